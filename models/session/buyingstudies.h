// SPDX-License-Identifier: GPL-3.0-or-later
// What purchases say of single customers, as cards: which few matter most, and who has gone quiet
// against the own rhythm (metrics M18). Pure functions, any thread. Cancelled: a card without
// figures.
#pragma once

#include "models/session/customerlives.h"
#include "models/session/dashboard.h"

namespace patron {

class Database;

/// Over the year up to the last purchase. The headline is what part of the money the best customers
/// bring; of the orders, where no purchase says how much it was.
[[nodiscard]] CardData segmentsCard(const PurchaseHistory &history, const Progress &progress);

/// gone: customers who are known to have left, ascending: nobody is surprised by their silence. The
/// headline is how many have gone quiet, of so many with a rhythm; a row's key is the customer's
/// id.
[[nodiscard]] CardData quietCard(const PurchaseHistory &history, std::span<const qint64> gone,
                                 const Progress &progress);

/// Of more quiet customers the longest silent against their own rhythm are listed.
inline constexpr qsizetype mostQuiet = 200;

/// Who the rows of a quietCard() are and how to reach them: the ids become names. A job; no other
/// table has the names of customers in it.
[[nodiscard]] Result<void> nameQuiet(Database &database, FigureTable &table);

} // namespace patron
