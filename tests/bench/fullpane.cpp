// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fullpane.h"

#include "models/counting/scoreclass.h"

#include <QStringList>

#include <algorithm>

namespace patron {

namespace {

constexpr QuestionId question{1};
constexpr std::array scores{Measure::Recommend, Measure::Satisfaction, Measure::Rating};

QString columnName(Dimension dimension)
{
    return dimension == Dimension::ScoreClass ? u"score_class"_qs
                                              : QString::fromLatin1(info(dimension).column);
}

void choose(Filter &filter, const Snapshot &snapshot, Dimension dimension, int first, int count)
{
    const QStringList &words = snapshot.dimensions.at(dimension).words;
    for (int i = 0; i < count; ++i)
        filter.chosen[dimension].append(words[(first + i) % words.size()]);
}

QString whereOf(const Snapshot &snapshot, const Filter &filter)
{
    QString where = u"1 = 1"_qs;
    if (!filter.period.isOpen())
        where += u" AND day BETWEEN %1 AND %2"_qs.arg(filter.period.from.toJulianDay())
                     .arg(filter.period.to.toJulianDay());
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
        QStringList codes;
        for (const QString &word : it.value())
            codes << QString::number(snapshot.dimensions.at(it.key()).words.indexOf(word) + 1);
        where += u" AND %1 IN (%2)"_qs.arg(columnName(it.key()), codes.join(u','));
    }
    return where;
}

qint64 groupCode(const Snapshot &snapshot, const Breakdown &breakdown, const GroupKey &key)
{
    if (breakdown.by == GroupBy::Time)
        return key.start.year() * 100 + key.start.month();
    if (breakdown.by == GroupBy::Nothing || key.value.isEmpty())
        return 0;
    const QStringList &words = breakdown.by == GroupBy::Answer
                                   ? snapshot.answers.at(breakdown.question).words
                                   : snapshot.dimensions.at(breakdown.dimension).words;
    return words.indexOf(key.value) + 1;
}

} // namespace

std::vector<Breakdown> fullestPane()
{
    std::vector<Breakdown> pane;
    for (const Dimension dimension : filteredDimensions) {
        pane.push_back(Breakdown::over(dimension, Measure::Volume));
        pane.back().split = Dimension::ScoreClass;
    }
    pane.push_back(Breakdown::over(TimeBucket::Month, Dimension::ScoreClass));
    for (const Measure measure : scores)
        pane.push_back(Breakdown::total(measure));
    pane.push_back(Breakdown::over(Dimension::Import, Measure::Volume));
    pane.push_back(Breakdown::over(question, Measure::Volume));
    return pane;
}

std::vector<Filter> clicks(const Snapshot &snapshot, int count)
{
    std::vector<Filter> clicks(size_t(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        Filter &filter = clicks[size_t(i)];
        const size_t dimension = size_t(i) % filteredDimensions.size();
        choose(filter, snapshot, filteredDimensions[dimension], i / 5, 1 + i % 3);
        if (i % 2 == 1)
            choose(filter, snapshot,
                   filteredDimensions[(dimension + 2) % filteredDimensions.size()], i / 7, 2);
        if (i % 3 == 0) {
            const QDate from = snapshot.days[size_t(i) * 20 % (snapshot.days.size() / 2)];
            filter.period = {from, from.addDays(364)};
        }
    }
    return clicks;
}

QStringList peerColumns()
{
    QStringList names{u"day"_qs, u"month"_qs};
    for (const Dimension dimension : filteredDimensions)
        names << columnName(dimension);
    names << columnName(Dimension::Import);
    for (const Measure measure : scores)
        names << QString::fromLatin1(info(measure).column);
    return names << columnName(Dimension::ScoreClass) << u"answer"_qs;
}

PeerRows::PeerRows(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (const Dimension dimension : filteredDimensions)
        m_columns.push_back(&snapshot.dimensions.at(dimension).codes);
    m_columns.push_back(&snapshot.dimensions.at(Dimension::Import).codes);
    for (const Measure measure : scores)
        m_columns.push_back(&snapshot.measures.at(measure).codes);
}

bool PeerRows::next(PeerRow &row)
{
    if (m_position == m_snapshot.size())
        return false;
    while (m_snapshot.dayStarts[m_day + 1] <= m_position)
        ++m_day;
    const QDate day = m_snapshot.days[m_day];
    row[0] = int(day.toJulianDay());
    row[1] = day.year() * 100 + day.month();
    for (size_t i = 0; i < m_columns.size(); ++i)
        row[2 + i] = int(m_columns[i]->at(m_position));
    row[11] = int(scoreClassOf(m_snapshot.measures.at(Measure::Recommend).codes.at(m_position)));
    // The question of the generated shop has one answer at most.
    const AnswerColumn &answers = m_snapshot.answers.at(question);
    row[12] = 0;
    if (m_answer < answers.rows.size() && answers.rows[m_answer] == m_position)
        row[12] = int(answers.codes[m_answer++]) + 1;
    ++m_position;
    return true;
}

PeerQuestion peerQuestion(const Snapshot &snapshot, const Filter &filter,
                          const Breakdown &breakdown)
{
    PeerQuestion asked{u"0"_qs, u"0"_qs, whereOf(snapshot, filter)};
    if (breakdown.by == GroupBy::Value) {
        asked.group = columnName(breakdown.dimension);
        asked.where = whereOf(snapshot, filter.without(breakdown.dimension));
    } else if (breakdown.by == GroupBy::Time) {
        asked.group = u"month"_qs;
    } else if (breakdown.by == GroupBy::Answer) {
        asked.group = u"answer"_qs;
    }
    if (breakdown.split)
        asked.score = columnName(*breakdown.split);
    else if (breakdown.measure != Measure::Volume)
        asked.score = QString::fromLatin1(info(breakdown.measure).column);
    return asked;
}

PeerCounts asPeerCounts(const Snapshot &snapshot, const Counts &counts)
{
    PeerCounts rows;
    for (const GroupCounts &group : counts.groups) {
        const qint64 code = groupCode(snapshot, counts.breakdown, group.key);
        qint64 rest = group.responses;
        for (qsizetype i = 0; i < group.scores.size(); ++i) {
            rest -= group.scores[i];
            if (group.scores[i] != 0)
                rows.push_back({code, i + 1, group.scores[i]});
        }
        if (rest != 0)
            rows.push_back({code, 0, rest});
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace patron
