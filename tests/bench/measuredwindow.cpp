// SPDX-License-Identifier: GPL-3.0-or-later
// The process that windowbench starts: the whole program over a large shop, with the clock in hand.
#include "app/reporting.h"
#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/times.h"
#include "tests/bench/windowbench.h"
#include "tests/journeys/window/patronwindow.h"
#include "tests/journeys/window/randomowner.h"
#include "views/widgets/card.h"
#include "views/window/navigation.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTimer>

#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace patron {

namespace {

constexpr QSize fullScreen(1920, 1080);
constexpr int switches = 12;
constexpr int filterClicks = 120;
constexpr int deeds = 3'000; ///< an owner's hour
constexpr int firstDeeds = 500;
constexpr quint32 walkSeed = 20'261;
constexpr double late = 0.1; ///< seconds
constexpr int reports = 5;
constexpr double patience = 30; ///< seconds

void say(const char *name, double value)
{
    std::printf("%s %.6f\n", name, value);
    std::fflush(stdout);
}

/// Seconds of the processor that this thread took. 0 where nobody tells.
double ownProcessorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#else
    return 0;
#endif
}

/// Resident memory in MiB; 0 where the system has no /proc.
double residentMebibytes()
{
    QFile file(u"/proc/self/status"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? 0 : status.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

/// Memory that was asked for and not given back, in MiB: what would grow without end if anything
/// leaked. Unlike what is resident, it does not know of the pages that the allocator keeps. 0 where
/// nobody tells.
double heldMebibytes()
{
#ifdef __GLIBC__
    const struct mallinfo2 held = mallinfo2();
    return double(held.uordblks + held.hblkhd) / (1024 * 1024);
#else
    return 0;
#endif
}

/// How long the window's thread was busy with one event, or one deed, and deaf for others.
struct Stall
{
    double wall = 0; ///< seconds
    double processor = 0;
    const char *with = ""; ///< the receiver of the event, or the deed
    QEvent::Type event = QEvent::None;
};

struct Stalls
{
    void note(const Stall &stall)
    {
        if (stall.wall > longest.wall)
            longest = stall;
        if (stall.wall > late) {
            ++tooLong;
            std::fprintf(stderr, "%.0f ms (%.0f of the processor) with %s, event %d\n",
                         stall.wall * 1e3, stall.processor * 1e3, stall.with, int(stall.event));
        }
    }

    Stall longest;
    int tooLong = 0;
};

/// Knows when the window was last painted.
class PaintedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPainting = event->type() == QEvent::UpdateRequest;
        // An event that another one brings with it is a part of that.
        const bool isOutermost = m_depth++ == 0;
        const QEvent::Type type = event->type();
        const char *const who = isOutermost ? receiver->metaObject()->className() : nullptr;
        // Only where somebody asks: two clocks for each of ten thousand events are a tenth of a
        // click.
        std::optional<Stopwatch> watch;
        double processor = 0;
        if (isOutermost && m_isWatching) {
            watch.emplace();
            processor = ownProcessorTime();
        }
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        if (watch)
            m_stalls.note({watch->spent().wall, ownProcessorTime() - processor, who, type});
        if (isPainting)
            ++m_paintings;
        return isDone;
    }

    /// From now on.
    void watchStalls() { m_isWatching = true; }
    [[nodiscard]] Stalls &stalls() { return m_stalls; }

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
    int m_depth = 0;
    bool m_isWatching = false;
    Stalls m_stalls;
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

/// Values of the filters that the clicks take on and off again, one after the other.
QList<std::pair<Dimension, QString>> clickedValues(PatronWindow &patron)
{
    QList<std::pair<Dimension, QString>> values;
    for (const CardSpec &spec : cardsOf(fullestPane())) {
        const Card *card = spec.breakdown.by == GroupBy::Value ? patron.card(spec.id) : nullptr;
        const QList<FigureRow> rows = card ? card->data().table.rows : QList<FigureRow>();
        for (const FigureRow &row : rows) {
            if (!row.key.value.isEmpty())
                values << std::pair(card->data().table.breakdown.dimension, row.key.value);
        }
    }
    return values;
}

int measureClicks(PaintedApplication &application, PatronWindow &patron)
{
    patron.window().showPane(fullestPane());
    settle(patron.application());
    const auto values = clickedValues(patron);
    Card *card = patron.card(cardsOf(fullestPane()).first().id);
    if (values.isEmpty() || !card)
        return 1;
    Times times;
    Times processor;
    Times painting;
    // On, the next on, the first off, and so on: one or two are on at a time.
    for (int i = 0; i < filterClicks; ++i) {
        const auto &[dimension, value] = values[(i + i % 2) / 2 * 7 % values.size()];
        const Figure before = card->data().headline;
        std::optional<Stopwatch> counted;
        const Stopwatch watch;
        Q_EMIT card->valueClicked(dimension, value);
        application.waitUntilPainted([&] {
            const bool isThere = card->data().headline != before;
            if (isThere && !counted)
                counted.emplace();
            return isThere;
        });
        times.add(watch.spent().wall * 1e3);
        processor.add(watch.spent().processor * 1e3);
        painting.add(counted ? counted->spent().wall * 1e3 : 0);
        settle(patron.application());
    }
    say("median", times.median());
    say("p99", times.at(0.99));
    say("processor", processor.median());
    say("painting", painting.median());
    return 0;
}

int measureWalk(PaintedApplication &application, PatronWindow &patron)
{
    RandomOwner owner(patron, walkSeed);
    owner.rest();
    application.watchStalls();
    owner.measureDeeds([&](const char *name, const std::function<void()> &deed) {
        const Stopwatch watch;
        const double processor = ownProcessorTime();
        deed();
        application.stalls().note({watch.spent().wall, ownProcessorTime() - processor, name});
    });
    double held = 0;
    double resident = 0;
    for (int i = 0; i < deeds; ++i) {
        if (i == firstDeeds) { // by now all was used once
            owner.rest();
            held = heldMebibytes();
            resident = residentMebibytes();
        }
        owner.act();
    }
    const Stalls stalls = application.stalls();
    owner.rest();
    say("deeds", deeds);
    say("stall", stalls.longest.wall * 1e3);
    say("stallprocessor", stalls.longest.processor * 1e3);
    say("late", stalls.tooLong);
    say("held", held);
    say("grown", heldMebibytes() - held);
    say("resident", resident);
    say("residentgrown", residentMebibytes() - resident);
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
    if (part == u"click")
        return measureClicks(application, patron);
    if (part == u"walk")
        return measureWalk(application, patron);
    return measureLanguage(application, patron);
}

} // namespace patron
