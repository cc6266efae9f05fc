// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a free function of values off the GUI thread and delivers its result on the owner's thread,
// only if it is still the latest request. Exactly one end per start: done(result), where a
// cancelled job ends with ProblemCode::Cancelled, and does not begin any more if it has not.
// Destroying a Job cancels it and waits. Made by sessions, lives on the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <exception>
#include <functional>
#include <memory>

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

protected:
    Progress begin();
    void end();
    QThreadPool &m_pool;

private:
    Progress m_progress;
    bool m_running = false;
};

template <class T>
class Job final : public JobBase
{
public:
    using Answer = std::shared_ptr<Result<T>>;
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
        for (QFuture<Answer> &run : m_runs)
            run.waitForFinished();
    }

    /// A running earlier request is cancelled; its late answer is dropped.
    void start(Work work, Done done)
    {
        cancel();
        const Progress progress = begin();
        const auto run = QtConcurrent::run(&m_pool, [work = std::move(work), progress]() -> Answer {
            return std::make_shared<Result<T>>(guarded(work, progress));
        });
        m_runs.removeIf([](const QFuture<Answer> &old) { return old.isFinished(); });
        m_runs << run;

        m_watcher = std::make_unique<QFutureWatcher<Answer>>();
        connect(m_watcher.get(), &QFutureWatcherBase::finished, this,
                [this, run, done = std::move(done)] {
                    m_watcher.release()->deleteLater();
                    end();
                    done(std::move(*run.result()));
                });
        m_watcher->setFuture(run);
    }

private:
    /// Memory may run out in any work: that is an answer too, not the end of the program.
    static Result<T> guarded(const Work &work, const Progress &progress)
    {
        // Whoever waits for a run that has not begun gets it into the own thread: beside what the
        // pool is writing, and for nothing.
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        try {
            return work(progress);
        } catch (const std::exception &error) {
            qCCritical(logJob) << "a job ended by an exception:" << error.what();
            return failure(ProblemCode::Internal);
        }
    }

    std::unique_ptr<QFutureWatcher<Answer>> m_watcher; ///< of the latest run only
    QList<QFuture<Answer>> m_runs;
};

} // namespace patron
