// SPDX-License-Identifier: GPL-3.0-or-later
// Runs what was promised: no request is dropped for a later one, each gets to its end and is
// answered. Destroying waits for all of them; what is left unanswered then is told to nobody. In a
// pool of one thread they run one after the other, in the order of all that was asked of it. Made
// by sessions, lives on the GUI thread.
#pragma once

#include "models/base/job.h"

#include <QSemaphore>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace patron {

template <class T>
class JobQueue final
{
public:
    using Work = std::function<Result<T>()>;
    using Done = std::function<void(Result<T>)>;

    explicit JobQueue(QThreadPool &pool)
        : m_pool(pool)
    {
    }

    ~JobQueue()
    {
        // Not as a job waits: what has not begun would run in this thread, beside what the pool is
        // writing at this moment.
        m_ended->acquire(m_begun);
    }

    Q_DISABLE_COPY_MOVE(JobQueue)

    [[nodiscard]] bool isRunning() const { return !m_jobs.empty(); }

    /// There is no progress: nobody can take it back.
    void add(Work work, Done done)
    {
        ++m_begun;
        Job<T> *job = m_jobs.emplace_back(std::make_unique<Job<T>>(m_pool)).get();
        job->start(
            [work = std::move(work), ended = m_ended](const Progress &) -> Result<T> {
                const QSemaphoreReleaser end(*ended);
                return work();
            },
            [this, job, done = std::move(done)](Result<T> result) {
                drop(job);
                done(std::move(result));
            });
    }

private:
    void drop(const Job<T> *job)
    {
        const auto at = std::ranges::find_if(
            m_jobs, [job](const std::unique_ptr<Job<T>> &each) { return each.get() == job; });
        // Later, because it is just telling its answer.
        at->release()->deleteLater();
        m_jobs.erase(at);
    }

    QThreadPool &m_pool;
    std::shared_ptr<QSemaphore> m_ended = std::make_shared<QSemaphore>();
    int m_begun = 0;
    std::vector<std::unique_ptr<Job<T>>> m_jobs; ///< not yet answered
};

} // namespace patron
