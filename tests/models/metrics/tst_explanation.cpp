// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/explanation.h"

#include <QTest>

using namespace patron;

class TestExplanation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsedAndWhatIsNot();
    void overTimeTheUndatedAreLeftOut();
    void everyMetricExplainsItself();
    void partsAddUp();
};

void TestExplanation::whatIsUsedAndWhatIsNot()
{
    Counts counts{Breakdown::total(Measure::Recommend), {0, 8, 10}, {}, {}};
    counts.groups = {{{}, 100, {10, 20, 30}}};
    const Explanation all = explain(Metric::Nps, counts, 15);
    QCOMPARE(all.formula, "promoters-minus-detractors");
    QCOMPARE(all.interval, "adjusted-wald");
    QCOMPARE(*all.scaleLow, 0.0);
    QCOMPARE(*all.scaleHigh, 10.0);
    QCOMPARE(all.rows, 100);
    QCOMPARE(all.used, 60);
    QCOMPARE(all.leftOut,
             (QList<QPair<LeftOut, qint64>>{{LeftOut::NoAnswer, 25}, {LeftOut::OutsideScale, 15}}));
}

void TestExplanation::overTimeTheUndatedAreLeftOut()
{
    Counts counts{Breakdown::over(TimeBucket::Month, Measure::Rating), {2, 10}, {}, {}};
    counts.groups = {{{{}, QDate(2026, 1, 1)}, 10, {2, 6}}, {{}, 5, {1, 3}}};
    const Explanation stars = explain(Metric::Rating, counts);
    QCOMPARE(*stars.scaleLow, 1.0);
    QCOMPARE(*stars.scaleHigh, 5.0);
    QCOMPARE(stars.rows, 15);
    QCOMPARE(stars.used, 8);
    QCOMPARE(stars.leftOut,
             (QList<QPair<LeftOut, qint64>>{{LeftOut::NoAnswer, 3}, {LeftOut::Undated, 4}}));
}

void TestExplanation::everyMetricExplainsItself()
{
    for (const MetricInfo &metric : allMetrics()) {
        const Explanation empty = explain(metric.metric, {});
        QVERIFY2(empty.formula, metric.id);
        QVERIFY(empty.rows == 0 && empty.used == 0 && empty.leftOut.isEmpty());
        QCOMPARE(empty.interval == nullptr, metric.metric == Metric::Volume);
        QCOMPARE(empty.scaleHigh.has_value(),
                 metric.unit != Unit::Minutes && metric.unit != Unit::Count);
    }
    QCOMPARE(
        explain(Metric::Volume, {Breakdown::total(Measure::Volume), {}, {}, {{{}, 7, {}}}}).used,
        7);
}

void TestExplanation::partsAddUp()
{
    for (qint64 answers = 0; answers <= 10; ++answers) {
        for (qint64 outside = 0; outside <= 12; ++outside) {
            Counts counts{Breakdown::total(Measure::Effort), {1, 7}, {}, {{{}, 10, {0, answers}}}};
            const Explanation effort = explain(Metric::Ces, counts, outside);
            qint64 sum = effort.used;
            for (const auto &part : effort.leftOut) {
                QVERIFY(part.second > 0);
                sum += part.second;
            }
            QCOMPARE(sum, effort.rows);
        }
    }
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
