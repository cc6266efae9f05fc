// SPDX-License-Identifier: GPL-3.0-or-later
// One number with what makes it honest: how many answers, the 95 % interval, the counts behind it.
// Pure functions of Counts.
#pragma once

#include "models/counting/counts.h"
#include "models/metrics/metric.h"

#include <QList>
#include <QPair>

#include <optional>

namespace patron {

struct Figure
{
    Metric metric = Metric::Volume;
    qint64 n = 0; ///< answers it is made of
    std::optional<double>
        value; ///< in the metric's unit (percent as 0..100); none under smallestShown answers
    std::optional<double> low; ///< 95 % interval
    std::optional<double> high;
    std::optional<double> mean; ///< CES: mean beside the share; Rating: as value; else none
    std::optional<double> p90;  ///< times: 90th percentile, minutes
    QList<QPair<QString, qint64>>
        counts; ///< NPS, Promoters: promoters, passives, detractors; Retention: kept, left; CSAT,
                ///< CES: "1"..; Rating: "1", "1.5" .. only half stars that occur, whole ones
                ///< always; times: empty
    std::optional<double> p90Low; ///< times: 95 % interval of p90, from 36 answers on
    std::optional<double> p90High;

    [[nodiscard]] bool isFirm() const { return n >= smallestFirm; }
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The figure of one group. scoreValues as in Counts. Volume: value = responses, always shown.
[[nodiscard]] Figure figure(Metric metric, const QList<qint64> &scoreValues,
                            const GroupCounts &group);
/// The figure of all groups' scores together (for breakdowns in which each response is in one
/// group).
[[nodiscard]] Figure figureOfAll(Metric metric, const Counts &counts);

} // namespace patron
