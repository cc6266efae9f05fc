// SPDX-License-Identifier: GPL-3.0-or-later
// A comment as words, and the language it is written in. Plain values; StopWords is read once from
// resources/words.
#pragma once

#include "models/metrics/wordstem.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace patron {

struct Word
{
    QString written; ///< as in the comment, in small letters
    QString folded;  ///< for matching

    friend bool operator==(const Word &, const Word &) = default;
};

/// Words of two letters and more, in the order of the text; addresses of the net and numbers are
/// none, a hyphen parts words, an apostrophe does not.
[[nodiscard]] QList<Word> wordsOf(QStringView comment);

/// The same without folding, for many comments: as pieces of a text that the comment is written
/// into in small letters. Those of one letter are among them.
class WordPieces final
{
public:
    /// Valid until the next comment.
    [[nodiscard]] const std::vector<QStringView> &of(QStringView comment);

private:
    void cut();

    QString m_text;
    std::vector<QStringView> m_pieces;
};

/// How many words a comment has, and of these what tells its language.
struct WordHints
{
    qsizetype words = 0;
    qsizetype cyrillic = 0;
    qsizetype english = 0; ///< stop words
    qsizetype romanian = 0;
};

/// The words that every comment has, by language.
class StopWords final
{
public:
    /// {"en": ["the", …], "ro": […], "ru": […], "not": {"en": […] …}, "not only": {…}}
    explicit StopWords(const QByteArray &json);
    /// Our own lists.
    [[nodiscard]] static const StopWords &own();

    [[nodiscard]] bool holds(WordLanguage language, const QString &folded) const;
    /// "not" and its like, which are stop words; and what takes the edge off it: "not only".
    [[nodiscard]] bool negates(WordLanguage language, const QString &folded) const;
    [[nodiscard]] bool softens(WordLanguage language, const QString &folded) const;

    /// By script, then by whose stop words there are more of; none where neither tells (a comment
    /// of one word). Marks are no hint: the same comment without them is in the same language.
    [[nodiscard]] std::optional<WordLanguage> languageOf(const QList<Word> &words) const;
    [[nodiscard]] static std::optional<WordLanguage> languageOf(const WordHints &hints);

private:
    using Lists = std::array<QSet<QString>, 3>; ///< by language

    Lists m_words;
    Lists m_negations;
    Lists m_softeners;
};

/// Which word a "not" turns round: the next one that is no stop word, with few of these in between
/// ("nu o să mai recomand"). To be told of a comment's words in their order.
class Negation final
{
public:
    void negated(qsizetype place)
    {
        m_place = place;
        m_between = 0;
    }
    void softened() { m_place = none; }
    void stopWord()
    {
        constexpr int mostBetween = 3;
        if (++m_between > mostBetween)
            m_place = none;
    }
    /// Of a word that is no stop word: the place of its "not", or none.
    [[nodiscard]] qsizetype taken() { return std::exchange(m_place, none); }

    static constexpr qsizetype none = -1;

private:
    qsizetype m_place = none;
    int m_between = 0;
};

/// By what a word and its "not" are known, in whichever of a language's words that is said.
[[nodiscard]] QString negatedStem(const QString &stem);

} // namespace patron
