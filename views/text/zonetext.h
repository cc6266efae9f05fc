// SPDX-License-Identifier: GPL-3.0-or-later
// Time zones by their cities, as a clock on the wall names them.
#pragma once

#include <QString>

namespace patron {

/// zone: IANA name. A city that has no name in the language keeps that of the list.
[[nodiscard]] QString zoneName(const QString &zone);

} // namespace patron
