// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/figuretable.h"

#include <QTest>

using namespace patron;

namespace {

using Kinds = QList<TableColumn>;

const QList<qint64> zeroToTen{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

GroupCounts nps(const GroupKey &key, qint64 promoters, qint64 passives, qint64 detractors,
                qint64 unanswered = 0)
{
    return {key,
            promoters + passives + detractors + unanswered,
            {0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters}};
}

GroupKey month(int number)
{
    return {{}, QDate(2026, number, 1)};
}

Kinds kinds(const FigureTable &table)
{
    Kinds result;
    for (const FigureColumn &column : table.columns)
        result << column.kind;
    return result;
}

QStringList groups(const FigureTable &table)
{
    QStringList result;
    for (const FigureRow &row : table.rows)
        result << row.key.value;
    return result;
}

QVariant cell(const FigureTable &table, int row, TableColumn kind, const QString &word = {})
{
    return table.rows[row].cells.value(table.columns.indexOf(FigureColumn{kind, word}));
}

} // namespace

class TestFigureTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewStarsDoNotPassForMany();
    void axisSpansWhatWasAnswered();
    void everyRowHasEveryCell();
    void monthsWithoutAnswersAreThere();
    void npsOverTimeShowsItsClasses();
    void timesShowTheirNinetiethPercentile();
    void bucketsBesideThoseBefore_data();
    void bucketsBesideThoseBefore();
    void groupsBestFirst();
    void rangesByTheirNumbers();
    void fastestFirst();
    void histogramHasTheWholeScale();
    void halfStarsOnlyWhereTheyOccur();
    void sharesOfFewAnswersAreNotShown();
    void splitShowsTheSixLargest();
    void splitWithoutARest();
    void volumeByWordAndOverTime();
    void nothingAtAll();
};

// By what is printed; five reviews of five stars do not stand before five hundred of 4.9.
void TestFigureTable::fewStarsDoNotPassForMany()
{
    Counts counts{Breakdown::over(Dimension::Channel, Measure::Rating), {2, 4, 6, 8, 10}, {}, {}};
    counts.groups = {{{u"five"_qs, {}}, 5, {0, 0, 0, 0, 5}},
                     {{u"many"_qs, {}}, 500, {0, 0, 0, 50, 450}},
                     {{u"better"_qs, {}}, 30, {0, 0, 0, 0, 30}},
                     {{u"poor"_qs, {}}, 500, {250, 0, 0, 0, 250}},
                     {{u"four"_qs, {}}, 5, {0, 0, 0, 5, 0}}};
    const FigureTable table = tabulate(Metric::Rating, counts);
    QCOMPARE(groups(table),
             (QStringList{u"better"_qs, u"many"_qs, u"poor"_qs, u"five"_qs, u"four"_qs}));
    QCOMPARE(*table.rows[1].figure.value, 4.9);
}

// The answers of a file of long ago to another question do not squeeze this one's months.
void TestFigureTable::axisSpansWhatWasAnswered()
{
    const auto silent = [](QDate start) {
        return GroupCounts{{{}, start}, 9, QList<qint64>(zeroToTen.size(), 0)};
    };
    const Counts counts{Breakdown::over(TimeBucket::Month, Measure::Recommend),
                        zeroToTen,
                        {},
                        {silent({2016, 5, 1}), nps(month(2), 5, 1, 0), silent({2026, 3, 1}),
                         nps(month(5), 0, 1, 5), silent({2027, 1, 1})}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.first().key.start, QDate(2026, 2, 1));
    QCOMPARE(table.rows.last().key.start, QDate(2026, 5, 1));
    Counts volume = counts;
    volume.breakdown.measure = Measure::Volume;
    volume.scoreValues.clear();
    QCOMPARE(tabulate(Metric::Volume, volume).rows.first().key.start, QDate(2016, 5, 1));
}

void TestFigureTable::everyRowHasEveryCell()
{
    for (const MetricInfo &row : allMetrics()) {
        for (const Breakdown &breakdown :
             {Breakdown::total(row.measure), Breakdown::over(Dimension::Channel, row.measure),
              Breakdown::over(TimeBucket::Month, row.measure),
              Breakdown::over(TimeBucket::Month, Dimension::Channel)}) {
            const QList<qint64> values = row.metric == Metric::Volume || breakdown.split
                                             ? QList<qint64>{}
                                             : QList<qint64>{2, 3};
            const QStringList words =
                breakdown.split ? QStringList{u"a"_qs, u"b"_qs} : QStringList();
            const Counts counts{
                breakdown,
                values,
                words,
                {{{u"x"_qs, QDate(2026, 1, 1)}, 30, {9, 9}}, {{{}, QDate(2026, 3, 1)}, 9, {0, 1}}}};
            const FigureTable table = tabulate(row.metric, counts);
            QVERIFY(!table.rows.isEmpty());
            QCOMPARE(table.metric, row.metric);
            QCOMPARE(table.breakdown, breakdown);
            for (const FigureRow &line : table.rows)
                QCOMPARE(line.cells.size(), table.columns.size());
        }
    }
}

void TestFigureTable::monthsWithoutAnswersAreThere()
{
    const Counts counts{Breakdown::over(TimeBucket::Month, Measure::Recommend),
                        zeroToTen,
                        {},
                        {nps(month(1), 5, 1, 0), nps(month(4), 0, 1, 5), nps({}, 9, 9, 9)}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    QCOMPARE(table.rows.size(), 4); // the undated are dropped
    for (int i = 0; i < 4; ++i)
        QCOMPARE(cell(table, i, TableColumn::Group), QVariant(QDate(2026, i + 1, 1)));
    QCOMPARE(cell(table, 1, TableColumn::N), QVariant(0LL));
    QCOMPARE(cell(table, 1, TableColumn::Responses), QVariant(0LL));
    QVERIFY(!cell(table, 1, TableColumn::Value).isValid());
    QVERIFY(cell(table, 3, TableColumn::Value).isValid());
}

void TestFigureTable::npsOverTimeShowsItsClasses()
{
    const Counts counts{Breakdown::over(TimeBucket::Month, Measure::Recommend),
                        zeroToTen,
                        {},
                        {nps(month(1), 6, 3, 1, 2)}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    using enum TableColumn;
    QCOMPARE(kinds(table), (Kinds{Group, Responses, N, Value, Low, High, Count, Share, Count, Share,
                                  Count, Share}));
    QCOMPARE(cell(table, 0, Responses), QVariant(12LL));
    QCOMPARE(cell(table, 0, N), QVariant(10LL));
    QCOMPARE(cell(table, 0, Value), QVariant(50.0));
    QCOMPARE(cell(table, 0, Count, u"passives"_qs), QVariant(3LL));
    QCOMPARE(cell(table, 0, Share, u"promoters"_qs), QVariant(60.0));
    QCOMPARE(cell(table, 0, Share, u"detractors"_qs), QVariant(10.0));
}

void TestFigureTable::timesShowTheirNinetiethPercentile()
{
    const Counts counts{Breakdown::over(TimeBucket::Month, Measure::ReplyTime),
                        {600, 1200},
                        {},
                        {{month(1), 10, {8, 2}}}};
    const FigureTable table = tabulate(Metric::ReplyTime, counts);
    using enum TableColumn;
    QCOMPARE(kinds(table), (Kinds{Group, Responses, N, Value, Low, High, P90}));
    QCOMPARE(cell(table, 0, Value), QVariant(10.0));
    QCOMPARE(cell(table, 0, P90), QVariant(20.0));
}

// Neither skipped nor told twice, whatever the length of the months.
void TestFigureTable::bucketsBesideThoseBefore_data()
{
    QTest::addColumn<Period>("now");
    QTest::addColumn<int>("bucket");
    QTest::newRow("Ana's first quarter, by weeks")
        << Period{{2026, 1, 1}, {2026, 3, 31}} << int(TimeBucket::Week);
    QTest::newRow("Boris' second quarter, by weeks")
        << Period{{2026, 4, 1}, {2026, 6, 30}} << int(TimeBucket::Week);
    QTest::newRow("Carmen's March, by days")
        << Period{{2026, 3, 1}, {2026, 3, 31}} << int(TimeBucket::Day);
    QTest::newRow("Dan's half-year, by months")
        << Period{{2025, 7, 1}, {2025, 12, 31}} << int(TimeBucket::Month);
    QTest::newRow("Elena's odd days, by weeks")
        << Period{{2026, 3, 5}, {2026, 5, 20}} << int(TimeBucket::Week);
}

void TestFigureTable::bucketsBesideThoseBefore()
{
    QFETCH(Period, now);
    QFETCH(int, bucket);
    const auto countsOf = [bucket](const Period &period) {
        Counts counts;
        counts.breakdown = Breakdown::over(TimeBucket(bucket), Measure::Recommend);
        for (qint64 value = 0; value <= 10; ++value)
            counts.scoreValues << value;
        for (QDate day = bucketStart(period.from, TimeBucket(bucket)); day <= period.to;
             day = bucketNext(day, TimeBucket(bucket)))
            counts.groups << GroupCounts{{{}, day}, 40, QList<qint64>(11, 3)};
        return counts;
    };
    const Period before = now.before();
    const FigureTable table =
        withEarlier(tabulate(Metric::Nps, countsOf(now)), countsOf(before), now);
    QCOMPARE(table.earlier.size(), table.rows.size());
    QDate expected = bucketStart(before.from, TimeBucket(bucket));
    for (const FigureRow &row : table.earlier) {
        QCOMPARE(row.key.start, expected <= before.to ? expected : QDate());
        QCOMPARE(row.figure.n, row.key.start.isValid() ? 33 : 0);
        expected = bucketNext(expected, TimeBucket(bucket));
    }
}

void TestFigureTable::groupsBestFirst()
{
    const Counts counts{Breakdown::over(Dimension::Branch, Measure::Recommend),
                        zeroToTen,
                        {},
                        {nps({u"bad"_qs, {}}, 0, 0, 9), nps({u"few"_qs, {}}, 3, 0, 0),
                         nps({u"good"_qs, {}}, 9, 0, 0), nps({u"large"_qs, {}}, 0, 90, 0),
                         nps({u"none"_qs, {}}, 0, 0, 0, 5), nps({u"small"_qs, {}}, 0, 9, 0)}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    QCOMPARE(groups(table),
             (QStringList{u"large"_qs, u"good"_qs, u"small"_qs, u"bad"_qs, u"few"_qs, u"none"_qs}));
    using enum TableColumn;
    QCOMPARE(kinds(table), (Kinds{Group, Responses, N, Value, Low, High}));
    QVERIFY(!cell(table, 4, Value).isValid());
    QCOMPARE(cell(table, 4, N), QVariant(3LL));
}

/// Ages and sizes have an order of their own.
void TestFigureTable::rangesByTheirNumbers()
{
    const Counts counts{Breakdown::over(Dimension::AgeGroup, Measure::Recommend),
                        zeroToTen,
                        {},
                        {nps({{}, {}}, 9, 0, 0), nps({u"18-24"_qs, {}}, 0, 9, 0),
                         nps({u"65+"_qs, {}}, 9, 0, 0), nps({u"under 18"_qs, {}}, 0, 0, 9)}};
    QCOMPARE(groups(tabulate(Metric::Nps, counts)),
             (QStringList{u"under 18"_qs, u"18-24"_qs, u"65+"_qs, {}}));
}

void TestFigureTable::fastestFirst()
{
    const Counts counts{Breakdown::over(Dimension::Channel, Measure::ReplyTime),
                        {60, 600},
                        {},
                        {{{u"a"_qs, {}}, 6, {0, 6}}, {{u"b"_qs, {}}, 6, {6, 0}}}};
    QCOMPARE(groups(tabulate(Metric::ReplyTime, counts)), (QStringList{u"b"_qs, u"a"_qs}));
}

void TestFigureTable::histogramHasTheWholeScale()
{
    const Counts counts{Breakdown::total(Measure::Recommend), zeroToTen, {}, {nps({}, 6, 3, 1)}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    using enum TableColumn;
    QCOMPARE(kinds(table), (Kinds{Group, Count, Share}));
    QCOMPARE(table.rows.size(), 11);
    QCOMPARE(groups(table).first(), u"0"_qs);
    QCOMPARE(groups(table).last(), u"10"_qs);
    QCOMPARE(cell(table, 10, Count), QVariant(6LL));
    QCOMPARE(cell(table, 10, Share), QVariant(60.0));
    QCOMPARE(cell(table, 5, Count), QVariant(0LL));
    QCOMPARE(table.rows[5].figure.n, 10); // how firm a bar is depends on all answers
}

void TestFigureTable::halfStarsOnlyWhereTheyOccur()
{
    const Counts counts{Breakdown::total(Measure::Rating),
                        {2, 3, 4, 5, 6, 7, 8, 9, 10},
                        {},
                        {{{}, 9, {1, 0, 0, 0, 0, 0, 3, 2, 3}}}};
    QCOMPARE(groups(tabulate(Metric::Rating, counts)),
             (QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"4.5"_qs, u"5"_qs}));
}

void TestFigureTable::sharesOfFewAnswersAreNotShown()
{
    const Counts counts{Breakdown::total(Measure::Recommend), zeroToTen, {}, {nps({}, 3, 1, 0)}};
    const FigureTable table = tabulate(Metric::Nps, counts);
    QCOMPARE(cell(table, 10, TableColumn::Count), QVariant(3LL));
    QVERIFY(!cell(table, 10, TableColumn::Share).isValid());
}

void TestFigureTable::splitShowsTheSixLargest()
{
    const QStringList words{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs, u"f"_qs, u"g"_qs, u"h"_qs};
    const Counts counts{
        Breakdown::over(TimeBucket::Month, Dimension::Channel),
        {},
        words,
        {{month(1), 50, {1, 2, 3, 4, 5, 6, 7, 0}}, {month(3), 20, {0, 0, 0, 0, 0, 0, 0, 20}}}};
    const FigureTable table = tabulate(Metric::Volume, counts);
    QStringList columns;
    for (const FigureColumn &column : table.columns.sliced(2))
        columns << column.word;
    QCOMPARE(columns,
             (QStringList{u"h"_qs, u"g"_qs, u"f"_qs, u"e"_qs, u"d"_qs, u"c"_qs, QString()}));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(cell(table, 0, TableColumn::Count, QString()),
             QVariant(25LL)); // a and b, and 22 without a channel
    QCOMPARE(cell(table, 2, TableColumn::Count, u"h"_qs), QVariant(20LL));
    for (const FigureRow &row : table.rows) {
        qint64 sum = 0;
        for (const QVariant &count : row.cells.sliced(2))
            sum += count.toLongLong();
        QCOMPARE(sum, row.cells[1].toLongLong());
    }
}

void TestFigureTable::splitWithoutARest()
{
    const Counts counts{Breakdown::over(TimeBucket::Month, Dimension::Channel),
                        {},
                        {u"a"_qs, u"b"_qs},
                        {{month(1), 5, {5, 0}}}};
    const FigureTable table = tabulate(Metric::Volume, counts);
    QCOMPARE(table.columns.size(), 3); // "b" never occurs, nothing is left over
}

void TestFigureTable::volumeByWordAndOverTime()
{
    using enum TableColumn;
    const Counts byWord{Breakdown::over(Dimension::Channel, Measure::Volume),
                        {},
                        {},
                        {{{u"a"_qs, {}}, 1, {}}, {{u"b"_qs, {}}, 3, {}}, {{}, 4, {}}}};
    const FigureTable table = tabulate(Metric::Volume, byWord);
    QCOMPARE(kinds(table), (Kinds{Group, Responses, Share}));
    QCOMPARE(groups(table), (QStringList{QString(), u"b"_qs, u"a"_qs}));
    QCOMPARE(cell(table, 2, Share), QVariant(12.5));
    const Counts overTime{Breakdown::over(TimeBucket::Month, Measure::Volume),
                          {},
                          {},
                          {{month(1), 1, {}}, {month(3), 2, {}}}};
    QCOMPARE(kinds(tabulate(Metric::Volume, overTime)), (Kinds{Group, Responses}));
    QCOMPARE(tabulate(Metric::Volume, overTime).rows[1].figure.value, std::optional(0.0));
}

void TestFigureTable::nothingAtAll()
{
    for (const MetricInfo &row : allMetrics()) {
        QVERIFY(tabulate(row.metric, {Breakdown::over(TimeBucket::Day, row.measure), {}, {}, {}})
                    .rows.isEmpty());
        QVERIFY(tabulate(row.metric, {Breakdown::over(Dimension::Staff, row.measure), {}, {}, {}})
                    .rows.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
