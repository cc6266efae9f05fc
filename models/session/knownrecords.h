// SPDX-License-Identifier: GPL-3.0-or-later
// What the database holds already of the survey that a file belongs to: what its rows are judged
// by. Made on the thread of the job.
#pragma once

#include "models/session/importrun.h"
#include "models/staging/classifier.h"
#include "models/staging/knownresponses.h"
#include "models/storage/keptaway.h"
#include "models/storage/reimport.h"

#include <optional>
#include <unordered_set>

namespace patron {

class Database;

struct KnownRecords
{
    SurveyId survey; ///< invalid = none has these columns yet
    KnownResponses responses;
    std::unordered_set<qint64> later; ///< written after the import that is read again
    KeptAway away;
    std::optional<SameFile> before; ///< another import of this file
};

/// For a review; an import that is to be read again is as if it were gone.
[[nodiscard]] Result<KnownRecords> knownBefore(Database &database, const QStringList &headers,
                                               const ImportRecord &file,
                                               const ImportOptions &options,
                                               const Progress &progress);
/// For storing, where an import that is read again is gone: another may have ended a moment ago.
[[nodiscard]] Result<KnownRecords> knownNow(Database &database, SurveyId survey,
                                            const ImportRecord &file, ImportId replaced,
                                            const Progress &progress);

/// How ids of rows that are there count for a file read so.
[[nodiscard]] StoredIds storedIds(const Mapping &mapping);

/// An older file that is read again is no news for what came after it.
[[nodiscard]] Decision keepLater(Decision decision, const std::unordered_set<qint64> &later);

} // namespace patron
