// SPDX-License-Identifier: GPL-3.0-or-later
// From filter to everything a pane, the report or the command line shows: pure functions of a
// Counter.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/counter.h"
#include "models/metrics/explanation.h"
#include "models/metrics/figuretable.h"
#include "models/metrics/groupcomparison.h"
#include "models/metrics/verdict.h"
#include "models/session/cards.h"

#include <QMap>

#include <optional>

namespace patron {

/// What the headline was in the period before.
struct EarlierFigure
{
    Period period;
    Figure figure;

    friend bool operator==(const EarlierFigure &, const EarlierFigure &) = default;
};

struct CardData
{
    Figure headline; ///< of all responses in the filter
    Verdict verdict;
    FigureTable table;            ///< behind the chart
    Explanation explanation;      ///< of the headline
    GroupComparisons comparisons; ///< of a card that compares groups: what its verdict rests on
    std::optional<EarlierFigure> earlier; ///< where the filter compares

    friend bool operator==(const CardData &, const CardData &) = default;
};

struct Dashboard
{
    Filter filter;
    qint64 responses = 0; ///< in the filter
    QMap<CardId, CardData> cards;

    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};

/// False for a card without a single answer, or by a dimension of which no answer names a value.
[[nodiscard]] bool isWorthShowing(const CardData &card);

/// The filter chooses among the scores that the metric is made of: of those who gave three stars
/// nobody is satisfied, and no interval says what that means.
[[nodiscard]] bool choosesScoreOf(const Filter &filter, Metric metric);

/// What the filter has on of that by which a click on the card's chart filters: what the chart
/// shows more strongly.
[[nodiscard]] QStringList chosenOn(CardId card, const CardData &data, const Filter &filter);

/// What a verdict calls "now": the chosen period, or its last 365 days of the data (the last ones
/// of all where none is chosen); the days before it are now.before(). Both ends invalid: nothing to
/// compare.
[[nodiscard]] Period comparedPeriod(const Period &chosen, const Period &data);
/// Whether the groups of cards differ, told anew from their comparisons: those of one pane are one
/// family, so that a pane finds no more by chance the more cards it has (metrics M22). To be called
/// whenever cards come together; computeDashboard() has done it for its own.
void compareTogether(QMap<CardId, CardData> &cards);

/// Cards with a study are passed over. Each chart is not filtered by its own dimension; headline
/// and verdict are. The verdict of trends and tiles compares the filter's period with the one
/// before it (where the period is open, the latest year of the score with the year before, or as
/// long a stretch as its answers cover twice: latestStretches()). All figures made of answers are
/// one family of changes, also those of other panes, so that a figure has the same verdict wherever
/// it stands.
[[nodiscard]] Result<Dashboard> computeDashboard(const Counter &counter, const Filter &filter,
                                                 std::span<const CardSpec> cards,
                                                 const Progress &progress);

} // namespace patron
