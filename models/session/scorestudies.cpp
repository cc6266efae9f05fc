// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scorestudies.h"

#include "models/counting/channelplace.h"
#include "models/counting/filteredrows.h"
#include "models/counting/scorequestion.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace patron {

namespace {

/// Where waits are cut: within the hour, the half day of a shop, the day, three days.
constexpr std::array<qint64, 4> waitEnds{60, 240, 1440, 4320};

QString waitName(size_t band)
{
    const QString from = QString::number(band == 0 ? 0 : waitEnds[band - 1]);
    return from + u'-' + (band < waitEnds.size() ? QString::number(waitEnds[band]) : QString());
}

size_t bandOf(qint64 seconds)
{
    return static_cast<size_t>(std::ranges::upper_bound(waitEnds, (seconds + 59) / 60 - 1) -
                               waitEnds.begin());
}

/// Scores by group, counted in one flat table: a click on a filter waits for it.
class ScoreTable final
{
public:
    ScoreTable(qsizetype groups, const MeasureInfo &about, const ScoreColumn &scores)
        : m_columns(static_cast<size_t>(about.high - about.low) + 2)
        , m_scores(scores)
        , m_columnOf{0}
        , m_cells(static_cast<size_t>(groups) * m_columns, 0)
    {
        for (const qint64 value : scores.values)
            m_columnOf.push_back(static_cast<size_t>(value - about.low) + 1);
    }

    void add(size_t group, size_t row)
    {
        ++m_cells[group * m_columns + m_columnOf[m_scores.codes.at(row)]];
    }

    /// Into as many groups, in the same order.
    void fill(QList<GroupCounts> &groups) const
    {
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const auto first = m_cells.begin() + i * static_cast<qsizetype>(m_columns);
            const auto end = first + static_cast<qsizetype>(m_columns);
            groups[i].responses = std::accumulate(first, end, qint64{0});
            groups[i].scores = QList<qint64>(first + 1, end); // the first: those without a score
        }
    }

private:
    size_t m_columns;
    const ScoreColumn &m_scores;
    std::vector<size_t> m_columnOf; ///< of each code
    std::vector<qint64> m_cells;
};

/// The scores of each band of waits; every response in the filter is in one, or in none ("").
Counts countsByWait(const Snapshot &responses, const Filter &filter, Metric metric,
                    const Progress &progress)
{
    const MeasureInfo &about = info(info(metric).measure);
    Counts counts{Breakdown::over(scoreQuestion(Measure::ReplyTime), about.measure), {}, {}, {}};
    for (qint64 value = about.low; value <= about.high; ++value)
        counts.scoreValues << value;
    for (size_t band = 0; band <= waitEnds.size(); ++band)
        counts.groups << GroupCounts{
            {waitName(band), {}}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    counts.groups << GroupCounts{{}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    const auto waits = responses.measures.find(Measure::ReplyTime);
    const auto scores = responses.measures.find(about.measure);
    if (waits == responses.measures.end() || scores == responses.measures.end())
        return counts;
    std::vector<quint8> bands{static_cast<quint8>(waitEnds.size() + 1)}; // of each code
    for (const qint64 wait : waits->second.values)
        bands.push_back(static_cast<quint8>(bandOf(wait)));
    ScoreTable table(counts.groups.size(), about, scores->second);
    forEachFilteredRow(responses, filter, progress,
                       [&](size_t row) { table.add(bands[waits->second.codes.at(row)], row); });
    table.fill(counts.groups);
    return counts;
}

/// The scores of each place, in the order of channelPlaces(); behind them those of no place.
Counts countsByPlace(const Snapshot &responses, const Filter &filter, Metric metric,
                     const Progress &progress)
{
    const MeasureInfo &about = info(info(metric).measure);
    Counts counts{Breakdown::over(placeQuestion, about.measure), {}, {}, {}};
    for (qint64 value = about.low; value <= about.high; ++value)
        counts.scoreValues << value;
    const QStringList places = channelPlaces();
    for (const QString &place : places + QStringList{QString()})
        counts.groups << GroupCounts{{place, {}}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    const auto channels = responses.dimensions.find(Dimension::Channel);
    const auto scores = responses.measures.find(about.measure);
    if (channels == responses.dimensions.end() || scores == responses.measures.end())
        return counts;
    std::vector<size_t> groupOf{static_cast<size_t>(places.size())};
    for (const QString &channel : channels->second.words) {
        const qsizetype place = places.indexOf(placeOfChannel(channel));
        groupOf.push_back(static_cast<size_t>(place < 0 ? places.size() : place));
    }
    ScoreTable table(counts.groups.size(), about, scores->second);
    forEachFilteredRow(responses, filter, progress, [&](size_t row) {
        table.add(groupOf[channels->second.codes.at(row)], row);
    });
    table.fill(counts.groups);
    return counts;
}

/// The channels that each place is made of; behind them, under "", those that no word placed.
QList<QPair<QString, QStringList>> membersOfPlaces(const Snapshot &responses)
{
    QList<QPair<QString, QStringList>> members;
    for (const QString &place : channelPlaces() + QStringList{QString()})
        members.append({place, {}});
    const auto channels = responses.dimensions.find(Dimension::Channel);
    if (channels == responses.dimensions.end())
        return {};
    for (const QString &channel : channels->second.words) {
        const QString place = placeOfChannel(channel);
        for (auto &[id, names] : members) {
            if (id == place)
                names << channel;
        }
    }
    members.removeIf([](const auto &each) { return each.second.isEmpty(); });
    return members;
}

/// Places and waits have ids, and the sentence of one group alone speaks of names.
void withoutName(Verdict &without)
{
    const bool isOfOne = without.id == VerdictId::OneGroup || without.id == VerdictId::OneGroupLeft;
    if (isOfOne && !without.arguments.isEmpty())
        without.arguments.first() = QString();
}

} // namespace

CardData placesCard(const Snapshot &responses, const Filter &filter, Metric metric,
                    const Progress &progress)
{
    Counts counts = countsByPlace(responses, filter, metric, progress);
    const GroupCounts all = sumOfGroups(counts);
    counts.groups.removeLast();
    // A chart is not filtered by what it is cut by.
    Counts drawn = countsByPlace(
        responses, filter.without(placeQuestion).without(Dimension::Channel), metric, progress);
    drawn.groups.removeLast();
    CardData card;
    // One place alone is nothing to compare.
    if (std::ranges::count_if(drawn.groups,
                              [](const GroupCounts &group) { return group.scored() > 0; }) < 2)
        return card;
    card.headline = figureOfAll(metric, counts);
    card.comparisons = compareGroups(metric, counts, reachOf(filter));
    card.comparisons.holding = VerdictId::PlaceMatters;
    withoutName(card.comparisons.without);
    card.table = tabulate(metric, drawn);
    card.table.rowName = RowName::Place;
    card.table.rows.removeIf([](const FigureRow &row) { return row.figure.n == 0; });
    card.explanation = explain(metric, counts);
    card.explanation.formula = "score-by-place";
    card.explanation.rivals.clear();
    card.explanation.members = membersOfPlaces(responses);
    card.explanation.rows = all.responses;
    card.explanation.leftOut.clear();
    if (const qint64 rest = all.responses - card.headline.n; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, rest);
    return card;
}

CardData waitsCard(const Snapshot &responses, const Filter &filter, Metric metric,
                   const Progress &progress)
{
    Counts counts = countsByWait(responses, filter, metric, progress);
    const GroupCounts all = sumOfGroups(counts);
    counts.groups.removeLast(); // who did not wait for a reply, or nobody knows how long
    CardData card;
    card.headline = figureOfAll(metric, counts);
    card.comparisons = compareGroups(metric, counts, reachOf(filter));
    card.comparisons.holding = VerdictId::WaitMatters;
    card.comparisons.alike = VerdictId::WaitsAlike;
    withoutName(card.comparisons.without);
    const Filter others = filter.without(scoreQuestion(Measure::ReplyTime));
    Counts drawn = others == filter ? counts : countsByWait(responses, others, metric, progress);
    if (others != filter)
        drawn.groups.removeLast();
    card.table = tabulate(metric, drawn);
    card.table.rowName = RowName::Wait;
    // The quickest first: here the order says more than who is best.
    std::ranges::sort(card.table.rows, {}, [](const FigureRow &row) {
        return row.key.value.left(row.key.value.indexOf(u'-')).toInt();
    });
    card.explanation = explain(metric, counts);
    card.explanation.formula = "score-by-wait";
    card.explanation.rivals.clear();
    card.explanation.rows = all.responses;
    card.explanation.leftOut.clear();
    if (const qint64 rest = all.responses - card.headline.n; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, rest);
    return card;
}

} // namespace patron
