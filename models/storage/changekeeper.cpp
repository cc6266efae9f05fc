// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changekeeper.h"

#include <string>

namespace patron {

namespace {

// Kept under their names, so that content kept by one schema can be read by a later one.
constexpr const char *responseColumns[] = {
    "import_id", "source_row",  "answered_at",   "recommend",          "satisfaction",
    "rating",    "effort",      "reply_seconds", "resolution_seconds", "channel_id",
    "branch_id", "segment_id",  "product_id",    "staff_id",           "customer_id",
    "source_id", "comment",     "left_at",       "has_left",           "tenure_days",
    "amount",    "age_group_id"};

std::string keepSql()
{
    std::string pairs;
    for (const char *column : responseColumns)
        pairs += std::string(pairs.empty() ? "'" : ", '") + column + "', r." + column;
    return "INSERT INTO response_before (workspace_id, replaced_by, response_id, written_by, "
           "content) "
           "SELECT ?1, ?3, ?2, r.import_id, json_object('response', json_object(" +
           pairs +
           "), 'source_key', k.source_key, 'content_key', k.content_key, "
           "'answers', json((SELECT json_group_array(json_array(question_id, choice_id)) FROM "
           "answer "
           "WHERE workspace_id = ?1 AND response_id = ?2)), "
           "'texts', json((SELECT json_group_array(json_array(question_id, text)) FROM answer_text "
           "WHERE workspace_id = ?1 AND response_id = ?2))) "
           "FROM response r JOIN response_key k USING (workspace_id, response_id) "
           "WHERE r.workspace_id = ?1 AND r.response_id = ?2 ON CONFLICT DO NOTHING";
}

std::string restoreResponseSql()
{
    std::string names;
    std::string values;
    for (const char *column : responseColumns) {
        names += std::string(", ") + column;
        values += std::string(", content ->> '$.response.") + column + '\'';
    }
    return "INSERT INTO response (workspace_id, response_id" + names +
           ") SELECT workspace_id, response_id" + values;
}

constexpr const char *fromKept =
    " FROM response_before WHERE workspace_id = ?1 AND response_id = ?2 "
    "AND replaced_by = ?3";

} // namespace

Result<void> ChangeKeeper::prepare(sqlite3 *handle)
{
    const std::string keep = keepSql();
    const std::string response = restoreResponseSql() + fromKept;
    const std::string key =
        std::string("INSERT INTO response_key (workspace_id, response_id, source_key, content_key) "
                    "SELECT workspace_id, response_id, content ->> '$.source_key', "
                    "content ->> '$.content_key'") +
        fromKept;
    const auto list = [](const char *table, const char *column, const char *member) {
        return std::string("INSERT INTO ") + table + " (workspace_id, response_id, question_id, " +
               column +
               ") SELECT b.workspace_id, b.response_id, item.value ->> 0, item.value ->> 1 " +
               "FROM response_before b, json_each(b.content, '$." + member +
               "') item WHERE b.workspace_id = ?1 AND b.response_id = ?2 AND b.replaced_by = ?3";
    };
    const std::string answers = list("answer", "choice_id", "answers");
    const std::string texts = list("answer_text", "text", "texts");
    return prepareAll(
        handle,
        {{&m_keep, keep.c_str()},
         {&m_restore[0], response.c_str()},
         {&m_restore[1], key.c_str()},
         {&m_restore[2], answers.c_str()},
         {&m_restore[3], texts.c_str()},
         {&m_remove[0], "DELETE FROM answer WHERE workspace_id = ?1 AND response_id = ?2"},
         {&m_remove[1], "DELETE FROM answer_text WHERE workspace_id = ?1 AND response_id = ?2"},
         {&m_remove[2], "DELETE FROM response_key WHERE workspace_id = ?1 AND response_id = ?2"},
         {&m_remove[3], "DELETE FROM response WHERE workspace_id = ?1 AND response_id = ?2"}});
}

Result<void> ChangeKeeper::keep(ResponseId response, ImportId replacedBy)
{
    return m_keep.bind(1, localWorkspace.value)
        .bind(2, response.value)
        .bind(3, replacedBy.value)
        .run();
}

Result<void> ChangeKeeper::restore(ResponseId response, ImportId replacedBy)
{
    for (Statement &statement : m_restore) {
        const Result<void> written = statement.bind(1, localWorkspace.value)
                                         .bind(2, response.value)
                                         .bind(3, replacedBy.value)
                                         .run();
        if (!written)
            return written;
    }
    return {};
}

Result<void> ChangeKeeper::remove(ResponseId response)
{
    for (Statement &statement : m_remove) {
        const Result<void> removed =
            statement.bind(1, localWorkspace.value).bind(2, response.value).run();
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace patron
