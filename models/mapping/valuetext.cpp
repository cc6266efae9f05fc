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

/// Latin letters in either case; others as spreadsheets and tools write them.
bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b;
    });
}

constexpr std::array<std::string_view, 26> missingWords{
    "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "n/a", "na", "n.a.", "#n/a", "#n/d", "#null!", "nan",
    "null", "nil", "not selected", "no answer", "no response", "not answered", "not applicable",
    "(blank)", "{question_not_shown}",
    // fără răspuns, nu se aplică
    "f\xC4\x83r\xC4\x83 r\xC4\x83spuns", "nu se aplic\xC4\x83",
    // н/д, #Н/Д, нет ответа, нет данных
    "\xD0\xBD/\xD0\xB4", "#\xD0\x9D/\xD0\x94",
    "\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBE\xD1\x82\xD0\xB2\xD0\xB5\xD1\x82\xD0\xB0",
    "\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xB4\xD0\xB0\xD0\xBD\xD0\xBD\xD1\x8B\xD1\x85"};
constexpr size_t longestMissingWord = 24;

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
        const bool isFormula = next == '+' || next == '=' || next == '-' || next == '@';
        // \'0123 keeps its zero; \'90s are words.
        const bool isNumber = std::ranges::all_of(text.substr(1), [](char c) {
            return isDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-';
        });
        if (isFormula || isNumber)
            text.remove_prefix(1);
    }
    return text;
}

bool isMissingWord(std::string_view text)
{
    if (text.empty() || text.size() > longestMissingWord)
        return text.empty();
    // Asked of every cell: nearly all leave here.
    constexpr std::string_view firsts = "-#\xE2({nNdDfF\xD0";
    if (firsts.find(text[0]) == std::string_view::npos)
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
