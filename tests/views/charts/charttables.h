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
    const bool isScale = measure == AnswerMeasure::Mean;
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

} // namespace patron::test
