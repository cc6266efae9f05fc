// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/share.h"

#include "tests/models/metrics/near.h"

using namespace patron;

class TestShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedChannels_data();
    void publishedChannels();
    void optionsNeedNotAddToHundred();
    void floorsHold();
    void everyShareCanBeShown();
};

void TestShare::publishedChannels_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // metrics M23: of 320 owners asked
    QTest::newRow("LinkedIn") << 37 << 31.8 << 42.3;
    QTest::newRow("Facebook") << 27 << 22.3 << 32.0;
    QTest::newRow("Twitter") << 17 << 13.2 << 21.4;
    QTest::newRow("blog") << 16 << 12.3 << 20.3;
    QTest::newRow("none of them") << 24 << 19.7 << 29.0;
    QTest::newRow("dedicated strategy") << 18 << 14.3 << 22.7;
    QTest::newRow("case by case") << 55 << 49.5 << 60.4;
}

void TestShare::publishedChannels()
{
    QFETCH(int, percent);
    QFETCH(double, low);
    QFETCH(double, high);
    const Share share = shareOf(std::lround(3.2 * percent), 320);
    COMPARE_DIGITS(*share.low, low, 1);
    COMPARE_DIGITS(*share.high, high, 1);
    QVERIFY(share.isFirm());
}

void TestShare::optionsNeedNotAddToHundred()
{
    // The café of 122 customers: how they heard of promotions.
    COMPARE_DIGITS(*shareOf(89, 122).value, 72.95, 2);
    double sum = 0;
    for (const qint64 ticks : {89, 49, 35, 21, 18, 11}) {
        const Share share = shareOf(ticks, 122);
        QVERIFY(*share.low < *share.value && *share.value < *share.high);
        sum += *share.value;
    }
    COMPARE_DIGITS(sum, 100.0 * 223 / 122, 6);
}

void TestShare::floorsHold()
{
    const Share four = shareOf(3, 4);
    QCOMPARE(four.n, 4);
    QVERIFY(!four.value && !four.low && !four.high);
    QVERIFY(shareOf(3, 5).value.has_value());
    QVERIFY(!shareOf(3, 29).isFirm());
}

void TestShare::everyShareCanBeShown()
{
    for (qint64 n = -1; n <= 40; ++n) {
        for (qint64 hits = -1; hits <= n + 1; ++hits) {
            const Share share = shareOf(hits, n);
            QVERIFY(share.hits >= 0 && share.hits <= share.n);
            if (!share.value)
                continue;
            VERIFY_SHOWABLE(*share.value);
            VERIFY_SHOWABLE(*share.low);
            VERIFY_SHOWABLE(*share.high);
            QVERIFY(0 <= *share.low && *share.low <= *share.value);
            QVERIFY(*share.value <= *share.high && *share.high <= 100);
        }
    }
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
