// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/halves.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <new>

using namespace patron;

namespace {

/// Works until nobody wants it, and a while longer.
Result<void> untilCancelled(const Progress &progress, std::atomic<bool> &hasEnded)
{
    while (progress.isWanted())
        QThread::msleep(1);
    QThread::msleep(50);
    hasEnded = true;
    return failure(ProblemCode::Cancelled);
}

} // namespace

class TestHalves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreDone();
    void ownFailureCancelsTheOther();
    void otherFailureIsTold();
    void cancelledForBoth();
    void otherHasEndedWhenTheOwnThrows();
    void bothThrow();
};

void TestHalves::bothAreDone()
{
    int own = 0;
    int other = 0;
    const Result<void> done = runHalves(
        Progress(),
        [&](const Progress &) -> Result<void> {
            own = 1;
            return {};
        },
        [&](const Progress &) -> Result<void> {
            other = 2;
            return {};
        });
    QVERIFY(done);
    QCOMPARE(own + other, 3);
}

void TestHalves::ownFailureCancelsTheOther()
{
    std::atomic<bool> hasEnded = false;
    const Progress progress;
    const Result<void> done = runHalves(
        progress,
        [](const Progress &) -> Result<void> { return failure(ProblemCode::FileUnreadable); },
        [&](const Progress &beside) { return untilCancelled(beside, hasEnded); });
    QVERIFY(hasEnded);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ProblemCode::FileUnreadable); // why, not what it led to
    QVERIFY(progress.isWanted());
}

void TestHalves::otherFailureIsTold()
{
    const Result<void> done = runHalves(
        Progress(), [](const Progress &) { return Result<void>(); },
        [](const Progress &) -> Result<void> { return failure(ProblemCode::FileUnreadable); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ProblemCode::FileUnreadable);
}

void TestHalves::cancelledForBoth()
{
    std::atomic<bool> hasEnded = false;
    const Progress progress;
    progress.cancel();
    const Result<void> done = runHalves(
        progress, [](const Progress &) { return Result<void>(); },
        [&](const Progress &beside) { return untilCancelled(beside, hasEnded); });
    QVERIFY(hasEnded);
    QCOMPARE(done.error().code, ProblemCode::Cancelled);
}

void TestHalves::otherHasEndedWhenTheOwnThrows()
{
    std::atomic<bool> hasEnded = false;
    QSemaphore begun;
    bool isThrown = false;
    try {
        (void)runHalves(
            Progress(),
            [&begun](const Progress &) -> Result<void> {
                begun.acquire();
                throw std::bad_alloc();
            },
            [&](const Progress &beside) {
                begun.release();
                return untilCancelled(beside, hasEnded);
            });
    } catch (const std::bad_alloc &) {
        isThrown = true;
        QVERIFY(hasEnded); // it worked with what lies on this stack
    }
    QVERIFY(isThrown);
}

void TestHalves::bothThrow()
{
    bool isThrown = false;
    try {
        (void)runHalves(
            Progress(), [](const Progress &) -> Result<void> { throw std::bad_alloc(); },
            [](const Progress &) -> Result<void> { throw std::bad_alloc(); });
    } catch (const std::bad_alloc &) {
        isThrown = true;
    }
    QVERIFY(isThrown);
}

QTEST_GUILESS_MAIN(TestHalves)
#include "tst_halves.moc"
