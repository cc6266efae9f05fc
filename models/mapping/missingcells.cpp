// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/missingcells.h"

#include <utility>

namespace patron {

namespace {

/// What the owner said of words that mean nothing, and what came of it.
void leaveOutMissing(const ColumnReading &wished, qint64 cells, const Place &place, int column,
                     Mapping &mapping)
{
    if (!wished.missing || wished.missing->isEmpty())
        return;
    mapping.columns[column].change.missing += *wished.missing;
    if (cells > 0)
        mapping.notes << note(ProblemCode::MissingWished, {cells, missingText(*wished.missing)},
                              place);
}

/// Among answers in words such a word would count as one: scores, numbers and days leave it out
/// anyway.
void leaveOutSaid(const ColumnReading &wished, const SaidMissing &said, const Place &place,
                  ColumnMapping &column, QList<Problem> &notes)
{
    const bool isOfWords =
        column.field == Field::Question && column.question < 0 &&
        (column.kind == QuestionKind::Choice || column.kind == QuestionKind::MultiChoice ||
         column.kind == QuestionKind::Text);
    if (!isOfWords || said.cells == 0 || (wished.missing && !wished.missing->isEmpty()))
        return;
    if (!wished.missing)
        column.change.missing += said.words;
    notes << note(wished.missing ? ProblemCode::MissingKept : ProblemCode::MissingFound,
                  {said.cells, missingText(said.words)}, place);
}

bool isOfCustomer(Field field)
{
    return field == Field::CustomerKey || field == Field::CustomerName ||
           field == Field::CustomerEmail || field == Field::CustomerPhone;
}

/// All who did not say who they are would be one customer.
void leaveOutNobody(const ColumnReading &wished, const SaidMissing &nobody, const Place &place,
                    ColumnMapping &column, QList<Problem> &notes)
{
    if (nobody.cells == 0 || !isOfCustomer(column.field))
        return;
    // An address or a phone is never kept where it is none.
    const bool mayKeep = column.field == Field::CustomerKey || column.field == Field::CustomerName;
    column.keepsNobody = mayKeep && wished.missing && wished.missing->isEmpty();
    if (!column.keepsNobody)
        column.change.missing += nobody.words;
    Problem told =
        note(ProblemCode::CustomerUnnamed, {nobody.cells, missingText(nobody.words)}, place);
    if (column.keepsNobody)
        told.arguments << true;
    notes << told;
}

} // namespace

WishedProfiles profilesAsWished(const QStringList &headers, const QList<ColumnProfile> &read,
                                QList<ColumnProfile> profiles, const QList<ColumnReading> &wanted)
{
    profiles.resize(wanted.size());
    QList<qint64> leftOut(wanted.size());
    QList<SaidMissing> said(wanted.size());
    QList<SaidMissing> nobody(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].decimal)
            setDecimal(profiles[i], *wanted[i].decimal);
        said[i] = saidMissing(profiles[i]);
        const QStringList words = wanted[i].missing.value_or(said[i].words);
        if (!words.isEmpty())
            leftOut[i] = leaveOutWords(foldedSet(words), profiles[i]);
        // Whatever the owner says of them, they do not tell what the column is.
        if (nobody[i] = saidNobody(headers[i], read.value(i)); nobody[i].cells > 0)
            leaveOutWords(foldedSet(nobody[i].words), profiles[i]);
    }
    return {std::move(profiles), std::move(leftOut), std::move(said), std::move(nobody)};
}

void leaveOutNothings(const ColumnReading &wished, const WishedProfiles &profiles, int column,
                      const Place &place, Mapping &mapping)
{
    ColumnMapping &there = mapping.columns[column];
    leaveOutMissing(wished, profiles.leftOut[column], place, column, mapping);
    leaveOutSaid(wished, profiles.said[column], place, there, mapping.notes);
    leaveOutNobody(wished, profiles.nobody[column], place, there, mapping.notes);
}

} // namespace patron
