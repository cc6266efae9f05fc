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

constexpr size_t longestDateWord = 32; // "отредактировано" has 30 bytes
constexpr size_t longestTick = 32;

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

/// As folded, as written and with a capital.
template <class Table>
void addWord(Table &table, const QString &word, const typename Table::mapped_type &meaning)
{
    table.emplace(folded(word).toStdString(), meaning);
    table.emplace(word.toStdString(), meaning);
    table.emplace((word.left(1).toUpper() + word.mid(1)).toStdString(), meaning);
}

template <class Table>
const typename Table::mapped_type *findWord(const Table &table, std::string_view word)
{
    std::array<char, longestDateWord> lower;
    if (word.empty() || word.size() > lower.size())
        return nullptr;
    const auto known = [&](std::string_view text) {
        const auto it = table.find(text);
        return it != table.end() ? &it->second : nullptr;
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
    if (const auto *asWritten = known(word))
        return asWritten;
    return known(foldedText(word).toStdString());
}

QSet<QString> foldedSet(const QJsonValue &words)
{
    QSet<QString> set;
    for (const QJsonValue &word : words.toArray())
        set.insert(folded(word.toString()));
    return set;
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
        addWord(m_dateWords, word, month);
    };
    readRelative(root[u"relative"].toObject());
    const QJsonArray months = root[u"months"].toArray();
    for (int i = 0; i < months.size(); ++i) {
        for (const QJsonValue &word : months[i].toArray())
            addDateWord(word.toString(), i + 1);
    }
    for (const QJsonValue &word : root[u"dateNoise"].toArray())
        addDateWord(word.toString(), 0);
    for (const QJsonValue &word : root[u"good"].toArray())
        m_good << folded(word.toString());
    for (const QJsonValue &word : root[u"bad"].toArray())
        m_bad << folded(word.toString());
    m_not = foldedSet(root[u"not"]);
    m_numberWords = numbersOf(root[u"numbers"].toObject());
    m_starNoise = foldedSet(root[u"starNoise"]);
    m_nobody = foldedSet(root[u"nobody"]);
    m_ticked = foldedSet(root[u"ticked"]);
    m_unticked = foldedSet(root[u"unticked"]);
    m_other = foldedSet(root[u"other"]);
    for (const bool isSum : {true, false}) {
        for (const QJsonValue &word : root[isSum ? u"sums" : u"totals"].toArray()) {
            addWord(m_totals, word.toString(), isSum);
            m_totals.emplace(word.toString().toUpper().toStdString(), isSum);
        }
    }
    for (const QJsonValue &word : root[u"footers"].toArray())
        m_footers << folded(word.toString());
}

std::optional<int> ValueWords::dateWord(std::string_view word) const
{
    const auto *found = findWord(m_dateWords, word);
    return found ? std::optional(*found) : std::nullopt;
}

void ValueWords::readRelative(const QJsonObject &root)
{
    using Kind = RelativeWord::Kind;
    const auto add = [this](const QJsonValue &words, RelativeWord meaning) {
        for (const QJsonValue &each : words.toArray())
            addWord(m_relative, each.toString(), meaning);
    };
    const std::pair<const char16_t *, Kind> counted[] = {
        {u"day", Kind::Day}, {u"days", Kind::Days}, {u"months", Kind::Months}};
    for (const auto &[name, kind] : counted) {
        const QJsonObject byCount = root[name].toObject();
        for (auto it = byCount.begin(); it != byCount.end(); ++it)
            add(it.value(), {kind, it.key().toInt()});
    }
    add(root[u"one"], {Kind::One, 1});
    add(root[u"agoBehind"], {Kind::AgoBehind, 0});
    add(root[u"agoBefore"], {Kind::AgoBefore, 0});
}

ValueWords::RelativeWord ValueWords::relative(std::string_view word) const
{
    const auto *found = findWord(m_relative, word);
    return found ? *found : RelativeWord();
}

int ValueWords::month(std::string_view word) const
{
    return dateWord(word).value_or(0);
}

bool ValueWords::isDateNoise(std::string_view word) const
{
    return dateWord(word) == 0;
}

int ValueWords::polarity(const QString &words) const
{
    const auto beginsAny = [](const QString &word, const QStringList &beginnings) {
        return std::ranges::any_of(beginnings,
                                   [&](const QString &each) { return word.startsWith(each); });
    };
    int found = 0;
    bool turned = false;
    for (const QString &word : plainWords(words.toStdString()).split(u' ')) {
        turned = turned || m_not.contains(word);
        if (found == 0 && beginsAny(word, m_bad))
            found = -1;
        else if (found == 0 && beginsAny(word, m_good))
            found = 1;
    }
    // "Did not meet expectations" complains without a word of complaint.
    return turned ? (found == 0 ? -1 : -found) : found;
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
    if (text.size() < 6 || text.size() > 64)
        return false;
    const auto holds = [text](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    const bool isLikely = holds("nonim") || holds("nonym") || holds("NON") ||
                          holds("\xD0\xBD\xD0\xBE\xD0\xBD\xD0\xB8\xD0\xBC") /* "ноним" */ ||
                          holds("\xD0\x9D\xD0\x9E\xD0\x9D"); /* "НОН" */
    return isLikely && m_nobody.contains(foldedText(text));
}

bool ValueWords::isTicked(std::string_view text) const
{
    return !text.empty() && text.size() <= longestTick && m_ticked.contains(foldedText(text));
}

bool ValueWords::isUnticked(std::string_view text) const
{
    return !text.empty() && text.size() <= longestTick && m_unticked.contains(foldedText(text));
}

bool ValueWords::namesOther(const QString &item) const
{
    const QStringList words = plainWords(item.toStdString()).split(u' ');
    return std::ranges::any_of(words,
                               [this](const QString &word) { return m_other.contains(word); });
}

bool ValueWords::isTotal(std::string_view text) const
{
    if (text.ends_with(':'))
        text.remove_suffix(1);
    return findWord(m_totals, trimmed(text)) != nullptr;
}

bool ValueWords::isSum(std::string_view text) const
{
    if (text.ends_with(':'))
        text.remove_suffix(1);
    const bool *isSum = findWord(m_totals, trimmed(text));
    return isSum && *isSum;
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
