// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/guess.h"

#include "models/mapping/columnshape.h"
#include "models/mapping/fieldshape.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/wishes.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>
#include <vector>

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
        const FieldMatch match = headerWords().match(columns[i].header, field);
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

QList<Field> assign(const std::vector<ColumnLook> &columns)
{
    std::vector<Candidate> all;
    for (const FieldInfo &info : allFields()) {
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
        const bool open = fields[qsizetype(i)] == Field::Question;
        if (open && headerWords().isCommentPart(columns[i].header) && isWritten(columns[i]))
            fields[qsizetype(i)] = Field::Comment;
    }
}

QuestionKind kindFor(Field field, QuestionKind byValues)
{
    switch (field) {
    case Field::Question:
    case Field::Skip:
        return byValues;
    case Field::SourceId:
    case Field::CustomerKey:
        return QuestionKind::Identifier;
    case Field::Date:
    case Field::RepliedAt:
        return QuestionKind::Date;
    case Field::Recommend:
    case Field::Satisfaction:
    case Field::Rating:
    case Field::Effort:
        return QuestionKind::Scale;
    case Field::Channel:
    case Field::Branch:
    case Field::Segment:
    case Field::Staff:
    case Field::Product:
        return QuestionKind::Choice;
    case Field::Comment:
    case Field::Title:
        return QuestionKind::Text;
    case Field::CustomerName:
    case Field::CustomerEmail:
    case Field::CustomerPhone:
        return QuestionKind::Person;
    case Field::ReplyTime:
    case Field::ResolutionTime:
        return QuestionKind::Number;
    }
    Q_UNREACHABLE();
}

ColumnMapping mappingOf(const ColumnLook &column, Field field)
{
    ColumnMapping mapping{column.header, field, kindFor(field, column.kind), column.format};
    if (mapping.kind != QuestionKind::MultiChoice)
        mapping.format.separator.clear();
    return mapping;
}

Place placeOf(const TableShape &shape, const QString &header)
{
    return {QFileInfo(shape.path).fileName(), shape.sheet, 0, header};
}

} // namespace

Result<Mapping> proposeMapping(const TableShape &shape, const TableProfile &profile,
                               const QList<MappingWish> &wishes)
{
    const ColumnProfile nothing;
    std::vector<ColumnLook> columns;
    for (int i = 0; i < shape.headers.size(); ++i) {
        const ColumnProfile &values = i < profile.columns.size() ? profile.columns[i] : nothing;
        ValueFormat format = formatOf(shape.headers[i], values);
        const QuestionKind kind = kindOf(shape.headers[i], values, format);
        columns.push_back({shape.headers[i], values, kind, format, profile.rows});
    }
    QList<Field> fields = assign(columns);
    moveWhereMissing(columns, Field::CustomerKey, Field::SourceId, fields);
    moveWhereMissing(columns, Field::RepliedAt, Field::Date, fields);
    addCommentParts(columns, fields);
    QList<bool> hidden;
    for (size_t i = 0; i < columns.size(); ++i) {
        hidden << isPrivate(columns[i]);
        if (hidden.last())
            fields[qsizetype(i)] = Field::Skip;
    }
    if (auto wished = applyWishes(shape.headers, wishes, fields); !wished)
        return failure(wished.error());

    Mapping mapping;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Field field = fields[qsizetype(i)];
        mapping.columns << mappingOf(columns[i], field);
        const Place place = placeOf(shape, columns[i].header);
        if (field == Field::Date || field == Field::RepliedAt) {
            if (auto order = dateOrderNote(columns[i].profile, columns[i].format.dateOrder)) {
                order->place = place;
                mapping.notes << *order;
            }
        }
        if (hidden[qsizetype(i)] && field == Field::Skip)
            mapping.notes << note(ProblemCode::ColumnPrivate, {}, place);
    }
    return mapping;
}

} // namespace patron
