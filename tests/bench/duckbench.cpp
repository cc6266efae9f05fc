// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/duckbench.h"

#include "models/counting/snapshotcounter.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/fullpane.h"
#include "tests/bench/sqlitepeer.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/times.h"
#include "tests/support/randomshop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <algorithm>

namespace patron {

namespace {

constexpr int clickCount = 6;
constexpr quint32 seed = 1;
constexpr int tenMinutes = 600'000;

/// What each click came to: by click and breakdown.
using Answers = std::vector<std::vector<PeerCounts>>;

struct Peer
{
    Answers answers;
    Times times; ///< milliseconds, the best of each click
};

QString started(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(tenMinutes) || process.exitCode() != 0)
        return program + u": "_qs + process.errorString() + u' ' +
               QString::fromUtf8(process.readAll()).right(500);
    return {};
}

/// The peer's script and package file beside each other in the build folder, and what npm fetches.
QString fetched(const QString &folder)
{
    QDir().mkpath(folder);
    for (const QString &name : {u"package.json"_qs, u"peer.mjs"_qs}) {
        QFile::remove(folder + u'/' + name);
        QFile::copy(QStringLiteral(PATRON_DUCKDB_PEER "/") + name, folder + u'/' + name);
    }
    if (QFile::exists(folder + u"/node_modules/@duckdb/node-api"_qs))
        return {};
    return started(u"npm"_qs, {u"install"_qs, u"--no-audit"_qs, u"--no-fund"_qs}, folder);
}

bool writeCsv(const QString &path, const Snapshot &snapshot)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text;
    PeerRows rows(snapshot);
    for (PeerRow row; rows.next(row);) {
        for (size_t i = 0; i < row.size(); ++i)
            text.append(QByteArray::number(row[i])).append(i + 1 < row.size() ? ',' : '\n');
        constexpr qsizetype piece = 1 << 20;
        if (text.size() > piece) {
            file.write(text);
            text.clear();
        }
    }
    return file.write(text) == text.size() && file.flush();
}

QJsonObject questionsFor(const Snapshot &snapshot, const std::vector<Filter> &filters, int rounds)
{
    QJsonArray clicks;
    for (const Filter &filter : filters) {
        QJsonArray click;
        for (const Breakdown &breakdown : fullestPane()) {
            const PeerQuestion asked = peerQuestion(snapshot, filter, breakdown);
            click.append(QJsonObject{{u"group"_qs, asked.group},
                                     {u"score"_qs, asked.score},
                                     {u"where"_qs, asked.where}});
        }
        clicks.append(click);
    }
    return {{u"columns"_qs, QJsonArray::fromStringList(peerColumns())},
            {u"threads"_qs, QThread::idealThreadCount()},
            {u"rounds"_qs, rounds},
            {u"clicks"_qs, clicks}};
}

PeerCounts countsOf(const QJsonArray &rows)
{
    PeerCounts counts;
    for (const QJsonValue &row : rows)
        counts.push_back({row[0].toInteger(), row[1].toInteger(), row[2].toInteger()});
    std::ranges::sort(counts);
    return counts;
}

double least(const QJsonArray &times)
{
    Times all;
    for (const QJsonValue &time : times)
        all.add(time.toDouble());
    return all.least();
}

Peer askDuckDb(const BenchFolder &folder, const QString &duckdb, const Snapshot &snapshot,
               const std::vector<Filter> &filters, int rounds, BenchReport &report)
{
    const QString csv = folder.path(u"codes.csv"_qs);
    QJsonObject questions = questionsFor(snapshot, filters, rounds);
    questions[u"csv"_qs] = csv;
    QFile asked(folder.path(u"questions.json"_qs));
    QFile answered(folder.path(u"answers.json"_qs));
    if (!writeCsv(csv, snapshot) || !asked.open(QIODevice::WriteOnly) ||
        asked.write(QJsonDocument(questions).toJson()) < 0)
        report.fault(u"the questions cannot be written"_qs);
    asked.close();
    const QString trouble =
        started(u"node"_qs, {u"peer.mjs"_qs, asked.fileName(), answered.fileName()}, duckdb);
    if (!trouble.isEmpty() || !answered.open(QIODevice::ReadOnly)) {
        report.fault(trouble);
        return {};
    }
    Peer peer;
    const QJsonObject answers = QJsonDocument::fromJson(answered.readAll()).object();
    for (const QJsonValue &click : answers[u"results"_qs].toArray()) {
        std::vector<PeerCounts> &counts = peer.answers.emplace_back();
        for (const QJsonValue &rows : click[u"counts"_qs].toArray())
            counts.push_back(countsOf(rows.toArray()));
        peer.times.add(
            std::min(least(click[u"apart"_qs].toArray()), least(click[u"together"_qs].toArray())));
    }
    QFile::remove(csv);
    return peer;
}

Peer askSqlite(const BenchFolder &folder, const Snapshot &snapshot,
               const std::vector<Filter> &filters, int rounds, BenchReport &report)
{
    const QString path = folder.path(u"codes.db"_qs);
    Peer peer;
    {
        SqlitePeer sqlite(path, snapshot);
        for (const Filter &filter : filters) {
            Times times;
            for (int round = 0; round < rounds; ++round) {
                std::vector<PeerCounts> counts;
                const Stopwatch watch;
                for (const Breakdown &breakdown : fullestPane())
                    counts.push_back(sqlite.count(peerQuestion(snapshot, filter, breakdown)));
                times.add(watch.spent().wall * 1e3);
                if (round == 0)
                    peer.answers.push_back(std::move(counts));
            }
            peer.times.add(times.least());
        }
        if (!sqlite.error().isEmpty())
            report.fault(u"SQLite: "_qs + sqlite.error());
    }
    QFile::remove(path);
    return peer;
}

Peer askPatron(const std::shared_ptr<const Snapshot> &snapshot, const std::vector<Filter> &filters,
               int rounds)
{
    const SnapshotCounter counter(snapshot);
    const std::vector<Breakdown> pane = fullestPane();
    Peer peer;
    for (const Filter &filter : filters) {
        Times times;
        QList<Counts> counts;
        for (int round = 0; round < rounds; ++round) {
            const Stopwatch watch;
            counts = counter.crossCounts(filter, pane).value_or(QList<Counts>());
            times.add(watch.spent().wall * 1e3);
        }
        std::vector<PeerCounts> &own = peer.answers.emplace_back();
        for (const Counts &each : std::as_const(counts))
            own.push_back(asPeerCounts(*snapshot, each));
        peer.times.add(times.least());
    }
    return peer;
}

void benchSize(const BenchFolder &folder, const QString &duckdb, qint64 size, int rounds,
               BenchReport &report)
{
    const auto snapshot = test::randomSnapshot(size_t(size), seed);
    const std::vector<Filter> filters = clicks(*snapshot, clickCount);
    const Peer patron = askPatron(snapshot, filters, rounds * 3);
    const Peer duck = askDuckDb(folder, duckdb, *snapshot, filters, rounds, report);
    // A second round of SQLite would tell nothing new and take minutes.
    const Peer sqlite =
        askSqlite(folder, *snapshot, filters, size > 1'000'000 ? 1 : rounds, report);
    if (patron.answers != duck.answers || patron.answers != sqlite.answers)
        report.fault(u"Patron, DuckDB and SQLite do not agree at %L1 responses"_qs.arg(size));
    else
        report.confirm(u"%L1 responses: all counts of all three are equal"_qs.arg(size));

    const QString name = u"duckdb/%1/"_qs.arg(size);
    const double own = patron.times.median();
    report.add({name + u"patron"_qs, u"Patron: the pane, median of the clicks"_qs, own, u"ms"_qs});
    report.add({name + u"patron_per_response"_qs, u"  per response"_qs, own * 1e6 / double(size),
                u"ns"_qs});
    report.add({name + u"duckdb"_qs, u"DuckDB, the faster of two ways to ask"_qs,
                duck.times.median(), u"ms"_qs});
    report.add({name + u"duckdb_ratio"_qs, u"  Patron is faster by"_qs, duck.times.median() / own,
                u"x"_qs});
    report.add(
        {name + u"sqlite"_qs, u"SQLite with covering indexes"_qs, sqlite.times.median(), u"ms"_qs});
    report.add({name + u"sqlite_ratio"_qs, u"  Patron is faster by"_qs, sqlite.times.median() / own,
                u"x"_qs});
}

} // namespace

void benchDuckDb(const BenchFolder &folder, qint64 responses, int rounds, BenchReport &report)
{
    report.begin(u"The fullest pane in Patron, DuckDB and SQLite"_qs);
    const QString duckdb = QStringLiteral(PATRON_DUCKDB_FOLDER);
    if (const QString trouble = fetched(duckdb); !trouble.isEmpty()) {
        report.fault(u"DuckDB cannot be fetched: "_qs + trouble);
        return;
    }
    for (const qint64 size : {responses / 10, responses, responses * 10})
        benchSize(folder, duckdb, size, rounds, report);
}

} // namespace patron
