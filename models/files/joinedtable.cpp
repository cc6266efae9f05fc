// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/joinedtable.h"

#include <algorithm>

namespace patron {

JoinedTable::JoinedTable(std::vector<std::unique_ptr<TableReader>> pages, Label label)
    : m_shape(pages.front()->shape())
{
    for (auto &reader : pages) {
        Page page{
            std::move(reader), label.texts.value(qsizetype(m_pages.size())).toStdString(), {}};
        addColumns(page);
        m_pages.push_back(std::move(page));
    }
    if (label.texts.isEmpty())
        return;
    m_labelColumn = m_shape.headers.size();
    m_shape.headers << label.header;
    if (!m_shape.details.isEmpty())
        m_shape.details << HeaderDetail();
}

/// The n-th column of a name is the n-th of that name in the whole.
void JoinedTable::addColumns(Page &page)
{
    const TableShape &shape = page.reader->shape();
    for (qsizetype i = 0; i < shape.headers.size(); ++i) {
        const QString &header = shape.headers[i];
        const qsizetype before = shape.headers.first(i).count(header);
        qsizetype number = m_shape.headers.indexOf(header);
        for (qsizetype n = 0; n < before && number >= 0; ++n)
            number = m_shape.headers.indexOf(header, number + 1);
        if (number < 0) {
            number = m_shape.headers.size();
            m_shape.headers << header;
            if (!m_shape.details.isEmpty())
                m_shape.details << shape.details.value(i);
        }
        page.columns.push_back(number);
    }
}

Result<bool> JoinedTable::read(RowBatch &batch, const Progress &progress)
{
    for (; m_page < m_pages.size(); ++m_page) {
        const Page &page = m_pages[m_page];
        const auto more = page.reader->read(m_batch, progress);
        if (!more)
            return more;
        if (!*more)
            continue;
        putTogether(page, batch);
        m_rows += static_cast<qint64>(batch.rows());
        return true;
    }
    return false;
}

/// Copies the cells to where their columns are in the whole.
void JoinedTable::putTogether(const Page &page, RowBatch &batch)
{
    batch.clear(m_rows + 1);
    size_t size = 0;
    for (size_t row = 0; row < m_batch.rows(); ++row) {
        for (const std::string_view cell : m_batch.row(row))
            size += cell.size();
    }
    // Room first: growing would leave the cells behind.
    std::string &text = batch.text();
    text.reserve(std::max<size_t>(size, 256));
    std::vector<std::string_view> cells(static_cast<size_t>(m_shape.headers.size()));
    for (size_t row = 0; row < m_batch.rows(); ++row) {
        std::fill(cells.begin(), cells.end(), std::string_view());
        const auto read = m_batch.row(row);
        for (size_t i = 0; i < read.size() && i < page.columns.size(); ++i) {
            if (!read[i].data())
                continue;
            const size_t begin = text.size();
            text += read[i];
            cells[static_cast<size_t>(page.columns[i])] =
                std::string_view(text).substr(begin, read[i].size());
        }
        if (m_labelColumn >= 0)
            cells[static_cast<size_t>(m_labelColumn)] = page.label;
        for (const std::string_view cell : cells)
            batch.addCell(cell);
        batch.endRow();
    }
}

Result<void> JoinedTable::rewind(const Progress &progress)
{
    m_page = 0;
    m_rows = 0;
    for (const Page &page : m_pages) {
        if (const auto back = page.reader->rewind(progress); !back)
            return back;
    }
    return {};
}

QList<Problem> JoinedTable::notes() const
{
    QList<Problem> notes;
    for (const Page &page : m_pages)
        notes << page.reader->notes();
    return notes;
}

} // namespace patron
