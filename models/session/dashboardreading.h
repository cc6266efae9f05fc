// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored, read for the dashboard: anew, or only what is other than before. One job of
// DashboardSession; any thread.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace patron {

class Snapshot;

struct DashboardReading
{
    std::shared_ptr<const Snapshot> snapshot;
    qint64 erasures = 0;
    QByteArray mark; ///< of what was read; empty where somebody wrote meanwhile
};

/// What there is to show next: the newest responses, as many as the first look takes, then all of
/// them, then all as they are now. touched: responses that were changed or removed since `old`, not
/// by imports; where the database was erased from by others too, all is read.
[[nodiscard]] Result<DashboardReading> readAnew(const QString &path, const DashboardReading &old,
                                                const std::vector<ResponseId> &touched,
                                                qint64 firstLook, const Progress &progress);

} // namespace patron
