// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowwriters.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace patron {

namespace {

constexpr const char *addedRows =
    "SELECT import_id, first_response_id, last_response_id FROM import "
    "WHERE workspace_id = ?1 AND survey_id = ?2 AND last_response_id >= first_response_id "
    "ORDER BY first_response_id";
// The latest of those that changed a row has its name on it.
constexpr const char *changedRows =
    "SELECT b.response_id, r.import_id FROM import i CROSS JOIN response_before b "
    "ON b.workspace_id = i.workspace_id AND b.replaced_by = i.import_id "
    "CROSS JOIN response r ON r.workspace_id = b.workspace_id AND r.response_id = b.response_id "
    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2 AND r.import_id <> ?3";
constexpr const char *putBackRows =
    "SELECT b.response_id, b.written_by FROM response_before b "
    "CROSS JOIN response r ON r.workspace_id = b.workspace_id AND r.response_id = b.response_id "
    "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2 AND r.import_id = ?2 "
    "AND b.content IS NOT NULL AND b.written_by IS NOT NULL";

} // namespace

Result<RowWriters> RowWriters::load(Database &database, SurveyId survey, ImportId without)
{
    Statement added;
    Statement changed;
    Statement putBack;
    const Result<void> prepared = prepareAll(
        database.handle(), {{&added, addedRows}, {&changed, changedRows}, {&putBack, putBackRows}});
    if (!prepared)
        return failure(prepared.error());
    RowWriters writers;
    added.bind(1, localWorkspace.value).bind(2, survey.value);
    const Result<void> ranges = added.each([&writers](const Statement &row) {
        writers.m_added.push_back({row.integer(1), row.integer(2), {row.integer(0)}});
    });
    if (!ranges)
        return failure(ranges.error());
    changed.bind(1, localWorkspace.value).bind(2, survey.value).bind(3, without.value);
    putBack.bind(1, localWorkspace.value).bind(2, without.value);
    for (Statement *rows : {&changed, &putBack}) {
        const Result<void> read = rows->each([&writers](const Statement &row) {
            writers.m_changed.insert_or_assign(row.integer(0), ImportId{row.integer(1)});
        });
        if (!read)
            return failure(read.error());
    }
    return writers;
}

ImportId RowWriters::of(ResponseId row) const
{
    if (const auto changed = m_changed.find(row.value); changed != m_changed.end())
        return changed->second;
    const auto behind = std::ranges::upper_bound(m_added, row.value, {}, &Range::first);
    if (behind == m_added.begin())
        return {};
    const Range &range = *std::prev(behind);
    return row.value <= range.last ? range.import : ImportId();
}

} // namespace patron
