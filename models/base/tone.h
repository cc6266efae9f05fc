// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding means for the owner. Colours for it live in views/charts/charttheme.
#pragma once

#include <QtGlobal>

namespace patron {

enum class Tone : quint8
{
    Plain,
    Good,
    Bad,
    Unsure
};

} // namespace patron
