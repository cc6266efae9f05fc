// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cards.h"

#include <algorithm>

namespace patron {

namespace {

/// Trends are listed by month; the dashboard takes the bucket that suits the period.
CardSpec overTime(CardId id, PaneId pane, Metric metric, ChartKind chart)
{
    return {id, pane, metric, Breakdown::over(TimeBucket::Month, info(metric).measure), chart};
}

CardSpec histogram(CardId id, PaneId pane, Metric metric)
{
    return {id, pane, metric, Breakdown::total(info(metric).measure), ChartKind::Histogram};
}

CardSpec by(CardId id, PaneId pane, Metric metric, Dimension dimension)
{
    const ChartKind chart = metric == Metric::Volume ? ChartKind::Bars : ChartKind::Dots;
    return {id, pane, metric, Breakdown::over(dimension, info(metric).measure), chart};
}

CardSpec volumeSplit(CardId id, PaneId pane, Dimension split)
{
    return {id, pane, Metric::Volume, Breakdown::over(TimeBucket::Month, split), ChartKind::Stack};
}

CardSpec studied(CardId id, PaneId pane, Metric metric, ChartKind chart, Study study)
{
    return {id, pane, metric, Breakdown::total(info(metric).measure), chart, study};
}

/// In the order of the enum and of each pane.
QList<CardSpec> makeCards()
{
    using enum CardId;
    using enum PaneId;
    return {
        overTime(OverviewLoyalty, Overview, Metric::Nps, ChartKind::Sparkline),
        overTime(OverviewSatisfaction, Overview, Metric::Csat, ChartKind::Sparkline),
        overTime(OverviewRating, Overview, Metric::Rating, ChartKind::Sparkline),
        overTime(OverviewEffort, Overview, Metric::Ces, ChartKind::Sparkline),
        overTime(OverviewSpeed, Overview, Metric::ReplyTime, ChartKind::Sparkline),
        overTime(OverviewVolume, Overview, Metric::Volume, ChartKind::Sparkline),
        studied(OverviewReturning, Overview, Metric::Retention, ChartKind::Sparkline,
                Study::Returning),
        by(OverviewChannels, Overview, Metric::Volume, Dimension::Channel),
        overTime(OverviewTrend, Overview, Metric::Nps, ChartKind::Trend),

        overTime(LoyaltyTrend, Loyalty, Metric::Nps, ChartKind::Trend),
        overTime(LoyaltyShares, Loyalty, Metric::Nps, ChartKind::Shares),
        histogram(LoyaltyHistogram, Loyalty, Metric::Nps),
        by(LoyaltyByChannel, Loyalty, Metric::Nps, Dimension::Channel),
        by(LoyaltyByBranch, Loyalty, Metric::Nps, Dimension::Branch),
        by(LoyaltyBySegment, Loyalty, Metric::Nps, Dimension::Segment),
        by(LoyaltyByProduct, Loyalty, Metric::Nps, Dimension::Product),
        by(LoyaltyByStaff, Loyalty, Metric::Nps, Dimension::Staff),
        overTime(LoyaltyPromoters, Loyalty, Metric::Promoters, ChartKind::Trend),
        studied(LoyaltySurvival, Loyalty, Metric::Retention, ChartKind::Survival, Study::Survival),
        studied(LoyaltyCohorts, Loyalty, Metric::Retention, ChartKind::Cohorts, Study::Cohorts),
        studied(LoyaltyDetail, Loyalty, Metric::Retention, ChartKind::Dots, Study::Details),
        studied(LoyaltyDetailSecond, Loyalty, Metric::Retention, ChartKind::Dots, Study::Details),
        studied(LoyaltyDetailThird, Loyalty, Metric::Retention, ChartKind::Dots, Study::Details),
        studied(LoyaltySegments, Loyalty, Metric::Retention, ChartKind::Bars, Study::Segments),
        studied(LoyaltyQuiet, Loyalty, Metric::Volume, ChartKind::Silence, Study::Quiet),

        overTime(SatisfactionTrend, Satisfaction, Metric::Csat, ChartKind::Trend),
        histogram(SatisfactionHistogram, Satisfaction, Metric::Csat),
        overTime(RatingTrend, Satisfaction, Metric::Rating, ChartKind::Trend),
        histogram(RatingHistogram, Satisfaction, Metric::Rating),
        overTime(EffortTrend, Satisfaction, Metric::Ces, ChartKind::Trend),
        histogram(EffortHistogram, Satisfaction, Metric::Ces),
        overTime(SpeedTrend, Satisfaction, Metric::ReplyTime, ChartKind::Trend),
        studied(OpenSpeedTrend, Satisfaction, Metric::ReplyTime, ChartKind::Trend, Study::OpenWait),
        overTime(ResolutionTrend, Satisfaction, Metric::ResolutionTime, ChartKind::Trend),
        by(SatisfactionByBranch, Satisfaction, Metric::Csat, Dimension::Branch),
        by(SatisfactionBySegment, Satisfaction, Metric::Csat, Dimension::Segment),
        by(SatisfactionByProduct, Satisfaction, Metric::Csat, Dimension::Product),
        by(SatisfactionByStaff, Satisfaction, Metric::Csat, Dimension::Staff),
        by(RatingByBranch, Satisfaction, Metric::Rating, Dimension::Branch),
        by(RatingBySegment, Satisfaction, Metric::Rating, Dimension::Segment),
        by(RatingByProduct, Satisfaction, Metric::Rating, Dimension::Product),
        studied(SatisfactionDrivers, Satisfaction, Metric::Csat, ChartKind::Drivers,
                Study::Drivers),
        studied(SatisfactionRatings, Satisfaction, Metric::Csat, ChartKind::Diverging,
                Study::Ratings),
        studied(SatisfactionByWait, Satisfaction, Metric::Csat, ChartKind::Dots, Study::Waits),
        studied(RatingByWait, Satisfaction, Metric::Rating, ChartKind::Dots, Study::Waits),

        volumeSplit(ChannelVolume, Channels, Dimension::Channel),
        by(ChannelMix, Channels, Metric::Volume, Dimension::Channel),
        by(ChannelLoyalty, Channels, Metric::Nps, Dimension::Channel),
        by(ChannelSatisfaction, Channels, Metric::Csat, Dimension::Channel),
        by(ChannelRating, Channels, Metric::Rating, Dimension::Channel),
        by(ChannelSpeed, Channels, Metric::ReplyTime, Dimension::Channel),
        studied(PlaceLoyalty, Channels, Metric::Nps, ChartKind::Dots, Study::Places),
        studied(PlaceSatisfaction, Channels, Metric::Csat, ChartKind::Dots, Study::Places),
        studied(PlaceRating, Channels, Metric::Rating, ChartKind::Dots, Study::Places),
    };
}

} // namespace

std::span<const CardSpec> allCards()
{
    static const QList<CardSpec> cards = makeCards();
    return {cards.constData(), static_cast<size_t>(cards.size())};
}

QList<CardSpec> cardsOf(PaneId pane)
{
    QList<CardSpec> result;
    std::ranges::copy_if(allCards(), std::back_inserter(result),
                         [pane](const CardSpec &card) { return card.pane == pane; });
    return result;
}

const CardSpec &spec(CardId card)
{
    return *std::ranges::find(allCards(), card, &CardSpec::id);
}

} // namespace patron
