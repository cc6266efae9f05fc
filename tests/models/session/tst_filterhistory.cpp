// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filterhistory.h"

#include <QTest>

using namespace patron;

namespace {

Filter on(const QString &channel)
{
    Filter filter;
    filter.chosen[Dimension::Channel] = {channel};
    return filter;
}

} // namespace

class TestFilterHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward();
    void aNewFilterForgetsWhatLayAhead();
    void theSameIsNoStep();
    void theOldestGoFirst();
};

void TestFilterHistory::backAndForward()
{
    FilterHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(!history.back());
    history.visit(on(u"Web"_qs));
    history.visit(on(u"Shop"_qs));
    QCOMPARE(history.back(), on(u"Web"_qs));
    QCOMPARE(history.back(), Filter()); // everything, as at the start
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), on(u"Web"_qs));
    QCOMPARE(history.forward(), on(u"Shop"_qs));
    QVERIFY(!history.forward());
}

void TestFilterHistory::aNewFilterForgetsWhatLayAhead()
{
    FilterHistory history;
    history.visit(on(u"Web"_qs));
    history.visit(on(u"Shop"_qs));
    history.back();
    history.visit(on(u"Phone"_qs));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), on(u"Web"_qs));
}

/// Going back sets the filter, which is told to the history once more.
void TestFilterHistory::theSameIsNoStep()
{
    FilterHistory history;
    history.visit(on(u"Web"_qs));
    history.visit(*history.back());
    QVERIFY(history.canGoForward());
    QVERIFY(!history.canGoBack());
}

void TestFilterHistory::theOldestGoFirst()
{
    FilterHistory history;
    for (int i = 0; i < 2 * longestHistory; ++i)
        history.visit(on(QString::number(i)));
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, longestHistory - 1);
    QVERIFY(history.canGoForward());
}

QTEST_GUILESS_MAIN(TestFilterHistory)
#include "tst_filterhistory.moc"
