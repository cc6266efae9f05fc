// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell says as a key, however the file writes it: 5.0 is 5, "WEB " is "Web", a day is a day
// in any order of its parts. Its share of RecordDraft::contentKey. Part of ColumnReader, one
// thread.
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace patron {

class CellKey final
{
public:
    explicit CellKey(quint64 seed)
        : m_seed(seed)
    {
    }

    /// A number, or the seconds of a day or a duration.
    [[nodiscard]] quint64 ofNumber(double number) const;
    /// Of a short text capitals, blanks and cedillas do not matter; of a long one only its line
    /// ends do not.
    [[nodiscard]] quint64 ofText(std::string_view text);

private:
    struct Known
    {
        quint64 raw = 0;
        quint64 key = 0;
    };

    quint64 m_seed;
    std::array<Known, 64> m_known{}; ///< words of a column come again and again
};

/// Of a cell that is a number in one way only; "1,234" where the column knows its decimal sign.
[[nodiscard]] std::optional<double> clearNumber(std::string_view text, std::optional<char> decimal);
/// False: clearNumber() reads no number there, unless the column knows its decimal sign. Most cells
/// are words, and asking this costs a tenth.
[[nodiscard]] inline bool mayBeClearNumber(std::string_view text)
{
    const char c = text.empty() ? ' ' : text[0];
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == ',';
}

} // namespace patron
