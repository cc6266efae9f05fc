// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a score: how many of those asked answered, what the silent ones could make of it, and its
// range among a known number of customers (metrics M6, M13). Pure function.
#pragma once

#include "models/records/asked.h"
#include "models/session/dashboard.h"

namespace patron {

/// Only scores over time say it. Which of the silent would be in a part of the answers nobody
/// knows: worst and best, and the range among all customers, are told of whole files alone.
[[nodiscard]] Result<void> addParticipation(Dashboard &dashboard, const Counter &counter,
                                            const AskedByImport &asked);

} // namespace patron
