// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvtokenizer.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace patron {

namespace {

constexpr std::uint64_t lowBits = 0x0101010101010101ULL;
constexpr std::uint64_t sevenBits = 0x7F7F7F7F7F7F7F7FULL;

/// The highest bit of every byte that is zero, and no other.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return ~(((word & sevenBits) + sevenBits) | word | sevenBits);
}

/// The highest bit of every byte that is a delimiter or a line end.
std::uint64_t separators(const char *p, std::uint64_t delimiters)
{
    std::uint64_t word;
    std::memcpy(&word, p, 8);
    return zeroBytes(word ^ delimiters) | zeroBytes(word ^ (lowBits * '\n')) |
           zeroBytes(word ^ (lowBits * '\r'));
}

constexpr bool wordsAreOrdered = std::endian::native == std::endian::little;

/// First delimiter or line end.
const char *plainEnd(const char *p, const char *end, char delimiter)
{
    if constexpr (wordsAreOrdered) {
        const std::uint64_t delimiters = lowBits * static_cast<unsigned char>(delimiter);
        for (; end - p >= 8; p += 8) {
            if (const std::uint64_t found = separators(p, delimiters))
                return p + (std::countr_zero(found) >> 3);
        }
    }
    while (p != end && *p != delimiter && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

/// Adds the plain cells from p on that a delimiter ends, eight bytes at a time: most of an import
/// is spent here. Stops in front of the last cell of the line, a quoted cell, a long one, or the
/// last bytes of the text.
const char *addPlainCells(const char *p, const char *end, char delimiter, char quote, size_t limit,
                          RowBatch &batch)
{
    if constexpr (wordsAreOrdered) {
        const std::uint64_t delimiters = lowBits * static_cast<unsigned char>(delimiter);
        constexpr std::ptrdiff_t longCell = 64;
        for (const char *word = p; end - word >= 8 && word - p < longCell; word += 8) {
            for (std::uint64_t found = separators(word, delimiters); found != 0;
                 found &= found - 1) {
                const char *stop = word + (std::countr_zero(found) >> 3);
                const auto size = static_cast<size_t>(stop - p);
                if (*stop != delimiter || *p == quote || size > limit)
                    return p;
                batch.addCell(size == 0 ? std::string_view() : std::string_view(p, size));
                p = stop + 1;
            }
        }
    }
    return p;
}

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

/// How far a cell goes and what is in it.
struct Cell
{
    std::string_view text;
    const char *end = nullptr; ///< the delimiter or line end after it, or the end of the text
    bool closed = true;        ///< false: its closing quote is not in the text
    bool certain = true;       ///< false: more text could change it
};

const char *quoteFrom(const char *p, const char *end, char sign)
{
    const void *found = p == end ? nullptr : std::memchr(p, sign, static_cast<size_t>(end - p));
    return found ? static_cast<const char *>(found) : end;
}

/// A cell in quotes of that sign; p stands behind the opening one.
Cell quotedCell(const char *p, const char *end, char delimiter, char sign, RowBatch &batch)
{
    const char *const opened = p;
    const char *begin = p;
    std::string *made = nullptr;
    for (;;) {
        const char *quote = quoteFrom(p, end, sign);
        if (quote == end)
            return {{opened, static_cast<size_t>(end - opened)}, end, false, false};
        if (quote + 1 != end && quote[1] == sign) {
            // Doubled: one of them belongs to the text.
            if (!made)
                made = &batch.made();
            made->append(begin, quote + 1);
            begin = p = quote + 2;
            continue;
        }
        const char *stop = plainEnd(quote + 1, end, delimiter);
        if (!made && stop == quote + 1)
            return {{begin, static_cast<size_t>(quote - begin)}, stop, true, stop != end};
        // What follows the closing quote is kept, quotes and all.
        if (!made)
            made = &batch.made();
        made->append(begin, quote);
        made->append(quote + 1, stop);
        return {*made, stop, true, stop != end};
    }
}

Cell plainCell(const char *p, const char *end, char delimiter)
{
    const char *stop = plainEnd(p, end, delimiter);
    if (stop == p)
        return {{}, stop, true, stop != end};
    return {{p, static_cast<size_t>(stop - p)}, stop, true, stop != end};
}

} // namespace

CsvTokenizer::Outcome CsvTokenizer::next(std::string_view &text, Piece piece, RowBatch &batch) const
{
    const char *p = text.data();
    const char *const end = p + text.size();
    const char *const begin = p;
    // No plain cell that a delimiter ends begins with a line end.
    const char quote = m_quote == 0 ? '\n' : m_quote;
    for (;;) {
        p = addPlainCells(p, end, m_delimiter, quote, m_fieldLimit, batch);
        const bool quoted = p != end && m_quote != 0 && *p == m_quote;
        const Cell cell = quoted ? quotedCell(p + 1, end, m_delimiter, m_quote, batch)
                                 : plainCell(p, end, m_delimiter);
        if (cell.text.size() > m_fieldLimit)
            return cell.closed ? Outcome::TooLong : Outcome::Endless;
        if (!cell.closed && piece == Piece::Last)
            return Outcome::Unclosed;
        if (!cell.certain && piece == Piece::More) {
            batch.dropOpenCells();
            return Outcome::More;
        }
        const bool lineEnd = cell.end == end || *cell.end != m_delimiter;
        if (lineEnd)
            text.remove_prefix(static_cast<size_t>(cell.end - text.data()) +
                               (cell.end == end ? 0 : 1));
        if (lineEnd && p == begin && !quoted && isBlank(cell.text))
            return Outcome::Blank;
        batch.addCell(cell.text);
        if (lineEnd)
            return Outcome::Record;
        p = cell.end + 1;
    }
}

} // namespace patron
