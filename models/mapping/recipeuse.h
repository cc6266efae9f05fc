// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what is known of an export over what was guessed from words and values. Made by
// proposeMapping, one table each.
#pragma once

#include "models/mapping/fieldshape.h"
#include "models/mapping/recipematch.h"

#include <QSet>

#include <vector>

namespace patron {

class RecipeUse final
{
public:
    /// Finds the recipe, or takes the one that is wished for ("none": none); without one the
    /// functions below change nothing.
    RecipeUse(const TableShape &shape, const TableProfile &profile, const QString &wished = {});

    [[nodiscard]] const Recipe *recipe() const { return m_recipe; }

    /// Without the words that say nothing in this export: "-99" is no answer of a scale.
    [[nodiscard]] const TableProfile &profile() const { return m_profile; }
    /// fields: as guessed, one per column; hidden: private ones. Changed in place.
    void assign(std::vector<ColumnLook> &columns, QList<Field> &fields, QList<bool> &hidden);
    /// After the owner's wishes: how cells are read and which rows are left out.
    void finish(const Place &place, Mapping &mapping) const;

private:
    /// What the recipe says of one column.
    struct Claim
    {
        const RecipeColumn *entry = nullptr;
        Field field = Field::Question;
    };
    enum class Pass
    {
        Filled,
        Empty
    };

    [[nodiscard]] QList<int> columnsOf(const RecipeColumn &entry) const;
    void leaveOutMissing();
    [[nodiscard]] bool isNamePart(const RecipeColumn &entry) const;
    void claim(const RecipeColumn &entry, int column, Pass pass, std::vector<ColumnLook> &columns,
               QList<bool> &hidden);
    [[nodiscard]] bool fits(const RecipeColumn &entry, const ColumnLook &column) const;
    [[nodiscard]] bool isWhere(const RecipeWhere &where) const;
    void setZone(int index, const Place &place, Mapping &mapping) const;
    void addRules(const Place &place, Mapping &mapping) const;
    [[nodiscard]] qint64 rowsLeftOut(const RecipeRule &rule, int column) const;

    TableProfile m_profile;
    ColumnNames m_names;
    const Recipe *m_recipe;
    QList<Claim> m_claims; ///< one per column
    QSet<Field> m_taken;
    QList<QByteArray> m_zones; ///< one per column, as the rows of the header say them
};

} // namespace patron
