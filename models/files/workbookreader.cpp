// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbookreader.h"

#include "models/files/odsworkbook.h"
#include "models/files/xlsworkbook.h"
#include "models/files/xlsxworkbook.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

constexpr size_t batchBytes = 1024 * 1024;
constexpr size_t batchCells = 64 * 1024;
/// The first batch is small, as many only want the first rows; each is twice the one before.
constexpr size_t firstCells = 1024;

/// Cells and bytes of text that a sheet may give without having them in the file, and how many
/// times what the file has. No honest sheet comes near.
constexpr qint64 freeCells = 8'000'000;
constexpr qint64 freeBytes = qint64(1) << 30;
constexpr qint64 mostTimes = 200;

qsizetype sheetNamed(const QList<SheetLook> &looks, const QString &name)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < looks.size(); ++i) {
            if (looks[i].name.trimmed().compare(name.trimmed(), sensitivity) == 0)
                return i;
        }
    }
    return -1;
}

qsizetype likeliestSheet(const QList<SheetLook> &looks)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        if (!looks[i].hidden && !looks[i].broken &&
            (best < 0 || looks[i].tally.score() > looks[best].tally.score()))
            best = i;
    }
    return std::max<qsizetype>(0, best);
}

template <class Book, class... Extents>
Result<std::unique_ptr<TableReader>> openBook(const QString &path, const TableOptions &options,
                                              const Progress &progress, Extents... extent)
{
    auto book = Book::open(path, progress, extent...);
    if (!book)
        return failure(book.error());
    return WorkbookReader::open(std::move(*book), path, options, progress);
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(const QString &path, const TableOptions &options,
                                              const Progress &progress, Extent extent)
{
    return openBook<XlsxWorkbook>(path, options, progress, extent);
}

Result<std::unique_ptr<TableReader>> openOds(const QString &path, const TableOptions &options,
                                             const Progress &progress, Extent extent)
{
    return openBook<OdsWorkbook>(path, options, progress, extent);
}

Result<std::unique_ptr<TableReader>> openXls(const QString &path, const TableOptions &options,
                                             const Progress &progress)
{
    return openBook<XlsWorkbook>(path, options, progress);
}

Result<std::unique_ptr<TableReader>> WorkbookReader::open(std::unique_ptr<Workbook> book,
                                                          const QString &path,
                                                          const TableOptions &options,
                                                          const Progress &progress)
{
    auto reader = std::make_unique<WorkbookReader>(std::move(book), path);
    const auto ready =
        reader->choose(options.sheet, progress).and_then([&] { return reader->rewind(progress); });
    if (!ready)
        return failure(reader->placed(ready.error()));
    return reader;
}

WorkbookReader::WorkbookReader(std::unique_ptr<Workbook> book, const QString &path)
    : m_book(std::move(book))
{
    m_shape.path = path;
    m_shape.format = m_book->format();
    m_shape.bytes = QFileInfo(path).size();
}

Result<void> WorkbookReader::choose(const QString &asked, const Progress &progress)
{
    const auto looks = m_book->look(progress);
    if (!looks)
        return failure(looks.error());
    if (looks->isEmpty())
        return failure(ProblemCode::TableMissing, {m_shape.format});
    for (const SheetLook &look : *looks) {
        if (!look.hidden && look.tally.rows() > 0)
            m_shape.sheets << look.name;
        if (look.broken)
            m_broken << look.name;
    }
    m_sheet = asked.isEmpty() ? likeliestSheet(*looks) : sheetNamed(*looks, asked);
    if (m_sheet < 0)
        return failure(ProblemCode::SheetMissing,
                       {asked, m_shape.sheets.join(QStringLiteral(", "))});
    m_shape.sheet = looks->at(m_sheet).name;
    if (const auto &broken = looks->at(m_sheet).broken)
        return failure(*broken);
    m_wasChosen = asked.isEmpty() && m_shape.sheets.size() > 1;
    if (m_shape.sheets.size() < 2)
        m_shape.sheets.clear();
    return {};
}

Result<void> WorkbookReader::rewind(const Progress &progress)
{
    m_last = 0;
    m_enough = firstCells;
    m_yield = {};
    auto rows = m_book->rows(m_sheet, progress);
    if (!rows)
        return failure(placed(rows.error()));
    m_sheetRows = std::move(*rows);
    return {};
}

Result<bool> WorkbookReader::read(RowBatch &batch, const Progress &progress)
{
    batch.clear(m_last + 1);
    batch.text().clear();
    m_cellEnds.clear();
    m_rowEnds.clear();
    m_numbers.clear();
    while (batch.text().size() < batchBytes && m_cellEnds.size() < m_enough) {
        if (!progress.isWanted())
            return failure(placed(stop(ProblemCode::Cancelled)));
        const auto more = m_sheetRows->next(m_row, progress);
        if (!more)
            return failure(placed(more.error()));
        if (!*more)
            break;
        if (const auto taken = take(m_row, batch); !taken)
            return failure(placed(taken.error()));
    }
    m_enough = std::min(batchCells, 2 * m_enough);
    progress.report(m_sheetRows->done(), m_sheetRows->total());
    handOut(batch);
    return batch.rows() > 0;
}

Result<void> WorkbookReader::take(const SheetRow &row, RowBatch &batch)
{
    if (row.isEmpty())
        return {};
    const size_t begin = batch.text().size();
    batch.text() += row.text();
    size_t end = begin;
    for (size_t i = 0; i < row.cells(); ++i) {
        end += row.cell(i).size();
        m_cellEnds.push_back(end);
    }
    m_rowEnds.push_back(m_cellEnds.size());
    m_numbers.push_back(m_last = row.number());
    m_yield.cells += qint64(row.cells());
    m_yield.written += row.written();
    m_yield.bytes += qint64(row.text().size());
    const bool isBomb =
        (m_yield.cells > freeCells && m_yield.cells > mostTimes * m_yield.written) ||
        (m_yield.bytes > freeBytes && m_yield.bytes > mostTimes * m_sheetRows->done());
    if (isBomb)
        return failure(ProblemCode::FileTooLarge, {m_shape.format});
    return {};
}

/// Only now, as the text does not move any more.
void WorkbookReader::handOut(RowBatch &batch)
{
    const std::string_view text = batch.text();
    size_t begin = 0;
    size_t cell = 0;
    for (size_t row = 0; row < m_rowEnds.size(); ++row) {
        for (; cell < m_rowEnds[row]; ++cell) {
            const size_t end = m_cellEnds[cell];
            batch.addCell(end > begin ? text.substr(begin, end - begin) : std::string_view());
            begin = end;
        }
        batch.setNextNumber(m_numbers[row]);
        batch.endRow();
    }
}

QList<Problem> WorkbookReader::notes() const
{
    QList<Problem> notes;
    for (const QString &name : m_broken) {
        notes << note(ProblemCode::PartSkipped, {name}, {.file = m_shape.path});
    }
    if (!m_wasChosen)
        return notes;
    QStringList others = m_shape.sheets;
    others.removeOne(m_shape.sheet);
    return notes << placed(
               note(ProblemCode::SheetChosen, {m_shape.sheet, others.join(QStringLiteral(", "))}));
}

Problem WorkbookReader::placed(Problem problem) const
{
    problem.place.file = m_shape.path;
    problem.place.sheet = m_shape.sheet;
    if (problem.severity == Severity::Stop && m_last > 0)
        problem.place.row = m_last + 1;
    return problem;
}

} // namespace patron
