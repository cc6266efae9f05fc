// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/smallbusiness.h"

#include <cmath>

namespace patron {

// Cochran, Sampling Techniques, 2.6: the finite population correction.
double finiteFactor(qint64 n, qint64 customers)
{
    if (n <= 0 || customers < n)
        return 1;
    if (customers == n)
        return 0;
    return std::sqrt(static_cast<double>(customers - n) / static_cast<double>(customers - 1));
}

Interval amongKnownCustomers(const Interval &interval, double value, qint64 n, qint64 customers)
{
    const double factor = finiteFactor(n, customers);
    return {value - factor * (value - interval.low), value + factor * (interval.high - value)};
}

} // namespace patron
