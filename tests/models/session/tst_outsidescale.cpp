// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/outsidescale.h"

#include "models/counting/snapshot.h"

#include <QTest>

using namespace patron;

namespace {

constexpr QuestionId asked{7};

/// Six responses: stars 5, 4, none, none, none, none; the third and fourth said "9" and "10", the
/// fifth and sixth nothing at all. The first three came by web.
Snapshot shop()
{
    Snapshot snapshot;
    for (qint64 i = 0; i < 6; ++i)
        snapshot.responses.push_back(ResponseId{i + 1});
    snapshot.dayStarts = {0};
    ScoreColumn stars{{8, 10}, CodeColumn(6, 2)};
    stars.codes.set(0, 2);
    stars.codes.set(1, 1);
    snapshot.measures[Measure::Rating] = stars;
    WordColumn channel{{QStringLiteral("Web")}, CodeColumn(6, 1)};
    for (size_t i = 0; i < 3; ++i)
        channel.codes.set(i, 1);
    snapshot.dimensions[Dimension::Channel] = channel;
    snapshot.columns = {{ImportId{1}, asked, Field::Rating}};
    snapshot.answers[asked] = {
        {QStringLiteral("10"), QStringLiteral("9")}, {10, 9}, {2, 3}, {1, 0}, {}};
    return snapshot;
}

} // namespace

class TestOutsideScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheQuestionKept();
    void obeysTheFilter();
    void otherFieldsAreNotTouched();
    void cardsTell();
};

void TestOutsideScale::countsWhatTheQuestionKept()
{
    QCOMPARE(outsideScale(shop(), {}, Measure::Rating), 2);
    QCOMPARE(outsideScale(Snapshot(), {}, Measure::Rating), 0);
    QCOMPARE(outsideScale(shop(), {}, Measure::Volume), 0);
    const Progress progress;
    progress.cancel();
    QCOMPARE(outsideScale(shop(), {}, Measure::Rating, progress), 0);
}

void TestOutsideScale::obeysTheFilter()
{
    Filter web;
    web.chosen[Dimension::Channel] = {QStringLiteral("Web")};
    QCOMPARE(outsideScale(shop(), web, Measure::Rating), 1);
}

void TestOutsideScale::otherFieldsAreNotTouched()
{
    Snapshot snapshot = shop();
    snapshot.columns[0].field = Field::Question;
    QCOMPARE(outsideScale(snapshot, {}, Measure::Rating), 0);
}

void TestOutsideScale::cardsTell()
{
    Dashboard dashboard;
    CardData &card = dashboard.cards[CardId::RatingTrend];
    card.headline.metric = Metric::Rating;
    card.explanation.rows = 6;
    card.explanation.used = 2;
    card.explanation.leftOut = {{LeftOut::NoAnswer, 4}};
    explainOutsideScale(dashboard, shop());
    QCOMPARE(card.explanation.without(LeftOut::NoAnswer), 2);
    QCOMPARE(card.explanation.without(LeftOut::OutsideScale), 2);
}

QTEST_GUILESS_MAIN(TestOutsideScale)
#include "tst_outsidescale.moc"
