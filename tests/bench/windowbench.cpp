// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>

namespace patron {

namespace {

using Values = QMap<QByteArray, double>;

Values measured(const QString &part, const BenchFolder &folder, const QString &database)
{
    constexpr int twentyMinutes = 1'200'000;
    QProcess process;
    process.setProcessEnvironment(folder.environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QLatin1String(measuredWindow), part, database});
    if (!process.waitForFinished(twentyMinutes)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Values values;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            values[words[0]] = words[1].toDouble();
    }
    return process.exitCode() == 0 ? values : Values();
}

constexpr double frame = 16.7; ///< milliseconds

void addClick(const Values &values, BenchReport &report)
{
    report.add({u"click/median"_qs,
                u"from a click on a filter to the painted pane at 1920 x 1080, median"_qs,
                values["median"], u"ms"_qs, 0, frame});
    report.add({u"click/p99"_qs, u"  99 of 100 within"_qs, values["p99"], u"ms"_qs, 0, 2 * frame});
    report.add(
        {u"click/processor"_qs, u"  processor time, median"_qs, values["processor"], u"ms"_qs});
    report.add({u"click/painting"_qs, u"  of it, from the figures to the picture"_qs,
                values["painting"], u"ms"_qs});
}

void addWalk(const Values &values, BenchReport &report)
{
    report.add({u"walk/stall"_qs,
                u"longest time the window was deaf, %L1 things done by chance"_qs.arg(
                    values["deeds"], 0, 'f', 0),
                values["stall"], u"ms"_qs, 0, 100});
    report.add({u"walk/processor"_qs, u"  processor time of the window's thread in it"_qs,
                values["stallprocessor"], u"ms"_qs});
    report.add(
        {u"walk/late"_qs, u"  how often it was longer than 100 ms"_qs, values["late"], u""_qs});
    report.add({u"walk/held"_qs, u"memory held after the first 500 of them"_qs, values["held"],
                u"MiB"_qs});
    report.add({u"walk/grown"_qs, u"  more of it in the end"_qs, values["grown"], u"MiB"_qs, 0,
                values["held"] / 10});
    report.add({u"walk/resident"_qs, u"resident memory then, with what the allocator keeps"_qs,
                values["resident"], u"MiB"_qs});
    report.add({u"walk/residentgrown"_qs, u"  more of it in the end"_qs, values["residentgrown"],
                u"MiB"_qs});
}

void addLanguage(const Values &values, BenchReport &report)
{
    report.add({u"language/median"_qs, u"from the choice to the picture, median"_qs,
                values["median"], u"ms"_qs, 0, 100});
    report.add({u"language/slowest"_qs, u"  the slowest"_qs, values["slowest"], u"ms"_qs});
}

void addReport(const Values &values, BenchReport &report)
{
    report.add({u"report/median"_qs,
                u"figures and pages, %1 KiB, median"_qs.arg(values["kilobytes"], 0, 'f', 0),
                values["median"], u"ms"_qs, 0, 1'000});
    report.add({u"report/figures"_qs, u"  of these the figures"_qs, values["figures"], u"ms"_qs});
}

} // namespace

void benchWindow(const QString &part, BenchFolder &folder, BenchReport &report)
{
    report.begin(u"The window over %L1 responses: %2"_qs.arg(folder.rows()).arg(part));
    const QString database = folder.database();
    const Values values = database.isEmpty() ? Values() : measured(part, folder, database);
    if (values.isEmpty())
        report.fault(u"the window could not be measured"_qs);
    else if (part == u"click")
        addClick(values, report);
    else if (part == u"walk")
        addWalk(values, report);
    else if (part == u"language")
        addLanguage(values, report);
    else
        addReport(values, report);
}

} // namespace patron
