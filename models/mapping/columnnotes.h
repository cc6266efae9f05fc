// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a column and could be otherwise. Pure functions of values.
#pragma once

#include "models/mapping/columnlook.h"
#include "models/records/recordkind.h"

namespace patron {

/// The kind of a column of that field; byValues: as its values alone say.
[[nodiscard]] QuestionKind kindFor(Field field, QuestionKind byValues);

/// mapping: of this column; fields: of all of them; rows: what they are; isHidden: it is left out
/// as private. Without a place.
[[nodiscard]] QList<Problem> notesOf(const ColumnLook &column, const ColumnMapping &mapping,
                                     const QList<Field> &fields, RecordKind rows, bool isHidden);

} // namespace patron
