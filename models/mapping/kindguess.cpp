// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/kindguess.h"

#include "models/mapping/headerwords.h"

#include <algorithm>

namespace patron {

namespace {

bool hasAny(const QList<Field> &fields, std::initializer_list<Field> wanted)
{
    return std::ranges::any_of(wanted, [&](Field field) { return fields.contains(field); });
}

bool saysWho(Field field)
{
    return field == Field::CustomerKey || field == Field::CustomerName ||
           field == Field::CustomerEmail || field == Field::CustomerPhone;
}

/// Nothing is asked and nothing happened: names and addresses, groups and places.
bool isDirectory(const std::vector<ColumnLook> &columns, const QList<Field> &fields)
{
    if (std::ranges::count_if(fields, saysWho) < 2)
        return false;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Field field = fields[qsizetype(i)];
        const QuestionKind kind = columns[i].kind;
        const bool isQuiet = kind == QuestionKind::Identifier || kind == QuestionKind::Person ||
                             kind == QuestionKind::Empty;
        const bool fits = saysWho(field) || field == Field::SourceId || field == Field::Skip ||
                          field == Field::Branch || field == Field::Segment ||
                          field == Field::Channel || field == Field::AgeGroup ||
                          field == Field::Staff || (field == Field::Question && isQuiet);
        if (!fits)
            return false;
    }
    return true;
}

/// Whoever asks is no list.
bool isSurvey(const std::vector<ColumnLook> &columns)
{
    return std::ranges::any_of(
        columns, [](const ColumnLook &column) { return column.header.contains(u'?'); });
}

bool hasOrderNumbers(const std::vector<ColumnLook> &columns)
{
    return std::ranges::any_of(columns, [](const ColumnLook &column) {
        return column.profile.filled > 0 && headerWords().isOrderNumber(column.header);
    });
}

/// "Status: open" may as well be a ticket's.
bool saysWhoLeft(const std::vector<ColumnLook> &columns, const QList<Field> &fields)
{
    const auto column = fields.indexOf(Field::CustomerLeft);
    return column >= 0 &&
           headerWords().match(columns[size_t(column)].header, Field::CustomerLeft).match ==
               HeaderMatch::Whole;
}

} // namespace

RecordKind guessKind(const std::vector<ColumnLook> &columns, const QList<Field> &proposed)
{
    // A column without a value says nothing of what the rows are.
    QList<Field> fields = proposed;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].profile.filled == 0)
            fields[qsizetype(i)] = Field::Skip;
    }
    if (hasAny(fields,
               {Field::Recommend, Field::Satisfaction, Field::Rating, Field::Effort,
                Field::ReplyTime, Field::RepliedAt, Field::ResolutionTime, Field::SolvedAt}) ||
        isSurvey(columns))
        return RecordKind::Responses;
    // A number alone may be that of a complaint, and a register of complaints has words.
    const bool isNamed = std::ranges::any_of(fields, saysWho);
    const bool isWritten = hasAny(fields, {Field::Comment, Field::Title});
    if (isNamed &&
        (fields.contains(Field::Tenure) || (!isWritten && fields.contains(Field::CustomerSince))))
        return RecordKind::Customers;
    // The export of a till has receipts and no names. An order that was called off has an end too,
    // so that this comes before who left.
    if ((isNamed || hasOrderNumbers(columns)) && !isWritten && fields.contains(Field::Date) &&
        fields.contains(Field::Amount))
        return RecordKind::Purchases;
    if (isNamed && saysWhoLeft(columns, fields))
        return RecordKind::Customers;
    return !isWritten && isDirectory(columns, fields) ? RecordKind::Customers
                                                      : RecordKind::Responses;
}

} // namespace patron
