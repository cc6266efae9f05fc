// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot is read from the database in: the log, and the records of some ranges of ids.
// Steps of loadSnapshot() and renewSnapshot(). One thread.
#pragma once

#include "models/counting/responsereader.h"
#include "models/counting/snapshot.h"

#include <span>
#include <string_view>

struct sqlite3;

namespace patron {

class Database;

/// The imports and questions of the snapshot's kind.
[[nodiscard]] Result<void> readLog(Database &database, Snapshot &snapshot);

enum class Words : quint8
{
    AllUsed,
    OfOthersToo ///< there are words that only records of other kinds have: dropUnusedWords()
};

/// Who reads, and where the second one's half begins.
struct Readers
{
    sqlite3 *first;
    sqlite3 *second = nullptr; ///< of another connection that sees the same; nullptr: there is none
    qint64 middle = 0;         ///< ids below are the first one's
};

/// The records with ids in these ranges, which ascend, with their answers; by two readers, all
/// there are. expected: about how many; total: for the progress.
[[nodiscard]] Result<Words> readRecords(const Readers &readers, Snapshot &snapshot,
                                        std::span<const IdRange> ranges, qint64 expected,
                                        qint64 total, const Progress &progress);

/// The first column of the first row; ?1 is the workspace. 0 without a row.
[[nodiscard]] Result<qint64> number(sqlite3 *handle, std::string_view sql);

} // namespace patron
