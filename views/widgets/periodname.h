// SPDX-License-Identifier: GPL-3.0-or-later
// The names of periods that have one.
#pragma once

#include "models/base/periodpreset.h"

#include <QString>

namespace patron {

[[nodiscard]] QString presetName(PeriodPreset preset);

} // namespace patron
