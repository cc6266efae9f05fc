// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/periodname.h"

#include <QCoreApplication>

namespace patron {

namespace {

class PeriodWords final
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

} // namespace

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
