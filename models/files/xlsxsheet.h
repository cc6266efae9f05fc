// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one XLSX sheet, one after another out of its XML. Made by XlsxWorkbook, which must
// outlive it; used on one worker thread.
#pragma once

#include "models/files/celltext.h"
#include "models/files/mergedcells.h"
#include "models/files/sharedstrings.h"
#include "models/files/workbook.h"
#include "models/files/xlsxstyles.h"

namespace patron {

class XlsxSheet final : public SheetRows
{
public:
    /// What the cells refer to.
    struct Meaning
    {
        const XlsxStyles &styles;
        SharedStrings &strings;
        Epoch epoch;
    };

    XlsxSheet(std::unique_ptr<XmlPart> part, const Meaning &meaning,
              std::vector<MergedCells> merged);

    [[nodiscard]] Result<bool> next(SheetRow &row, const Progress &progress) override;
    [[nodiscard]] qint64 done() const override { return m_part->done(); }
    [[nodiscard]] qint64 total() const override { return m_part->total(); }

private:
    [[nodiscard]] Result<void> readRow(SheetRow &row, const Progress &progress);
    [[nodiscard]] Result<void> readCell(SheetRow &row, const Progress &progress);
    [[nodiscard]] Result<void> addValue(QStringView type, size_t style, SheetRow &row,
                                        const Progress &progress);
    [[nodiscard]] Result<void> broken(ProblemCode code) const;

    std::unique_ptr<XmlPart> m_part;
    Meaning m_meaning;
    std::vector<MergedCells> m_merged;
    std::string m_value; ///< of the cell at hand, as written
    qint64 m_number = 0; ///< of the row at hand
    bool m_inRows = false;
    bool m_atEnd = false;
};

} // namespace patron
