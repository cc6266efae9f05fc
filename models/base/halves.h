// SPDX-License-Identifier: GPL-3.0-or-later
// Work in two halves at once, by this thread and by one beside it: what reads twice as fast through
// two connections. Any thread; whatever happens, both halves have ended when it is left.
#pragma once

#include "models/base/poolrun.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QScopeGuard>
#include <QThreadPool>

namespace patron {

/// own(progress) here and other(beside) on another thread, both as Result<void>; beside is wanted
/// no longer once the own half failed. The failure of the own half is told before that of the
/// other.
template <class Own, class Other>
[[nodiscard]] Result<void> runHalves(const Progress &progress, const Own &own, const Other &other)
{
    const Progress beside = progress.aside();
    Result<void> others;
    PoolCall half([&] { others = other(beside); });
    half.start(*QThreadPool::globalInstance());
    // Whatever the own half throws; the other is then waited for.
    const auto unwanted = qScopeGuard([&beside] { beside.cancel(); });
    const Result<void> mine = own(progress);
    if (!mine)
        beside.cancel();
    half.finish();
    return mine ? others : mine;
}

} // namespace patron
