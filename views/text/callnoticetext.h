// SPDX-License-Identifier: GPL-3.0-or-later
// What was just done with a call, and how it is taken back, as words: notices and entries of the
// menu. Pure functions.
#pragma once

#include "models/session/callbackchange.h"

#include <QString>

namespace patron {

/// What can be taken back: "marked “Solved” – Ana Pop".
[[nodiscard]] QString changeName(const CallBackChange &change);
/// It was done just now, taken back, or done again.
[[nodiscard]] QString changedText(const CallBackChange &change);
[[nodiscard]] QString takenBackText(const CallBackChange &change);
[[nodiscard]] QString doneAgainText(const CallBackChange &change);
/// Where the case stands that was asked for, and why not among those to call.
[[nodiscard]] QString shownText(const ShownCallBack &shown);

} // namespace patron
