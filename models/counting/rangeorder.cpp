// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/rangeorder.h"

#include "models/base/textfold.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace patron {

namespace {

/// Of longer lists nobody made ranges, and longer texts are sentences.
constexpr qsizetype mostRanges = 60;
constexpr qsizetype longestRange = 48;

struct Range
{
    double start = 0;
    bool isRange = false; ///< else only a number
};

/// Folded: "под", "sub" and "under" say that it ends there, "peste" and "over" that it goes on.
const QRegularExpression &form()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\D{0,3}?(?:(?<below>under|below|less than|up to|younger than|at most|fewer than|sub|pana la|pana in|cel mult|mai putin de|mai tanar de|до|менее|меньше|младше|моложе|не более|не старше|<=?|≤)|(?<above>over|above|more than|from|older than|at least|peste|de la|cel putin|mai mult de|от|с|более|больше|старше|свыше|не менее|>=?|≥))?)"
        R"(\s*(?:de\s|чем\s)?[$€£₽]?\s*(?<number>\d{1,3}(?:[ .,'\x{A0}\x{2009}\x{202F}]\d{3})+|\d+(?:[.,]\d+)?)\s*(?:(?<thousand>k|mii|тыс)(?!\p{L}))?(?!\d)(?<rest>.*)$)"));
    return pattern;
}

const QRegularExpression &furtherEnd()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^[\s\p{L}.%$€£₽]{0,12}?(?:\+|\p{Pd}\s*[$€£₽]?\s*(?<end>\d+(?:[ .,']\d{3})*)(?!\d|\p{Pd}\d)|(?:to|till|la|pana la|до|по)\s+[$€£₽]?\d|(?:and|or|si|sau|и|или)\s+(?:more|over|older|above|peste|mai|более|больше|старше|выше)))"));
    return pattern;
}

double plainNumberOf(QString digits)
{
    static const QRegularExpression thousands(
        QStringLiteral(R"([ .,'\x{A0}\x{2009}\x{202F}](?=\d{3}(?:\D|$)))"));
    digits.remove(thousands);
    digits.replace(u',', u'.');
    return digits.toDouble();
}

double numberOf(const QRegularExpressionMatch &match)
{
    return plainNumberOf(match.captured(u"number")) *
           (match.captured(u"thousand").isEmpty() ? 1 : 1000);
}

std::optional<Range> rangeOf(QStringView text)
{
    if (text.size() > longestRange)
        return std::nullopt;
    const QRegularExpressionMatch match = form().match(folded(text));
    if (!match.hasMatch())
        return std::nullopt;
    const double number = numberOf(match);
    if (!match.captured(u"below").isEmpty())
        return Range{std::nextafter(number, -1.0), true};
    const bool isOpen = !match.captured(u"above").isEmpty();
    const QRegularExpressionMatch further = furtherEnd().match(match.captured(u"rest"));
    // "05-03-2024" and "12-7" go nowhere.
    const QString end = further.captured(u"end");
    const bool goesOn = further.hasMatch() && (end.isEmpty() || plainNumberOf(end) > number);
    return Range{number, isOpen || goesOn};
}

} // namespace

std::optional<double> rangeStart(QStringView text)
{
    const auto range = rangeOf(text);
    return range ? std::optional(range->start) : std::nullopt;
}

bool areRanges(const QStringList &words)
{
    if (words.size() < 2 || words.size() > mostRanges)
        return false;
    qsizetype numbers = 0;
    qsizetype ranges = 0;
    qsizetype named = 0;
    for (const QString &word : words) {
        const auto range = rangeOf(word);
        named += word.isEmpty() ? 0 : 1;
        numbers += range ? 1 : 0;
        ranges += range && range->isRange ? 1 : 0;
    }
    // "I would rather not say" may stand among them.
    constexpr qsizetype mostOthers = 2;
    return ranges >= 2 && numbers > named - numbers && named - numbers <= mostOthers;
}

bool rangeLess(QStringView a, QStringView b)
{
    constexpr double last = std::numeric_limits<double>::infinity();
    return rangeStart(a).value_or(last) < rangeStart(b).value_or(last);
}

} // namespace patron
