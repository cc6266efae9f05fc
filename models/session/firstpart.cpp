// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/firstpart.h"

#include "models/files/readerlist.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

/// More rows are not read.
constexpr size_t rowLimit = 1000;

/// The same rows, at most so many, with text of their own.
void copy(const RowBatch &from, RowBatch &to, size_t most = rowLimit)
{
    const size_t rows = std::min(from.rows(), most);
    size_t size = 0;
    for (size_t i = 0; i < rows; ++i) {
        for (const std::string_view cell : from.row(i))
            size += cell.size();
    }
    to.clear(1);
    std::string &text = to.text();
    text.clear();
    text.reserve(std::max<size_t>(size, 256)); // room first: growing would leave the cells behind
    for (size_t i = 0; i < rows; ++i) {
        for (const std::string_view cell : from.row(i)) {
            const size_t begin = text.size();
            text += cell;
            to.addCell(cell.data() ? std::string_view(text).substr(begin) : std::string_view());
        }
        to.setNextNumber(from.number(i));
        to.endRow();
    }
}

} // namespace

Result<std::unique_ptr<FirstRows>> FirstRows::open(const QString &path, const TableOptions &options,
                                                   const Progress &progress)
{
    auto rows = openTable(path, options, progress, Extent::Beginning);
    if (!rows) {
        Problem problem = rows.error();
        problem.place.file = path;
        return failure(problem);
    }
    auto first = std::make_unique<FirstRows>(std::move(*rows), path);
    first->keep(progress);
    return first;
}

FirstRows::FirstRows(std::unique_ptr<TableReader> rows, const QString &path)
    : m_rows(std::move(rows))
    , m_shape(m_rows->shape())
{
    m_shape.path = path;
    m_shape.bytes = QFileInfo(path).size();
}

void FirstRows::keep(const Progress &progress)
{
    for (size_t rows = 0; rows < rowLimit;) {
        RowBatch batch;
        const auto more = m_rows->read(batch, progress);
        // The rest of the row is in the rest of the file.
        const bool isCut = !more && more.error().code == ProblemCode::FileTruncated;
        if (!more || !*more) {
            m_end = isCut ? Result<bool>(false) : more;
            return;
        }
        // A batch may be far longer: each of its rows would be looked at several times.
        const size_t room = rowLimit - rows;
        rows += batch.rows();
        if (batch.rows() > room) {
            RowBatch first;
            copy(batch, first, room);
            batch = std::move(first);
        }
        m_kept.push_back(std::move(batch));
    }
}

Result<bool> FirstRows::read(RowBatch &batch, const Progress &progress)
{
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled, {}, {.file = m_shape.path});
    if (m_next == m_kept.size())
        return m_end;
    copy(m_kept[m_next++], batch);
    return true;
}

Result<void> FirstRows::rewind(const Progress & /*progress*/)
{
    m_next = 0;
    return {};
}

} // namespace patron
