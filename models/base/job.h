// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a free function of values off the GUI thread and delivers its result on the owner's thread,
// only if it is still the latest request. Exactly one end per start: done(result), where a
// cancelled job ends with ProblemCode::Cancelled, and does not begin any more if it has not.
// Destroying a Job cancels it and waits. Made by sessions, lives on the GUI thread.
#pragma once

#include "models/base/poolrun.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QLoggingCategory>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace patron {

Q_DECLARE_LOGGING_CATEGORY(logJob)

class JobBase : public QObject
{
    Q_OBJECT

public:
    explicit JobBase(QThreadPool &pool);

    [[nodiscard]] bool isRunning() const { return m_running; }
    void cancel();
    /// How far the latest run is; a handle that outlives it.
    [[nodiscard]] Progress progress() const { return m_progress; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// By a run, on the pool's thread.
    void answered();

protected:
    Progress begin();
    void end();
    /// Some run has an answer; on the job's thread.
    virtual void deliver() = 0;

    QThreadPool &m_pool;

private:
    Progress m_progress;
    bool m_running = false;
};

template <class T>
class Job final : public JobBase
{
public:
    using Work = std::function<Result<T>(const Progress &)>;
    using Done = std::function<void(Result<T>)>;

    explicit Job(QThreadPool &pool)
        : JobBase(pool)
    {
    }

    ~Job() override
    {
        cancel();
        // Superseded runs too: their work may still look at things that die after us.
        for (const std::shared_ptr<Run> &run : m_runs) {
            if (!run->takeBack())
                run->wait();
        }
    }

    Q_DISABLE_COPY_MOVE(Job)

    /// A running earlier request is cancelled; its late answer is dropped.
    void start(Work work, Done done)
    {
        cancel();
        std::erase_if(m_runs,
                      [this](const auto &run) { return run->takeBack() || run->isEnded(); });
        m_latest = std::make_shared<Run>(*this, std::move(work), begin());
        m_done = std::move(done);
        m_runs.push_back(m_latest);
        m_latest->start(m_pool);
    }

private:
    /// From one start to its answer. Emits answered() of its job, which waits for it to end.
    class Run final : public PoolRun
    {
    public:
        Run(JobBase &job, Work work, Progress progress)
            : m_job(job)
            , m_work(std::move(work))
            , m_progress(std::move(progress))
        {
        }

        [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
        [[nodiscard]] Result<T> takeAnswer() { return std::move(*m_answer); }

    private:
        void work() override
        {
            m_answer.emplace(guarded(m_work, m_progress));
            m_work = {}; // this stays for a while, and what it works with may be large
            m_hasAnswer = true;
            Q_EMIT m_job.answered();
        }

        JobBase &m_job;
        Work m_work;
        Progress m_progress;
        std::optional<Result<T>> m_answer;
        std::atomic<bool> m_hasAnswer = false;
    };

    /// Memory may run out in any work: that is an answer too, not the end of the program.
    static Result<T> guarded(const Work &work, const Progress &progress)
    {
        // It may have waited for its turn for long.
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        try {
            return work(progress);
        } catch (const std::exception &error) {
            qCCritical(logJob) << "a job ended by an exception:" << error.what();
            return failure(ProblemCode::Internal);
        }
    }

    void deliver() override
    {
        if (!m_latest || !m_latest->hasAnswer())
            return; // that of an earlier request
        const auto run = std::exchange(m_latest, nullptr);
        const Done done = std::exchange(m_done, {});
        end();
        done(run->takeAnswer());
    }

    std::shared_ptr<Run> m_latest; ///< not yet answered
    Done m_done;
    std::vector<std::shared_ptr<Run>> m_runs; ///< that the pool may still know
};

} // namespace patron
