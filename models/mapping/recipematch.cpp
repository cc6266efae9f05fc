// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/recipematch.h"

#include "models/base/bytesview.h"
#include "models/base/textfold.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/valuetext.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace patron {

namespace {

/// E-mails, or one word for nobody in all rows that have none.
bool isEmailColumn(const ColumnProfile &column)
{
    qint64 others = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it)
        others += isEmail(viewOf(it.key())) ? 0 : 1;
    return column.wordsComplete && others <= 1;
}

bool hasShape(RecipeShape shape, const ColumnProfile &column)
{
    switch (shape) {
    case RecipeShape::Any:
        return true;
    case RecipeShape::Id:
        return column.allDifferent && column.filled > 0 && column.wholeNumbers == column.filled;
    case RecipeShape::Date:
        return isMostly(column.dates, column);
    case RecipeShape::Email:
        return column.filled > 0 && isEmailColumn(column);
    case RecipeShape::Text:
        return column.numbers == 0 && column.dates == 0;
    }
    Q_UNREACHABLE();
}

bool hasShapes(const QList<RecipeShape> &wanted, const TableProfile &profile)
{
    if (wanted.size() > profile.columns.size())
        return false;
    for (int i = 0; i < wanted.size(); ++i) {
        if (!hasShape(wanted[i], profile.columns[i]))
            return false;
    }
    return true;
}

bool areAmong(const ColumnProfile &column, const QStringList &values)
{
    if (!column.wordsComplete || column.filled == 0)
        return false;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (!values.contains(folded(QString::fromUtf8(it.key()))))
            return false;
    }
    return true;
}

bool hasValues(const QMap<QString, QStringList> &values, const ColumnNames &names,
               const TableProfile &profile)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QList<int> found = names.find({it.key()});
        if (found.isEmpty() || !areAmong(profile.columns.value(found[0]), it.value()))
            return false;
    }
    return true;
}

bool holds(const RecipeSignature &signature, const TableShape &shape, const ColumnNames &names,
           const TableProfile &profile)
{
    const bool hasAll = std::ranges::all_of(
        signature.all, [&](const RecipeNames &each) { return names.hasAny(each); });
    if (!hasAll || names.hasAny(signature.none))
        return false;
    if (!signature.first.isEmpty() && !names.find(signature.first).contains(0))
        return false;
    if (signature.headerRows > 0 && signature.headerRows != shape.headerRows)
        return false;
    const QByteArray cell = signature.contains.toUtf8();
    const bool hasCell =
        cell.isEmpty() || std::ranges::any_of(profile.columns, [&](const ColumnProfile &column) {
            return column.words.contains(cell) || column.missingWords.contains(cell);
        });
    return hasCell && hasShapes(signature.shape, profile) &&
           hasValues(signature.values, names, profile);
}

QList<Recipe> readAll()
{
    QList<Recipe> recipes;
    const QDir folder(QStringLiteral(":/patron/recipes"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ReadRecipe read = readRecipe(file.readAll());
        Q_ASSERT_X(read.faults.isEmpty(), "recipe", qPrintable(name + read.faults.join(u' ')));
        recipes << read.recipe;
    }
    return recipes;
}

} // namespace

ColumnNames::ColumnNames(const TableShape &shape)
{
    const auto add = [this](const QString &name, int column) {
        QList<int> &columns = m_columns[folded(name).trimmed()];
        if (!columns.contains(column))
            columns << column;
    };
    for (int i = 0; i < shape.headers.size(); ++i) {
        add(shape.headers[i], i);
        // "Response_ID": some tools write blanks so where the owner wants them to.
        const QString &header = shape.headers[i];
        if (header.contains(u'_') && !header.contains(u' ') && header != header.toLower())
            add(QString(header).replace(u'_', u' '), i);
        if (i < shape.details.size() && !shape.details[i].code.isEmpty())
            add(shape.details[i].code, i);
    }
}

QList<int> ColumnNames::find(const RecipeNames &names) const
{
    QList<int> found;
    const auto add = [&found](QList<int> columns) {
        std::ranges::sort(columns);
        for (const int column : columns) {
            if (!found.contains(column))
                found << column;
        }
    };
    for (const QString &name : names) {
        if (!name.endsWith(u'*')) {
            add(m_columns.value(name));
            continue;
        }
        QList<int> columns;
        for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
            if (it.key().startsWith(QStringView(name).chopped(1)))
                columns << it.value();
        }
        add(columns);
    }
    return found;
}

RecipeFit fitOf(const Recipe &recipe, const TableShape &shape, const ColumnNames &names,
                const TableProfile &profile)
{
    RecipeFit fit;
    for (const RecipeSignature &signature : recipe.signatures) {
        if (signature.weight() > fit.weight && holds(signature, shape, names, profile))
            fit.weight = signature.weight();
    }
    if (fit.weight == 0)
        return {};
    for (const RecipeColumn &column : recipe.columns)
        fit.columns += names.hasAny(column.names) ? 1 : 0;
    return fit;
}

const QList<Recipe> &allRecipes()
{
    static const QList<Recipe> recipes = readAll();
    return recipes;
}

const Recipe *recipeOf(const QString &id)
{
    const auto found = std::ranges::find(allRecipes(), id, &Recipe::id);
    return found != allRecipes().end() ? &*found : nullptr;
}

const Recipe *findRecipe(const TableShape &shape, const ColumnNames &names,
                         const TableProfile &profile)
{
    const Recipe *best = nullptr;
    RecipeFit bestFit;
    for (const Recipe &recipe : allRecipes()) {
        const RecipeFit fit = fitOf(recipe, shape, names, profile);
        if (fit > bestFit) {
            best = &recipe;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace patron
