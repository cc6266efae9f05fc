// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/headerwords.h"

#include "models/base/textfold.h"
#include "models/mapping/kindwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace patron {

namespace {

/// Folded words; "customerID" and "date_iso" are two words each.
QStringList wordsOf(const QString &text)
{
    QString spaced;
    spaced.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i > 0 && c.isUpper() && text[i - 1].isLower())
            spaced += u' ';
        spaced += c;
    }
    QString plain;
    for (const QChar c : folded(spaced))
        plain += c.isLetterOrNumber() || c == u'*' ? c : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool fits(const QString &pattern, const QString &word)
{
    return pattern.endsWith(u'*') ? word.startsWith(QStringView(pattern).chopped(1))
                                  : word == pattern;
}

bool fitsAt(const QStringList &phrase, const QStringList &words, qsizetype at)
{
    if (at + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (!fits(phrase[i], words[at + i]))
            return false;
    }
    return true;
}

bool holds(const QStringList &words, const QStringList &phrase)
{
    for (qsizetype at = 0; at + phrase.size() <= words.size(); ++at) {
        if (fitsAt(phrase, words, at))
            return true;
    }
    return false;
}

bool holdsAny(const QStringList &words, const QList<QStringList> &phrases)
{
    return std::ranges::any_of(phrases,
                               [&](const QStringList &phrase) { return holds(words, phrase); });
}

int indexOfWhole(const QStringList &words, const QList<QStringList> &phrases)
{
    for (int i = 0; i < phrases.size(); ++i) {
        if (phrases[i].size() == words.size() && fitsAt(phrases[i], words, 0))
            return i;
    }
    return -1;
}

QList<QStringList> phrasesOf(const QJsonValue &array)
{
    QList<QStringList> phrases;
    for (const QJsonValue &phrase : array.toArray())
        phrases << wordsOf(phrase.toString());
    return phrases;
}

QString withoutBrackets(QString header)
{
    static const QRegularExpression brackets(
        QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]|\\{[^}]*\\}"));
    return header.replace(brackets, QStringLiteral(" "));
}

bool isNumbering(const QString &word)
{
    static const QRegularExpression numbering(QStringLiteral("^(q|nr|no)?\\d{1,3}$"));
    return numbering.match(word).hasMatch();
}

} // namespace

HeaderWords::HeaderWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto read = [](const QJsonObject &words) {
        return FieldWords{phrasesOf(words[u"whole"]), phrasesOf(words[u"within"]),
                          phrasesOf(words[u"never"]), phrasesOf(words[u"besides"])};
    };
    const QJsonObject fields = root[u"fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto field = fieldFromId(it.key()))
            m_fields.insert(*field, read(it.value().toObject()));
    }
    m_private = read(root[u"private"].toObject());
    m_quality = read(root[u"quality"].toObject());
    m_otherDays = phrasesOf(root[u"otherDays"]);
    m_ofTool = phrasesOf(root[u"ofTool"]);
    m_begin = phrasesOf(root[u"begin"]);
    m_end = phrasesOf(root[u"end"]);
    m_naming = phrasesOf(root[u"naming"]);
    m_orders = phrasesOf(root[u"orders"]);
    m_towns = phrasesOf(root[u"towns"]);
    m_ofPerson = phrasesOf(root[u"ofPerson"]);
    m_bestFirst = phrasesOf(root[u"bestFirst"]);
    m_noRating = phrasesOf(root[u"noRating"]);
    m_complaint = phrasesOf(root[u"complaint"]);
    m_points = phrasesOf(root[u"points"]);
    m_commentParts = phrasesOf(root[u"commentParts"]);
    m_overall = phrasesOf(root[u"overall"]);
    for (const QJsonValue &word : root[u"stop"].toArray())
        m_stop.insert(folded(word.toString()));
    const std::pair<const char16_t *, TimeUnit> units[] = {
        {u"seconds", TimeUnit::Seconds}, {u"minutes", TimeUnit::Minutes},
        {u"hours", TimeUnit::Hours},     {u"days", TimeUnit::Days},
        {u"months", TimeUnit::Months},   {u"years", TimeUnit::Years}};
    for (const auto &[name, unit] : units) {
        for (const QJsonValue &word : root[u"units"].toObject()[name].toArray())
            m_units.insert(folded(word.toString()), unit);
        for (const QJsonValue &word : root[u"spokenUnits"].toObject()[name].toArray())
            m_spokenUnits.insert(folded(word.toString()), unit);
    }
}

QStringList HeaderWords::wholeWords(const QString &header) const
{
    QStringList words = wordsOf(withoutBrackets(header));
    if (words.size() > 1 && isNumbering(words.first()))
        words.removeFirst();
    words.removeIf([this](const QString &word) { return m_stop.contains(word); });
    // "in minutes" at the end is the unit, not the name.
    if (words.size() > 2 && m_units.contains(words.last()) && words[words.size() - 2].size() <= 2)
        words.resize(words.size() - 2);
    return words;
}

FieldMatch HeaderWords::match(const QString &header, Field field) const
{
    const auto it = m_fields.constFind(field);
    if (it == m_fields.constEnd())
        return {};
    // Typeform's token column has a sign for a name.
    if (field == Field::SourceId && header.trimmed() == u"#")
        return {HeaderMatch::Whole, 0};
    QStringList whole = wholeWords(header);
    // "Сумма, руб." asks for the sum.
    if (field == Field::Amount && whole.size() > 1 &&
        !kindWords().currencyOf(whole.last()).isEmpty())
        whole.removeLast();
    const int rank = indexOfWhole(whole, it->whole);
    const QStringList words = wordsOf(header);
    if (rank >= 0 && !holdsAny(words, it->besides))
        return {HeaderMatch::Whole, rank};
    if (!holdsAny(words, it->within) || holdsAny(words, it->never))
        return {};
    return {holdsAny(words, m_overall) ? HeaderMatch::Overall : HeaderMatch::Within, 0};
}

bool HeaderWords::isCommentPart(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_commentParts) >= 0;
}

bool HeaderWords::isPrivate(const QString &header) const
{
    return holdsAny(wordsOf(header), m_private.within) ||
           indexOfWhole(wholeWords(header), m_private.whole) >= 0;
}

bool HeaderWords::asksSatisfaction(const QString &header) const
{
    if (match(header, Field::Satisfaction).match != HeaderMatch::None)
        return true;
    const QStringList words = wordsOf(header);
    return indexOfWhole(wholeWords(header), m_quality.whole) >= 0 ||
           (holdsAny(words, m_quality.within) && !holdsAny(words, m_quality.never));
}

bool HeaderWords::namesPoints(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_points) >= 0;
}

bool HeaderWords::namesOtherDay(const QString &header) const
{
    return holdsAny(wordsOf(header), m_otherDays);
}

bool HeaderWords::namesBegin(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_begin) >= 0;
}

bool HeaderWords::namesEnd(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_end) >= 0;
}

bool HeaderWords::isOfTool(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_ofTool) >= 0;
}

bool HeaderWords::asksName(const QString &header) const
{
    return match(header, Field::CustomerName).match == HeaderMatch::Whole &&
           holdsAny(wordsOf(header), m_naming);
}

bool HeaderWords::isOrderNumber(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_orders) >= 0;
}

bool HeaderWords::isTown(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_towns) >= 0;
}

bool HeaderWords::isOfPerson(const QString &header) const
{
    return indexOfWhole(wholeWords(header), m_ofPerson) >= 0 ||
           match(header, Field::AgeGroup).match == HeaderMatch::Whole;
}

bool HeaderWords::isBestFirst(const QString &header) const
{
    return holdsAny(wordsOf(header), m_bestFirst);
}

bool HeaderWords::asksNoRating(const QString &header) const
{
    // "How satisfied are you with how long you waited?" asks for a rating all the same.
    return holdsAny(wordsOf(header), m_noRating) &&
           match(header, Field::Satisfaction).match == HeaderMatch::None;
}

bool HeaderWords::complains(const QString &header) const
{
    return holdsAny(wordsOf(header), m_complaint);
}

std::optional<TimeUnit> HeaderWords::unit(const QString &header, LengthOf length) const
{
    const auto fits = [&](const QString &word) {
        const auto it = m_units.constFind(word);
        return it != m_units.constEnd() &&
               (length == LengthOf::Stay || (*it != TimeUnit::Months && *it != TimeUnit::Years));
    };
    // Brackets speak first; elsewhere a single letter is more likely a preposition.
    static const QRegularExpression brackets(QStringLiteral("[\\(\\[]([^)\\]]*)[\\)\\]]"));
    auto found = brackets.globalMatch(header);
    while (found.hasNext()) {
        for (const QString &word : wordsOf(found.next().captured(1))) {
            if (fits(word))
                return m_units.value(word);
        }
    }
    for (const QString &word : wordsOf(header)) {
        if (word.size() > 1 && fits(word))
            return m_units.value(word);
    }
    return std::nullopt;
}

std::optional<TimeUnit> HeaderWords::unitWord(const QString &word) const
{
    for (const auto *units : {&m_units, &m_spokenUnits}) {
        if (const auto unit = units->constFind(word); unit != units->cend())
            return *unit;
    }
    return std::nullopt;
}

const HeaderWords &headerWords()
{
    static const HeaderWords words([] {
        QFile file(QStringLiteral(":/patron/mapping/headerwords.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        return open ? file.readAll() : QByteArray();
    }());
    return words;
}

std::optional<ScaleRange> headerScale(const QString &header)
{
    // A short word ("to", "до", "la") or a dash of any length between two small numbers.
    static const QRegularExpression fromTo(
        QStringLiteral("(?<![\\d.,/"
                       ":])([01])\\s*(?:\\p{Pd}|\\.\\.\\.?|\\x{2026}|\\s\\p{L}{1,3}\\s)\\s*(\\d{1,"
                       "3})(?![\\d.,/:]\\d|\\d)"));
    const auto range = fromTo.match(header);
    if (range.hasMatch())
        return ScaleRange{range.capturedView(1).toInt(), range.capturedView(2).toInt()};
    static const QRegularExpression outOf(QStringLiteral("(?:out of|/|din|из)\\s*(5|7|10)(?!\\d)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto of = outOf.match(header);
    if (of.hasMatch())
        return ScaleRange{0, of.capturedView(1).toInt()};
    return std::nullopt;
}

QTimeZone headerZone(const QString &header)
{
    static const QRegularExpression zone(
        QStringLiteral("\\(([A-Za-z_]+(?:/[A-Za-z_+-]+)*(?:[+-]\\d{1,2})?)\\)"));
    auto found = zone.globalMatch(header);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (name == u"UTC" || name == u"GMT")
            return QTimeZone::utc();
        // An empty or unknown name would be taken for the machine's own zone.
        if (!name.contains(u'/'))
            continue;
        const QTimeZone candidate(name.toLatin1());
        if (candidate.isValid())
            return candidate;
    }
    return {};
}

} // namespace patron
