// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/formatbench.h"

#include "tests/bench/benchfolder.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace patron {

namespace {

/// A program that reads a file of the format and writes it as CSV.
struct Peer
{
    QString name;
    QString program;
    QStringList arguments; ///< %1 = the file, %2 = the CSV to be written, %3 = its folder
};

const QString openpyxl =
    u"import csv,sys,openpyxl\n"
    "book=openpyxl.load_workbook(sys.argv[1],read_only=True)\n"
    "out=csv.writer(open(sys.argv[2],'w'))\n"
    "[out.writerow(row) for row in book.active.iter_rows(values_only=True)]"_qs;

QList<Peer> peersOf(BenchFormat format)
{
    if (format == BenchFormat::Sav)
        return {{u"pspp-convert"_qs, u"pspp-convert"_qs, {u"%1"_qs, u"%2"_qs}}};
    return {{u"LibreOffice"_qs,
             u"soffice"_qs,
             {u"--headless"_qs, u"--convert-to"_qs, u"csv"_qs, u"--outdir"_qs, u"%3"_qs, u"%1"_qs}},
            {u"Gnumeric"_qs, u"ssconvert"_qs, {u"%1"_qs, u"%2"_qs}},
            {u"openpyxl"_qs, u"python3"_qs, {u"-c"_qs, openpyxl, u"%1"_qs, u"%2"_qs}}};
}

class FormatBench final
{
public:
    FormatBench(BenchFolder &folder, int rounds, BenchReport &report)
        : m_folder(folder)
        , m_rounds(rounds)
        , m_report(report)
        , m_environment(folder.environment())
    {
    }

    void run(BenchFormat format)
    {
        m_ending = benchEnding(format);
        m_file = m_folder.file(format);
        if (m_file.isEmpty()) {
            m_report.fault(u"no file to import: "_qs + m_ending);
            return;
        }
        Spent ours{1e9, 1e9};
        for (int round = 0; round < m_rounds; ++round)
            ours = ours.best(importOurs());
        add(u"rows_per_second"_qs, u"%1: Patron, the whole import"_qs.arg(m_ending),
            double(m_folder.rows()) / ours.wall, u"rows/s"_qs);
        for (const Peer &peer : peersOf(format))
            compare(peer, ours);
    }

private:
    Spent importOurs()
    {
        const QString database = m_folder.path(u"format.db"_qs);
        BenchFolder::removeDatabase(database);
        const ProcessRun run =
            runTimed(QStringLiteral(PATRON_PROGRAM),
                     {u"import"_qs, m_file, u"--database"_qs, database}, m_environment);
        if (!run.isDone)
            m_report.fault(u"an import failed: "_qs + QString::fromUtf8(run.output));
        return run.spent;
    }

    void compare(const Peer &peer, const Spent &ours)
    {
        const QString program = QStandardPaths::findExecutable(peer.program);
        const QString csv =
            m_folder.path(u"peer/"_qs + QFileInfo(m_file).completeBaseName() + u".csv"_qs);
        QDir().mkpath(QFileInfo(csv).path());
        Spent best{1e9, 1e9};
        bool isThere = !program.isEmpty();
        for (int round = 0; round < m_rounds && isThere; ++round) {
            QFile::remove(csv);
            QStringList arguments;
            for (const QString &argument : peer.arguments)
                arguments << (argument == u"%1"   ? m_file
                              : argument == u"%2" ? csv
                              : argument == u"%3" ? QFileInfo(csv).path()
                                                  : argument);
            const ProcessRun run = runTimed(program, arguments, m_environment);
            isThere = run.isDone && QFileInfo(csv).size() > 0;
            best = best.best(run.spent);
        }
        if (!isThere) {
            m_report.confirm(u"%1: %2 is not installed here, or does not read the file"_qs.arg(
                m_ending, peer.name));
            return;
        }
        add(peer.name.toLower(), u"  %1 to CSV"_qs.arg(peer.name),
            double(m_folder.rows()) / best.wall, u"rows/s"_qs);
        add(peer.name.toLower() + u"_ratio"_qs,
            u"  Patron's speed as a share of %1"_qs.arg(peer.name), best.wall / ours.wall, u"x"_qs);
    }

    void add(const QString &name, const QString &text, double value, const QString &unit)
    {
        m_report.add({u"formats/"_qs + m_ending + u'/' + name, text, value, unit});
    }

    BenchFolder &m_folder;
    int m_rounds;
    BenchReport &m_report;
    const QProcessEnvironment m_environment;
    QString m_ending;
    QString m_file;
};

} // namespace

void benchFormats(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"Import of other formats, %L1 rows"_qs.arg(folder.rows()));
    FormatBench bench(folder, rounds, report);
    for (const BenchFormat format : {BenchFormat::Xlsx, BenchFormat::Sav})
        bench.run(format);
}

} // namespace patron
