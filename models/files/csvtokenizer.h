// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts UTF-8 text into the cells of one record after another, forgiving what spreadsheets and
// people do to CSV. Immutable value; used by CsvReader and by the search for the delimiter.
#pragma once

#include "models/files/piece.h"
#include "models/files/rowbatch.h"

#include <string_view>

namespace patron {

class CsvTokenizer final
{
public:
    static constexpr size_t usualFieldLimit = 1024 * 1024;

    enum class Outcome
    {
        Record,   ///< cells were added to the batch, its row is still open
        Blank,    ///< a line without anything: no row
        More,     ///< the text ends before the record does: come again with more
        Unclosed, ///< the file ends inside quotes
        TooLong,  ///< one field is longer than the limit
        Endless,  ///< as TooLong, and the quotes it stands in have not closed yet
    };

    /// delimiter 0 = one column; quote 0 = none.
    explicit CsvTokenizer(char delimiter, char quote = '"', size_t fieldLimit = usualFieldLimit)
        : m_delimiter(delimiter)
        , m_quote(quote)
        , m_fieldLimit(fieldLimit)
    {
    }

    /// Cuts the record at the front of text. Record and Blank move text past it, the rest leave it.
    /// The cells point into text, or into batch.made() where quotes had to be undoubled.
    /// With Unclosed, TooLong and Endless, the cells before the broken one stay open in the batch.
    [[nodiscard]] Outcome next(std::string_view &text, Piece piece, RowBatch &batch) const;

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    char m_delimiter;
    char m_quote;
    size_t m_fieldLimit;
};

} // namespace patron
