// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/headerecho.h"

#include "models/files/headertext.h"
#include "models/mapping/valuetext.h"

#include <algorithm>

namespace patron {

namespace {

bool isSame(std::string_view cell, const std::string &header)
{
    const std::string_view text = trimmed(cell);
    return text == header ||
           headerText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString() ==
               header;
}

} // namespace

HeaderEcho::HeaderEcho(const QList<QStringList> &headerRows)
{
    for (const QStringList &cells : headerRows) {
        Row row;
        for (const QString &cell : cells)
            row.cells.emplace_back(trimmed(cell.toStdString()));
        const auto isFilled = [](const std::string &cell) { return !cell.empty(); };
        const auto first = std::ranges::find_if(row.cells, isFilled);
        // One word alone may as well be somebody's answer.
        if (std::ranges::count_if(row.cells, isFilled) < 2)
            continue;
        row.first = size_t(first - row.cells.begin());
        m_rows.push_back(std::move(row));
    }
}

bool HeaderEcho::isHeader(std::span<const std::string_view> row) const
{
    return std::ranges::any_of(m_rows, [row](const Row &header) {
        // Asked of every row: nearly all leave at their first cell.
        if (header.first >= row.size() ||
            trimmed(row[header.first]) != std::string_view(header.cells[header.first]))
            return false;
        for (size_t i = header.first + 1; i < std::max(header.cells.size(), row.size()); ++i) {
            const std::string_view cell = i < row.size() ? row[i] : std::string_view();
            static const std::string blank;
            if (!isSame(cell, i < header.cells.size() ? header.cells[i] : blank))
                return false;
        }
        return true;
    });
}

} // namespace patron
