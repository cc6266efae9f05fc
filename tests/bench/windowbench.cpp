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
    else if (part == u"language")
        addLanguage(values, report);
    else
        addReport(values, report);
}

} // namespace patron
