// SPDX-License-Identifier: GPL-3.0-or-later
// What customer lists and purchases say of loyalty, as cards: who came back, who stays, cohort by
// cohort (metrics M16, M17). Pure functions, any thread.
#pragma once

#include "models/session/customerlives.h"
#include "models/session/dashboard.h"

namespace patron {

/// Of the customers a year before the last day, how many still are; from purchases: of those who
/// bought in the year before last, how many bought in the last one. Where there are no days: how
/// many of the list stayed, or bought more than once.
[[nodiscard]] CardData returningCard(const CustomerLives &lives, const PurchaseHistory &history);

/// Of that curve: who is still here after so many months. No value where nobody is known to have
/// left, or fewer than smallestShown were seen for so long.
[[nodiscard]] Figure stayAfter(const CustomerLives &lives, int months);

/// Kaplan and Meier's curve. The headline is the share that stays three years, or as many as were
/// seen.
[[nodiscard]] CardData survivalCard(const CustomerLives &lives);

/// Purchases before lists: who buys again says more than who was not struck off.
[[nodiscard]] CardData cohortCard(const CustomerLives &lives, const PurchaseHistory &history);

} // namespace patron
