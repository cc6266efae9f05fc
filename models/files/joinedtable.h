// SPDX-License-Identifier: GPL-3.0-or-later
// Several tables as one, their rows one after the other, their columns put together by header:
// the pages of an export. Made by ZipTable, used on one worker thread.
#pragma once

#include "models/files/tablereader.h"

#include <memory>
#include <string>
#include <vector>

namespace patron {

class JoinedTable final : public TableReader
{
public:
    /// A last column that says of each row which page it is of.
    struct Label
    {
        QString header;
        QStringList texts; ///< one per page
    };

    /// pages: one at least. label: without texts there is no such column.
    explicit JoinedTable(std::vector<std::unique_ptr<TableReader>> pages, Label label = {});

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    struct Page
    {
        std::unique_ptr<TableReader> reader;
        std::string label;
        std::vector<qsizetype> columns; ///< the number of each of its columns in the whole
    };

    void addColumns(Page &page);
    void putTogether(const Page &page, RowBatch &batch);

    std::vector<Page> m_pages;
    TableShape m_shape;
    qsizetype m_labelColumn = -1;
    RowBatch m_batch; ///< of the page
    size_t m_page = 0;
    qint64 m_rows = 0;
};

} // namespace patron
