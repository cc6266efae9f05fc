// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importlog.h"

#include "models/storage/questionbook.h"
#include "models/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patron {

namespace {

Result<void> writeRecord(sqlite3 *handle, const ImportRecord &record, ResponseRange range)
{
    Result<Statement> insert = Statement::prepare(
        handle,
        "INSERT INTO import (workspace_id, import_id, survey_id, file, hash, imported_at, recipe, "
        "kind, encoding, delimiter, sheet, row_count, added, changed, duplicates, rejected, "
        "first_response_id, last_response_id, currency) "
        "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19)");
    if (!insert)
        return failure(insert.error());
    return insert->bind(1, localWorkspace.value)
        .bind(2, record.id.value)
        .bind(3, record.survey.value)
        .bind(4, record.file)
        .bind(5, record.hash)
        .bind(6, record.importedAt.toSecsSinceEpoch())
        .bind(7, record.recipe)
        .bind(8, recordKindId(record.kind))
        .bind(9, record.encoding)
        .bind(10, record.delimiter)
        .bind(11, record.sheet)
        .bind(12, record.rows)
        .bind(13, record.added)
        .bind(14, record.changed)
        .bind(15, record.duplicates)
        .bind(16, record.rejected)
        .bind(17, range.first)
        .bind(18, range.last)
        .bind(19, record.currency)
        .run();
}

Result<void> writeSource(sqlite3 *handle, const ImportRecord &record)
{
    Result<Statement> insert =
        Statement::prepare(handle, "INSERT INTO import_source (workspace_id, import_id, path, "
                                   "reading) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return failure(insert.error());
    return insert->bind(1, localWorkspace.value)
        .bind(2, record.id.value)
        .bind(3, record.path)
        .bind(4, std::string_view(record.reading.constData(), size_t(record.reading.size())))
        .run();
}

Result<void> writeColumns(sqlite3 *handle, const ImportRecord &record,
                          const QuestionBook &questions)
{
    Result<Statement> insert = Statement::prepare(
        handle,
        "INSERT INTO import_column (workspace_id, import_id, position, question_id, field, kind, "
        "header) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insert)
        return failure(insert.error());
    insert->bind(1, localWorkspace.value).bind(2, record.id.value);
    for (int position = 0; position < record.columns.size(); ++position) {
        const ImportColumn &column = record.columns.at(position);
        const Result<void> written = insert->bind(3, qint64{position})
                                         .bind(4, questions.question(position).value)
                                         .bind(5, fieldId(column.field))
                                         .bind(6, questionKindId(questions.kind(position)))
                                         .bind(7, column.inFile)
                                         .run();
        if (!written)
            return written;
    }
    return {};
}

Result<void> writeNotes(sqlite3 *handle, ImportId import, const QList<Problem> &notes)
{
    Result<Statement> insert = Statement::prepare(
        handle,
        "INSERT INTO import_note (workspace_id, import_id, position, code, severity, arguments, "
        "row, header, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert)
        return failure(insert.error());
    insert->bind(1, localWorkspace.value).bind(2, import.value);
    for (int position = 0; position < notes.size(); ++position) {
        const Problem &note = notes.at(position);
        const QJsonDocument arguments(QJsonArray::fromVariantList(note.arguments));
        const Result<void> written =
            insert->bind(3, qint64{position})
                .bind(4, problemId(note.code))
                .bind(5, qint64{static_cast<quint8>(note.severity)})
                .bind(6, QString::fromUtf8(arguments.toJson(QJsonDocument::Compact)))
                .bind(7, note.place.row)
                .bind(8, note.place.column)
                .bind(9, note.value)
                .run();
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Result<void> writeImport(sqlite3 *handle, const ImportRecord &record, ResponseRange range,
                         const QuestionBook &questions)
{
    if (Result<void> written = writeRecord(handle, record, range); !written)
        return written;
    if (Result<void> written = writeSource(handle, record); !written)
        return written;
    if (Result<void> written = writeColumns(handle, record, questions); !written)
        return written;
    return writeNotes(handle, record.id, record.notes);
}

Result<void> rewriteNotes(sqlite3 *handle, ImportId import, const QList<Problem> &notes)
{
    Result<Statement> remove = Statement::prepare(
        handle, "DELETE FROM import_note WHERE workspace_id = ?1 AND import_id = ?2");
    if (!remove)
        return failure(remove.error());
    if (Result<void> done = remove->bind(1, localWorkspace.value).bind(2, import.value).run();
        !done)
        return done;
    return writeNotes(handle, import, notes);
}

} // namespace patron
