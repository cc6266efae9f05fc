// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the program itself that an owner chooses and that holds at once: preferences,
// appearance, language. Plain value.
#pragma once

#include "models/session/preferences.h"

#include <QString>

namespace patron {

struct OwnChoices
{
    Preferences preferences;
    int theme = 0; ///< 0 the desktop's, 1 light, 2 dark
    QString language;

    friend bool operator==(const OwnChoices &, const OwnChoices &) = default;
};

} // namespace patron
