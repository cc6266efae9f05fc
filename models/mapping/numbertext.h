// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people write them: "5,0", "1 234,5" (any space), "1.234,5", "1,234.5". One cell cannot
// always tell whether "1,234" is a thousand or one and a bit: that is decided by the column. Free
// functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace patron {

/// What one cell says about the decimal sign of its column.
enum class DecimalVote : unsigned char
{
    None,
    Dot,
    Comma
};

struct ScannedNumber
{
    double withDot = 0; ///< the value if the decimal sign is '.'
    double withComma =
        0; ///< the value if the decimal sign is ','; the same wherever the cell itself is clear
    bool hasDot = false;
    bool hasComma = false;
    DecimalVote vote = DecimalVote::None;

    [[nodiscard]] double value(char decimal) const { return decimal == ',' ? withComma : withDot; }
    [[nodiscard]] bool isClear() const { return withDot == withComma; }
};

/// text: trimmed; may end with a percent sign, or have a currency before or behind it. Nothing for
/// anything that is not wholly a number (other units, ids of 18 digits, phone numbers with a plus).
[[nodiscard]] std::optional<ScannedNumber> scanNumber(std::string_view text);
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, char decimal);
/// "28.00 / 30": the part before the slash (of), and the part behind it.
struct OutOf
{
    double value = 0;
    double of = 0;
};
[[nodiscard]] std::optional<OutOf> parseOutOf(std::string_view text, char decimal);

/// The shortest plain form: 5, -2, 9.5.
[[nodiscard]] std::string plainNumber(double value);
/// True for digits that are their own plain form, so that the cell itself can be used.
[[nodiscard]] bool isPlainWhole(std::string_view text);

} // namespace patron
