// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/wordscale.h"

#include "models/base/textfold.h"
#include "models/mapping/valuetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace patron {

namespace {

constexpr size_t longestAnswer = 120;
/// From here on a step that nobody chose is likely not there.
constexpr qint64 manyCells = 30;

/// Words: letters and digits with single spaces, without the ending for the other sex
/// ("доволен(а)", "mulțumit/ă"). Faces: their signs without variants and skins.
QString keyOf(const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral(R"(\(\p{L}{1,3}\)|(?<=\p{L})/\p{L}{1,3}(?!\p{L}))"));
    QString plain = folded(text);
    plain.remove(ending);
    const bool isWords = std::ranges::any_of(plain, [](QChar c) { return c.isLetterOrNumber(); }) &&
                         !plain.startsWith(u':');
    QString key;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (!isWords) {
            const bool isSkin = c == QChar(0xD83C) && i + 1 < plain.size() &&
                                plain[i + 1] >= QChar(0xDFFB) && plain[i + 1] <= QChar(0xDFFF);
            i += isSkin;
            if (!isSkin && !c.isSpace() && c != QChar(0xFE0F))
                key += c;
        } else if (c.isLetterOrNumber()) {
            key += c;
        } else if (!key.isEmpty() && key.back() != u' ') {
            key += u' ';
        }
    }
    return key.trimmed();
}

} // namespace

WordScales::WordScales(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject answers = root[u"answers"].toObject();
    QHash<QString, int> names;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const int answer = int(names.size());
        names.insert(it.key(), answer);
        for (const QJsonValue &word : it.value().toArray())
            m_answers.insert(keyOf(word.toString()), answer);
    }
    for (const QJsonValue &each : root[u"scales"].toArray()) {
        WordScale scale{
            each[u"id"].toString(), {}, each[u"first"].toInt(1), each[u"isSatisfaction"].toBool()};
        for (const QJsonValue &step : each[u"steps"].toArray()) {
            Q_ASSERT(names.contains(step.toString()));
            scale.steps << names.value(step.toString());
        }
        m_scales << scale;
    }
}

int WordScales::answer(std::string_view text) const
{
    if (text.empty() || text.size() > longestAnswer)
        return -1;
    return m_answers.value(keyOf(QString::fromUtf8(text.data(), qsizetype(text.size()))), -1);
}

const WordScale *WordScales::scale(const QString &id) const
{
    const auto it = std::ranges::find(m_scales, id, &WordScale::id);
    return it != m_scales.end() ? &*it : nullptr;
}

std::optional<int> WordScales::number(const WordScale &scale, std::string_view text) const
{
    const auto step = scale.steps.indexOf(answer(text));
    return step >= 0 ? std::optional(scale.first + int(step)) : std::nullopt;
}

std::optional<int> WordScales::satisfaction(std::string_view text) const
{
    for (const WordScale &each : m_scales) {
        if (!each.isSatisfaction || !each.id.startsWith(u"satisfaction"))
            continue;
        if (const auto found = number(each, text))
            return found;
    }
    return std::nullopt;
}

/// The first scale that holds all words. With many answers one whose steps were all chosen comes
/// first: four steps without a middle are no five.
const WordScale *WordScales::choose(const QList<int> &answers, qint64 cells) const
{
    const WordScale *first = nullptr;
    for (const WordScale &each : m_scales) {
        const bool holds =
            std::ranges::all_of(answers, [&](int answer) { return each.steps.contains(answer); });
        if (!holds)
            continue;
        if (!first)
            first = &each;
        if (cells >= manyCells && each.steps.size() == answers.size())
            return &each;
    }
    return first;
}

bool WordScales::isSure(const WordScale &chosen, const QList<int> &answers) const
{
    if (chosen.steps.size() == answers.size())
        return true;
    return std::ranges::none_of(m_scales, [&](const WordScale &other) {
        if (other.steps.size() != chosen.steps.size())
            return false;
        bool differs = false;
        for (const int answer : answers) {
            const auto step = other.steps.indexOf(answer);
            if (step < 0)
                return false;
            differs = differs || step != chosen.steps.indexOf(answer);
        }
        return differs;
    });
}

std::optional<FoundScale> WordScales::find(const ColumnProfile &column) const
{
    if (!column.wordsComplete)
        return std::nullopt;
    qint64 cells = 0;
    qint64 known = 0;
    QList<int> answers;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const std::string_view word(it.key().constData(), size_t(it.key().size()));
        if (isNoAnswer(word))
            continue;
        cells += it.value();
        const int found = answer(word);
        if (found < 0 && (cells - known) * 10 > column.filled)
            return std::nullopt;
        if (found < 0)
            continue;
        known += it.value();
        if (!answers.contains(found))
            answers << found;
    }
    if (known == 0 || known * 10 < cells * 9)
        return std::nullopt;
    const WordScale *chosen = choose(answers, known);
    if (!chosen)
        return std::nullopt;
    return FoundScale{chosen, isSure(*chosen, answers), int(answers.size())};
}

const WordScales &wordScales()
{
    static const WordScales scales([] {
        QFile file(QStringLiteral(":/patron/mapping/valuewords.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        return open ? file.readAll() : QByteArray();
    }());
    return scales;
}

} // namespace patron
