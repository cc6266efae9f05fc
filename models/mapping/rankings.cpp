// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/rankings.h"

#include <algorithm>
#include <span>

namespace patron {

namespace {

/// Of fewer answers the places may be marks that happen to differ.
constexpr qint64 fewestRanked = 10;

bool areNumbers(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    return profile.numbers == profile.filled && profile.wholeNumbers == profile.numbers;
}

} // namespace

QList<Ranking> findRankings(const QList<RowOrders> &orders, const std::vector<ColumnLook> &columns)
{
    QList<Ranking> rankings;
    for (const RowOrders &each : orders) {
        if (each.rows < fewestRanked || each.areAllSame ||
            each.first + each.columns > qsizetype(columns.size()))
            continue;
        const std::span<const ColumnLook> those(columns.data() + each.first, size_t(each.columns));
        if (!std::ranges::all_of(those, areNumbers))
            continue;
        const auto isWished = [](const ColumnLook &column) {
            return column.wished.kind.has_value();
        };
        const auto isMark = [](const ColumnLook &column) {
            return column.wished.kind == QuestionKind::Scale;
        };
        if (std::ranges::all_of(those, isMark))
            rankings << Ranking{each.first, each.columns, true};
        else if (std::ranges::none_of(those, isWished))
            rankings << Ranking{each.first, each.columns};
    }
    return rankings;
}

} // namespace patron
