// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columnnotes.h"

#include "models/mapping/columnshape.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/missingwords.h"
#include "models/mapping/readings.h"
#include "models/mapping/scorescale.h"

namespace patron {

namespace {

/// "120" below a name that says neither minutes nor hours.
std::optional<Problem> timeUnitNote(const ColumnLook &column, Field field,
                                    const ValueFormat &format)
{
    const bool isStay = field == Field::Tenure;
    if (!isStay && field != Field::ReplyTime && field != Field::ResolutionTime)
        return std::nullopt;
    const bool isSaid =
        isStay ? headerWords().unit(column.header, LengthOf::Stay).has_value() : column.isUnitSaid;
    const ColumnProfile &profile = column.profile;
    if (isSaid || column.wished.timeUnit || profile.numbers == 0 ||
        profile.clocks > profile.numbers)
        return std::nullopt;
    return note(ProblemCode::TimeUnitAssumed, {timeUnitId(format.timeUnit)}, {},
                numberExample(profile));
}

/// The score a question's header speaks of and no other column has, or that its header names.
std::optional<Problem> scaleNote(const ColumnLook &column, const QList<Field> &fields)
{
    for (const Field field :
         {Field::Recommend, Field::Satisfaction, Field::Rating, Field::Effort}) {
        const HeaderMatch match = headerWords().match(column.header, field).match;
        if (match == HeaderMatch::None || (match != HeaderMatch::Whole && fields.contains(field)))
            continue;
        if (auto why = whyNotScore(field, column))
            return why;
        // "How likely …? (0-10)" says it, too.
        const bool isNamed = match == HeaderMatch::Whole || column.stated;
        if (isNamed && !fields.contains(field)) {
            if (auto words = wordsAmongScores(field, column))
                return words;
        }
    }
    if (column.isBestFirst && column.kind == QuestionKind::Scale)
        return note(ProblemCode::ScaleReversed, {fieldId(Field::Satisfaction)});
    return std::nullopt;
}

/// The only column that calls itself the day of the answer holds no days.
std::optional<Problem> unreadDays(const ColumnLook &column, const QList<Field> &fields)
{
    const ColumnProfile &profile = column.profile;
    const bool isDay =
        headerWords().match(column.header, Field::Date).match == HeaderMatch::Whole &&
        !fields.contains(Field::Date) && !column.wished.kind;
    if (!isDay || profile.filled == 0 || profile.dates * 2 > profile.filled)
        return std::nullopt;
    return note(ProblemCode::DatesUnread, {profile.filled - profile.dates, profile.filled}, {},
                undatedExample(profile));
}

/// One customer in several rows, more than now and then.
std::optional<Problem> repeatedPeople(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    const qint64 people = profile.words.size();
    if (profile.allDifferent || profile.filled * 5 < people * 6) // a sixth of the rows or more
        return std::nullopt;
    Problem repeated = note(ProblemCode::PeopleRepeated,
                            {profile.filled, profile.wordsComplete ? people : qint64(0)});
    if (column.wished.countsOnce.value_or(false))
        repeated.arguments << true;
    return repeated;
}

} // namespace

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
    case Field::SolvedAt:
    case Field::CustomerSince:
        return QuestionKind::Date;
    case Field::CustomerLeft:
        return byValues == QuestionKind::Date ? QuestionKind::Date : QuestionKind::Choice;
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
    case Field::AgeGroup:
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
    case Field::Tenure:
    case Field::Amount:
        return QuestionKind::Number;
    }
    Q_UNREACHABLE();
}

QList<Problem> notesOf(const ColumnLook &column, const ColumnMapping &mapping,
                       const QList<Field> &fields, RecordKind rows, bool isHidden)
{
    const Field field = mapping.field;
    if (field == Field::Skip && isHidden)
        return {note(ProblemCode::ColumnPrivate)};
    const QuestionKind kind = kindFor(field, column.kind);
    QList<Problem> notes;
    const auto add = [&notes](const std::optional<Problem> &found) {
        if (found)
            notes << *found;
    };
    if (kind == QuestionKind::Date && field != Field::Question)
        add(dateOrderNote(column.profile, column.format.dateOrder,
                          column.wished.dateOrder.has_value()));
    else if (field == Field::Question)
        add(scaleNote(column, fields));
    if (notes.isEmpty() && !column.wished.decimal && kind == QuestionKind::Number)
        add(decimalNote(column.profile));
    add(timeUnitNote(column, field, mapping.format));
    if (field == Field::Question && rows == RecordKind::Responses)
        add(unreadDays(column, fields));
    if (field == Field::CustomerKey && rows == RecordKind::Responses)
        add(repeatedPeople(column));
    if (field == Field::Question && !column.wished.missing)
        add(missingNote(column.profile));
    return notes;
}

} // namespace patron
