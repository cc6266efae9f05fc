// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong or was decided, as code + arguments + place, in no human language.
// views/text/problemtext turns it into a sentence. Plain value, any thread.
#pragma once

#include <QList>
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
    FileBinary,       ///< not text at all
    FileOtherFormat,  ///< arguments: format name ("PDF", "XLSX", "ZIP", "SPSS", "SQLite", "image"):
                      ///< known, but not read here
    FileTruncated,    ///< ends inside a quoted field; row: where the quote opened
    CellTooLong,      ///< arguments: characters a cell may have; row and column: where it is
    FileChanged,      ///< changed between review and commit
    FileDiffers,      ///< is not the file that was imported
    FileChangedSince, ///< another than when it was imported, which was taken back meanwhile
    FileBroken,       ///< arguments: format; damaged or not what it says it is
    FileEncrypted,    ///< protected by a password
    ProgramMissing,   ///< arguments: name; a program beside Patron that reads such files
    FileTooLarge,     ///< arguments: format; unpacks to more than any survey (a "zip bomb")
    SheetMissing,     ///< arguments: sheet asked for, the sheets there are (one string)
    TableMissing,     ///< arguments: format; it can be read but holds no table of answers
    HeaderOnly,       ///< header without rows
    HeaderAbsent,     ///< the first row is an answer: columns are called A, B, C
    HeaderRowsJoined, ///< arguments: number of rows the header is made of
    TitleRowsPassed,  ///< arguments: number of rows above the header
    SheetChosen,      ///< arguments: the sheet read, the others (one string)
    EncodingUnknown,  ///< arguments: name asked for
    EncodingGuessed,  ///< arguments: encoding
    BytesReplaced,    ///< arguments: how many bytes could not be read
    LettersLost,      ///< arguments: how many letters were "�" in the file already
    LettersRepaired,  ///< arguments: how many cells were letters read wrongly once before and were
                      ///< put right; value: one of them, put right
    PartSkipped,      ///< arguments: a file of an archive or a sheet that cannot be read, how many
                      ///< such there are
    PartsLocked,      ///< arguments: how many files of an archive a password protects, some of
                      ///< them (one string); the others are read
    RowShort, ///< arguments: number of rows with fewer cells than the header; row: the first of
              ///< them
    RowLong,  ///< arguments: number of rows with more cells than the header; row: the first of them
    FileCut,  ///< the file ends without a line end in a row that alone has fewer cells than the
              ///< header; row: that one
    SepLineUsed,         ///< the "sep=" line was used and skipped
    QuoteFound,          ///< arguments: the sign that texts stand in, which is not the usual one
                         // mapping
    MapHeaderMissing,    ///< arguments: header asked for
    ReadingUnknown,      ///< arguments: decision asked for, those there are (one string)
    ReadingValueUnknown, ///< arguments: value asked for, decision, the values it knows (one string)
    ReadingNeedsColumn,  ///< arguments: decision that is taken for one column only
    MapFieldUnknown,     ///< arguments: field asked for
    DateUnreadable,      ///< arguments: number of values; value: an example
    DateImplausible,  ///< arguments: number of values before 1990 or far in the future; value: an
                      ///< example
    DateRelative,     ///< arguments: number of values without a day of their own ("yesterday", "5
                      ///< March"), the day they were counted from; value: an example
    DateOrderAssumed, ///< arguments: "dmy" or "mdy" taken because no value decides, the day of the
                      ///< example read as dmy, as mdy; value: the example
    DateGuessed,    ///< the only column of dates is the day of the answer, although its header does
                    ///< not say so
    DateOrderMixed, ///< arguments: number of values read against the column's order, that order,
                    ///< how many others between them were read like them; value: an example; its
                    ///< row: the first of them, where they stand together
    DateOrderAgainst, ///< arguments: number of dates that are none in the order that was asked for,
                      ///< more than those that are; that order; value: an example
    DatesUnread,      ///< most of the dates of the answers could not be read; arguments: number of
                      ///< values, of how many; value: an example
    DecimalAssumed,   ///< arguments: "." or "," taken because no value decides, the example read
                      ///< with ".", with ","; value: the example
    TimeUnitAssumed,  ///< arguments: unit taken ("minutes"), because neither header nor values say
                      ///< one; value: an example
    ZoneAssumed,      ///< times of a tool that writes them in a zone the file does not name: taken
                      ///< as the owner's own; value: an example
    MissingAssumed,   ///< arguments: how many values, which (one string, parted by ";"): they stand
                      ///< so far from the others that they may mean "no answer"; they count
    MissingWished,    ///< arguments: as above; they count as no answer because it was asked for
    MissingFound,     ///< arguments: as above, of words; they count as no answer
    MissingKept,      ///< the same; they count as answers because it was asked for
    CustomerUnnamed, ///< arguments: how many cells of who answered name nobody ("anonymous"), which
                     ///< (one string, parted by ";"): they are no customer; a third one true: they
                     ///< are, because it was asked for
    ScaleConverted,  ///< arguments: field, "1-10", the best last: counted on the field's scale, as
                     ///< the owner said
    ValueOutOfScale, ///< arguments: number of values; value: an example
    ValueUnreadable, ///< arguments: number of values; value: an example
    ScaleWords,      ///< arguments: field the column's header names, how many answers are words
                     ///< and no scores, how many there are; value: one of the words; the column is
                     ///< kept as a question
    ScaleOther,      ///< arguments: field its header speaks of, the column's own scale ("1-10"),
                     ///< how many values lie beyond the field's; kept as a question, or where a
                     ///< fourth argument is true, counted as the field because it was asked for:
                     ///< values beyond it stay answers of the question
    ScaleReversed,   ///< arguments: field its header speaks of; the lowest number is the best:
                     ///< kept as a question
    RankingFound,    ///< arguments: how many columns: those of one question hold the places 1 to n
                     ///< of its answers; the lower the mean, the better; a second one true: they
                     ///< are marks on a scale, because it was asked for
    ColumnBegun,     ///< arguments: header of the day of the answer: this one says when the answer
                     ///< was begun, and is not imported; a second one true: it is, because it was
                     ///< asked for
    ColumnPrivate,   ///< IP address or coordinates: not imported
                     // staging
    RowEmpty,        ///< no cell filled in (never a response)
    RowFooter,       ///< a note under the table, not a response
    RowHeader,       ///< the header once more, as where files were put together
    RowPreview,      ///< a preview by whoever made the survey
    RowTest,         ///< a test answer made by the survey program
    RowPartial,      ///< an answer that was begun and not sent
    RowSpam,         ///< the survey program took it for spam
    RowForgotten,    ///< of a customer who was forgotten
    RowsKept,        ///< arguments: "row-test" ...: all rows are such, so they were kept
    RowsAlike,       ///< arguments: number of rows equal to another row of this file, kept
    IdShared,        ///< arguments: number of rows with the id of an earlier row of this file, of
                     ///< how many: most of them
    IdRepeated,      ///< the same, where they are not the most: the later row is the answer
    PeopleRepeated,  ///< arguments: number of rows that name a customer, how many customers; 0:
                     ///< too many to count; a third one true: what is said again counts once
    FileKnown,    ///< arguments: how many rows count twice, when the same file was imported (UTC,
                  ///< ISO), the id of that import: it was read otherwise then, so its rows are not
                  ///< recognised
    FileOlder,    ///< arguments: how many rows change, the day of the file's latest answer, that of
                  ///< the latest that is there (ISO): an older export would put old values in the
                  ///< place of new ones
    MomentShared, ///< arguments: how many new rows without a number are of a customer and a moment
                  ///< of which there is an answer, and say something else
    RowsReadOtherwise, ///< arguments: how many rows are there already of earlier imports that read
                       ///< columns otherwise, how many such imports, the file of the one with the
                       ///< most, the columns (one string, a line each), the ids of the imports (one
                       ///< string, parted by blanks), and in their order the rows of each (in the
                       ///< same way) and the files (a line each): this reading does not reach them;
                       ///< of a review also the ids of those whose file is not there as it was
    PurchasesUnnamed,  ///< arguments: how many purchases name no customer, of how many
    CustomersKnown,    ///< of a list of customers; arguments: how many new rows are of customers
                       ///< who are known already, of how many new rows
    NothingToImport,   ///< every row was left out
                       // storage
    DatabaseForeign,   ///< an SQLite file of another program, or no database at all
    DatabaseNewer,     ///< arguments: version of the file, version of the program
    DatabaseDamaged,
    DatabaseUnopenable, ///< folder missing, no right to read or write
    DatabaseReadOnly,
    DatabaseBusy,
    DiskFull,
    WriteFailed,     ///< arguments: file
    BackupFailed,    ///< before a migration: nothing was touched
    TargetTaken,     ///< the report would replace a file that is no PDF
    FileExists,      ///< a file of that name is there, and nobody said that it may be replaced
    ImportUnknown,   ///< arguments: id asked for
                     // questions asked of the numbers
    NameUnknown,     ///< arguments: the dimension or question asked for
    ValueUnknown,    ///< arguments: name, value
    ImportUnclear,   ///< arguments: file asked for, the imports of that name (one string)
    DateInvalid,     ///< arguments: text
    PersonUnknown,   ///< arguments: key
    PersonUnclear,   ///< arguments: how many customers, the key that fits them, their ids
    AnswerGone,      ///< one that was just on screen
                     // what is kept, and for how long
    RowExpired,      ///< a row: older than the owner keeps what comes from this source
    BackupDamaged,   ///< the file of a backup; the data is as it was
    BackupIsData,    ///< the file that was named as a backup is the database itself
    CopyFailed,      ///< of the data before a backup takes its place: nothing was touched
    SourceUnknown,   ///< arguments: source asked for, those there are (one string)
    NothingKeptAway, ///< older rows were to be let in, but none are left out
    DueChanged,      ///< what is too old is no longer what the owner said yes to: nothing went
                     // anywhere
    Cancelled,       ///< asked for by the user: not an error
    Internal,        ///< our mistake; details are in the log
};

/// Where it happened. row is that of the file as a spreadsheet shows it; 0 = the file as a whole.
/// column is the header's text.
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
    QString value;           ///< one example cell, where there is one
    QList<qint64> rows = {}; ///< the first of those it tells of, where a review can show them

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
