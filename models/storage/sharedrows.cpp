// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedrows.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <string>
#include <utility>

namespace patron {

namespace {

/// That import ?3 found this row there. Its ranges do not touch: only the last that begins before
/// the row can hold it.
std::string isSharedWithHeir(const std::string &row)
{
    return " AND (SELECT last_response_id FROM import_shared WHERE workspace_id = ?1 "
           "AND import_id = ?3 AND first_response_id <= " +
           row + " ORDER BY first_response_id DESC LIMIT 1) >= " + row;
}

/// What the import ?2 added, and what it changed. Of a row that changed, the heir must have found
/// this version of it: it came after ?2. What ?2 itself added may have been found before ?2 was
/// read anew.
std::string presentRows()
{
    return "SELECT r.response_id FROM import i CROSS JOIN response r "
           "ON r.workspace_id = i.workspace_id "
           "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
           "WHERE i.workspace_id = ?1 AND i.import_id = ?2 AND r.import_id = ?2" +
           isSharedWithHeir("r.response_id") +
           " UNION ALL SELECT b.response_id FROM response_before b JOIN response r "
           "USING (workspace_id, response_id) "
           "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2 AND r.import_id = ?2 AND ?3 > ?2" +
           isSharedWithHeir("b.response_id");
}

/// What it had written before somebody changed it, after the heir had found it.
std::string keptRows()
{
    return "SELECT b.response_id FROM response_before b "
           "JOIN import i ON i.workspace_id = b.workspace_id AND i.import_id = ?2 "
           "WHERE b.workspace_id = ?1 AND b.written_by = ?2 AND b.replaced_by > ?3 "
           "AND (?3 > ?2 OR b.response_id BETWEEN i.first_response_id AND i.last_response_id)" +
           isSharedWithHeir("b.response_id");
}

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
    const std::string customers =
        "(SELECT customer_id FROM response WHERE workspace_id = ?1" + isHanded + ')';
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
        // Where they stand in the heir's file is not known.
        "UPDATE response SET import_id = ?3, source_row = 0 "
        "WHERE workspace_id = ?1 AND import_id = ?2" +
            isHanded,
        "UPDATE response_before SET written_by = ?3, content = json_set(content, "
        "'$.response.import_id', ?3, '$.response.source_row', 0, '$.answers', " +
            askedByHeir("answers") + ", '$.texts', " + askedByHeir("texts") +
            ") WHERE workspace_id = ?1 AND written_by = ?2" + isHanded,
        "UPDATE customer_key SET import_id = ?3 WHERE workspace_id = ?1 AND import_id = ?2 "
        "AND customer_id IN " +
            customers,
        // Who may be one person is asked as long as both have rows.
        "UPDATE OR IGNORE customer_doubt SET import_id = ?3 WHERE workspace_id = ?1 "
        "AND import_id = ?2 AND (first_customer_id IN " +
            customers + " OR second_customer_id IN " + customers + ')',
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

/// Those that brought a row of it once more, the earliest first.
Result<std::vector<ImportId>> heirsOf(sqlite3 *handle, ImportId gone)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT DISTINCT s.import_id FROM import i CROSS JOIN import_shared s "
                "ON s.workspace_id = i.workspace_id AND s.import_id <> i.import_id "
                "WHERE i.workspace_id = ?1 AND i.import_id = ?2 AND "
                "((s.first_response_id <= i.last_response_id "
                "AND s.last_response_id >= i.first_response_id) "
                "OR EXISTS (SELECT 1 FROM response_before b WHERE b.workspace_id = ?1 "
                "AND b.replaced_by = ?2 "
                "AND b.response_id BETWEEN s.first_response_id AND s.last_response_id) "
                "OR EXISTS (SELECT 1 FROM response_before b WHERE b.workspace_id = ?1 "
                "AND b.written_by = ?2 "
                "AND b.response_id BETWEEN s.first_response_id AND s.last_response_id)) "
                "ORDER BY s.import_id");
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
        IdSpan &last = m_ranges.back();
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
    std::ranges::sort(m_ranges, {}, &IdSpan::first);
    std::vector<IdSpan> joined;
    for (const IdSpan &range : m_ranges) {
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
    for (const IdSpan &range : m_ranges) {
        if (Result<void> done = insert->bind(3, range.first).bind(4, range.last).run(); !done)
            return done;
    }
    return {};
}

Result<qint64> handOverShared(sqlite3 *handle, ImportId gone, SharedVersions versions)
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
    const std::string collect =
        "INSERT OR IGNORE INTO handed_over (response_id) " +
        (versions == SharedVersions::All ? presentRows() + " UNION ALL " : std::string()) +
        keptRows();
    const std::vector<std::string> steps = handOverSteps();
    qint64 present = 0;
    for (const ImportId heir : *heirs) {
        if (Result<void> done = runWith(handle, collect, gone, heir); !done)
            return failure(done.error());
        const Result<qint64> found = numberOf(handle, "SELECT count(*) FROM handed_over");
        if (!found)
            return failure(found.error());
        if (*found == 0)
            continue;
        for (const std::string &step : steps) {
            if (Result<void> done = runWith(handle, step, gone, heir); !done)
                return failure(done.error());
        }
        const Result<qint64> taken =
            numberOf(handle, ("SELECT count(*) FROM handed_over JOIN response USING (response_id) "
                              "WHERE workspace_id = 1 AND import_id = " +
                              std::to_string(heir.value))
                                 .c_str());
        if (!taken)
            return failure(taken.error());
        present += *taken;
        if (Result<void> emptied = execute(handle, "DELETE FROM handed_over"); !emptied)
            return failure(emptied.error());
    }
    return present;
}

Result<SharedByOthers> SharedByOthers::of(sqlite3 *handle, ImportId gone)
{
    SharedByOthers shared;
    const Result<std::vector<ImportId>> heirs = heirsOf(handle, gone);
    if (!heirs)
        return failure(heirs.error());
    if (heirs->empty())
        return shared;
    Statement ranges;
    Statement rows;
    const Result<void> prepared = prepareAll(
        handle, {{&ranges, "SELECT first_response_id, last_response_id FROM import_shared "
                           "WHERE workspace_id = ?1 AND import_id = ?2 ORDER BY first_response_id"},
                 // What it added, and what became its own when an earlier import was taken back.
                 {&rows, "SELECT r.response_id, r.source_row FROM import i CROSS JOIN response r "
                         "ON r.workspace_id = i.workspace_id AND r.import_id = i.import_id "
                         "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
                         "WHERE i.workspace_id = ?1 AND i.import_id = ?2 AND r.source_row > 0"}});
    if (!prepared)
        return failure(prepared.error());
    ranges.bind(1, localWorkspace.value);
    for (const ImportId heir : *heirs) {
        shared.m_shares.push_back({heir, {}});
        std::vector<IdSpan> &spans = shared.m_shares.back().ranges;
        const Result<void> read = ranges.bind(2, heir.value).each([&spans](const Statement &row) {
            spans.push_back({row.integer(0), row.integer(1)});
        });
        if (!read)
            return failure(read.error());
    }
    rows.bind(1, localWorkspace.value).bind(2, gone.value);
    const Result<void> read = rows.each([&shared](const Statement &row) {
        shared.m_rows.push_back({row.integer(1), row.integer(0)});
    });
    if (!read)
        return failure(read.error());
    std::ranges::sort(shared.m_rows, {}, &FileRow::number);
    return shared;
}

Result<void> SharedByOthers::forgetChanged(sqlite3 *handle, ImportId gone)
{
    std::vector<qint64> changed;
    Result<Statement> list = Statement::prepare(
        handle, "SELECT response_id FROM response_before WHERE workspace_id = ?1 "
                "AND replaced_by = ?2 ORDER BY response_id");
    if (!list)
        return failure(list.error());
    const Result<void> listed =
        list->bind(1, localWorkspace.value).bind(2, gone.value).each([&](const Statement &row) {
            changed.push_back(row.integer(0));
        });
    if (!listed || changed.empty())
        return listed;
    Statement remove;
    Statement insert;
    const Result<void> prepared = prepareAll(
        handle, {{&remove, "DELETE FROM import_shared WHERE workspace_id = ?1 AND import_id = ?2 "
                           "AND first_response_id = ?3"},
                 {&insert, "INSERT INTO import_shared (workspace_id, import_id, first_response_id, "
                           "last_response_id) VALUES (?1, ?2, ?3, ?4)"}});
    if (!prepared)
        return prepared;
    for (Share &share : m_shares) {
        if (share.import < gone)
            continue; // what it found is of before
        for (const IdSpan &range : share.ranges) {
            auto id = std::ranges::lower_bound(changed, range.first);
            if (id == changed.end() || *id > range.last)
                continue;
            for (Statement *statement : {&remove, &insert})
                statement->bind(1, localWorkspace.value).bind(2, share.import.value);
            if (Result<void> done = remove.bind(3, range.first).run(); !done)
                return done;
            qint64 from = range.first;
            for (; id != changed.end() && *id <= range.last; from = *id++ + 1) {
                if (*id == from)
                    continue;
                if (Result<void> done = insert.bind(3, from).bind(4, *id - 1).run(); !done)
                    return done;
            }
            if (from > range.last)
                continue;
            if (Result<void> done = insert.bind(3, from).bind(4, range.last).run(); !done)
                return done;
        }
    }
    return {};
}

Result<void> SharedByOthers::giveTo(sqlite3 *handle, ImportId successor) const
{
    if (m_rows.empty() || m_shares.empty())
        return {};
    Result<Statement> query = Statement::prepare(
        handle, "SELECT r.response_id, r.source_row FROM import i CROSS JOIN response r "
                "ON r.workspace_id = i.workspace_id AND r.import_id = i.import_id "
                "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
                "WHERE i.workspace_id = ?1 AND i.import_id = ?2");
    if (!query)
        return failure(query.error());
    std::vector<SharedRows> given(m_shares.size());
    query->bind(1, localWorkspace.value).bind(2, successor.value);
    const Result<void> read = query->each([&](const Statement &row) {
        const auto before = std::ranges::lower_bound(m_rows, row.integer(1), {}, &FileRow::number);
        if (before == m_rows.end() || before->number != row.integer(1))
            return;
        for (size_t i = 0; i < m_shares.size(); ++i) {
            const std::vector<IdSpan> &ranges = m_shares[i].ranges;
            const auto behind =
                std::ranges::upper_bound(ranges, before->response, {}, &IdSpan::first);
            if (behind != ranges.begin() && std::prev(behind)->last >= before->response)
                given[i].add({row.integer(0)});
        }
    });
    if (!read)
        return read;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        if (Result<void> written = given[i].write(handle, m_shares[i].import); !written)
            return written;
    }
    return {};
}

} // namespace patron
