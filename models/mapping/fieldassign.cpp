// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/fieldassign.h"

#include "models/mapping/columnshape.h"
#include "models/mapping/datetext.h"
#include "models/mapping/fieldshape.h"
#include "models/mapping/headerwords.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace patron {

namespace {

struct Candidate
{
    int column = 0;
    Field field = Field::Question;
    FieldMatch match;
    qint64 filled = 0;
};

/// Better ones first. Empty columns last: they harm nobody, but a column with answers comes before
/// them.
bool isBefore(const Candidate &a, const Candidate &b)
{
    const auto key = [](const Candidate &c) {
        // Of two questions about recommending, the one more people answered is about the firm
        // itself.
        const qint64 answers = c.field == Field::Recommend ? -c.filled : 0;
        return std::tuple(c.filled == 0, -int(c.match.match), answers, c.match.rank, c.field,
                          c.column);
    };
    return key(a) < key(b);
}

/// Several questions that mention satisfaction and none about the whole: none of them is "the"
/// satisfaction.
bool needsOne(Field field)
{
    return field == Field::Satisfaction || field == Field::Rating || field == Field::Effort ||
           field == Field::Date;
}

/// The candidates for one field, without those that are no better than another one.
std::vector<Candidate> candidatesFor(Field field, const std::vector<ColumnLook> &columns)
{
    std::vector<Candidate> found;
    for (size_t i = 0; i < columns.size(); ++i) {
        FieldMatch match = headerWords().match(columns[i].header, field);
        // Words of quality are satisfaction where the header asks how it was.
        const bool isAsked = field == Field::Satisfaction && columns[i].words &&
                             headerWords().asksSatisfaction(columns[i].header);
        if (match.match == HeaderMatch::None && isAsked)
            match.match = HeaderMatch::Within;
        if (match.match != HeaderMatch::None && canBe(field, columns[i], match.match))
            found.push_back({int(i), field, match, columns[i].profile.filled});
    }
    std::ranges::sort(found, isBefore);
    if (!needsOne(field) || found.size() < 2 || found[0].filled == 0)
        return found;
    const FieldMatch &best = found[0].match;
    const FieldMatch &next = found[1].match;
    const bool same = best.match == next.match && best.rank == next.rank && found[1].filled > 0;
    return same && field != Field::Date ? std::vector<Candidate>() : found;
}

/// kind: of the rows; nothing = not known yet, fields of every kind.
QList<Field> assign(const std::vector<ColumnLook> &columns, std::optional<RecordKind> kind)
{
    std::vector<Candidate> all;
    for (const FieldInfo &info : allFields()) {
        if (kind && !belongsTo(info.field, *kind))
            continue;
        const auto found = candidatesFor(info.field, columns);
        all.insert(all.end(), found.begin(), found.end());
    }
    std::ranges::sort(all, isBefore);
    QList<Field> fields(qsizetype(columns.size()), Field::Question);
    for (const Candidate &candidate : all) {
        if (fields[candidate.column] == Field::Question && !fields.contains(candidate.field))
            fields[candidate.column] = candidate.field;
    }
    return fields;
}

/// A column that could be two things takes the one the table lacks: the respondent's number is the
/// response's own where there is no other, "data răspunsului" is the day of the answer where there
/// is no other date.
void moveWhereMissing(const std::vector<ColumnLook> &columns, Field from, Field to,
                      QList<Field> &fields)
{
    const auto column = fields.indexOf(from);
    if (column < 0 || fields.contains(to))
        return;
    const ColumnLook &look = columns[size_t(column)];
    const FieldMatch match = headerWords().match(look.header, to);
    if (match.match == HeaderMatch::Whole && canBe(to, look, match.match))
        fields[column] = to;
}

void addCommentParts(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        // "What did you like?" with boxes to tick is counted: only what people wrote is a comment.
        const bool open = fields[qsizetype(i)] == Field::Question &&
                          columns[i].kind != QuestionKind::MultiChoice && !columns[i].wished.kind;
        if (open && headerWords().isCommentPart(columns[i].header) && isWritten(columns[i]))
            fields[qsizetype(i)] = Field::Comment;
    }
}

/// Beside what is asked of a person a town is where that person lives, and no branch.
void leaveHomes(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    const auto branch = fields.indexOf(Field::Branch);
    if (branch < 0 || !headerWords().isTown(columns[size_t(branch)].header))
        return;
    if (std::ranges::any_of(columns, [](const ColumnLook &column) {
            return headerWords().isOfPerson(column.header);
        }))
        fields[branch] = Field::Question;
}

/// "Created at" of a customer is the day somebody became one; a number is the customer's own.
void moveToCustomer(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    if (const auto number = fields.indexOf(Field::SourceId);
        number >= 0 && !fields.contains(Field::CustomerKey))
        fields[number] = Field::CustomerKey;
    if (fields.contains(Field::CustomerSince))
        return;
    std::vector<Candidate> dates = candidatesFor(Field::Date, columns);
    const auto open = std::ranges::find_if(dates, [&](const Candidate &date) {
        return fields[date.column] == Field::Question && date.match.match == HeaderMatch::Whole;
    });
    if (open != dates.end())
        fields[open->column] = Field::CustomerSince;
}

/// The number of a receipt is the purchase's own, unless it repeats: then the rows are lines of
/// orders, none of which is the other. It comes before a number that is only counted on.
void numberPurchases(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    const auto before = fields.indexOf(Field::SourceId);
    if (before >= 0 && headerWords().isOrderNumber(columns[size_t(before)].header))
        return;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool isOpen = fields[qsizetype(i)] == Field::Question && !columns[i].wished.kind;
        if (!isOpen || !headerWords().isOrderNumber(columns[i].header) ||
            !canBe(Field::SourceId, columns[i], HeaderMatch::Whole))
            continue;
        if (before >= 0)
            fields[before] = Field::Question;
        fields[qsizetype(i)] = Field::SourceId;
        return;
    }
}

/// Full dates of something that happened to a customer now: not birthdays, and not "a week ago",
/// which is an answer.
bool areRecent(const ColumnProfile &column)
{
    return std::ranges::none_of(column.words.keys(), [](const QByteArray &word) {
        const auto date = scanDate({word.constData(), size_t(word.size())});
        return date && (date->shape == ScannedDate::Shape::Relative ||
                        date->shape == ScannedDate::Shape::NoYear || date->year < 1990);
    });
}

} // namespace

QList<Field> fieldsOfAnyKind(const std::vector<ColumnLook> &columns)
{
    return assign(columns, std::nullopt);
}

QList<Field> fieldsFor(const std::vector<ColumnLook> &columns, RecordKind kind)
{
    QList<Field> fields = assign(columns, kind);
    leaveHomes(columns, fields);
    if (kind == RecordKind::Customers)
        moveToCustomer(columns, fields);
    if (kind == RecordKind::Purchases)
        numberPurchases(columns, fields);
    if (kind == RecordKind::Responses) {
        moveWhereMissing(columns, Field::CustomerKey, Field::SourceId, fields);
        moveWhereMissing(columns, Field::RepliedAt, Field::Date, fields);
        addCommentParts(columns, fields);
    }
    return fields;
}

QList<int> leaveOutBegun(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    const auto day = fields.indexOf(Field::Date);
    if (day < 0 || !headerWords().namesEnd(columns[size_t(day)].header))
        return {};
    QList<int> begun;
    for (int i = 0; i < int(columns.size()); ++i) {
        const ColumnLook &column = columns[size_t(i)];
        if (fields[i] != Field::Question || column.kind != QuestionKind::Date ||
            column.wished.kind || !headerWords().namesBegin(column.header))
            continue;
        fields[i] = Field::Skip;
        begun << i;
    }
    return begun;
}

int guessDay(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    if (fields.contains(Field::Date))
        return -1;
    int found = -1;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns[size_t(i)].kind != QuestionKind::Date)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    if (found < 0 || fields[found] != Field::Question)
        return -1;
    const ColumnLook &column = columns[size_t(found)];
    if (column.wished.kind || headerWords().namesOtherDay(column.header) ||
        column.header.contains(u'?') || !areRecent(column.profile))
        return -1;
    fields[found] = Field::Date;
    return found;
}

} // namespace patron
