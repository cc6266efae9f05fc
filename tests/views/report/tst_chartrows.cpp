// SPDX-License-Identifier: GPL-3.0-or-later
// Charts beside each other leave little of a page white, and none is lost.
#include "views/report/chartrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

constexpr qreal page = 100;
/// What a column may be higher than the highest chart beside it, and what is lost in adding up.
constexpr qreal mostOver = page * 0.04 + 1e-6;

qreal heightOf(const QList<qsizetype> &column, const QList<ChartSize> &charts)
{
    qreal height = 0;
    for (const qsizetype chart : column)
        height += charts[chart].height;
    return height;
}

} // namespace

class TestChartRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing() { QVERIFY(packCharts({}, page).isEmpty()); }

    void aWideOneHasTheRowForItself()
    {
        QCOMPARE(packCharts({{30, true}, {20, false}}, page), (QList<ChartRow>{{{0}}, {{1}}}));
    }

    void equallyHighOnesStandBesideEachOther()
    {
        QCOMPARE(packCharts({{60, false}, {20, false}, {58, false}, {22, false}}, page),
                 (QList<ChartRow>{{{0}, {2}}, {{1}, {3}}}));
    }

    void lowOnesStandBelowEachOther()
    {
        QCOMPARE(packCharts({{60, false}, {28, false}, {30, false}}, page),
                 (QList<ChartRow>{{{0}, {1, 2}}}));
    }

    void theOrderIsNearlyKept()
    {
        QList<ChartSize> charts(30, ChartSize{40, false});
        charts[0].height = 60;
        charts[29].height = 60; // as high, but of another part of the survey
        const QList<ChartRow> rows = packCharts(charts, page);
        QCOMPARE(rows.first(), (ChartRow{{0}, {1}}));
    }

    void anyChartsAreAllThere()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            QList<ChartSize> charts;
            for (int i = random.bounded(30); i > 0; --i)
                charts << ChartSize{5 + random.bounded(90.0), random.bounded(4) == 0};
            QList<qsizetype> placed;
            for (const ChartRow &row : packCharts(charts, page)) {
                QVERIFY(row.size() == 1 || row.size() == 2);
                qreal highest = 0;
                for (const auto &column : row) {
                    QVERIFY(!column.isEmpty());
                    placed += column;
                    for (const qsizetype chart : column) {
                        highest = qMax(highest, charts[chart].height);
                        QVERIFY(row.size() == 1 || !charts[chart].isWide);
                    }
                }
                for (const auto &column : row)
                    QVERIFY(heightOf(column, charts) <= highest + mostOver);
            }
            std::ranges::sort(placed);
            QCOMPARE(placed.size(), charts.size());
            for (qsizetype i = 0; i < placed.size(); ++i)
                QCOMPARE(placed[i], i);
        }
    }
};

QTEST_GUILESS_MAIN(TestChartRows)
#include "tst_chartrows.moc"
