// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each column of a table the field it means, every field at most once but the comment's: by
// the words of the headers, best match first, where the values allow it. Pure functions of values.
#pragma once

#include "models/records/field.h"
#include "models/records/recordkind.h"

#include <QList>

#include <vector>

namespace patron {

struct ColumnLook;

/// One field per column; what means nothing known stays a question. Used to tell what kind of
/// records a table holds.
[[nodiscard]] QList<Field> fieldsOfAnyKind(const std::vector<ColumnLook> &columns);

/// The same with the fields of one kind of records.
[[nodiscard]] QList<Field> fieldsFor(const std::vector<ColumnLook> &columns, RecordKind kind);

/// Beside the time when an answer was done the one when it was begun tells nothing of a customer:
/// such columns are skipped. Which they are.
QList<int> leaveOutBegun(const std::vector<ColumnLook> &columns, QList<Field> &fields);

/// The only column of dates is the day of the answer whatever its header calls it, unless that
/// names another day. Returns the column; -1 = none.
[[nodiscard]] int guessDay(const std::vector<ColumnLook> &columns, QList<Field> &fields);

} // namespace patron
