// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/distribution.h"

#include <QTest>

#include <cmath>

using namespace patron;

class TestDistribution final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gammaOfKnownArguments();
    void studentQuantiles_data();
    void studentQuantiles();
    void studentTailAndQuantileAgree();
    void studentEndsInTheNormal();
    void normalQuantiles();
    void coins_data();
    void coins();
    void coinsOfManyThrowsKeepTheirMiddle();
    void chanceOfOneSplit();
    void fishersTea_data();
    void fishersTea();
};

void TestDistribution::gammaOfKnownArguments()
{
    QVERIFY(std::abs(logGamma(1)) < 1e-13);
    QVERIFY(std::abs(logGamma(2)) < 1e-13);
    QVERIFY(std::abs(logGamma(0.5) - 0.57236494292470) < 1e-13); // ln sqrt(pi)
    QVERIFY(std::abs(logGamma(6) - std::log(120.0)) < 1e-12);
    QVERIFY(std::abs(logGamma(101) / 363.73937555556349 - 1) < 1e-14); // ln 100!
}

void TestDistribution::studentQuantiles_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("expected");
    // As printed by R: qt(p, df), and in every statistics book to three digits.
    QTest::newRow("1 degree of freedom: a Cauchy") << 0.975 << 1.0 << 12.706204736;
    QTest::newRow("2") << 0.975 << 2.0 << 4.302652730;
    QTest::newRow("3") << 0.975 << 3.0 << 3.182446305;
    QTest::newRow("4") << 0.975 << 4.0 << 2.776445105;
    QTest::newRow("5") << 0.975 << 5.0 << 2.570581836;
    QTest::newRow("9: ten answers") << 0.975 << 9.0 << 2.262157163;
    QTest::newRow("10") << 0.975 << 10.0 << 2.228138852;
    QTest::newRow("29: thirty answers") << 0.975 << 29.0 << 2.045229642;
    QTest::newRow("30") << 0.975 << 30.0 << 2.042272456;
    QTest::newRow("60") << 0.975 << 60.0 << 2.000297822;
    QTest::newRow("120") << 0.975 << 120.0 << 1.979930405;
    QTest::newRow("90 % sided, 10") << 0.95 << 10.0 << 1.812461123;
    QTest::newRow("99 % sided, 5") << 0.995 << 5.0 << 4.032142984;
    QTest::newRow("lower tail is the mirror") << 0.025 << 9.0 << -2.262157163;
}

void TestDistribution::studentQuantiles()
{
    QFETCH(double, p);
    QFETCH(double, freedom);
    QFETCH(double, expected);
    const double t = studentQuantile(p, freedom);
    QVERIFY2(std::abs(t - expected) < 1e-6, qPrintable(QString::number(t, 'g', 12)));
}

void TestDistribution::studentTailAndQuantileAgree()
{
    for (const double freedom : {1.0, 1.7, 4.0, 12.34, 99.0, 999.0, 1000.0, 2500.0, 1e6}) {
        for (const double p : {0.6, 0.9, 0.975, 0.9995, 1 - 1e-8}) {
            const double tail = studentTwoSided(studentQuantile(p, freedom), freedom) / 2;
            QVERIFY2(
                std::abs(tail / (1 - p) - 1) < 1e-7,
                qPrintable(
                    QStringLiteral("df %1, p %2: %3").arg(freedom).arg(p).arg(tail, 0, 'g', 12)));
        }
    }
    QCOMPARE(studentTwoSided(0, 7), 1.0);
    QCOMPARE(studentTwoSided(HUGE_VAL, 7), 0.0);
}

void TestDistribution::studentEndsInTheNormal()
{
    QVERIFY(std::abs(studentQuantile(0.975, 1e8) - 1.959963985) < 1e-6);
}

void TestDistribution::normalQuantiles()
{
    QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540) < 1e-11);
    QVERIFY(std::abs(normalQuantile(0.5)) < 1e-12);
    QVERIFY(std::abs(normalQuantile(0.05) + 1.644853626951) < 1e-11);
    QVERIFY(std::abs(normalQuantile(1 - 1e-9) - 5.997807015) < 1e-6);
    QVERIFY(std::abs(normalTwoSided(1.959963984540) - 0.05) < 1e-12);
}

void TestDistribution::coins_data()
{
    QTest::addColumn<qint64>("k");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("expected");
    QTest::newRow("no head in five") << qint64(0) << qint64(5) << 1.0 / 32;
    QTest::newRow("at most one in ten") << qint64(1) << qint64(10) << 11.0 / 1024;
    QTest::newRow("at most five in ten") << qint64(5) << qint64(10) << 638.0 / 1024;
    QTest::newRow("all of them") << qint64(10) << qint64(10) << 1.0;
    QTest::newRow("fewer than none") << qint64(-1) << qint64(10) << 0.0;
    QTest::newRow("at most forty in a hundred") << qint64(40) << qint64(100) << 0.028443966820;
}

void TestDistribution::coins()
{
    QFETCH(qint64, k);
    QFETCH(qint64, n);
    QFETCH(double, expected);
    QVERIFY2(std::abs(coinAtMost(k, n) - expected) < 1e-11,
             qPrintable(QString::number(coinAtMost(k, n), 'g', 14)));
}

void TestDistribution::coinsOfManyThrowsKeepTheirMiddle()
{
    // Of an odd number of throws, half the time heads are the fewer.
    QVERIFY(std::abs(coinAtMost(4'999'999, 9'999'999) - 0.5) < 1e-6);
}

void TestDistribution::chanceOfOneSplit()
{
    QVERIFY(std::abs(chanceOfSplit(5, 5) - 1.0 / 252) < 1e-13);
    QVERIFY(std::abs(chanceOfSplit(1, 1) - 0.5) < 1e-13);
    QVERIFY(chanceOfSplit(100'000, 100'000) >= 0);
}

void TestDistribution::fishersTea_data()
{
    QTest::addColumn<QList<qint64>>("table"); // hits and size of the first group, of the second
    QTest::addColumn<double>("expected");
    // Fisher 1935, The Design of Experiments: eight cups, four with milk first.
    QTest::newRow("all four cups told") << QList<qint64>{4, 4, 0, 4} << 1.0 / 70;
    QTest::newRow("three of four") << QList<qint64>{3, 4, 1, 4} << 17.0 / 70;
    QTest::newRow("none told: anything is better") << QList<qint64>{0, 4, 4, 4} << 1.0;
    QTest::newRow("more hits than there are") << QList<qint64>{5, 4, 0, 4} << 0.0;
    QTest::newRow("eight in ten, two in ten") << QList<qint64>{8, 10, 2, 10} << 2126.0 / 184'756;
    QTest::newRow("nobody") << QList<qint64>{0, 0, 0, 0} << 1.0;
}

void TestDistribution::fishersTea()
{
    QFETCH(QList<qint64>, table);
    QFETCH(double, expected);
    const double chance = splitAtLeast(table[0], table[1], table[2], table[3]);
    QVERIFY2(std::abs(chance - expected) < 1e-12, qPrintable(QString::number(chance, 'g', 14)));
    // Of millions as of dozens: half of either half is as likely as not.
    const double half = splitAtLeast(2'500'000, 5'000'000, 2'500'000, 5'000'000);
    QVERIFY2(std::abs(half - 0.5) < 1e-3, qPrintable(QString::number(half)));
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
