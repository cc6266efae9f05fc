// SPDX-License-Identifier: GPL-3.0-or-later
// What in an archive may be tables: its files without the junk that comes along, the pages of one
// export as one. Made by ZipTable.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/beginning.h"

#include <QList>
#include <QString>
#include <QStringList>

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

struct ZipContent
{
    QList<ZipCandidate> candidates; ///< in the archive's order
    QStringList locked;             ///< what a password protects
    QStringList unreadable;         ///< what is of a kind that cannot be read, pictures aside
};

/// Whether nobody exports answers under that name: pictures, pages, what systems leave behind.
[[nodiscard]] bool isJunk(const QString &entry);

/// What by name and first bytes can be read: one candidate at least. Fails with TableMissing,
/// FileEncrypted, FileBroken, FileTooLarge, Cancelled.
[[nodiscard]] Result<ZipContent> findCandidates(Archive &archive, const Progress &progress,
                                                Extent extent = Extent::Whole);

} // namespace patron
