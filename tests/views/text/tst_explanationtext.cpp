// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/explanationtext.h"

#include "views/text/formulatext.h"

#include "tests/views/text/speaking.h"
#include "views/text/rivaltext.h"

#include <QTest>

using namespace patron;

namespace {

Explanation satisfaction(const QList<qint64> &scores, qint64 responses, qint64 outside = 0)
{
    Counts counts{Breakdown::total(Measure::Satisfaction), {1, 2, 3, 4, 5}, {}, {}};
    counts.groups = {{{}, responses, scores}};
    return explain(Metric::Csat, counts, outside);
}

} // namespace

class TestExplanationText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCountsAndWhatNot();
    void undatedCountButAreNotDrawn();
    void satisfactionAsOthersCountIt();
    void tooFewForRivals();
    void effortAsOthersCountIt();
    void changeNamesItsPeriods();
    void driversNameWhatTheyGoWith();
    void secondOrders();
    void whomAFigureOfAYearSpeaksOf();
    void purchasesOutsideThePeriod();
    void everyFigureExplainsItself();
};

void TestExplanationText::tellsWhatCountsAndWhatNot()
{
    const Speaking english(u"en"_qs);
    const QString text =
        explanationParagraphs(Metric::Csat, satisfaction({10, 20, 30, 25, 1015}, 1150, 4),
                              english.locale())
            .join(u'\n');
    for (const QString &part :
         {u"1,100 of 1,150"_qs, u"46 response"_qs, u"4 response"_qs, u"Wilson"_qs, u"4 or 5"_qs})
        QVERIFY2(text.contains(part), qPrintable(text));
    // Nothing is said of what did not happen.
    const QString whole =
        explanationParagraphs(Metric::Csat, satisfaction({10, 20, 30, 25, 15}, 100),
                              english.locale())
            .join(u'\n');
    QVERIFY2(whole.contains(u"100 of 100"_qs) && !whole.contains(u"scale:"_qs), qPrintable(whole));
}

void TestExplanationText::undatedCountButAreNotDrawn()
{
    const Speaking english(u"en"_qs);
    Counts counts{Breakdown::over(TimeBucket::Month, Measure::Rating), {2, 10}, {}, {}};
    counts.groups = {{{{}, QDate(2026, 1, 1)}, 10, {2, 6}}, {{}, 5, {1, 3}}};
    const QString text =
        explanationParagraphs(Metric::Rating, explain(Metric::Rating, counts), english.locale())
            .join(u'\n');
    QVERIFY2(text.contains(u"12 of 15"_qs) && text.contains(u"4 answer"_qs), qPrintable(text));
}

void TestExplanationText::satisfactionAsOthersCountIt()
{
    const Speaking english(u"en"_qs);
    const auto rows = rivalRows(satisfaction({10, 20, 30, 25, 15}, 100), english.locale());
    QStringList values;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 4);
        values << row[2];
    }
    // 40 good; 15 fives; 40 good less 30 bad; 315 of 500 points.
    QCOMPARE(values, (QStringList{u"40%"_qs, u"40%"_qs, u"15%"_qs, u"10"_qs, u"63%"_qs}));
    QVERIFY2(rows[0][0].startsWith(u"Patron"_qs) && rows[0][0].contains(u"Intercom"_qs),
             qPrintable(rows[0][0]));
    QCOMPARE(rows[0][3], u"31% to 50%"_qs); // Wilson of 40 in 100
    const QString rich = explanationRichText(Metric::Csat, satisfaction({10, 20, 30, 25, 15}, 100),
                                             english.locale());
    QVERIFY2(rich.contains(u"<table"_qs) && rich.contains(u"Zendesk"_qs), qPrintable(rich));
    // Those that ask on three points themselves are told as such; the others are not.
    QVERIFY2(rich.contains(u"HubSpot (asks on 3 points)"_qs) &&
                 rich.contains(u"FreeScout (asks on 3 points)"_qs) &&
                 rich.contains(u"Chatwoot<"_qs),
             qPrintable(rich));
}

void TestExplanationText::tooFewForRivals()
{
    QVERIFY(rivalRows(satisfaction({0, 0, 0, 2, 2}, 9), QLocale::c()).isEmpty());
    QVERIFY(!explanationRichText(Metric::Csat, satisfaction({0, 0, 0, 2, 2}, 9), QLocale::c())
                 .contains(u"<table"_qs));
}

void TestExplanationText::effortAsOthersCountIt()
{
    const Speaking english(u"en"_qs);
    Counts counts{Breakdown::total(Measure::Effort), {1, 2, 3, 4, 5, 6, 7}, {}, {}};
    counts.groups = {{{}, 100, {5, 5, 10, 10, 20, 25, 25}}};
    const auto rows = rivalRows(explain(Metric::Ces, counts), english.locale());
    QStringList values;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 4);
        values << row[2];
    }
    QCOMPARE(values, (QStringList{u"70%"_qs, u"5.1"_qs, u"30"_qs}));
    QVERIFY(explanationRichText(Metric::Ces, explain(Metric::Ces, counts), english.locale())
                .contains(u"<table"_qs));
    counts.groups = {{{}, 4, {0, 0, 0, 0, 0, 2, 2}}};
    QVERIFY(rivalRows(explain(Metric::Ces, counts), english.locale()).isEmpty());
}

void TestExplanationText::changeNamesItsPeriods()
{
    const Speaking english(u"en"_qs);
    Explanation explanation = explain(Metric::Nps, {});
    const auto text = [&] {
        return explanationParagraphs(Metric::Nps, explanation, english.locale()).join(u'\n');
    };
    QVERIFY(!text().contains(u"compares"_qs));
    explanation.compared = {QDate(2026, 5, 1), QDate(2026, 5, 31)};
    QVERIFY2(text().contains(u"May 2026 with April 2026"_qs), qPrintable(text()));
}

void TestExplanationText::driversNameWhatTheyGoWith()
{
    const Speaking english(u"en"_qs);
    Explanation explanation;
    explanation.formula = "relative-weights";
    explanation.outcome = Measure::Rating;
    const QString text =
        explanationParagraphs(Metric::Csat, explanation, english.locale()).join(u'\n');
    QVERIFY2(text.contains(u"goes with the stars"_qs) && !text.contains(u"satisfaction"_qs),
             qPrintable(text));
}

void TestExplanationText::secondOrders()
{
    const Speaking english(u"en"_qs);
    Explanation explanation;
    explanation.formula = "came-back";
    explanation.secondOrder = SecondOrder{40.4, Interval{31, 52}};
    const QString text =
        explanationParagraphs(Metric::Retention, explanation, english.locale()).join(u'\n');
    QVERIFY2(text.contains(u"within 40 days (19 times in 20 between 31 days and 52 days)"_qs),
             qPrintable(text));
}

/// A second list may move the year, and most of the first falls outside of it.
void TestExplanationText::whomAFigureOfAYearSpeaksOf()
{
    const Speaking english(u"en"_qs);
    Explanation explanation;
    explanation.formula = "kept-over-year";
    explanation.cohort = CohortYear{{QDate(2025, 6, 1), QDate(2026, 5, 31)}, 300, 1, 20};
    QVERIFY(ofWhomText(explanation, english.locale()).contains(u"customers on 31 May 2025"_qs));
    QVERIFY(ofWhomText(explanation, english.locale()).contains(u"were on 31 May 2026"_qs));
    QCOMPARE(outsideCohortText(explanation, english.locale()), QString());
    explanation.cohort->earlier = 900;
    QString text = outsideCohortText(explanation, english.locale());
    QVERIFY2(text.contains(u"300 of 1,220 customers"_qs) &&
                 text.contains(u"900 customers had left"_qs) &&
                 text.contains(u"20 customers came"_qs),
             qPrintable(text));
    explanation.formula = "came-back";
    text = outsideCohortText(explanation, english.locale());
    QVERIFY2(text.contains(u"bought from 1 Jun 2024 to 31 May 2025"_qs), qPrintable(text));
    QVERIFY(ofWhomText(explanation, english.locale()).contains(u"again by 31 May 2026"_qs));
}

void TestExplanationText::purchasesOutsideThePeriod()
{
    const Speaking english(u"en"_qs);
    Explanation explanation;
    explanation.formula = "came-back";
    explanation.kind = RecordKind::Purchases;
    explanation.rows = 30;
    explanation.used = 18;
    explanation.leftOut = {{LeftOut::OutsidePeriod, 12}};
    const QString text =
        explanationParagraphs(Metric::Retention, explanation, english.locale()).join(u'\n');
    QVERIFY2(text.contains(u"18 of 30 purchase"_qs) && text.contains(u"12 purchase"_qs) &&
                 text.contains(u"outside the chosen period"_qs),
             qPrintable(text));
}

void TestExplanationText::everyFigureExplainsItself()
{
    const Speaking english(u"en"_qs);
    for (const MetricInfo &metric : allMetrics()) {
        for (const QString &paragraph :
             explanationParagraphs(metric.metric, explain(metric.metric, {}), english.locale()))
            QVERIFY2(!paragraph.isEmpty() && !paragraph.contains(u"%1"_qs), qPrintable(paragraph));
    }
}

QTEST_GUILESS_MAIN(TestExplanationText)
#include "tst_explanationtext.moc"
