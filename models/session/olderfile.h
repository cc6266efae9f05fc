// SPDX-License-Identifier: GPL-3.0-or-later
// A file that changes rows and ends before what is stored may be an older export, whose rows would
// take the place of newer ones. Used on one worker thread.
#pragma once

#include "models/base/id.h"
#include "models/base/problem.h"
#include "models/base/result.h"
#include "models/records/recorddraft.h"

#include <optional>
#include <span>

namespace patron {

class Database;

class OlderFile final
{
public:
    void add(std::span<const RecordDraft> drafts);
    /// survey: invalid = none has these columns yet; what an import that is being stored adds does
    /// not count. changed: rows of the file that change what is there. Looks at all rows of the
    /// survey where there are such.
    [[nodiscard]] Result<std::optional<Problem>> note(Database &database, SurveyId survey,
                                                      qint64 changed) const;

private:
    qint64 m_latest = RecordDraft::noTime; ///< day of an answer
};

} // namespace patron
