// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/commentwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace patron {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Part of a word: a letter, or a mark on the letter before.
bool isOfWord(QChar c)
{
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

void append(QList<Word> &words, const QString &written)
{
    const QString folded = foldedWord(written);
    if (folded.size() > 1)
        words << Word{written, folded};
}

} // namespace

QList<Word> wordsOf(QStringView comment)
{
    const QString text =
        withoutAddresses(comment).normalized(QString::NormalizationForm_C).toLower();
    QList<Word> words;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isInside =
            isApostrophe(c) && !word.isEmpty() && i + 1 < text.size() && text[i + 1].isLetter();
        if (isOfWord(c)) {
            word += c;
        } else if (isInside) {
            word += u'\'';
        } else if (!word.isEmpty()) {
            append(words, word);
            word.clear();
        }
    }
    append(words, word);
    return words;
}

StopWords::StopWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const WordLanguage language :
         {WordLanguage::English, WordLanguage::Romanian, WordLanguage::Russian}) {
        const QJsonArray list = root.value(languageId(language)).toArray();
        for (const QJsonValue &word : list)
            m_words[static_cast<size_t>(language)] << foldedWord(word.toString());
    }
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

std::optional<WordLanguage> StopWords::languageOf(const QList<Word> &words) const
{
    qsizetype cyrillic = 0;
    qsizetype english = 0;
    qsizetype romanian = 0;
    for (const Word &word : words) {
        cyrillic += word.folded.front().script() == QChar::Script_Cyrillic;
        english += holds(WordLanguage::English, word.folded);
        romanian += holds(WordLanguage::Romanian, word.folded);
    }
    if (2 * cyrillic > words.size())
        return WordLanguage::Russian;
    if (english == romanian)
        return std::nullopt;
    return english > romanian ? WordLanguage::English : WordLanguage::Romanian;
}

} // namespace patron
