// SPDX-License-Identifier: GPL-3.0-or-later
// What the program decided about a file, each with what it could be instead: the lines of the
// review. Pure functions of values, any thread.
#pragma once

#include "models/session/importrun.h"

#include <QStringList>

namespace patron {

/// Of the file as a whole, then of single columns.
enum class Reading : quint8
{
    Remembered, ///< value: the name
    Sheet,
    Encoding,
    Separator, ///< between columns
    Header,    ///< value: "T+H", rows above and rows of the column names
    Kind,      ///< "responses", "customers", "purchases": what the rows are
    Recipe,    ///< value: id of the known export; "none"
    LeftOut,   ///< value: "no" or "yes": rows of one kind are counted too
    DateOrder, ///< "dmy", "mdy", "ymd"; "" = some rows have another order than most, and each
               ///< date is read as the rows around it say
    Decimal,   ///< "." or ","
    TimeUnit,  ///< "seconds", "minutes", "hours", "days", "clock", "months", "years"
    Parts,     ///< between several answers in one cell; "none" = one answer
    Scale,     ///< not the one its header speaks of: kept as a question, or the field all the same;
               ///< reason: ScaleOther or ScaleReversed, example: the column's own scale
    Day,       ///< the only column of dates is the day of the answer
    Zone,      ///< times: value: "cell", as each says its zone, "written", as it is written
               ///< whatever it says, "local", those of the owner's
               ///< clock, or the zone that header, export or owner say; example: one of them
    Missing,   ///< words that say nothing, as missingText() has them; "none"
    Quote,     ///< round the texts of a file; "none"
    NoDate,    ///< of answers: no column says when they were given
    Repeats,   ///< "each", "once": what a customer says in several rows; example: how many
               ///< customers, "" where there are too many to count
    SameFile,  ///< it was imported before and read otherwise: value: "twice", or the id of the
               ///< import that it takes the place of; example: when that was (UTC, ISO)
    Earlier,   ///< rows are there already from earlier imports that read columns otherwise: value:
               ///< "stay", or "too": those are read again the same way; example: the file of the
               ///< one with the most
    Places,    ///< the columns from this one on hold an order: value: "places", or "marks" on a
               ///< scale; count: how many columns
    Begun,     ///< a column says when an answer was begun, beside the day when it was done: value:
               ///< "skip", "question"; example: the header of that day
};

/// Begins a value of Reading::Scale: stars from another scale, "rating:1-10".
inline const QString convertedStars = QStringLiteral("rating:");

struct ReadingDecision
{
    Reading reading = Reading::Encoding;
    QString header = {};           ///< of one column; "" = of the file
    QString value = {};            ///< what was decided
    QStringList alternatives = {}; ///< everything it can be, the value too; empty = it is so
    bool isAssumed = false;        ///< the file does not tell
    QString example = {}; ///< a cell that the alternatives read differently; Sheet: the name
                          ///< of the archive or text that it is a part of; "" = a workbook
    ProblemCode reason =
        ProblemCode::Internal;  ///< LeftOut: of which rows; Scale, Missing: see there
    qint64 count = 0;           ///< LeftOut, SameFile, Repeats, Earlier: how many rows;
                                ///< Places: how many columns
    QList<qint64> rows = {};    ///< Header: numbers of the first rows, as a spreadsheet shows them;
                                ///< LeftOut: the first of them
    QString zone = {};          ///< Zone: of the clock on which the times are kept
    bool isSeen = false;        ///< Scale: the example is only what the answers run from and to
    QStringList columns = {};   ///< Earlier: those that are read otherwise; Places: those of the
                                ///< question
    qint64 imports = 0;         ///< Earlier: how many
    qint64 away = 0;            ///< Earlier: of how many the file is not there as it was
    QList<qint64> moments = {}; ///< Zone: the example on that clock, for each alternative

    friend bool operator==(const ReadingDecision &, const ReadingDecision &) = default;
};

/// A file of sheets: of an archive or a text, what is called a sheet is a part of it.
[[nodiscard]] bool isWorkbook(const TableShape &shape);
/// The decision of a ReadingWish; empty for what is no reading of values.
[[nodiscard]] QString wishId(Reading reading);
/// Of the file, then of its columns in their order. Only those that matter for this file.
[[nodiscard]] QList<ReadingDecision> decisionsOf(const Review &review,
                                                 const ImportOptions &options);
/// Whether the file can be imported without a question.
[[nodiscard]] bool needsNoAnswer(const Review &review, const ImportOptions &options);
/// The figures would be wrong: to be looked at before the yes.
[[nodiscard]] bool isWarning(const Problem &problem);
/// Imports that the owner wants read the same way behind this one.
[[nodiscard]] bool readsEarlierToo(const Review &review, const ImportOptions &options);
/// The options with another value for one decision.
[[nodiscard]] ImportOptions withDecision(ImportOptions options, const ReadingDecision &decision,
                                         const QString &value);
/// The note tells of the same as the decision, which mends it.
[[nodiscard]] bool isMendedBy(const Problem &note, const ReadingDecision &decision);
/// Problems of a review that its decisions say already.
[[nodiscard]] bool isSaidByDecision(const Problem &problem);

} // namespace patron
