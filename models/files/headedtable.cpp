// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headedtable.h"

#include "models/files/headerlayout.h"
#include "models/files/headertext.h"

#include <algorithm>

namespace patron {

namespace {

/// As many as a spreadsheet has: more are no questions that anybody was asked.
constexpr qsizetype mostColumns = 16'384;

QStringList cellsOf(const RowBatch &batch, size_t row)
{
    QStringList cells;
    for (const std::string_view cell : batch.row(row))
        cells << headerText(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return cells;
}

/// The reader tells in which cell of the row: its first argument.
bool isBrokenCell(ProblemCode code)
{
    return code == ProblemCode::FileTruncated || code == ProblemCode::CellTooLong;
}

} // namespace

Result<std::unique_ptr<TableReader>> HeadedTable::open(std::unique_ptr<TableReader> rows,
                                                       RowWidth width, const TableOptions &options,
                                                       const Progress &progress)
{
    auto table = std::make_unique<HeadedTable>(std::move(rows), width);
    const auto ready =
        table->findShape(options, progress).and_then([&] { return table->expectRow(progress); });
    if (!ready)
        return failure(ready.error());
    return table;
}

HeadedTable::HeadedTable(std::unique_ptr<TableReader> rows, RowWidth width)
    : m_reader(std::move(rows))
    , m_width(width)
    , m_shape(m_reader->shape())
{
}

Result<void> HeadedTable::findShape(const TableOptions &options, const Progress &progress)
{
    QList<QStringList> first;
    RowBatch batch;
    while (first.size() < headerSampleRows) {
        const auto more = m_reader->read(batch, progress);
        // A broken row below the header is told when it is read, with its place.
        if (!more && first.isEmpty())
            return failure(withColumn(more.error()));
        if (!more || !*more)
            break;
        for (size_t i = 0; i < batch.rows() && first.size() < headerSampleRows; ++i) {
            first << cellsOf(batch, i);
            m_shape.firstRows << batch.number(i);
        }
    }
    if (first.isEmpty())
        return failure(ProblemCode::FileEmpty, {}, {.file = m_shape.path, .sheet = m_shape.sheet});
    HeaderLayout layout = findHeader(first, options.titleRows, options.headerRows);
    m_shape.titleRows = layout.titleRows;
    m_shape.headerRows = layout.headerRows;
    m_shape.headers = std::move(layout.headers);
    m_shape.details = std::move(layout.details);
    m_shape.headerCells = first.mid(layout.titleRows, layout.headerRows);
    if (m_shape.headers.size() > mostColumns)
        return failure(ProblemCode::TableMissing, {m_shape.format}, {.file = m_shape.path});
    return rewind(progress);
}

Result<void> HeadedTable::expectRow(const Progress &progress)
{
    RowBatch batch;
    const auto some = read(batch, progress);
    if (some && !*some)
        return failure(ProblemCode::HeaderOnly, {}, {.file = m_shape.path, .sheet = m_shape.sheet});
    // A broken row is a row: read() will tell, and where.
    if (!some && !isBrokenCell(some.error().code))
        return failure(some.error());
    return rewind(progress);
}

Result<bool> HeadedTable::read(RowBatch &batch, const Progress &progress)
{
    do {
        const auto more = m_reader->read(batch, progress);
        if (!more)
            return failure(withColumn(more.error()));
        if (!*more)
            return false;
        const auto above = std::min(m_above, static_cast<qint64>(batch.rows()));
        batch.dropFirst(static_cast<size_t>(above));
        m_above -= above;
    } while (batch.rows() == 0);
    countOddRows(batch);
    return true;
}

Result<void> HeadedTable::rewind(const Progress &progress)
{
    m_above = rowsAbove();
    m_short = {};
    m_long = {};
    return m_reader->rewind(progress);
}

void HeadedTable::countOddRows(const RowBatch &batch)
{
    const auto columns = static_cast<size_t>(m_shape.headers.size());
    for (size_t i = 0; i < batch.rows(); ++i) {
        const size_t cells = batch.row(i).size();
        if (cells < columns && m_width == RowWidth::AsWritten)
            m_short.add(batch.number(i));
        else if (cells > columns)
            m_long.add(batch.number(i));
    }
}

void HeadedTable::OddRows::add(qint64 row)
{
    if (count++ == 0)
        first = row;
}

QList<Problem> HeadedTable::notes() const
{
    const Place place{.file = m_shape.path, .sheet = m_shape.sheet};
    QList<Problem> notes;
    // A last row without a line end is one that was cut, where no other row is as short.
    const auto isCut = [this](const Problem &each) {
        return each.code == ProblemCode::FileCut && m_short.count == 1 &&
               m_short.first == each.place.row;
    };
    bool isAnyCut = false;
    for (const Problem &each : m_reader->notes()) {
        isAnyCut = isAnyCut || isCut(each);
        if (each.code != ProblemCode::FileCut || isCut(each))
            notes << withColumn(each);
    }
    if (m_shape.titleRows > 0)
        notes << note(ProblemCode::TitleRowsPassed, {m_shape.titleRows}, place);
    if (m_shape.headerRows == 0)
        notes << note(ProblemCode::HeaderAbsent, {}, place);
    else if (m_shape.headerRows > 1)
        notes << note(ProblemCode::HeaderRowsJoined, {m_shape.headerRows}, place);
    for (const auto &[code, odd] :
         {std::pair(ProblemCode::RowShort, m_short), std::pair(ProblemCode::RowLong, m_long)}) {
        Place where = place;
        where.row = odd.first;
        if (odd.count > 0 && !(isAnyCut && code == ProblemCode::RowShort))
            notes << note(code, {odd.count}, where);
    }
    return notes;
}

/// The reader knows cells only by number; for everybody else columns have names.
Problem HeadedTable::withColumn(Problem problem) const
{
    if (isBrokenCell(problem.code) && !problem.arguments.isEmpty())
        problem.place.column = m_shape.headers.value(problem.arguments.takeFirst().toInt());
    return problem;
}

} // namespace patron
