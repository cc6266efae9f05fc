// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cards.h"

#include <QTest>

#include <algorithm>

using namespace patron;

class TestCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsListedOnceInOrder();
    void everyCardIsOnItsPane();
    void cardsCountWhatTheirMetricIsMadeOf();
    void chartSuitsTheQuestion();
    void overviewStartsWithItsTiles();
};

void TestCards::everyCardIsListedOnceInOrder()
{
    QCOMPARE(allCards().size(), static_cast<size_t>(CardId::PlaceRating) + 1);
    for (size_t i = 0; i < allCards().size(); ++i) {
        QCOMPARE(static_cast<size_t>(allCards()[i].id), i);
        QCOMPARE(&spec(allCards()[i].id), &allCards()[i]);
    }
}

void TestCards::everyCardIsOnItsPane()
{
    qsizetype onPanes = 0;
    for (const PaneId pane :
         {PaneId::Overview, PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels,
          PaneId::Comments, PaneId::Questions, PaneId::Compare, PaneId::Data}) {
        for (const CardSpec &card : cardsOf(pane))
            QCOMPARE(card.pane, pane);
        onPanes += cardsOf(pane).size();
    }
    QCOMPARE(static_cast<size_t>(onPanes), allCards().size());
    QVERIFY(cardsOf(PaneId::Comments).isEmpty());
    QVERIFY(!cardsOf(PaneId::Channels).isEmpty());
}

void TestCards::cardsCountWhatTheirMetricIsMadeOf()
{
    for (const CardSpec &card : allCards())
        QCOMPARE(card.breakdown.measure, info(card.metric).measure);
}

void TestCards::chartSuitsTheQuestion()
{
    for (const CardSpec &card : allCards()) {
        if (card.study != Study::None) {
            QVERIFY(card.chart != ChartKind::Shares); // studies bring their own table
            continue;
        }
        switch (card.chart) {
        case ChartKind::Survival:
        case ChartKind::Cohorts:
        case ChartKind::Drivers:
        case ChartKind::Diverging:
        case ChartKind::Silence:
            QFAIL("only studies draw these");
            break;
        case ChartKind::Sparkline:
        case ChartKind::Trend:
            QCOMPARE(card.breakdown.by, GroupBy::Time);
            break;
        case ChartKind::Shares:
            QCOMPARE(card.breakdown.by, GroupBy::Time);
            QCOMPARE(card.metric, Metric::Nps);
            break;
        case ChartKind::Histogram:
            QCOMPARE(card.breakdown.by, GroupBy::Nothing);
            break;
        case ChartKind::Dots:
            QCOMPARE(card.breakdown.by, GroupBy::Value);
            QVERIFY(card.metric != Metric::Volume);
            break;
        case ChartKind::Bars:
            QCOMPARE(card.breakdown.by, GroupBy::Value);
            QCOMPARE(card.metric, Metric::Volume);
            break;
        case ChartKind::Stack:
            QCOMPARE(card.breakdown.by, GroupBy::Time);
            QVERIFY(card.breakdown.split.has_value());
            break;
        case ChartKind::AnswerBars:
        case ChartKind::AnswerColumns:
        case ChartKind::AnswerRows:
        case ChartKind::AnswerDots:
            QFAIL("charts of questions, which are no cards of this list");
            break;
        }
    }
}

void TestCards::overviewStartsWithItsTiles()
{
    const QList<CardSpec> overview = cardsOf(PaneId::Overview);
    QVERIFY(std::ranges::is_partitioned(
        overview, [](const CardSpec &card) { return card.chart == ChartKind::Sparkline; }));
    QCOMPARE(overview.first().metric, Metric::Nps);
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
