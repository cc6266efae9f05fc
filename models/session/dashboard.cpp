// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboard.h"

#include "models/counting/scorequestion.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

/// Days that the verdict of an open period compares with as many before them.
constexpr int comparedDays = 365;

} // namespace

bool isWorthShowing(const CardData &card)
{
    if (card.headline.n == 0)
        return false;
    const Breakdown &by = card.table.breakdown;
    if (by.split)
        return std::ranges::any_of(card.table.columns, [](const FigureColumn &column) {
            return column.kind == TableColumn::Count && !column.word.isEmpty();
        });
    return by.by != GroupBy::Value ||
           std::ranges::any_of(card.table.rows, [](const FigureRow &row) {
               return !row.key.value.isEmpty() && row.figure.n > 0;
           });
}

bool choosesScoreOf(const Filter &filter, Metric metric)
{
    const Measure measure = info(metric).measure;
    return measure != Measure::Volume && (!filter.answers.value(scoreQuestion(measure)).isEmpty() ||
                                          (measure == Measure::Recommend &&
                                           !filter.chosen.value(Dimension::ScoreClass).isEmpty()));
}

QStringList chosenOn(CardId card, const CardData &data, const Filter &filter)
{
    const Breakdown &by = data.table.breakdown;
    if (by.split)
        return filter.chosen.value(*by.split);
    if (by.by == GroupBy::Value)
        return filter.chosen.value(by.dimension);
    if (by.by == GroupBy::Answer)
        return filter.answers.value(by.question);
    const CardSpec &about = spec(card);
    const bool isHistogram = about.chart == ChartKind::Histogram;
    QStringList chosen;
    if (about.chart == ChartKind::Shares || (isHistogram && about.metric == Metric::Nps))
        chosen = filter.chosen.value(Dimension::ScoreClass);
    if (isHistogram)
        chosen += filter.answers.value(scoreQuestion(info(about.metric).measure));
    return chosen;
}

void compareTogether(QMap<CardId, CardData> &cards)
{
    QMap<PaneId, QList<CardId>> panes;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (card->comparisons != GroupComparisons())
            panes[spec(card.key()).pane] << card.key();
    }
    for (const QList<CardId> &pane : std::as_const(panes)) {
        std::vector<const GroupComparisons *> together;
        for (const CardId card : pane)
            together.push_back(&std::as_const(cards).find(card)->comparisons);
        const QList<Verdict> verdicts = verdictsTogether(together);
        for (qsizetype i = 0; i < pane.size(); ++i)
            cards[pane[i]].verdict = verdicts[i];
    }
}

Period comparedPeriod(const Period &chosen, const Period &data)
{
    const QDate last = chosen.to.isValid() ? chosen.to : data.to;
    if (!last.isValid())
        return {};
    if (chosen.from.isValid())
        return chosen.from <= last ? Period{chosen.from, last} : Period{};
    const QDate newest = data.to.isValid() ? std::min(last, data.to) : last;
    return {newest.addDays(1 - comparedDays), newest};
}

} // namespace patron
