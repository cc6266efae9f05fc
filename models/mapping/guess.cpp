// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/guess.h"

#include "models/mapping/boxes.h"
#include "models/mapping/columnnotes.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/fieldassign.h"
#include "models/mapping/fieldshape.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/kindguess.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/missingcells.h"
#include "models/mapping/rankings.h"
#include "models/mapping/readings.h"
#include "models/mapping/recipeuse.h"
#include "models/mapping/scorescale.h"
#include "models/mapping/tornoptions.h"
#include "models/mapping/wishes.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace patron {

namespace {

bool isScore(Field field)
{
    return kindFor(field, QuestionKind::Text) == QuestionKind::Scale;
}

/// How the cells of a field are read, where that follows from the field.
void setFormat(const ColumnLook &column, Field field, ValueFormat &format)
{
    if (field == Field::Tenure && !column.wished.timeUnit)
        format.timeUnit =
            headerWords().unit(column.header, LengthOf::Stay).value_or(TimeUnit::Months);
    // The best answer counts as the best, whichever number it has.
    if (isScore(field) && column.isBestFirst)
        format.isReversed = true;
    format.onScale = wishedStars(field, column);
    if (field == Field::CustomerLeft)
        format.isReversed = kindWords().asksWhoStays(column.header);
    if (field == Field::Amount && !column.wished.decimal)
        format.decimal = lookAtMoney(column.header, column.profile).decimal;
}

/// A column of a kind that its meaning does not have is a question of that kind.
void giveBackWishedKinds(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        Field &field = fields[qsizetype(i)];
        const auto &wished = columns[i].wished.kind;
        if (wished && field != Field::Question && kindFor(field, *wished) != *wished)
            field = Field::Question;
    }
}

ColumnMapping mappingOf(const ColumnLook &column, Field field)
{
    ColumnMapping mapping{column.header, field, kindFor(field, column.kind), column.format};
    mapping.isKindWished = column.wished.kind.has_value();
    mapping.ownKind = kindFor(field, column.ownKind);
    mapping.ownSeparator = column.ownSeparator;
    if (mapping.kind != QuestionKind::MultiChoice)
        mapping.format.separator.clear();
    if (field == Field::Question)
        mapping.labels = column.labels;
    mapping.format.words = wordsAs(field, column);
    setFormat(column, field, mapping.format);
    if (field != Field::Question && column.profile.dates > 0)
        mapping.openDay = openDayOf(column.profile);
    mapping.countsOnce = field == Field::CustomerKey && column.wished.countsOnce.value_or(false);
    mapping.hasBothOrders = !column.profile.otherOrder.isEmpty();
    if (!column.wished.dateOrder)
        mapping.otherOrder = column.profile.otherOrder;
    if (mapping.kind == QuestionKind::MultiChoice)
        mapping.tornOptions =
            tornOptions(column.profile, mapping.format.separator.toStdString(), column.known);
    if (field == Field::CustomerLeft && column.profile.dates > 0)
        mapping.kind = QuestionKind::Date;
    mapping.scale = shownScale(column, field, mapping.kind);
    return mapping;
}

void joinBoxes(const QList<BoxQuestion> &questions, Mapping &mapping)
{
    for (const BoxQuestion &question : questions) {
        for (const Box &box : question.boxes) {
            ColumnMapping &column = mapping.columns[box.column];
            column.kind = box.keepsText ? QuestionKind::Text : QuestionKind::MultiChoice;
            column.format.separator.clear();
            column.question = question.boxes[0].column;
            column.asked = question.text;
            column.item = box.item;
        }
    }
}

/// The day the file was written; today where that is not known.
QDate dayOf(const TableShape &shape, QDate today)
{
    const QDate written = QFileInfo(shape.path).lastModified().date();
    // Files out of archives may carry the day the archive's format begins at.
    return written.isValid() && written.year() >= 1990 && written < today ? written : today;
}

Place placeOf(const TableShape &shape, const QString &header)
{
    return {QFileInfo(shape.path).fileName(), shape.sheet, 0, header};
}

/// What the rows are: as wished, as the known export says, or as the columns speak, with what the
/// owner says of them.
Result<RecordKind> recordKindFor(const QStringList &headers, const std::vector<ColumnLook> &columns,
                                 const QList<MappingWish> &wishes, const RecipeUse &recipe,
                                 const FileWish &file)
{
    if (file.kind)
        return *file.kind;
    if (recipe.recipe())
        return recipe.recipe()->kind;
    QList<Field> fields = fieldsOfAnyKind(columns);
    if (auto wished = applyWishes(headers, wishes, fields); !wished)
        return failure(wished.error());
    return guessKind(columns, fields);
}

/// The known exports that can be wished for.
Problem recipeUnknown(const QString &wished)
{
    QStringList ids{noRecipe};
    for (const Recipe &recipe : allRecipes())
        ids << recipe.id;
    return stop(ProblemCode::ReadingValueUnknown,
                {wished, QStringLiteral("recipe"), ids.join(QStringLiteral(", "))});
}

/// Of commas at the ends of lines, or of cells that were only painted: neither question nor answer.
void skipNothing(const std::vector<ColumnLook> &columns, QList<Field> &fields)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].header.isEmpty() && columns[i].kind == QuestionKind::Empty &&
            fields[qsizetype(i)] == Field::Question)
            fields[qsizetype(i)] = Field::Skip;
    }
}

/// Fields, and which columns are private.
struct Meanings
{
    QList<Field> fields;
    QList<bool> hidden;
    QList<Field> proposed; ///< before the owner's word
    int guessedDay = -1;   ///< the column of the only dates
    QList<int> begun = {}; ///< columns that say when an answer was begun
};

Result<Meanings> meaningsOf(const QStringList &headers, std::vector<ColumnLook> &columns,
                            const QList<MappingWish> &wishes, RecordKind kind, RecipeUse &recipe)
{
    Meanings found{fieldsFor(columns, kind), {}, {}};
    for (size_t i = 0; i < columns.size(); ++i) {
        found.hidden << isPrivate(columns[i]);
        if (found.hidden.last())
            found.fields[qsizetype(i)] = Field::Skip;
    }
    recipe.assign(columns, found.fields, found.hidden);
    giveBackWishedKinds(columns, found.fields);
    skipNothing(columns, found.fields);
    if (kind == RecordKind::Responses)
        found.guessedDay = guessDay(columns, found.fields);
    if (kind == RecordKind::Responses)
        found.begun = leaveOutBegun(columns, found.fields);
    found.proposed = found.fields;
    if (auto wished = applyWishes(headers, wishes, found.fields); !wished)
        return failure(wished.error());
    for (Field &field : found.fields) {
        if (!belongsTo(field, kind))
            field = Field::Question;
    }
    return found;
}

/// What came of the owner's word, or stands for want of it.
void noteWishes(const ColumnLook &column, int index, const Meanings &meanings,
                const QStringList &headers, const Place &place, Mapping &mapping)
{
    const Field field = meanings.fields[index];
    // What the owner leaves out of a later export stood in the earlier one: its rows are the same.
    if (field == Field::Skip && meanings.proposed[index] != Field::Skip)
        mapping.columns.last().tellsApart = true;
    const bool isForced = field != meanings.proposed[index];
    if (auto forced = isForced ? forcedScale(field, column) : std::nullopt) {
        forced->place = place;
        mapping.notes << *forced;
        mapping.columns.last().keepsBeyond = true;
    }
    if (index == meanings.guessedDay && field == Field::Date)
        mapping.notes << note(ProblemCode::DateGuessed, {}, place);
    const auto day = meanings.fields.indexOf(Field::Date);
    if (!meanings.begun.contains(index) || day < 0 ||
        (field != Field::Skip && field != Field::Question))
        return;
    mapping.columns.last().tellsApart = true;
    Problem begun = note(ProblemCode::ColumnBegun, {headers[day]}, place);
    if (field == Field::Question)
        begun.arguments << true;
    mapping.notes << begun;
}

/// One note for all columns that tell where somebody was: each of them says the same.
void joinPrivate(QList<Problem> &notes)
{
    const auto isPrivate = [](const Problem &each) {
        return each.code == ProblemCode::ColumnPrivate;
    };
    QStringList headers;
    for (const Problem &each : notes) {
        if (isPrivate(each))
            headers << each.place.column;
    }
    if (headers.size() < 2)
        return;
    Problem &joined = *std::ranges::find_if(notes, isPrivate);
    joined.arguments = {headers.size(), headers.join(QStringLiteral(", "))};
    joined.place.column.clear();
    notes.removeIf(
        [&](const Problem &each) { return isPrivate(each) && each.arguments.isEmpty(); });
}

std::vector<ColumnLook> looksAt(const TableShape &shape, qint64 rows,
                                const QList<ColumnProfile> &profiles,
                                const QList<ColumnReading> &wanted, const KnownOptions &known)
{
    std::vector<ColumnLook> columns;
    for (int i = 0; i < shape.headers.size(); ++i)
        columns.push_back(lookAt(shape.headers[i], shape.details.value(i), profiles[i], rows,
                                 wanted[i], known.value(i)));
    return columns;
}

void markPlaces(const QList<Ranking> &rankings, std::vector<ColumnLook> &columns)
{
    for (const Ranking &ranking : rankings) {
        for (qsizetype i = ranking.first; i < ranking.first + ranking.columns; ++i) {
            columns[size_t(i)].ownKind = QuestionKind::Number;
            if (ranking.isRefused)
                continue;
            columns[size_t(i)].kind = QuestionKind::Number;
            columns[size_t(i)].isPlace = true;
        }
    }
}

/// Each column as it is read, with what is to be said of it.
void addColumns(const TableShape &shape, const std::vector<ColumnLook> &columns,
                const Meanings &meanings, Mapping &mapping)
{
    const QList<Field> &fields = meanings.fields;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        mapping.columns << mappingOf(columns[i], fields[index]);
        if (fields[index] == Field::Amount)
            mapping.currency = lookAtMoney(columns[i].header, columns[i].profile).currency;
        const Place place = placeOf(shape, columns[i].header);
        for (Problem &each : notesOf(columns[i], mapping.columns.last(), fields, mapping.kind,
                                     meanings.hidden[index])) {
            const qint64 row = each.place.row;
            each.place = place;
            each.place.row = row;
            mapping.notes << each;
        }
        noteWishes(columns[i], int(i), meanings, shape.headers, place, mapping);
    }
}

} // namespace

Result<Mapping> proposeMapping(const TableShape &shape, const TableProfile &profile,
                               const QList<MappingWish> &wishes, const QList<ReadingWish> &readings,
                               QDate today, const FileWish &file, const KnownOptions &known)
{
    const auto wanted = readingsFor(shape.headers, readings);
    if (!wanted)
        return failure(wanted.error());
    if (!file.recipe.isEmpty() && file.recipe != noRecipe && !recipeOf(file.recipe))
        return failure(recipeUnknown(file.recipe));
    RecipeUse recipe(shape, profile, file.recipe);
    const WishedProfiles profiles =
        profilesAsWished(shape.headers, profile.columns, recipe.profile().columns, *wanted);
    std::vector<ColumnLook> columns =
        looksAt(shape, profile.rows, profiles.columns, *wanted, known);
    const QList<Ranking> rankings = findRankings(profile.orders, columns);
    markPlaces(rankings, columns);
    const auto kind = recordKindFor(shape.headers, columns, wishes, recipe, file);
    if (!kind)
        return failure(kind.error());
    const auto meanings = meaningsOf(shape.headers, columns, wishes, *kind, recipe);
    if (!meanings)
        return failure(meanings.error());

    Mapping mapping;
    mapping.kind = *kind;
    mapping.asOf = dayOf(shape, today);
    mapping.latest = std::max(today, mapping.asOf).addYears(1);
    addColumns(shape, columns, *meanings, mapping);
    joinPrivate(mapping.notes);
    for (const Ranking &ranking : rankings) {
        Problem told = note(ProblemCode::RankingFound, {ranking.columns},
                            placeOf(shape, shape.headers[ranking.first]));
        if (ranking.isRefused)
            told.arguments << true;
        mapping.notes << told;
    }
    mapping.headerCells = shape.headerCells;
    joinBoxes(findBoxes(shape.details, columns, meanings->fields), mapping);
    recipe.finish(placeOf(shape, {}), mapping);
    for (int i = 0; i < shape.headers.size(); ++i) {
        const Place place = placeOf(shape, shape.headers[i]);
        leaveOutNothings(wanted->at(i), profiles, i, place, mapping);
    }
    return mapping;
}

} // namespace patron
