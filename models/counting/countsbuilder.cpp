// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/countsbuilder.h"

#include "models/counting/scoreclass.h"
#include "models/counting/snapshot.h"

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

QStringList wordsOf(const Snapshot &snapshot, Dimension dimension)
{
    if (dimension == Dimension::ScoreClass)
        return scoreClassWords();
    const auto column = snapshot.dimensions.find(dimension);
    return column == snapshot.dimensions.end() ? QStringList() : column->second.words;
}

QStringList groupWords(const Snapshot &snapshot, const Breakdown &breakdown)
{
    if (breakdown.by == GroupBy::Value)
        return wordsOf(snapshot, breakdown.dimension);
    if (breakdown.by != GroupBy::Answer)
        return {};
    const auto column = snapshot.answers.find(breakdown.question);
    return column == snapshot.answers.end() ? QStringList() : column->second.words;
}

/// The scores of the counts, and at which place of GroupCounts::scores each code is counted; -1 =
/// nowhere.
struct Places
{
    std::vector<qsizetype> byCode;
    qsizetype size = 0;
};

Places placesOfAll(qsizetype size)
{
    Places places{{-1}, size};
    for (qsizetype i = 0; i < size; ++i)
        places.byCode.push_back(i);
    return places;
}

/// For times: only the values that occur.
Places placesOfOccurring(const std::vector<qint64> &values, std::span<const Entry> entries,
                         QList<qint64> &scoreValues)
{
    Places places{std::vector<qsizetype>(values.size() + 1, -1), 0};
    for (const Entry &entry : entries) {
        if (entry.score != 0)
            places.byCode[entry.score] = 0;
    }
    for (size_t code = 1; code < places.byCode.size(); ++code) {
        if (places.byCode[code] < 0)
            continue;
        places.byCode[code] = places.size++;
        scoreValues.append(values[code - 1]);
    }
    return places;
}

Places fillScores(Counts &counts, const Snapshot &snapshot, std::span<const Entry> entries)
{
    const Breakdown &breakdown = counts.breakdown;
    if (breakdown.split) {
        counts.splitWords = wordsOf(snapshot, *breakdown.split);
        return placesOfAll(counts.splitWords.size());
    }
    if (breakdown.measure == Measure::Volume || info(breakdown.measure).high >= 0) {
        counts.scoreValues = scaleOf(breakdown.measure);
        return placesOfAll(counts.scoreValues.size());
    }
    const auto column = snapshot.measures.find(breakdown.measure);
    return column == snapshot.measures.end()
               ? placesOfAll(0)
               : placesOfOccurring(column->second.values, entries, counts.scoreValues);
}

/// Words ascending, those without one last; times as they are. Each is counted into its place:
/// groups are few, and of reply times there are many entries.
std::vector<Entry> byGroup(std::vector<Entry> entries, bool isByWord)
{
    quint32 most = 0;
    for (const Entry &entry : entries)
        most = std::max(most, entry.group);
    const auto placeOf = [&](const Entry &entry) -> size_t {
        if (!isByWord)
            return entry.group;
        return entry.group == 0 ? most : entry.group - 1;
    };
    if (std::ranges::is_sorted(entries, {}, placeOf))
        return entries;
    std::vector<size_t> next(size_t(most) + 2);
    for (const Entry &entry : entries)
        ++next[placeOf(entry) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Entry> ordered(entries.size());
    for (const Entry &entry : entries)
        ordered[next[placeOf(entry)]++] = entry;
    return ordered;
}

GroupKey keyOf(const Cut &cut, const QStringList &words, quint32 group)
{
    if (cut.breakdown.by == GroupBy::Time)
        return {{}, cut.group->starts()[group]};
    return {group == 0 ? QString() : words[qsizetype(group) - 1], {}};
}

} // namespace

QList<qint64> scaleOf(Measure measure)
{
    QList<qint64> scale;
    if (measure == Measure::Volume)
        return scale;
    for (qint64 value = info(measure).low; value <= info(measure).high; ++value)
        scale.append(value);
    return scale;
}

Counts buildCounts(const Snapshot &snapshot, const Cut &cut, std::vector<Entry> entries)
{
    Counts counts;
    counts.breakdown = cut.breakdown;
    const bool byWord = cut.breakdown.by == GroupBy::Value || cut.breakdown.by == GroupBy::Answer;
    for (Entry &entry : entries) {
        entry.group = cut.groupIsScore ? scoreClassOf(entry.group) : entry.group;
        entry.score = cut.splitIsScore ? scoreClassOf(entry.score) : entry.score;
    }
    entries = byGroup(std::move(entries), byWord);
    const QStringList words = groupWords(snapshot, cut.breakdown);
    const Places places = fillScores(counts, snapshot, entries);

    const quint32 *group = nullptr;
    for (const Entry &entry : entries) {
        if (!group || *group != entry.group)
            counts.groups.append({keyOf(cut, words, entry.group), 0, QList<qint64>(places.size)});
        group = &entry.group;
        GroupCounts &counted = counts.groups.last();
        counted.responses += entry.count;
        if (const qsizetype place = places.byCode[entry.score]; place >= 0)
            counted.scores[place] += entry.count;
    }
    if (cut.breakdown.by == GroupBy::Nothing && counts.groups.isEmpty())
        counts.groups.append({{}, 0, QList<qint64>(places.size)});
    return counts;
}

} // namespace patron
