// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotrenewal.h"

#include "models/counting/readtransaction.h"
#include "models/counting/snapshotloader.h"
#include "models/counting/snapshotmerge.h"
#include "models/counting/snapshotparts.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace patron {

namespace {

/// The imports of the one list that the other has not, or has otherwise.
QList<ImportRecord> without(const QList<ImportRecord> &imports, const QList<ImportRecord> &others)
{
    QList<ImportRecord> rest;
    std::ranges::copy_if(imports, std::back_inserter(rest), [&others](const ImportRecord &import) {
        return !others.contains(import);
    });
    return rest;
}

/// What an import added, and what it changed.
Result<void> addWritten(sqlite3 *handle, ImportId import, std::vector<IdRange> &ranges)
{
    auto added =
        Statement::prepare(handle, "SELECT first_response_id, last_response_id FROM import "
                                   "WHERE workspace_id = ?1 AND import_id = ?2");
    if (!added)
        return failure(added.error());
    auto changed = Statement::prepare(handle, "SELECT response_id FROM response_before "
                                              "WHERE workspace_id = ?1 AND replaced_by = ?2");
    if (!changed)
        return failure(changed.error());
    for (Statement *rows : {&*added, &*changed})
        rows->bind(1, localWorkspace.value).bind(2, import.value);
    const Result<void> read = added->each([&ranges](const Statement &row) {
        if (row.integer(0) <= row.integer(1))
            ranges.push_back({row.integer(0), row.integer(1)});
    });
    if (!read)
        return read;
    return changed->each([&ranges](const Statement &row) {
        ranges.push_back({row.integer(0), row.integer(0)});
    });
}

/// What the imports had written that are no more.
void addTakenBack(const Snapshot &old, const QList<ImportRecord> &gone,
                  std::vector<IdRange> &ranges)
{
    const auto imports = old.dimensions.find(Dimension::Import);
    if (gone.isEmpty() || imports == old.dimensions.end())
        return;
    std::vector<bool> isGone(size_t(imports->second.words.size()) + 1);
    for (const ImportRecord &import : gone) {
        const qsizetype word = imports->second.words.indexOf(QString::number(import.id.value));
        if (word >= 0)
            isGone[size_t(word) + 1] = true;
    }
    imports->second.codes.visit([&](const auto &codes) {
        for (size_t i = 0; i < codes.size(); ++i) {
            if (isGone[codes[i]])
                ranges.push_back({old.responses[i].value, old.responses[i].value});
        }
    });
}

/// Ascending, none touching the next.
std::vector<IdRange> joined(std::vector<IdRange> ranges)
{
    std::ranges::sort(ranges, {}, &IdRange::first);
    std::vector<IdRange> result;
    for (const IdRange &range : ranges) {
        if (!result.empty() && range.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

Result<std::vector<IdRange>> changedSince(Database &database, const Snapshot &old,
                                          const Snapshot &now, std::span<const ResponseId> touched)
{
    std::vector<IdRange> ranges;
    for (const ImportRecord &import : without(now.imports, old.imports)) {
        if (Result<void> done = addWritten(database.handle(), import.id, ranges); !done)
            return failure(std::move(done).error());
    }
    addTakenBack(old, without(old.imports, now.imports), ranges);
    for (const ResponseId id : touched)
        ranges.push_back({id.value, id.value});
    return joined(std::move(ranges));
}

/// A null pointer: everything has to be read.
Result<std::shared_ptr<const Snapshot>> renewed(Database &database, const Snapshot &old,
                                                std::span<const ResponseId> touched,
                                                const Progress &progress)
{
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    Snapshot fresh;
    fresh.kind = old.kind;
    if (Result<void> read = readLog(database, fresh); !read)
        return failure(std::move(read).error());
    const Result<std::vector<IdRange>> ranges = changedSince(database, old, fresh, touched);
    if (!ranges)
        return failure(ranges.error());
    qint64 expected = 0;
    for (const IdRange &range : *ranges)
        expected += range.last - range.first + 1;
    const Result<Words> words =
        readRecords({database.handle()}, fresh, *ranges, expected, expected, progress);
    if (!words)
        return failure(words.error());
    const std::shared_ptr<Snapshot> merged = mergedSnapshot(old, *ranges, fresh);
    if (merged && *words == Words::OfOthersToo)
        dropUnusedWords(*merged);
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return merged;
}

} // namespace

Result<std::shared_ptr<const Snapshot>> renewSnapshot(Database &database, const Snapshot &old,
                                                      std::span<const ResponseId> touched,
                                                      const Progress &progress)
{
    if (!old.isWhole || old.kind != RecordKind::Responses)
        return loadSnapshot(database, progress, old.kind);
    auto merged = renewed(database, old, touched, progress);
    return merged && !*merged ? loadSnapshot(database, progress, old.kind) : std::move(merged);
}

} // namespace patron
