// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of erasesteps.cpp and of those who use it, in the order in which they run: every
// place where something of a person may stand. ?1 is the workspace.
#pragma once

namespace patron::erasing {

// The lists are tables of this connection in memory, gone with the transaction or below.
inline constexpr const char *makeLists =
    "CREATE TEMP TABLE erased_customer (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE erased_response (id INTEGER PRIMARY KEY, import_id INTEGER, "
    "source_row INTEGER, is_kept INTEGER);"
    "CREATE TEMP TABLE erased_value (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE erased_choice (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE erased_orphan (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE erased_text (text TEXT PRIMARY KEY);";
inline constexpr const char *dropLists =
    "DROP TABLE IF EXISTS temp.erased_customer; DROP TABLE IF EXISTS temp.erased_response;"
    "DROP TABLE IF EXISTS temp.erased_value; DROP TABLE IF EXISTS temp.erased_choice;"
    "DROP TABLE IF EXISTS temp.erased_text; DROP TABLE IF EXISTS temp.erased_orphan;";

/// ?1 workspace, ?2 whether scores are kept: those of responses that have one.
inline constexpr const char *listResponses =
    "INSERT INTO erased_response SELECT r.response_id, r.import_id, r.source_row, "
    "?2 AND i.kind = 'responses' "
    "AND coalesce(r.recommend, r.satisfaction, r.rating, r.effort) IS NOT NULL "
    "FROM response r JOIN import i USING (workspace_id, import_id) "
    "WHERE r.workspace_id = ?1 AND r.customer_id IN (SELECT id FROM erased_customer)";
inline constexpr const char *listTexts =
    "INSERT OR IGNORE INTO erased_text SELECT text FROM ("
    "SELECT text, customer_id FROM customer_key WHERE workspace_id = ?1 "
    "UNION ALL SELECT external_id, customer_id FROM customer WHERE workspace_id = ?1 "
    "UNION ALL SELECT name, customer_id FROM customer WHERE workspace_id = ?1 "
    "UNION ALL SELECT email, customer_id FROM customer WHERE workspace_id = ?1 "
    "UNION ALL SELECT phone, customer_id FROM customer WHERE workspace_id = ?1) "
    "WHERE text IS NOT NULL AND customer_id IN (SELECT id FROM erased_customer)";
inline constexpr const char *listChoices =
    "INSERT OR IGNORE INTO erased_choice SELECT choice_id FROM answer "
    "WHERE workspace_id = ?1 AND response_id IN (SELECT id FROM erased_response)";
inline constexpr const char *listKeptChoices =
    "INSERT OR IGNORE INTO erased_choice SELECT item.value ->> 1 FROM response_before b, "
    "json_each(b.content, '$.answers') item WHERE b.workspace_id = ?1 AND b.content IS NOT NULL "
    "AND (b.response_id IN (SELECT id FROM erased_response) "
    "OR b.content ->> '$.response.customer_id' IN (SELECT id FROM erased_customer))";

// Other customers who are known from nothing but older versions of the person's records.
inline constexpr const char *listOrphans =
    "INSERT OR IGNORE INTO erased_orphan SELECT content ->> '$.response.customer_id' "
    "FROM response_before WHERE workspace_id = ?1 "
    "AND content ->> '$.response.customer_id' IS NOT NULL "
    "AND response_id IN (SELECT id FROM erased_response WHERE NOT is_kept)";

// A cell of the person's that was told as an example.
inline constexpr const char *blankNotes =
    "UPDATE import_note SET value = '' WHERE workspace_id = ?1 AND value <> '' "
    "AND ((import_id, row) IN (SELECT import_id, source_row FROM erased_response) "
    "OR EXISTS (SELECT 1 FROM erased_text t WHERE value = t.text "
    "OR length(t.text) > 4 AND instr(lower(value), lower(t.text)) > 0))";
// What stays of an older version is as nameless as the answer itself. The day stays, the moment
// goes: with it the line of the file could be found.
inline constexpr const char *blankHistory =
    "UPDATE response_before SET content = json_object('response', json_set(content -> "
    "'$.response', "
    "'$.customer_id', NULL, '$.source_id', NULL, '$.comment', NULL, '$.age_group_id', NULL, "
    "'$.source_row', 0, '$.answered_at', (content ->> '$.response.answered_at') - "
    "(((content ->> '$.response.answered_at') % 86400) + 86400) % 86400), "
    "'source_key', 0, 'content_key', response_id, 'answers', json('[]'), 'texts', json('[]')) "
    "WHERE workspace_id = ?1 AND content IS NOT NULL "
    "AND response_id IN (SELECT id FROM erased_response WHERE is_kept) ";
inline constexpr const char *ofThePerson =
    "AND content ->> '$.response.customer_id' IN (SELECT id FROM erased_customer)";
inline constexpr const char *removeHistory =
    "DELETE FROM response_before WHERE workspace_id = ?1 "
    "AND response_id IN (SELECT id FROM erased_response WHERE NOT is_kept)";
// Older versions of what is another customer's by now, the oldest first: each is skipped, as if the
// import that wrote it had passed the record by. What came before it takes its place; where nothing
// did, there is nothing left to go back to.
inline constexpr const char *oldestVersion =
    "SELECT replaced_by, response_id, written_by FROM response_before WHERE workspace_id = ?1 "
    "AND content ->> '$.response.customer_id' IN (SELECT id FROM erased_customer) "
    "ORDER BY replaced_by, response_id LIMIT 1";
inline constexpr const char *skipVersion =
    "UPDATE response_before SET (written_by, content) = (SELECT o.written_by, o.content "
    "FROM response_before o WHERE o.workspace_id = ?1 AND o.replaced_by = ?4 "
    "AND o.response_id = ?3) WHERE workspace_id = ?1 AND replaced_by = ?2 AND response_id = ?3";
inline constexpr const char *removeSkipped =
    "DELETE FROM response_before WHERE workspace_id = ?1 AND replaced_by = ?4 AND response_id = ?3 "
    "AND ?2 <> ?4";
inline constexpr const char *removeAnswers = "DELETE FROM answer WHERE workspace_id = ?1 "
                                             "AND response_id IN (SELECT id FROM erased_response)";
inline constexpr const char *removeTexts = "DELETE FROM answer_text WHERE workspace_id = ?1 "
                                           "AND response_id IN (SELECT id FROM erased_response)";
inline constexpr const char *removeKeys =
    "DELETE FROM response_key WHERE workspace_id = ?1 "
    "AND response_id IN (SELECT id FROM erased_response WHERE NOT is_kept)";
inline constexpr const char *removeResponses =
    "DELETE FROM response WHERE workspace_id = ?1 "
    "AND response_id IN (SELECT id FROM erased_response WHERE NOT is_kept)";
// A fingerprint of what the person said would tell whether somebody said it.
inline constexpr const char *blankKeys =
    "UPDATE response_key SET source_key = 0, content_key = response_id WHERE workspace_id = ?1 "
    "AND response_id IN (SELECT id FROM erased_response)";
inline constexpr const char *blankResponses =
    "UPDATE response SET customer_id = NULL, source_id = NULL, comment = NULL, "
    "age_group_id = NULL, source_row = 0, "
    "answered_at = answered_at - ((answered_at % 86400) + 86400) % 86400 "
    "WHERE workspace_id = ?1 AND response_id IN (SELECT id FROM erased_response)";

inline constexpr const char *removeDoubts =
    "DELETE FROM customer_doubt WHERE workspace_id = ?1 "
    "AND (first_customer_id IN (SELECT id FROM erased_customer) "
    "OR second_customer_id IN (SELECT id FROM erased_customer))";
inline constexpr const char *removeVerdicts =
    "DELETE FROM customer_verdict WHERE workspace_id = ?1 AND EXISTS (SELECT 1 FROM customer c "
    "WHERE c.workspace_id = ?1 AND c.customer_id IN (SELECT id FROM erased_customer) "
    "AND c.match_key IN (low_key, high_key))";
inline constexpr const char *removeCustomerKeys =
    "DELETE FROM customer_key WHERE workspace_id = ?1 "
    "AND customer_id IN (SELECT id FROM erased_customer)";
inline constexpr const char *removeCustomers =
    "DELETE FROM customer WHERE workspace_id = ?1 "
    "AND customer_id IN (SELECT id FROM erased_customer)";

inline constexpr const char *removeOrphanCustomers =
    "DELETE FROM customer WHERE workspace_id = ?1 AND customer_id IN (SELECT id FROM "
    "erased_orphan) "
    "AND customer_id NOT IN (SELECT customer_id FROM response WHERE workspace_id = ?1 "
    "AND customer_id IN (SELECT id FROM erased_orphan)) "
    "AND customer_id NOT IN (SELECT content ->> '$.response.customer_id' FROM response_before "
    "WHERE workspace_id = ?1 AND content ->> '$.response.customer_id' IS NOT NULL)";

inline constexpr const char *removeChoices =
    "DELETE FROM choice WHERE workspace_id = ?1 AND choice_id IN (SELECT id FROM erased_choice) "
    "AND choice_id NOT IN (SELECT choice_id FROM answer WHERE workspace_id = ?1 "
    "AND choice_id IN (SELECT id FROM erased_choice)) "
    "AND choice_id NOT IN (SELECT item.value ->> 1 FROM response_before b, "
    "json_each(b.content, '$.answers') item WHERE b.workspace_id = ?1 AND b.content IS NOT NULL)";

} // namespace patron::erasing
