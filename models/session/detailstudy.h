// SPDX-License-Identifier: GPL-3.0-or-later
// Who stays and who left, by what the lists say of customers (contract, age group, way of paying):
// a card for each detail that tells most. Pure functions of a Snapshot, any thread.
#pragma once

#include "models/session/customerlives.h"
#include "models/session/dashboard.h"

namespace patron {

/// As many as there are cards for them.
inline constexpr qsizetype mostDetails = 3;
/// A detail has from two to so many values; more are names or numbers.
inline constexpr qsizetype mostDetailValues = 12;

/// The details that set customers apart most, first. lives: of the same list and filter.
[[nodiscard]] QList<CardData> detailCards(const Snapshot &customers, const Filter &filter,
                                          const CustomerLives &lives, const Progress &progress);

} // namespace patron
