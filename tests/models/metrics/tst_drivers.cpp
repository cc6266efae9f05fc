// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/drivers.h"

#include "models/metrics/workfirst.h"
#include "tests/models/metrics/near.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace patron;

namespace {

constexpr double noAnswer = std::numeric_limits<double>::quiet_NaN();

struct Survey
{
    std::vector<DriverAnswers> questions;
    std::vector<double> outcome;
};

/// Ratings 1 to 5: the outcome is made of the first question twice, the second once, and chance.
Survey survey(int respondents, quint32 seed, int questions = 3)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    const auto rating = [](double x) { return std::clamp(std::round(3 + x), 1.0, 5.0); };
    Survey made;
    made.questions.resize(static_cast<size_t>(questions));
    for (int i = 0; i < respondents; ++i) {
        const double mood = normal(random);
        double sum = 0.5 * normal(random);
        for (size_t q = 0; q < made.questions.size(); ++q) {
            const double x = 0.5 * mood + normal(random);
            sum += q == 0 ? 0.8 * x : q == 1 ? 0.4 * x : 0;
            made.questions[q].answers.push_back(rating(x));
        }
        made.outcome.push_back(rating(sum));
    }
    return made;
}

Drivers driversOf(const Survey &survey, quint32 seed = 1)
{
    return *drivers(survey.questions, survey.outcome, Progress(), seed);
}

} // namespace

class TestDrivers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheAnswersWereMadeOf();
    void orderDoesNotMatter();
    void sameSeedSameIntervals();
    void intervalsNarrowWithAnswers();
    void tooFewAnswers();
    void tenAnswersPerQuestion();
    void incompleteRowsAreLeftOut();
    void constantQuestion();
    void reversedQuestionCountsNothing();
    void constantOutcome();
    void chanceDrivesNothing();
    void sameQuestionTwice();
    void manyRespondents();
    void cancelled();
    void workOnFirst();
    void twoSayNotWhatMattersMost();
    void workOnOneOf();
    void nothingToWorkOn();
};

void TestDrivers::findsWhatTheAnswersWereMadeOf()
{
    const Drivers found = driversOf(survey(400, 7));
    QCOMPARE(found.refusal, DriverRefusal::None);
    QCOMPARE(found.n, 400);
    QVERIFY(found.rSquared > 0.5 && found.rSquared < 1);
    QVERIFY(found.p < 1e-6);
    QVERIFY(found.drivers[0].share > found.drivers[1].share);
    QVERIFY(found.drivers[1].share > found.drivers[2].share);
    double shares = 0;
    double weights = 0;
    for (const Driver &driver : found.drivers) {
        QCOMPARE(driver.state, DriverState::Used);
        QVERIFY(driver.shareRange.low <= driver.share && driver.share <= driver.shareRange.high);
        QVERIFY(driver.shareRange.high - driver.shareRange.low > 1);
        QVERIFY(driver.performance > 40 && driver.performance < 60);
        shares += driver.share;
        weights += driver.weight;
    }
    COMPARE_DIGITS(shares, 100, 9);
    COMPARE_DIGITS(weights, found.rSquared, 9);
    QVERIFY(found.drivers[0].shareRange.low > found.drivers[1].shareRange.high);
}

void TestDrivers::orderDoesNotMatter()
{
    const Survey made = survey(120, 3);
    std::vector<size_t> order(made.outcome.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::shuffle(order, std::mt19937(11));
    Survey mixed = made;
    for (size_t i = 0; i < order.size(); ++i) {
        mixed.outcome[i] = made.outcome[order[i]];
        for (size_t q = 0; q < made.questions.size(); ++q)
            mixed.questions[q].answers[i] = made.questions[q].answers[order[i]];
    }
    std::swap(mixed.questions[0], mixed.questions[2]);
    const Drivers a = driversOf(made);
    const Drivers b = driversOf(mixed);
    COMPARE_DIGITS(a.rSquared, b.rSquared, 9);
    COMPARE_DIGITS(a.drivers[0].share, b.drivers[2].share, 9);
    COMPARE_DIGITS(a.drivers[1].share, b.drivers[1].share, 9);
}

void TestDrivers::sameSeedSameIntervals()
{
    const Survey made = survey(100, 5);
    const Drivers a = driversOf(made);
    const Drivers b = driversOf(made);
    const Drivers c = driversOf(made, 2);
    QCOMPARE(a.drivers[0].shareRange.low, b.drivers[0].shareRange.low);
    QVERIFY(a.drivers[0].shareRange.low != c.drivers[0].shareRange.low);
    QVERIFY(std::abs(a.drivers[0].shareRange.low - c.drivers[0].shareRange.low) < 5);
    QCOMPARE(a.drivers[0].share, c.drivers[0].share);
}

void TestDrivers::intervalsNarrowWithAnswers()
{
    const auto width = [](const Drivers &found) {
        return found.drivers[0].shareRange.high - found.drivers[0].shareRange.low;
    };
    const double few = width(driversOf(survey(100, 9)));
    const double many = width(driversOf(survey(1600, 9)));
    QVERIFY2(many < 0.4 * few, qPrintable(QString::number(many / few))); // about a quarter
}

void TestDrivers::tooFewAnswers()
{
    const Drivers few = driversOf(survey(49, 7));
    QCOMPARE(few.refusal, DriverRefusal::TooFewAnswers);
    QCOMPARE(few.needed, 50);
    QCOMPARE(few.rSquared, 0.0);
    for (const Driver &driver : few.drivers)
        QVERIFY(driver.weight == 0 && driver.share == 0 && driver.leads == 0);
    QCOMPARE(driversOf(survey(50, 7)).refusal, DriverRefusal::None);
    QCOMPARE(driversOf({}).refusal, DriverRefusal::TooFewAnswers);
    QCOMPARE(workFirstVerdict(few, {}, Measure::Satisfaction).id, VerdictId::TooFew);
    QCOMPARE(workFirstVerdict(few, {}, Measure::Satisfaction).arguments,
             (QVariantList{49LL, 50LL}));
    QCOMPARE(workFirstVerdict(driversOf({}), {}, Measure::Satisfaction).id, VerdictId::NoAnswers);
}

void TestDrivers::tenAnswersPerQuestion()
{
    QCOMPARE(driversOf(survey(79, 7, 8)).refusal, DriverRefusal::TooFewAnswers);
    QCOMPARE(driversOf(survey(79, 7, 8)).needed, 80);
    QCOMPARE(driversOf(survey(80, 7, 8)).refusal, DriverRefusal::None);
}

void TestDrivers::incompleteRowsAreLeftOut()
{
    Survey made = survey(120, 7);
    made.questions[1].answers[3] = noAnswer;
    made.outcome[5] = noAnswer;
    made.questions[2].answers.resize(110); // the last ten were never asked
    const Drivers found = driversOf(made);
    QCOMPARE(found.n, 108);
    QCOMPARE(found.leftOut, 12);
    QVERIFY(std::isfinite(found.rSquared));
}

void TestDrivers::constantQuestion()
{
    Survey made = survey(100, 7);
    const Drivers without = driversOf({{made.questions[0], made.questions[1]}, made.outcome});
    std::ranges::fill(made.questions[2].answers, 4.0);
    const Drivers found = driversOf(made);
    QCOMPARE(found.drivers[2].state, DriverState::Constant);
    QCOMPARE(found.drivers[2].share, 0.0);
    QCOMPARE(found.drivers[2].performance, 75.0);
    COMPARE_DIGITS(found.rSquared, without.rSquared, 9);
}

void TestDrivers::reversedQuestionCountsNothing()
{
    Survey made = survey(200, 7);
    for (double &answer : made.questions[0].answers)
        answer = 6 - answer;
    const Drivers found = driversOf(made);
    QCOMPARE(found.drivers[0].state, DriverState::Negative);
    QVERIFY(found.drivers[0].correlation < -0.5);
    QCOMPARE(found.drivers[0].share, 0.0);
    COMPARE_DIGITS(found.drivers[1].share + found.drivers[2].share, 100, 9);
}

void TestDrivers::constantOutcome()
{
    Survey made = survey(100, 7);
    std::ranges::fill(made.outcome, 5.0);
    const Drivers found = driversOf(made);
    QCOMPARE(found.refusal, DriverRefusal::OutcomeConstant);
    QCOMPARE(workFirstVerdict(found, {}, Measure::Recommend).id, VerdictId::OutcomeAlike);
}

void TestDrivers::chanceDrivesNothing()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    constexpr int trials = 1000;
    int found = 0;
    for (int trial = 0; trial < trials; ++trial) {
        Survey made;
        made.questions.resize(4);
        for (int i = 0; i < 60; ++i) {
            for (DriverAnswers &question : made.questions)
                question.answers.push_back(1 + static_cast<double>(random() % 5));
            made.outcome.push_back(1 + static_cast<double>(random() % 5));
        }
        Progress once;
        once.cancelAfter(0); // the bootstrap is not what is asked here
        const auto result = drivers(made.questions, made.outcome, once);
        found += !result || result->refusal == DriverRefusal::None;
    }
    QVERIFY2(found < 0.08 * trials, qPrintable(QString::number(found)));
}

void TestDrivers::sameQuestionTwice()
{
    Survey made = survey(200, 7, 2);
    made.questions.push_back(made.questions[0]);
    const Drivers found = driversOf(made);
    QVERIFY(found.isCollinear);
    COMPARE_DIGITS(found.drivers[0].share, found.drivers[2].share, 6);
    QVERIFY(std::isfinite(found.rSquared) && found.rSquared <= 1);
}

void TestDrivers::manyRespondents()
{
    // Drawn in heaps: the intervals are as wide as theory has them, by the root of n.
    const auto width = [](const Drivers &found) {
        return found.drivers[0].shareRange.high - found.drivers[0].shareRange.low;
    };
    const double single = width(driversOf(survey(2000, 9)));
    const double heaps = width(driversOf(survey(18'000, 9)));
    QVERIFY2(heaps > single / 4 && heaps < single / 2.2,
             qPrintable(QString::number(single / heaps)));
}

void TestDrivers::cancelled()
{
    const Survey made = survey(100, 7);
    Progress progress;
    progress.cancel();
    const auto result = drivers(made.questions, made.outcome, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ProblemCode::Cancelled);
}

void TestDrivers::workOnFirst()
{
    const QStringList names{u"Waiting"_qs, u"Price"_qs, u"Parking"_qs};
    const Drivers found = driversOf(survey(400, 7));
    const Verdict verdict = workFirstVerdict(found, names, Measure::Recommend);
    QCOMPARE(verdict.id, VerdictId::WorkOnFirst);
    QCOMPARE(verdict.arguments,
             (QVariantList{u"Waiting"_qs, found.drivers[0].share, found.drivers[0].performance,
                           static_cast<int>(Measure::Recommend)}));
    QVERIFY(found.drivers[0].leads >= certainLead);
    // Much of it is good already, more of it than of the others: it is kept, not mended.
    Drivers strong = found;
    strong.drivers[0].performance = 92;
    QCOMPARE(workFirstVerdict(strong, names, Measure::Recommend).id, VerdictId::KeepUp);
    strong.drivers[0].performance = 60;
    QCOMPARE(workFirstVerdict(strong, names, Measure::Recommend).id, VerdictId::WorkOnFirst);
    // What is at its best already is not the first to work on.
    Drivers good = found;
    good.drivers[0].leads = 0.02;
    good.drivers[1].leads = 0.97;
    QCOMPARE(workFirstVerdict(good, names, Measure::Rating).arguments[0].toString(), u"Price"_qs);
}

// "98% of what can be explained" says nothing where only two were asked.
void TestDrivers::twoSayNotWhatMattersMost()
{
    const QStringList names{u"Waiting"_qs, u"Price"_qs, u"Parking"_qs};
    Drivers found = driversOf(survey(400, 7));
    found.drivers.removeLast();
    const Verdict two = workFirstVerdict(found, names, Measure::Recommend);
    QCOMPARE(two.id, VerdictId::FewDrivers);
    QCOMPARE(two.arguments,
             (QVariantList{u"Waiting"_qs, u"Price"_qs, static_cast<int>(Measure::Recommend)}));
    found.drivers[0].leads = 0.5; // which of the two is not even certain
    found.drivers[1].leads = 0.5;
    QCOMPARE(workFirstVerdict(found, names, Measure::Recommend).id, VerdictId::WorkOnOneOf);
    found.drivers.removeLast();
    const Verdict one = workFirstVerdict(found, names, Measure::Recommend);
    QCOMPARE(one.id, VerdictId::FewDrivers);
    QCOMPARE(one.arguments[1].toString(), QString());
}

void TestDrivers::workOnOneOf()
{
    Survey made = survey(200, 7, 2);
    made.questions.push_back(made.questions[0]); // twins lead by turns
    const Verdict verdict = workFirstVerdict(
        driversOf(made), {u"Waiting"_qs, u"Price"_qs, u"Queue"_qs}, Measure::Satisfaction);
    QCOMPARE(verdict.id, VerdictId::WorkOnOneOf);
    QCOMPARE(verdict.tone, Tone::Unsure);
}

void TestDrivers::nothingToWorkOn()
{
    Drivers perfect;
    perfect.drivers = {Driver{}, Driver{}};
    QCOMPARE(workFirstVerdict(perfect, {u"a"_qs, u"b"_qs}, Measure::Satisfaction).id,
             VerdictId::NothingDrives);
    QCOMPARE(workFirstVerdict({}, {}, Measure::Satisfaction).id, VerdictId::NothingDrives);
}

QTEST_GUILESS_MAIN(TestDrivers)
#include "tst_drivers.moc"
