// SPDX-License-Identifier: GPL-3.0-or-later
// How many comments there are behind a bar or a dot, for its menu. Counts on the pool; owned by a
// session, GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/filter.h"

#include <QObject>

#include <memory>

namespace patron {

class Snapshot;

class CommentCount final : public QObject
{
    Q_OBJECT

public:
    explicit CommentCount(QThreadPool &pool, QObject *parent = nullptr);
    ~CommentCount() override;

    /// snapshot: knows the words of the filter. Answered with counted(), the latest alone.
    void count(std::shared_ptr<const Snapshot> snapshot, const Filter &filter);

Q_SIGNALS:
    void counted(qint64 comments);

private:
    Job<qint64> m_job;
};

} // namespace patron
