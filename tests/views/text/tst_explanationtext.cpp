// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/explanationtext.h"

#include "tests/views/text/speaking.h"

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
}

void TestExplanationText::tooFewForRivals()
{
    QVERIFY(rivalRows(satisfaction({0, 0, 0, 2, 2}, 9), QLocale::c()).isEmpty());
    QVERIFY(!explanationRichText(Metric::Csat, satisfaction({0, 0, 0, 2, 2}, 9), QLocale::c())
                 .contains(u"<table"_qs));
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
