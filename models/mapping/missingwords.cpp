// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/missingwords.h"

#include "models/base/bytesview.h"
#include "models/base/textfold.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patron {

namespace {

constexpr qsizetype longestStandIn = 64;

/// Numbers that programs write where nobody answered.
bool isStandIn(double number)
{
    constexpr std::array standIns{7., 8., 9., 77., 88., 98., 99., 777., 888., 998., 999., 9999.};
    const double size = std::abs(number);
    const bool isKnown = std::ranges::find(standIns, size) != standIns.end();
    constexpr double highestMark = 10;
    return isKnown && (number < 0 || number > highestMark);
}

} // namespace

QSet<QString> foldedSet(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(folded(word));
    return set;
}

qint64 leaveOutWords(const QSet<QString> &missing, ColumnProfile &column)
{
    const qint64 before = column.missing;
    for (auto it = column.words.begin(); it != column.words.end();) {
        const bool isMissing = it.key().size() < longestStandIn &&
                               missing.contains(folded(QString::fromUtf8(it.key())));
        if (!isMissing) {
            ++it;
            continue;
        }
        const auto number = parseNumber(viewOf(it.key()), column.decimal);
        column.numbers -= number ? it.value() : 0;
        column.wholeNumbers -= number && *number == std::floor(*number) ? it.value() : 0;
        column.emails -= isEmail(viewOf(it.key())) ? it.value() : 0;
        column.filled -= it.value();
        column.totalLength -= characters(viewOf(it.key())) * it.value();
        column.missing += it.value();
        it = column.words.erase(it);
    }
    const qint64 left = column.missing - before;
    if (left == 0 || !column.wordsComplete)
        return left;
    bool first = true;
    column.allDifferent = true;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        column.allDifferent = column.allDifferent && it.value() == 1;
        const auto number = parseNumber(viewOf(it.key()), column.decimal);
        if (!number)
            continue;
        column.lowest = first ? *number : std::min(column.lowest, *number);
        column.highest = first ? *number : std::max(column.highest, *number);
        first = false;
    }
    return left;
}

std::optional<Problem> missingNote(const ColumnProfile &column)
{
    if (!column.wordsComplete || !isMostly(column.numbers, column))
        return std::nullopt;
    constexpr double highestMark = 10;
    qint64 standIns = 0;
    qint64 others = 0;
    QStringList words;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const auto number = parseNumber(viewOf(it.key()), column.decimal);
        if (!number)
            continue;
        if (isStandIn(*number)) {
            standIns += it.value();
            words << QString::fromUtf8(it.key());
        } else if (*number < 0 || *number > highestMark || *number != std::floor(*number)) {
            return std::nullopt;
        } else {
            others += it.value();
        }
    }
    if (standIns == 0 || others < standIns)
        return std::nullopt;
    words.sort();
    return note(ProblemCode::MissingAssumed, {standIns, missingText(words)}, {}, words.first());
}

SaidMissing saidMissing(const ColumnProfile &column)
{
    if (!column.wordsComplete)
        return {};
    SaidMissing said;
    qsizetype others = 0;
    QSet<QString> known;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (!isMissingWord(viewOf(it.key()))) {
            ++others;
            continue;
        }
        said.cells += it.value();
        const QString word = QString::fromUtf8(it.key());
        if (!known.contains(folded(word)))
            said.words << word;
        known.insert(folded(word));
    }
    if (others < 2 || said.cells * 2 > column.filled)
        return {};
    said.words.sort();
    return said;
}

namespace {

/// others: different words beside those that name nobody. "Client" over two words may as well be a
/// question: "registered", "anonymous".
bool namesPeople(const QString &header, const ColumnProfile &column, qint64 nobody,
                 qsizetype others)
{
    const HeaderWords &words = headerWords();
    const auto isWhole = [&](Field field) {
        return words.match(header, field).match == HeaderMatch::Whole;
    };
    if (column.emails > 0 && column.emails + nobody == column.filled)
        return true;
    if (isWhole(Field::CustomerEmail) || isWhole(Field::CustomerPhone) || words.asksName(header))
        return true;
    if (!isWhole(Field::CustomerName))
        return isWhole(Field::CustomerKey);
    constexpr qsizetype fewGroups = 3;
    return others == 0 || others > fewGroups;
}

} // namespace

SaidMissing saidNobody(const QString &header, const ColumnProfile &column)
{
    SaidMissing said;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (!valueWords().isNobody(viewOf(it.key())))
            continue;
        said.cells += it.value();
        said.words << QString::fromUtf8(it.key());
    }
    const qsizetype others = column.words.size() - said.words.size();
    if (said.cells == 0 || !namesPeople(header, column, said.cells, others))
        return {};
    said.words.sort();
    QSet<QString> known; // "anonymous" and "Anonymous" are told once
    said.words.removeIf([&known](const QString &word) {
        const bool isKnown = known.contains(folded(word));
        known.insert(folded(word));
        return isKnown;
    });
    return said;
}

QStringList missingWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u';', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    }
    return words;
}

QString missingText(const QStringList &words)
{
    return words.join(QStringLiteral("; "));
}

} // namespace patron
