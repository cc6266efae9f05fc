// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/answerfigures.h"

#include "models/metrics/answerverdict.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patron;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

QuestionCounts asked(QuestionKind kind, qint64 n, const QList<AnswerCount> &answers)
{
    QuestionCounts counts;
    counts.question = {QuestionId{1}, SurveyId{1}, u"?"_qs, 0, kind};
    counts.n = n;
    counts.answers = answers;
    return counts;
}

Breakdown byAnswer()
{
    return Breakdown::over(QuestionId{1}, Measure::Volume);
}

QStringList namesOf(const FigureTable &table)
{
    QStringList names;
    for (const FigureRow &row : table.rows)
        names << row.key.value;
    return names;
}

QList<qint64> countsOf(const FigureTable &table)
{
    QList<qint64> counts;
    for (const FigureRow &row : table.rows)
        counts << row.cells[1].toLongLong();
    return counts;
}

} // namespace

class TestAnswerFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreOfThoseWhoAnswered();
    void severalAnswersAddUpToMoreThanAll();
    void wordsByHowOftenNumbersByTheirOrder();
    void numbersSummedUp();
    void fewNumbersSayNothing();
    void binsHoldEveryNumber_data();
    void binsHoldEveryNumber();
    void timesAreBinnedByHours();
    void farNumbersShareTheLastBin();
    void yearsGoByYears();
    void fewDifferentNumbersKeepTheirOwnBars();
};

/// Golden: KeyBank's 37 % of 320, Wilson 31.8 to 42.3 (metrics M23).
void TestAnswerFigures::sharesAreOfThoseWhoAnswered()
{
    const FigureTable table = answersTable(
        asked(QuestionKind::MultiChoice, 320, {{u"LinkedIn"_qs, {}, 118}}), byAnswer());
    QCOMPARE(table.rows.size(), 1);
    QVERIFY(near(table.rows[0].cells[2].toDouble(), 36.875, 1e-9));
    QVERIFY(near(table.rows[0].cells[3].toDouble(), 31.8, 0.1));
    QVERIFY(near(table.rows[0].cells[4].toDouble(), 42.3, 0.1));
    QCOMPARE(unitOf(table.columns[3], table), Unit::Percent);
}

void TestAnswerFigures::severalAnswersAddUpToMoreThanAll()
{
    const FigureTable table = answersTable(
        asked(QuestionKind::MultiChoice, 10, {{u"Price"_qs, {}, 8}, {u"Taste"_qs, {}, 7}}),
        byAnswer());
    QCOMPARE(table.rows[0].cells[2].toDouble() + table.rows[1].cells[2].toDouble(), 150.0);
}

void TestAnswerFigures::wordsByHowOftenNumbersByTheirOrder()
{
    QCOMPARE(namesOf(answersTable(asked(QuestionKind::Choice, 9,
                                        {{u"a"_qs, {}, 2}, {u"b"_qs, {}, 4}, {u"c"_qs, {}, 3}}),
                                  byAnswer())),
             (QStringList{u"b"_qs, u"c"_qs, u"a"_qs}));
    QCOMPARE(namesOf(answersTable(
                 asked(QuestionKind::Choice, 9,
                       {{u"18-24"_qs, {}, 2}, {u"25-34"_qs, {}, 4}, {u"under 18"_qs, {}, 3}}),
                 byAnswer())),
             (QStringList{u"under 18"_qs, u"18-24"_qs, u"25-34"_qs}));
    const QList<AnswerCount> scale{
        {u"10"_qs, 10.0, 9}, {u"2"_qs, 2.0, 1}, {u"I do not know"_qs, {}, 1}};
    QCOMPARE(namesOf(answersTable(asked(QuestionKind::Scale, 11, scale), byAnswer())),
             (QStringList{u"2"_qs, u"10"_qs, u"I do not know"_qs}));
    // What lies beyond the scale is no step of it, and stands where its number belongs.
    QStringList beyond;
    for (const AnswerCount &answer : inOrder({{u"7"_qs, {}, 3},
                                              {u"6"_qs, {}, 1},
                                              {u"do not know"_qs, {}, 2},
                                              {u"5"_qs, 5.0, 40},
                                              {u"1"_qs, 1.0, 50}}))
        beyond << answer.value;
    QCOMPARE(beyond, (QStringList{u"1"_qs, u"5"_qs, u"6"_qs, u"7"_qs, u"do not know"_qs}));
    QVERIFY(areOrdered(scale));
    QVERIFY(!areOrdered({{u"a"_qs, {}, 9}, {u"1"_qs, 1.0, 1}}));
}

/// R: x <- c(2,4,4,5,7,9,21,30); quantile(x, type = 7); t.test(x)
void TestAnswerFigures::numbersSummedUp()
{
    const auto figures = numberFigures({{u"2"_qs, 2.0, 1},
                                        {u"4"_qs, 4.0, 2},
                                        {u"5"_qs, 5.0, 1},
                                        {u"7"_qs, 7.0, 1},
                                        {u"9"_qs, 9.0, 1},
                                        {u"21"_qs, 21.0, 1},
                                        {u"30"_qs, 30.0, 1}});
    QVERIFY(figures);
    QCOMPARE(figures->n, 8);
    QCOMPARE(figures->median.median, 6.0);
    QCOMPARE(figures->lowerQuartile, 4.0);
    QCOMPARE(figures->upperQuartile, 12.0);
    QCOMPARE(figures->low, 2.0);
    QCOMPARE(figures->high, 30.0);
    QCOMPARE(figures->mean.mean, 10.25);
    QVERIFY(figures->median.interval && figures->median.interval->low <= 6 &&
            figures->median.interval->high >= 6);
}

void TestAnswerFigures::fewNumbersSayNothing()
{
    QVERIFY(!numberFigures({{u"2"_qs, 2.0, 4}}));
    QVERIFY(!numberFigures({{u"no idea"_qs, {}, 100}}));
    QVERIFY(numberFigures({{u"2"_qs, 2.0, 5}}));
}

void TestAnswerFigures::binsHoldEveryNumber_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("many");
    QTest::newRow("whole years") << 18.0 << 1.0 << 60;
    QTest::newRow("tenths") << 0.0 << 0.1 << 40;
    QTest::newRow("below zero") << -20.0 << 0.7 << 50;
    QTest::newRow("thousands") << 1000.0 << 137.0 << 90;
    QTest::newRow("as many as there are bars, and one") << 1.0 << 1.0 << 13;
}

void TestAnswerFigures::binsHoldEveryNumber()
{
    QFETCH(double, first);
    QFETCH(double, step);
    QFETCH(int, many);
    QList<AnswerCount> answers;
    for (int i = 0; i < many; ++i)
        answers << AnswerCount{QString::number(i), first + i * step, 1 + i % 3};
    qint64 all = 0;
    for (const AnswerCount &answer : answers)
        all += answer.count;
    const FigureTable table = binsTable(asked(QuestionKind::Number, all, answers), byAnswer());
    QVERIFY(table.rows.size() <= mostBins);
    QVERIFY(table.rows.size() >= 3);
    qint64 counted = 0;
    for (const qint64 count : countsOf(table))
        counted += count;
    QCOMPARE(counted, all);
    // Each bin holds what its own name says.
    for (const FigureRow &row : table.rows) {
        const QStringList ends = row.key.value.split(u'–');
        if (ends.size() != 2)
            continue;
        qint64 inside = 0;
        for (const AnswerCount &answer : answers)
            inside += *answer.number >= ends[0].toDouble() - 1e-9 &&
                              *answer.number < ends[1].toDouble() - 1e-9
                          ? answer.count
                          : 0;
        QCOMPARE(row.cells[1].toLongLong(), inside);
    }
}

void TestAnswerFigures::farNumbersShareTheLastBin()
{
    QList<AnswerCount> answers;
    for (int i = 1; i <= 40; ++i)
        answers << AnswerCount{QString::number(i), double(i), 5};
    answers << AnswerCount{u"9000"_qs, 9000.0, 1};
    const FigureTable table = binsTable(asked(QuestionKind::Number, 201, answers), byAnswer());
    QVERIFY2(table.rows.last().key.value.startsWith(u"≥ "),
             qPrintable(table.rows.last().key.value));
    QVERIFY(table.rows.last().cells[1].toLongLong() >= 1);
    QVERIFY(table.rows.size() > 4); // one far number does not press the others into one bar
}

/// A column of hours is stored in minutes: its bins are whole hours, and say so.
void TestAnswerFigures::timesAreBinnedByHours()
{
    QList<AnswerCount> answers;
    for (int hour = 1; hour <= 100; ++hour)
        answers << AnswerCount{QString::number(hour * 60 + 7), hour * 60.0 + 7, 1};
    QuestionCounts counts = asked(QuestionKind::Number, 100, answers);
    QCOMPARE(unitOf(counts), Unit::Score);
    counts.field = Field::ResolutionTime;
    QCOMPARE(unitOf(counts), Unit::Minutes);
    const FigureTable table = binsTable(counts, Breakdown::total(Measure::ResolutionTime));
    QCOMPARE(table.rows.first().key.value, u"0–720"_qs);
    QCOMPARE(table.rows.first().cells[1].toInt(), 11);
    QCOMPARE(answersVerdict(counts).unit, Unit::Minutes);
}

/// "What year did you start?" with three slips of the keys: bins of years, not 0 to 500.
void TestAnswerFigures::yearsGoByYears()
{
    QList<AnswerCount> answers{{u"2"_qs, 2.0, 1}, {u"13"_qs, 13.0, 1}, {u"20015"_qs, 20015.0, 1}};
    for (int year = 1977; year <= 2019; ++year)
        answers << AnswerCount{QString::number(year), double(year), 10};
    const FigureTable table = binsTable(asked(QuestionKind::Number, 433, answers), byAnswer());
    QVERIFY(table.rows.size() <= mostBins);
    QCOMPARE(table.rows.first().key.value, u"< 1970"_qs);
    QCOMPARE(table.rows.first().cells[1].toLongLong(), 2);
    QCOMPARE(table.rows[1].key.value, u"1970–1980"_qs);
    QCOMPARE(table.rows[1].cells[1].toLongLong(), 30);
    QCOMPARE(table.rows.last().key.value, u"≥ 2020"_qs);
    QCOMPARE(table.rows.last().cells[1].toLongLong(), 1);
}

void TestAnswerFigures::fewDifferentNumbersKeepTheirOwnBars()
{
    const FigureTable table = binsTable(
        asked(QuestionKind::Number, 30, {{u"1"_qs, 1.0, 10}, {u"2"_qs, 2.0, 20}}), byAnswer());
    QCOMPARE(namesOf(table), (QStringList{u"1"_qs, u"2"_qs}));
    QCOMPARE(table.columns.size(), 3);
}

QTEST_GUILESS_MAIN(TestAnswerFigures)
#include "tst_answerfigures.moc"
