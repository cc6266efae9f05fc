// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboardreading.h"

#include "models/counting/snapshotloader.h"
#include "models/counting/snapshotrenewal.h"
#include "models/storage/contentmark.h"
#include "models/storage/database.h"
#include "models/storage/forgotten.h"

#include <utility>

namespace patron {

namespace {

using ReadSnapshot = Result<std::shared_ptr<const Snapshot>>;

/// What there is to show next: the newest responses, then all of them, then all as they are now.
ReadSnapshot readNext(Database &database, const std::shared_ptr<const Snapshot> &old,
                      const std::vector<ResponseId> &touched, qint64 firstLook,
                      const Progress &progress)
{
    if (old && old->isWhole)
        return renewSnapshot(database, *old, touched, progress);
    if (!old) {
        ReadSnapshot newest = loadNewest(database, firstLook, progress);
        if (!newest || (*newest && (*newest)->size() > 0))
            return newest;
    }
    return loadSnapshot(database, progress);
}

} // namespace

Result<DashboardReading> readAnew(const QString &path, const DashboardReading &old,
                                  const std::vector<ResponseId> &touched, qint64 firstLook,
                                  const Progress &progress)
{
    const auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    // Before the responses: an erasure in between is seen the next time.
    const Result<qint64> erasures = erasureCount(**database);
    if (!erasures)
        return failure(erasures.error());
    const Result<QByteArray> mark = answersMark(**database);
    if (!mark)
        return failure(mark.error());
    const bool isKnown = *erasures == old.erasures;
    // Whose answers another program erased, nobody says.
    auto snapshot = isKnown || !old.snapshot
                        ? readNext(**database, old.snapshot, touched, firstLook, progress)
                        : loadSnapshot(**database, progress);
    if (!snapshot)
        return failure(snapshot.error());
    const bool isAsBefore = answersMark(**database).value_or(QByteArray()) == *mark;
    return DashboardReading{std::move(*snapshot), *erasures, isAsBefore ? *mark : QByteArray()};
}

} // namespace patron
