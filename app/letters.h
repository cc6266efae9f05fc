// SPDX-License-Identifier: GPL-3.0-or-later
// How large the letters of the whole program are, of the desktop's own size. Called by Application,
// GUI thread.
#pragma once

#include "models/session/preferences.h"

namespace patron {

/// At once, in every window.
void applyLetterSize(LetterSize size);

} // namespace patron
