// SPDX-License-Identifier: GPL-3.0-or-later
// A mean for ranking things with few reviews: three fives do not beat thirty (metrics M11). Pure
// function. For ranking only; the mean that is shown is the plain one.
#pragma once

#include <QtGlobal>

namespace patron {

/// (sum + 7 * 3.5) / (n + 7): as if seven reviews of 3.5 stars stood beside the own ones, which is
/// the prior that Trustpilot has published. sum: of all stars, 1 to 5 each.
[[nodiscard]] double steadyMean(double sum, qint64 n);

} // namespace patron
