// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an ODS file in the order they stand in its content, and the rows of each. Only
// forwards, as it is one stream. Made by OdsWorkbook, used on one worker thread.
#pragma once

#include "models/files/mergedcells.h"
#include "models/files/odscell.h"
#include "models/files/sheetrow.h"
#include "models/files/xmlpart.h"

#include <QSet>

namespace patron {

class OdsContent final
{
public:
    explicit OdsContent(std::unique_ptr<XmlPart> part)
        : m_part(std::move(part))
    {
    }

    void setProgress(const Progress &progress) { m_part->setProgress(progress); }

    /// To the next sheet, past the rest of this one; false behind the last.
    [[nodiscard]] Result<bool> nextSheet();
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isHidden() const { return m_hidden; }

    /// The next row of this sheet that is not empty, trimmed; false behind the last.
    [[nodiscard]] Result<bool> nextRow(SheetRow &row);
    /// How many times the row just read comes again; they are passed over.
    qint64 dropRepeats();

    [[nodiscard]] qint64 done() const { return m_part->done(); }
    [[nodiscard]] qint64 total() const { return m_part->total(); }

private:
    void readStyle();
    [[nodiscard]] Result<void> readRow(SheetRow &row);
    [[nodiscard]] Result<void> addCell(SheetRow &row);

    std::unique_ptr<XmlPart> m_part;
    OdsCell m_cell;
    QString m_name;
    bool m_hidden = false;
    bool m_inSheet = false;
    int m_sheetDepth = 0;
    QSet<QString> m_hiddenStyles;
    size_t m_column = 0;               ///< of the next cell in the row at hand, from 0
    qint64 m_number = 0;               ///< of the row at hand, from 1
    std::vector<MergedCells> m_merged; ///< in it
    SheetRow m_again;                  ///< the row that comes again
    qint64 m_repeats = 0;              ///< how many times still
};

} // namespace patron
