// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadbench.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/stopwatch.h"

#include <sqlite3.h>

namespace patron {

namespace {

/// With fewer the opening counts.
constexpr double meantRows = 1e6;

/// The least that any reader through SQL pays: every row stepped to, its last small column asked
/// for.
Spent walk(sqlite3 *handle)
{
    const Stopwatch watch;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT staff_id FROM response", -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) & 1;
    sqlite3_finalize(statement);
    const Spent spent = watch.spent();
    return sum >= 0 ? spent : Spent();
}

} // namespace

void benchLoad(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"Database of %L1 responses into columns"_qs.arg(folder.rows()));
    const QString path = folder.database();
    if (path.isEmpty()) {
        report.fault(u"the database cannot be made"_qs);
        return;
    }
    Spent best{1e9, 1e9};
    Spent peer{1e9, 1e9};
    for (int round = 0; round < rounds + 2; ++round) { // the first ones warm the disk's cache
        const auto database = Database::open(path, Access::Read);
        if (!database) {
            report.fault(u"the database cannot be opened"_qs);
            return;
        }
        const Stopwatch watch;
        const auto snapshot = loadSnapshot(**database, Progress());
        best = best.best(watch.spent());
        peer = peer.best(walk((*database)->handle()));
        if (!snapshot || qint64((*snapshot)->size()) != folder.rows())
            report.fault(u"not every response was loaded"_qs);
    }
    const double rows = double(folder.rows());
    report.add({u"load/responses_per_second"_qs, u"Patron: every column, in order of time"_qs,
                rows / best.wall, u"responses/s"_qs, rows >= meantRows ? 2.5e6 : 0});
    report.add({u"load/processor"_qs, u"  processor time"_qs, best.processor, u"s"_qs});
    report.add({u"load/walk_per_second"_qs, u"SQLite: one column of every row, nothing kept"_qs,
                rows / peer.wall, u"responses/s"_qs});
    report.add({u"load/ratio"_qs, u"Patron's speed as a share of that"_qs, peer.wall / best.wall,
                u"x"_qs});
}

} // namespace patron
