// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one table of the report, and what does not.
#include "views/report/reporttables.h"

#include "models/metrics/figuretable.h"
#include "models/session/cards.h"

#include <QTest>

using namespace patron;

namespace {

/// Twenty answers in each of the steps that begin on these days.
CardData trend(Metric metric, TimeBucket bucket, const QList<QDate> &starts)
{
    Counts counts;
    counts.breakdown = Breakdown::over(bucket, info(metric).measure);
    counts.scoreValues = {1, 2, 3, 4, 5};
    for (const QDate &start : starts)
        counts.groups << GroupCounts{{{}, start}, 20, {1, 2, 3, 4, 10}};
    CardData data;
    data.table = tabulate(metric, counts);
    return data;
}

QStringList firstColumn(const ReportTable &table)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells << row.first();
    return cells;
}

} // namespace

class TestReportTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Stars were given over years, satisfaction over some weeks: each has its own steps.
    void stepsOfOneTableAreOfOneKind()
    {
        ReportContent content;
        auto &cards = content.dashboard.cards;
        cards[CardId::SatisfactionTrend] =
            trend(Metric::Csat, TimeBucket::Month, {{2026, 1, 1}, {2026, 2, 1}});
        cards[CardId::RatingTrend] =
            trend(Metric::Rating, TimeBucket::Quarter, {{2025, 10, 1}, {2026, 1, 1}});
        const QList<ReportTable> tables =
            reportTables(content, QList<CardId>{CardId::SatisfactionTrend, CardId::RatingTrend},
                         QLocale(u"en_GB"_qs));
        QCOMPARE(tables.size(), 2);
        QCOMPARE(firstColumn(tables[0]), (QStringList{u"January 2026"_qs, u"February 2026"_qs}));
        QCOMPARE(firstColumn(tables[1]), (QStringList{u"Q4 2025"_qs, u"Q1 2026"_qs}));
    }

    void figuresOfTheSameStepsStandBesideEachOther()
    {
        ReportContent content;
        auto &cards = content.dashboard.cards;
        cards[CardId::SatisfactionTrend] = trend(Metric::Csat, TimeBucket::Month, {{2026, 1, 1}});
        cards[CardId::RatingTrend] = trend(Metric::Rating, TimeBucket::Month, {{2026, 2, 1}});
        const QList<ReportTable> tables =
            reportTables(content, QList<CardId>{CardId::SatisfactionTrend, CardId::RatingTrend},
                         QLocale(u"en_GB"_qs));
        QCOMPARE(tables.size(), 1);
        QCOMPARE(firstColumn(tables[0]), (QStringList{u"January 2026"_qs, u"February 2026"_qs}));
    }
};

QTEST_MAIN(TestReportTables)
#include "tst_reporttables.moc"
