// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/poolrun.h"

#include <QThreadPool>

#include <utility>

namespace patron {

PoolRun::PoolRun()
{
    setAutoDelete(false);
}

PoolRun::~PoolRun() = default;

void PoolRun::start(QThreadPool &pool)
{
    {
        const std::lock_guard lock(m_mutex); // what was written until now is seen by run()
        m_pool = &pool;
    }
    pool.start(this);
}

void PoolRun::run()
{
    {
        const std::lock_guard lock(m_mutex);
    }
    std::exception_ptr thrown;
    try {
        work();
    } catch (...) {
        thrown = std::current_exception();
    }
    // To the end under the lock: whoever waits may delete this then.
    const std::lock_guard lock(m_mutex);
    m_thrown = thrown;
    m_isEnded = true;
    m_ended.notify_all();
}

bool PoolRun::takeBack()
{
    // What has ended no longer asks its pool, which may have gone before.
    if (m_pool && !isEnded() && m_pool->tryTake(this))
        m_pool = nullptr; // knows it no longer: asked once more, it is the same
    return !m_pool;
}

bool PoolRun::isEnded() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnded;
}

void PoolRun::wait() const
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_isEnded; });
}

void PoolRun::finish()
{
    if (!isEnded() && takeBack())
        run();
    wait();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

PoolCall::PoolCall(std::function<void()> call)
    : m_call(std::move(call))
{
}

PoolCall::~PoolCall()
{
    if (!takeBack())
        wait();
}

} // namespace patron
