// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filterbench.h"

#include "models/counting/snapshotcounter.h"
#include "models/session/dashboard.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/fullpane.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/times.h"
#include "tests/support/randomshop.h"

#include <sqlite3.h>

#include <QStringList>

#include <memory>

namespace patron {

namespace {

constexpr int filterCount = 30;
constexpr quint32 seed = 1;

/// Milliseconds.
struct PaneTimes
{
    Times wall;
    Times processor;
};
PaneTimes timePane(const std::shared_ptr<const Snapshot> &snapshot, int rounds, BenchReport &report)
{
    const SnapshotCounter counter(snapshot);
    const QList<CardSpec> cards = cardsOf(PaneId::Loyalty);
    PaneTimes times;
    for (int round = 0; round <= rounds; ++round) {
        for (const Filter &filter : clicks(*snapshot, filterCount)) {
            const Stopwatch watch;
            const auto dashboard = computeDashboard(counter, filter, cards, Progress());
            if (const Spent spent = watch.spent(); round > 0) { // the first only warms up
                times.wall.add(spent.wall * 1e3);
                times.processor.add(spent.processor * 1e3);
            }
            if (!dashboard || dashboard->responses == 0)
                report.fault(u"a filter gave no figures"_qs);
        }
    }
    return times;
}

/// The snapshot's codes as a table in memory, and one GROUP BY of it: the share of one single card.
class Peer final
{
public:
    explicit Peer(const Snapshot &snapshot)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(":memory:", &handle);
        m_handle.reset(handle);
        run(u"CREATE TABLE r (%1); BEGIN"_qs.arg(peerColumns().join(u',')));
        fill(snapshot);
        run(u"COMMIT"_qs);
    }

    [[nodiscard]] Times time(const Snapshot &snapshot)
    {
        Times times;
        for (const Filter &filter : clicks(snapshot, filterCount)) {
            const PeerQuestion asked =
                peerQuestion(snapshot, filter, Breakdown::total(Measure::Recommend));
            const Stopwatch watch;
            run(u"SELECT channel_id, recommend, count(*) FROM r WHERE %1 GROUP BY 1, 2"_qs.arg(
                asked.where));
            times.add(watch.spent().wall * 1e3);
        }
        return times;
    }

private:
    void run(const QString &sql)
    {
        sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }

    void fill(const Snapshot &snapshot)
    {
        const QStringList places(peerColumns().size(), u"?"_qs);
        const QByteArray sql = u"INSERT INTO r VALUES (%1)"_qs.arg(places.join(u',')).toUtf8();
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_handle.get(), sql.constData(), -1, &insert, nullptr);
        PeerRows rows(snapshot);
        for (PeerRow row; rows.next(row);) {
            for (size_t i = 0; i < row.size(); ++i)
                sqlite3_bind_int(insert, int(i) + 1, row[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_handle{nullptr, &sqlite3_close};
};

} // namespace

void benchFilter(qint64 responses, int rounds, BenchReport &report)
{
    report.begin(u"All figures and charts of the loyalty pane after a click on a filter"_qs);
    for (const qint64 size : {responses / 10, responses, responses * 10}) {
        const auto snapshot = test::randomSnapshot(size_t(size), seed);
        const PaneTimes times = timePane(snapshot, rounds, report);
        const double median = times.wall.median();
        const QString name = u"filter/%1/"_qs.arg(size);
        const bool isMain = size == responses;
        report.add({name + u"median"_qs, u"%L1 responses: median"_qs.arg(size), median, u"ms"_qs, 0,
                    size <= 1'000'000 ? 16.0 : 0.0});
        report.add({name + u"p95"_qs, u"  19 of 20 within"_qs, times.wall.at(0.95), u"ms"_qs});
        report.add({name + u"processor"_qs, u"  processor time, median"_qs,
                    times.processor.median(), u"ms"_qs});
        report.add({name + u"per_response"_qs, u"  per response in the shop"_qs,
                    median * 1e6 / double(size), u"ns"_qs});
        if (!isMain)
            continue;
        const double peer = Peer(*snapshot).time(*snapshot).median();
        report.add({name + u"peer"_qs, u"  SQLite in memory: GROUP BY of one card, median"_qs, peer,
                    u"ms"_qs});
        report.add({name + u"ratio"_qs, u"  the whole pane is faster than that by"_qs,
                    peer / median, u"x"_qs});
    }
}

} // namespace patron
