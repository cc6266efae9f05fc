// SPDX-License-Identifier: GPL-3.0-or-later
// Table answer read once into one sparse column per question. The second half of the loader's work.
// One thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/responsereader.h"
#include "models/counting/snapshot.h"

#include <span>

struct sqlite3;

namespace patron {

/// Fills snapshot.answers from the answers of the responses in these ranges. ids: of the responses,
/// ascending; order: the place in ids of each position of the snapshot. Progress counts on from
/// done.
[[nodiscard]] Result<void> readAnswers(sqlite3 *handle, Snapshot &snapshot,
                                       std::span<const IdRange> ranges,
                                       std::span<const ResponseId> ids,
                                       std::span<const quint32> order, const Progress &progress,
                                       qint64 done, qint64 total);

} // namespace patron
