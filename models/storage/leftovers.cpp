// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/leftovers.h"

#include "models/records/dimension.h"
#include "models/storage/customerundo.h"
#include "models/storage/statement.h"

#include <string>

namespace patron {

namespace {

using Ids = std::unordered_set<qint64>;

constexpr int words = storedDimensions;

/// "channel_id, ..., customer_id": the words, then the customer. before: each name.
std::string references(const std::string &before)
{
    std::string list;
    for (int i = 0; i < words; ++i)
        list += before + info(static_cast<Dimension>(i)).column + ", ";
    return list + before + "customer_id";
}

/// The same of kept content.
std::string keptReferences()
{
    std::string list;
    for (int i = 0; i < words; ++i)
        list += std::string("content ->> '$.response.") + info(static_cast<Dimension>(i)).column +
                "', ";
    return list + "content ->> '$.response.customer_id'";
}

Result<void> removeEach(sqlite3 *handle, const char *table, const char *column, const Ids &ids)
{
    Result<Statement> remove =
        Statement::prepare(handle, std::string("DELETE FROM ") + table +
                                       " WHERE workspace_id = ?1 AND " + column + " = ?2");
    if (!remove)
        return failure(remove.error());
    for (const qint64 id : ids) {
        if (Result<void> removed = remove->bind(1, localWorkspace.value).bind(2, id).run();
            !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<Leftovers> Leftovers::ofImport(sqlite3 *handle, ImportId import, qint64 firstResponse,
                                      qint64 lastResponse)
{
    Leftovers found;
    found.m_handle = handle;
    found.m_import = import;
    if (Result<void> done = found.collectUsed(import, firstResponse, lastResponse); !done)
        return failure(done.error());
    if (Result<void> done = found.collectAsked(import); !done)
        return failure(done.error());
    return found;
}

/// What its rows refer to: those it added, those it changed, those kept because a later import
/// wrote over them.
Result<void> Leftovers::collectUsed(ImportId import, qint64 firstResponse, qint64 lastResponse)
{
    Statement added;
    Statement changed;
    Statement kept;
    const std::string ofAdded = "SELECT " + references("") +
                                " FROM response WHERE workspace_id = ?1 AND response_id BETWEEN ?3 "
                                "AND ?4 AND import_id = ?2";
    const std::string ofChanged =
        "SELECT " + references("r.") +
        " FROM response_before b JOIN response r USING (workspace_id, response_id) "
        "WHERE b.workspace_id = ?1 AND b.replaced_by = ?2 AND r.import_id = ?2";
    const std::string ofKept = "SELECT " + keptReferences() +
                               " FROM response_before WHERE workspace_id = ?1 AND written_by = ?2";
    const Result<void> prepared = prepareAll(
        m_handle,
        {{&added, ofAdded.c_str()}, {&changed, ofChanged.c_str()}, {&kept, ofKept.c_str()}});
    if (!prepared)
        return prepared;
    added.bind(3, firstResponse).bind(4, lastResponse);
    for (Statement *query : {&added, &changed, &kept}) {
        query->bind(1, localWorkspace.value).bind(2, import.value);
        const Result<void> done = query->each([&](const Statement &row) {
            for (int column = 0; column < words; ++column)
                m_values.insert(row.integer(column));
            m_customers.insert(row.integer(words));
            return true;
        });
        if (!done)
            return done;
    }
    // No word and no customer at all, read as the number zero.
    m_values.erase(0);
    m_customers.erase(0);
    return {};
}

Result<void> Leftovers::collectAsked(ImportId import)
{
    Statement questions;
    Statement choices;
    const Result<void> prepared = prepareAll(
        m_handle,
        {{&questions,
          "SELECT question_id FROM import_column WHERE workspace_id = ?1 AND import_id = ?2"},
         {&choices,
          "SELECT c.choice_id FROM import_column i JOIN choice c USING (workspace_id, question_id) "
          "WHERE i.workspace_id = ?1 AND i.import_id = ?2"}});
    if (!prepared)
        return prepared;
    const auto collect = [import](Statement &query, Ids &ids) {
        query.bind(1, localWorkspace.value).bind(2, import.value);
        return query.each([&](const Statement &row) {
            ids.insert(row.integer(0));
            return true;
        });
    };
    if (Result<void> done = collect(questions, m_questions); !done)
        return done;
    return collect(choices, m_choices);
}

Result<void> Leftovers::keepUsedByResponses()
{
    Result<Statement> query = Statement::prepare(
        m_handle, "SELECT " + references("") + " FROM response WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    return query->each([&](const Statement &row) {
        for (int column = 0; column < words && !m_values.empty(); ++column)
            m_values.erase(row.integer(column));
        m_customers.erase(row.integer(words));
        return !m_values.empty() || !m_customers.empty();
    });
}

Result<void> Leftovers::keepUsedByAnswers(SurveyId survey)
{
    Statement added;
    Statement orphans;
    const Result<void> prepared = prepareAll(
        m_handle,
        {{&added,
          "SELECT a.choice_id FROM import i CROSS JOIN answer a ON a.workspace_id = i.workspace_id "
          "AND a.response_id BETWEEN i.first_response_id AND i.last_response_id "
          "WHERE i.workspace_id = ?1 AND i.survey_id = ?2"},
         {&orphans, "SELECT a.choice_id FROM import i CROSS JOIN response_before b "
                    "ON b.workspace_id = i.workspace_id AND b.replaced_by = i.import_id AND "
                    "b.content IS NULL "
                    "CROSS JOIN answer a ON a.workspace_id = b.workspace_id AND a.response_id = "
                    "b.response_id "
                    "WHERE i.workspace_id = ?1 AND i.survey_id = ?2"}});
    if (!prepared)
        return prepared;
    for (Statement *query : {&added, &orphans}) {
        query->bind(1, localWorkspace.value).bind(2, survey.value);
        const Result<void> done = query->each([&](const Statement &row) {
            m_choices.erase(row.integer(0));
            return !m_choices.empty();
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> Leftovers::keepUsedByHistory()
{
    Statement responses;
    Statement answers;
    const std::string kept = "SELECT " + keptReferences() +
                             " FROM response_before WHERE workspace_id = ?1 "
                             "AND content IS NOT NULL";
    const Result<void> prepared = prepareAll(
        m_handle,
        {{&responses, kept.c_str()},
         {&answers,
          "SELECT item.value ->> 1 FROM response_before b, json_each(b.content, '$.answers') item "
          "WHERE b.workspace_id = ?1 AND b.content IS NOT NULL"}});
    if (!prepared)
        return prepared;
    responses.bind(1, localWorkspace.value);
    answers.bind(1, localWorkspace.value);
    const Result<void> done = responses.each([&](const Statement &row) {
        for (int column = 0; column < words; ++column)
            m_values.erase(row.integer(column));
        m_customers.erase(row.integer(words));
        return !m_values.empty() || !m_customers.empty();
    });
    if (!done)
        return done;
    return answers.each([&](const Statement &row) {
        m_choices.erase(row.integer(0));
        return !m_choices.empty();
    });
}

/// Those of no import go; the others are again what the latest import that is left said of them.
Result<void> Leftovers::removeQuestions()
{
    Statement refresh;
    Statement remove;
    const Result<void> prepared = prepareAll(
        m_handle,
        {{&remove,
          "DELETE FROM question WHERE workspace_id = ?1 AND question_id = ?2 AND NOT EXISTS "
          "(SELECT 1 FROM import_column c WHERE c.workspace_id = ?1 AND c.question_id = ?2)"},
         {&refresh,
          "UPDATE question SET "
          "position = (SELECT position FROM import_column c WHERE c.workspace_id = ?1 "
          "AND c.question_id = ?2 ORDER BY c.import_id DESC LIMIT 1), "
          "kind = coalesce((SELECT kind FROM import_column c WHERE c.workspace_id = ?1 "
          "AND c.question_id = ?2 AND kind <> 'empty' ORDER BY c.import_id DESC LIMIT 1), 'empty') "
          "WHERE workspace_id = ?1 AND question_id = ?2"}});
    if (!prepared)
        return prepared;
    for (const qint64 id : m_questions) {
        for (Statement *statement : {&remove, &refresh}) {
            if (Result<void> done = statement->bind(1, localWorkspace.value).bind(2, id).run();
                !done)
                return done;
        }
    }
    return {};
}

Result<void> Leftovers::remove(SurveyId survey)
{
    if (Result<void> done = keepUsedByResponses(); !done)
        return done;
    if (Result<void> done = keepUsedByAnswers(survey); !done)
        return done;
    if (Result<void> done = keepUsedByHistory(); !done)
        return done;
    if (Result<void> done = removeEach(m_handle, "choice", "choice_id", m_choices); !done)
        return done;
    if (Result<void> done = removeEach(m_handle, "dimension_value", "value_id", m_values); !done)
        return done;
    if (Result<void> done = removeEach(m_handle, "customer", "customer_id", m_customers); !done)
        return done;
    if (Result<void> done = takeBackCustomerKeys(m_handle, m_import); !done)
        return done;
    if (Result<void> done = removeQuestions(); !done)
        return done;
    Result<Statement> close = Statement::prepare(
        m_handle, "DELETE FROM survey WHERE workspace_id = ?1 AND survey_id = ?2 AND NOT EXISTS "
                  "(SELECT 1 FROM import WHERE workspace_id = ?1 AND import.survey_id = ?2)");
    if (!close)
        return failure(close.error());
    return close->bind(1, localWorkspace.value).bind(2, survey.value).run();
}

Result<void> removePassingWords(sqlite3 *handle, ImportId import, qint64 firstResponse,
                                qint64 lastResponse)
{
    const std::string own = "(SELECT response_id FROM response WHERE workspace_id = ?1 AND "
                            "response_id BETWEEN ?3 AND ?4 "
                            "UNION ALL SELECT response_id FROM response_before WHERE workspace_id "
                            "= ?1 AND replaced_by = ?2)";
    const auto ids = [&](const char *column) {
        return std::string("SELECT ") + column +
               " FROM response WHERE workspace_id = ?1 AND response_id IN " + own + " AND " +
               column + " IS NOT NULL";
    };
    std::string used;
    for (int i = 0; i < words; ++i)
        used += (i == 0 ? "" : " UNION ALL ") + ids(info(static_cast<Dimension>(i)).column);
    const std::string values =
        "DELETE FROM dimension_value WHERE workspace_id = ?1 AND value_id >= ?2 "
        "AND value_id NOT IN (" +
        used + ')';
    const std::string customers =
        "DELETE FROM customer WHERE workspace_id = ?1 AND customer_id >= ?2 "
        "AND customer_id NOT IN (" +
        ids("customer_id") + ')';
    const std::string choices =
        "DELETE FROM choice WHERE workspace_id = ?1 AND choice_id >= ?2 "
        "AND choice_id NOT IN (SELECT choice_id FROM answer WHERE workspace_id = ?1 "
        "AND response_id IN " +
        own + ')';
    for (const std::string &sql : {values, customers, choices}) {
        Result<Statement> remove = Statement::prepare(handle, sql);
        if (!remove)
            return failure(remove.error());
        const Result<void> removed = remove->bind(1, localWorkspace.value)
                                         .bind(2, import.value)
                                         .bind(3, firstResponse)
                                         .bind(4, lastResponse)
                                         .run();
        if (!removed)
            return removed;
    }
    return removePassingKeys(handle, import);
}

} // namespace patron
