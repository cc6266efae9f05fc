// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/kindwords.h"

#include "models/base/textfold.h"
#include "models/mapping/durationtext.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace patron {

namespace {

QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.isPunct() || c == u'_')
            c = u' ';
    }
    return folded(text).simplified();
}

QString plain(std::string_view text)
{
    return plain(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QSet<QString> wordsOf(const QJsonValue &array)
{
    QSet<QString> words;
    for (const QJsonValue &word : array.toArray())
        words.insert(plain(word.toString()));
    return words;
}

constexpr qint64 longestWord = 40;
constexpr double daysPerMonth = 30.4375; // of four years

double daysPer(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Years:
        return 365.25;
    case TimeUnit::Months:
        return daysPerMonth;
    case TimeUnit::Days:
        return 1;
    case TimeUnit::Hours:
        return 1.0 / 24;
    case TimeUnit::Minutes:
    case TimeUnit::Seconds:
    case TimeUnit::Clock:
        break;
    }
    return daysPerMonth; // nobody counts customers by the minute
}

} // namespace

KindWords::KindWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    m_stays = wordsOf(root[u"stays"]);
    m_yes = wordsOf(root[u"yes"]);
    m_no = wordsOf(root[u"no"]);
    m_gone = wordsOf(root[u"gone"]);
    m_stayed = wordsOf(root[u"stayed"]);
    const QJsonObject currencies = root[u"currencies"].toObject();
    for (auto it = currencies.begin(); it != currencies.end(); ++it) {
        for (const QJsonValue &word : it.value().toArray())
            m_currencies.insert(folded(word.toString()), it.key());
    }
}

std::optional<bool> KindWords::hasLeft(std::string_view text, bool isReversed) const
{
    if (text.size() > longestWord)
        return std::nullopt;
    const QString word = plain(text);
    if (m_yes.contains(word))
        return !isReversed;
    if (m_no.contains(word))
        return isReversed;
    if (m_gone.contains(word))
        return true;
    return m_stayed.contains(word) ? std::optional(false) : std::nullopt;
}

bool KindWords::asksWhoStays(const QString &header) const
{
    return m_stays.contains(plain(header));
}

QString KindWords::currency(std::string_view text) const
{
    QString word = folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).trimmed();
    while (word.endsWith(u'.'))
        word.chop(1);
    return m_currencies.value(word);
}

QString KindWords::currencyOf(const QString &header) const
{
    QString spaced;
    for (const QChar c : folded(header))
        spaced += c.isLetter() || c.category() == QChar::Symbol_Currency ? c : QChar(u' ');
    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // A letter alone is rarely a currency in a header.
        if (const QString known = m_currencies.value(word);
            !known.isEmpty() && (word.size() > 1 || !word[0].isLetter()))
            return known;
    }
    return {};
}

const KindWords &kindWords()
{
    static const KindWords words([] {
        QFile file(QStringLiteral(":/patron/mapping/kindwords.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        return open ? file.readAll() : QByteArray();
    }());
    return words;
}

std::optional<ScannedMoney> scanMoney(std::string_view text)
{
    ScannedMoney money;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        money.isNegative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    const auto first = std::ranges::find_if(text, isDigit);
    if (first == text.end() || text.size() > longestWord)
        return std::nullopt;
    const auto begin = size_t(first - text.begin());
    const size_t end =
        size_t(std::find_if(text.rbegin(), text.rend(), isDigit).base() - text.begin());
    money.number = text.substr(begin, end - begin);
    if (!scanNumber(money.number))
        return std::nullopt;
    std::string before(text.substr(0, begin));
    for (const std::string_view minus : {std::string_view("-"), std::string_view("\xE2\x88\x92")}) {
        if (const size_t at = before.find(minus); at != std::string::npos) {
            before.erase(at, minus.size());
            money.isNegative = true;
        }
    }
    std::erase(before, '+');
    for (const std::string_view side : {trimmed(before), trimmed(text.substr(end))}) {
        if (side.empty())
            continue;
        const QString currency = kindWords().currency(side);
        if (currency.isEmpty() || !money.currency.isEmpty())
            return std::nullopt;
        money.currency = currency;
    }
    return money;
}

std::optional<qint64> parseMoney(std::string_view text, char decimal)
{
    const auto money = scanMoney(text);
    if (!money)
        return std::nullopt;
    const auto number = parseNumber(money->number, decimal);
    // Beyond that, hundredths are no longer exact.
    constexpr double most = 9e13;
    if (!number || std::abs(*number) > most)
        return std::nullopt;
    const qint64 hundredths = std::llround(*number * 100);
    return money->isNegative ? -hundredths : hundredths;
}

std::optional<double> parseTenure(std::string_view text, const ValueFormat &format)
{
    if (const auto number = parseNumber(text, format.decimal))
        return *number < 0 ? std::nullopt : std::optional(*number * daysPer(format.timeUnit));
    constexpr double secondsPerDay = 86'400;
    const auto seconds = parseSpokenDuration(text);
    return seconds ? std::optional(*seconds / secondsPerDay) : std::nullopt;
}

std::string_view ageGroup(std::string_view text)
{
    struct Group
    {
        int below;
        std::string_view name;
    };
    static constexpr std::array groups{Group{18, "0-17"},  Group{25, "18-24"}, Group{35, "25-34"},
                                       Group{45, "35-44"}, Group{55, "45-54"}, Group{65, "55-64"},
                                       Group{121, "65+"}};
    if (text.size() > 5 || !isDigit(text.front()))
        return text;
    const auto age = parseNumber(text, '.');
    if (!age || *age < 0 || *age != std::floor(*age))
        return text;
    const auto group = std::ranges::find_if(groups, [&](const Group &g) { return *age < g.below; });
    return group != groups.end() ? group->name : text;
}

MoneyLook lookAtMoney(const QString &header, const ColumnProfile &column)
{
    MoneyLook look;
    qint64 dots = 0;
    qint64 commas = 0;
    QMap<QString, qint64> currencies;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const auto money = scanMoney({it.key().constData(), size_t(it.key().size())});
        (money ? look.amounts : look.others) += it.value();
        if (!money)
            continue;
        const DecimalVote vote = scanNumber(money->number)->vote;
        dots += vote == DecimalVote::Dot ? it.value() : 0;
        commas += vote == DecimalVote::Comma ? it.value() : 0;
        if (!money->currency.isEmpty())
            currencies[money->currency] += it.value();
    }
    look.decimal = dots == commas ? column.decimal : commas > dots ? ',' : '.';
    look.currency = kindWords().currencyOf(header);
    qint64 most = 0;
    qint64 named = 0;
    for (auto it = currencies.begin(); it != currencies.end(); ++it) {
        named += it.value();
        if (it.value() > most) {
            most = it.value();
            look.currency = it.key();
        }
    }
    // Lei and euros are not to be added.
    look.amounts -= named - most;
    look.others += named - most;
    return look;
}

} // namespace patron
