// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane would show, and which file or column would fill it, while there is nothing at all.
#pragma once

#include "models/base/period.h"
#include "models/session/cards.h"

#include <QString>

class QLocale;

namespace patron {

[[nodiscard]] QString emptyPaneText(PaneId pane);
/// Where a period lies behind or before all answers: that it does, and when the nearest came. Else
/// "". answers: the days of the first and the last.
[[nodiscard]] QString outsidePeriodText(const Period &chosen, const Period &answers,
                                        const QLocale &locale);

} // namespace patron
