// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/numbertext.h"

#include "models/mapping/valuetext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

namespace patron {

namespace {

constexpr int mostDigits = 17;
constexpr int mostGroups = 8;

constexpr std::array<double, mostDigits + 1> powersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,
                                                         1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                         1e12, 1e13, 1e14, 1e15, 1e16, 1e17};

/// A number cut at its separators: digits of each group and the separator before it (' ' for every
/// kind of space).
struct Groups
{
    std::array<int, mostGroups> lengths{};
    std::array<char, mostGroups> before{};
    int count = 1;
    int digits = 0;
    int dots = 0;
    int commas = 0;
    std::uint64_t mantissa = 0;
    bool leadingZero = false;
};

/// Bytes of the separator at the start of the text and what it is; 0 = none.
size_t separatorAt(std::string_view text, char &kind)
{
    kind = text[0];
    if (kind == '.' || kind == ',' || kind == ' ')
        return 1;
    kind = ' ';
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

bool cut(std::string_view text, Groups &groups)
{
    groups.leadingZero = text[0] == '0';
    while (!text.empty()) {
        if (isDigit(text[0])) {
            if (++groups.digits > mostDigits)
                return false;
            groups.mantissa = groups.mantissa * 10 + std::uint64_t(text[0] - '0');
            ++groups.lengths[size_t(groups.count - 1)];
            text.remove_prefix(1);
            continue;
        }
        char kind = 0;
        const size_t size = separatorAt(text, kind);
        if (size == 0 || groups.count == mostGroups)
            return false;
        groups.before[size_t(groups.count++)] = kind;
        groups.dots += kind == '.';
        groups.commas += kind == ',';
        text.remove_prefix(size);
    }
    return groups.digits > 0;
}

/// Groups 1 to last-1 are thousands: three digits each, one separator for all of them.
bool areThousands(const Groups &groups, int last)
{
    if (last <= 1)
        return true;
    if (groups.lengths[0] < 1 || groups.lengths[0] > 3)
        return false;
    for (int i = 1; i < last; ++i) {
        if (groups.lengths[size_t(i)] != 3 || groups.before[size_t(i)] != groups.before[1])
            return false;
    }
    return true;
}

std::optional<ScannedNumber> read(const Groups &groups, double sign)
{
    const auto at = [&](int places) {
        return sign * double(groups.mantissa) / powersOfTen[size_t(places)];
    };
    ScannedNumber number;
    number.hasDot = groups.dots > 0;
    number.hasComma = groups.commas > 0;
    const int last = groups.count - 1;
    const char lastSign = groups.before[size_t(last)];
    const int places = groups.lengths[size_t(last)];
    const bool isMark = lastSign == '.' || lastSign == ',';
    const int ofItsKind = lastSign == '.' ? groups.dots : groups.commas;
    const bool whole = areThousands(groups, groups.count);
    const bool decimal = isMark && ofItsKind == 1 && places > 0 && areThousands(groups, last);

    if (last == 0 || (whole && !isMark)) {
        number.withDot = number.withComma = at(0);
        return number;
    }
    if (!isMark || (!whole && !decimal))
        return std::nullopt;
    // "1,234": only the column can tell. "0,125", "1 234,567" and "1.234,567" can only be decimals.
    const bool unclear = whole && decimal && !groups.leadingZero && last == 1;
    if (unclear) {
        number.withDot = at(lastSign == '.' ? places : 0);
        number.withComma = at(lastSign == ',' ? places : 0);
        return number;
    }
    const bool markIsDecimal = decimal;
    number.vote = (lastSign == '.') == markIsDecimal ? DecimalVote::Dot : DecimalVote::Comma;
    number.withDot = number.withComma = at(markIsDecimal ? places : 0);
    return number;
}

/// Where "/", "out of", "of", "din", "из" stands in a text that begins with a digit, and how long
/// it is.
std::pair<size_t, size_t> outOfSign(std::string_view text)
{
    if (text.empty() || !isDigit(text[0]))
        return {0, 0};
    for (const std::string_view sign :
         {std::string_view("/"), std::string_view(" out of "), std::string_view(" of "),
          std::string_view(" din "), std::string_view(" из ")}) {
        if (const size_t at = text.find(sign); at != std::string_view::npos)
            return {at, sign.size()};
    }
    return {0, 0};
}

/// Digits and nothing else, as most numbers are; -1 = more than that.
int fewDigits(std::string_view text)
{
    constexpr size_t mostFew = 9;
    if (text.empty() || text.size() > mostFew)
        return -1;
    int number = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Signs and names of currencies, small letters; those of letters stand apart from other letters by
/// a digit or a blank.
constexpr std::array<std::string_view, 30> currencies{
    "$",   "€",   "£",    "₽",  "₴",     "¥",   "₺",      "zł",    "kč",  "лв",
    "us$", "usd", "eur",  "euro", "euros", "ron", "mdl",    "rub",   "uah", "gbp",
    "lei", "leu", "lei.", "руб",  "руб.",  "р.",  "рублей", "рубля", "грн", "евро"};

/// Latin and Cyrillic capitals to small letters.
bool startsWithName(std::string_view text, std::string_view name)
{
    if (text.size() < name.size())
        return false;
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = text[i];
        const char small = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        if (small != name[i])
            return false;
    }
    return true;
}

/// Asked of every word of a file: nearly all leave here.
bool mayHaveCurrency(std::string_view text)
{
    const bool isFirst = isDigit(text.back()) && !isDigit(text[0]);
    const bool isLast = isDigit(text[0]) && !isDigit(text.back());
    return isFirst || isLast;
}

/// "$1,234.50", "1 234,50 lei", "-€12": the number alone. Empty where there is more than that.
std::string_view withoutCurrency(std::string_view text)
{
    std::string_view best;
    for (const std::string_view name : currencies) {
        if (startsWithName(text, name)) {
            const std::string_view rest = trimmed(text.substr(name.size()));
            if (!rest.empty() && (isDigit(rest[0]) || rest[0] == '-'))
                best = rest;
        } else if (text.size() > name.size() && isDigit(text[0]) &&
                   startsWithName(text.substr(text.size() - name.size()), name)) {
            const std::string_view rest = trimmed(text.substr(0, text.size() - name.size()));
            if (!rest.empty() && isDigit(rest.back()))
                best = rest;
        }
    }
    return best;
}

} // namespace

std::optional<ScannedNumber> scanNumber(std::string_view text)
{
    if (const int whole = fewDigits(text); whole >= 0)
        return ScannedNumber{double(whole), double(whole)};
    // "85 %" is 85.
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    double sign = 1;
    if (text.starts_with('-')) {
        sign = -1;
        text.remove_prefix(1);
    } else if (text.starts_with("\xE2\x88\x92")) { // U+2212 minus
        sign = -1;
        text.remove_prefix(3);
    } else if (text.starts_with('+')) {
        // A plus before many digits is a phone number.
        if (text.size() > 7)
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (text.empty() || text.size() > 32)
        return std::nullopt;
    const bool beginsAsNumber = isDigit(text[0]) || text[0] == '.' || text[0] == ',';
    if (!beginsAsNumber || !isDigit(text.back())) {
        const std::string_view amount = mayHaveCurrency(text) ? withoutCurrency(text) : text;
        if (amount.empty())
            return std::nullopt;
        text = amount;
        if (text.starts_with('-') && sign > 0) {
            sign = -1;
            text.remove_prefix(1);
        }
        if (text.empty() || (!isDigit(text[0]) && text[0] != '.' && text[0] != ','))
            return std::nullopt;
    }
    Groups groups;
    if (!cut(text, groups))
        return std::nullopt;
    return read(groups, sign);
}

std::optional<double> parseNumber(std::string_view text, char decimal)
{
    if (const auto number = scanNumber(text))
        return number->value(decimal);
    return std::nullopt;
}

std::optional<OutOf> parseOutOf(std::string_view text, char decimal)
{
    const auto [at, size] = outOfSign(text);
    if (size == 0 || at == 0 || at + size == text.size())
        return std::nullopt;
    const auto value = parseNumber(trimmed(text.substr(0, at)), decimal);
    const auto of = parseNumber(trimmed(text.substr(at + size)), decimal);
    if (!value || !of || *value < 0 || *value > *of)
        return std::nullopt;
    return OutOf{*value, *of};
}

std::string plainNumber(double value)
{
    char buffer[32];
    if (value == std::floor(value) && std::abs(value) < 1e15) {
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::int64_t(value)).ptr;
        return {buffer, end};
    }
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

bool isPlainWhole(std::string_view text)
{
    if (text.empty() || text.size() > 15)
        return false;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
    }
    return text[0] != '0' || text.size() == 1;
}

} // namespace patron
