// SPDX-License-Identifier: GPL-3.0-or-later
// Knows the rows of a header when they come again among the answers, as where exports were pasted
// together. Immutable value, any thread.
#pragma once

#include <QList>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class HeaderEcho final
{
public:
    /// headerRows: TableShape::headerCells.
    explicit HeaderEcho(const QList<QStringList> &headerRows);

    [[nodiscard]] bool isHeader(std::span<const std::string_view> row) const;

private:
    struct Row
    {
        std::vector<std::string> cells;
        size_t first = 0; ///< the first that is filled
    };

    std::vector<Row> m_rows;
};

} // namespace patron
