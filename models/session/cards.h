// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the panes as a list: each a question to the numbers (metric and breakdown) and the
// kind of chart its answer is shown with. A new card is a row in cards.cpp and its title in
// views/text/cardtext.
#pragma once

#include "models/counting/breakdown.h"
#include "models/metrics/metric.h"

#include <QList>

#include <span>

namespace patron {

enum class PaneId : quint8
{
    Overview,
    Loyalty,
    Satisfaction,
    Channels,
    Comments,
    CallBacks,
    Questions,
    Compare,
    Data
};

enum class ChartKind : quint8
{
    Sparkline,     ///< a number tile with the figure over time
    Trend,         ///< the figure over time with its interval band
    Shares,        ///< 100 % columns over time: promoters, passives, detractors
    Histogram,     ///< how often each score was given
    Dots,          ///< the figure by group, dot and interval, best first
    Bars,          ///< responses by group
    Stack,         ///< responses over time, split by a dimension
    AnswerBars,    ///< how often each answer was given, with its interval
    AnswerColumns, ///< the same of numbers, upright: a histogram
    AnswerRows,    ///< 100 % rows: the answers of each group, or of each question of a matrix
    AnswerDots,    ///< shares, means or medians by group, dot and interval
    Survival,      ///< how many of 100 customers are left after so long
    Cohorts,       ///< heat table: who came when, and is still there so much later
    Drivers,       ///< importance by performance of the questions asked
    Diverging,     ///< one bar per rating question, unhappy to the left, happy to the right
    Silence,       ///< one bar per customer: for how long nothing was heard, against the usual
};

/// Cards that are more than counts by group are computed by a second job, from values that fit
/// (models/session/studies).
enum class Study : quint8
{
    None, ///< counts: metric by breakdown
    Returning,
    Survival,
    Cohorts,
    Drivers,
    Ratings,
    Waits,
    Places,
    OpenWait,
    Segments,
    Details, ///< what sets apart who stays; each of its cards is by another detail
    Quiet,   ///< its rows are customers: the only one that names any
};

enum class CardId : quint8
{
    OverviewLoyalty,
    OverviewSatisfaction,
    OverviewRating,
    OverviewEffort,
    OverviewSpeed,
    OverviewVolume,
    OverviewReturning,
    OverviewChannels,
    OverviewTrend,
    LoyaltyTrend,
    LoyaltyShares,
    LoyaltyHistogram,
    LoyaltyByChannel,
    LoyaltyByBranch,
    LoyaltyBySegment,
    LoyaltyByProduct,
    LoyaltyByStaff,
    LoyaltyPromoters,
    LoyaltySurvival,
    LoyaltyCohorts,
    LoyaltyDetail, ///< and the next two: by what tells most, less, least
    LoyaltyDetailSecond,
    LoyaltyDetailThird,
    LoyaltySegments,
    LoyaltyQuiet,
    SatisfactionTrend,
    SatisfactionHistogram,
    RatingTrend,
    RatingHistogram,
    EffortTrend,
    EffortHistogram,
    SpeedTrend,
    OpenSpeedTrend,
    ResolutionTrend,
    SatisfactionByBranch,
    SatisfactionBySegment,
    SatisfactionByProduct,
    SatisfactionByStaff,
    RatingByBranch,
    RatingBySegment,
    RatingByProduct,
    SatisfactionDrivers,
    SatisfactionRatings,
    SatisfactionByWait,
    RatingByWait,
    ChannelVolume,
    ChannelMix,
    ChannelLoyalty,
    ChannelSatisfaction,
    ChannelRating,
    ChannelSpeed,
    PlaceLoyalty,
    PlaceSatisfaction,
    PlaceRating,
};

struct CardSpec
{
    CardId id;
    PaneId pane;
    Metric metric;
    Breakdown breakdown;
    ChartKind chart;
    Study study = Study::None;
};

/// Cards of several questions have no figure of all of them together.
[[nodiscard]] constexpr bool hasHeadline(ChartKind chart)
{
    return chart != ChartKind::Drivers && chart != ChartKind::Diverging;
}

[[nodiscard]] std::span<const CardSpec> allCards();
[[nodiscard]] QList<CardSpec> cardsOf(PaneId pane);
[[nodiscard]] const CardSpec &spec(CardId card);

} // namespace patron
