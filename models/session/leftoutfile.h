// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that an import leaves out as a file for a spreadsheet: where each stands in its file, why it
// is left out, and its cells as they are; of customers who were forgotten no cells. Replaces a file
// only by a complete one. Made by a job or the command line, one thread.
#pragma once

#include "models/records/recorddraft.h"
#include "models/session/importrun.h"

#include <QMap>
#include <QSaveFile>
#include <QStringList>

namespace patron {

/// What such a file says in the owner's language.
struct LeftOutWords
{
    QString row;                        ///< head of the first column
    QString reason;                     ///< head of the second
    QMap<ProblemCode, QString> reasons; ///< of the codes of rows
    QChar delimiter = u',';
};

class LeftOutFile final
{
public:
    LeftOutFile(const QString &path, LeftOutWords words);
    ~LeftOutFile();
    Q_DISABLE_COPY_MOVE(LeftOutFile)

    /// Begins the file. All fail with WriteFailed, DiskFull; until finish() the file that was there
    /// stays.
    [[nodiscard]] Result<void> begin(const QStringList &headers);
    /// Takes those of the rows that were left out, in their order.
    [[nodiscard]] Result<void> add(const RowBatch &rows, const std::vector<RejectedRow> &leftOut);
    /// How many rows the file holds.
    [[nodiscard]] Result<qint64> finish();

    /// Whether the file may be written over: it is not there, holds nothing, or is one of these.
    [[nodiscard]] static bool isFree(const QString &path, const LeftOutWords &words);

private:
    [[nodiscard]] Result<void> write(const QString &line);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Problem refused();

    LeftOutWords m_words;
    QSaveFile m_file;
    QByteArray m_pending;
    qint64 m_rows = 0;
};

/// The rows that the review leaves out, into a file that is not begun yet; how many. Fails with
/// FileChanged where the file is another by now, and as openTable() and LeftOutFile do.
[[nodiscard]] Result<qint64> saveLeftOut(const QString &database, const Review &review,
                                         const ImportOptions &options, LeftOutFile &leftOut,
                                         const Progress &progress);

} // namespace patron
