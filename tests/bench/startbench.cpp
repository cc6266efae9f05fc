// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbench.h"

#include "app/application.h"
#include "app/commandline.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/settings.h"
#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/session/keptfigures.h"
#include "models/storage/contentmark.h"
#include "models/storage/database.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"
#include "views/widgets/numbertile.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace patron {

namespace {

/// A clock that all processes of the machine share.
qint64 now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool showsFigure(const QObject *painted)
{
    const auto *label = qobject_cast<const QLabel *>(painted);
    if (!label || label->objectName() != u"figure" ||
        !qobject_cast<const NumberTile *>(label->parent()))
        return false;
    const QString text = label->text();
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Prints when the window, and when the first figure in it, is on the screen: once the event that
/// painted it is over.
class PaintWatch final : public QObject
{
public:
    PaintWatch(qint64 started, bool waitsForFigures)
        : m_started(started)
        , m_waitsForFigures(waitsForFigures)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!m_isPainted && widget && widget->isWindow()) {
            m_isPainted = true;
            say("window", !m_waitsForFigures);
        }
        if (m_waitsForFigures && !m_hasFigures && showsFigure(watched)) {
            m_hasFigures = true;
            say("figures", true);
        }
        return false;
    }

private:
    void say(const char *what, bool isLast)
    {
        QTimer::singleShot(0, this, [this, what, isLast] {
            std::printf("%s %lld\n", what, static_cast<long long>(now() - m_started));
            std::fflush(stdout);
            if (isLast)
                QApplication::quit();
        });
    }

    const qint64 m_started;
    const bool m_waitsForFigures;
    bool m_isPainted = false;
    bool m_hasFigures = false;
};

/// Milliseconds by what was painted; empty = it failed.
using Moments = QMap<QByteArray, double>;

Moments startOnce(const BenchFolder &folder, const QStringList &arguments)
{
    constexpr int tenSeconds = 10'000;
    QProcess process;
    process.setProcessEnvironment(folder.environment());
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QLatin1String(startedWindow), QString::number(now())} + arguments);
    if (!process.waitForFinished(tenSeconds)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Moments moments;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            moments[words[0]] = words[1].toDouble() / 1e6;
    }
    return moments;
}

void keepBest(Moments &best, const Moments &moments)
{
    for (auto it = moments.cbegin(); it != moments.cend(); ++it)
        best[it.key()] = best.contains(it.key()) ? std::min(best[it.key()], *it) : *it;
}

/// As the window does once it has read everything.
bool keepFiguresOf(const QString &path)
{
    const auto database = Database::open(path, Access::Read);
    if (!database)
        return false;
    const auto mark = answersMark(**database);
    const auto snapshot = loadSnapshot(**database, Progress());
    return mark && snapshot &&
           keepFigures(**database, keptFiguresPath(path), *mark, *snapshot, Progress());
}

/// The shop of the first start. "" = it cannot be made.
QString makeSample(const BenchFolder &folder)
{
    QString database = folder.path(u"sample.db"_qs);
    if (!prepareDatabase(database))
        return {};
    for (const QString &file : sampleFiles(u"en"_qs)) {
        if (!importFile(database, file, ImportOptions(), Progress()))
            return {};
    }
    return database;
}

} // namespace

void benchLargeStart(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"Start with %L1 responses, warm"_qs.arg(folder.rows()));
    const QString database = folder.database();
    const auto start = [&] {
        Moments moments;
        for (int round = 0; round < rounds + 2 && !database.isEmpty(); ++round)
            keepBest(moments, startOnce(folder, {database}));
        return moments;
    };
    QFile::remove(keptFiguresPath(database));
    const Moments first = start(); // ends before it has anything to keep
    if (!keepFiguresOf(database)) {
        report.fault(u"the figures were not kept"_qs);
        return;
    }
    const Moments moments = start();
    if (!first.contains("figures") || !moments.contains("figures")) {
        report.fault(u"a window was not painted"_qs);
        return;
    }
    report.add({u"start/large_window"_qs, u"first picture of the window"_qs, moments["window"],
                u"ms"_qs, 0, 150});
    report.add({u"start/large_figures"_qs, u"first figures in it"_qs, moments["figures"], u"ms"_qs,
                0, 150});
    report.add({u"start/large_unknown"_qs,
                u"  where the last ones are not kept, as after an import"_qs, first["figures"],
                u"ms"_qs});
}

void benchStart(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"Start with the sample shop, warm"_qs);
    const QString database = makeSample(folder);
    if (database.isEmpty()) {
        report.fault(u"the sample shop cannot be made"_qs);
        return;
    }
    Moments ours;
    Moments empty;
    for (int round = 0; round < rounds + 2; ++round) {
        keepBest(ours, startOnce(folder, {database}));
        keepBest(empty, startOnce(folder, {}));
    }
    if (!ours.contains("figures") || !empty.contains("window")) {
        report.fault(u"a window was not painted"_qs);
        return;
    }
    report.add(
        {u"start/window"_qs, u"first picture of the window"_qs, ours["window"], u"ms"_qs, 0, 150});
    report.add({u"start/figures"_qs, u"first figures in it"_qs, ours["figures"], u"ms"_qs});
    report.add({u"start/empty"_qs, u"first picture of an empty QMainWindow"_qs, empty["window"],
                u"ms"_qs});
    report.add({u"start/ratio"_qs, u"Patron's window takes longer by"_qs,
                ours["window"] / empty["window"], u"x"_qs});
}

int showStartedWindow(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"patron-bench"_qs);
    QCoreApplication::setOrganizationName(u"patron-bench"_qs);
    QStandardPaths::setTestModeEnabled(true);
    const bool isEmpty = argc < 4;
    const qint64 started = QByteArray(argv[2]).toLongLong();
    const QString database = isEmpty ? QString() : QString::fromLocal8Bit(argv[3]);
    const QApplication application(argc, argv);
    const PaintWatch watch(started, !isEmpty);
    if (isEmpty) {
        QMainWindow window;
        window.resize(1366, 768);
        window.show();
        return QApplication::exec();
    }
    Settings settings;
    Language language;
    language.use(u"en"_qs);
    Application patron(settings, language);
    Invocation invocation;
    invocation.database = database;
    if (!patron.start(invocation))
        return 1;
    patron.window().show();
    return QApplication::exec();
}

} // namespace patron
