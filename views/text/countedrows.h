// SPDX-License-Identifier: GPL-3.0-or-later
// Of the explanation of a figure: how many rows it is made of, which were left out and why, what of
// the filter does not reach them.
#pragma once

#include "models/metrics/explanation.h"

#include <QLocale>
#include <QString>

namespace patron {

/// What of the filter does not reach the rows of the figure; "" where all of it does.
[[nodiscard]] QString untouchedText(const Explanation &explanation);
[[nodiscard]] QString rowsText(const Explanation &explanation, const QLocale &locale);

} // namespace patron
