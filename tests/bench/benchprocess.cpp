// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchprocess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

namespace patron {

ProcessRun runTimed(const QString &program, const QStringList &arguments,
                    const QProcessEnvironment &environment)
{
    constexpr int tenMinutes = 600'000;
    ProcessRun run;
    QTemporaryFile times;
    if (!times.open())
        return run;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/usr/bin/time"_qs, QStringList{u"--quiet"_qs, u"--format=%e %U %S %M"_qs,
                                                   u"--output="_qs + times.fileName(), program} +
                                           arguments);
    if (!process.waitForFinished(tenMinutes)) {
        process.kill();
        process.waitForFinished();
        run.output = process.errorString().toUtf8();
        return run;
    }
    run.output = process.readAll();
    QFile file(times.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return run;
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    if (words.size() != 4)
        return run;
    run.spent = {words[0].toDouble(), words[1].toDouble() + words[2].toDouble()};
    run.peakMebibytes = words[3].toDouble() / 1024;
    run.isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return run;
}

} // namespace patron
