// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of the one set, tinted for the palette they stand on.
#pragma once

#include <QIcon>

class QPalette;

namespace patron {

/// name without ending, as in resources/icons.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QPalette &palette);

} // namespace patron
