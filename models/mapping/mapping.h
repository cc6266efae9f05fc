// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of a table means and how its values are read. Proposed by guess.h, changed by
// the owner, used by mapper.h, kept with the import. Plain value.
#pragma once

#include "models/base/problem.h"
#include "models/records/field.h"
#include "models/records/importrecord.h"
#include "models/records/question.h"

#include <QByteArray>
#include <QChar>
#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

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
    Clock, /* h:mm[:ss] */
    Months,
    Years
};

/// What the cells of a date column hold.
enum class StampForm : quint8
{
    Text,
    UnixSeconds,
    UnixMilliseconds,
    SheetDays, ///< since 1899-12-30, as spreadsheets count
};

/// The numbers a scale goes from and to.
struct ScaleRange
{
    int low = 0;
    int high = 0;
    bool isSeen = false; ///< only what the answers run from and to: nothing says where it ends

    friend bool operator==(const ScaleRange &, const ScaleRange &) = default;
};

/// Rows of a table, both ends included.
struct RowStretch
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const RowStretch &, const RowStretch &) = default;
};

inline const QByteArray zoneAsWritten = QByteArrayLiteral("written");

/// How the values of one column are read: decided once from all of them, never cell by cell.
struct ValueFormat
{
    char decimal = '.'; ///< '.' or ','
    DateOrder dateOrder = DateOrder::YearMonthDay;
    TimeUnit timeUnit = TimeUnit::Minutes;
    QString separator = {}; ///< between several answers in one cell: ";", ", ", "|", "\n"
    bool isOutOf = false;   ///< "4 / 5": the part before the slash is the value
    QString words = {}; ///< id of the scale whose steps the cells name ("quality"); empty = none
    bool isReversed = false; ///< the lowest number is the best
    /// Of stars: the scale the cells are on, where the owner says one that is not 1 to 5. Ten of
    /// ten are five stars, five of ten two and a half; on shorter scales the lowest is one star.
    std::optional<ScaleRange> onScale = {};
    StampForm stamp = StampForm::Text;
    /// IANA name, as the owner says: of times that name none themselves; empty = the owner's own.
    /// zoneAsWritten = the owner's own, also of times that name one.
    std::optional<QByteArray> zone = {};

    friend bool operator==(const ValueFormat &, const ValueFormat &) = default;
};

/// What a cell stands for: "5" = "Very satisfied", or words that have a number.
struct AnswerLabel
{
    QString value; ///< as the cells have it
    QString text;  ///< the answer that is kept
    std::optional<double> number;

    friend bool operator==(const AnswerLabel &, const AnswerLabel &) = default;
};

/// What is done to the cells of a column before they are read, as a known export wants it.
struct CellChange
{
    QString take;           ///< regular expression: what its first filled group holds is the cell
    bool onlyTaken = false; ///< a cell that does not match says nothing; otherwise it stays
    bool isEpoch = false;   ///< seconds or milliseconds since 1970
    double divide = 1;      ///< "40" of a scale in tens is 4
    QStringList missing;    ///< words that say nothing
    QList<QPair<QString, QString>> replace; ///< signs that stand for others
    QByteArray zone; ///< IANA name: of its dates, where neither cell nor header names a zone

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// Rows that are no answers of customers: previews, tests, unfinished ones.
struct RowRule
{
    ProblemCode reason = ProblemCode::RowPartial;
    int column = 0;
    QStringList values;     ///< of the cell; capitals do not matter
    bool whenEmpty = false; ///< an empty cell, too

    friend bool operator==(const RowRule &, const RowRule &) = default;
};

struct ColumnMapping
{
    QString header;
    Field field = Field::Question;
    QuestionKind kind = QuestionKind::Text; ///< for every column that is counted or kept
    ValueFormat format;
    QList<AnswerLabel> labels = {}; ///< by number
    /// A box of a question that several columns make up: the column that stands for the question,
    /// its text, and the answer that a tick means. A box of kind Text is also a question of its own
    /// for what was written beside it.
    int question = -1;
    QString asked = {};
    QString item = {};
    CellChange change = {};
    /// A score on a scale of its own that the owner insists on: values beyond the score's stay
    /// answers of the question.
    bool keepsBeyond = false;
    /// Of who answered: "anonymous" is somebody called so, as the owner says.
    bool keepsNobody = false;
    /// Left out, and yet a part of what tells the rows of two files apart.
    bool tellsApart = false;
    /// The owner insists on the kind.
    bool isKindWished = false;
    /// Of a column of dates: a cell that is another day in another order of day and month.
    QString openDay = {};
    /// Of a column of dates: where those that can be read either way are read in the other order,
    /// as those around them have to be. Ascending.
    QList<RowStretch> otherOrder = {};
    /// Of the number of a customer: the same score or rating of the same customer on the same day
    /// counts once, however many rows it stands in.
    bool countsOnce = false;
    /// Of a column of dates: there are such stretches, also where the owner wants one order in all
    /// rows.
    bool hasBothOrders = false;
    /// Of a column with several answers in a cell: those that hold the sign between them.
    QStringList tornOptions = {};
    /// Of a column of scores or of a question with a scale: the numbers it goes from and to, as its
    /// field, its header or many cells say. For showing.
    std::optional<ScaleRange> scale = {};
    /// What the program itself takes the column for as a question, where the owner wishes
    /// otherwise: whether a wish says anything new shows beside it.
    QuestionKind ownKind = QuestionKind::Text;
    QString ownSeparator = {};

    [[nodiscard]] bool isBox() const { return question >= 0; }
    /// The only thing its cells say is ticked or not.
    [[nodiscard]] bool isOnlyBox() const { return isBox() && kind == QuestionKind::MultiChoice; }

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

struct Mapping
{
    QString recipe; ///< id of the known export; "" = generic
    RecordKind kind = RecordKind::Responses;
    QString currency = {};               ///< of the amounts
    QList<ColumnMapping> columns;        ///< one per header, in the file's order
    QList<QStringList> headerCells = {}; ///< a row that repeats one of these is no answer
    QList<RowRule> leftOut = {};         ///< the first that holds for a row says why
    bool keepsFooters = false;           ///< rows that look like notes under the table are rows
    QDate asOf = {};      ///< the day the file was written: what "yesterday" and "5 March" go by
    QDate latest = {};    ///< days behind it are mistyped
    QList<Problem> notes; ///< what was decided and could be otherwise

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// --map FIELD=HEADER; "Header#2" is the second column of that name.
struct MappingWish
{
    QString field;
    QString header;

    friend bool operator==(const MappingWish &, const MappingWish &) = default;
};

/// What the owner insists on about how columns are read. header "": every column it fits.
///   date-order  ymd, dmy, mdy
///   decimal     . or ,
///   time-unit   seconds, minutes, hours, days, months, years
///   separator   the text between several answers in a cell, or none
///   scale       lowest and highest, "1-10"; "5-1": 1 is the best
///   zone        of times that name none themselves: UTC, an IANA name; local = the owner's own;
///               written = the owner's own, also of those that name one; cell = as each names it
///   missing     words that say nothing, parted by ";", or none
///   repeats     each, once: what a customer says again on the same day, in more than one row
///   kind        an id of QuestionKind; for one column only. A column that would be something
///               that has no such kind becomes a question
struct ReadingWish
{
    QString header;
    QString decision;
    QString value;

    friend bool operator==(const ReadingWish &, const ReadingWish &) = default;
};

[[nodiscard]] QList<ImportColumn> importColumns(const Mapping &mapping);

} // namespace patron
