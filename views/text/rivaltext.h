// SPDX-License-Identifier: GPL-3.0-or-later
// The same answers as other tools and other ways of counting sum them up, beside the figure that is
// shown.
#pragma once

#include "models/metrics/explanation.h"

#include <QList>
#include <QLocale>
#include <QStringList>

namespace patron {

/// Side by side: who counts so, how, the figure, its range; ways that several tools share are one
/// row. Empty where nobody counts this figure otherwise.
[[nodiscard]] QList<QStringList> rivalRows(const Explanation &explanation, const QLocale &locale);

} // namespace patron
