// SPDX-License-Identifier: GPL-3.0-or-later
// "How is this counted?" of one figure: formula and scale, rows used, rows left out and why, how
// its range came about; for satisfaction the same answers as other tools count them.
#pragma once

#include "models/metrics/explanation.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace patron {

/// Paragraph by paragraph.
[[nodiscard]] QStringList explanationParagraphs(Metric metric, const Explanation &explanation,
                                                const QLocale &locale);
/// Side by side: who counts so, how, the figure, its range; ways that several tools share are one
/// row. Empty where nobody counts this figure otherwise.
[[nodiscard]] QList<QStringList> rivalRows(const Explanation &explanation, const QLocale &locale);
/// Both as rich text for a label.
[[nodiscard]] QString explanationRichText(Metric metric, const Explanation &explanation,
                                          const QLocale &locale);

} // namespace patron
