// SPDX-License-Identifier: GPL-3.0-or-later
// Which known export a table is: by the names of its columns and, where those say little, by the
// shape of their values. Pure functions of values.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/profile.h"
#include "models/mapping/recipe.h"

#include <QHash>

namespace patron {

/// Finds columns by header and by code. Made once per table.
class ColumnNames final
{
public:
    explicit ColumnNames(const TableShape &shape);

    /// In the order of the names, then of the table.
    [[nodiscard]] QList<int> find(const RecipeNames &names) const;
    [[nodiscard]] bool hasAny(const RecipeNames &names) const { return !find(names).isEmpty(); }

private:
    QHash<QString, QList<int>> m_columns; ///< folded header or code -> columns
};

/// How well a recipe fits; a recipe that fits better is meant. {0, 0} = not at all.
struct RecipeFit
{
    int weight = 0;  ///< of the heaviest signature that holds
    int columns = 0; ///< how many of its columns the table has

    friend auto operator<=>(const RecipeFit &, const RecipeFit &) = default;
};

[[nodiscard]] RecipeFit fitOf(const Recipe &recipe, const TableShape &shape,
                              const ColumnNames &names, const TableProfile &profile);

/// All recipes that there are, read once; any thread.
[[nodiscard]] const QList<Recipe> &allRecipes();
/// nullptr = there is none of that id.
[[nodiscard]] const Recipe *recipeOf(const QString &id);
/// nullptr = none of them.
[[nodiscard]] const Recipe *findRecipe(const TableShape &shape, const ColumnNames &names,
                                       const TableProfile &profile);

} // namespace patron
