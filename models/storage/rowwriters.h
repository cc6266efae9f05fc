// SPDX-License-Identifier: GPL-3.0-or-later
// Which import wrote what a stored row says: the one that added it, or a later one that changed it.
// Made and used on one worker thread; memory: an entry for each import and each changed row.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <unordered_map>
#include <vector>

namespace patron {

class Database;

class RowWriters final
{
public:
    /// Of the rows of a survey. without: an import that is about to be taken back; what it changed
    /// is then again as before.
    [[nodiscard]] static Result<RowWriters> load(Database &database, SurveyId survey,
                                                 ImportId without);

    /// Invalid: a row of no import of the survey.
    [[nodiscard]] ImportId of(ResponseId row) const;

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        ImportId import;
    };

    std::vector<Range> m_added; ///< by their first
    std::unordered_map<qint64, ImportId> m_changed;
};

} // namespace patron
