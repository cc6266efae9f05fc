// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook as a table: chooses the sheet that holds the answers and hands out its rows. Made by
// openTable, used on one worker thread.
#pragma once

#include "models/files/beginning.h"
#include "models/files/tablereader.h"
#include "models/files/workbook.h"

namespace patron {

class WorkbookReader final : public TableReader
{
public:
    /// path: the workbook's. Fails with SheetMissing, TableMissing and as the workbook does.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<Workbook> book,
                                                                   const QString &path,
                                                                   const TableOptions &options,
                                                                   const Progress &progress);

    WorkbookReader(std::unique_ptr<Workbook> book, const QString &path);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    /// What came out of the file beside what is in it: a few bytes must not become a mountain.
    struct Yield
    {
        qint64 cells = 0;   ///< handed out
        qint64 written = 0; ///< that stood in the file
        qint64 bytes = 0;   ///< of text handed out
    };

    [[nodiscard]] Result<void> choose(const QString &asked, const Progress &progress);
    [[nodiscard]] Result<void> take(const SheetRow &row, RowBatch &batch);
    void handOut(RowBatch &batch);
    [[nodiscard]] Problem placed(Problem problem) const;

    std::unique_ptr<Workbook> m_book;
    TableShape m_shape;
    qsizetype m_sheet = 0;
    bool m_wasChosen = false; ///< by us, among several
    QStringList m_broken;     ///< sheets that cannot be read
    std::unique_ptr<SheetRows> m_sheetRows;
    SheetRow m_row;
    std::vector<size_t> m_cellEnds; ///< of the batch at hand, in its text
    std::vector<size_t> m_rowEnds;  ///< in m_cellEnds
    std::vector<qint64> m_numbers;  ///< of the same rows
    qint64 m_last = 0;              ///< number of the row before
    size_t m_enough = 0;            ///< cells of the next batch
    Yield m_yield;
};

[[nodiscard]] Result<std::unique_ptr<TableReader>> openXlsx(const QString &path,
                                                            const TableOptions &options,
                                                            const Progress &progress,
                                                            Extent extent = Extent::Whole);
[[nodiscard]] Result<std::unique_ptr<TableReader>> openOds(const QString &path,
                                                           const TableOptions &options,
                                                           const Progress &progress,
                                                           Extent extent = Extent::Whole);
[[nodiscard]] Result<std::unique_ptr<TableReader>>
openXls(const QString &path, const TableOptions &options, const Progress &progress);

} // namespace patron
