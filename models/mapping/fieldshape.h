// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the values of a column can be those of a field that its header speaks of. Precise rather
// than eager: a wrong mapping is worse than a question. Pure functions of values.
#pragma once

#include "models/mapping/columnlook.h"
#include "models/mapping/headerwords.h"

namespace patron {

[[nodiscard]] bool canBe(Field field, const ColumnLook &column, HeaderMatch match);
/// IP addresses and coordinates.
[[nodiscard]] bool isPrivate(const ColumnLook &column);
/// Words a person wrote, as far as the values tell.
[[nodiscard]] bool isWritten(const ColumnLook &column);

} // namespace patron
