// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/questionbook.h"

#include <QHash>

#include <charconv>
#include <cmath>
#include <optional>

namespace patron {

namespace {

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace

Result<void> QuestionBook::prepare(sqlite3 *handle, SurveyId survey,
                                   const QList<ImportColumn> &columns, qint64 firstId)
{
    m_nextId = firstId;
    const Result<void> prepared = prepareAll(
        handle,
        {{&m_find,
          "SELECT question_id, kind FROM question WHERE workspace_id = ?1 AND survey_id = ?2 "
          "AND header = ?3 AND occurrence = ?4"},
         {&m_insert,
          "INSERT INTO question (workspace_id, question_id, survey_id, header, occurrence, "
          "position, kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
         {&m_update, "UPDATE question SET position = ?3, kind = ?4 "
                     "WHERE workspace_id = ?1 AND question_id = ?2"},
         {&m_isAsked, "SELECT 1 FROM import_column WHERE workspace_id = ?1 AND question_id = ?2 "
                      "AND field = 'question' AND kind <> 'empty' LIMIT 1"},
         {&m_hasWords, "SELECT 1 FROM choice WHERE workspace_id = ?1 AND question_id = ?2 "
                       "AND number IS NULL LIMIT 1"},
         {&m_listChoices, "SELECT choice_id, value FROM choice "
                          "WHERE workspace_id = ?1 AND question_id = ?2 ORDER BY choice_id"},
         {&m_insertChoice,
          "INSERT INTO choice (workspace_id, choice_id, question_id, value, number) "
          "VALUES (?1, ?2, ?3, ?4, ?5)"}});
    if (!prepared)
        return prepared;
    for (Statement *statement :
         {&m_find, &m_insert, &m_update, &m_isAsked, &m_hasWords, &m_listChoices, &m_insertChoice})
        statement->bind(1, localWorkspace.value);

    QHash<QString, int> occurrences;
    for (int position = 0; position < columns.size(); ++position) {
        const ImportColumn &column = columns.at(position);
        if (column.question >= 0 && column.question < position) {
            Column box;
            box.question = question(column.question);
            box.kind = column.kind;
            box.isCounted = true;
            m_columns.push_back(std::move(box));
            continue;
        }
        const int occurrence = occurrences[column.header]++;
        if (Result<void> made = findOrMake(survey, column, position, occurrence); !made)
            return made;
    }
    return {};
}

Result<void> QuestionBook::findOrMake(SurveyId survey, const ImportColumn &column, int position,
                                      int occurrence)
{
    Column &entry = m_columns.emplace_back();
    entry.kind = column.kind;
    entry.isCounted = patron::isCounted(column.kind);
    for (const NumberedAnswer &answer : column.answers)
        entry.numbers.emplace(answer.value.toStdString(), answer.number);
    const Result<bool> row =
        m_find.bind(2, survey.value).bind(3, column.header).bind(4, qint64{occurrence}).step();
    if (!row)
        return failure(row.error());
    QuestionKind stored = column.kind;
    if (*row) {
        entry.question.value = m_find.integer(0);
        stored = questionKindFromId(m_find.string(1));
    }
    m_find.reset();
    if (entry.question.isValid()) {
        const Result<QuestionKind> kind = kindOf(entry.question, stored, column);
        if (!kind)
            return failure(kind.error());
        entry.isCounted = patron::isCounted(*kind);
        if (column.kind != QuestionKind::Empty)
            entry.kind = *kind;
        m_update.bind(2, entry.question.value)
            .bind(3, qint64{position})
            .bind(4, questionKindId(*kind));
        if (Result<void> updated = m_update.run(); !updated)
            return updated;
        return loadChoices(entry);
    }
    entry.question.value = m_nextId++;
    return m_insert.bind(2, entry.question.value)
        .bind(3, survey.value)
        .bind(4, column.header)
        .bind(5, qint64{occurrence})
        .bind(6, qint64{position})
        .bind(7, questionKindId(column.kind))
        .run();
}

Result<QuestionKind> QuestionBook::kindOf(QuestionId question, QuestionKind stored,
                                          const ImportColumn &column)
{
    // A month in which nobody answered a question ("empty") says nothing of its kind.
    if (column.kind == QuestionKind::Empty)
        return stored;
    const auto holds = [question](Statement &statement) {
        const Result<bool> found = statement.bind(2, question.value).step();
        statement.reset();
        return found;
    };
    if (column.isKindWished || column.field != Field::Question)
        return column.kind;
    const Result<bool> isAsked = holds(m_isAsked);
    if (!isAsked)
        return failure(isAsked.error());
    const Result<bool> hasWords = holds(m_hasWords);
    if (!hasWords)
        return failure(hasWords.error());
    return *isAsked ? widened(stored, column.kind, *hasWords) : column.kind;
}

Result<void> QuestionBook::loadChoices(Column &column)
{
    m_listChoices.bind(2, column.question.value);
    return m_listChoices.each(
        [&column](const Statement &row) { column.choices.add(row.text(1), row.integer(0)); });
}

Result<qint64> QuestionBook::choice(int column, std::string_view text)
{
    Column &entry = m_columns[static_cast<size_t>(column)];
    if (const auto found = entry.choices.find(text))
        return *found;
    const qint64 id = m_nextId++;
    m_insertChoice.bind(2, id).bind(3, entry.question.value).bind(4, text);
    if (const auto known = entry.numbers.find(text); known != entry.numbers.end())
        m_insertChoice.bind(5, known->second);
    else if (const std::optional<double> number = numberIn(text))
        m_insertChoice.bind(5, *number);
    else
        m_insertChoice.bindNull(5);
    if (Result<void> inserted = m_insertChoice.run(); !inserted)
        return failure(inserted.error());
    entry.choices.add(text, id);
    return id;
}

} // namespace patron
