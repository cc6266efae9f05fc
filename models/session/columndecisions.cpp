// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/columndecisions.h"

#include "models/mapping/missingwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/readings.h"
#include "models/mapping/wishes.h"
#include "models/session/reviewlook.h"
#include "models/session/scalequestions.h"
#include "models/session/timedecisions.h"

#include <algorithm>

namespace patron {

namespace {

const QString scaleWishId = u"scale"_qs;
const QStringList timeUnits{u"seconds"_qs, u"minutes"_qs, u"hours"_qs, u"days"_qs};
/// Of the time somebody has been a customer.
const QStringList tenureUnits{u"days"_qs, u"months"_qs, u"years"_qs};
const QStringList partSigns{u";"_qs, u", "_qs, u"/"_qs, u"|"_qs, u"\n"_qs, u"space"_qs, u"none"_qs};

/// The scale that a note tells lies within 0 to 10 and reaches beyond five and seven steps.
bool mayBeRecommendation(const Problem &scale)
{
    const QStringList ends = scale.arguments.value(1).toString().split(u'-');
    const int low = ends.value(0).toInt();
    const int high = ends.value(1).toInt();
    return ends.size() == 2 && low >= 0 && high > 7 && high <= 10;
}

/// "space" and " / " are signs that the command line, too, calls so.
QStringList signsFor(const QString &sign)
{
    QStringList signs = partSigns;
    if (sign == u" / ")
        signs.removeAll(u"/"_qs);
    return choicesWith(signs, sign == u" " ? u"space"_qs : sign);
}

void addDecimal(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column,
                qsizetype index)
{
    const Problem *assumed = look.noteOf(ProblemCode::DecimalAssumed, column.header);
    const QString example =
        assumed ? assumed->value : look.firstCell(index, [](std::string_view cell) {
            const auto number = scanNumber(cell);
            return number && !number->isClear();
        });
    if (example.isEmpty())
        return;
    found << ReadingDecision{Reading::Decimal,
                             column.header,
                             QString(QLatin1Char(column.format.decimal)),
                             {u"."_qs, u","_qs},
                             assumed && !look.isWished(Reading::Decimal, column.header),
                             example};
}

void addTimeUnit(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column,
                 qsizetype index, const QStringList &units)
{
    addDecimal(found, look, column, index);
    if (column.format.timeUnit == TimeUnit::Clock)
        return;
    const QString unit = timeUnitId(column.format.timeUnit);
    const Problem *assumed = look.noteOf(ProblemCode::TimeUnitAssumed, column.header);
    found << ReadingDecision{Reading::TimeUnit,
                             column.header,
                             unit,
                             choicesWith(units, unit),
                             assumed && !look.isWished(Reading::TimeUnit, column.header),
                             assumed ? assumed->value
                                     : look.firstCell(index, [](std::string_view cell) {
                                           return scanNumber(cell).has_value();
                                       })};
}

/// "rating:1-10": counted as stars from that scale. Where only the answers are known, from the
/// usual one that holds them; none where that is the stars' own.
QString starsFrom(const Problem &scale)
{
    if (scale.code == ProblemCode::ScaleConverted)
        return convertedStars + scale.arguments.value(1).toString();
    const QStringList ends = scale.arguments.value(1).toString().split(u'-');
    if (ends.size() != 2 || scale.arguments.value(0).toString() != fieldId(Field::Rating))
        return {};
    auto range = std::optional(std::pair(ends[0].toInt(), ends[1].toInt()));
    if (scale.arguments.value(4).toBool())
        range = usualScale(range->first, range->second);
    if (!range || range->second <= 5)
        return {};
    return convertedStars + u"%1-%2"_qs.arg(range->first).arg(range->second);
}

/// A scale that is not the one its header speaks of is kept as a question unless the owner says
/// otherwise.
void addScale(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column)
{
    const Problem *other = look.noteOf(ProblemCode::ScaleOther, column.header);
    if (!other)
        other = look.noteOf(ProblemCode::ScaleReversed, column.header);
    if (!other)
        other = look.noteOf(ProblemCode::ScaleConverted, column.header);
    if (!other)
        return;
    const QString question = fieldId(Field::Question);
    const QString field = other->arguments.value(0).toString();
    QStringList choices{question, field};
    // "Score (0-10)" is how some ask whether one would recommend.
    const QString recommend = fieldId(Field::Recommend);
    if (field != recommend && mayBeRecommendation(*other))
        choices << recommend;
    const QString stars = starsFrom(*other);
    if (!stars.isEmpty())
        choices << stars;
    const QString value = column.format.onScale ? stars : fieldId(column.field);
    // Who says which end is the best knows what the column is.
    const bool isTurned =
        other->code == ProblemCode::ScaleReversed && look.isWished(scaleWishId, column.header);
    found << ReadingDecision{Reading::Scale,
                             column.header,
                             value,
                             choicesWith(choices, value),
                             column.field == Field::Question &&
                                 !look.isFieldWished(column.header) && !isTurned,
                             other->arguments.value(1).toString(),
                             other->code};
    found.last().isSeen = other->arguments.value(4).toBool();
}

void addMissing(QList<ReadingDecision> &decisions, const ReviewLook &look,
                const ColumnMapping &column)
{
    if (look.noteOf(ProblemCode::CustomerUnnamed, column.header))
        return;
    const Problem *assumed = look.noteOf(ProblemCode::MissingAssumed, column.header);
    const Problem *wished = look.noteOf(ProblemCode::MissingWished, column.header);
    const Problem *found = look.noteOf(ProblemCode::MissingFound, column.header);
    const Problem *kept = look.noteOf(ProblemCode::MissingKept, column.header);
    const bool isAnswered = look.isWished(Reading::Missing, column.header);
    const Problem *told = assumed ? assumed : wished ? wished : found ? found : kept;
    if (!told && !isAnswered)
        return;
    const QString none = u"none"_qs;
    const bool isLeftOut = !column.change.missing.isEmpty() && (isAnswered || found);
    const QString value = isLeftOut ? missingText(column.change.missing) : none;
    const QString words = told ? told->arguments.value(1).toString() : QString();
    QStringList choices{none};
    const QStringList single = missingWords(words);
    if (single.size() > 1)
        choices << single;
    choices << words << value;
    choices.removeAll(QString());
    choices.removeDuplicates();
    ReadingDecision decision{Reading::Missing, column.header,          value,
                             choices,          assumed && !isAnswered, words};
    decision.count = told ? told->arguments.value(0).toLongLong() : 0;
    if (found || kept)
        decision.reason = told->code;
    decisions << decision;
}

/// "anonymous" in a column of who answered. An address is what it is: there is nothing to choose.
void addNobody(QList<ReadingDecision> &decisions, const ReviewLook &look,
               const ColumnMapping &column)
{
    const Problem *told = look.noteOf(ProblemCode::CustomerUnnamed, column.header);
    if (!told)
        return;
    const QString none = u"none"_qs;
    const QString words = told->arguments.value(1).toString();
    ReadingDecision decision{Reading::Missing, column.header, column.keepsNobody ? none : words};
    if (column.field == Field::CustomerKey || column.field == Field::CustomerName)
        decision.alternatives = {none, words};
    decision.example = words;
    decision.reason = told->code;
    decision.count = told->arguments.value(0).toLongLong();
    decisions << decision;
}

void addParts(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column,
              qsizetype index)
{
    const QString &sign = column.format.separator;
    if (column.kind == QuestionKind::MultiChoice && !sign.isEmpty())
        found << ReadingDecision{
            Reading::Parts,
            column.header,
            sign == u" " ? u"space"_qs : sign,
            signsFor(sign),
            false,
            look.firstCell(index, [text = sign.toStdString()](std::string_view cell) {
                return cell.find(text) != std::string_view::npos;
            })};
}

void addRepeats(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column)
{
    const Problem *repeated = look.noteOf(ProblemCode::PeopleRepeated, column.header);
    if (!repeated)
        return;
    const qint64 people = repeated->arguments.value(1).toLongLong();
    const QStringList choices{u"each"_qs, u"once"_qs};
    ReadingDecision decision{Reading::Repeats, column.header, choices[column.countsOnce ? 1 : 0],
                             choices};
    decision.example = people > 0 ? QString::number(people) : QString();
    decision.count = repeated->arguments.value(0).toLongLong();
    found << decision;
}

/// The first of the columns speaks for all.
void addPlaces(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column,
               qsizetype index)
{
    const Problem *ranking = look.noteOf(ProblemCode::RankingFound, column.header);
    if (!ranking)
        return;
    const QStringList choices{u"places"_qs, u"marks"_qs};
    const bool isRefused = ranking->arguments.value(1).toBool();
    ReadingDecision decision{Reading::Places, column.header, choices[isRefused ? 1 : 0], choices};
    decision.count = ranking->arguments.value(0).toLongLong();
    QStringList headers;
    for (const ColumnMapping &each : look.review().mapping.columns)
        headers << each.header;
    for (qsizetype i = index; i < std::min(index + decision.count, headers.size()); ++i)
        decision.columns << nameOf(headers, int(i));
    found << decision;
}

/// When an answer was begun.
void addBegun(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column)
{
    const Problem *begun = look.noteOf(ProblemCode::ColumnBegun, column.header);
    if (!begun)
        return;
    const QStringList choices{fieldId(Field::Skip), fieldId(Field::Question)};
    found << ReadingDecision{Reading::Begun, column.header,
                             choices[column.field == Field::Skip ? 0 : 1], choices};
    found.last().example = begun->arguments.value(0).toString();
}

} // namespace

QList<ReadingDecision> columnDecisions(const ReviewLook &look, const ColumnMapping &column,
                                       qsizetype index)
{
    QList<ReadingDecision> found;
    addBegun(found, look, column);
    addPlaces(found, look, column, index);
    switch (column.field) {
    case Field::Skip:
        return found;
    case Field::CustomerLeft:
        if (column.kind == QuestionKind::Date)
            found << timeDecisions(look, column, index);
        return found;
    case Field::Date:
        if (look.noteOf(ProblemCode::DateGuessed, column.header))
            found << ReadingDecision{Reading::Day,
                                     column.header,
                                     fieldId(Field::Date),
                                     {fieldId(Field::Date), fieldId(Field::Question)}};
        [[fallthrough]];
    case Field::RepliedAt:
    case Field::SolvedAt:
    case Field::CustomerSince:
        found << timeDecisions(look, column, index);
        return found;
    case Field::ReplyTime:
    case Field::ResolutionTime:
        addTimeUnit(found, look, column, index, timeUnits);
        return found;
    case Field::CustomerKey:
        addRepeats(found, look, column);
        addNobody(found, look, column);
        return found;
    case Field::CustomerName:
    case Field::CustomerEmail:
    case Field::CustomerPhone:
        addNobody(found, look, column);
        addMissing(found, look, column);
        return found;
    case Field::Tenure:
        addTimeUnit(found, look, column, index, tenureUnits);
        return found;
    default:
        break;
    }
    addScale(found, look, column);
    addMissing(found, look, column);
    if (column.kind == QuestionKind::Scale || column.kind == QuestionKind::Number)
        addDecimal(found, look, column, index);
    addParts(found, look, column, index);
    return found;
}

} // namespace patron
