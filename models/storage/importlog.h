// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the log entry of an import: the record, its columns and notes. Part of ResponseWriter,
// inside its transaction.
#pragma once

#include "models/base/result.h"
#include "models/records/importrecord.h"

#include <QList>

struct sqlite3;

namespace patron {

class QuestionBook;

/// The responses an import added have the ids first ... last; none: last = first - 1.
struct ResponseRange
{
    qint64 first = 0;
    qint64 last = -1;
};

[[nodiscard]] Result<void> writeImport(sqlite3 *handle, const ImportRecord &record,
                                       ResponseRange range, const QuestionBook &questions);

/// Other notes in the place of those of an import; inside whichever transaction runs.
[[nodiscard]] Result<void> rewriteNotes(sqlite3 *handle, ImportId import,
                                        const QList<Problem> &notes);

} // namespace patron
