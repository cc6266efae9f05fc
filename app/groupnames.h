// SPDX-License-Identifier: GPL-3.0-or-later
// What the window calls the dimensions, in all its languages: whoever writes a command has read it
// there. GUI thread, as the language is switched for a moment.
#pragma once

#include "models/session/query.h"

namespace patron {

class Language;

[[nodiscard]] DimensionNames groupNames(Language &language);

} // namespace patron
