// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a customer by what they are known by: number, e-mail, phone, name. Customers whom the owner
// called one person are one here. Any thread, own connection.
#pragma once

#include "models/storage/customermerges.h"

#include <vector>

namespace patron {

class Database;

inline constexpr size_t personLimit = 100;

struct FoundPeople
{
    QList<KnownCustomer> people; ///< whole matches first; id: the one that stands for the person
    bool isAll = true;           ///< false: there are more than personLimit
};

/// By the whole of what they are known by, or by a part of it (capitals and accents do not matter;
/// of phones the digits count).
[[nodiscard]] Result<FoundPeople> findPeople(Database &database, const QString &text,
                                             const Progress &progress);
/// The one person that is known as this: the whole number, e-mail, phone or name, or the id of a
/// customer. Fails with PersonUnknown, PersonUnclear.
[[nodiscard]] Result<KnownCustomer> personKnownAs(Database &database, const QString &key);
/// All customers who are the same person as this one, with it.
[[nodiscard]] Result<std::vector<qint64>> customersOfPerson(Database &database,
                                                            CustomerId customer);

} // namespace patron
