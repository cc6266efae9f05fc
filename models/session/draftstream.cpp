// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/draftstream.h"

#include "models/base/handover.h"
#include "models/files/tablereader.h"
#include "models/mapping/mapper.h"

#include <QScopeGuard>

#include <future>

namespace patron {

namespace {

/// One is filled, one is taken, one waits.
constexpr size_t batches = 3;

Result<void> readAll(TableReader &reader, Mapper &mapper, const JudgeBatch &judge,
                     Handover<DraftBatch> &handover, const Progress &progress)
{
    while (DraftBatch *batch = handover.toFill()) {
        const auto more = reader.read(batch->rows, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        batch->done = progress.done();
        batch->total = progress.total();
        mapper.map(batch->rows, batch->drafts);
        batch->noted = mapper.takeNotedRows();
        judge(*batch);
        handover.filled();
    }
    return {};
}

} // namespace

Result<void> forEachBatch(TableReader &reader, Mapper &mapper, const Progress &progress,
                          const JudgeBatch &judge, const TakeBatch &take)
{
    Handover<DraftBatch> handover(batches);
    auto reading = std::async(std::launch::async, [&] {
        const auto finished = qScopeGuard([&] { handover.finish(); });
        return readAll(reader, mapper, judge, handover, progress.aside());
    });
    // Whatever ends this function ends the reading before it is waited for.
    const auto stopped = qScopeGuard([&] { handover.stop(); });
    qint64 passed = 0;
    while (const DraftBatch *batch = handover.toTake()) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (const Result<void> taken = take(*batch); !taken)
            return taken;
        progress.report(batch->done, batch->total);
        progress.reportRows(passed += qint64(batch->rows.rows()));
        handover.taken();
    }
    return reading.get();
}

} // namespace patron
