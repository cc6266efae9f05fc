// SPDX-License-Identifier: GPL-3.0-or-later
// Several tables as one, their rows one after the other, their columns put together by header:
// the pages of an export. Made by ZipTable, used on one worker thread.
#pragma once

#include "models/files/tablereader.h"

#include <memory>
#include <vector>

namespace patron {

class JoinedTable final : public TableReader
{
public:
    /// pages: one at least.
    explicit JoinedTable(std::vector<std::unique_ptr<TableReader>> pages);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    struct Page
    {
        std::unique_ptr<TableReader> reader;
        std::vector<qsizetype> columns; ///< the number of each of its columns in the whole
    };

    void addColumns(Page &page);
    void putTogether(const Page &page, RowBatch &batch);

    std::vector<Page> m_pages;
    TableShape m_shape;
    RowBatch m_batch; ///< of the page
    size_t m_page = 0;
    qint64 m_rows = 0;
};

} // namespace patron
