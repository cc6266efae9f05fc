// SPDX-License-Identifier: GPL-3.0-or-later
// FILE -> TABLE: what every format looks like to the rest of the house. Made by readerlist.h, used
// on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/rowbatch.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace patron {

/// Of a text file whose quotation marks all belong to its cells.
inline const QString noQuote = QStringLiteral("none");

/// What the owner may insist on; empty = decide from the file.
struct TableOptions
{
    QString encoding;
    QString delimiter;
    QString sheet;                 ///< of a workbook; of an archive, the file within
    std::optional<int> titleRows;  ///< rows above the header
    std::optional<int> headerRows; ///< 0 to 3
    QString quote = {};            ///< round texts: a sign, or noQuote

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// A number of the file that stands for words: SPSS value labels.
struct ValueLabel
{
    QString value; ///< as the cells have it
    QString label;

    friend bool operator==(const ValueLabel &, const ValueLabel &) = default;
};

/// What a header of several rows, or a format with a dictionary, knows of a column beyond its
/// header.
struct HeaderDetail
{
    QString code;  ///< the tool's short name for the column: "Q5_1", "StartDate"
    QString group; ///< the question that several columns belong to
    QString item;  ///< this column's option or line of that question
    QList<ValueLabel> labels;

    friend bool operator==(const HeaderDetail &, const HeaderDetail &) = default;
};

/// How the file was read.
struct TableShape
{
    QString path;
    QString format;     ///< "CSV", "XLSX" ... as formatOf() says it; "" = plain text
    QString sheet;      ///< the one that was read
    QStringList sheets; ///< all that could be read, in the file's order; empty where there is one
    QString encoding;  ///< "UTF-8", "UTF-16LE", "windows-1251" ...; empty where the format has none
    QString delimiter; ///< one character; empty where the format has none
    int titleRows = 0; ///< rows above the header
    int headerRows = 1;                  ///< rows the header is made of
    QStringList headers;                 ///< trimmed, in the file's order; may repeat or be empty
    QList<HeaderDetail> details;         ///< one per header; empty where there is nothing to add
    QList<QStringList> headerCells = {}; ///< the rows the header was read from, as they stand there
    QList<qint64> firstRows = {}; ///< numbers of the first rows that are not blank, title and
                                  ///< header among them; empty where a format has none
    qint64 bytes = 0;             ///< size of the file
    QString quote = {}; ///< round texts, or noQuote; empty where no cell begins as if it had one

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

/// Rows of a file, numbered as the program that usually shows such a file counts them, so that the
/// owner finds a row again: text and workbooks as a spreadsheet does, from 1 at the top, title,
/// header and blank rows counted, a line break within a cell not, and not a "sep=" line either;
/// JSON by its records and SPSS by its cases, from 1. Pages of one export are counted on from page
/// to page. What a format's own reader hands out begins with title and header where they are rows
/// like any other (shape().headers is empty then); openTable() puts HeadedTable before it, so that
/// everybody else only ever sees the rows below the header.
class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    [[nodiscard]] virtual const TableShape &shape() const = 0;
    /// Replaces the batch by the next rows (bounded: about a megabyte). False when there are none
    /// left. Fails with FileTruncated, FileBroken, FileUnreadable, Cancelled. Reports bytes done to
    /// progress.
    [[nodiscard]] virtual Result<bool> read(RowBatch &batch, const Progress &progress) = 0;
    /// Back to the first row. Takes a while where what stands before it is read again.
    [[nodiscard]] virtual Result<void> rewind(const Progress &progress) = 0;
    /// What was noticed so far: short and long rows, replaced bytes. Complete after the last
    /// read().
    [[nodiscard]] virtual QList<Problem> notes() const = 0;
};

} // namespace patron
