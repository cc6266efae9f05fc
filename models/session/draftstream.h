// SPDX-License-Identifier: GPL-3.0-or-later
// A pass over a file with two threads: one reads, maps and judges, the other takes what comes of
// it, which is mostly SQLite's work. Used by importrun.h.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/rowbatch.h"
#include "models/records/recorddraft.h"
#include "models/staging/classifier.h"

#include <functional>
#include <vector>

namespace patron {

class Mapper;
class TableReader;

/// Some thousand rows of the file and what was made of them.
struct DraftBatch
{
    RowBatch rows;
    RecordBatch drafts;
    std::vector<Decision> decisions; ///< one per draft, where they are judged
    std::vector<qint64> noted;       ///< rows among them that notes tell of
    qint64 done = 0;  ///< how far the file was read behind its last row, in the reader's unit
    qint64 total = 0; ///< of all of it; 0 = not known
};

/// Runs on the reading thread: says of every draft what is to be done with it.
using JudgeBatch = std::function<void(DraftBatch &)>;
/// Runs on the caller's thread, batch by batch in the file's order.
using TakeBatch = std::function<Result<void>(const DraftBatch &)>;

/// Progress tells what was taken, not what was read ahead of it.
/// Every batch of the file, until the file or the wish for it ends or `take` fails. Reader, mapper
/// and whatever `judge` uses belong to the reading thread until this returns.
[[nodiscard]] Result<void> forEachBatch(TableReader &reader, Mapper &mapper,
                                        const Progress &progress, const JudgeBatch &judge,
                                        const TakeBatch &take);

} // namespace patron
