// SPDX-License-Identifier: GPL-3.0-or-later
// The cell styles of an XLSX workbook, as far as they tell what a number means. Made by
// XlsxWorkbook; immutable.
#pragma once

#include "models/files/numberformat.h"
#include "models/files/xmlpart.h"

#include <QHash>

#include <vector>

namespace patron {

class XlsxStyles final
{
public:
    /// No styles: every number is plain.
    XlsxStyles() = default;
    [[nodiscard]] static Result<XlsxStyles> read(XmlPart &part);

    [[nodiscard]] NumberKind kind(size_t style) const
    {
        return style < m_kinds.size() ? m_kinds[style] : NumberKind::Plain;
    }

private:
    void readFormats(XmlPart &part);
    void readCellStyles(XmlPart &part);

    QHash<int, NumberKind> m_formats; ///< the file's own
    std::vector<NumberKind> m_kinds;  ///< one per cell style
};

} // namespace patron
