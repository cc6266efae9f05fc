// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/periodpreset.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array presets{PeriodPreset::AllTime, PeriodPreset::Last30Days,
                             PeriodPreset::Last3Months, PeriodPreset::Last12Months,
                             PeriodPreset::ThisYear};

} // namespace

std::span<const PeriodPreset> allPeriodPresets()
{
    return presets;
}

Period presetPeriod(PeriodPreset preset, QDate today)
{
    switch (preset) {
    case PeriodPreset::AllTime:
        return {};
    case PeriodPreset::Last30Days:
        return {today.addDays(-29), today};
    case PeriodPreset::Last3Months:
        return {today.addMonths(-3).addDays(1), today};
    case PeriodPreset::Last12Months:
        return {today.addMonths(-12).addDays(1), today};
    case PeriodPreset::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    }
    Q_UNREACHABLE();
}

std::optional<PeriodPreset> presetOf(const Period &period, QDate today)
{
    const auto found = std::ranges::find_if(
        presets, [&](PeriodPreset preset) { return presetPeriod(preset, today) == period; });
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

const char *presetId(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::AllTime:
        return "all-time";
    case PeriodPreset::Last30Days:
        return "last-30-days";
    case PeriodPreset::Last3Months:
        return "last-3-months";
    case PeriodPreset::Last12Months:
        return "last-12-months";
    case PeriodPreset::ThisYear:
        return "this-year";
    }
    Q_UNREACHABLE();
}

std::optional<PeriodPreset> presetFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        presets, [id](PeriodPreset preset) { return id == QLatin1String(presetId(preset)); });
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

} // namespace patron
