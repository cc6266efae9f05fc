// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/job.h"

namespace patron {

using namespace std::chrono_literals;

JobBase::JobBase(QThreadPool &pool)
    : m_pool(pool)
{
    m_ticker.setInterval(100ms);
    connect(&m_ticker, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_progress.done(), m_progress.total()); });
}

void JobBase::cancel()
{
    m_progress.cancel();
}

Progress JobBase::begin()
{
    m_progress = Progress();
    m_ticker.start();
    if (!m_running) {
        m_running = true;
        Q_EMIT runningChanged(true);
    }
    return m_progress;
}

void JobBase::end()
{
    m_ticker.stop();
    m_running = false;
    Q_EMIT runningChanged(false);
}

} // namespace patron
