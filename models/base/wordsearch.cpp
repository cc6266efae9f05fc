// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wordsearch.h"

#include "models/base/textfold.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace patron {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Where the word stands at a beginning, from there on; -1 = nowhere. Texts are folded.
template <class Text, class Word>
qsizetype beginningFrom(qsizetype from, const Text &text, const Word &word)
{
    const auto find = [&](qsizetype start) {
        if constexpr (std::is_same_v<Text, std::string>) {
            const size_t at = text.find(word, static_cast<size_t>(start));
            return at == std::string::npos ? qsizetype(-1) : static_cast<qsizetype>(at);
        } else {
            return text.indexOf(word, start);
        }
    };
    const bool isAnywhere = !isWordCharacter(word[0]);
    for (qsizetype at = find(from); at >= 0; at = find(at + 1)) {
        if (isAnywhere || at == 0 || !isWordCharacter(*std::next(text.cbegin(), at - 1)))
            return at;
    }
    return -1;
}

/// A text as it is compared, with the place of each of its characters in the text itself.
struct FoldedText
{
    QString text;
    QList<qsizetype> from;
};

FoldedText foldedWithPlaces(const QString &text)
{
    FoldedText result;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        // A blank alone folds to nothing, and yet ends a word.
        const QString part =
            text[i].isSpace() ? QStringLiteral(" ") : folded(QStringView(text).mid(i, length));
        result.text += part;
        for (qsizetype each = 0; each < part.size(); ++each)
            result.from << i;
        i += length;
    }
    result.from << text.size();
    return result;
}

} // namespace

WordSearch::WordSearch(const QString &text)
    : m_words(folded(text).split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : std::as_const(m_words))
        m_plainWords.push_back(word.toStdString());
}

bool WordSearch::holdsAll(std::string_view text)
{
    // Most comments are plain ASCII and need no detour through QString.
    const bool isPlain =
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isPlain) {
        const QString whole =
            folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return std::ranges::all_of(
            m_words, [&whole](const QString &word) { return beginningFrom(0, whole, word) >= 0; });
    }
    m_lower.assign(text);
    for (char &c : m_lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return std::ranges::all_of(m_plainWords, [this](const std::string &word) {
        return beginningFrom(0, m_lower, word) >= 0;
    });
}

QList<WordSearch::Place> WordSearch::placesIn(const QString &text) const
{
    QList<Place> found;
    if (m_words.isEmpty())
        return found;
    const FoldedText whole = foldedWithPlaces(text);
    for (const QString &word : m_words) {
        for (qsizetype at = beginningFrom(0, whole.text, word); at >= 0;
             at = beginningFrom(at + word.size(), whole.text, word)) {
            const qsizetype start = whole.from[at];
            found << Place{start, whole.from[at + word.size()] - start};
        }
    }
    std::ranges::sort(found, {}, &Place::start);
    QList<Place> apart;
    for (const Place &place : std::as_const(found)) {
        const qsizetype end = apart.isEmpty() ? 0 : apart.last().start + apart.last().length;
        if (!apart.isEmpty() && place.start < end)
            apart.last().length = std::max(end, place.start + place.length) - apart.last().start;
        else
            apart << place;
    }
    return apart;
}

} // namespace patron
