// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures: the one value behind a chart, its table twin, the report's pages and CSV. No
// words: columns are ids. Plain value, made by tabulate().
#pragma once

#include "models/metrics/drivers.h"
#include "models/metrics/figure.h"
#include "models/metrics/retention.h"
#include "models/metrics/survival.h"
#include "models/metrics/trendlimits.h"

#include <QList>
#include <QVariant>

#include <variant>

namespace patron {

enum class TableColumn : quint8
{
    Group,     ///< GroupKey: a word, or the first day of a bucket
    Responses, ///< count
    N,         ///< answers behind the figure
    Value,     ///< in the metric's unit, may be empty
    Low,
    High,
    P90,       ///< minutes
    Count,     ///< answers of one kind: columnWord says which ("promoters", "5", a channel)
    Share,     ///< of the same, percent of n
    StandsOut, ///< QStringList: "+answer" or "-answer" for each answer that the group gives more or
               ///< less often than the other groups, for certain; "+" or "-" alone: its figure
    After,     ///< percent of a cohort still there columnWord periods later
    Weight,    ///< of a question in what is explained, percent
    Mean,      ///< in the question's own points
    MoneyShare,   ///< percent of what all customers together spent
    OrderShare,   ///< percent of the orders of all customers together
    TypicalMoney, ///< what one customer spent, in the currency of the files
    Contact,      ///< phone and e-mail of a customer
    LastDay,      ///< day of a customer's last purchase
    UsualGap,     ///< days that usually lie between a customer's purchases
    QuietDays,    ///< days since the last one
    Performance,  ///< where a question's mean lies between its worst and its best answer, percent
};

struct FigureColumn
{
    TableColumn kind = TableColumn::Value;
    QString word; ///< for Count and Share: which; an id ("promoters") or a word of the data. For
                  ///< Value, Low and High: "" = the metric's, else one of the names below

    friend bool operator==(const FigureColumn &, const FigureColumn &) = default;
};

/// What Value, Low and High are of where they are not the metric's: in percent; in the answers' own
/// unit.
inline constexpr auto shareColumn = "share";
inline constexpr auto meanColumn = "mean";
inline constexpr auto medianColumn = "median";
/// The mean of places that answers were put on: the lower, the better.
inline constexpr auto placeColumn = "place";
/// Value of the period before, in the metric's unit: FigureTable::earlier.
inline constexpr auto earlierColumn = "earlier";
/// Share: of the answers that have no column of their own. No answer is spelled like this.
inline constexpr auto restColumn = "\x1f";
/// How the rows are called.
enum class RowName : quint8
{
    Group,    ///< as the breakdown says
    Tenure,   ///< key.value: months as a customer ("18")
    Place,    ///< key.value: id of a place (counting/channelplace.h)
    Wait,     ///< key.value: from and to in minutes ("60-240"), the last one open ("1440-")
    Segment,  ///< key.value: id of an RfmSegment
    Customer, ///< key.value: name, or what else a customer is known by
    Detail,   ///< key.value: as the lists say it of customers; FigureTable::detail: of what
};

/// The answers are numbers of which the lowest is the best.
struct LowestBest
{
    friend bool operator==(const LowestBest &, const LowestBest &) = default;
};

/// Over time, without rows: the answers have days, and what is shown takes a time of day.
struct NoTimesOfDay
{
    friend bool operator==(const NoTimesOfDay &, const NoTimesOfDay &) = default;
};

/// What a chart draws that is more than its table.
using TableContent = std::variant<std::monostate, SurvivalCurve, CohortTable, Drivers, TrendLimits,
                                  LowestBest, NoTimesOfDay>;

struct FigureRow
{
    GroupKey key;
    Figure figure;            ///< of this group
    QList<QVariant> cells;    ///< one per column; an invalid QVariant = nothing to show
    QuestionId question = {}; ///< in a table of several questions: the row's

    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};

struct FigureTable
{
    Breakdown breakdown;
    Metric metric = Metric::Volume;
    QList<FigureColumn> columns;
    QList<FigureRow> rows;
    QuestionId question = {}; ///< whose answers the Count and Share columns are, if any's
    RowName rowName = RowName::Group;
    QString detail = {}; ///< of RowName::Detail: what the file calls it; "" = as the breakdown does
    TableContent content;
    /// Over time, where the filter compares: for each row the bucket that has the same place
    /// in the period before, its key that bucket's; without a day where there are no more. No
    /// cells: the column earlierColumn has the values.
    QList<FigureRow> earlier;

    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

/// How many words of a split get a column of their own; the others share the last one.
inline constexpr qsizetype splitColumns = 6;

/// Time buckets: every bucket between the first and the last that were answered, empty ones too (n
/// 0), undated dropped. Columns: Group, Responses, N, Value, Low, High, then P90 (times) or Count
/// and Share of promoters, passives, detractors (Nps). With a split: Group, Responses, one Count
/// per word, the most frequent first; where anything is left, a last one with word "". Words:
/// sorted by figure, best first, groups of too few answers last. Columns: Group, Responses, N,
/// Value, Low, High, P90 (times). Nothing: one row per score value (a histogram; key.value = the
/// score as text). Columns: Group, Count, Share; each row's figure is that of all answers together.
/// Volume has Group, Responses, Share (percent of all); over time only the first two.
[[nodiscard]] FigureTable tabulate(Metric metric, const Counts &counts);

/// The table with the buckets of the period before `now` beside its own. Counts are those of that
/// period, by the same bucket.
[[nodiscard]] FigureTable withEarlier(FigureTable table, const Counts &before, const Period &now);

/// Of a column of figures: Value, Low, High, P90, Share.
[[nodiscard]] Unit unitOf(const FigureColumn &column, const FigureTable &table);

} // namespace patron
