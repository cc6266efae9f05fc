// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/recipeuse.h"

#include "models/base/bytesview.h"
#include "models/base/textfold.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/datetext.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/missingwords.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace patron {

namespace {

bool isScore(Field field)
{
    return field == Field::Recommend || field == Field::Satisfaction || field == Field::Rating ||
           field == Field::Effort;
}

bool isDate(Field field)
{
    return field == Field::Date || field == Field::RepliedAt || field == Field::SolvedAt;
}

/// The time zone that Qualtrics writes below the names of its dates: "timeZone":"America/Denver".
QByteArray zoneBelow(const TableShape &shape, qsizetype column)
{
    static const QRegularExpression form(
        QStringLiteral(R"(["']timeZone["']\s*:\s*["']([^"']+)["'])"));
    for (const QStringList &row : shape.headerCells) {
        const QByteArray zone = form.match(row.value(column)).captured(1).toLatin1();
        if (!zone.isEmpty() && QTimeZone(zone).isValid())
            return zone == "Etc/UTC" ? QByteArrayLiteral("UTC") : zone;
    }
    return {};
}

/// A time of which neither the cell nor anything else says the zone: an example; empty = none.
QString timeWithoutZone(const ColumnProfile &column)
{
    QByteArray example;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const auto date = scanDate(viewOf(it.key()));
        const bool isSuch = date && date->hasTime && !date->hasZone;
        if (isSuch && (example.isEmpty() || it.key() < example))
            example = it.key();
    }
    return QString::fromUtf8(example);
}

} // namespace

RecipeUse::RecipeUse(const TableShape &shape, const TableProfile &profile, const QString &wished)
    : m_profile(profile)
    , m_names(shape)
    , m_recipe(wished.isEmpty() ? findRecipe(shape, m_names, profile) : recipeOf(wished))
    , m_claims(shape.headers.size())
{
    if (!m_recipe)
        return;
    leaveOutMissing();
    for (qsizetype i = 0; i < shape.headers.size(); ++i)
        m_zones << zoneBelow(shape, i);
}

void RecipeUse::leaveOutMissing()
{
    const QSet<QString> everywhere = foldedSet(m_recipe->missing);
    if (!everywhere.isEmpty()) {
        for (ColumnProfile &column : m_profile.columns)
            leaveOutWords(everywhere, column);
    }
    for (const RecipeColumn &entry : m_recipe->columns) {
        if (entry.change.missing.isEmpty())
            continue;
        const QSet<QString> here = foldedSet(entry.change.missing);
        for (const int column : columnsOf(entry)) {
            if (column < m_profile.columns.size())
                leaveOutWords(here, m_profile.columns[column]);
        }
    }
}

QList<int> RecipeUse::columnsOf(const RecipeColumn &entry) const
{
    QList<int> columns = m_names.find(entry.names);
    if (columns.isEmpty() && entry.at >= 0 && entry.at < m_claims.size())
        columns << entry.at;
    return columns;
}

bool RecipeUse::isWhere(const RecipeWhere &where) const
{
    const QList<int> columns = m_names.find(where.column);
    if (columns.isEmpty())
        return false;
    const ColumnProfile column = m_profile.columns.value(columns[0]);
    return column.filled > 0 && column.wordsComplete &&
           std::ranges::all_of(column.words.keys(), [&](const QByteArray &word) {
               return where.values.contains(folded(QString::fromUtf8(word)));
           });
}

bool RecipeUse::fits(const RecipeColumn &entry, const ColumnLook &column) const
{
    const ColumnProfile &profile = column.profile;
    if (entry.where && !isWhere(*entry.where))
        return false;
    if (entry.reaches && (profile.numbers == 0 || profile.highest < *entry.reaches))
        return false;
    if (profile.filled == 0)
        return true;
    if (entry.within)
        return isMostly(profile.numbers, profile) && profile.lowest >= entry.within->first &&
               profile.highest <= entry.within->second;
    if (isScore(entry.field))
        return canBe(entry.field, column, HeaderMatch::Whole);
    if (isDate(entry.field))
        return canBe(entry.field, column, HeaderMatch::Whole) ||
               (entry.change.isEpoch && isMostly(profile.numbers, profile));
    return true;
}

void RecipeUse::assign(std::vector<ColumnLook> &columns, QList<Field> &fields, QList<bool> &hidden)
{
    if (!m_recipe)
        return;
    for (const Pass pass : {Pass::Filled, Pass::Empty}) {
        for (const RecipeColumn &entry : m_recipe->columns) {
            for (const int column : columnsOf(entry))
                claim(entry, column, pass, columns, hidden);
        }
    }
    for (int i = 0; i < fields.size(); ++i) {
        const bool isLost = !m_claims[i].entry && m_taken.contains(fields[i]);
        if (m_claims[i].entry)
            fields[i] = m_claims[i].field;
        else if (isLost)
            fields[i] = Field::Question;
    }
}

/// First and last name in columns of their own are one name together; the same in other words is
/// not.
bool RecipeUse::isNamePart(const RecipeColumn &entry) const
{
    return entry.field == Field::CustomerName &&
           std::ranges::none_of(m_claims,
                                [&entry](const Claim &claim) { return claim.entry == &entry; });
}

void RecipeUse::claim(const RecipeColumn &entry, int column, Pass pass,
                      std::vector<ColumnLook> &columns, QList<bool> &hidden)
{
    ColumnLook &look = columns[size_t(column)];
    const bool isEmpty = look.profile.filled == 0;
    if (m_claims[column].entry || isEmpty != (pass == Pass::Empty) || !fits(entry, look))
        return;
    const bool isTaken =
        !mayRepeat(entry.field) && m_taken.contains(entry.field) && !isNamePart(entry);
    m_claims[column] = {&entry, isTaken ? Field::Question : entry.field};
    // A private column is only worth a note where it holds something.
    hidden[column] = hidden[column] || (entry.isPrivate && !isEmpty);
    if (entry.kind && !isEmpty) {
        look.ownKind = *entry.kind;
        look.kind = look.wished.kind.value_or(*entry.kind);
    }
    // The header, the labels and the owner come first.
    if (entry.scale && !look.stated)
        look.stated = entry.scale;
    if (isTaken)
        return;
    if (entry.unit && !look.wished.timeUnit && look.profile.clocks <= look.profile.numbers) {
        look.format.timeUnit = *entry.unit;
        look.isUnitSaid = true;
    }
    if (entry.field != Field::Question && entry.field != Field::Skip)
        m_taken.insert(entry.field);
}

void RecipeUse::finish(const Place &place, Mapping &mapping) const
{
    if (!m_recipe)
        return;
    mapping.recipe = m_recipe->id;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping &column = mapping.columns[i];
        const Claim claim = m_claims.value(i);
        // What the owner reads as something else is read as it stands.
        if (claim.entry && claim.entry->field == column.field)
            column.change = claim.entry->change;
        column.change.missing += m_recipe->missing;
        column.change.replace = m_recipe->replace;
        if (isDate(column.field))
            setZone(i, place, mapping);
    }
    addRules(place, mapping);
}

void RecipeUse::setZone(int index, const Place &place, Mapping &mapping) const
{
    ColumnMapping &column = mapping.columns[index];
    QByteArray &zone = column.change.zone;
    if (!m_zones.value(index).isEmpty())
        zone = m_zones[index];
    else if (zone.isEmpty())
        zone = m_recipe->zone;
    if (zone != anyZone)
        return;
    // Whose clock it is only the owner can tell.
    zone.clear();
    const QString example = timeWithoutZone(m_profile.columns.value(index));
    if (column.format.zone || headerZone(column.header).isValid() || example.isEmpty())
        return;
    Place there = place;
    there.column = column.header;
    mapping.notes << note(ProblemCode::ZoneAssumed, {}, there, example);
}

qint64 RecipeUse::rowsLeftOut(const RecipeRule &rule, int column) const
{
    const ColumnProfile &profile = m_profile.columns[column];
    const QSet<QString> values = foldedSet(rule.values);
    qint64 rows = rule.whenEmpty ? m_profile.rows - profile.filled - profile.missing : 0;
    for (auto it = profile.words.begin(); it != profile.words.end(); ++it)
        rows += values.contains(folded(QString::fromUtf8(it.key()))) ? it.value() : 0;
    return rows;
}

void RecipeUse::addRules(const Place &place, Mapping &mapping) const
{
    for (const RecipeRule &rule : m_recipe->leftOut) {
        const QList<int> columns = m_names.find(rule.column);
        if (columns.isEmpty() || columns[0] >= m_profile.columns.size())
            continue;
        const qint64 rows = rowsLeftOut(rule, columns[0]);
        // Whoever tries a survey out has nothing but tests, and wants to see them.
        if (rows > 0 && rows == m_profile.rows && rule.reason != ProblemCode::RowFooter)
            mapping.notes << note(ProblemCode::RowsKept, {}, place);
        else
            mapping.leftOut << RowRule{rule.reason, columns[0], rule.values, rule.whenEmpty};
    }
}

} // namespace patron
