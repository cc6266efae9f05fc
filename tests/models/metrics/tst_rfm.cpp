// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rfm.h"

#include "tests/models/metrics/near.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace patron;

namespace {

/// customer i: seen i days ago, i orders, i of money; the last column the other way round.
QList<BuyingRecord> line(int customers)
{
    QList<BuyingRecord> records;
    for (int i = 1; i <= customers; ++i)
        records << BuyingRecord{i, i, i, static_cast<double>(i)};
    return records;
}

RfmSegment segmentOf(const Rfm &result, qint64 customer)
{
    for (const RfmCustomer &c : result.customers) {
        if (c.customer == customer)
            return c.segment;
    }
    return RfmSegment::Regular;
}

} // namespace

class TestRfm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifthsOfAHundred();
    void thirdsOfAFew();
    void tiesShareTheLowerClass();
    void theLatestAreNotLost();
    void segmentsOfAShop();
    void oneLargeOrderDoesNotSpeakForAll();
    void partsAddUp();
    void tooFew();
};

void TestRfm::fifthsOfAHundred()
{
    const Rfm result = *rfm(line(100));
    QCOMPARE(result.classes, 5);
    QList<int> perClass(6, 0);
    for (const RfmCustomer &customer : result.customers) {
        ++perClass[customer.frequency];
        QCOMPARE(customer.frequency, customer.money);
        QCOMPARE(customer.recency, 6 - customer.frequency); // the latest seen is the best
    }
    QCOMPARE(perClass, (QList<int>{0, 20, 20, 20, 20, 20}));
}

void TestRfm::thirdsOfAFew()
{
    QCOMPARE(rfm(line(49))->classes, 3);
    QCOMPARE(rfm(line(50))->classes, 5);
    const Rfm nine = *rfm(line(9));
    QCOMPARE(nine.customers[0].frequency, 1);
    QCOMPARE(nine.customers[2].frequency, 1);
    QCOMPARE(nine.customers[3].frequency, 2);
    QCOMPARE(nine.customers[8].frequency, 3);
}

void TestRfm::tiesShareTheLowerClass()
{
    QList<BuyingRecord> records = line(100);
    for (BuyingRecord &record : records)
        record.orders = record.customer <= 85 ? 1 : 4;
    const Rfm result = *rfm(records);
    for (const RfmCustomer &customer : result.customers)
        QCOMPARE(customer.frequency, customer.customer <= 85 ? 1 : 5);
    for (BuyingRecord &record : records)
        record = {record.customer, 3, 2, 10};
    const Rfm alike = *rfm(records);
    for (const RfmCustomer &customer : alike.customers)
        QVERIFY(customer.recency == 5 && customer.frequency == 1 && customer.money == 1);
}

/// Nine of ten are billed on the first of the month: they came last, whatever their number.
void TestRfm::theLatestAreNotLost()
{
    QList<BuyingRecord> records = line(100);
    for (BuyingRecord &record : records)
        record.recencyDays = record.customer <= 10 ? 400 : 1;
    const Rfm result = *rfm(records);
    for (const RfmCustomer &customer : result.customers) {
        QCOMPARE(customer.recency, customer.customer <= 10 ? 1 : 5);
        QCOMPARE(customer.segment == RfmSegment::Lost, customer.customer <= 10);
    }
}

void TestRfm::segmentsOfAShop()
{
    QList<BuyingRecord> records;
    for (int i = 0; i < 60;
         ++i) // a crowd to stand out from: seen 40 to 159 days ago, 2 or 3 orders
        records << BuyingRecord{100 + i, 40 + 2 * i, 2 + i % 2, 50.0 + i};
    records << BuyingRecord{1, 2, 30, 900} << BuyingRecord{2, 3, 1, 20}
            << BuyingRecord{3, 300, 25, 800} << BuyingRecord{4, 310, 1, 5}
            << BuyingRecord{5, 100, 28, 700};
    const Rfm result = *rfm(records);
    QCOMPARE(segmentOf(result, 1), RfmSegment::Best);
    QCOMPARE(segmentOf(result, 2), RfmSegment::New);
    QCOMPARE(segmentOf(result, 3), RfmSegment::AtRisk);
    QCOMPARE(segmentOf(result, 4), RfmSegment::Lost);
    QCOMPARE(segmentOf(result, 5), RfmSegment::Loyal);
}

void TestRfm::oneLargeOrderDoesNotSpeakForAll()
{
    QList<BuyingRecord> records = line(100);
    records[99].money = 1e9;
    const Rfm result = *rfm(records);
    for (const RfmSegmentTotal &total : result.segments)
        QVERIFY2(total.typicalMoney <= 96, qPrintable(QString::number(total.typicalMoney)));
    double money = 0;
    for (const RfmSegmentTotal &total : result.segments)
        money += total.money;
    COMPARE_DIGITS(money, 1e9 + 4950, 3); // what was spent is told as it is
}

void TestRfm::partsAddUp()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int trial = 0; trial < 50; ++trial) {
        QList<BuyingRecord> records;
        const int n = 3 + static_cast<int>(random() % 200);
        for (int i = 0; i < n; ++i)
            records << BuyingRecord{i, static_cast<qint64>(random() % 400),
                                    1 + static_cast<qint64>(random() % 5),
                                    static_cast<double>(random() % 1000)};
        const Rfm result = *rfm(records);
        qint64 customers = 0;
        QSet<QString> ids;
        for (const RfmSegmentTotal &total : result.segments) {
            customers += total.customers;
            ids << QString::fromLatin1(rfmSegmentId(total.segment));
            VERIFY_SHOWABLE(total.money);
            VERIFY_SHOWABLE(total.typicalMoney);
        }
        QCOMPARE(customers, n);
        QCOMPARE(ids.size(), result.segments.size());
        QList<BuyingRecord> mixed = records;
        std::ranges::shuffle(mixed, random);
        const Rfm again = *rfm(mixed);
        for (qsizetype i = 0; i < mixed.size(); ++i)
            QCOMPARE(again.customers[i],
                     result.customers[static_cast<qsizetype>(mixed[i].customer)]);
    }
}

void TestRfm::tooFew()
{
    QVERIFY(!rfm({}));
    QVERIFY(!rfm(line(2)));
    QVERIFY(rfm(line(3)).has_value());
}

QTEST_GUILESS_MAIN(TestRfm)
#include "tst_rfm.moc"
