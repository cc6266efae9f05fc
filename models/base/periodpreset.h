// SPDX-License-Identifier: GPL-3.0-or-later
// Periods that have a name of their own, and mean other days tomorrow. Pure functions; today is a
// parameter.
#pragma once

#include "models/base/period.h"

#include <QStringView>

#include <optional>
#include <span>

namespace patron {

enum class PeriodPreset : quint8
{
    AllTime,
    Last30Days,
    Last3Months,
    Last12Months,
    ThisYear
};

[[nodiscard]] std::span<const PeriodPreset> allPeriodPresets();
[[nodiscard]] Period presetPeriod(PeriodPreset preset, QDate today);
/// The preset that means just these days; none for own dates.
[[nodiscard]] std::optional<PeriodPreset> presetOf(const Period &period, QDate today);
/// "last-30-days": how it is kept.
[[nodiscard]] const char *presetId(PeriodPreset preset);
[[nodiscard]] std::optional<PeriodPreset> presetFromId(QStringView id);

} // namespace patron
