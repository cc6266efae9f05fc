// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/answerexport.h"

#include "models/base/csvcell.h"
#include "models/base/safefile.h"
#include "models/counting/filteredids.h"
#include "models/counting/snapshot.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace patron {

namespace {

constexpr qsizetype bytesAtATime = 1 << 18;
constexpr QChar comma = u',';

enum class Cell : quint8
{
    Text,
    Number,
    HalfStars,
    Minutes,
    Moment,
    Hundredths
};

struct ExportedField
{
    Field field;
    const char *sql; ///< r: response, c: customer
    Cell cell;
};

constexpr std::array exportedFields{
    ExportedField{Field::Date, "r.answered_at", Cell::Moment},
    ExportedField{Field::CustomerSince, "r.answered_at", Cell::Moment},
    ExportedField{Field::Recommend, "r.recommend", Cell::Number},
    ExportedField{Field::Satisfaction, "r.satisfaction", Cell::Number},
    ExportedField{Field::Rating, "r.rating", Cell::HalfStars},
    ExportedField{Field::Effort, "r.effort", Cell::Number},
    ExportedField{Field::ReplyTime, "r.reply_seconds", Cell::Minutes},
    ExportedField{Field::ResolutionTime, "r.resolution_seconds", Cell::Minutes},
    ExportedField{Field::Amount, "r.amount", Cell::Hundredths},
    ExportedField{Field::CustomerLeft, "coalesce(r.left_at, r.has_left)", Cell::Text},
    ExportedField{Field::Tenure, "r.tenure_days", Cell::Number},
    ExportedField{Field::Channel, "r.channel_id", Cell::Text},
    ExportedField{Field::Branch, "r.branch_id", Cell::Text},
    ExportedField{Field::Segment, "r.segment_id", Cell::Text},
    ExportedField{Field::Staff, "r.staff_id", Cell::Text},
    ExportedField{Field::Product, "r.product_id", Cell::Text},
    ExportedField{Field::AgeGroup, "r.age_group_id", Cell::Text},
    ExportedField{Field::CustomerKey, "c.external_id", Cell::Text},
    ExportedField{Field::CustomerName, "c.name", Cell::Text},
    ExportedField{Field::CustomerEmail, "c.email", Cell::Text},
    ExportedField{Field::CustomerPhone, "c.phone", Cell::Text},
    ExportedField{Field::SourceId, "r.source_id", Cell::Text},
    ExportedField{Field::Comment, "r.comment", Cell::Text},
};

std::string selected(const ExportedField &each)
{
    const auto dimensions = allDimensions();
    const bool isWord = std::ranges::any_of(dimensions, [&](const DimensionInfo &d) {
        return d.field == each.field && each.field != Field::Skip;
    });
    if (isWord)
        return "(SELECT v.value FROM dimension_value v WHERE v.workspace_id = ?1 AND v.value_id "
               "= " +
               std::string(each.sql) + ')';
    if (each.field == Field::CustomerLeft)
        return "CASE WHEN r.left_at IS NOT NULL THEN date(r.left_at, 'unixepoch') "
               "ELSE r.has_left END";
    return each.sql;
}

QString cellOf(const Statement &row, int column, Cell cell)
{
    if (row.isNull(column))
        return {};
    const auto number = static_cast<double>(row.integer(column));
    switch (cell) {
    case Cell::Text:
        return row.string(column);
    case Cell::Number:
        return QString::number(row.integer(column));
    case Cell::HalfStars:
        return QString::number(number / 2);
    case Cell::Minutes:
        return QString::number(number / 60, 'g', 12);
    case Cell::Hundredths:
        return QString::number(number / 100, 'f', 2);
    case Cell::Moment: {
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(row.integer(column), QTimeZone::utc());
        return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate)
                                            : moment.toString(u"yyyy-MM-dd HH:mm:ss");
    }
    }
    Q_UNREACHABLE();
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
        for (const ExportedField &each : exportedFields) {
            if (belongsTo(each.field, kind))
                m_fields.push_back(each);
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
            sql += ", " + selected(each);
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
            cells << cellOf(row, column++, each.cell);
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
