// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotloader.h"

#include "models/counting/readtransaction.h"
#include "models/counting/snapshotparts.h"
#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QThread>

#include <algorithm>
#include <array>

namespace patron {

namespace {

/// What the imports added is at least what is there; counting the wide table itself would read all
/// of it.
constexpr char addedRecords[] =
    "SELECT coalesce(sum(added), 0) FROM import WHERE workspace_id = ?1";
/// With fewer, opening a second connection costs more than it gains.
constexpr qint64 fewestForTwo = 100'000;

/// About half the records have ids below it. An import's ids are consecutive when it is written.
Result<qint64> middleId(sqlite3 *handle, qint64 records)
{
    auto imports = Statement::prepare(
        handle, "SELECT first_response_id, added FROM import "
                "WHERE workspace_id = ?1 AND added > 0 ORDER BY first_response_id");
    if (!imports)
        return failure(imports.error());
    qint64 before = 0;
    qint64 middle = 0;
    return imports->bind(1, localWorkspace.value)
        .each([&](const Statement &row) {
            middle = row.integer(0) + std::min(records / 2 - before, row.integer(1));
            before += row.integer(1);
            return before < records / 2;
        })
        .map([&] { return middle; });
}

/// Where records of a kind other than responses may lie: everywhere but in what imports of other
/// kinds have added. Lists of customers and purchases are short beside millions of answers.
Result<std::vector<IdRange>> rangesOf(sqlite3 *handle, RecordKind kind)
{
    auto others = Statement::prepare(
        handle, "SELECT first_response_id, last_response_id FROM import WHERE workspace_id = ?1 "
                "AND kind <> ?2 AND first_response_id <= last_response_id "
                "ORDER BY first_response_id");
    if (!others)
        return failure(others.error());
    std::vector<IdRange> ranges{IdRange()};
    return others->bind(1, localWorkspace.value)
        .bind(2, recordKindId(kind))
        .each([&ranges](const Statement &row) {
            const qint64 last = ranges.back().last;
            ranges.back().last = row.integer(0) - 1;
            ranges.push_back({row.integer(1) + 1, last});
        })
        .map([&ranges] {
            std::erase_if(ranges, [](const IdRange &range) { return range.first > range.last; });
            return ranges;
        });
}

/// Begins the transaction of the database too where two are to read.
std::unique_ptr<SecondReader> secondReader(Database &database, RecordKind kind)
{
    if (kind != RecordKind::Responses || QThread::idealThreadCount() < 2)
        return nullptr;
    const auto added = number(database.handle(), addedRecords);
    return added && *added >= fewestForTwo ? SecondReader::beginBoth(database) : nullptr;
}

Result<void> readAll(sqlite3 *handle, sqlite3 *second, Snapshot &snapshot, const Progress &progress)
{
    const auto records = number(handle, addedRecords);
    if (!records)
        return failure(records.error());
    qint64 expected = 0;
    for (const ImportRecord &import : snapshot.imports)
        expected += import.added;
    const auto answers = number(handle, "SELECT count(*) FROM answer WHERE workspace_id = ?1");
    if (!answers)
        return failure(answers.error());
    const qint64 total = *records + *answers;
    std::vector<IdRange> ranges{IdRange()};
    if (snapshot.kind != RecordKind::Responses) {
        auto own = rangesOf(handle, snapshot.kind);
        if (!own)
            return failure(own.error());
        ranges = snapshot.imports.isEmpty() ? std::vector<IdRange>() : std::move(*own);
    }
    const auto middle = second ? middleId(handle, *records) : Result<qint64>(0);
    if (!middle)
        return failure(middle.error());
    const Result<Words> words =
        readRecords({handle, second, *middle}, snapshot, ranges, expected, total, progress);
    if (!words)
        return failure(words.error());
    if (*words == Words::OfOthersToo)
        dropUnusedWords(snapshot);
    progress.report(total, total);
    return {};
}

/// Customers that are one person get one number.
Result<void> mergeCustomers(Database &database, Snapshot &snapshot)
{
    if (snapshot.customers.empty())
        return {};
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    if (merged->empty())
        return {};
    for (qint64 &customer : snapshot.customers) {
        if (const auto whole = merged->find(customer); whole != merged->end())
            customer = whole->second;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(Database &database, const Progress &progress,
                                                     RecordKind kind)
{
    const std::unique_ptr<SecondReader> second = secondReader(database, kind);
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->kind = kind;
    if (Result<void> read = readLog(database, *snapshot); !read)
        return failure(std::move(read).error());
    if (Result<void> read =
            readAll(database.handle(), second ? second->handle() : nullptr, *snapshot, progress);
        !read)
        return failure(std::move(read).error());
    if (Result<void> merged = mergeCustomers(database, *snapshot); !merged)
        return failure(std::move(merged).error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return snapshot;
}

Result<std::shared_ptr<const Snapshot>> loadNewest(Database &database, qint64 most,
                                                   const Progress &progress)
{
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    // Ids grow with the imports: the newest ones are the last.
    const std::string older = "SELECT response_id FROM response WHERE workspace_id = ?1 "
                              "ORDER BY response_id DESC LIMIT 1 OFFSET " +
                              std::to_string(most);
    const Result<qint64> lastOlder = number(database.handle(), older);
    if (!lastOlder)
        return failure(lastOlder.error());
    if (*lastOlder == 0)
        return std::shared_ptr<const Snapshot>();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->isWhole = false;
    if (Result<void> read = readLog(database, *snapshot); !read)
        return failure(std::move(read).error());
    const std::array newest{IdRange{*lastOlder + 1, IdRange().last}};
    const Result<Words> words =
        readRecords({database.handle()}, *snapshot, newest, most, most, progress);
    if (!words)
        return failure(words.error());
    if (*words == Words::OfOthersToo)
        dropUnusedWords(*snapshot);
    return snapshot;
}

} // namespace patron
