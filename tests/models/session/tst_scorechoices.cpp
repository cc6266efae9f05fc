// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scorechoices.h"

#include <QTest>

using namespace patron;

class TestScoreChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasGiven();
    void halfStarsThatOccur();
};

namespace {

/// given: stored scores; -1 = none.
void addScores(Snapshot &snapshot, Measure measure, const std::vector<int> &given)
{
    const MeasureInfo &about = info(measure);
    ScoreColumn column;
    for (int value = about.low; value <= about.high; ++value)
        column.values.push_back(value);
    column.codes = CodeColumn(given.size(), quint32(column.values.size()));
    for (size_t i = 0; i < given.size(); ++i)
        column.codes.set(i, given[i] < 0 ? 0 : quint32(given[i] - about.low + 1));
    snapshot.measures[measure] = std::move(column);
}

} // namespace

void TestScoreChoices::onlyWhatWasGiven()
{
    Snapshot snapshot;
    QVERIFY(scoreChoices(snapshot).isEmpty());
    addScores(snapshot, Measure::Satisfaction, {-1, 4, 2, 4});
    addScores(snapshot, Measure::Effort, {-1, -1, -1, -1});
    addScores(snapshot, Measure::Recommend, {9, 10, 0, 3});
    // The best first; what nobody gave is a step of the scale all the same.
    QCOMPARE(
        scoreChoices(snapshot),
        (QMap<Measure, QStringList>{{Measure::Satisfaction,
                                     {QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                                      QStringLiteral("2"), QStringLiteral("1")}}}));
}

void TestScoreChoices::halfStarsThatOccur()
{
    Snapshot snapshot;
    addScores(snapshot, Measure::Rating, {9, 10, -1});
    QCOMPARE(scoreChoices(snapshot).value(Measure::Rating),
             (QStringList{QStringLiteral("5"), QStringLiteral("4.5"), QStringLiteral("4"),
                          QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
}

QTEST_GUILESS_MAIN(TestScoreChoices)
#include "tst_scorechoices.moc"
