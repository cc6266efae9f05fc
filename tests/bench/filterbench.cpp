// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filterbench.h"

#include "models/counting/snapshotcounter.h"
#include "models/session/dashboard.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/randomshop.h"

#include <sqlite3.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace patron {

namespace {

constexpr int filterCount = 30;
constexpr quint32 seed = 1;
constexpr std::array filtered{Dimension::Channel, Dimension::Branch, Dimension::Segment,
                              Dimension::Product, Dimension::Staff};

struct Click
{
    Filter filter;
    QString where; ///< the same for SQL, over the codes
};

QString columnName(Dimension dimension)
{
    return QString::fromLatin1(info(dimension).column);
}

void choose(Click &click, const Snapshot &snapshot, Dimension dimension, int first, int count)
{
    const QStringList &words = snapshot.dimensions.at(dimension).words;
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        const int word = (first + i) % int(words.size());
        click.filter.chosen[dimension].append(words[word]);
        codes << QString::number(word + 1);
    }
    click.where += u" AND %1 IN (%2)"_qs.arg(columnName(dimension), codes.join(u','));
}

/// One or two dimensions, one to three words of each; every third click keeps a period of a year.
std::vector<Click> clicks(const Snapshot &snapshot)
{
    std::vector<Click> clicks(filterCount);
    for (int i = 0; i < filterCount; ++i) {
        Click &click = clicks[size_t(i)];
        click.where = u"1"_qs;
        const size_t dimension = size_t(i) % filtered.size();
        choose(click, snapshot, filtered[dimension], i / 5, 1 + i % 3);
        if (i % 2 == 1)
            choose(click, snapshot, filtered[(dimension + 2) % filtered.size()], i / 7, 2);
        if (i % 3 == 0) {
            const QDate from = snapshot.days[size_t(i) * 20 % (snapshot.days.size() / 2)];
            click.filter.period = {from, from.addDays(364)};
            click.where += u" AND day BETWEEN %1 AND %2"_qs.arg(from.toJulianDay())
                               .arg(from.addDays(364).toJulianDay());
        }
    }
    return clicks;
}

struct Times
{
    std::vector<double> wall; ///< milliseconds, ascending
    std::vector<double> processor;

    void add(const Spent &spent)
    {
        wall.push_back(spent.wall * 1e3);
        processor.push_back(spent.processor * 1e3);
    }
    static double at(std::vector<double> times, double share)
    {
        std::ranges::sort(times);
        return times.empty() ? 0 : times[size_t(double(times.size() - 1) * share)];
    }
};

Times timePane(const std::shared_ptr<const Snapshot> &snapshot, int rounds, BenchReport &report)
{
    const SnapshotCounter counter(snapshot);
    const QList<CardSpec> cards = cardsOf(PaneId::Loyalty);
    const std::vector<Click> all = clicks(*snapshot);
    Times times;
    for (int round = 0; round <= rounds; ++round) {
        for (const Click &click : all) {
            const Stopwatch watch;
            const auto dashboard = computeDashboard(counter, click.filter, cards, Progress());
            if (round > 0) // the first only warms up
                times.add(watch.spent());
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
        QString columns;
        for (const Dimension dimension : filtered)
            columns += u", "_qs + columnName(dimension);
        run(u"CREATE TABLE r (day, recommend"_qs + columns + u"); BEGIN"_qs);
        fill(snapshot);
        run(u"COMMIT"_qs);
    }

    [[nodiscard]] Times time(const std::vector<Click> &all)
    {
        Times times;
        for (const Click &click : all) {
            const Stopwatch watch;
            run(u"SELECT %1, recommend, count(*) FROM r WHERE %2 GROUP BY 1, 2"_qs.arg(
                columnName(Dimension::Channel), click.where));
            times.add(watch.spent());
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
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_handle.get(), "INSERT INTO r VALUES (?,?,?,?,?,?,?)", -1, &insert,
                           nullptr);
        const CodeColumn &scores = snapshot.measures.at(Measure::Recommend).codes;
        for (size_t day = 0; day < snapshot.days.size(); ++day) {
            for (size_t i = snapshot.dayStarts[day]; i < snapshot.dayStarts[day + 1]; ++i) {
                sqlite3_bind_int64(insert, 1, snapshot.days[day].toJulianDay());
                sqlite3_bind_int(insert, 2, int(scores.at(i)) - 1);
                int parameter = 3;
                for (const Dimension dimension : filtered)
                    sqlite3_bind_int(insert, parameter++,
                                     int(snapshot.dimensions.at(dimension).codes.at(i)));
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
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
        const Times times = timePane(snapshot, rounds, report);
        const double median = Times::at(times.wall, 0.5);
        const QString name = u"filter/%1/"_qs.arg(size);
        const bool isMain = size == responses;
        report.add({name + u"median"_qs, u"%L1 responses: median"_qs.arg(size), median, u"ms"_qs, 0,
                    size <= 1'000'000 ? 16.0 : 0.0});
        report.add(
            {name + u"p95"_qs, u"  19 of 20 within"_qs, Times::at(times.wall, 0.95), u"ms"_qs});
        report.add({name + u"processor"_qs, u"  processor time, median"_qs,
                    Times::at(times.processor, 0.5), u"ms"_qs});
        report.add({name + u"per_response"_qs, u"  per response in the shop"_qs,
                    median * 1e6 / double(size), u"ns"_qs});
        if (!isMain)
            continue;
        const double peer = Times::at(Peer(*snapshot).time(clicks(*snapshot)).wall, 0.5);
        report.add({name + u"peer"_qs, u"  SQLite in memory: GROUP BY of one card, median"_qs, peer,
                    u"ms"_qs});
        report.add({name + u"ratio"_qs, u"  the whole pane is faster than that by"_qs,
                    peer / median, u"x"_qs});
    }
}

} // namespace patron
