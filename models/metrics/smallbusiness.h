// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a business that knows how many customers it has: where many of them answered,
// little is left to guess. Pure functions.
#pragma once

#include "models/metrics/interval.h"

namespace patron {

/// M6, sqrt((N - n) / (N - 1)): what the standard error shrinks to when n of N customers answered.
/// 1 where N is unknown (0) or below n.
[[nodiscard]] double finiteFactor(qint64 n, qint64 customers);

/// The interval of value, drawn together by finiteFactor(). Only right where the question is about
/// these customers and those who answered are like the rest.
[[nodiscard]] Interval amongKnownCustomers(const Interval &interval, double value, qint64 n,
                                           qint64 customers);

} // namespace patron
