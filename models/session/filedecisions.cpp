// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filedecisions.h"

#include "models/mapping/recipematch.h"
#include "models/session/earlierreadings.h"
#include "models/session/reviewlook.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace patron {

namespace {

/// The names are those of the standard.
const QStringList encodings{
    u"UTF-8"_qs,  u"windows-1251"_qs, u"windows-1250"_qs, u"windows-1252"_qs, u"KOI8-R"_qs,
    u"IBM866"_qs, u"ISO-8859-5"_qs,   u"ISO-8859-2"_qs,   u"ISO-8859-16"_qs,  u"IBM852"_qs,
    u"IBM855"_qs, u"MacCyrillic"_qs,  u"MacRoman"_qs,     u"UTF-16LE"_qs,     u"UTF-16BE"_qs};
const QStringList separators{u","_qs, u";"_qs, u"\t"_qs, u"|"_qs};
const QStringList quotes{u"\""_qs, u"'"_qs, noQuote};
/// Rows above the column names, rows of the column names.
const QStringList headerPlaces{u"0+0"_qs, u"0+1"_qs, u"0+2"_qs, u"0+3"_qs, u"1+1"_qs, u"1+2"_qs,
                               u"2+1"_qs, u"2+2"_qs, u"3+1"_qs, u"4+1"_qs, u"5+1"_qs, u"6+1"_qs};
/// Rows that are left out as no answers and that can be asked for.
constexpr std::array leftOutReasons{ProblemCode::RowPreview, ProblemCode::RowTest,
                                    ProblemCode::RowPartial, ProblemCode::RowSpam,
                                    ProblemCode::RowFooter};
const QString yes = u"yes"_qs;
const QString no = u"no"_qs;

/// Where a row is left below them. rows: how many the file begins with, at most as many as are
/// asked about.
QStringList placesWithin(qsizetype rows)
{
    QStringList places;
    for (const QString &place : headerPlaces) {
        const int above = place.section(u'+', 0, 0).toInt();
        if (rows == 0 || above + place.section(u'+', 1, 1).toInt() < rows)
            places << place;
    }
    return places;
}

void addHeader(QList<ReadingDecision> &found, const ReviewLook &look)
{
    const TableShape &shape = look.review().shape;
    // Some formats name their columns themselves.
    if (shape.format.contains(u"JSON") || shape.format.contains(u"SPSS"))
        return;
    const QString value = u"%1+%2"_qs.arg(shape.titleRows).arg(shape.headerRows);
    const bool isOpen = shape.headerRows == 0 && !look.options().table.headerRows;
    found << ReadingDecision{Reading::Header,
                             {},
                             value,
                             choicesWith(placesWithin(shape.firstRows.size()), value),
                             isOpen};
    found.last().rows = shape.firstRows;
}

void addRecipe(QList<ReadingDecision> &found, const ReviewLook &look)
{
    const QString recipe = look.review().mapping.recipe;
    const bool isWishedAway = look.options().file.recipe == noRecipe;
    // Without an answer the program looks for itself.
    QStringList choices{QString(), noRecipe};
    for (const Recipe &each : allRecipes())
        choices << each.id;
    if (!isWishedAway && recipe.isEmpty())
        choices.removeAll(noRecipe);
    else if (look.options().file.recipe.isEmpty())
        choices.removeAll(QString());
    // No survey program is asked for behind a file of SPSS.
    if (!recipe.isEmpty() || isWishedAway || look.review().shape.format != u"SPSS")
        found << ReadingDecision{Reading::Recipe, {}, isWishedAway ? noRecipe : recipe, choices};
    // A known export is known to be what it is.
    if (!recipe.isEmpty() && !look.options().file.kind)
        return;
    QStringList kinds;
    for (const RecordKind kind : allRecordKinds)
        kinds << recordKindId(kind);
    found << ReadingDecision{Reading::Kind, {}, recordKindId(look.review().mapping.kind), kinds};
}

/// Answers that nobody knows the day of are counted, but stand in no chart over time.
void addNoDate(QList<ReadingDecision> &found, const ReviewLook &look)
{
    const Mapping &mapping = look.review().mapping;
    if (mapping.kind == RecordKind::Responses &&
        std::ranges::none_of(mapping.columns, [](const ColumnMapping &column) {
            return column.field == Field::Date;
        }))
        found << ReadingDecision{Reading::NoDate};
}

void addLeftOut(QList<ReadingDecision> &found, const ReviewLook &look)
{
    for (const ProblemCode reason : leftOutReasons) {
        const bool isIncluded = look.options().include.contains(reason);
        const Problem *left = look.noteOf(reason);
        if (!left && !isIncluded)
            continue;
        ReadingDecision decision{Reading::LeftOut, {}, isIncluded ? yes : no, {no, yes}};
        decision.reason = reason;
        decision.count = left ? left->arguments.value(0).toLongLong() : 0;
        if (left)
            decision.rows = left->rows;
        found << decision;
    }
}

void addSameFile(QList<ReadingDecision> &found, const ReviewLook &look)
{
    if (look.options().replaces.isValid())
        return;
    const QString twice = u"twice"_qs;
    // What was chosen can be changed, also where by now nothing would count twice.
    if (const ImportId chosen = look.options().sameFile; chosen.isValid()) {
        const QString same = QString::number(chosen.value);
        found << ReadingDecision{Reading::SameFile, {}, same, {same, twice}};
        return;
    }
    const Problem *known = look.noteOf(ProblemCode::FileKnown);
    if (!known)
        return;
    ReadingDecision decision{Reading::SameFile, {}, twice};
    decision.alternatives = {known->arguments.value(2).toString(), twice};
    decision.isAssumed = !look.options().countsTwice;
    decision.example = known->arguments.value(1).toString();
    decision.count = known->arguments.value(0).toLongLong();
    found << decision;
}

/// Figures of rows that are read in two ways are a mixture: the owner is asked.
void addEarlier(QList<ReadingDecision> &found, const ReviewLook &look)
{
    const Problem *otherwise = look.noteOf(ProblemCode::RowsReadOtherwise);
    if (!otherwise)
        return;
    const EarlierRows chosen = look.options().earlier;
    const QStringList choices{u"too"_qs, u"stay"_qs};
    ReadingDecision decision{Reading::Earlier,
                             {},
                             choices[chosen == EarlierRows::ReadToo ? 0 : 1],
                             choices,
                             chosen == EarlierRows::Undecided,
                             otherwise->arguments.value(2).toString()};
    decision.count = otherwise->arguments.value(0).toLongLong();
    decision.imports = otherwise->arguments.value(1).toLongLong();
    decision.away = importsAway(*otherwise).size();
    decision.columns = otherwise->arguments.value(3).toString().split(u'\n');
    found << decision;
}

} // namespace

QList<ReadingDecision> fileDecisions(const ReviewLook &look)
{
    QList<ReadingDecision> found;
    const TableShape &shape = look.review().shape;
    addSameFile(found, look);
    addEarlier(found, look);
    if (!look.review().remembered.isEmpty())
        found << ReadingDecision{Reading::Remembered,
                                 {},
                                 look.review().remembered,
                                 {look.review().remembered, QString()}};
    if (shape.sheets.size() > 1)
        found << ReadingDecision{Reading::Sheet,
                                 {},
                                 shape.sheet,
                                 shape.sheets,
                                 look.noteOf(ProblemCode::SheetChosen) &&
                                     look.options().table.sheet.isEmpty(),
                                 isWorkbook(shape) ? QString() : QFileInfo(shape.path).fileName()};
    if (!shape.encoding.isEmpty())
        found << ReadingDecision{Reading::Encoding,
                                 {},
                                 shape.encoding,
                                 choicesWith(encodings, shape.encoding),
                                 look.noteOf(ProblemCode::EncodingGuessed) &&
                                     look.options().table.encoding.isEmpty()};
    if (!shape.delimiter.isEmpty())
        found << ReadingDecision{
            Reading::Separator, {}, shape.delimiter, choicesWith(separators, shape.delimiter)};
    if (!shape.quote.isEmpty())
        found << ReadingDecision{Reading::Quote, {}, shape.quote, choicesWith(quotes, shape.quote)};
    addHeader(found, look);
    addRecipe(found, look);
    addNoDate(found, look);
    addLeftOut(found, look);
    return found;
}

} // namespace patron
