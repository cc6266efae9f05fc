// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench: speed and memory against peers in the same run, as ratios. See docs/performance.md.
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/cancelbench.h"
#include "tests/bench/countbench.h"
#include "tests/bench/duckbench.h"
#include "tests/bench/filterbench.h"
#include "tests/bench/formatbench.h"
#include "tests/bench/importbench.h"
#include "tests/bench/loadbench.h"
#include "tests/bench/previewbench.h"
#include "tests/bench/startbench.h"
#include "tests/bench/windowbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstring>

namespace {

using namespace patron;

constexpr int wrongUsage = 2;

int complain(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
    return wrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], startedWindow) == 0)
        return showStartedWindow(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], measuredWindow) == 0)
        return measureWindow(argc, argv);

    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Patron against its peers. Parts: import, large, formats, preview, "
        "cancel, count, duckdb, filter, start, largestart, load, click, language, report, walk; "
        "none = all."_qs);
    parser.addHelpOption();
    parser.addPositionalArgument(u"part"_qs, u"What to measure."_qs, u"[part...]"_qs);
    parser.addOptions({{u"rows"_qs, u"Rows and responses."_qs, u"N"_qs, u"1000000"_qs},
                       {u"rounds"_qs, u"How often; the best counts."_qs, u"N"_qs, u"3"_qs},
                       {u"folder"_qs, u"Where the files go."_qs, u"FOLDER"_qs, QString()},
                       {u"json"_qs, u"Write the figures there."_qs, u"FILE"_qs}});
    parser.process(application);

    const QStringList known{u"import"_qs,   u"large"_qs,      u"formats"_qs, u"preview"_qs,
                            u"cancel"_qs,   u"count"_qs,      u"duckdb"_qs,  u"filter"_qs,
                            u"start"_qs,    u"largestart"_qs, u"load"_qs,    u"click"_qs,
                            u"language"_qs, u"report"_qs,     u"walk"_qs};
    const QStringList parts =
        parser.positionalArguments().isEmpty() ? known : parser.positionalArguments();
    for (const QString &part : parts) {
        if (!known.contains(part))
            return complain(u"Not known: "_qs + part);
    }
    const qint64 rows = parser.value(u"rows"_qs).toLongLong();
    const int rounds = parser.value(u"rounds"_qs).toInt();
    BenchFolder folder(parser.value(u"folder"_qs), rows);
    if (rows < 1'000 || rounds < 1 || !folder.isValid())
        return complain(u"At least 1000 rows, one round, and a folder to write to."_qs);

    BenchReport report;
    if (parts.contains(u"import"_qs))
        benchImport(folder, rounds, report);
    if (parts.contains(u"large"_qs))
        benchLargeImport(folder, report);
    if (parts.contains(u"formats"_qs))
        benchFormats(folder, 1, report);
    if (parts.contains(u"preview"_qs))
        benchPreview(folder, rounds, report);
    if (parts.contains(u"cancel"_qs))
        benchCancel(folder, report);
    if (parts.contains(u"count"_qs))
        benchCount(rows, rounds, report);
    if (parts.contains(u"duckdb"_qs))
        benchDuckDb(folder, rows, rounds, report);
    if (parts.contains(u"filter"_qs))
        benchFilter(rows, rounds, report);
    if (parts.contains(u"start"_qs))
        benchStart(folder, rounds, report);
    if (parts.contains(u"largestart"_qs))
        benchLargeStart(folder, rounds, report);
    if (parts.contains(u"load"_qs))
        benchLoad(folder, rounds, report);
    for (const QString &part : {u"click"_qs, u"language"_qs, u"report"_qs, u"walk"_qs}) {
        if (parts.contains(part))
            benchWindow(part, folder, report);
    }
    if (parser.isSet(u"json"_qs) && !report.writeJson(parser.value(u"json"_qs)))
        return complain(u"The figures cannot be written."_qs);
    return report.hasFaults() ? 1 : 0;
}
