// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/wishes.h"

#include "models/base/textfold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace patron {

namespace {

/// The only index that fits; -1 = none or several.
template <class Fits>
int onlyIndex(const QStringList &headers, Fits fits)
{
    int found = -1;
    for (int i = 0; i < headers.size(); ++i) {
        if (!fits(headers[i]))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// "Other#2": the second column of that name; -1 = no such number, or no such column.
int findNumbered(const QStringList &headers, const QString &text)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^(.*\S)\s*#(\d{1,4})$)"));
    const auto match = numbered.match(text);
    int left = match.capturedView(2).toInt();
    for (int i = 0; match.hasMatch() && i < headers.size(); ++i) {
        if (folded(headers[i]) == folded(match.captured(1)) && --left == 0)
            return i;
    }
    return -1;
}

} // namespace

int findHeader(const QStringList &headers, const QString &text)
{
    const auto exact = headers.indexOf(text);
    if (exact >= 0)
        return int(exact);
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return -1;
    QStringList plain;
    for (const QString &header : headers)
        plain << folded(header);
    const auto same = plain.indexOf(wanted);
    if (same >= 0)
        return int(same);
    if (const int column = findNumbered(headers, text); column >= 0)
        return column;
    const int start =
        onlyIndex(plain, [&](const QString &header) { return header.startsWith(wanted); });
    return start >= 0
               ? start
               : onlyIndex(plain, [&](const QString &header) { return header.contains(wanted); });
}

QString nameOf(const QStringList &headers, int column)
{
    const QString &header = headers[column];
    const auto before =
        std::count_if(headers.begin(), headers.begin() + column,
                      [&](const QString &other) { return folded(other) == folded(header); });
    return before == 0 ? header : header + u'#' + QString::number(before + 1);
}

Result<void> applyWishes(const QStringList &headers, const QList<MappingWish> &wishes,
                         QList<Field> &fields)
{
    QSet<int> wished;
    for (const MappingWish &wish : wishes) {
        const auto field = fieldFromId(wish.field);
        if (!field)
            return failure(ProblemCode::MapFieldUnknown, {wish.field});
        const int column = findHeader(headers, wish.header);
        if (column < 0)
            return failure(ProblemCode::MapHeaderMissing, {wish.header});
        for (int i = 0; i < fields.size(); ++i) {
            const bool proposed = fields[i] == *field && !wished.contains(i);
            const bool replaced = fields[i] == *field && !mayRepeat(*field);
            const bool giveBack =
                *field != Field::Question && *field != Field::Skip && (proposed || replaced);
            if (i != column && giveBack)
                fields[i] = Field::Question;
        }
        fields[column] = *field;
        wished.insert(column);
    }
    return {};
}

} // namespace patron
