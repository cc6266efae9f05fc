// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/periodpreset.h"

#include <QCoreApplication>

#include <array>

namespace patron {

namespace {

class PeriodWords final
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

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
    for (const PeriodPreset preset : presets) {
        if (presetPeriod(preset, today) == period)
            return preset;
    }
    return std::nullopt;
}

QString presetName(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::AllTime:
        return PeriodWords::tr("All time");
    case PeriodPreset::Last30Days:
        return PeriodWords::tr("Last 30 days");
    case PeriodPreset::Last3Months:
        return PeriodWords::tr("Last 3 months");
    case PeriodPreset::Last12Months:
        return PeriodWords::tr("Last 12 months");
    case PeriodPreset::ThisYear:
        return PeriodWords::tr("This year");
    }
    Q_UNREACHABLE();
}

} // namespace patron
