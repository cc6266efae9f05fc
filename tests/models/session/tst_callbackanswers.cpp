// SPDX-License-Identifier: GPL-3.0-or-later
// Calls counted from the snapshot are those that the lists hold, made by chance; the seed is
// printed.
#include "models/session/callbackanswers.h"

#include "models/counting/filteredids.h"
#include "models/counting/snapshotloader.h"
#include "models/metrics/callbacklist.h"
#include "models/storage/database.h"
#include "tests/support/randomshop.h"
#include "tests/support/shopfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace patron;
using namespace patron::test;

namespace {

const QDate today(2024, 6, 3);
constexpr qint64 day = 86'400;
constexpr qint64 first = 1'700'000'000;

/// People who answer several times: with an e-mail, with a name alone, or without both.
std::vector<ShopRow> answers(std::mt19937 &random, int count)
{
    const auto upTo = [&random](int limit) { return int(random() % unsigned(limit)); };
    std::vector<ShopRow> rows;
    for (int i = 0; i < count; ++i) {
        ShopRow row;
        row.id = "r" + std::to_string(i);
        row.score = upTo(11);
        row.channel = upTo(2) == 0 ? "Web" : "Shop";
        const std::string person = std::to_string(upTo(60));
        if (const int known = upTo(5); known < 3)
            row.email = "p" + person + "@example.com";
        else if (known == 3)
            row.name = "Person " + person;
        row.answeredAt = first + upTo(210) * day + upTo(3) * 3600;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestCallBackAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countedAsListed_data();
    void countedAsListed();
};

void TestCallBackAnswers::countedAsListed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("said"); ///< every so many-th case; 0 = none
    QTest::newRow("no answers") << 0 << 0;
    QTest::newRow("nothing was said") << 400 << 0;
    QTest::newRow("calls were made") << 400 << 5;
}

void TestCallBackAnswers::countedAsListed()
{
    QFETCH(const int, count);
    QFETCH(const int, said);
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(path));
    auto opened = Database::open(path, Access::Write);
    QVERIFY(opened);
    Database &database = **opened;
    QVERIFY(importRows(database, answers(random, count)));
    const CallBackRule rule;
    const auto all = loadCallBackAnswers(database, rule, {});
    QVERIFY(all);
    for (size_t i = 0; said > 0 && i < (*all)->cases.size(); i += size_t(said)) {
        const CallBackCase &each = (*all)->cases[i];
        const auto record =
            CallBackRecord().moved(allCallBackStatuses[i % 4], each.answered.addDays(int(i % 9)));
        QVERIFY(
            writeCallBackRecord(database, each.response, each.key, record, first).value_or(false));
    }
    const auto records = loadCallBackRecords(database);
    const auto links = loadCallBackLinks(database, {});
    const auto snapshot = loadSnapshot(database, {});
    QVERIFY(records && links && snapshot);
    std::vector<ResponseId> cases;
    for (const CallBackCase &each : (*all)->cases)
        cases.push_back(each.response);
    QRandomGenerator filters(seed);
    for (int round = 0; round < 20; ++round) {
        const Filter filter = round == 0 ? Filter() : randomFilter(**snapshot, filters);
        const std::vector<ResponseId> only = filteredIds(**snapshot, filter, cases);
        const CallBackList list = makeCallBackList(**all, *records, rule, today, &only);
        const CallBackCounts counts = countCallBacks(
            callBackAnswers(**snapshot, filter, rule, *links), links->records, rule, today);
        for (const CallBackView view : allCallBackViews)
            QCOMPARE(counts.of(view), qint64(list.of(view).size()));
        QCOMPARE(counts.help.called.n, list.help.called.n);
        QCOMPARE(counts.help.called.hits, list.help.called.hits);
        QCOMPARE(counts.help.others.n, list.help.others.n);
        QCOMPARE(counts.help.others.hits, list.help.others.hits);
        if (round == 0 && count > 0)
            QVERIFY(counts.of(CallBackView::Open) > 0 && counts.help.others.n > 0);
    }
}

QTEST_GUILESS_MAIN(TestCallBackAnswers)
#include "tst_callbackanswers.moc"
