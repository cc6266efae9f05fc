// SPDX-License-Identifier: GPL-3.0-or-later
// Has nothing to say: a target with precompiled headers needs a source.
