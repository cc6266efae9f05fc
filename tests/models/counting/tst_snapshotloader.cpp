// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotloader.h"

#include "models/counting/readtransaction.h"
#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotparts.h"
#include "models/counting/sqlcounter.h"
#include "models/counting/timecodes.h"
#include "models/counting/timeorder.h"
#include "models/storage/database.h"
#include "tests/support/randomshop.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace patron;
using namespace patron::test;

class TestSnapshotLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledBeforeTheFirstRow();
    void reportsToTheEnd();
    void oneKindAtATime();
    void twoReaders_data();
    void twoReaders();
    void secondReaderSeesTheSame();
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

/// The same rows, and more in the log: each kind is loaded as if it were alone.
void TestSnapshotLoader::oneKindAtATime()
{
    const QString path = m_folder.filePath(u"kinds"_qs);
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    QVERIFY(database);
    QCOMPARE(fillRandomShop((*database)->sql(), {.responses = 300, .imports = 3}, 5), QString());
    const auto whole = loadSnapshot(**database, {});
    QVERIFY(whole);
    QSqlQuery query((*database)->sql());
    for (const char *change :
         {"INSERT INTO survey VALUES (1, 2, 'customers')",
          "UPDATE import SET kind = 'customers', survey_id = 2 WHERE import_id = 12",
          "UPDATE response SET recommend = NULL, has_left = response_id % 2, "
          "tenure_days = response_id, "
          "left_at = iif(response_id % 2, 1700000000, NULL) WHERE import_id = 12"})
        QVERIFY2(query.exec(QString::fromLatin1(change)), qPrintable(query.lastError().text()));

    const auto responses = loadSnapshot(**database, {});
    const auto customers = loadSnapshot(**database, {}, RecordKind::Customers);
    const auto purchases = loadSnapshot(**database, {}, RecordKind::Purchases);
    QVERIFY(responses && customers && purchases);
    QCOMPARE((*purchases)->size(), size_t(0));
    QVERIFY((*customers)->size() > 50);
    QCOMPARE((*responses)->size() + (*customers)->size(), (*whole)->size());
    QCOMPARE((*responses)->imports.size(), 2);
    QCOMPARE((*customers)->imports.size(), 1);
    QVERIFY(!(*customers)->measures.contains(Measure::Recommend));
    QVERIFY(!(*responses)->measures.contains(Measure::Tenure));
    for (size_t i = 0; i < (*customers)->size(); ++i) {
        const qint64 id = (*customers)->responses[i].value;
        const auto value = [&](Measure measure) {
            const ScoreColumn &column = (*customers)->measures.at(measure);
            return column.values[column.codes.at(i) - 1];
        };
        QCOMPARE(value(Measure::Tenure), id);
        QCOMPARE(value(Measure::HasLeft), id % 2);
        QCOMPARE((*customers)->leftAt[i], id % 2 ? 1'700'000'000 : INT64_MIN);
    }
    // Both ways of counting leave the others out, and the words that only they use.
    for (const RecordKind kind : {RecordKind::Responses, RecordKind::Customers}) {
        const auto &snapshot = kind == RecordKind::Responses ? *responses : *customers;
        for (const DimensionInfo &dimension : allDimensions()) {
            Breakdown breakdown = Breakdown::over(dimension.dimension, Measure::Volume);
            breakdown.split = Dimension::Channel;
            const auto counted = SnapshotCounter(snapshot).count({}, breakdown);
            const auto oracle = SqlCounter((*database)->sql(), kind).count({}, breakdown);
            QVERIFY(counted && oracle);
            QCOMPARE(*counted, *oracle);
        }
    }
}

void TestSnapshotLoader::twoReaders_data()
{
    QTest::addColumn<double>("share"); // of the responses that are the first one's
    QTest::newRow("half each") << 0.5;
    QTest::newRow("one for the first") << 1.0 / 700;
    QTest::newRow("one for the second") << 699.0 / 700;
    QTest::newRow("all for the first") << 1.0;
    QTest::newRow("none for the first") << 0.0;
}

void TestSnapshotLoader::twoReaders()
{
    QFETCH(const double, share);
    constexpr qint64 responses = 700;
    const QString path = m_folder.filePath(u"two-%1"_qs.arg(share));
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    QVERIFY(database);
    QCOMPARE(fillRandomShop((*database)->sql(), {.responses = responses, .imports = 3}, 6),
             QString());
    const auto alone = loadSnapshot(**database, {});
    QVERIFY(alone);
    std::vector<ResponseId> ids = (*alone)->responses;
    std::ranges::sort(ids);
    const auto place = size_t(std::lround(share * responses));
    const qint64 middle = place < ids.size() ? ids[place].value : ids.back().value + 1;

    const auto second = SecondReader::beginBoth(**database);
    QVERIFY(second);
    const ReadTransaction transaction((*database)->handle());
    Snapshot both;
    QVERIFY(readLog(**database, both));
    constexpr std::array all{IdRange()};
    QVERIFY(readRecords({(*database)->handle(), second->handle(), middle}, both, all, responses,
                        responses, {}));
    QCOMPARE(both.responses, (*alone)->responses);
    QCOMPARE(both.seconds, (*alone)->seconds);
    QCOMPARE(both.hasComment, (*alone)->hasComment);
    for (const auto &[dimension, column] : (*alone)->dimensions) {
        QCOMPARE(both.dimensions[dimension].words, column.words);
        QVERIFY(both.dimensions[dimension].codes == column.codes);
    }
    for (const auto &[measure, column] : (*alone)->measures) {
        QCOMPARE(both.measures[measure].values, column.values);
        QVERIFY(both.measures[measure].codes == column.codes);
    }
    for (const auto &[question, column] : (*alone)->answers)
        QVERIFY(both.answers[question].codes == column.codes);

    const Progress cancelled;
    cancelled.cancel();
    Snapshot none;
    QVERIFY(readLog(**database, none));
    const auto stopped = readRecords({(*database)->handle(), second->handle(), middle}, none, all,
                                     responses, responses, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ProblemCode::Cancelled);
}

// A change between the two beginnings cannot be made from here: what is committed afterwards is
// seen by neither, and a new pair sees it.
void TestSnapshotLoader::secondReaderSeesTheSame()
{
    const QString path = m_folder.filePath(u"same"_qs);
    QVERIFY(prepareDatabase(path));
    const auto database = Database::open(path, Access::Write);
    const auto writer = Database::open(path, Access::Write);
    QVERIFY(database && writer);
    QCOMPARE(fillRandomShop((*database)->sql(), {.responses = 50}, 7), QString());
    constexpr char sum[] = "SELECT sum(answered_at) FROM response WHERE workspace_id = ?1";
    for (int i = 0; i < 2; ++i) {
        const qint64 before = *number((*writer)->handle(), sum);
        const auto second = SecondReader::beginBoth(**database);
        QVERIFY(second);
        const ReadTransaction transaction((*database)->handle());
        QVERIFY(transaction.begun());
        QSqlQuery query((*writer)->sql());
        QVERIFY(query.exec(u"UPDATE response SET answered_at = answered_at + 1"_qs));
        QCOMPARE(number((*database)->handle(), sum), before);
        QCOMPARE(number(second->handle(), sum), before);
        QVERIFY(number((*writer)->handle(), sum) != before);
    }
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
