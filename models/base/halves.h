// SPDX-License-Identifier: GPL-3.0-or-later
// Work in two halves at once, by this thread and by one beside it: what reads twice as fast through
// two connections. Any thread; whatever happens, both halves have ended when it is left.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QFuture>
#include <QScopeGuard>
#include <QtConcurrent/QtConcurrentRun>

namespace patron {

/// own(progress) here and other(beside) on another thread, both as Result<void>; beside is wanted
/// no longer once the own half failed. The failure of the own half is told before that of the
/// other.
template <class Own, class Other>
[[nodiscard]] Result<void> runHalves(const Progress &progress, const Own &own, const Other &other)
{
    const Progress beside = progress.aside();
    QFuture<Result<void>> running =
        QtConcurrent::run([&other, beside]() -> Result<void> { return other(beside); });
    // The other half works with what lies on our caller's stack, and a QFuture does not wait for
    // it: without this it would go on there after the own half has thrown.
    const auto ended = qScopeGuard([&running, &beside] {
        beside.cancel();
        try {
            running.waitForFinished();
        } catch (...) { // what the other half threw, too: one is on its way already
        }
    });
    const Result<void> mine = own(progress);
    if (!mine)
        beside.cancel();
    const Result<void> others = running.result();
    return mine ? others : mine;
}

} // namespace patron
