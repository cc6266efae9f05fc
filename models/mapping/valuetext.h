// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions to one cell as UTF-8: trimmed, without the apostrophe that protects a formula,
// missing or not. Free functions of values, any thread.
#pragma once

#include <string>
#include <string_view>

namespace patron {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without spaces, tabs, line ends and no-break spaces at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Trimmed, and without a leading ' before + = - @ (a spreadsheet's way to keep a formula from
/// running) or before a number (its way to keep the zero in front).
[[nodiscard]] std::string_view cellText(std::string_view cell);
/// folded() of UTF-8, quick where the letters are plain.
[[nodiscard]] std::string foldedUtf8(std::string_view text);
/// "N/A", "#N/A", "-", "NULL", "NaN", "Not selected", "Нет ответа": no answer in a column of
/// numbers or dates, but possibly an answer in a column of words.
[[nodiscard]] bool isMissingWord(std::string_view text);
/// Also "Don't know", "Nu știu", "Затрудняюсь ответить": no value where numbers or steps of a scale
/// are asked for.
[[nodiscard]] bool isNoAnswer(std::string_view text);
/// Letters as a person counts them, not bytes.
[[nodiscard]] long long characters(std::string_view text);
[[nodiscard]] bool isEmail(std::string_view text);
/// At least six digits and nothing but what stands in phone numbers.
[[nodiscard]] bool isPhone(std::string_view text);
[[nodiscard]] bool isAddressOfPage(std::string_view text);
/// Four numbers up to 255, or groups of hex digits between colons.
[[nodiscard]] bool isNetworkAddress(std::string_view text);

} // namespace patron
