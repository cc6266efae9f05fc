// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a file, in one line each, and what it could be instead.
#pragma once

#include "models/items/importfilesmodel.h"
#include "models/session/decisions.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "The columns are separated by semicolons."
[[nodiscard]] QString decisionText(const ReadingDecision &decision, const QLocale &locale);
/// A value of the decision, for a menu: "day first: 3 April 2024".
[[nodiscard]] QString choiceText(const ReadingDecision &decision, const QString &value,
                                 const QLocale &locale);
/// What became of one of several files.
[[nodiscard]] QString fileStateText(const OpenedFile &file, const QLocale &locale);
/// A cell as it will be read.
[[nodiscard]] QString shownCellText(const ShownCell &cell, const QLocale &locale);

} // namespace patron
