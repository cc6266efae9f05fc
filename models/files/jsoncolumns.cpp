// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsoncolumns.h"

#include "models/files/headertext.h"

#include <algorithm>

namespace patron {

namespace {

/// As many as a spreadsheet has.
constexpr size_t columnLimit = 16'384;
constexpr size_t nameLimit = 16 * 1024 * 1024; ///< of all names together, in bytes

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

size_t JsonColumns::find(std::string_view path, size_t guess) const
{
    if (guess < m_columns.size() && m_columns[guess].path == path)
        return guess;
    const auto found = m_numbers.find(path);
    return found == m_numbers.end() ? m_columns.size() : found->second;
}

size_t JsonColumns::columnOf(const JsonColumnName &column)
{
    size_t number = find(column.path, m_next);
    if (number == m_columns.size() && !m_tooLarge) {
        m_textSize += 2 * column.path.size() + column.header.size() + column.code.size();
        m_tooLarge = m_columns.size() >= columnLimit || m_textSize > nameLimit;
        m_numbers.emplace(column.path, number);
        m_columns.push_back({std::string(column.path), std::string(column.header),
                             std::string(column.code), false});
    }
    m_next = number + 1 < m_columns.size() ? number + 1 : 0;
    return number;
}

void JsonColumns::value(const JsonColumnName &column, std::string_view /*text*/)
{
    if (const size_t number = columnOf(column); number < m_columns.size())
        m_columns[number].filled = true;
}

void JsonColumns::nothing(const JsonColumnName &column)
{
    columnOf(column);
}

void JsonColumns::container(std::string_view path)
{
    if (m_containers.find(path) != m_containers.end())
        return;
    m_textSize += path.size();
    m_tooLarge = m_tooLarge || m_textSize > nameLimit;
    m_containers.emplace(path);
}

void JsonColumns::finish()
{
    // "reviewReply": null, where others have a "reviewReply.comment".
    std::erase_if(m_columns, [this](const Column &column) {
        return !column.filled && m_containers.find(column.path) != m_containers.end();
    });
    m_numbers.clear();
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_numbers.emplace(m_columns[i].path, i);
    m_containers.clear();
}

QStringList JsonColumns::headers() const
{
    QStringList headers;
    for (const Column &column : m_columns)
        headers << headerText(textOf(column.header));
    return headers;
}

QList<HeaderDetail> JsonColumns::details() const
{
    QList<HeaderDetail> details;
    const auto hasCode = [](const Column &column) { return !column.code.empty(); };
    if (std::ranges::none_of(m_columns, hasCode))
        return details;
    for (const Column &column : m_columns)
        details << HeaderDetail{textOf(column.code), {}, {}, {}};
    return details;
}

} // namespace patron
