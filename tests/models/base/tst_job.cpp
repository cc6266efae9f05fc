// SPDX-License-Identifier: GPL-3.0-or-later
// A job ends exactly once, on its owner's thread, and leaves nothing running behind.
#include "models/base/job.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace patron;

class TestJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheOwnersThread()
    {
        QThreadPool pool;
        Job<int> job(pool);
        QThread *worker = nullptr;
        QThread *delivered = nullptr;
        int answer = 0;
        job.start(
            [&worker](const Progress &) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                delivered = QThread::currentThread();
                answer = result.value_or(-1);
            });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answer, 42);
        QCOMPARE(delivered, QThread::currentThread());
        QVERIFY(worker != delivered);
        QVERIFY(!job.isRunning());
    }

    void onlyTheLatestRequestAnswers()
    {
        QThreadPool pool;
        Job<int> job(pool);
        QList<int> answers;
        for (int i = 0; i < 20; ++i) {
            job.start(
                [i](const Progress &progress) -> Result<int> {
                    for (int wait = 0; wait < 20 && progress.isWanted(); ++wait)
                        QThread::usleep(500);
                    return i;
                },
                [&answers](Result<int> result) { answers << result.value_or(-1); });
        }
        QTRY_COMPARE(answers.size(), 1);
        QTest::qWait(50);
        QCOMPARE(answers, QList<int>{19});
    }

    void aCancelledJobSaysSo()
    {
        QThreadPool pool;
        Job<int> job(pool);
        std::optional<ProblemCode> end;
        std::atomic<bool> started = false;
        job.start(
            [&started](const Progress &progress) -> Result<int> {
                started = true;
                while (progress.isWanted())
                    QThread::usleep(100);
                return failure(ProblemCode::Cancelled);
            },
            [&end](Result<int> result) {
                end = result ? ProblemCode::Internal : result.error().code;
            });
        QTRY_VERIFY(started.load());
        job.cancel();
        QTRY_VERIFY(end.has_value());
        QCOMPARE(*end, ProblemCode::Cancelled);
    }

    void cancelledBeforeItBeganItNeverBegins()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore gate;
        pool.start([&gate] { gate.acquire(); });
        std::atomic<int> begun = 0;
        const auto work = [&begun](const Progress &) -> Result<int> { return ++begun; };
        std::optional<ProblemCode> end;
        Job<int> job(pool);
        job.start(work, [&end](const Result<int> &result) {
            end = result ? ProblemCode::Internal : result.error().code;
        });
        job.cancel();
        {
            // Its owner waits for it, and must not do it on the way.
            Job<int> other(pool);
            other.start(work, [](const Result<int> &) { QFAIL("a destroyed job delivered"); });
        }
        gate.release();
        QTRY_VERIFY(end.has_value());
        QCOMPARE(*end, ProblemCode::Cancelled);
        QCOMPARE(begun.load(), 0);
    }

    void memoryRunningOutIsAnAnswer()
    {
        QThreadPool pool;
        Job<int> job(pool);
        std::optional<ProblemCode> end;
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"ended by an exception"_qs));
        job.start([](const Progress &) -> Result<int> { throw std::bad_alloc(); },
                  [&end](const Result<int> &result) { end = result.error().code; });
        QTRY_COMPARE(end, ProblemCode::Internal);
        QVERIFY(!job.isRunning());
    }

    void destroyingWaitsForEveryRun()
    {
        QThreadPool pool;
        std::atomic<int> running = 0;
        std::atomic<int> started = 0;
        {
            Job<int> job(pool);
            for (int i = 0; i < 2; ++i) {
                job.start(
                    [&](const Progress &progress) -> Result<int> {
                        ++running;
                        ++started;
                        while (progress.isWanted())
                            QThread::usleep(100);
                        QThread::usleep(5000);
                        --running;
                        return 0;
                    },
                    [](const Result<int> &) { QFAIL("a destroyed job delivered"); });
                QTRY_COMPARE(started.load(), i + 1);
            }
        }
        QCOMPARE(running.load(), 0);
        QTest::qWait(20);
    }

    void tellsHowFarItIs()
    {
        QThreadPool pool;
        Job<int> job(pool);
        bool ended = false;
        job.start(
            [](const Progress &progress) -> Result<int> {
                progress.part(0.5, 1.0).report(1, 2);
                return 0;
            },
            [&ended](const Result<int> &) { ended = true; });
        const Progress progress = job.progress();
        QTRY_VERIFY(ended);
        QCOMPARE(progress.done(), 750);
        QCOMPARE(progress.total(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
