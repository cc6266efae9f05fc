// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ordertally.h"

#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <cmath>

namespace patron {

namespace {

constexpr qsizetype fewestColumns = 3;
/// More answers nobody puts in order.
constexpr qsizetype mostColumns = 100;

/// 0 = no number; -1 = a number that is no place.
int placeIn(std::string_view cell, int last)
{
    const std::string_view text = cellText(cell);
    if (text.empty())
        return 0;
    const auto number = parseNumber(text, '.');
    if (!number)
        return 0;
    const bool isPlace = *number >= 1 && *number <= last && *number == std::floor(*number);
    return isPlace ? int(*number) : -1;
}

} // namespace

OrderTally::OrderTally(const QList<HeaderDetail> &details)
{
    for (qsizetype begin = 0; begin < details.size();) {
        qsizetype end = begin + 1;
        while (end < details.size() && !details[begin].group.isEmpty() &&
               details[end].group == details[begin].group)
            ++end;
        if (end - begin >= fewestColumns && end - begin <= mostColumns)
            m_groups.push_back({{begin, end - begin, 0, true}, {}, false});
        begin = end;
    }
}

void OrderTally::add(const RowBatch &batch, const std::vector<size_t> &rows)
{
    Places places;
    for (Group &group : m_groups) {
        for (size_t i = 0; i < rows.size() && !group.isBroken; ++i)
            look(group, batch.row(rows[i]), places);
    }
}

/// Most groups are broken by one of the first rows, and cost nothing from there on.
void OrderTally::look(Group &group, std::span<const std::string_view> row, Places &places)
{
    const auto count = size_t(group.orders.columns);
    places.taken.assign(count, false);
    places.given.clear();
    size_t given = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t column = size_t(group.orders.first) + i;
        const int place = column < row.size() ? placeIn(row[column], int(count)) : 0;
        places.given.push_back(place);
        if (place == 0)
            continue;
        if (place < 0 || places.taken[size_t(place) - 1]) {
            group.isBroken = true;
            return;
        }
        places.taken[size_t(place) - 1] = true;
        ++given;
    }
    if (given == 0)
        return;
    if (given < count) {
        group.isBroken = true;
        return;
    }
    if (group.orders.rows++ == 0)
        group.firstOrder = places.given;
    else
        group.orders.areAllSame = group.orders.areAllSame && places.given == group.firstOrder;
}

QList<RowOrders> OrderTally::finish() const
{
    QList<RowOrders> found;
    for (const Group &group : m_groups) {
        if (!group.isBroken && group.orders.rows > 0)
            found << group.orders;
    }
    return found;
}

} // namespace patron
