// SPDX-License-Identifier: GPL-3.0-or-later
// How a job tells what is done and asks whether it is still wanted. A handle on shared atomics:
// copy it freely, use it from any thread. A default-made Progress is always wanted and tells
// nobody.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace patron {

class Progress final
{
public:
    Progress();

    [[nodiscard]] bool isWanted() const { return m_state->isWanted(); }
    void cancel() const { m_state->wanted.store(false, std::memory_order_relaxed); }

    /// A handle for one part of the work: its reports fill [begin, end] (shares of 1) of the whole.
    [[nodiscard]] Progress part(double begin, double end) const;
    /// A handle for work beside the work: wanted no longer than this one, cancelled by itself
    /// alone, its reports reach nobody.
    [[nodiscard]] Progress aside() const;
    /// Cancels by itself after it was asked so often whether it is wanted: for tests, which cancel
    /// at every moment a job asks at.
    void cancelAfter(qint64 asks) const;

    /// done and total in any unit of the job's choice; total 0 = not known.
    void report(qint64 done, qint64 total) const;
    [[nodiscard]] qint64 done() const { return m_state->done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_state->total.load(std::memory_order_relaxed); }
    /// Rows looked at so far, of whatever part of the work.
    void reportRows(qint64 rows) const { m_state->rows.store(rows, std::memory_order_relaxed); }
    [[nodiscard]] qint64 rows() const { return m_state->rows.load(std::memory_order_relaxed); }

private:
    struct State
    {
        std::atomic<bool> wanted = true;
        std::atomic<qint64> asksLeft = -1; ///< below 0 = any number
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<qint64> rows = 0;
        std::shared_ptr<State> whole; ///< of work beside this one

        [[nodiscard]] bool isWanted()
        {
            if (asksLeft.load(std::memory_order_relaxed) >= 0)
                countAsk();
            return wanted.load(std::memory_order_relaxed) && (!whole || whole->isWanted());
        }
        void countAsk();
    };
    std::shared_ptr<State> m_state;
    double m_begin = 0;
    double m_end = 1;
};

} // namespace patron
