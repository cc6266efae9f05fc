// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metric.h"

#include <QSet>
#include <QTest>

using namespace patron;

class TestMetric final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricIsFoundByItsId();
    void listIsInTheOrderOfTheEnum();
    void unknownIdsAreNone();
    void onlyTimesAreBetterWhenLower();
    void unitsHaveTheirOwnIds();
};

void TestMetric::everyMetricIsFoundByItsId()
{
    for (const char *id : {"nps", "csat", "ces", "rating", "reply_time", "resolution_time",
                           "volume", "promoters", "retention"}) {
        const auto metric = metricFromId(QString::fromLatin1(id));
        QVERIFY2(metric.has_value(), id);
        QCOMPARE(info(*metric).id, id);
    }
    QCOMPARE(allMetrics().size(), size_t(9));
}

void TestMetric::listIsInTheOrderOfTheEnum()
{
    for (size_t i = 0; i < allMetrics().size(); ++i) {
        QCOMPARE(static_cast<size_t>(allMetrics()[i].metric), i);
        QCOMPARE(&info(allMetrics()[i].metric), &allMetrics()[i]);
        QVERIFY(allMetrics()[i].low < allMetrics()[i].high);
    }
}

void TestMetric::unknownIdsAreNone()
{
    QVERIFY(!metricFromId(u""));
    QVERIFY(!metricFromId(u"NPS"));
    QVERIFY(!metricFromId(u"happiness"));
}

void TestMetric::onlyTimesAreBetterWhenLower()
{
    for (const MetricInfo &row : allMetrics())
        QCOMPARE(row.isHigherBetter, row.unit != Unit::Minutes);
}

void TestMetric::unitsHaveTheirOwnIds()
{
    QSet<QString> ids;
    for (const Unit unit : {Unit::Points, Unit::Percent, Unit::Score, Unit::Minutes, Unit::Count})
        ids << unitId(unit);
    QCOMPARE(ids,
             (QSet<QString>{u"points"_qs, u"percent"_qs, u"score"_qs, u"minutes"_qs, u"count"_qs}));
}

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
