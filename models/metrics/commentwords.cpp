// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/commentwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace patron {

namespace {

/// Part of a word: a letter, or a mark on the letter before.
bool isOfWord(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return c.isLetter() || c.category() == QChar::Mark_NonSpacing;
}

QString withoutAddresses(QStringView comment)
{
    const auto mayHoldOne = [&comment](QStringView sign) { return comment.contains(sign); };
    if (!mayHoldOne(u"@") && !mayHoldOne(u"://") && !mayHoldOne(u"www."))
        return comment.toString();
    static const QRegularExpression address(QStringLiteral(R"((https?://|www\.)\S+|\S+@\S+\.\S+)"));
    return comment.toString().replace(address, QStringLiteral(" "));
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// In small letters, each letter with its marks one character, apostrophes all alike.
void simplify(QString &text)
{
    // Most comments of most shops need no more than this.
    if (isPlain(text)) {
        for (QChar &c : text) {
            if (c >= u'A' && c <= u'Z')
                c = QChar(c.unicode() + (u'a' - u'A'));
        }
        return;
    }
    text = text.normalized(QString::NormalizationForm_C).toLower();
    text.replace(u'’', u'\'');
}

} // namespace

const std::vector<QStringView> &WordPieces::of(QStringView comment)
{
    m_text = withoutAddresses(comment);
    simplify(m_text);
    m_pieces.clear();
    cut();
    return m_pieces;
}

void WordPieces::cut()
{
    const QStringView text = m_text;
    qsizetype begin = -1; // of the word that is being read
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isInside =
            c == u'\'' && begin >= 0 && i + 1 < text.size() && text[i + 1].isLetter();
        if (isOfWord(c)) {
            begin = begin < 0 ? i : begin;
        } else if (!isInside && begin >= 0) {
            m_pieces.push_back(text.sliced(begin, i - begin));
            begin = -1;
        }
    }
    if (begin >= 0)
        m_pieces.push_back(text.sliced(begin));
}

QList<Word> wordsOf(QStringView comment)
{
    WordPieces pieces;
    QList<Word> words;
    for (const QStringView piece : pieces.of(comment)) {
        if (const QString folded = foldedWord(piece); folded.size() > 1)
            words << Word{piece.toString(), folded};
    }
    return words;
}

StopWords::StopWords(const QByteArray &json)
{
    const auto fill = [](Lists &lists, const QJsonObject &from) {
        for (const WordLanguage language :
             {WordLanguage::English, WordLanguage::Romanian, WordLanguage::Russian}) {
            const QJsonArray list = from.value(languageId(language)).toArray();
            for (const QJsonValue &word : list)
                lists[static_cast<size_t>(language)] << foldedWord(word.toString());
        }
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    fill(m_words, root);
    fill(m_negations, root.value(u"not").toObject());
    fill(m_softeners, root.value(u"not only").toObject());
}

const StopWords &StopWords::own()
{
    static const StopWords words = [] {
        QFile file(QStringLiteral(":/patron/words/stopwords.json"));
        return StopWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return words;
}

bool StopWords::holds(WordLanguage language, const QString &folded) const
{
    return m_words[static_cast<size_t>(language)].contains(folded);
}

bool StopWords::negates(WordLanguage language, const QString &folded) const
{
    return m_negations[static_cast<size_t>(language)].contains(folded);
}

bool StopWords::softens(WordLanguage language, const QString &folded) const
{
    return m_softeners[static_cast<size_t>(language)].contains(folded);
}

QString negatedStem(const QString &stem)
{
    return u"not "_qs + stem;
}

std::optional<WordLanguage> StopWords::languageOf(const QList<Word> &words) const
{
    WordHints hints{words.size()};
    for (const Word &word : words) {
        hints.cyrillic += word.folded.front().script() == QChar::Script_Cyrillic;
        hints.english += holds(WordLanguage::English, word.folded);
        hints.romanian += holds(WordLanguage::Romanian, word.folded);
    }
    return languageOf(hints);
}

std::optional<WordLanguage> StopWords::languageOf(const WordHints &hints)
{
    if (2 * hints.cyrillic > hints.words)
        return WordLanguage::Russian;
    if (hints.english == hints.romanian)
        return std::nullopt;
    return hints.english > hints.romanian ? WordLanguage::English : WordLanguage::Romanian;
}

} // namespace patron
