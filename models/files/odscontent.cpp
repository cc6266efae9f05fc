// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/odscontent.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr qint64 mostRows = 1'048'576;
/// No row of answers is longer.
constexpr size_t longestRow = size_t(16) << 20;

bool isWrapper(QStringView name)
{
    return name == u"table:table-rows" || name == u"table:table-header-rows" ||
           name == u"table:table-row-group";
}

bool isPathToSheets(QStringView name)
{
    return name == u"office:document-content" || name == u"office:automatic-styles" ||
           name == u"office:body" || name == u"office:spreadsheet";
}

} // namespace

Result<bool> OdsContent::nextSheet()
{
    m_repeats = 0;
    m_number = 0;
    while (m_part->next()) {
        if (m_inSheet) {
            m_inSheet = m_part->depth() >= m_sheetDepth;
            continue;
        }
        if (!m_part->isStart() || isPathToSheets(m_part->fullName()))
            continue;
        if (m_part->fullName() == u"table:table") {
            m_name = m_part->attribute(u"table:name").toString();
            m_hidden = m_hiddenStyles.contains(m_part->attribute(u"table:style-name").toString());
            m_inSheet = true;
            m_sheetDepth = m_part->depth();
            return true;
        }
        if (m_part->fullName() == u"style:style")
            readStyle();
        else
            m_part->skip();
    }
    m_part->finish();
    return m_part->result().map([] { return false; });
}

/// From the start of a style to its end.
void OdsContent::readStyle()
{
    const QString style = m_part->attribute(u"style:family") == u"table"
                              ? m_part->attribute(u"style:name").toString()
                              : QString();
    while (m_part->next() && !(m_part->isEnd() && m_part->fullName() == u"style:style")) {
        if (m_part->isStart() && m_part->fullName() == u"style:table-properties" &&
            m_part->attribute(u"table:display") == u"false")
            m_hiddenStyles << style;
    }
}

Result<bool> OdsContent::nextRow(SheetRow &row)
{
    if (m_repeats > 0) {
        --m_repeats;
        row = m_again;
        row.setNumber(++m_number);
        return true;
    }
    row.clear();
    while (m_inSheet && m_part->next()) {
        m_inSheet = m_part->depth() >= m_sheetDepth;
        if (!m_part->isStart() || isWrapper(m_part->fullName()))
            continue;
        if (m_part->fullName() != u"table:table-row") {
            m_part->skip();
            continue;
        }
        if (const auto read = readRow(row); !read)
            return failure(read.error());
        if (!row.isEmpty())
            return true;
    }
    return m_part->result().map([] { return false; });
}

qint64 OdsContent::dropRepeats()
{
    m_number += m_repeats;
    return std::exchange(m_repeats, 0);
}

Result<void> OdsContent::readRow(SheetRow &row)
{
    row.setNumber(++m_number);
    const qint64 times = std::clamp(m_part->attribute(u"table:number-rows-repeated").toLongLong(),
                                    qint64(1), mostRows);
    m_column = 0;
    m_merged.clear();
    while (m_part->next() && !m_part->isEnd()) {
        if (!m_part->isStart())
            continue;
        if (m_part->fullName() == u"table:table-cell" ||
            m_part->fullName() == u"table:covered-table-cell") {
            if (const auto added = addCell(row); !added)
                return added;
        } else {
            m_part->skip();
        }
    }
    row.trim();
    spreadMerged(row, m_number, m_merged);
    if (row.isEmpty()) {
        m_number += times - 1;
    } else if (times > 1) {
        m_again = row;
        m_again.setWritten(0);
        m_repeats = times - 1;
    }
    return m_part->result();
}

Result<void> OdsContent::addCell(SheetRow &row)
{
    const auto count = [this](QStringView name) {
        return size_t(std::clamp(m_part->attribute(name).toLongLong(), qint64(1), mostRows));
    };
    const size_t times = count(u"table:number-columns-repeated");
    const size_t width = count(u"table:number-columns-spanned");
    if (!m_cell.read(*m_part))
        return m_part->result();
    if (!m_cell.text().empty()) {
        const size_t room = SheetRow::mostCells - std::min(SheetRow::mostCells, m_column);
        if (times > room)
            return failure(m_part->problemOf(ProblemCode::FileBroken));
        if (row.text().size() + m_cell.text().size() * times > longestRow)
            return failure(m_part->problemOf(ProblemCode::FileTooLarge));
        row.padTo(m_column);
        row.open() += m_cell.text();
        row.endCell();
        row.repeatLast(times - 1);
        if (width > 1)
            m_merged.push_back(
                {m_number, m_column, std::min(m_column + width, SheetRow::mostCells) - 1});
    }
    m_column += times;
    return {};
}

} // namespace patron
