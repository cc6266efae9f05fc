// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of one group, summed up as its metric needs them: what figures and comparisons are
// computed from. Plain value, made by sampleOf().
#pragma once

#include "models/counting/counts.h"
#include "models/metrics/interval.h"
#include "models/metrics/metric.h"

#include <optional>

namespace patron {

struct Sample
{
    Metric metric = Metric::Volume;
    qint64 n = 0;         ///< answers; Volume: responses
    NpsCounts nps;        ///< Nps, Promoters
    qint64 hits = 0;      ///< Csat: 4 and 5 of 5; Ces: 5 to 7 of 7; Promoters: 9 and 10;
                          ///< Retention: customers still here
    MeanAndInterval mean; ///< Rating: stars; Ces: the scale's own points

    // times, in minutes
    MedianAndInterval median;
    double p90 = 0;
    std::optional<Interval> p90Range;

    /// The metric's value, in its unit; 0 without answers.
    [[nodiscard]] double value() const;
    /// Its 95 % interval, within the metric's bounds and never without the value; none where too
    /// few answers give one.
    [[nodiscard]] std::optional<Interval> interval() const;
};

/// scoreValues as in Counts (stored values, ascending).
[[nodiscard]] Sample sampleOf(Metric metric, const QList<qint64> &scoreValues,
                              const GroupCounts &group);

/// Its n alone.
[[nodiscard]] qint64 answersOf(Metric metric, const QList<qint64> &scoreValues,
                               const GroupCounts &group);

/// All groups' responses and scores in one.
[[nodiscard]] GroupCounts sumOfGroups(const Counts &counts);

} // namespace patron
