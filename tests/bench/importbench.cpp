// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importbench.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
/// A smaller file measures the start of the program more than the import.
constexpr double meantRows = 1e6;

/// The best of several runs of one variant.
struct Best
{
    Spent spent{1e9, 1e9};
    double peakMebibytes = 0;

    void take(const ProcessRun &run)
    {
        spent = spent.best(run.spent);
        peakMebibytes = std::max(peakMebibytes, run.peakMebibytes);
    }
};

/// How many gave 0..6, 7 and 8, 9 and 10: "1|2|3".
QByteArray ourLoyalty(const QString &path)
{
    const auto database = Database::open(path, Access::Read);
    if (!database)
        return {};
    const auto snapshot = loadSnapshot(**database, Progress());
    if (!snapshot)
        return {};
    const SnapshotCounter counter(*snapshot);
    const auto counts = counter.count({}, Breakdown::total(Measure::Recommend));
    if (!counts)
        return {};
    qint64 classes[3] = {};
    for (const GroupCounts &group : counts->groups) {
        for (qsizetype i = 0; i < counts->scoreValues.size(); ++i) {
            const qint64 score = counts->scoreValues[i];
            classes[score <= 6 ? 0 : score <= 8 ? 1 : 2] += group.scores[i];
        }
    }
    return QByteArray::number(classes[0]) + '|' + QByteArray::number(classes[1]) + '|' +
           QByteArray::number(classes[2]);
}

class ImportBench final
{
public:
    ImportBench(BenchFolder &folder, BenchReport &report)
        : m_folder(folder)
        , m_report(report)
        , m_environment(folder.environment())
    {
    }

    void run(int rounds)
    {
        m_csv = m_folder.csv();
        if (m_csv.isEmpty()) {
            m_report.fault(u"the file to import cannot be written"_qs);
            return;
        }
        for (int round = 0; round < rounds && !m_report.hasFaults(); ++round) {
            importOurs();
            importPeer(m_peer, u"peer.db"_qs, {u".mode csv"_qs, u".import '%1' t"_qs.arg(m_csv)});
            importPeer(m_bare, u"bare.db"_qs,
                       {u"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"_qs,
                        u"CREATE TABLE t(a,b,c,d,e,f,g,h,i,j);"_qs, u".mode csv"_qs,
                        u".import --skip 1 '%1' t"_qs.arg(m_csv)});
        }
        if (m_report.hasFaults())
            return;
        compare();
        check();
    }

private:
    QString ours() const { return m_folder.path(u"ours.db"_qs); }

    void importOurs()
    {
        BenchFolder::removeDatabase(ours());
        take(m_ours, runTimed(QStringLiteral(PATRON_PROGRAM),
                              {u"import"_qs, m_csv, u"--database"_qs, ours()}, m_environment));
    }

    void importPeer(Best &best, const QString &name, const QStringList &commands)
    {
        const QString database = m_folder.path(name);
        BenchFolder::removeDatabase(database);
        take(best, runTimed(u"sqlite3"_qs, QStringList(database) + commands, m_environment));
    }

    void take(Best &best, const ProcessRun &run)
    {
        if (!run.isDone)
            m_report.fault(u"an import failed: "_qs + QString::fromUtf8(run.output));
        best.take(run);
    }

    void compare()
    {
        const double rows = double(m_folder.rows());
        const bool isMeant = rows >= meantRows;
        const auto add = [&](const char *name, const char *text, double value, const char *unit,
                             double atLeast = 0) {
            m_report.add({u"import/"_qs + QLatin1String(name), QLatin1String(text), value,
                          QLatin1String(unit), atLeast});
        };
        add("size", "size of the file", double(QFileInfo(m_csv).size()) / mebibyte, "MiB");
        add("rows_per_second", "Patron: read, decide, check, recognise, hash, commit",
            rows / m_ours.spent.wall, "rows/s");
        add("processor", "  processor time", m_ours.spent.processor, "s");
        add("peak", "  peak memory", m_ours.peakMebibytes, "MiB");
        add("peer_rows_per_second", "sqlite3 .import", rows / m_peer.spent.wall, "rows/s");
        add("peer_processor", "  processor time", m_peer.spent.processor, "s");
        add("bare_rows_per_second", "sqlite3 .import, no journal, no sync, untyped table",
            rows / m_bare.spent.wall, "rows/s");
        add("ratio", "Patron's speed as a share of sqlite3 .import",
            m_peer.spent.wall / m_ours.spent.wall, "x", isMeant ? 1 : 0);
        add("processor_ratio", "  the same by processor time",
            m_peer.spent.processor / m_ours.spent.processor, "x");
        add("bare_ratio", "  against no journal, no sync, untyped",
            m_bare.spent.wall / m_ours.spent.wall, "x", isMeant ? 1 : 0);
        add("bare_processor_ratio", "  the same by processor time",
            m_bare.spent.processor / m_ours.spent.processor, "x");
    }

    QByteArray ask(const QString &database, const QString &sql)
    {
        return runTimed(u"sqlite3"_qs, {u"-readonly"_qs, m_folder.path(database), sql},
                        m_environment)
            .output.trimmed();
    }

    /// Fast is nothing without right.
    void check()
    {
        const QByteArray rows = QByteArray::number(m_folder.rows());
        expect(u"rows stored"_qs, ask(u"ours.db"_qs, u"SELECT count(*) FROM response"_qs), rows);
        expect(u"rows of the peer"_qs, ask(u"peer.db"_qs, u"SELECT count(*) FROM t"_qs), rows);
        const QByteArray loyalty =
            ask(u"peer.db"_qs,
                u"SELECT sum(s <= 6), sum(s BETWEEN 7 AND 8), sum(s >= 9) FROM (SELECT "
                u"CAST(\"How likely are you to recommend us? (0-10)\" AS INTEGER) s FROM t)"_qs);
        expect(u"detractors, passives, promoters"_qs, ourLoyalty(ours()), loyalty);
    }

    void expect(const QString &what, const QByteArray &is, const QByteArray &shouldBe)
    {
        const QString text = what + u": "_qs + QString::fromUtf8(is);
        if (is == shouldBe && !is.isEmpty())
            m_report.confirm(text + u", as sqlite3 says"_qs);
        else
            m_report.fault(text + u", should be "_qs + QString::fromUtf8(shouldBe));
    }

    BenchFolder &m_folder;
    BenchReport &m_report;
    const QProcessEnvironment m_environment;
    QString m_csv;
    Best m_ours;
    Best m_peer;
    Best m_bare;
};

} // namespace

void benchImport(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"Import of a CSV file of %L1 rows"_qs.arg(folder.rows()));
    ImportBench(folder, report).run(rounds);
}

void benchLargeImport(BenchFolder &folder, BenchReport &report)
{
    constexpr int times = 10;
    constexpr double atMostMebibytes = 400;
    constexpr double leastShare = 0.8;
    const qint64 rows = folder.rows() * times;
    const bool isMeant = double(folder.rows()) >= meantRows;
    report.begin(u"Import of a CSV file of %L1 rows"_qs.arg(rows));
    const QString usual = folder.csv();
    const QString large = folder.path(u"large.csv"_qs);
    if (usual.isEmpty() || !writeBenchCsv(large, rows, 20'251'122)) {
        report.fault(u"the file to import cannot be written"_qs);
        return;
    }
    const QString database = folder.path(u"large.db"_qs);
    const auto import = [&](const QString &file) {
        BenchFolder::removeDatabase(database);
        const ProcessRun run =
            runTimed(QStringLiteral(PATRON_PROGRAM),
                     {u"import"_qs, file, u"--database"_qs, database}, folder.environment());
        if (!run.isDone)
            report.fault(u"an import failed: "_qs + QString::fromUtf8(run.output));
        return run;
    };
    // Before and after, as the machine may be another in a minute.
    Best few;
    few.take(import(usual));
    const ProcessRun many = import(large);
    few.take(import(usual));
    BenchFolder::removeDatabase(database);
    QFile::remove(large);
    report.add(
        {u"large/rows_per_second"_qs, u"Patron"_qs, double(rows) / many.spent.wall, u"rows/s"_qs});
    report.add({u"large/processor"_qs, u"  processor time"_qs, many.spent.processor, u"s"_qs});
    report.add({u"large/peak"_qs, u"  peak memory"_qs, many.peakMebibytes, u"MiB"_qs, 0,
                isMeant ? atMostMebibytes : 0});
    report.add({u"large/ratio"_qs, u"rows per second as a share of those of a tenth"_qs,
                times * few.spent.wall / many.spent.wall, u"x"_qs, isMeant ? leastShare : 0});
    report.add({u"large/processor_ratio"_qs, u"  the same by processor time"_qs,
                times * few.spent.processor / many.spent.processor, u"x"_qs});
}

} // namespace patron
