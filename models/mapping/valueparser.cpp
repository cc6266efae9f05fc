// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valueparser.h"

#include "models/mapping/durationtext.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuewords.h"
#include "models/mapping/wordscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patron {

namespace {

constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double daySeconds = 86400;

std::optional<int> wholeOf(double value)
{
    if (value != std::floor(value) || std::abs(value) > 1e6)
        return std::nullopt;
    return int(value);
}

/// Bytes of a sign that stands between a number and its label: - – — : = ( ) .
size_t labelMark(std::string_view text)
{
    if (text.empty())
        return 0;
    constexpr std::string_view marks = "-:=().";
    if (marks.find(text[0]) != std::string_view::npos)
        return 1;
    return text.starts_with("\xE2\x80\x93") || text.starts_with("\xE2\x80\x94") ? 3 : 0;
}

/// Words beside a score may hold a number ("within 24 hours"); with more digits it is a telephone
/// number, an order or a sum.
bool mayBeLabel(std::string_view text)
{
    constexpr ptrdiff_t mostLabelDigits = 4;
    return std::ranges::count_if(text, isDigit) <= mostLabelDigits;
}

std::optional<int> leadingScore(std::string_view text)
{
    size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 0 || digits > 3)
        return std::nullopt;
    const std::string_view behind = trimmed(text.substr(digits));
    const size_t mark = labelMark(behind);
    // "1-2" and "1.5" are no labelled numbers.
    if (mark == 0)
        return std::nullopt;
    const std::string_view label = trimmed(behind.substr(mark));
    if ((!label.empty() && isDigit(label[0])) || !mayBeLabel(label))
        return std::nullopt;
    int value = 0;
    for (size_t i = 0; i < digits; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

/// "Not at all likely - 0", "Very likely (10)"
std::optional<int> trailingScore(std::string_view text)
{
    if (text.ends_with(')'))
        text = trimmed(text.substr(0, text.size() - 1));
    size_t begin = text.size();
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    if (begin == text.size() || text.size() - begin > 2 || begin < 3)
        return std::nullopt;
    const std::string_view before = trimmed(text.substr(0, begin));
    const bool marked = before.ends_with('-') || before.ends_with('(') || before.ends_with('=') ||
                        before.ends_with(':') || before.ends_with("\xE2\x80\x93");
    if (!marked || isDigit(before[0]) || !mayBeLabel(before))
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(begin))
        value = value * 10 + (c - '0');
    return value;
}

/// Filled stars of a text that holds nothing but stars: "★★★★☆", "★★★½", "***".
std::optional<double> starSigns(std::string_view text)
{
    struct Sign
    {
        std::string_view sign;
        double stars;
    };
    constexpr std::array signs{
        Sign{"★", 1},     Sign{"☆", 0}, Sign{"⭐", 1}, Sign{"½", 0.5},          Sign{"⯪", 0.5},
        Sign{"⯨", 0.5}, Sign{"*", 1}, Sign{"✩", 0}, Sign{"\xEF\xB8\x8F", 0}, Sign{" ", 0}};
    double stars = 0;
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(
            signs, [text](const Sign &each) { return text.starts_with(each.sign); });
        if (sign == signs.end())
            return std::nullopt;
        stars += sign->stars;
        text.remove_prefix(sign->sign.size());
    }
    return stars > 0 ? std::optional(stars) : std::nullopt;
}

/// What a vote on another scale is in stars; what is beyond that scale is beyond the stars.
double starsOf(double vote, const ValueFormat &format)
{
    constexpr double fewest = 0.5;
    const ScaleRange &scale = *format.onScale;
    if (vote < scale.low)
        return 0;
    const double value = format.isReversed ? scale.low + scale.high - vote : vote;
    if (vote > scale.high)
        return 2 * scale.high;
    if (scale.high < 10)
        return 1 + (value - scale.low) * 4 / (scale.high - scale.low);
    // Nought of ten is a vote, too.
    return std::max(value * 5 / scale.high, fewest);
}

} // namespace

double secondsPer(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return 1;
    case TimeUnit::Minutes:
        return minute;
    case TimeUnit::Hours:
    case TimeUnit::Clock:
        return hour;
    case TimeUnit::Months:
        return 30.4375 * 86400; // of four years
    case TimeUnit::Years:
        return 365.25 * 86400;
    case TimeUnit::Days:
        return daySeconds;
    }
    Q_UNREACHABLE();
}

std::optional<int> parseScore(std::string_view text, const ValueFormat &format)
{
    if (const auto number = parseNumber(text, format.decimal))
        return wholeOf(*number);
    if (format.isOutOf) {
        if (const auto outOf = parseOutOf(text, format.decimal))
            return wholeOf(outOf->value);
    }
    if (const auto score = leadingScore(text))
        return score;
    return trailingScore(text);
}

std::optional<int> parseSatisfaction(std::string_view text, const ValueFormat &format)
{
    if (const auto score = parseScore(text, format))
        return score;
    if (const WordScale *scale = wordScales().scale(format.words))
        return wordScales().number(*scale, text);
    return wordScales().satisfaction(text);
}

std::optional<double> parseStars(std::string_view text, const ValueFormat &format)
{
    if (text.empty())
        return std::nullopt;
    if (const auto number = parseNumber(text, format.decimal))
        return format.onScale ? starsOf(*number, format) : *number;
    if (const auto outOf = parseOutOf(text, format.decimal)) {
        if (outOf->of == 5 || outOf->of == 10)
            return outOf->value * 5 / outOf->of;
        return std::nullopt;
    }
    if (const auto stars = starSigns(text))
        return stars;
    if (const double stars = valueWords().stars(text); stars > 0)
        return stars;
    if (const auto score = leadingScore(text))
        return double(*score);
    return std::nullopt;
}

std::optional<double> parseClock(std::string_view text)
{
    int parts[3] = {0, 0, 0};
    int count = 0;
    int digits = 0;
    for (const char c : text) {
        if (c == ':' && digits > 0 && count < 2) {
            ++count;
            digits = 0;
        } else if (isDigit(c) && digits < (count == 0 ? 5 : 2)) {
            parts[count] = parts[count] * 10 + (c - '0');
            ++digits;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || digits != 2 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    return parts[0] * hour + parts[1] * minute + parts[2];
}

std::optional<double> parseDuration(std::string_view text, const ValueFormat &format)
{
    if (const auto number = parseNumber(text, format.decimal))
        return *number * secondsPer(format.timeUnit);
    if (const auto clock = parseClock(text))
        return clock;
    return parseSpokenDuration(text);
}

} // namespace patron
