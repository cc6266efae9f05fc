// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/progress.h"

namespace patron {

Progress::Progress()
    : m_state(std::make_shared<State>())
{}

void Progress::report(qint64 done, qint64 total) const
{
    m_state->done.store(done, std::memory_order_relaxed);
    m_state->total.store(total, std::memory_order_relaxed);
}

} // namespace patron
