// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours in words.
#pragma once

#include "models/metrics/openinghours.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "Monday to Friday 09:00 to 18:00; Saturday 10:00 to 14:00"
[[nodiscard]] QString openingHoursText(const OpeningHours &hours, const QLocale &locale);

} // namespace patron
