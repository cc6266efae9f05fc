// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valuewords.h"

#include "models/base/textfold.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr size_t longestDateWord = 24;

QString foldedText(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/// Letters and digits only, single spaces between: punctuation and "(a)" endings do not matter.
QString plainWords(std::string_view text)
{
    QString words;
    for (const QChar c : foldedText(text)) {
        if (c.isLetterOrNumber() || c == u'.' || c == u',')
            words += c;
        else if (!words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    while (words.endsWith(u' ') || words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return words;
}

QHash<QString, int> numbersOf(const QJsonObject &object)
{
    QHash<QString, int> numbers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QJsonValue &word : it.value().toArray())
            numbers.insert(plainWords(word.toString().toStdString()), it.key().toInt());
    }
    return numbers;
}

} // namespace

ValueWords::ValueWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto addDateWord = [this](const QString &word, int month) {
        m_dateWords.emplace(folded(word).toStdString(), month);
        m_dateWords.emplace(word.toStdString(), month);
        m_dateWords.emplace((word.left(1).toUpper() + word.mid(1)).toStdString(), month);
    };
    const QJsonArray months = root[u"months"].toArray();
    for (int i = 0; i < months.size(); ++i) {
        for (const QJsonValue &word : months[i].toArray())
            addDateWord(word.toString(), i + 1);
    }
    for (const QJsonValue &word : root[u"dateNoise"].toArray())
        addDateWord(word.toString(), 0);
    m_satisfaction = numbersOf(root[u"satisfaction"].toObject());
    m_numberWords = numbersOf(root[u"numbers"].toObject());
    for (const QJsonValue &word : root[u"starNoise"].toArray())
        m_starNoise.insert(folded(word.toString()));
    for (const QJsonValue &word : root[u"nobody"].toArray())
        m_nobody.insert(folded(word.toString()));
    for (const QJsonValue &word : root[u"footers"].toArray())
        m_footers << folded(word.toString());
}

std::optional<int> ValueWords::dateWord(std::string_view word) const
{
    std::array<char, longestDateWord> lower;
    if (word.empty() || word.size() > lower.size())
        return std::nullopt;
    const auto known = [this](std::string_view text) -> std::optional<int> {
        const auto it = m_dateWords.find(text);
        return it != m_dateWords.end() ? std::optional(it->second) : std::nullopt;
    };
    // Codes such as "R-1017" come by the million: Latin letters are folded here and now.
    bool isLatin = true;
    for (size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        isLatin = isLatin && (c & 0x80) == 0;
        lower[i] = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    }
    if (isLatin)
        return known({lower.data(), word.size()});
    if (const auto asWritten = known(word))
        return asWritten;
    return known(foldedText(word).toStdString());
}

int ValueWords::month(std::string_view word) const
{
    return dateWord(word).value_or(0);
}

bool ValueWords::isDateNoise(std::string_view word) const
{
    return dateWord(word) == 0;
}

int ValueWords::satisfaction(std::string_view text) const
{
    if (text.empty() || text.size() > 120)
        return 0;
    return m_satisfaction.value(plainWords(text), 0);
}

double ValueWords::stars(std::string_view text) const
{
    if (text.empty() || text.size() > 60)
        return 0;
    double found = 0;
    bool outOf = false;
    for (const QString &word : plainWords(text).split(u' ')) {
        double number = m_numberWords.value(word, 0);
        if (const auto digits = parseNumber(word.toStdString(), '.'))
            number = *digits;
        if (number == 0) {
            if (!m_starNoise.contains(word))
                return 0;
            continue;
        }
        if (found == 0)
            found = number;
        else if (!outOf && number == 5)
            outOf = true; // "4 out of 5"
        else
            return 0;
    }
    return found;
}

bool ValueWords::isNobody(std::string_view text) const
{
    // Nearly every name leaves here: folding each would cost more than all the rest.
    if (text.size() < 6 || text.size() > 48)
        return false;
    const bool latin = (text[0] | 0x20) == 'a';
    const bool cyrillic = text.starts_with("\xD0\xB0") || text.starts_with("\xD0\x90");
    return (latin || cyrillic) && m_nobody.contains(foldedText(text));
}

bool ValueWords::isFooter(std::string_view text) const
{
    if (text.size() > 200)
        return false;
    const QString start = foldedText(text);
    return std::ranges::any_of(m_footers,
                               [&](const QString &footer) { return start.startsWith(footer); });
}

const ValueWords &valueWords()
{
    static const ValueWords words([] {
        QFile file(QStringLiteral(":/patron/mapping/valuewords.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        return open ? file.readAll() : QByteArray();
    }());
    return words;
}

} // namespace patron
