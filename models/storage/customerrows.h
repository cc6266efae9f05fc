// SPDX-License-Identifier: GPL-3.0-or-later
// The customers as a list: who they are, since when, what they said and bought. Customers whom the
// owner called one person are one row. Any thread, own connection.
#pragma once

#include "models/storage/customermerges.h"

#include <QDate>

namespace patron {

class Database;

struct CustomerRow
{
    KnownCustomer who;
    QString segment; ///< the latest that a file tells
    QDate since;     ///< as a list of customers says; invalid = none does
    QDate left;      ///< invalid = still there, or not known when
    bool hasLeft = false;
    qint64 answers = 0;
    qint64 purchases = 0;
    QDate lastAnswer; ///< invalid = none with a day

    friend bool operator==(const CustomerRow &, const CustomerRow &) = default;
};

/// How long the list gets: nobody reads more at a time.
inline constexpr qsizetype customerRowLimit = 500;

struct CustomerRows
{
    QList<CustomerRow> rows; ///< those who answered last first
    bool isAll = true;       ///< false: there are more that fit

    friend bool operator==(const CustomerRows &, const CustomerRows &) = default;
};

/// search: a part of what they are known by, as in customersearch.h; empty = all.
[[nodiscard]] Result<CustomerRows> listCustomerRows(Database &database, const QString &search,
                                                    const Progress &progress);

} // namespace patron
