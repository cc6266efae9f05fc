// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/encodingguess.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace patron {

namespace {

// Points are about the logarithm (base 2) of how much likelier a character is than any other
// letter.
constexpr double undefined = -20;
constexpr double twoScriptsInAWord = -8;
constexpr double upperAfterLower = -5;
constexpr double foreignCyrillic = -4;
constexpr double strangeSymbol = -3;
constexpr double symbolInsideWord = -2;
constexpr double loneLetter = -2;
constexpr double commonPair = 1;
constexpr double allUpper = -0.4;
/// What hardly anybody writes must look right, and better by so much than all that comes before it.
constexpr double rarePoints = 0.5;
constexpr double rareMargin = 0.5;

/// Per thousand letters of Russian text, from a to ya (U+0430 to U+044F).
constexpr std::array<double, 32> russianShare{80, 16, 45, 17,  30,  85, 9,  16, 74, 12, 35,
                                              44, 32, 67, 110, 28,  47, 55, 63, 26, 3,  10,
                                              5,  14, 7,  4,   0.4, 19, 17, 3,  6,  20};

constexpr std::u16string_view russianPairs =
    u"стнотонаенниновраковороеполприеролкоалрареанлилаостатьпетитео"
    u"деелогвеемислотмеимомслвотеомоеседаиччнтаадилшоймыыйиебысякамо";

/// Letters Romanian has beside the alphabet; both s and t, with comma and with cedilla.
constexpr std::u16string_view romanianLetters = u"ăâîșțşţĂÂÎȘȚŞŢ";
/// Letters of western Europe that appear in names and menus.
constexpr std::u16string_view westernLetters = u"éèêëàáäçñóôöúüûùíïßåøæÉÈÀÁÄÖÜÇÑÅØÆœ";
constexpr std::u16string_view goodSymbols = u"’‘“”„«»–—…•€£№°©®™§\u00A0·½´′";

enum class Script
{
    None,
    Latin,
    Cyrillic
};

Script scriptOf(char16_t c)
{
    if (!QChar::isLetter(c) || c == u'ª' || c == u'º')
        return Script::None;
    return c >= 0x0400 && c < 0x0530 ? Script::Cyrillic : Script::Latin;
}

bool isUpper(char16_t c)
{
    return QChar::isUpper(c);
}

bool isIn(std::u16string_view set, char16_t c)
{
    return set.find(c) != std::u16string_view::npos;
}

bool isRussianPair(char16_t first, char16_t second)
{
    for (size_t i = 0; i + 1 < russianPairs.size(); ++i) {
        if (russianPairs[i] == first && russianPairs[i + 1] == second)
            return true;
    }
    return false;
}

/// A character and what stands beside it.
struct Spot
{
    char16_t before;
    char16_t at;
    char16_t after;
};

double cyrillicPoints(const Spot &spot)
{
    const auto low = static_cast<char16_t>(QChar::toLower(spot.at));
    if (low == u'ё')
        return 0;
    if (low < u'а' || low > u'я')
        return foreignCyrillic;
    double points = std::log2(russianShare[static_cast<size_t>(low - u'а')] * 33 / 1000);
    if (isRussianPair(static_cast<char16_t>(QChar::toLower(spot.before)), low))
        points += commonPair;
    return points;
}

double latinPoints(const Spot &spot)
{
    double points = -2;
    if (isIn(romanianLetters, spot.at))
        points = 2;
    else if (isIn(westernLetters, spot.at))
        points = 1;
    // Accented letters seldom meet, except in Romanian (ță, șă).
    if (spot.before >= 0x80 && !isIn(romanianLetters, spot.before))
        points -= 3;
    return points;
}

double letterPoints(const Spot &spot, Script script)
{
    double points = script == Script::Cyrillic ? cyrillicPoints(spot) : latinPoints(spot);
    const Script before = scriptOf(spot.before);
    const Script after = scriptOf(spot.after);
    if ((before != Script::None && before != script) || (after != Script::None && after != script))
        points += twoScriptsInAWord;
    // The euro and the no-break space of "1 234" are letters in DOS.
    if (before == Script::None && after == Script::None)
        points += loneLetter;
    if (isUpper(spot.at) && before != Script::None)
        points += isUpper(spot.before) ? allUpper : upperAfterLower;
    return points;
}

double symbolPoints(const Spot &spot)
{
    if (spot.at == 0xFFFD || spot.at < 0xA0)
        return undefined;
    const bool inside =
        scriptOf(spot.before) != Script::None && scriptOf(spot.after) != Script::None;
    if (!isIn(goodSymbols, spot.at))
        return strangeSymbol + (inside ? symbolInsideWord : 0);
    if (inside)
        return spot.at == u'’' ? 2 : symbolInsideWord;
    // A dash has a space on both sides, or a letter on both.
    const bool isDash = spot.at == u'–' || spot.at == u'—';
    return isDash && scriptOf(spot.before) != scriptOf(spot.after) ? -1 : 1;
}

/// Beside plain signs and digits only.
bool standsAlone(std::string_view sample, size_t at)
{
    const auto isPlainSign = [&sample](size_t i) {
        const auto byte = static_cast<unsigned char>(i < sample.size() ? sample[i] : ' ');
        return byte < 0x80 && !QChar::isLetter(byte);
    };
    return isPlainSign(at + 1) && (at == 0 || isPlainSign(at - 1));
}

} // namespace

double encodingPoints(std::string_view sample, const CodePage &page)
{
    const auto charAt = [&](size_t i) -> char16_t {
        if (i >= sample.size())
            return u' ';
        const auto byte = static_cast<unsigned char>(sample[i]);
        return byte < 0x80 ? char16_t(byte) : page.high[byte - 0x80];
    };
    double points = 0;
    qint64 counted = 0;
    std::array<qint64, 256> alone{};
    for (size_t i = 0; i < sample.size(); ++i) {
        if (static_cast<unsigned char>(sample[i]) < 0x80)
            continue;
        // "Ч-1000" in each row says no more than in three of them: the words are to decide.
        constexpr qint64 oftenEnough = 3;
        if (standsAlone(sample, i) && ++alone[static_cast<unsigned char>(sample[i])] > oftenEnough)
            continue;
        const Spot spot{i == 0 ? u' ' : charAt(i - 1), charAt(i), charAt(i + 1)};
        const Script script = scriptOf(spot.at);
        points += script == Script::None ? symbolPoints(spot) : letterPoints(spot, script);
        ++counted;
    }
    return counted == 0 ? 0 : points / static_cast<double>(counted);
}

EncodingGuess guessEncoding(std::string_view sample)
{
    EncodingGuess best{nullptr, -std::numeric_limits<double>::infinity()};
    for (const CodePage &page : guessableCodePages()) {
        const double points = encodingPoints(sample, page);
        const bool isLikely =
            !page.isRare || (points > rarePoints && points > best.points + rareMargin);
        if (isLikely && points > best.points)
            best = {&page, points};
    }
    return best;
}

} // namespace patron
