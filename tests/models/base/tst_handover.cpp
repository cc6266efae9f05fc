// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/handover.h"

#include <QTest>

#include <future>
#include <vector>

using namespace patron;

class TestHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemComesOnceAndInOrder();
    void nothingIsFilledBeyondTheRoom();
    void whoStopsIsWaitedForByNobody();
    void itemsComeBackAsTheyWereLeft();
};

void TestHandover::everyItemComesOnceAndInOrder()
{
    constexpr int count = 10'000;
    Handover<int> handover(3);
    auto filling = std::async(std::launch::async, [&] {
        for (int i = 0; i < count; ++i) {
            *handover.toFill() = i;
            handover.filled();
        }
        handover.finish();
    });
    int next = 0;
    while (const int *item = handover.toTake()) {
        QCOMPARE(*item, next++);
        handover.taken();
    }
    QCOMPARE(next, count);
    filling.get();
}

void TestHandover::nothingIsFilledBeyondTheRoom()
{
    Handover<int> handover(2);
    for (int i = 0; i < 2; ++i) {
        *handover.toFill() = i;
        handover.filled();
    }
    auto third = std::async(std::launch::async, [&] { return handover.toFill(); });
    QCOMPARE(third.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    QCOMPARE(*handover.toTake(), 0);
    handover.taken();
    QVERIFY(third.get());
}

void TestHandover::whoStopsIsWaitedForByNobody()
{
    Handover<int> handover(1);
    QVERIFY(handover.toFill());
    handover.filled();
    auto waiting = std::async(std::launch::async, [&] { return handover.toFill(); });
    handover.stop();
    QVERIFY(!waiting.get());
}

void TestHandover::itemsComeBackAsTheyWereLeft()
{
    Handover<std::vector<int>> handover(1);
    handover.toFill()->assign(1000, 7);
    handover.filled();
    QCOMPARE(handover.toTake()->size(), size_t(1000));
    handover.taken();
    QCOMPARE(handover.toFill()->capacity() >= 1000, true);
    handover.finish();
    QVERIFY(!handover.toTake());
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
