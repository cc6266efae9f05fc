// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a file of rows that were left out. Pure function.
#pragma once

#include "models/session/leftoutfile.h"

#include <QLocale>

namespace patron {

[[nodiscard]] LeftOutWords leftOutWords(const QLocale &locale);

} // namespace patron
