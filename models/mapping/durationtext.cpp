// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/durationtext.h"

#include "models/base/textfold.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valueparser.h"
#include "models/mapping/valuetext.h"

#include <QString>

namespace patron {

namespace {

constexpr size_t longestDuration = 60;

/// "1 440": three digits behind a blank belong to the number before it.
bool isGroup(std::string_view text, size_t at)
{
    const auto digitAt = [&](size_t i) { return i < text.size() && isDigit(text[i]); };
    return text[at] == ' ' && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) &&
           !digitAt(at + 4);
}

/// Bytes of the number at the front: digits with a decimal sign between them, or a clock.
size_t numberAt(std::string_view text)
{
    size_t size = 0;
    while (size < text.size()) {
        if (size > 0 && isGroup(text, size)) {
            size += 4;
            continue;
        }
        const bool isInside = size > 0 && size + 1 < text.size() && isDigit(text[size + 1]) &&
                              (text[size] == '.' || text[size] == ',' || text[size] == ':');
        if (!isDigit(text[size]) && !isInside)
            break;
        ++size;
    }
    return size;
}

/// Nobody gives a wait in thousandths: "1,440" is a thousand and more.
char decimalOf(std::string_view number)
{
    const size_t mark = number.find_last_of(".,");
    if (mark == std::string_view::npos)
        return '.';
    const bool isGroup = number.size() - mark == 4 && mark <= 3 && number[0] != '0';
    return (number[mark] == ',') != isGroup ? ',' : '.';
}

/// Bytes of the word at the front: letters, and the full stop that shortens it.
size_t wordAt(std::string_view text)
{
    size_t size = 0;
    while (size < text.size() && !isDigit(text[size]) && text[size] != ' ' && text[size] != ',' &&
           text[size] != ';' && text[size] != '.')
        ++size;
    return size;
}

std::string_view withoutJoint(std::string_view text)
{
    text = trimmed(text);
    while (!text.empty() && (text[0] == ',' || text[0] == ';' || text[0] == '.'))
        text = trimmed(text.substr(1));
    return text;
}

} // namespace

std::optional<double> parseSpokenDuration(std::string_view text)
{
    if (text.empty() || text.size() > longestDuration || !isDigit(text[0]))
        return std::nullopt;
    double seconds = 0;
    double last = 1e12; // units go down: "30 min 1 h" is no length of time
    bool hasUnit = false;
    while (!text.empty()) {
        const size_t digits = numberAt(text);
        const std::string_view number = text.substr(0, digits);
        text = withoutJoint(text.substr(digits));
        const size_t letters = wordAt(text);
        const std::string_view word = text.substr(0, letters);
        if (letters == 0) {
            // "2 days 3:00:00"
            const auto clock = hasUnit && text.empty() ? parseClock(number) : std::nullopt;
            return clock ? std::optional(seconds + *clock) : std::nullopt;
        }
        const auto value = parseNumber(number, decimalOf(number));
        const auto unit =
            headerWords().unitWord(folded(QString::fromUtf8(word.data(), qsizetype(word.size()))));
        if (!value || !unit || secondsPer(*unit) >= last)
            return std::nullopt;
        last = secondsPer(*unit);
        seconds += *value * last;
        hasUnit = true;
        text = withoutJoint(text.substr(letters));
    }
    return hasUnit ? std::optional(seconds) : std::nullopt;
}

} // namespace patron
