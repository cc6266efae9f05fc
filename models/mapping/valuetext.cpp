// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Bytes of the space the text starts with; 0 = none.
size_t leadingSpace(std::string_view text)
{
    if (isSpace(text.front()))
        return 1;
    if (text.starts_with(noBreakSpace))
        return noBreakSpace.size();
    return text.starts_with(narrowNoBreakSpace) ? narrowNoBreakSpace.size() : 0;
}

size_t trailingSpace(std::string_view text)
{
    if (isSpace(text.back()))
        return 1;
    if (text.ends_with(noBreakSpace))
        return noBreakSpace.size();
    return text.ends_with(narrowNoBreakSpace) ? narrowNoBreakSpace.size() : 0;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b;
    });
}

constexpr std::array<std::string_view, 9> missingWords{
    "-", "--", "n/a", "na", "#n/a", "nan", "null", "not selected", "\xE2\x80\x94"};

} // namespace

std::string_view trimmed(std::string_view text)
{
    // Nearly every cell begins and ends with a plain sign; bytes of no-break spaces are negative.
    if (!text.empty() && static_cast<signed char>(text.front()) > ' ' &&
        static_cast<signed char>(text.back()) > ' ')
        return text;
    while (!text.empty()) {
        const size_t space = leadingSpace(text);
        if (space == 0)
            break;
        text.remove_prefix(space);
    }
    while (!text.empty()) {
        const size_t space = trailingSpace(text);
        if (space == 0)
            break;
        text.remove_suffix(space);
    }
    return text;
}

std::string_view cellText(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.size() > 1 && text[0] == '\'') {
        const char next = text[1];
        if (next == '+' || next == '=' || next == '-' || next == '@')
            text.remove_prefix(1);
    }
    return text;
}

bool isMissingWord(std::string_view text)
{
    if (text.empty() || text.size() > 12)
        return text.empty();
    // Asked of every cell: nearly all leave here.
    const char first = text[0];
    if (first != '-' && first != '#' && first != '\xE2' && (first | 0x20) != 'n')
        return false;
    return std::ranges::any_of(missingWords, [text](std::string_view word) {
        return word.size() == text.size() && equalsIgnoringCase(text, word);
    });
}

long long characters(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
}

bool isEmail(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const size_t dot = text.rfind('.');
    if (dot == std::string_view::npos || dot < at + 2 || dot + 2 > text.size() - 1)
        return false;
    return std::ranges::none_of(text, [](char c) { return isSpace(c) || c == '(' || c == ','; });
}

bool isPhone(std::string_view text)
{
    if (text.size() < 6 || text.size() > 24)
        return false;
    const auto digits = std::ranges::count_if(text, isDigit);
    const bool plain = std::ranges::all_of(text, [](char c) {
        return isDigit(c) || c == ' ' || c == '+' || c == '-' || c == '(' || c == ')' || c == '.';
    });
    return plain && digits >= 6 && digits <= 15;
}

bool isAddressOfPage(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

bool isNetworkAddress(std::string_view text)
{
    if (text.size() < 3 || text.size() > 45)
        return false;
    const auto dots = std::ranges::count(text, '.');
    const auto colons = std::ranges::count(text, ':');
    if (dots == 3 && colons == 0)
        return std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
    return colons >= 2 && std::ranges::all_of(text, [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' ||
                      c == '.';
           });
}

} // namespace patron
