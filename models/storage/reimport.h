// SPDX-License-Identifier: GPL-3.0-or-later
// What an import that is read again, or taken back, leaves to others: answers that later imports
// wrote stay theirs.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/importrecord.h"
#include "models/staging/knownresponses.h"

#include <QDateTime>

#include <optional>
#include <unordered_set>

namespace patron {

class Database;

/// The keys of a survey's responses as they will be once the import is taken back.
[[nodiscard]] Result<KnownResponses> loadKnownWithout(Database &database, SurveyId survey,
                                                      ImportId import, const Progress &progress);

/// The responses of the survey that imports after this one wrote.
[[nodiscard]] Result<std::unordered_set<qint64>> laterResponses(Database &database, SurveyId survey,
                                                                ImportId import);

/// How many of the import's responses a later import has changed: taking it back leaves them.
[[nodiscard]] Result<qint64> countTakenOver(Database &database, ImportId import);

/// The latest import of the same bytes, read as records of the same kind and from the same sheet.
struct SameFile
{
    ImportId import;
    QDateTime importedAt; ///< UTC
    qint64 brought = 0;   ///< rows of it that counted: new, changed, or there already
};
/// The latest import of the same file that brought something. except: one that is about to be
/// replaced.
[[nodiscard]] Result<std::optional<SameFile>>
findSameFile(Database &database, const ImportRecord &file, ImportId except);

/// When the file of an import was first brought (UTC); invalid = there is no such import.
[[nodiscard]] Result<QDateTime> broughtAt(Database &database, ImportId import);

/// The undo of importstore.h inside a transaction of the caller's, without handing anything over to
/// others. Returns how many responses are gone.
[[nodiscard]] Result<qint64> takeBackImport(Database &database, ImportId import);

} // namespace patron
