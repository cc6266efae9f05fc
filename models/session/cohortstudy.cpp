// SPDX-License-Identifier: GPL-3.0-or-later
// The cohorts' part of customerstudies.h.
#include "models/session/customerparts.h"
#include "models/session/customerstudies.h"

#include <algorithm>

namespace patron {

namespace {

TimeBucket cohortBucket(const QDate &first, const QDate &last)
{
    const qint64 days = first.daysTo(last);
    return days <= 14 * 31   ? TimeBucket::Month
           : days <= 4 * 366 ? TimeBucket::Quarter
                             : TimeBucket::Year;
}

/// After a year where that was seen, else after the longest time that enough customers were.
qsizetype periodOfHeadline(const CohortTable &cohorts)
{
    const qsizetype aYear = cohorts.bucket == TimeBucket::Month     ? 12
                            : cohorts.bucket == TimeBucket::Quarter ? 4
                                                                    : 1;
    for (qsizetype k = std::min(aYear, cohorts.overall.size() - 1); k > 0; --k) {
        if (cohorts.overall[k] && cohorts.overall[k]->value)
            return k;
    }
    return 0;
}

FigureTable cohortRows(const CohortTable &cohorts, qsizetype shownPeriod)
{
    FigureTable table;
    table.metric = Metric::Retention;
    table.breakdown = Breakdown::over(cohorts.bucket, Measure::HasLeft);
    table.content = cohorts;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}};
    for (qsizetype k = 1; k < cohorts.overall.size(); ++k)
        table.columns << FigureColumn{TableColumn::After, QString::number(k)};
    for (const Cohort &cohort : cohorts.cohorts) {
        FigureRow row{{{}, cohort.start}, {}, {cohort.start, cohort.size}};
        const std::optional<Share> shown = cohort.cells.value(shownPeriod);
        row.figure = keptFigure(shown.value_or(Share{0, 0, {}, {}, {}}));
        row.figure.n = cohort.size;
        for (qsizetype k = 1; k < cohorts.overall.size(); ++k) {
            const std::optional<Share> cell = cohort.cells.value(k);
            row.cells << (cell && cell->value ? QVariant(*cell->value) : QVariant());
        }
        table.rows << row;
    }
    return table;
}

} // namespace

CardData cohortCard(const CustomerLives &lives, const PurchaseHistory &history)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Retention;
    card.explanation.interval = "wilson";
    CohortTable cohorts;
    if (!history.purchases.empty()) {
        QDate first = history.lastDay;
        for (const Purchase &purchase : history.purchases)
            first = std::min(first, purchase.day);
        cohorts =
            cohortTable(history.purchases, cohortBucket(first, history.lastDay), history.lastDay);
        card.explanation.formula = "active-of-cohort";
        explainPurchases(card.explanation, history);
    } else if (lives.left > 0 && !lives.members.empty()) {
        QDate first = lives.lastDay;
        for (const Membership &member : lives.members)
            first = std::min(first, member.since);
        cohorts = cohortTable(lives.members, cohortBucket(first, lives.lastDay), lives.lastDay);
        card.explanation.formula = "here-of-cohort";
        explainLives(card.explanation, lives, static_cast<qint64>(lives.members.size()),
                     LeftOut::NoTime);
    }
    const qsizetype shown = periodOfHeadline(cohorts);
    card.table = cohortRows(cohorts, shown);
    if (shown == 0)
        return card;
    const Share &overall = *cohorts.overall[shown];
    card.headline = keptFigure(overall);
    card.verdict = {cohorts.active == CohortActive::Bought ? VerdictId::BoughtAfter
                                                           : VerdictId::StayAfter,
                    {*overall.value, static_cast<qint64>(shown), static_cast<int>(cohorts.bucket)},
                    Tone::Plain};
    return card;
}

} // namespace patron
