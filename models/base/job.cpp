// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/job.h"

namespace patron {

Q_LOGGING_CATEGORY(logJob, "patron.job")

JobBase::JobBase(QThreadPool &pool)
    : m_pool(pool)
{
    connect(this, &JobBase::answered, this, &JobBase::deliver, Qt::QueuedConnection);
}

void JobBase::cancel()
{
    m_progress.cancel();
}

Progress JobBase::begin()
{
    m_progress = Progress();
    if (!m_running) {
        m_running = true;
        Q_EMIT runningChanged(true);
    }
    return m_progress;
}

void JobBase::end()
{
    m_running = false;
    Q_EMIT runningChanged(false);
}

} // namespace patron
