// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a pool's queue, then a run on one of its threads, then an end that can be waited for.
// Its own lock orders what both threads wrote: those within the pool do so too, but the thread
// sanitizer cannot see into Qt. Made and asked by one thread, run by another.
#pragma once

#include <QRunnable>

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>

class QThreadPool;

namespace patron {

/// Over, before it goes: see takeBack() and wait().
class PoolRun : public QRunnable
{
public:
    PoolRun();
    ~PoolRun() override;

    Q_DISABLE_COPY_MOVE(PoolRun)

    /// Once. The pool outlives the run.
    void start(QThreadPool &pool);
    /// True: it has not begun, and never will.
    [[nodiscard]] bool takeBack();
    [[nodiscard]] bool isEnded() const;
    /// Of one that was not taken back.
    void wait() const;
    /// Where it has not begun, it is done here. Throws what the run threw.
    void finish();

protected:
    virtual void work() = 0;

private:
    void run() final;

    QThreadPool *m_pool = nullptr;
    std::exception_ptr m_thrown;
    bool m_isEnded = false;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_ended;
};

/// Runs a function; waited for when it goes, as it may work with what lies on its owner's stack.
class PoolCall final : public PoolRun
{
public:
    explicit PoolCall(std::function<void()> call);
    ~PoolCall() override;

private:
    void work() override { m_call(); }

    std::function<void()> m_call;
};

} // namespace patron
