// SPDX-License-Identifier: GPL-3.0-or-later
// FILE -> TABLE: what every format looks like to the rest of the house. Made by readerlist.h, used
// on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/rowbatch.h"

#include <QString>
#include <QStringList>

namespace patron {

/// What the owner may insist on; empty = decide from the file.
struct TableOptions
{
    QString encoding;
    QString delimiter;
    QString sheet;

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// How the file was read.
struct TableShape
{
    QString path;
    QString sheet;
    QString encoding;  ///< "UTF-8", "UTF-16LE", "windows-1251" ...; empty where the format has none
    QString delimiter; ///< one character; empty where the format has none
    QStringList headers; ///< trimmed, in the file's order; may repeat or be empty
    qint64 bytes = 0;    ///< size of the file

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    [[nodiscard]] virtual const TableShape &shape() const = 0;
    /// Replaces the batch by the next rows (bounded: about a megabyte). False when there are none
    /// left. Fails with FileTruncated, FileUnreadable, Cancelled. Reports bytes done to progress.
    [[nodiscard]] virtual Result<bool> read(RowBatch &batch, const Progress &progress) = 0;
    /// Back to the first row below the header.
    [[nodiscard]] virtual Result<void> rewind() = 0;
    /// What was noticed so far: short and long rows, replaced bytes. Complete after the last
    /// read().
    [[nodiscard]] virtual QList<Problem> notes() const = 0;
};

} // namespace patron
