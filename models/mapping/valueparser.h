// SPDX-License-Identifier: GPL-3.0-or-later
// One cell -> one value of a field: scores, stars, satisfaction in words, durations. Texts are
// trimmed UTF-8. Nothing where the cell holds no such value; a value outside the scale is returned
// as it is, for the caller to count. Any thread.
#pragma once

#include "models/mapping/mapping.h"

#include <optional>
#include <string_view>

namespace patron {

/// A whole number, alone or leading a label: 10, "10 - Extremely likely", "5: Very good", "5,0",
/// "Not at all - 0".
[[nodiscard]] std::optional<int> parseScore(std::string_view text, const ValueFormat &format);
/// As parseScore, or words: "Very satisfied", "Mulțumit", "Недоволен".
[[nodiscard]] std::optional<int> parseSatisfaction(std::string_view text,
                                                   const ValueFormat &format);
/// Stars: "4,5", "4 / 5", "8/10", "★★★★☆", "Rated 4", "FIVE".
[[nodiscard]] std::optional<double> parseStars(std::string_view text, const ValueFormat &format);
[[nodiscard]] double secondsPer(TimeUnit unit);
/// Seconds: a plain number in the column's unit, a clock "1:30:00" whose hours may pass 24, or
/// "1 h 30 min".
[[nodiscard]] std::optional<double> parseDuration(std::string_view text, const ValueFormat &format);
/// Seconds of "h:mm" or "h:mm:ss".
[[nodiscard]] std::optional<double> parseClock(std::string_view text);

/// Cuts a cell with several answers at the separator, never inside parentheses. Parts are trimmed,
/// empty ones left out. " / A / B", whose first blank is trimmed by now, is A and B.
template <class Each>
void forEachPart(std::string_view text, std::string_view separator, Each each);

} // namespace patron

#include "models/mapping/valuetext.h"

namespace patron {

template <class Each>
void forEachPart(std::string_view text, std::string_view separator, Each each)
{
    int depth = 0;
    size_t begin = 0;
    if (separator.size() > 1 && separator[0] == ' ' && text.starts_with(separator.substr(1)))
        text.remove_prefix(separator.size() - 1);
    const auto part = [&](size_t end) {
        const std::string_view piece = trimmed(text.substr(begin, end - begin));
        if (!piece.empty())
            each(piece);
    };
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '(')
            ++depth;
        else if (text[i] == ')' && depth > 0)
            --depth;
        else if (depth == 0 && text.substr(i).starts_with(separator)) {
            part(i);
            i += separator.size() - 1;
            begin = i + 1;
        }
    }
    part(text.size());
}

} // namespace patron
