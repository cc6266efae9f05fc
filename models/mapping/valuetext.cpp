// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valuetext.h"

#include "models/base/textfold.h"

#include <QString>

#include <algorithm>
#include <string>
#include <unordered_set>

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

using WordSet = std::unordered_set<std::string>;

WordSet foldedSet(std::initializer_list<const char *> words)
{
    WordSet set;
    for (const char *word : words)
        set.insert(foldedUtf8(word));
    return set;
}

const WordSet &missingWords()
{
    static const WordSet words = foldedSet({"-",
                                            "--",
                                            "–",
                                            "—",
                                            "n/a",
                                            "na",
                                            "n.a.",
                                            "#n/a",
                                            "#n/d",
                                            "#null!",
                                            "nan",
                                            "null",
                                            "nil",
                                            "not selected",
                                            "no answer",
                                            "no response",
                                            "not answered",
                                            "did not answer",
                                            "didn't answer",
                                            "didn’t answer",
                                            "did not respond",
                                            "didn't respond",
                                            "didn’t respond",
                                            "not provided",
                                            "not applicable",
                                            "(blank)",
                                            "{question_not_shown}",
                                            "fără răspuns",
                                            "nu a răspuns",
                                            "nu au răspuns",
                                            "niciun răspuns",
                                            "nu se aplică",
                                            "nu e cazul",
                                            "nu este cazul",
                                            "н/д",
                                            "#Н/Д",
                                            "нет ответа",
                                            "без ответа",
                                            "ответа нет",
                                            "нет ответов",
                                            "не ответил",
                                            "не ответила",
                                            "не ответил(а)",
                                            "не ответили",
                                            "не отвечено",
                                            "ответ не дан",
                                            "нет данных",
                                            "не применимо",
                                            "неприменимо"});
    return words;
}

const WordSet &undecidedWords()
{
    static const WordSet words = foldedSet(
        {"don't know", "don’t know", "i don't know", "i don’t know", "do not know", "can't say",
         "prefer not to say", "prefer not to answer", "nu știu", "nu știu / nu răspund",
         "nu știu/nu răspund", "nu răspund", "nu pot aprecia", "не знаю", "затрудняюсь",
         "затрудняюсь ответить", "трудно сказать", "отказ от ответа"});
    return words;
}

/// How the words of a set begin. Asked of every cell: nearly all leave here.
struct Beginnings
{
    size_t longest;
    std::string_view latin;    ///< or a sign
    std::string_view cyrillic; ///< the byte behind D0
    bool withTe;               ///< or the letter т, which stands elsewhere

    [[nodiscard]] bool fit(std::string_view text) const
    {
        if (text.size() > longest)
            return false;
        if (text[0] == '\xD0')
            return text.size() > 1 && cyrillic.find(text[1]) != std::string_view::npos;
        if (text[0] == '\xD1')
            return withTe && text.starts_with("т");
        return latin.find(text[0]) != std::string_view::npos;
    }
};

constexpr Beginnings missingBeginnings{28, "-#\xE2({nNfFdD", "\xBD\x9D\xB1\x91\xBE\x9E",
                                       false}; // н б о
constexpr Beginnings undecidedBeginnings{56, "nNdDiIcCpP", "\xBD\x9D\xB7\x97\xBE\x9E\xA2",
                                         true}; // н з о Т

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

std::string foldedUtf8(std::string_view text)
{
    const bool isLatin = std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
    if (!isLatin)
        return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
    std::string plain;
    for (const char c : trimmed(text)) {
        if (!isSpace(c))
            plain += c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        else if (plain.back() != ' ')
            plain += ' ';
    }
    return plain;
}

bool isMissingWord(std::string_view text)
{
    if (text.empty())
        return true;
    if (!missingBeginnings.fit(text))
        return false;
    const std::string word = foldedUtf8(text);
    return missingWords().contains(word) ||
           (word.ends_with('.') && missingWords().contains(word.substr(0, word.size() - 1)));
}

bool isNoAnswer(std::string_view text)
{
    return isMissingWord(text) ||
           (undecidedBeginnings.fit(text) && undecidedWords().contains(foldedUtf8(text)));
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
