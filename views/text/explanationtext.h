// SPDX-License-Identifier: GPL-3.0-or-later
// "How is this counted?" of one figure, put together: how it is counted (formulatext.h), the rows
// used and left out (countedrows.h), how its range and its change came about, who took part.
#pragma once

#include "models/metrics/explanation.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace patron {

/// Paragraph by paragraph.
[[nodiscard]] QStringList explanationParagraphs(Metric metric, const Explanation &explanation,
                                                const QLocale &locale);
/// With the rows of rivaltext.h below, as rich text for a label.
[[nodiscard]] QString explanationRichText(Metric metric, const Explanation &explanation,
                                          const QLocale &locale);

} // namespace patron
