// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

namespace patron {

/// Handles what waits in the event loop, what that asks for in turn, and so on until nothing is
/// left. A layout may take several rounds, and Qt leaves what is posted while it delivers for the
/// next pass; on a busy machine QTest::qWait() of any time may be over after the first.
inline void layOut()
{
    // An animation would never end; and a pass may say that it did nothing when it delivered.
    constexpr int mostPasses = 500;
    constexpr int restful = 10;
    int idle = 0;
    for (int pass = 0; pass < mostPasses && idle < restful; ++pass)
        idle = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)
                   ? 0
                   : idle + 1;
}

} // namespace patron
