// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/series.h"

#include <QTest>

#include <cmath>

using namespace patron;

class TestScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundNumbers_data();
    void roundNumbers();
    void holdsWhatItIsGiven();
    void keepsNaturalEnds();
    void holdsEveryIntervalThatIsDrawn();
};

void TestScale::roundNumbers_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("percent") << 0. << 100. << Unit::Percent
                             << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("three answers go by whole ones")
        << 0. << 3. << Unit::Count << QList<double>{0, 1, 2, 3};
    QTest::newRow("one answer") << 0. << 1. << Unit::Count << QList<double>{0, 1};
    QTest::newRow("points across zero")
        << -13. << 61. << Unit::Points << QList<double>{-20, 0, 20, 40, 60, 80};
    QTest::newRow("minutes go by hours")
        << 0. << 290. << Unit::Minutes << QList<double>{0, 60, 120, 180, 240, 300};
    QTest::newRow("minutes go by days")
        << 0. << 4000. << Unit::Minutes << QList<double>{0, 1440, 2880, 4320};
}

void TestScale::roundNumbers()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(Unit, unit);
    QFETCH(QList<double>, ticks);
    QCOMPARE(roundScale(low, high, unit).ticks, ticks);
}

void TestScale::holdsWhatItIsGiven()
{
    for (double low = -97; low < 90; low += 3.7) {
        for (double span = 0.01; span < 250; span *= 1.9) {
            const Scale scale = roundScale(low, low + span, Unit::Points);
            QVERIFY2(
                scale.low() <= low + 1e-6 && scale.high() >= low + span - 1e-6,
                qPrintable(
                    u"%1 + %2: %3 to %4"_qs.arg(low).arg(span).arg(scale.low()).arg(scale.high())));
            QVERIFY(scale.ticks.size() >= 2 && scale.ticks.size() <= 7);
        }
    }
}

void TestScale::keepsNaturalEnds()
{
    const Scale stars = metricScale(4.6, 4.9, Metric::Rating);
    QVERIFY(stars.low() >= 1 && stars.high() <= 5 && stars.high() - stars.low() >= 1);
    const Scale share = metricScale(96, 99, Metric::Csat);
    QVERIFY(share.low() >= 0 && share.high() <= 100 && share.high() - share.low() >= 20);
    QCOMPARE(metricScale(30, 50, Metric::ReplyTime).low(), 0.);
}

/// Few answers are surest to be in doubt: their band is not cut off.
void TestScale::holdsEveryIntervalThatIsDrawn()
{
    FigureTable table;
    table.metric = Metric::Nps;
    for (const qint64 n : {200, 6}) {
        FigureRow row;
        row.figure.n = n;
        row.figure.value = -60;
        row.figure.low = n == 6 ? -81 : -65;
        row.figure.high = n == 6 ? -24 : -55;
        table.rows << row;
    }
    QVERIFY(scaleOf(table).low() <= -81 && scaleOf(table).high() >= -24);
    // The period before has no band, and needs no room for one.
    table.earlier << table.rows.takeLast();
    QVERIFY(scaleOf(table).low() > -81);
    QVERIFY(scaleOf(table).low() <= -65 && scaleOf(table).high() >= -55);
    table.rows[0].figure.high.reset();
    QVERIFY(scaleOf(table).high() >= -60);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
