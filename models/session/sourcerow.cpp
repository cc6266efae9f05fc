// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sourcerow.h"

#include "models/files/readerlist.h"
#include "models/session/readingtext.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

QString cellWords(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// What a comment or a short answer looks like whatever became of its white space.
QString bare(const QString &text)
{
    return text.simplified();
}

/// Whether the row is still the one that was read: what the customer said stands in it.
bool holds(const QList<QPair<QString, QString>> &cells, const PersonRecord &kept)
{
    const auto said = std::ranges::find(kept.values, Field::Comment, &PersonValue::field);
    if (said == kept.values.end())
        return true;
    return std::ranges::any_of(cells, [wanted = bare(said->value)](const auto &cell) {
        const QString has = bare(cell.second);
        // A comment may have been put together of a heading and a text.
        return !has.isEmpty() && (has.contains(wanted) || wanted.contains(has));
    });
}

/// The cells of the row; none where the file has no such row.
Result<QList<QPair<QString, QString>>>
readCells(const SourceRow &source, const TableOptions &options, const Progress &progress)
{
    auto reader = openTable(source.path, options, progress);
    if (!reader)
        return failure(reader.error());
    const QStringList &headers = (*reader)->shape().headers;
    RowBatch batch;
    for (;;) {
        const auto more = (*reader)->read(batch, progress);
        if (!more)
            return failure(more.error());
        if (!*more || (batch.rows() > 0 && batch.number(0) > source.row))
            return QList<QPair<QString, QString>>();
        const size_t place = batch.find(source.row);
        if (place == batch.rows())
            continue;
        QList<QPair<QString, QString>> cells;
        for (const std::string_view cell : batch.row(place))
            cells.append({headers.value(cells.size()), cellWords(cell)});
        return cells;
    }
}

} // namespace

Result<SourceRow> readSourceRow(Database &database, ResponseId response, const Progress &progress)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT i.file, coalesce(s.path, ''), coalesce(s.reading, ''), r.source_row "
        "FROM response r JOIN import i USING (workspace_id, import_id) "
        "LEFT JOIN import_source s USING (workspace_id, import_id) "
        "WHERE r.workspace_id = ?1 AND r.response_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, response.value).step();
    if (!row)
        return failure(row.error());
    SourceRow source;
    if (!*row)
        return failure(ProblemCode::Cancelled); // taken back or forgotten meanwhile
    source.file = query->string(0);
    source.path = query->string(1);
    const QByteArray reading = query->string(2).toUtf8();
    source.row = query->integer(3);
    auto kept = loadRecord(database, response);
    if (!kept)
        return failure(kept.error());
    source.kept = std::move(*kept);
    if (source.path.isEmpty() || !QFileInfo(source.path).isFile())
        return source;
    auto cells = readCells(source, readingFromText(reading, {}).table, progress);
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (!cells) {
        source.state = SourceState::FileUnread;
    } else if (cells->isEmpty() || !holds(*cells, source.kept)) {
        source.state = SourceState::FileChanged;
    } else {
        source.state = SourceState::FromFile;
        source.cells = std::move(*cells);
    }
    return source;
}

} // namespace patron
