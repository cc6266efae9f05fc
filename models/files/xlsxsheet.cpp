// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxsheet.h"

#include <charconv>

namespace patron {

namespace {

/// No row of answers is longer.
constexpr size_t longestRow = size_t(16) << 20;

} // namespace

XlsxSheet::XlsxSheet(std::unique_ptr<XmlPart> part, const Meaning &meaning,
                     std::vector<MergedCells> merged)
    : m_part(std::move(part))
    , m_meaning(meaning)
    , m_merged(std::move(merged))
{
}

Result<bool> XlsxSheet::next(SheetRow &row, const Progress &progress)
{
    row.clear();
    m_part->setProgress(progress);
    while (!m_atEnd && m_part->next()) {
        if (m_part->isEnd() && m_part->name() == u"sheetData")
            break;
        if (!m_part->isStart())
            continue;
        if (m_inRows && m_part->name() == u"row") {
            if (const auto read = readRow(row, progress); !read)
                return failure(read.error());
            if (!row.isEmpty())
                return true;
        } else if (m_part->name() == u"sheetData") {
            m_inRows = true;
        } else if (m_part->name() != u"worksheet") {
            m_part->skip();
        }
    }
    m_atEnd = true;
    m_part->finish();
    return m_part->result().map([] { return false; });
}

Result<void> XlsxSheet::readRow(SheetRow &row, const Progress &progress)
{
    ++m_number;
    if (const qint64 told = m_part->attribute(u"r").toLongLong(); told > m_number)
        m_number = told;
    row.setNumber(m_number);
    while (m_part->next() && !m_part->isEnd()) {
        if (!m_part->isStart())
            continue;
        if (m_part->name() == u"c") {
            if (const auto read = readCell(row, progress); !read)
                return read;
        } else {
            m_part->skip();
        }
    }
    row.trim();
    if (!m_merged.empty())
        spreadMerged(row, m_number, m_merged);
    return m_part->result();
}

Result<void> XlsxSheet::readCell(SheetRow &row, const Progress &progress)
{
    // A cell without a place follows the one before.
    const QStringView reference = m_part->attribute(u"r");
    const auto place = reference.isEmpty() ? CellPlace{row.cells(), 0} : cellPlace(reference);
    if (!place || place->column >= SheetRow::mostCells || place->column < row.cells())
        return broken(ProblemCode::FileBroken);
    const auto style = m_part->attribute(u"s").toULongLong();
    const QString type = m_part->attribute(u"t").toString();
    bool hasText = false;
    m_value.clear();
    while (m_part->next() && !m_part->isEnd()) {
        if (!m_part->isStart())
            continue;
        if (m_part->name() == u"v") {
            m_part->readText(m_value);
        } else if (m_part->name() == u"is") {
            hasText = true;
            readRichText(*m_part, m_value);
        } else {
            m_part->skip();
        }
    }
    if (m_part->problem())
        return m_part->result();
    if (m_value.empty())
        return {};
    row.padTo(place->column);
    const auto added =
        addValue(hasText ? QStringView(u"inlineStr") : QStringView(type), style, row, progress);
    row.endCell();
    return added && row.text().size() > longestRow ? broken(ProblemCode::FileTooLarge) : added;
}

Result<void> XlsxSheet::addValue(QStringView type, size_t style, SheetRow &row,
                                 const Progress &progress)
{
    std::string &text = row.open();
    if (type == u"s") {
        size_t index = 0;
        const char *end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, index);
        if (read.ec != std::errc() || read.ptr != end)
            return broken(ProblemCode::FileBroken);
        return m_meaning.strings.text(index, progress).map([&text](std::string_view shared) {
            text += shared;
        });
    }
    if (type == u"b") {
        text += m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
    } else if (type == u"d") {
        appendIsoDate(QString::fromStdString(m_value), text);
    } else if (type == u"str") {
        const size_t before = text.size();
        text += m_value;
        undoEscapes(text, before);
    } else if (type == u"inlineStr" || type == u"e") {
        text += m_value;
    } else {
        appendValue(m_value, m_meaning.styles.kind(style), m_meaning.epoch, text);
    }
    return {};
}

Result<void> XlsxSheet::broken(ProblemCode code) const
{
    return failure(m_part->problemOf(code));
}

} // namespace patron
