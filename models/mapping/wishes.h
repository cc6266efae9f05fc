// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner insists on about single columns, put over the proposal. Pure function of values.
#pragma once

#include "models/base/result.h"
#include "models/mapping/mapping.h"

#include <QStringList>

namespace patron {

/// fields: one per header, changed in place. Fails with MapFieldUnknown, MapHeaderMissing.
[[nodiscard]] Result<void> applyWishes(const QStringList &headers, const QList<MappingWish> &wishes,
                                       QList<Field> &fields);

/// Index of the header meant by the text: exactly, by name and number ("Other#2"), folded, the only
/// one that starts with it, the only one that holds it; -1 = none.
[[nodiscard]] int findHeader(const QStringList &headers, const QString &text);

/// What findHeader() finds this column by: its header, with a number where it repeats one before.
[[nodiscard]] QString nameOf(const QStringList &headers, int column);

} // namespace patron
