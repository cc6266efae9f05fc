// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and says what it took: through GNU time, so that our own program and a peer's are
// measured by the same hand.
#pragma once

#include "tests/bench/stopwatch.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace patron {

struct ProcessRun
{
    bool isDone = false; ///< it ran and returned 0
    QByteArray output;   ///< of both channels
    Spent spent;
    double peakMebibytes = 0; ///< of resident memory
};

[[nodiscard]] ProcessRun runTimed(const QString &program, const QStringList &arguments,
                                  const QProcessEnvironment &environment);

} // namespace patron
