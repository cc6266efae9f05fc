// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about: formula, scale, rows used, rows left out and why. Every figure can say
// it. No words: ids and numbers, for views/text. Plain value, pure function.
#pragma once

#include "models/counting/counts.h"
#include "models/metrics/metric.h"

#include <QList>

#include <optional>

namespace patron {

enum class LeftOut : quint8
{
    NoAnswer,     ///< the response holds no answer to this question
    OutsideScale, ///< an answer that is not on the scale
    Undated,      ///< without a day, in a figure over time
};

/// "no-answer", "outside-scale", "undated"
[[nodiscard]] const char *leftOutId(LeftOut reason);

struct Explanation
{
    const char *formula = nullptr;  ///< "promoters-minus-detractors", "satisfied-of-all",
                                    ///< "easy-of-all", "mean", "median", "count"
    std::optional<double> scaleLow; ///< lowest answer, in the unit shown; none for times and volume
    std::optional<double> scaleHigh;
    const char *interval = nullptr; ///< "adjusted-wald", "wilson", "student", "order-statistics";
                                    ///< nullptr: none
    qint64 rows = 0;                ///< responses looked at
    qint64 used = 0;
    QList<QPair<LeftOut, qint64>>
        leftOut; ///< only reasons that occur; with used they add up to rows

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Of the figure of all groups together. outsideScale: responses whose answer the import kept as a
/// question because it is not on the scale; at most those without one. Counts over time leave the
/// undated out.
[[nodiscard]] Explanation explain(Metric metric, const Counts &counts, qint64 outsideScale = 0);

} // namespace patron
