// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/answerexport.h"

#include "models/base/csvcell.h"
#include "models/base/safefile.h"
#include "models/counting/filteredids.h"
#include "models/counting/snapshot.h"
#include "models/records/dimension.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/storedfields.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr qsizetype bytesAtATime = 1 << 18;
constexpr QChar comma = u',';

struct ExportedField
{
    Field field;
    std::string sql; ///< r: response, c: customer
    StoredForm form;
};

/// In the order of the columns.
constexpr std::array exportedFields{
    Field::Date,          Field::CustomerSince, Field::Recommend,    Field::Satisfaction,
    Field::Rating,        Field::Effort,        Field::ReplyTime,    Field::ResolutionTime,
    Field::Amount,        Field::CustomerLeft,  Field::Tenure,       Field::Channel,
    Field::Branch,        Field::Segment,       Field::Staff,        Field::Product,
    Field::AgeGroup,      Field::CustomerKey,   Field::CustomerName, Field::CustomerEmail,
    Field::CustomerPhone, Field::SourceId,      Field::Comment,
};

/// What is kept of the customer, not of the response.
const char *customerColumn(Field field)
{
    switch (field) {
    case Field::CustomerKey:
        return "c.external_id";
    case Field::CustomerName:
        return "c.name";
    case Field::CustomerEmail:
        return "c.email";
    case Field::CustomerPhone:
        return "c.phone";
    default:
        return nullptr;
    }
}

ExportedField exported(Field field)
{
    if (const char *column = customerColumn(field))
        return {field, column, StoredForm::Text};
    if (const auto dimension = dimensionOf(field))
        return {field, storedWordSql(std::string("r.") + info(*dimension).column),
                StoredForm::Text};
    // The day, or that it is so.
    if (field == Field::CustomerLeft)
        return {field,
                "CASE WHEN r.left_at IS NOT NULL THEN date(r.left_at, 'unixepoch') "
                "ELSE r.has_left END",
                StoredForm::Text};
    const StoredField *stored = storedField(field);
    Q_ASSERT(stored);
    return {field, std::string("r.") + stored->column, stored->form};
}

/// Rows (response_id, question_id, text) in the order of the responses, read beside these.
class AnswerRows final
{
public:
    Result<void> prepare(sqlite3 *handle, const char *sql)
    {
        Result<Statement> query = Statement::prepare(handle, sql);
        if (!query)
            return failure(query.error());
        m_rows = std::move(*query);
        m_rows.bind(1, localWorkspace.value);
        return next();
    }
    /// Adds what this response answered; the responses are asked for in their order.
    Result<void> addOf(qint64 response, QHash<qint64, QString> &cells)
    {
        while (m_hasRow && m_rows.integer(0) < response) {
            if (Result<void> done = next(); !done)
                return done;
        }
        while (m_hasRow && m_rows.integer(0) == response) {
            QString &cell = cells[m_rows.integer(1)];
            cell += (cell.isEmpty() ? QString() : QStringLiteral("; ")) + m_rows.string(2);
            if (Result<void> done = next(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> next()
    {
        const Result<bool> row = m_rows.step();
        if (!row)
            return failure(row.error());
        m_hasRow = *row;
        return {};
    }
    Statement m_rows;
    bool m_hasRow = false;
};

class Exporting final
{
public:
    Exporting(Database &database, RecordKind kind, const QString &path)
        : m_handle(database.handle())
        , m_kind(kind)
        , m_file(path)
    {
        for (const Field field : exportedFields) {
            if (belongsTo(field, kind))
                m_fields.push_back(exported(field));
        }
    }

    Result<void> begin()
    {
        if (Result<void> opened = m_file.open(); !opened)
            return opened;
        if (Result<void> listed = listQuestions(); !listed)
            return listed;
        if (Result<void> choices = m_choices.prepare(
                m_handle, "SELECT a.response_id, a.question_id, c.value FROM answer a "
                          "JOIN choice c USING (workspace_id, choice_id) "
                          "WHERE a.workspace_id = ?1 ORDER BY a.response_id, a.question_id");
            !choices)
            return choices;
        if (Result<void> texts = m_texts.prepare(
                m_handle, "SELECT response_id, question_id, text FROM answer_text "
                          "WHERE workspace_id = ?1 ORDER BY response_id, question_id");
            !texts)
            return texts;
        QStringList header{QStringLiteral("patron_id")};
        for (const ExportedField &each : m_fields)
            header << fieldId(each.field);
        for (const auto &[id, name] : m_questions)
            header << name;
        m_buffer = QByteArrayLiteral("\xEF\xBB\xBF");
        return add(header);
    }

    Result<void> writeAll(const std::vector<ResponseId> &records, const Progress &progress)
    {
        std::string sql = "SELECT r.response_id";
        for (const ExportedField &each : m_fields)
            sql += ", " + each.sql;
        sql += " FROM response r LEFT JOIN customer c ON c.workspace_id = r.workspace_id "
               "AND c.customer_id = r.customer_id WHERE r.workspace_id = ?1 ORDER BY r.response_id";
        Result<Statement> query = Statement::prepare(m_handle, sql);
        if (!query)
            return failure(query.error());
        auto wanted = records.begin();
        Result<void> written;
        const Result<void> read =
            query->bind(1, localWorkspace.value).each([&](const Statement &row) {
                while (wanted != records.end() && wanted->value < row.integer(0))
                    ++wanted;
                if (wanted == records.end() || !progress.isWanted())
                    return false;
                if (wanted->value == row.integer(0))
                    written = writeRow(row);
                return written.has_value();
            });
        if (!read)
            return read;
        if (!written)
            return written;
        return progress.isWanted() ? end() : failure(ProblemCode::Cancelled);
    }

private:
    Result<void> listQuestions()
    {
        Result<Statement> query = Statement::prepare(
            m_handle, "SELECT q.question_id, q.header FROM question q "
                      "WHERE q.workspace_id = ?1 AND EXISTS (SELECT 1 FROM import_column c "
                      "JOIN import i USING (workspace_id, import_id) WHERE c.workspace_id = ?1 "
                      "AND c.question_id = q.question_id AND c.field = 'question' "
                      "AND i.kind = ?2) ORDER BY q.survey_id, q.position");
        if (!query)
            return failure(query.error());
        return query->bind(1, localWorkspace.value)
            .bind(2, recordKindId(m_kind))
            .each([this](const Statement &row) {
                m_questions.emplace_back(row.integer(0), row.string(1));
            });
    }

    Result<void> writeRow(const Statement &row)
    {
        QStringList cells{QString::number(row.integer(0))};
        int column = 1;
        for (const ExportedField &each : m_fields)
            cells << storedText(row, column++, each.form, StoredStyle::Table);
        QHash<qint64, QString> answers;
        if (Result<void> added = m_choices.addOf(row.integer(0), answers); !added)
            return added;
        if (Result<void> added = m_texts.addOf(row.integer(0), answers); !added)
            return added;
        for (const auto &[id, name] : m_questions)
            cells << answers.value(id);
        return add(cells);
    }

    Result<void> add(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded << csvCell(cell, comma);
        m_buffer += guarded.join(comma).toUtf8() + "\r\n";
        return m_buffer.size() < bytesAtATime ? Result<void>() : pour();
    }

    Result<void> pour()
    {
        const QByteArray bytes = std::exchange(m_buffer, {});
        return m_file.write(bytes);
    }

    Result<void> end()
    {
        if (Result<void> poured = pour(); !poured)
            return poured;
        return m_file.done();
    }

    sqlite3 *m_handle;
    RecordKind m_kind;
    SafeFile m_file;
    std::vector<ExportedField> m_fields;
    std::vector<std::pair<qint64, QString>> m_questions;
    AnswerRows m_choices;
    AnswerRows m_texts;
    QByteArray m_buffer;
};

} // namespace

std::vector<ResponseId> recordsOf(const Snapshot &snapshot, const Filter &filter)
{
    std::vector<ResponseId> all = snapshot.responses;
    std::ranges::sort(all);
    return filteredIds(snapshot, filter, all);
}

Result<void> exportAnswers(Database &database, RecordKind kind,
                           const std::vector<ResponseId> &records, const QString &path,
                           const Progress &progress)
{
    const Watch watch(database, progress);
    Exporting exporting(database, kind, path);
    if (Result<void> begun = exporting.begin(); !begun)
        return begun;
    return exporting.writeAll(records, progress);
}

} // namespace patron
