// SPDX-License-Identifier: GPL-3.0-or-later
// What is to run beside is done once, here or there, or not at all; and whoever needs its stack is
// waited for.
#include "models/base/poolrun.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <new>

#include <memory>

using namespace patron;

class TestPoolRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pool.setMaxThreadCount(1); }

    void runsBeside()
    {
        QThread *ran = nullptr; // no atomic: the end of the run is seen with what it wrote
        PoolCall call([&ran] { ran = QThread::currentThread(); });
        QVERIFY(!call.isEnded());
        call.start(m_pool);
        while (!call.isEnded())
            QThread::usleep(100);
        QVERIFY(ran && ran != QThread::currentThread());
        QVERIFY(!call.takeBack());
        call.wait();
    }

    void whatIsTakenBackNeverRuns()
    {
        QSemaphore gate;
        int times = 0;
        m_pool.start([&gate] { gate.acquire(); });
        {
            PoolCall call([&times] { ++times; });
            call.start(m_pool);
            QVERIFY(call.takeBack());
            PoolCall left([&times] { ++times; });
            left.start(m_pool);
        } // nobody waits for what has not begun
        gate.release();
        m_pool.waitForDone();
        QCOMPARE(times, 0);
    }

    void whatHasNotBegunIsDoneHere()
    {
        QSemaphore gate;
        int times = 0;
        const QThread *ran = nullptr;
        m_pool.start([&gate] { gate.acquire(); });
        PoolCall call([&] {
            ++times;
            ran = QThread::currentThread();
        });
        call.start(m_pool);
        call.finish();
        QCOMPARE(ran, QThread::currentThread());
        gate.release();
        m_pool.waitForDone();
        call.finish(); // is done
        QCOMPARE(times, 1);
    }

    void whatItThrowsIsThrownHere()
    {
        bool isThrown = false;
        PoolCall call([] { throw std::bad_alloc(); });
        call.start(m_pool);
        m_pool.waitForDone();
        try {
            call.finish();
        } catch (const std::bad_alloc &) {
            isThrown = true;
        }
        QVERIFY(isThrown);
    }

    void mayGoAfterItsPool()
    {
        bool isDone = false;
        auto pool = std::make_unique<QThreadPool>();
        PoolCall call([&isDone] { isDone = true; });
        call.start(*pool);
        pool.reset(); // waits for it
        QVERIFY(!call.takeBack());
        QVERIFY(isDone);
    }

    void isWaitedForWhenItGoes()
    {
        QSemaphore begun;
        bool isDone = false;
        {
            PoolCall call([&] {
                begun.release();
                QThread::msleep(50);
                isDone = true;
            });
            call.start(m_pool);
            begun.acquire();
        }
        QVERIFY(isDone);
    }

private:
    QThreadPool m_pool;
};

QTEST_GUILESS_MAIN(TestPoolRun)
#include "tst_poolrun.moc"
