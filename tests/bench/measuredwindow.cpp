// SPDX-License-Identifier: GPL-3.0-or-later
// The process that windowbench starts: the whole program over a large shop, with the clock in hand.
#include "app/reporting.h"
#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/times.h"
#include "tests/bench/windowbench.h"
#include "tests/journeys/window/patronwindow.h"
#include "views/window/navigation.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

#include <array>
#include <cstdio>

namespace patron {

namespace {

constexpr QSize fullScreen(1920, 1080);
constexpr int switches = 12;
constexpr int reports = 5;
constexpr double patience = 30; ///< seconds

void say(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
    std::fflush(stdout);
}

/// Knows when the window was last painted.
class PaintedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPainting = event->type() == QEvent::UpdateRequest;
        const bool isDone = QApplication::notify(receiver, event);
        if (isPainting)
            ++m_paintings;
        return isDone;
    }

    /// Runs events until isThere, a painting came after that, and nothing is left to lay out.
    template <class Condition>
    void waitUntilPainted(Condition isThere)
    {
        const Stopwatch watch;
        QTimer wake; // the condition may come true without an event
        wake.start(50);
        std::optional<int> before;
        while (watch.spent().wall < patience) {
            if (!before && isThere())
                before = m_paintings;
            if (before && m_paintings > *before) {
                processEvents();
                return;
            }
            processEvents(QEventLoop::WaitForMoreEvents);
        }
        std::fputs("nothing was painted\n", stderr);
        std::exit(1);
    }

private:
    int m_paintings = 0;
};

PaneId fullestPane()
{
    const auto cards = [](PaneId pane) { return cardsOf(pane).size(); };
    constexpr std::array panes{PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels,
                               PaneId::Overview};
    return *std::ranges::max_element(panes, {}, cards);
}

int measureLanguage(PaintedApplication &application, PatronWindow &patron)
{
    for (const PaneId pane : paneOrder()) { // every pane has its figures
        patron.window().showPane(pane);
        settle(patron.application());
    }
    patron.window().showPane(fullestPane());
    settle(patron.application());
    const auto *navigation = patron.window().findChild<Navigation *>();
    Times times;
    for (int i = 0; i < switches; ++i) {
        const QString before = navigation->item(0)->text();
        const QString id = Language::ids()[(i + 1) % Language::ids().size()];
        const Stopwatch watch;
        patron.window().findChild<QAction *>(u"language-"_qs + id)->trigger();
        application.waitUntilPainted([&] { return navigation->item(0)->text() != before; });
        times.add(watch.spent().wall * 1e3);
        settle(patron.application());
    }
    say("median", times.median());
    say("slowest", times.at(1));
    return 0;
}

int measureReport(const QString &database)
{
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return 1;
    const auto snapshot = loadSnapshot(**connection, Progress());
    if (!snapshot)
        return 1;
    Times figures;
    Times times;
    qsizetype bytes = 0;
    for (int i = 0; i < reports; ++i) {
        const Stopwatch watch;
        const auto report = makeReport(database, *snapshot, {}, {}, Progress());
        if (!report)
            return 1;
        figures.add(watch.spent().wall * 1e3);
        bytes = paintReport(report->content, Language::locale(u"ru"_qs), report->logo).size();
        times.add(watch.spent().wall * 1e3);
    }
    say("median", times.median());
    say("figures", figures.median());
    say("kilobytes", double(bytes) / 1024);
    return 0;
}

} // namespace

int measureWindow(int argc, char **argv)
{
    useOwnHome();
    PaintedApplication application(argc, argv);
    if (argc < 4)
        return 2;
    const QString part = QString::fromLocal8Bit(argv[2]);
    const QString database = QString::fromLocal8Bit(argv[3]);
    if (part == u"report")
        return measureReport(database);
    PatronWindow patron(database);
    patron.window().resize(fullScreen);
    settle(patron.application());
    return measureLanguage(application, patron);
}

} // namespace patron
