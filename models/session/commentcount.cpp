// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/commentcount.h"

#include "models/counting/snapshotcounter.h"

namespace patron {

CommentCount::CommentCount(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_job(pool)
{
}

CommentCount::~CommentCount() = default;

void CommentCount::count(std::shared_ptr<const Snapshot> snapshot, const Filter &filter)
{
    if (!snapshot)
        return;
    m_job.start(
        [snapshot = std::move(snapshot), filter](const Progress &) -> Result<qint64> {
            return static_cast<qint64>(SnapshotCounter(snapshot).commented(filter).size());
        },
        [this](const Result<qint64> &comments) {
            if (comments)
                Q_EMIT counted(*comments);
        });
}

} // namespace patron
