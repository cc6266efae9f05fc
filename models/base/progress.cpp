// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/progress.h"

namespace patron {

Progress::Progress()
    : m_state(std::make_shared<State>())
{
}

Progress Progress::part(double begin, double end) const
{
    Progress inner = *this;
    inner.m_begin = m_begin + (m_end - m_begin) * begin;
    inner.m_end = m_begin + (m_end - m_begin) * end;
    return inner;
}

Progress Progress::aside() const
{
    Progress beside;
    beside.m_state->whole = m_state;
    return beside;
}

void Progress::cancelAfter(qint64 asks) const
{
    m_state->asksLeft.store(asks, std::memory_order_relaxed);
}

void Progress::State::countAsk()
{
    if (asksLeft.fetch_sub(1, std::memory_order_relaxed) == 0)
        wanted.store(false, std::memory_order_relaxed);
}

void Progress::report(qint64 done, qint64 total) const
{
    const bool isWhole = m_begin == 0 && m_end == 1;
    if (!isWhole && total > 0) {
        // Parts speak in thousandths of the whole.
        const double share = double(qMin(done, total)) / double(total);
        done = qint64(1000 * (m_begin + (m_end - m_begin) * share));
        total = 1000;
    }
    m_state->done.store(done, std::memory_order_relaxed);
    m_state->total.store(total, std::memory_order_relaxed);
}

} // namespace patron
