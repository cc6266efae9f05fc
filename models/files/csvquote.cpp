// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvquote.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace patron {

namespace {

/// A cell that has not closed after so much text will not.
constexpr size_t unclosedLimit = 64 * 1024;
/// So many records must need a quote before a few quoted cells speak for a whole file: once or
/// twice an apostrophe and another one meet by chance.
constexpr size_t enoughNeeding = 3;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

struct StrictCell
{
    std::string_view text; ///< without the quotes round it, doubled ones as they are
    bool isQuoted = false;
};

/// Cuts records as a program writes them, and nothing else.
class StrictRecords final
{
public:
    StrictRecords(std::string_view text, Piece piece, char delimiter, char quote)
        : m_left(text)
        , m_piece(piece)
        , m_delimiter(delimiter)
        , m_quote(quote)
    {
    }

    /// False behind the last whole record, and where one is broken.
    bool next()
    {
        while (!m_left.empty() && isLineEnd(m_left.front()))
            m_left.remove_prefix(1);
        m_cells.clear();
        while (!m_left.empty()) {
            const size_t end = m_left.front() == m_quote ? takeQuoted() : takePlain();
            if (end == open)
                return false;
            const bool isLast = end == m_left.size();
            if (isLast && m_piece == Piece::More)
                return false;
            const bool isRecord = isLast || m_left[end] != m_delimiter;
            m_left.remove_prefix(isLast ? end : end + 1);
            if (isRecord)
                return true;
            if (m_left.empty()) { // a delimiter at the very end: one more cell without anything
                m_cells.push_back({});
                return m_piece == Piece::Last;
            }
        }
        return false;
    }

    [[nodiscard]] const std::vector<StrictCell> &cells() const { return m_cells; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    static constexpr size_t open = std::string_view::npos;

    [[nodiscard]] bool isSeparator(char c) const { return c == m_delimiter || isLineEnd(c); }

    size_t takePlain()
    {
        size_t end = 0;
        while (end < m_left.size() && !isSeparator(m_left[end]))
            ++end;
        m_isBroken = m_isBroken || m_left.front() == '"';
        m_cells.push_back({m_left.substr(0, end), false});
        return m_isBroken ? open : end;
    }

    /// Where the delimiter or line end behind it stands.
    size_t takeQuoted()
    {
        for (size_t at = m_left.find(m_quote, 1); at != open; at = m_left.find(m_quote, at + 2)) {
            const bool isEnd = at + 1 == m_left.size();
            if (!isEnd && m_left[at + 1] == m_quote)
                continue;
            m_isBroken = !isEnd && !isSeparator(m_left[at + 1]);
            m_cells.push_back({m_left.substr(1, at - 1), true});
            return m_isBroken ? open : at + 1;
        }
        m_isBroken = m_piece == Piece::Last || m_left.size() > unclosedLimit;
        return open;
    }

    std::string_view m_left;
    Piece m_piece;
    char m_delimiter;
    char m_quote;
    std::vector<StrictCell> m_cells;
    bool m_isBroken = false;
};

/// What programs leave bare when they quote every text: numbers, dates, "no value".
bool isBare(std::string_view cell)
{
    constexpr std::array<std::string_view, 8> words{"NULL", "null", "NA",    "\\N",
                                                    "true", "TRUE", "false", "FALSE"};
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    if (cell.empty() || std::ranges::find(words, cell) != words.end())
        return true;
    const char first = cell.front();
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
}

/// What all records so far have in common.
class Habits final
{
public:
    Habits(char delimiter, char quote)
        : m_delimiter(delimiter)
        , m_quote(quote)
    {
    }

    void take(const std::vector<StrictCell> &cells)
    {
        const bool isHeader = m_records++ == 0;
        if (isHeader)
            m_width = cells.size();
        m_isEven = m_isEven && cells.size() == m_width;
        m_needing += std::ranges::any_of(cells, [this](const StrictCell &cell) {
            return cell.isQuoted && cell.text.find(m_delimiter) != std::string_view::npos;
        });
        for (const StrictCell &cell : cells) {
            m_quoted += cell.isQuoted ? 1 : 0;
            if (cell.isQuoted)
                m_isSparing = m_isSparing && isNeeded(cell.text);
            else if (!cell.text.empty())
                takeBare(cell.text, isHeader);
        }
    }

    [[nodiscard]] Quoting quoting() const
    {
        if (m_records < 2 || m_quoted == 0)
            return Quoting::None;
        if (m_isThorough)
            return Quoting::Throughout;
        const bool isConvincing = m_isEven && m_width > 1 && m_needing >= enoughNeeding;
        return m_isSparing && isConvincing ? Quoting::WhereNeeded : Quoting::None;
    }

private:
    [[nodiscard]] bool isNeeded(std::string_view text) const
    {
        return std::ranges::any_of(
            text, [this](char c) { return c == m_delimiter || c == m_quote || isLineEnd(c); });
    }
    void takeBare(std::string_view text, bool isHeader)
    {
        m_isThorough = m_isThorough && !isHeader && isBare(text);
        // Whoever quotes where it is needed also does where the quote itself stands in a text.
        m_isSparing = m_isSparing && text.find(m_quote) == std::string_view::npos;
    }

    char m_delimiter;
    char m_quote;
    size_t m_records = 0;
    size_t m_width = 0; ///< of the first
    size_t m_quoted = 0;
    size_t m_needing = 0;     ///< records that would have more cells without the quotes
    bool m_isEven = true;     ///< as many cells in all
    bool m_isThorough = true; ///< every text is quoted
    bool m_isSparing = true;  ///< nothing is quoted but what must be
};

} // namespace

Quoting quotingOf(std::string_view sample, Piece piece, char delimiter, char quote)
{
    if (sample.find(quote) == std::string_view::npos)
        return Quoting::None;
    StrictRecords records(sample, piece, delimiter, quote);
    Habits habits(delimiter, quote);
    while (records.next())
        habits.take(records.cells());
    return records.isBroken() ? Quoting::None : habits.quoting();
}

bool mayBeQuoted(std::string_view sample, char delimiter)
{
    bool isBegin = true;
    for (const char c : sample) {
        if (isBegin && (c == '"' || c == '\''))
            return true;
        isBegin = isLineEnd(c) || (delimiter != 0 && c == delimiter);
    }
    return false;
}

} // namespace patron
