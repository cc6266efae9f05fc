// SPDX-License-Identifier: GPL-3.0-or-later
// The import end to end as two jobs: look (nothing is stored) and commit (one transaction). Used by
// window and command line alike.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/tablereader.h"
#include "models/mapping/guess.h"
#include "models/records/importrecord.h"
#include "models/staging/review.h"

#include <QDateTime>
#include <QTimeZone>

namespace patron {

class LeftOutFile;

/// What becomes of rows that are there already from earlier imports which read them otherwise.
enum class EarlierRows : quint8
{
    Undecided,
    Left,   ///< they stay as those imports read them
    ReadToo ///< those imports are read again the same way, behind this one
};

struct ImportOptions
{
    TableOptions table;
    FileWish file; ///< what the rows are, which program wrote them
    QList<MappingWish> wishes;
    QList<ReadingWish> readings;
    QTimeZone zone = QTimeZone::utc(); ///< where the owner lives
    QList<ProblemCode> include; ///< rows that a known export leaves out and that are asked for:
                                ///< RowPreview, RowTest, RowPartial, RowSpam
    /// An import that this one is read anew for: it is taken back in the same transaction, and what
    /// later imports wrote stays theirs.
    ImportId replaces;
    /// The same where nothing is read anew, but the file turned out to be that of this import and
    /// the owner chose that.
    ImportId sameFile = {};
    /// The same file may count twice: the owner was asked.
    bool countsTwice = false;
    EarlierRows earlier = EarlierRows::Undecided;
    /// Of an import that was taken back and is there again: since when it was, and when it was read
    /// again before that; UTC.
    QDateTime importedAt = {};
    QDateTime readAgainAt = {};

    [[nodiscard]] ImportId replaced() const { return replaces.isValid() ? replaces : sameFile; }

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

/// Reads the whole file and says what an import would bring. The database must be prepared.
/// leftOut, here and below: what takes the rows that are left out, begun here and finished by the
/// caller; it has all of them too where this fails with NothingToImport.
[[nodiscard]] Result<Review> reviewFile(const QString &database, const QString &file,
                                        const ImportOptions &options, const Progress &progress,
                                        LeftOutFile *leftOut = nullptr);
/// Stores what was reviewed. Fails with FileChanged when the file is another by now.
[[nodiscard]] Result<ImportRecord> commitReview(const QString &database, const Review &review,
                                                const ImportOptions &options,
                                                const Progress &progress);
/// Both in one go, for the command line: the file is read twice instead of three times.
[[nodiscard]] Result<ImportRecord> importFile(const QString &database, const QString &file,
                                              const ImportOptions &options,
                                              const Progress &progress,
                                              LeftOutFile *leftOut = nullptr);

} // namespace patron
