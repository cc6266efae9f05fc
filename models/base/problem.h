// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong or was decided, as code + arguments + place, in no human language.
// views/text/problemtext turns it into a sentence. Plain value, any thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantList>

namespace patron {

enum class Severity : quint8
{
    Note, ///< handled for the owner, worth knowing
    Row,  ///< one row or value left out
    Stop, ///< nothing was done
};

/// Every problem Patron can meet. The id used in JSON and logs is in problem.cpp, one row per code.
enum class ProblemCode : quint8
{
    // files
    FileMissing,
    FileIsDirectory,
    FileUnreadable,
    FileEmpty,
    FileBinary,      ///< not text at all
    FileOtherFormat, ///< arguments: format name ("PDF", "XLSX", "ZIP", "SPSS", "SQLite", "image"):
                     ///< known, but not read here
    FileTruncated,   ///< ends inside a quoted field; row: where the quote opened
    FileChanged,     ///< changed between review and commit
    HeaderOnly,      ///< header without rows
    EncodingUnknown, ///< arguments: name asked for
    EncodingGuessed, ///< arguments: encoding
    BytesReplaced,   ///< arguments: how many bytes could not be read
    RowShort, ///< arguments: number of rows with fewer cells than the header; row: the first of
              ///< them
    RowLong,  ///< arguments: number of rows with more cells than the header; row: the first of them
    SepLineUsed,      ///< the "sep=" line was used and skipped
                      // mapping
    MapHeaderMissing, ///< arguments: header asked for
    MapFieldUnknown,  ///< arguments: field asked for
    DateUnreadable,   ///< arguments: number of values; value: an example
    DateOrderAssumed, ///< arguments: "dmy" or "mdy" taken because no value decides
    DateOrderMixed,   ///< arguments: number of values read against the column's order
    ValueOutOfScale,  ///< arguments: number of values; value: an example
    ValueUnreadable,  ///< arguments: number of values; value: an example
    ColumnPrivate,    ///< IP address or coordinates: not imported
                      // staging
    RowEmpty,         ///< no cell filled in (never a response)
    RowFooter,        ///< a note under the table, not a response
    RowsAlike,        ///< arguments: number of rows equal to another row of this file, kept
    NothingToImport,  ///< every row was left out
                      // storage
    DatabaseForeign,  ///< an SQLite file of another program, or no database at all
    DatabaseNewer,    ///< arguments: version of the file, version of the program
    DatabaseDamaged,
    DatabaseUnopenable, ///< folder missing, no right to read or write
    DatabaseReadOnly,
    DatabaseBusy,
    DiskFull,
    WriteFailed,   ///< arguments: file
    BackupFailed,  ///< before a migration: nothing was touched
    TargetTaken,   ///< the report would replace a file that is no PDF
    ImportUnknown, ///< arguments: id asked for
                   // questions asked of the numbers
    NameUnknown,   ///< arguments: the dimension or question asked for
    ValueUnknown,  ///< arguments: name, value
    DateInvalid,   ///< arguments: text
    PersonUnknown, ///< arguments: key
                   // anywhere
    Cancelled,     ///< asked for by the user: not an error
    Internal,      ///< our mistake; details are in the log
};

/// Where it happened. Rows count from 1 below the header; 0 = the file as a whole. column is the
/// header's text.
struct Place
{
    QString file = {};
    QString sheet = {};
    qint64 row = 0;
    QString column = {};

    friend bool operator==(const Place &, const Place &) = default;
};

struct Problem
{
    ProblemCode code = ProblemCode::Internal;
    Severity severity = Severity::Stop;
    QVariantList arguments;
    Place place;
    QString value; ///< one example cell, where there is one

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The stable id of a code ("date-unreadable"), used in JSON and logs.
[[nodiscard]] QString problemId(ProblemCode code);

/// Every code, for tests that walk them.
[[nodiscard]] QList<ProblemCode> allProblemCodes();

[[nodiscard]] Problem stop(ProblemCode code, QVariantList arguments = {}, Place place = {});
[[nodiscard]] Problem note(ProblemCode code, QVariantList arguments = {}, Place place = {},
                           QString value = {});

} // namespace patron

Q_DECLARE_METATYPE(patron::Problem)
