// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised gets to its end and is answered, whatever is asked for later.
#include "models/base/jobqueue.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace patron;

class TestJobQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pool.setMaxThreadCount(1); }

    void everyRequestIsAnsweredInOrder()
    {
        JobQueue<int> queue(m_pool);
        QList<int> answers;
        QThread *delivered = nullptr;
        for (int i = 0; i < 5; ++i) {
            queue.add(
                [i]() -> Result<int> {
                    QThread::msleep(2);
                    return i;
                },
                [&](const Result<int> &result) {
                    answers << result.value_or(-1);
                    delivered = QThread::currentThread();
                });
        }
        QVERIFY(queue.isRunning());
        QTRY_COMPARE(answers, (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(delivered, QThread::currentThread());
        QVERIFY(!queue.isRunning());
    }

    void anAnswerMayAskForMore()
    {
        JobQueue<int> queue(m_pool);
        QList<int> answers;
        const auto keep = [&answers](const Result<int> &result) { answers << *result; };
        queue.add([]() -> Result<int> { return 1; },
                  [&](const Result<int> &result) {
                      keep(result);
                      queue.add([]() -> Result<int> { return 2; }, keep);
                  });
        QTRY_COMPARE(answers, (QList<int>{1, 2}));
    }

    void destroyingWaitsUntilAllIsDone()
    {
        std::atomic<int> done = 0;
        std::atomic<int> here = 0;
        const QThread *owner = QThread::currentThread();
        // Something else is written before it.
        std::atomic<bool> isOtherDone = false;
        m_pool.start([&isOtherDone] {
            QThread::msleep(100);
            isOtherDone = true;
        });
        {
            JobQueue<int> queue(m_pool);
            for (int i = 0; i < 3; ++i) {
                queue.add(
                    [&]() -> Result<int> {
                        QThread::msleep(5);
                        here += QThread::currentThread() == owner || !isOtherDone ? 1 : 0;
                        return ++done;
                    },
                    [](const Result<int> &) { QFAIL("a destroyed queue delivered"); });
            }
        }
        QCOMPARE(done.load(), 3);
        QCOMPARE(here.load(), 0);
        QTest::qWait(20);
    }

    void memoryRunningOutIsAnAnswer()
    {
        std::optional<ProblemCode> end;
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"ended by an exception"_qs));
        {
            JobQueue<int> queue(m_pool);
            queue.add([]() -> Result<int> { throw std::bad_alloc(); },
                      [&end](const Result<int> &result) { end = result.error().code; });
            QTRY_COMPARE(end, ProblemCode::Internal);
        } // and nobody waits for it for ever
    }

private:
    QThreadPool m_pool;
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
