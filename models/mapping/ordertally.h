// SPDX-License-Identifier: GPL-3.0-or-later
// Looks row by row whether columns of one question hold an order: each place once in a row, or
// nothing. Part of the first look at a table (profile.h), one thread.
#pragma once

#include "models/files/rowbatch.h"
#include "models/files/tablereader.h"

#include <QList>

#include <vector>

namespace patron {

/// Columns side by side that in each row hold the places 1 to n, or no number at all.
struct RowOrders
{
    qsizetype first = 0; ///< column
    qsizetype columns = 0;
    qint64 rows = 0;         ///< with an order
    bool areAllSame = false; ///< each row has the order of the first: nobody was asked

    friend bool operator==(const RowOrders &, const RowOrders &) = default;
};

class OrderTally final
{
public:
    explicit OrderTally(const QList<HeaderDetail> &details);

    /// rows: those of the batch that count.
    void add(const RowBatch &batch, const std::vector<size_t> &rows);
    [[nodiscard]] QList<RowOrders> finish() const;

private:
    struct Group
    {
        RowOrders orders;
        std::vector<int> firstOrder;
        bool isBroken = false;
    };

    /// Of one row: kept from row to row, as it is asked for as often.
    struct Places
    {
        std::vector<int> given;
        std::vector<bool> taken;
    };

    static void look(Group &group, std::span<const std::string_view> row, Places &places);

    std::vector<Group> m_groups;
};

} // namespace patron
