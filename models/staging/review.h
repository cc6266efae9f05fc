// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would bring, waiting for the owner's yes: counts and examples, never all rows.
// Plain value.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace patron {

struct RejectedExample
{
    qint64 row = 0;
    ProblemCode reason = ProblemCode::RowEmpty;
    QStringList cells; ///< as in the file, cut to 200 characters each

    friend bool operator==(const RejectedExample &, const RejectedExample &) = default;
};

/// What one cell of the file became.
enum class CellForm : quint8
{
    Empty,
    Text,
    Number,
    Moment,     ///< a day, or a day and its time
    Duration,   ///< seconds
    Skipped,    ///< of a column that is not imported: as in the file
    Uncounted,  ///< a number that its score does not have, as in the file
    Unreadable, ///< there is something, but not what the column is read as: as in the file
};

struct ShownCell
{
    CellForm form = CellForm::Empty;
    QVariant value; ///< QString, double, QDateTime, seconds as double

    friend bool operator==(const ShownCell &, const ShownCell &) = default;
};

/// A row as it will be read.
struct ShownRow
{
    qint64 row = 0;
    bool isLeftOut = false;
    ProblemCode reason = ProblemCode::RowEmpty; ///< where it is left out
    QList<ShownCell> cells;                     ///< one per column, at most shownColumns

    friend bool operator==(const ShownRow &, const ShownRow &) = default;
};

inline constexpr qsizetype shownColumns = 200;
inline constexpr qsizetype notedRows = 400;

/// The first rows that are new, changed and there already: at most twenty each.
struct FateRows
{
    QList<qint64> added;
    QList<qint64> changed;
    QList<qint64> duplicates;

    friend bool operator==(const FateRows &, const FateRows &) = default;
};

struct Review
{
    bool isComplete = true; ///< false: only the first part of the file was looked at, so there are
                            ///< no counts yet
    QString remembered;     ///< name of the remembered reading that was applied; "" = none
    TableShape shape;
    Mapping mapping;
    QString hash;    ///< SHA-256 of the bytes reviewed, hex: the commit refuses another content
    qint64 rows = 0; ///< = added + changed + duplicates + rejected
    qint64 added = 0;
    qint64 changed = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    QList<QStringList> preview;     ///< first rows as in the file, cut to 200 characters per cell
    QList<QStringList> values;      ///< per column: the first that differ, with none that is blank
    QList<ShownRow> shown;          ///< the rows of the preview as they will be read
    FateRows fates;                 ///< of the rows of the file; see noted
    QList<ShownRow> noted;          ///< rows that notes and fates tell of, as they will be read;
                                    ///< ascending, at most notedRows
    QList<RejectedExample> leftOut; ///< at most 200
    QList<Problem> notes;           ///< of file, mapping and values

    friend bool operator==(const Review &, const Review &) = default;
};

} // namespace patron
