// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the header among the first rows of another reader and hands out the rows below it. Made by
// openTable, used on one worker thread.
#pragma once

#include "models/files/tablereader.h"

#include <memory>

namespace patron {

/// Whether a row that has fewer cells than the header is worth a note.
enum class RowWidth : quint8
{
    AsWritten, ///< text: each row says how many cells it has
    AsFilled   ///< spreadsheets leave out the empty cells at the end of a row
};

class HeadedTable final : public TableReader
{
public:
    /// rows: from its first row. Fails with HeaderOnly and as rows->read() does.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(std::unique_ptr<TableReader> rows, RowWidth width, const TableOptions &options,
         const Progress &progress);

    HeadedTable(std::unique_ptr<TableReader> rows, RowWidth width);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    /// How many rows were not as wide as the header, and the first of them.
    struct OddRows
    {
        qint64 count = 0;
        qint64 first = 0;

        void add(qint64 row);
    };

    [[nodiscard]] Result<void> findShape(const TableOptions &options, const Progress &progress);
    [[nodiscard]] Result<void> expectRow(const Progress &progress);
    void countOddRows(const RowBatch &batch);
    [[nodiscard]] qint64 rowsAbove() const { return m_shape.titleRows + m_shape.headerRows; }
    [[nodiscard]] Problem withColumn(Problem problem) const;

    std::unique_ptr<TableReader> m_reader;
    RowWidth m_width;
    TableShape m_shape;
    qint64 m_above = 0; ///< rows of title and header still to be passed over
    OddRows m_short;
    OddRows m_long;
};

} // namespace patron
