// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/rankings.h"

#include "models/base/bytesview.h"
#include "models/mapping/numbertext.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qsizetype fewestColumns = 3;
/// Of fewer answers the places may be marks that happen to differ.
constexpr qint64 fewestRanked = 3;

bool isRanking(const std::vector<ColumnLook> &columns, qsizetype first, qsizetype count)
{
    std::vector<qint64> times(size_t(count), 0);
    for (qsizetype i = first; i < first + count; ++i) {
        const ColumnLook &column = columns[size_t(i)];
        const ColumnProfile &profile = column.profile;
        if (column.wished.kind || !profile.wordsComplete || profile.numbers != profile.filled ||
            profile.wholeNumbers != profile.numbers)
            return false;
        for (auto it = profile.words.begin(); it != profile.words.end(); ++it) {
            const auto place = parseNumber(viewOf(it.key()), '.');
            if (!place || *place < 1 || *place > double(count))
                return false;
            times[size_t(*place) - 1] += it.value();
        }
    }
    const bool isEven = std::ranges::all_of(times, [&](qint64 each) { return each == times[0]; });
    return isEven && times[0] >= fewestRanked;
}

} // namespace

QList<Ranking> findRankings(const QList<HeaderDetail> &details,
                            const std::vector<ColumnLook> &columns)
{
    QList<Ranking> rankings;
    const qsizetype count = std::min(details.size(), qsizetype(columns.size()));
    for (qsizetype begin = 0; begin < count;) {
        qsizetype end = begin + 1;
        while (end < count && !details[begin].group.isEmpty() &&
               details[end].group == details[begin].group)
            ++end;
        if (end - begin >= fewestColumns && isRanking(columns, begin, end - begin))
            rankings << Ranking{begin, end - begin};
        begin = end;
    }
    return rankings;
}

} // namespace patron
