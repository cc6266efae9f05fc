// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of a table means and how its values are read. Proposed by guess.h, changed by
// the owner, used by mapper.h, kept with the import. Plain value.
#pragma once

#include "models/base/problem.h"
#include "models/records/field.h"
#include "models/records/importrecord.h"
#include "models/records/question.h"

#include <QChar>
#include <QList>
#include <QString>

namespace patron {

enum class DateOrder : quint8
{
    YearMonthDay,
    DayMonthYear,
    MonthDayYear
};
enum class TimeUnit : quint8
{
    Seconds,
    Minutes,
    Hours,
    Days,
    Clock /* h:mm[:ss] */
};

/// How the values of one column are read: decided once from all of them, never cell by cell.
struct ValueFormat
{
    char decimal = '.'; ///< '.' or ','
    DateOrder dateOrder = DateOrder::YearMonthDay;
    TimeUnit timeUnit = TimeUnit::Minutes;
    QString separator;    ///< between several answers in one cell: ";", ", ", "|", "\n"
    bool isOutOf = false; ///< "4 / 5": the part before the slash is the value

    friend bool operator==(const ValueFormat &, const ValueFormat &) = default;
};

struct ColumnMapping
{
    QString header;
    Field field = Field::Question;
    QuestionKind kind = QuestionKind::Text; ///< for every column that is counted or kept
    ValueFormat format;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

struct Mapping
{
    QString recipe; ///< id of the known export; "" = generic
    QString kind = QStringLiteral("responses");
    QList<ColumnMapping> columns; ///< one per header, in the file's order
    QList<Problem> notes;         ///< what was decided and could be otherwise

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// --map FIELD=HEADER
struct MappingWish
{
    QString field;
    QString header;

    friend bool operator==(const MappingWish &, const MappingWish &) = default;
};

[[nodiscard]] QList<ImportColumn> importColumns(const Mapping &mapping);

} // namespace patron
