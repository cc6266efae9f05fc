// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedrows.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <string>
#include <utility>

namespace patron {

namespace {

/// The end of the range of import ?3 that a row may lie in. Ranges do not touch: only the last that
/// begins before it can hold it.
#define PATRON_SHARED_WITH_HEIR(row)                                                               \
    "(SELECT last_response_id FROM import_shared WHERE workspace_id = ?1 AND import_id = ?3 "      \
    "AND first_response_id <= " row " ORDER BY first_response_id DESC LIMIT 1) >= " row

// What the import ?2 added, what it changed, and what it had written before somebody changed it. Of
// a row that changed, the heir must have found this version of it: it came after ?2 and before the
// next that changed it. What ?2 itself added may have been found before ?2 was read anew.
constexpr const char *collect =
    "INSERT OR IGNORE INTO handed_over (response_id) "
    "SELECT r.response_id FROM import i CROSS JOIN response r ON r.workspace_id = i.workspace_id "
    "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
    "WHERE i.workspace_id = ?1 AND i.import_id = ?2 AND r.import_id = ?2 "
    "AND " PATRON_SHARED_WITH_HEIR(
        "r.response_id") " UNION ALL SELECT b.response_id FROM response_before b JOIN response r "
                         "USING (workspace_id, response_id) "
                         "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2 AND r.import_id = ?2 "
                         "AND ?3 > ?2 AND " PATRON_SHARED_WITH_HEIR(
                             "b.response_id") " UNION ALL SELECT b.response_id FROM "
                                              "response_before b "
                                              "JOIN import i ON i.workspace_id = b.workspace_id "
                                              "AND i.import_id = ?2 "
                                              "WHERE b.workspace_id = ?1 AND b.written_by = ?2 AND "
                                              "b.replaced_by > ?3 "
                                              "AND (?3 > ?2 OR b.response_id BETWEEN "
                                              "i.first_response_id AND i.last_response_id) "
                                              "AND " PATRON_SHARED_WITH_HEIR("b.response_id");

constexpr const char *handed = " IN (SELECT response_id FROM handed_over)";

/// Of the list of kept content, [question, what was said], what the heir's file asks too.
std::string askedByHeir(const char *list)
{
    return std::string("(SELECT json_group_array(json(value)) FROM json_each(content, '$.") + list +
           "') WHERE value ->> 0 IN (SELECT question_id FROM import_column "
           "WHERE workspace_id = ?1 AND import_id = ?3))";
}

/// In this order. ?2: the import that goes, ?3: its heir.
std::vector<std::string> handOverSteps()
{
    const std::string isHanded = std::string(" AND response_id") + handed;
    const auto onlyAsked = [&isHanded](const char *table) {
        return std::string("DELETE FROM ") + table + " WHERE workspace_id = ?1" + isHanded +
               " AND question_id NOT IN (SELECT question_id FROM import_column "
               "WHERE workspace_id = ?1 AND import_id = ?3) AND response_id IN "
               "(SELECT response_id FROM response JOIN handed_over USING (response_id) "
               "WHERE workspace_id = ?1 AND import_id = ?3)";
    };
    return {
        "UPDATE OR IGNORE response_before SET replaced_by = ?3 "
        "WHERE workspace_id = ?1 AND replaced_by = ?2" +
            isHanded,
        // Nothing to go back to: the heir's own undo removes them.
        "INSERT OR IGNORE INTO response_before (workspace_id, replaced_by, response_id) "
        "SELECT ?1, ?3, response_id FROM handed_over",
        "UPDATE response SET import_id = ?3 WHERE workspace_id = ?1 AND import_id = ?2" + isHanded,
        "UPDATE response_before SET written_by = ?3, content = json_set(content, "
        "'$.response.import_id', ?3, '$.answers', " +
            askedByHeir("answers") + ", '$.texts', " + askedByHeir("texts") +
            ") WHERE workspace_id = ?1 AND written_by = ?2" + isHanded,
        "UPDATE customer_key SET import_id = ?3 WHERE workspace_id = ?1 AND import_id = ?2 "
        "AND customer_id IN (SELECT customer_id FROM response WHERE workspace_id = ?1" +
            isHanded + ')',
        onlyAsked("answer"),
        onlyAsked("answer_text"),
        "UPDATE import SET (added, changed, duplicates) = (SELECT added + new_rows, "
        "changed + changed_rows, max(0, duplicates - new_rows - changed_rows) FROM "
        "(SELECT count(*) FILTER (WHERE content IS NULL) AS new_rows, "
        "count(content) AS changed_rows FROM response_before "
        "WHERE workspace_id = ?1 AND replaced_by = ?3" +
            isHanded + ")) WHERE workspace_id = ?1 AND import_id = ?3",
    };
}

Result<qint64> numberOf(sqlite3 *handle, const char *sql)
{
    Result<Statement> query = Statement::prepare(handle, sql);
    if (!query)
        return failure(query.error());
    if (const Result<bool> row = query->step(); !row)
        return failure(row.error());
    return query->integer(0);
}

Result<void> runWith(sqlite3 *handle, std::string_view sql, ImportId gone, ImportId heir)
{
    Result<Statement> statement = Statement::prepare(handle, sql);
    if (!statement)
        return failure(statement.error());
    return statement->bind(1, localWorkspace.value).bind(2, gone.value).bind(3, heir.value).run();
}

/// Those that brought a row once more, the earliest first.
Result<std::vector<ImportId>> heirsOf(sqlite3 *handle, ImportId gone)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT DISTINCT import_id FROM import_shared WHERE workspace_id = ?1 "
                "AND import_id <> ?2 ORDER BY import_id");
    if (!query)
        return failure(query.error());
    std::vector<ImportId> heirs;
    const Result<void> read =
        query->bind(1, localWorkspace.value).bind(2, gone.value).each([&](const Statement &row) {
            heirs.push_back({row.integer(0)});
        });
    if (!read)
        return failure(read.error());
    return heirs;
}

} // namespace

void SharedRows::add(ResponseId row)
{
    // The rows of an export come in the order of the last one, or in the opposite.
    if (!m_ranges.empty()) {
        Range &last = m_ranges.back();
        if (row.value >= last.first && row.value <= last.last)
            return;
        if (row.value == last.last + 1) {
            last.last = row.value;
            return;
        }
        if (row.value == last.first - 1) {
            last.first = row.value;
            return;
        }
    }
    m_ranges.push_back({row.value, row.value});
    if (m_ranges.size() < m_joinAt)
        return;
    join();
    m_joinAt = std::max(m_joinAt, m_ranges.size() * 2);
}

/// Ascending, none touching the next.
void SharedRows::join()
{
    std::ranges::sort(m_ranges, {}, &Range::first);
    std::vector<Range> joined;
    for (const Range &range : m_ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    m_ranges = std::move(joined);
}

Result<void> SharedRows::write(sqlite3 *handle, ImportId import)
{
    if (m_ranges.empty())
        return {};
    join();
    Result<Statement> insert = Statement::prepare(
        handle, "INSERT INTO import_shared (workspace_id, import_id, first_response_id, "
                "last_response_id) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return failure(insert.error());
    insert->bind(1, localWorkspace.value).bind(2, import.value);
    for (const Range &range : m_ranges) {
        if (Result<void> done = insert->bind(3, range.first).bind(4, range.last).run(); !done)
            return done;
    }
    return {};
}

Result<qint64> handOverShared(sqlite3 *handle, ImportId gone)
{
    const Result<std::vector<ImportId>> heirs = heirsOf(handle, gone);
    if (!heirs)
        return failure(heirs.error());
    if (heirs->empty())
        return 0;
    if (Result<void> made =
            execute(handle, "CREATE TEMP TABLE IF NOT EXISTS handed_over (response_id INTEGER "
                            "PRIMARY KEY); DELETE FROM handed_over");
        !made)
        return failure(made.error());
    qint64 rows = 0;
    for (const ImportId heir : *heirs) {
        if (Result<void> done = runWith(handle, collect, gone, heir); !done)
            return failure(done.error());
        const Result<qint64> found = numberOf(handle, "SELECT count(*) FROM handed_over");
        if (!found)
            return failure(found.error());
        if (*found == 0)
            continue;
        rows += *found;
        for (const std::string &step : handOverSteps()) {
            if (Result<void> done = runWith(handle, step, gone, heir); !done)
                return failure(done.error());
        }
        if (Result<void> emptied = execute(handle, "DELETE FROM handed_over"); !emptied)
            return failure(emptied.error());
    }
    return rows;
}

Result<SharedByOthers> SharedByOthers::of(sqlite3 *handle, ImportId gone)
{
    Result<Statement> query = Statement::prepare(
        handle,
        "SELECT s.import_id, r.source_row FROM import i CROSS JOIN import_shared s "
        "ON s.workspace_id = i.workspace_id AND s.import_id <> i.import_id "
        "AND s.first_response_id <= i.last_response_id "
        "AND s.last_response_id >= i.first_response_id CROSS JOIN response r "
        "ON r.workspace_id = i.workspace_id AND r.import_id = i.import_id AND r.response_id "
        "BETWEEN "
        "max(s.first_response_id, i.first_response_id) AND "
        "min(s.last_response_id, i.last_response_id) "
        "WHERE i.workspace_id = ?1 AND i.import_id = ?2 ORDER BY s.import_id, r.source_row");
    if (!query)
        return failure(query.error());
    SharedByOthers shared;
    const Result<void> read =
        query->bind(1, localWorkspace.value).bind(2, gone.value).each([&](const Statement &row) {
            if (shared.m_shares.empty() || shared.m_shares.back().import.value != row.integer(0))
                shared.m_shares.push_back({{row.integer(0)}, {}});
            shared.m_shares.back().fileRows.push_back(row.integer(1));
        });
    if (!read)
        return failure(read.error());
    return shared;
}

Result<void> SharedByOthers::giveTo(sqlite3 *handle, ImportId successor) const
{
    for (const Share &share : m_shares) {
        Result<Statement> query = Statement::prepare(
            handle, "SELECT r.response_id, r.source_row FROM import i CROSS JOIN response r "
                    "ON r.workspace_id = i.workspace_id AND r.import_id = i.import_id "
                    "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
                    "WHERE i.workspace_id = ?1 AND i.import_id = ?2");
        if (!query)
            return failure(query.error());
        SharedRows rows;
        query->bind(1, localWorkspace.value).bind(2, successor.value);
        const Result<void> read = query->each([&](const Statement &row) {
            if (std::ranges::binary_search(share.fileRows, row.integer(1)))
                rows.add({row.integer(0)});
        });
        if (!read)
            return read;
        if (Result<void> written = rows.write(handle, share.import); !written)
            return written;
    }
    return {};
}

} // namespace patron
