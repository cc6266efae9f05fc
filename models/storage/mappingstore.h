// SPDX-License-Identifier: GPL-3.0-or-later
// Readings that are remembered: under a name, one per layout of columns. What a reading holds is
// opaque here.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patron {

class Database;

using MappingId = Id<struct MappingTag>;

struct SavedMapping
{
    MappingId id;
    QString name;
    quint64 guessKey = 0;  ///< layoutKey() of the headers as the program finds them by itself
    quint64 layoutKey = 0; ///< layoutKey() of the headers as this reading finds them
    QByteArray reading;    ///< JSON
    QDateTime savedAt;     ///< UTC

    friend bool operator==(const SavedMapping &, const SavedMapping &) = default;
};

/// What saving one did: the one it took the place of, and the one that is remembered since.
struct MappingChange
{
    std::optional<SavedMapping> before;
    SavedMapping after;
};

/// Two files with equal keys have the same columns in the same order.
[[nodiscard]] quint64 layoutKey(const QStringList &headers);

/// By name.
[[nodiscard]] Result<QList<SavedMapping>> listMappings(Database &database);
/// The newest for files that look like this by themselves, or when read by it.
[[nodiscard]] Result<std::optional<SavedMapping>> findMapping(Database &database, quint64 key);
/// In the place of the one for the same layout, if there is one. The id is made here.
[[nodiscard]] Result<MappingChange> saveMapping(Database &database, SavedMapping mapping);
/// As if it had not been saved. What was said of that reading since then stays.
[[nodiscard]] Result<void> takeBackMapping(Database &database, const MappingChange &change);
/// One that was forgotten, as it was. Where a newer one is remembered for the same layout, that one
/// stays.
[[nodiscard]] Result<void> restoreMapping(Database &database, const SavedMapping &mapping);
[[nodiscard]] Result<void> renameMapping(Database &database, MappingId mapping,
                                         const QString &name);
[[nodiscard]] Result<void> changeMapping(Database &database, MappingId mapping,
                                         const QByteArray &reading);
[[nodiscard]] Result<void> forgetMapping(Database &database, MappingId mapping);

} // namespace patron
