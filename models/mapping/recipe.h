// SPDX-License-Identifier: GPL-3.0-or-later
// A known export as data: how it is recognised, what its columns mean, which of its rows are no
// answers of customers. One file of resources/recipes each; how to write one: docs/recipes.md.
// Plain values.
#pragma once

#include "models/mapping/mapping.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

class QLocale;

namespace patron {

/// As a recipe's zone: the tool writes its times in a zone that somebody chose there and that the
/// file does not name.
inline constexpr const char *anyZone = "account";

/// Names of a header or of its code: one of these, folded. "updated at (*" stands for all that
/// begin so.
using RecipeNames = QStringList;

/// What a column holds, for exports that are told by their shape.
enum class RecipeShape : quint8
{
    Any,
    Id,    ///< whole numbers, all different
    Date,  ///< dates
    Email, ///< e-mails, or a word for nobody
    Text   ///< neither numbers nor dates
};

/// All that is given must hold.
struct RecipeSignature
{
    QList<RecipeNames> all;            ///< for each, a column of one of these names
    RecipeNames none;                  ///< no column of these names
    RecipeNames first;                 ///< the name of the first column
    QList<RecipeShape> shape;          ///< of the first columns
    QMap<QString, QStringList> values; ///< column -> all its cells are among these words
    QString contains;                  ///< some column has a cell that says just this
    int headerRows = 0;                ///< 0 = any number

    /// How much it asks for: of two recipes that fit, the one that asks for more is meant.
    [[nodiscard]] int weight() const;
};

/// The cells of another column say which of several meanings is meant.
struct RecipeWhere
{
    RecipeNames column;
    QStringList values; ///< folded; all its cells are among these
};

/// What columns of these names mean. Of several entries the first that fits the column's values
/// counts; of several columns for one field, the first that is filled.
struct RecipeColumn
{
    RecipeNames names;
    int at = -1; ///< place in the table, for exports told by their shape
    Field field = Field::Question;
    std::optional<QuestionKind> kind;
    std::optional<TimeUnit> unit;
    std::optional<RecipeWhere> where;
    std::optional<ScaleRange> scale;             ///< of the question
    std::optional<QPair<double, double>> within; ///< all its numbers lie between these
    std::optional<double> reaches;               ///< some number is as high as this
    bool isPrivate = false;                      ///< tells where somebody was: not imported
    bool isOfTool = false; ///< written by the tool itself: kept, but no question to anybody
    CellChange change;
};

/// Rows left out unless they are asked for.
struct RecipeRule
{
    ProblemCode reason = ProblemCode::RowPartial;
    RecipeNames column;
    QStringList values; ///< of the cell
    bool whenEmpty = false;
};

struct Recipe
{
    QString id;   ///< "google-play": kept with the import
    QString name; ///< as the tool calls itself; unlike that of every other recipe
    QMap<QString, QString> names = {}; ///< language ("ru") -> name, where it is another one there
    RecordKind kind = RecordKind::Responses;
    QByteArray zone;     ///< of its dates, where neither cell nor header names one
    QStringList missing; ///< words that say nothing in any column
    QList<QPair<QString, QString>> replace;
    QList<RecipeSignature> signatures; ///< any of them
    QList<RecipeColumn> columns;
    QList<RecipeRule> leftOut;

    [[nodiscard]] QString nameIn(const QLocale &locale) const;
    /// Whether a column of this header holds what the tool wrote by itself.
    [[nodiscard]] bool isOfTool(const QString &header) const;
};

struct ReadRecipe
{
    Recipe recipe;
    QStringList faults; ///< for whoever writes the file; empty = none
};

/// json: the file's bytes.
[[nodiscard]] ReadRecipe readRecipe(const QByteArray &json);

} // namespace patron
