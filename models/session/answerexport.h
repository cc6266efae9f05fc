// SPDX-License-Identifier: GPL-3.0-or-later
// All records of a kind as one table: the owner's data in a form that any spreadsheet opens. A job,
// any thread, rows as they come from the database: memory does not grow with them.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/recordkind.h"

#include <vector>

namespace patron {

class Database;
class Snapshot;
struct Filter;

/// The ids of the records that pass the filter, ascending.
[[nodiscard]] std::vector<ResponseId> recordsOf(const Snapshot &snapshot, const Filter &filter);

/// Writes these records (ids ascending) of a kind, one per row: patron_id, a column for each field
/// of the kind, named by its id, and one for each question of such files, named by its header.
/// Several answers to one question stand in one cell, with "; " between them. UTF-8 with a byte
/// order mark, comma, guarded against formulas. An older file is replaced by a complete one only.
/// Fails with WriteFailed, DiskFull.
[[nodiscard]] Result<void> exportAnswers(Database &database, RecordKind kind,
                                         const std::vector<ResponseId> &records,
                                         const QString &path, const Progress &progress);

} // namespace patron
