// SPDX-License-Identifier: GPL-3.0-or-later
// Of the explanation of a figure: how it is counted. A study says it in its own words, any other
// figure as its metric does.
#pragma once

#include "models/metrics/explanation.h"

#include <QLocale>
#include <QString>

namespace patron {

/// What a percentage of customers is of, fit to stand behind it ("of those who bought the year
/// before bought again"), with the days it goes by; "" where its sentence says it.
[[nodiscard]] QString ofWhomText(const Explanation &explanation, const QLocale &locale);
/// Where a large part of the customers is not among them: how many, and why; else "".
[[nodiscard]] QString outsideCohortText(const Explanation &explanation, const QLocale &locale);
[[nodiscard]] QString formulaText(Metric metric, const Explanation &explanation,
                                  const QLocale &locale);

} // namespace patron
