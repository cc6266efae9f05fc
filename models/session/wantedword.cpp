// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/wantedword.h"

#include "models/session/wordstudy.h"

#include <QRegularExpression>

#include <set>

namespace patron {

namespace {

WordLanguage languageOf(const QString &value)
{
    return languageFromId(QStringView(value).left(value.indexOf(u':')))
        .value_or(WordLanguage::English);
}

/// In small letters, each where it stands; of an address, which holds no words, blanks.
QString lowered(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"((https?://|www\.)\S+|\S+@\S+\.\S+)"));
    QString lower = text;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        lower.replace(match.capturedStart(), match.capturedLength(),
                      QString(match.capturedLength(), u' '));
    }
    for (QChar &c : lower)
        c = c == u'’' ? QChar(u'\'') : c.toLower();
    return lower;
}

bool isOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() &&
           (text[at].isLetter() || text[at].category() == QChar::Mark_NonSpacing);
}

/// Where a word stands by itself, from a place on; -1 = nowhere.
qsizetype wholeWordFrom(qsizetype from, const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isOfWord(text, at - 1) && !isOfWord(text, at + word.size()))
            return at;
    }
    return -1;
}

} // namespace

WantedWord::WantedWord(const QString &value)
    : m_language(languageOf(value))
    , m_stemmer(m_language)
{
    // Of "recomand", or of "nu recomand".
    const QString word = wordOf(value);
    const qsizetype space = word.lastIndexOf(u' ');
    const QString stem = m_stemmer(foldedWord(QStringView(word).mid(space + 1)));
    m_stem = space < 0 ? stem : negatedStem(stem);
}

const QString &WantedWord::stemOf(const QString &folded)
{
    auto found = m_known.find(folded);
    if (found == m_known.end())
        found = m_known.emplace(folded, m_stemmer(folded)).first;
    return found->second;
}

/// found: told the index of the word and that of its "not" or Negation::none; false ends the
/// search.
template <class Found>
void WantedWord::look(const QList<Word> &words, std::optional<WordLanguage> language,
                      const Found &found)
{
    const StopWords &stopWords = StopWords::own();
    Negation negation;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &folded = words[i].folded;
        const bool isCyrillic = folded.front().script() == QChar::Script_Cyrillic;
        const WordLanguage own = isCyrillic ? WordLanguage::Russian : language.value_or(m_language);
        if (language && stopWords.negates(own, folded)) {
            negation.negated(i);
        } else if (language && stopWords.softens(own, folded)) {
            negation.softened();
        } else if (stopWords.holds(own, folded)) {
            negation.stopWord();
        } else {
            const qsizetype turned = negation.taken();
            if (own != m_language)
                continue;
            const QString &stem = stemOf(folded);
            const bool isIt = (turned == Negation::none ? stem : negatedStem(stem)) == m_stem;
            if (isIt && !found(i, turned))
                return;
        }
    }
}

bool WantedWord::isIn(const QList<Word> &words, std::optional<WordLanguage> language)
{
    bool isFound = false;
    look(words, language, [&isFound](qsizetype, qsizetype) {
        isFound = true;
        return false;
    });
    return isFound;
}

QList<qsizetype> WantedWord::indexesIn(const QList<Word> &words,
                                       std::optional<WordLanguage> language)
{
    QList<qsizetype> indexes;
    look(words, language, [&indexes](qsizetype word, qsizetype turned) {
        if (turned != Negation::none)
            indexes << turned;
        indexes << word;
        return true;
    });
    return indexes;
}

QList<WordSearch::Place> placesOfWords(std::vector<WantedWord> &wanted, const QString &comment)
{
    QList<WordSearch::Place> places;
    if (wanted.empty())
        return places;
    const QList<Word> words = wordsOf(comment);
    const auto language = StopWords::own().languageOf(words);
    std::set<qsizetype> indexes;
    for (WantedWord &word : wanted) {
        const QList<qsizetype> found = word.indexesIn(words, language);
        indexes.insert(found.begin(), found.end());
    }
    if (indexes.empty())
        return places;
    const QString text = lowered(comment);
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &written = words[i].written;
        const qsizetype at = wholeWordFrom(from, text, written);
        if (at < 0)
            continue; // written with loose accents: not worth a mark in the wrong place
        from = at + written.size();
        if (indexes.contains(i))
            places << WordSearch::Place{at, written.size()};
    }
    return places;
}

} // namespace patron
