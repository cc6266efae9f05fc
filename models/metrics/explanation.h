// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about: formula, scale, rows used, rows left out and why. Every figure can say
// it. No words: ids and numbers, for views/text. Plain value, pure function.
#pragma once

#include "models/base/period.h"
#include "models/counting/counts.h"
#include "models/metrics/effort.h"
#include "models/metrics/metric.h"
#include "models/metrics/openinghours.h"
#include "models/metrics/responserate.h"
#include "models/metrics/rivalsatisfaction.h"
#include "models/metrics/trendlimits.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace patron {

enum class LeftOut : quint8
{
    NoAnswer,      ///< the response holds no answer to this question
    OutsideScale,  ///< an answer that is not on the scale
    Undated,       ///< without a day, in a figure over time
    NoTime,        ///< nothing says for how long somebody has been a customer
    Repeated,      ///< another row of the same customer
    NoCustomer,    ///< nothing says whose purchase it was
    Incomplete,    ///< does not answer all of the questions that are weighed together
    LongAgo,       ///< before the year that is looked at
    FewVisits,     ///< of somebody who was not there often enough to have a rhythm
    Gone,          ///< of somebody who is known to have left
    NoTimeOfDay,   ///< only the day is known
    NoDay,         ///< not even that
    OutsidePeriod, ///< of somebody whose first one is not in the period
};

/// From a customer's first order to the second (metrics M17), of those who have one.
struct SecondOrder
{
    double days = 0; ///< median
    std::optional<Interval> range;

    friend bool operator==(const SecondOrder &, const SecondOrder &) = default;
};

/// Of "kept-over-year" and "came-back": whose year it is, and who is not among them.
struct CohortYear
{
    Period year;          ///< who was a customer, or bought, before it: are they still in it?
    qint64 customers = 0; ///< those of before
    qint64 earlier = 0;   ///< gone before, or bought last before the year before
    qint64 later = 0;     ///< came, or bought first, within it

    /// A large part of all customers are not among them.
    [[nodiscard]] bool leavesManyOut() const
    {
        return (earlier + later) * 4 >= customers + earlier + later;
    }
    friend bool operator==(const CohortYear &, const CohortYear &) = default;
};

struct Explanation
{
    const char *formula = nullptr;  ///< the metric's own: "promoters-minus-detractors",
                                    ///< "satisfied-of-all", "easy-of-all", "mean", "median",
                                    ///< "count", "promoters-of-all", "kept-of-all"; of studies:
                                    ///< "kept-over-year", "came-back", "repeat-of-all",
                                    ///< "kaplan-meier", "active-of-cohort", "here-of-cohort",
                                    ///< "relative-weights", "answers-of-each", "score-by-wait",
                                    ///< "score-by-place", "kept-by-detail",
                                    ///< "recency-frequency-money", "own-rhythm", "open-hours"
    std::optional<double> scaleLow; ///< lowest answer, in the unit shown; none for times and volume
    std::optional<double> scaleHigh;
    const char *interval = nullptr; ///< "adjusted-wald", "wilson", "student", "order-statistics",
                                    ///< "log-log", "bootstrap"; nullptr: none
    RecordKind kind = RecordKind::Responses; ///< what the rows are
    qint64 rows = 0;                         ///< responses looked at
    qint64 used = 0;
    QList<QPair<LeftOut, qint64>>
        leftOut;                       ///< only reasons that occur; with used they add up to rows
    std::optional<double> explained;   ///< R squared in percent, of "relative-weights"
    std::optional<OpeningHours> hours; ///< of "open-hours"
    std::optional<TrendLimits> limits; ///< of the usual ups and downs, where they are drawn
    std::optional<Participation> participation; ///< where it is known how many were asked
    QStringList unclear;   ///< questions that are not among them: which end is good is not sure
    QStringList noRatings; ///< and those that ask how important or how often something is
    QStringList untouched; ///< what of the filter these rows cannot obey: "period", ids of
                           ///< dimensions, "answers"
    QList<QPair<QString, QStringList>> members; ///< of places: the channels each is made of
    Period compared{}; ///< the later of the two periods whose change is told; open: none is
    std::optional<Measure>
        outcome{}; ///< of "relative-weights": what questions were weighed against
    std::optional<EffortSummaries> effort{};  ///< Ces: the same answers summed up in other ways
    std::optional<SecondOrder> secondOrder{}; ///< of purchases: how long until the second one
    std::optional<CohortYear> cohort{};       ///< of figures over a year
    QList<RivalScore> rivals; ///< Csat: the same answers as other tools count them; else empty

    [[nodiscard]] qint64 without(LeftOut reason) const; ///< how many were left out for this
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Of the figure of all groups together. outsideScale: responses whose answer the import kept as a
/// question because it is not on the scale; at most those without one. Counts over time leave the
/// undated out.
[[nodiscard]] Explanation explain(Metric metric, const Counts &counts, qint64 outsideScale = 0);
/// Of those that seemed to hold no answer, so many hold one outside the scale.
void addOutsideScale(Explanation &explanation, qint64 outsideScale);

} // namespace patron
