// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/relativeweights.h"

#include "tests/models/metrics/near.h"

#include <QList>

#include <numeric>

using namespace patron;

class TestRelativeWeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoQuestions();
    void threeQuestions();
    void unrelatedQuestionsKeepTheirSquares();
    void twinsShareEvenly();
    void oneOrNone();
};

void TestRelativeWeights::twoQuestions()
{
    // metrics M19
    const RelativeWeights two = relativeWeights(QList<double>{1, .3, .3, 1}, QList<double>{.5, .4});
    COMPARE_DIGITS(two.weights[0], .204341, 6);
    COMPARE_DIGITS(two.weights[1], .114341, 6);
    const double rSquared = two.weights[0] + two.weights[1];
    COMPARE_DIGITS(rSquared, .318681, 6);
    COMPARE_DIGITS(100 * two.weights[0] / rSquared, 64.12, 2);
    COMPARE_DIGITS(100 * two.weights[1] / rSquared, 35.88, 2);
    QVERIFY(!two.isCollinear);
}

void TestRelativeWeights::threeQuestions()
{
    const RelativeWeights three =
        relativeWeights(QList<double>{1, .5, .4, .5, 1, .3, .4, .3, 1}, QList<double>{.6, .5, .3});
    COMPARE_DIGITS(three.weights[0], .237507, 6);
    COMPARE_DIGITS(three.weights[1], .141373, 6);
    COMPARE_DIGITS(three.weights[2], .035798, 6);
    const double rSquared = std::accumulate(three.weights.begin(), three.weights.end(), 0.0);
    COMPARE_DIGITS(rSquared, .414677, 6);
    COMPARE_DIGITS(100 * three.weights[0] / rSquared, 57.28, 2);
    COMPARE_DIGITS(100 * three.weights[1] / rSquared, 34.09, 2);
    COMPARE_DIGITS(100 * three.weights[2] / rSquared, 8.63, 2);
}

void TestRelativeWeights::unrelatedQuestionsKeepTheirSquares()
{
    const RelativeWeights two = relativeWeights(QList<double>{1, 0, 0, 1}, QList<double>{.5, .4});
    COMPARE_DIGITS(two.weights[0], .25, 12);
    COMPARE_DIGITS(two.weights[1], .16, 12);
}

void TestRelativeWeights::twinsShareEvenly()
{
    // The same question twice, beside another one that has nothing to do with it.
    const RelativeWeights twins =
        relativeWeights(QList<double>{1, 1, 0, 1, 1, 0, 0, 0, 1}, QList<double>{.6, .6, .5});
    QVERIFY(twins.isCollinear);
    COMPARE_DIGITS(twins.weights[0], .18, 9);
    COMPARE_DIGITS(twins.weights[1], .18, 9);
    COMPARE_DIGITS(twins.weights[2], .25, 9);
}

void TestRelativeWeights::oneOrNone()
{
    QVERIFY(relativeWeights({}, {}).weights.empty());
    const RelativeWeights one = relativeWeights(QList<double>{1}, QList<double>{.7});
    COMPARE_DIGITS(one.weights[0], .49, 12);
}

QTEST_GUILESS_MAIN(TestRelativeWeights)
#include "tst_relativeweights.moc"
