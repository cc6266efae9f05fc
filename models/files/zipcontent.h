// SPDX-License-Identifier: GPL-3.0-or-later
// What in an archive may be tables: its files without the junk that comes along, the pages of one
// export as one. Made by ZipTable.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/beginning.h"

#include <QList>
#include <QString>

#include <memory>

namespace patron {

class Archive;

/// A file of an archive, or several that are pages of one table.
struct ZipCandidate
{
    QString name;             ///< of the first
    QList<qsizetype> entries; ///< numbers in the archive, in the order of their names
    qint64 bytes = 0;         ///< unpacked, of all
    QStringList places = {};  ///< of pages of several places: what each is called

    friend bool operator==(const ZipCandidate &, const ZipCandidate &) = default;
};

/// Whether nobody exports answers under that name: pictures, pages, what systems leave behind.
[[nodiscard]] bool isJunk(const QString &entry);

/// In the archive's order: what by name and first bytes can be read. Fails with TableMissing,
/// FileEncrypted, FileBroken, FileTooLarge, Cancelled.
[[nodiscard]] Result<QList<ZipCandidate>> findCandidates(Archive &archive, const Progress &progress,
                                                         Extent extent = Extent::Whole);

} // namespace patron
