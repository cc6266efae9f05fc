// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/direction.h"

#include "models/mapping/headerwords.h"
#include "models/mapping/valuewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace patron {

namespace {

struct End
{
    int number = 0;
    QString words;
};

/// "1 - Extremely simple", "10 is completely", "1 = sehr gut", "5: foarte greu".
QList<End> endsIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"((?<![\d.,/:])(\d{1,2})\s*(?:[-–—=:(]|\b(?:is|means|being|este|e|înseamnă|)"
            R"(это|означает|значит|ist|bedeutet)\b)\s*([^\d;,)]{2,80}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<End> ends;
    auto found = form.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        ends << End{match.capturedView(1).toInt(), match.captured(2)};
    }
    return ends;
}

bool isBestFirst(const QList<End> &ends)
{
    if (ends.isEmpty())
        return false;
    const auto [low, high] = std::minmax_element(
        ends.begin(), ends.end(), [](const End &a, const End &b) { return a.number < b.number; });
    const int atLow = low->number <= 1 ? valueWords().polarity(low->words) : 0;
    const int atHigh = high->number >= 3 ? valueWords().polarity(high->words) : 0;
    return atLow > atHigh;
}

} // namespace

bool saysOneIsBest(const QString &header)
{
    return headerWords().isBestFirst(header) || isBestFirst(endsIn(header));
}

bool saysOneIsBest(const QList<AnswerLabel> &labels)
{
    QList<End> ends;
    for (const AnswerLabel &label : labels) {
        if (label.number)
            ends << End{int(*label.number), withoutNumber(label.text)};
    }
    return isBestFirst(ends);
}

QString withoutNumber(const QString &label)
{
    static const QRegularExpression number(
        QStringLiteral(R"(^\s*\d+(?:[.,]\d+)?\s*[-–—:=().]*\s*|\s*[-–—:=(]+\s*\d+\s*\)?\s*$)"));
    QString words = label;
    words.remove(number);
    words.remove(QRegularExpression(QStringLiteral(R"(\)\s*$)")));
    bool hasLetters = false;
    for (const QChar c : words)
        hasLetters = hasLetters || c.isLetter();
    return hasLetters ? words.trimmed() : QString();
}

} // namespace patron
