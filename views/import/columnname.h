// SPDX-License-Identifier: GPL-3.0-or-later
// How the name of a column stands in a table: questions are long, and often differ only in their
// last words. Pure functions, GUI thread for the letters they measure.
#pragma once

#include "models/staging/review.h"

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace patron {

/// By column: its option or line of the question that several columns belong to.
[[nodiscard]] QStringList columnParts(const Review &review);
/// What of a name two lines of so many pixels have room for: it ends between words where it can.
[[nodiscard]] QString columnNameOnTwoLines(const QString &text, const QFontMetrics &metrics,
                                           int width);
/// The same of a column that is a part of a question: where not all of it has room, the second line
/// is the part, which tells it from the others.
[[nodiscard]] QString columnNameText(const QString &name, const QString &part,
                                     const QFontMetrics &metrics, int width);

} // namespace patron
