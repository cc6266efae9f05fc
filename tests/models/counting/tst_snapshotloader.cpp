// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotloader.h"
#include "models/counting/timecodes.h"
#include "models/counting/timeorder.h"
#include "models/storage/database.h"
#include "tests/support/randomshop.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace patron;
using namespace patron::test;

class TestSnapshotLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledBeforeTheFirstRow();
    void reportsToTheEnd();
    void timesInOrder_data();
    void timesInOrder();
    void timesAsCodes();

private:
    QTemporaryDir m_folder;
};

void TestSnapshotLoader::cancelledBeforeTheFirstRow()
{
    const QString path = m_folder.filePath(u"cancel"_qs);
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    QVERIFY(database);
    QCOMPARE(fillRandomShop((*database)->sql(), {.responses = 200}, 3), QString());
    const Progress progress;
    progress.cancel();
    const auto cancelled = loadSnapshot(**database, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ProblemCode::Cancelled);
    // The connection is as before: nothing is left open.
    const auto snapshot = loadSnapshot(**database, {});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->size(), size_t(200));
}

void TestSnapshotLoader::reportsToTheEnd()
{
    const QString path = m_folder.filePath(u"report"_qs);
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    QVERIFY(database);
    QCOMPARE(fillRandomShop((*database)->sql(), {.responses = 300}, 4), QString());
    const Progress progress;
    QVERIFY(loadSnapshot(**database, progress));
    QVERIFY(progress.total() >= 300);
    QCOMPARE(progress.done(), progress.total());
}

void TestSnapshotLoader::timesInOrder_data()
{
    QTest::addColumn<QList<qint64>>("times");
    constexpr qint64 far = qint64(1) << 40;
    QTest::newRow("none") << QList<qint64>{};
    QTest::newRow("in order already") << QList<qint64>{1, 2, 2, 3, undated};
    QTest::newRow("newest first, as most exports")
        << QList<qint64>{5'000'000, 4'000'000, 4'000'000, 1};
    QTest::newRow("undated between") << QList<qint64>{undated, 7, undated, -7, 0};
    QTest::newRow("nothing dated") << QList<qint64>{undated, undated};
    QTest::newRow("a date of the year 36812") << QList<qint64>{far, 3, far, -far, 2};
}

void TestSnapshotLoader::timesInOrder()
{
    QFETCH(QList<qint64>, times);
    std::vector<quint32> expected(size_t(times.size()));
    std::iota(expected.begin(), expected.end(), 0U);
    std::ranges::stable_sort(expected, {}, [&](quint32 i) { return times[i]; });
    QVERIFY(timeOrder(times) == expected);
}

void TestSnapshotLoader::timesAsCodes()
{
    for (const qint64 highest : {qint64(90), qint64(1) << 30}) { // by table, by sorting
        const std::vector<qint64> seconds{60, noSeconds, 0, highest, 60};
        const ScoreColumn column = codedTimes(seconds);
        QVERIFY(column.values == (std::vector<qint64>{0, 60, highest}));
        QList<quint32> codes;
        for (size_t i = 0; i < seconds.size(); ++i)
            codes.append(column.codes.at(i));
        QCOMPARE(codes, (QList<quint32>{2, 0, 1, 3, 2}));
    }
}

QTEST_GUILESS_MAIN(TestSnapshotLoader)
#include "tst_snapshotloader.moc"
