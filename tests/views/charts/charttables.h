// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for the tests of charts and cards: a small shop's months, channels and scores, the same
// each time.
#pragma once

#include "models/metrics/answergroups.h"

#include <QStringList>

namespace patron::test {

/// Answers to "would you recommend us": promoters 9, passives 8, detractors 3.
inline GroupCounts answers(const GroupKey &key, qint64 promoters, qint64 passives,
                           qint64 detractors)
{
    GroupCounts group{key, promoters + passives + detractors, QList<qint64>(11, 0)};
    group.scores[9] = promoters;
    group.scores[8] = passives;
    group.scores[3] = detractors;
    return group;
}

inline Counts recommendCounts(const Breakdown &breakdown)
{
    Counts counts;
    counts.breakdown = breakdown;
    for (int score = 0; score <= 10; ++score)
        counts.scoreValues << score;
    return counts;
}

/// Six months from January 2026: the second without answers, the fourth with 12.
inline FigureTable monthTable()
{
    Counts counts = recommendCounts(Breakdown::over(TimeBucket::Month, Measure::Recommend));
    for (const auto &[month, promoters] : {std::pair{1, 50}, {3, 55}, {4, 6}, {5, 60}, {6, 65}})
        counts.groups << answers({{}, QDate(2026, month, 1)}, promoters, month == 4 ? 3 : 20,
                                 month == 4 ? 3 : 15);
    return tabulate(Metric::Nps, counts);
}

/// The long names that used to be cut, one group under the floor and one too small for a score.
inline const QStringList longNames{
    QStringLiteral("Социальные сети и форумы района"),
    QStringLiteral("Магазин на улице Большая Никитская у метро Арбатская"),
    QStringLiteral("Электронная почта"), QStringLiteral("Отзывы на картах"),
    QStringLiteral("Выставки")};

inline FigureTable channelTable()
{
    Counts counts = recommendCounts(Breakdown::over(Dimension::Channel, Measure::Recommend));
    const qint64 promoters[] = {60, 50, 40, 8, 1};
    for (qsizetype i = 0; i < longNames.size(); ++i)
        counts.groups << answers({longNames[i], {}}, promoters[i], i < 3 ? 20 : 2, i < 3 ? 10 : 1);
    return tabulate(Metric::Nps, counts);
}

inline FigureTable volumeTable()
{
    Counts counts;
    counts.breakdown = Breakdown::over(Dimension::Channel, Measure::Volume);
    for (qsizetype i = 0; i < longNames.size(); ++i)
        counts.groups << GroupCounts{{longNames[i], {}}, 1300 / (i + 1), {}};
    return tabulate(Metric::Volume, counts);
}

inline FigureTable scoreTable()
{
    Counts counts = recommendCounts(Breakdown::total(Measure::Recommend));
    counts.groups << answers({}, 120, 40, 30);
    return tabulate(Metric::Nps, counts);
}

inline FigureTable stackTable()
{
    Counts counts;
    counts.breakdown = Breakdown::over(TimeBucket::Month, Dimension::Channel);
    counts.splitWords = longNames;
    for (int month = 1; month <= 6; ++month)
        counts.groups << GroupCounts{{{}, QDate(2026, month, 1)}, 70, {30, 20, 10, 7, 3}};
    return tabulate(Metric::Volume, counts);
}

/// The question that the tables below are of.
inline constexpr QuestionId asked{7};

/// Answers with the long names, of a question that allows several.
inline QuestionCounts longAnswers(qint64 most)
{
    QuestionCounts counts;
    counts.question = {asked, SurveyId{1}, QStringLiteral("?"), 0, QuestionKind::MultiChoice};
    for (qsizetype i = 0; i < longNames.size(); ++i)
        counts.answers << AnswerCount{longNames[i], {}, most / (i + 1)};
    counts.n = most;
    return counts;
}

inline FigureTable answerTable()
{
    return answersTable(longAnswers(200), Breakdown::over(asked, Measure::Volume));
}

inline QuestionCounts scaleAnswers(const QList<qint64> &given)
{
    QuestionCounts counts;
    counts.question = {asked, SurveyId{1}, QStringLiteral("?"), 0, QuestionKind::Scale};
    for (qsizetype i = 0; i < given.size(); ++i) {
        const qsizetype number = i + 1;
        counts.answers << AnswerCount{QString::number(number), double(number), given[i]};
        counts.n += given[i];
    }
    return counts;
}

inline FigureTable numberTable()
{
    return answersTable(scaleAnswers({3, 8, 20, 40, 30}), Breakdown::over(asked, Measure::Volume));
}

/// By channels with long names; the last group is under the floor.
inline FigureTable answersByGroup(AnswerMeasure measure)
{
    const bool isScale = measure != AnswerMeasure::Shares;
    std::vector<AnswerGroup> groups;
    for (qsizetype i = 0; i < longNames.size(); ++i) {
        const qint64 size = i + 1 < longNames.size() ? 60 - 8 * i : 12;
        QuestionCounts counts =
            isScale ? scaleAnswers({size / 4, 2 * i, size / 3, 4, size / 2}) : longAnswers(size);
        if (!isScale && i == 1)
            counts.answers[2].count = size; // this one says it far more often than the others
        groups.push_back({{longNames[i], {}}, counts});
    }
    const QStringList answers = answerColumns(groups);
    FigureTable table = groupsTable(groups, answers, measure, RowOrder::AsGiven,
                                    contrasts(groups, answers, measure));
    table.breakdown = Breakdown::over(Dimension::Channel, Measure::Volume);
    for (FigureRow &row : table.rows)
        row.question = {};
    return table;
}

/// Two hundred customers: one leaves each week for two years, the others were seen for four.
inline FigureTable survivalTable()
{
    std::vector<Tenure> tenures;
    for (int i = 0; i < 200; ++i)
        tenures.push_back({i < 100 ? 7.0 * (i + 1) : 1461.0, i < 100});
    FigureTable table;
    table.metric = Metric::Retention;
    table.rowName = RowName::Tenure;
    const SurvivalCurve curve = survivalCurve(tenures);
    table.content = curve;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::Value, {}}};
    for (int months = 0; months <= 48; months += 6) {
        const auto step = survivalAt(curve, months * 30.4375);
        FigureRow row{{QString::number(months), {}}, {}, {}};
        row.figure.metric = Metric::Retention;
        row.figure.n = step->atRisk;
        row.figure.value = 100 * step->share;
        row.figure.low = 100 * step->interval.low;
        row.figure.high = 100 * step->interval.high;
        row.cells = {months, row.figure.n, *row.figure.value};
        table.rows << row;
    }
    return table;
}

/// Four quarters: two of sixty customers, a small one of twelve, and one of three.
inline FigureTable cohortRows()
{
    std::vector<Purchase> purchases;
    qint64 customer = 0;
    const int sizes[] = {60, 60, 12, 3};
    for (int quarter = 0; quarter < 4; ++quarter) {
        for (int i = 0; i < sizes[quarter]; ++i) {
            ++customer;
            for (int later = quarter; later < 4 - i % 3; ++later)
                purchases.push_back({customer, QDate(2025, 1 + 3 * later, 10)});
            purchases.push_back({customer, QDate(2025, 1 + 3 * quarter, 10)});
        }
    }
    FigureTable table;
    table.metric = Metric::Retention;
    table.breakdown = Breakdown::over(TimeBucket::Quarter, Measure::HasLeft);
    const CohortTable cohorts = cohortTable(purchases, TimeBucket::Quarter, QDate(2025, 12, 31));
    table.content = cohorts;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::After, u"1"_qs}};
    for (const Cohort &cohort : cohorts.cohorts) {
        FigureRow row{{{}, cohort.start}, {}, {cohort.start, cohort.size, QVariant()}};
        row.figure.n = cohort.size;
        table.rows << row;
    }
    return table;
}

/// The long names as questions that go with satisfaction; the last one does not.
inline FigureTable driverTable()
{
    FigureTable table;
    table.metric = Metric::Csat;
    table.breakdown = Breakdown::over(QuestionId(), Measure::Volume);
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::Weight, {}}};
    Drivers drivers;
    drivers.n = 200;
    const double shares[] = {45, 25, 20, 10, 0};
    for (qsizetype i = 0; i < longNames.size(); ++i) {
        Driver driver;
        driver.state = shares[i] > 0 ? DriverState::Used : DriverState::Constant;
        driver.share = shares[i];
        driver.shareRange = {shares[i] * 0.8, shares[i] * 1.2};
        driver.performance = 40 + 12.0 * static_cast<double>(i);
        drivers.drivers << driver;
        FigureRow row{{longNames[i], {}}, {}, {longNames[i], 200, shares[i]}};
        row.figure.n = 200;
        table.rows << row;
    }
    table.content = drivers;
    return table;
}

/// The same as customers who have gone quiet.
inline FigureTable quietTable()
{
    FigureTable table;
    table.rowName = RowName::Customer;
    table.columns = {{TableColumn::Group, {}},
                     {TableColumn::Contact, {}},
                     {TableColumn::LastDay, {}},
                     {TableColumn::UsualGap, {}},
                     {TableColumn::QuietDays, {}}};
    for (qsizetype i = 0; i < longNames.size(); ++i) {
        FigureRow row{{longNames[i], {}}, {}, {}};
        row.figure.n = 200;
        row.cells = {longNames[i], QStringLiteral("+373 00 100 001"), QDate(2026, 7, 3), 21.0,
                     qint64{120} - i};
        table.rows << row;
    }
    return table;
}

/// The same as rating questions: five points, seven, and one with few answers.
inline FigureTable ratingTable()
{
    FigureTable table;
    table.metric = Metric::Csat;
    table.breakdown = Breakdown::over(QuestionId(), Measure::Volume);
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::Mean, {}}};
    for (qsizetype i = 0; i < longNames.size(); ++i) {
        FigureRow row{{longNames[i], {}}, {}, {longNames[i], 0, 4.1}};
        const int points = i == 1 ? 7 : 5;
        for (int point = 1; point <= points; ++point) {
            const qint64 count = i == 4 ? point == 5 : 10 * point;
            row.figure.counts << qMakePair(QString::number(point), count);
            row.figure.n += count;
        }
        row.figure.mean = 4.1;
        row.cells[1] = row.figure.n;
        table.rows << row;
    }
    return table;
}

} // namespace patron::test
