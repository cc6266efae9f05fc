// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboard.h"

#include "models/counting/scorequestion.h"
#include "models/metrics/sample.h"
#include "tests/models/session/bruteforcecounter.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace patron;
using patron::test::BruteForceCounter;
using patron::test::PlainResponse;

namespace {

PlainResponse response(QDate day, qint64 recommend, const QString &channel = u"e-mail"_qs)
{
    return {day, {{Dimension::Channel, channel}}, {{Measure::Recommend, recommend}}, {}};
}

/// count responses a day from first on, all with this score.
std::vector<PlainResponse> daily(QDate first, int days, int count, qint64 recommend)
{
    std::vector<PlainResponse> responses;
    for (int i = 0; i < days * count; ++i)
        responses.push_back(response(first.addDays(i / count), recommend));
    return responses;
}

std::vector<PlainResponse> joined(std::vector<PlainResponse> a, const std::vector<PlainResponse> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<PlainResponse> randomResponses(std::mt19937 &random, int count)
{
    const auto oneOf = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    const QStringList channels{u"e-mail"_qs, u"phone"_qs, u"Магазин"_qs, u"ăîșț"_qs, u"a"_qs,
                               u"b"_qs,      u"c"_qs,     u"d"_qs,       QString()};
    std::vector<PlainResponse> responses;
    for (int i = 0; i < count; ++i) {
        PlainResponse one;
        if (oneOf(20) > 0)
            one.day = QDate(2024, 1, 1).addDays(oneOf(800));
        one.words[Dimension::Channel] = channels[oneOf(static_cast<int>(channels.size()))];
        one.words[Dimension::Branch] = QString(u"branch %1"_qs).arg(oneOf(3));
        one.words[Dimension::Staff] = QString::number(oneOf(40));
        for (const MeasureInfo &measure : allMeasures()) {
            if (measure.measure == Measure::Volume || oneOf(3) == 0)
                continue;
            const int high = measure.high < 0 ? 20'000 : measure.high;
            one.scores[measure.measure] = measure.low + oneOf(high - measure.low + 1);
        }
        responses.push_back(one);
    }
    return responses;
}

Filter randomFilter(std::mt19937 &random)
{
    Filter filter;
    const QDate start(2024, 1, 1);
    if (random() % 3 == 0)
        filter.period.from = start.addDays(static_cast<int>(random() % 700));
    if (random() % 3 == 0)
        filter.period.to = (filter.period.from.isValid() ? filter.period.from : start)
                               .addDays(static_cast<int>(random() % 500));
    if (random() % 2)
        filter.chosen[Dimension::Channel] = QStringList{u"e-mail"_qs, u"ăîșț"_qs};
    if (random() % 4 == 0)
        filter.chosen[Dimension::Branch] = QStringList{u"branch 1"_qs};
    if (random() % 4 == 0)
        filter.chosen[Dimension::ScoreClass] = QStringList{u"promoter"_qs, u"detractor"_qs};
    return filter;
}

Dashboard compute(const Counter &counter, const Filter &filter)
{
    Result<Dashboard> dashboard = computeDashboard(counter, filter, allCards(), {});
    return dashboard ? *dashboard : Dashboard();
}

bool isNumber(const QVariant &value)
{
    return value.typeId() != QMetaType::Double ||
           (std::isfinite(value.toDouble()) &&
            !(value.toDouble() == 0 && std::signbit(value.toDouble())));
}

qint64 sumOfColumn(const FigureTable &table, TableColumn kind)
{
    qint64 sum = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        for (const FigureRow &row : table.rows)
            sum += table.columns[column].kind == kind ? row.cells[column].toLongLong() : 0;
    }
    return sum;
}

} // namespace

class TestDashboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabase();
    void bucketFollowsThePeriod_data();
    void bucketFollowsThePeriod();
    void chosenPeriodAgainstTheOneBefore();
    void periodBeforeBesideIt();
    void openPeriodComparesTheLastYear();
    void openPeriodOfLessThanTwoYears_data();
    void openPeriodOfLessThanTwoYears();
    void eachScoreHasTheStretchOfItsOwnAnswers();
    void openEndComparesUpToTheNewestDay();
    void newestOfAnotherKindTakesNoFigureAway();
    void nothingBeforeSaysTheRange();
    void undatedOnly();
    void ownDimensionFiltersVerdictButNotChart();
    void stepsFollowTheAnswersOfTheChart();
    void histogramSaysItsRange();
    void aChosenScoreSaysNothing();
    void cancelledAtAnyStep();
    void failureOfTheCounterIsPassedOn();
    void randomDataAndFilters();
};

void TestDashboard::emptyDatabase()
{
    const Dashboard dashboard = compute(BruteForceCounter({}), {});
    QCOMPARE(static_cast<size_t>(dashboard.cards.size()),
             static_cast<size_t>(std::ranges::count(allCards(), Study::None, &CardSpec::study)));
    for (const CardData &card : dashboard.cards) {
        QCOMPARE(card.verdict.id, VerdictId::NoAnswers);
        QCOMPARE(card.headline.n, 0);
        QCOMPARE(card.explanation.rows, 0);
        QVERIFY(card.explanation.leftOut.isEmpty());
    }
}

void TestDashboard::bucketFollowsThePeriod_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<TimeBucket>("expected");
    QTest::newRow("a day") << 1 << TimeBucket::Day;
    QTest::newRow("a month") << 31 << TimeBucket::Day;
    QTest::newRow("five weeks") << 35 << TimeBucket::Week;
    QTest::newRow("a quarter") << 92 << TimeBucket::Week;
    QTest::newRow("four months") << 122 << TimeBucket::Month;
    QTest::newRow("a year") << 365 << TimeBucket::Month;
    QTest::newRow("six years") << 2192 << TimeBucket::Month;
    QTest::newRow("seven years") << 2557 << TimeBucket::Quarter;
    QTest::newRow("a mistyped year") << 365'000 << TimeBucket::Year;
}

void TestDashboard::bucketFollowsThePeriod()
{
    QFETCH(int, days);
    QFETCH(TimeBucket, expected);
    const QDate last(2026, 6, 30);
    const BruteForceCounter counter({response(last.addDays(1 - days), 9), response(last, 9)});
    const Dashboard open = compute(counter, {});
    QCOMPARE(open.cards[CardId::LoyaltyTrend].table.breakdown.bucket, expected);
    QCOMPARE(open.cards[CardId::ChannelVolume].table.breakdown.bucket, expected);
    Filter chosen; // the period decides, also where few of its days have answers
    chosen.period = {last.addDays(1 - days), last};
    QCOMPARE(compute(BruteForceCounter({response(last, 9)}), chosen)
                 .cards[CardId::LoyaltyTrend]
                 .table.breakdown.bucket,
             expected);
}

void TestDashboard::chosenPeriodAgainstTheOneBefore()
{
    const QDate first(2026, 5, 1);
    const BruteForceCounter counter(
        joined(joined(daily(first.addDays(-31), 31, 3, 3), daily(first, 31, 3, 10)),
               daily(first.addDays(31), 31, 9, 3)));
    Filter may;
    may.period = {first, first.addDays(30)};
    const CardData card = compute(counter, may).cards[CardId::LoyaltyTrend];
    QCOMPARE(card.headline.value, std::optional(100.0));
    QCOMPARE(card.headline.n, 93);
    // The headline is of the same days: only what it was before is to be said.
    QCOMPARE(card.verdict, (Verdict{VerdictId::Up,
                                    {200.0},
                                    Tone::Good,
                                    ComparedFigures{may.period.to, 100, -100, may.period}}));
    QCOMPARE(card.explanation.compared, may.period);
    QCOMPARE(card.table.rows.size(), 31);
}

// Each day of May beside that of April; off by default, and never before all time.
void TestDashboard::periodBeforeBesideIt()
{
    const QDate first(2026, 5, 1);
    const BruteForceCounter counter(
        joined(joined(daily(first.addDays(-31), 31, 6, 3), daily(first, 31, 6, 10)),
               {response(first.addDays(-29), 10)}));
    Filter may;
    may.period = {first, first.addDays(30)};
    const CardData alone = compute(counter, may).cards[CardId::LoyaltyTrend];
    QVERIFY(!alone.earlier && alone.table.earlier.isEmpty());
    may.comparison = Comparison::PeriodBefore;
    const CardData card = compute(counter, may).cards[CardId::LoyaltyTrend];
    QVERIFY(card.earlier);
    QCOMPARE(card.earlier->period, (Period{first.addDays(-30), first.addDays(-1)}));
    QCOMPARE(card.earlier->figure.n, 30 * 6 + 1);
    QCOMPARE(card.table.earlier.size(), card.table.rows.size());
    QCOMPARE(card.table.earlier.first().key.start, first.addDays(-30));
    QCOMPARE(card.table.earlier.first().figure.value, std::optional(-100.0));
    QCOMPARE(card.table.earlier[1].figure.n, 7);
    QCOMPARE(card.table.rows[1].cells.size(), card.table.columns.size());
    QCOMPARE(card.table.rows[1].cells.last().toDouble(), *card.table.earlier[1].figure.value);
    QCOMPARE(card.headline, alone.headline);
    QVERIFY(alone.verdict.compared);
    QVERIFY(!card.verdict.compared); // it stands beside the headline
    QCOMPARE(card.verdict.arguments, alone.verdict.arguments);
    may.period = {};
    QVERIFY(!compute(counter, may).cards[CardId::LoyaltyTrend].earlier);
}

void TestDashboard::openPeriodComparesTheLastYear()
{
    const QDate newest(2026, 6, 30);
    const QDate yearAgo = newest.addDays(1 - 365);
    // Exactly 365 days each: a day more on either side would pull other scores in.
    const auto responses =
        joined(joined(daily(yearAgo, 365, 1, 3), daily(yearAgo.addDays(-365), 365, 1, 10)),
               daily(yearAgo.addDays(-465), 100, 50, 3));
    const CardData card = compute(BruteForceCounter(responses), {}).cards[CardId::OverviewLoyalty];
    // The headline is of all, the change of the last year: the verdict says of which figures.
    QCOMPARE(card.verdict,
             (Verdict{VerdictId::Down, {200.0}, Tone::Bad, ComparedFigures{newest, -100, 100}}));
    QCOMPARE(card.headline.n, 365 + 365 + 5000);
    QCOMPARE(card.explanation.compared, (Period{yearAgo, newest}));
    // An open beginning is as open as all time.
    Filter until;
    until.period.to = newest;
    QCOMPARE(compute(BruteForceCounter(responses), until).cards[CardId::LoyaltyTrend].verdict,
             card.verdict);
}

void TestDashboard::openPeriodOfLessThanTwoYears_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("newest");
    QTest::addColumn<int>("each"); ///< days from one answer to the next
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<Stretch>("stretch");
    QTest::addColumn<QDate>("from"); ///< of the later stretch
    const auto row = [](const char *name, QDate first, QDate newest, int each, Stretch stretch,
                        QDate from) {
        QTest::newRow(name) << first << newest << each << from.isValid() << stretch << from;
    };
    using enum Stretch;
    row("two years but for two weeks", {2024, 7, 15}, {2026, 6, 30}, 1, Year, {2025, 7, 1});
    row("twenty months", {2024, 11, 1}, {2026, 6, 30}, 1, HalfYear, {2026, 1, 1});
    row("a calendar year that begins late", {2025, 1, 8}, {2025, 12, 31}, 1, HalfYear,
        {2025, 7, 1});
    row("a year up to some day", {2025, 6, 13}, {2026, 6, 12}, 1, HalfYear, {2025, 12, 13});
    row("eleven months", {2025, 8, 1}, {2026, 6, 30}, 1, Quarter, {2026, 4, 1});
    row("the first half of a year", {2026, 1, 1}, {2026, 6, 30}, 1, Quarter, {2026, 4, 1});
    row("five months", {2026, 2, 1}, {2026, 6, 30}, 1, Month, {2026, 6, 1});
    row("January and February", {2026, 1, 1}, {2026, 2, 28}, 1, Month, {2026, 2, 1});
    row("seven weeks", {2026, 5, 12}, {2026, 6, 30}, 1, Month, {});
    row("four answers in each half-year", {2025, 5, 1}, {2026, 6, 30}, 46, HalfYear, {});
}

void TestDashboard::openPeriodOfLessThanTwoYears()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, newest);
    QFETCH(const int, each);
    QFETCH(const bool, isTold);
    QFETCH(const Stretch, stretch);
    QFETCH(const QDate, from);
    // Good until the later stretch begins, bad from then on: a day more on either side would show.
    std::vector<PlainResponse> responses;
    for (QDate day = newest; day >= first; day = day.addDays(-each))
        responses.push_back(response(day, from.isValid() && day >= from ? 3 : 10));
    const CardData card = compute(BruteForceCounter(responses), {}).cards[CardId::LoyaltyTrend];
    QCOMPARE(card.verdict.compared.has_value(), isTold);
    QCOMPARE(card.explanation.compared.isOpen(), !isTold);
    if (!isTold)
        return;
    QCOMPARE(
        card.verdict,
        (Verdict{
            VerdictId::Down, {200.0}, Tone::Bad, ComparedFigures{newest, -100, 100, {}, stretch}}));
    QCOMPARE(card.explanation.compared, (Period{from, newest}));
}

// Reviews of three years beside a survey that began last autumn and ended in spring.
void TestDashboard::eachScoreHasTheStretchOfItsOwnAnswers()
{
    const QDate newest(2026, 6, 30);
    std::vector<PlainResponse> responses =
        joined(daily({2025, 10, 1}, 92, 1, 10), daily({2026, 1, 1}, 90, 1, 3)); // to 31 March
    for (QDate day = newest; day > QDate(2023, 6, 30); day = day.addDays(-3)) {
        PlainResponse review = response(day, 0);
        review.scores = {{Measure::Rating, 8}};
        responses.push_back(review);
    }
    const Dashboard joint = compute(BruteForceCounter(responses), {});
    const CardData &survey = joint.cards[CardId::LoyaltyTrend];
    QCOMPARE(survey.explanation.compared, (Period{{2026, 1, 1}, {2026, 3, 31}}));
    QCOMPARE(survey.verdict.compared->stretch, Stretch::Quarter);
    QCOMPARE(survey.verdict.compared->now, -100.0);
    QCOMPARE(survey.verdict.compared->before, 100.0);
    QCOMPARE(joint.cards[CardId::LoyaltyPromoters].explanation.compared,
             survey.explanation.compared);
    const CardData &reviews = joint.cards[CardId::RatingTrend];
    QCOMPARE(reviews.verdict.compared->stretch, Stretch::Year);
    QCOMPARE(reviews.explanation.compared.to, newest);
}

// Stars of this month must not take away what a survey told that ended two years before.
void TestDashboard::newestOfAnotherKindTakesNoFigureAway()
{
    const QDate newest(2024, 6, 30);
    const QDate yearAgo = newest.addDays(1 - 365);
    const auto survey = joined(daily(yearAgo, 365, 1, 3), daily(yearAgo.addDays(-365), 365, 1, 10));
    const CardData alone = compute(BruteForceCounter(survey), {}).cards[CardId::LoyaltyTrend];
    QCOMPARE(alone.verdict.id, VerdictId::Down);
    std::vector<PlainResponse> both = survey;
    for (int i = 0; i < 40; ++i) {
        PlainResponse review = response(QDate(2026, 6, 30).addDays(-i), 0);
        review.scores = {{Measure::Rating, 8}};
        both.push_back(review);
    }
    const Dashboard joint = compute(BruteForceCounter(both), {});
    const CardData &card = joint.cards[CardId::LoyaltyTrend];
    QCOMPARE(card.verdict, alone.verdict); // with its years: they end in 2024
    QCOMPARE(card.explanation.compared, (Period{yearAgo, newest}));
    QCOMPARE(joint.cards[CardId::LoyaltyPromoters].verdict.compared->lastDay, newest);
    QCOMPARE(joint.cards[CardId::RatingTrend].headline.n, 40);
    // Days that were chosen are those that are meant.
    Filter chosen;
    chosen.period = {QDate(2025, 7, 1), QDate(2026, 6, 30)};
    QCOMPARE(compute(BruteForceCounter(both), chosen).cards[CardId::LoyaltyTrend].verdict.id,
             VerdictId::NoAnswers);
}

void TestDashboard::openEndComparesUpToTheNewestDay()
{
    const QDate first(2026, 5, 1);
    const BruteForceCounter counter(
        joined(daily(first.addDays(-20), 20, 3, 10), daily(first, 20, 3, 3)));
    Filter since;
    since.period.from = first;
    QCOMPARE(compute(counter, since).cards[CardId::LoyaltyTrend].verdict,
             (Verdict{VerdictId::Down,
                      {200.0},
                      Tone::Bad,
                      ComparedFigures{first.addDays(19), -100, 100, {first, first.addDays(19)}}}));
}

void TestDashboard::nothingBeforeSaysTheRange()
{
    const CardData card =
        compute(BruteForceCounter(daily({2026, 1, 1}, 10, 3, 10)), {}).cards[CardId::LoyaltyTrend];
    QCOMPARE(card.verdict.id, VerdictId::Range);
    // Too few in the last year for a comparison: the range of all, which the headline shows.
    const auto old = joined(daily({2020, 1, 1}, 10, 3, 10), daily({2026, 1, 1}, 1, 3, 3));
    const CardData rare = compute(BruteForceCounter(old), {}).cards[CardId::LoyaltyTrend];
    QCOMPARE(rare.verdict.id, VerdictId::Range);
    QCOMPARE(rare.verdict.arguments.first().toDouble(), *rare.headline.low);
    QVERIFY(rare.explanation.compared.isOpen());
}

void TestDashboard::undatedOnly()
{
    const Dashboard dashboard = compute(BruteForceCounter(std::vector(20, response({}, 10))), {});
    QCOMPARE(dashboard.cards[CardId::LoyaltyTrend].verdict.id, VerdictId::NoDates);
    QCOMPARE(dashboard.cards[CardId::LoyaltyHistogram].verdict.id, VerdictId::Range);
    QVERIFY(dashboard.cards[CardId::LoyaltyTrend].table.rows.isEmpty());
    QCOMPARE(dashboard.responses, 20);
}

void TestDashboard::ownDimensionFiltersVerdictButNotChart()
{
    std::vector<PlainResponse> responses;
    for (int i = 0; i < 40; ++i) {
        responses.push_back(response({2026, 1, 1}, 10, u"phone"_qs));
        responses.push_back(response({2026, 1, 1}, 0, u"e-mail"_qs));
    }
    const BruteForceCounter counter(responses);
    QCOMPARE(compute(counter, {}).cards[CardId::LoyaltyByChannel].verdict.arguments,
             (QVariantList{u"phone"_qs, u"e-mail"_qs, 200.0}));
    const Dashboard phone = compute(counter, Filter().toggled(Dimension::Channel, u"phone"_qs));
    const CardData &card = phone.cards[CardId::LoyaltyByChannel];
    QCOMPARE(card.table.rows.size(), 2);
    QCOMPARE(card.headline.n, 40);
    QCOMPARE(card.verdict, (Verdict{VerdictId::OnlyChosen, {u"phone"_qs}, Tone::Plain}));
    // What is counted is of the same set as what is drawn.
    for (const CardId id : {CardId::ChannelMix, CardId::ChannelVolume}) {
        QCOMPARE(phone.cards[id].headline.n, 40);
        QCOMPARE(phone.cards[id].verdict,
                 (Verdict{VerdictId::PartChosen, {40LL, 80LL, 50.0}, Tone::Plain}));
    }
    QCOMPARE(phone.cards[CardId::ChannelMix].table.rows.size(), 2);
    Filter months;
    months.period.to = QDate(2026, 1, 31);
    for (PlainResponse &one : responses)
        one.words[Dimension::Branch] = u"North"_qs;
    QCOMPARE(
        compute(BruteForceCounter(responses), months).cards[CardId::LoyaltyByBranch].verdict.id,
        VerdictId::OneGroupLeft);
    QCOMPARE(compute(BruteForceCounter(responses), {}).cards[CardId::LoyaltyByBranch].verdict.id,
             VerdictId::OneGroup);
}

// A survey of three weeks among the reviews of ten years has days on its axis, not quarters.
void TestDashboard::stepsFollowTheAnswersOfTheChart()
{
    std::vector<PlainResponse> responses = daily({2024, 3, 4}, 21, 6, 9);
    for (int month = 0; month < 120; ++month) {
        PlainResponse review = response(QDate(2016, 1, 15).addMonths(month), 0);
        review.scores = {{Measure::Rating, 8}};
        responses.insert(responses.end(), 2, review);
    }
    const Dashboard dashboard = compute(BruteForceCounter(responses), {});
    const FigureTable &survey = dashboard.cards[CardId::LoyaltyTrend].table;
    QCOMPARE(survey.breakdown.bucket, TimeBucket::Day);
    QCOMPARE(survey.rows.size(), 21);
    QCOMPARE(survey.rows.first().figure.n, 6);
    QCOMPARE(dashboard.cards[CardId::RatingTrend].table.breakdown.bucket, TimeBucket::Quarter);
    QCOMPARE(dashboard.cards[CardId::ChannelVolume].table.breakdown.bucket, TimeBucket::Quarter);
    Filter chosen; // a period decides for all charts
    chosen.period = {QDate(2016, 1, 1), QDate(2025, 12, 31)};
    QCOMPARE(compute(BruteForceCounter(responses), chosen)
                 .cards[CardId::LoyaltyTrend]
                 .table.breakdown.bucket,
             TimeBucket::Quarter);
}

void TestDashboard::histogramSaysItsRange()
{
    const QDate first(2026, 5, 1);
    Filter may;
    may.period = {first, first.addDays(30)};
    const BruteForceCounter counter(
        joined(daily(first.addDays(-31), 31, 3, 3), daily(first, 31, 3, 10)));
    QCOMPARE(compute(counter, may).cards[CardId::LoyaltyHistogram].verdict.id, VerdictId::Range);
}

/// Of detractors alone the score is -100, whatever customers think.
void TestDashboard::aChosenScoreSaysNothing()
{
    const QDate first(2026, 5, 1);
    const BruteForceCounter counter(joined(daily(first, 31, 3, 3), daily(first, 31, 3, 10)));
    Filter detractors;
    detractors.chosen[Dimension::ScoreClass] = QStringList{u"detractor"_qs};
    const Dashboard chosen = compute(counter, detractors);
    for (const CardId id : {CardId::OverviewLoyalty, CardId::LoyaltyTrend, CardId::LoyaltyHistogram,
                            CardId::LoyaltyByChannel, CardId::LoyaltyPromoters}) {
        QCOMPARE(chosen.cards[id].verdict.id, VerdictId::FilterChooses);
        QVERIFY(!chosen.cards[id].headline.value && !chosen.cards[id].headline.low);
        QVERIFY(chosen.cards[id].headline.n > 0);
    }
    QVERIFY(chosen.cards[CardId::OverviewVolume].verdict.id != VerdictId::FilterChooses);
    QVERIFY(!choosesScoreOf(detractors, Metric::Csat));
    Filter three;
    three.answers[scoreQuestion(Measure::Satisfaction)] = QStringList{u"3"_qs};
    QVERIFY(choosesScoreOf(three, Metric::Csat) && !choosesScoreOf(three, Metric::Nps));
}

void TestDashboard::cancelledAtAnyStep()
{
    // Cancels itself after a number of questions.
    class Impatient final : public Counter
    {
    public:
        Impatient(const Counter &counter, Progress progress, int patience)
            : m_counter(counter)
            , m_progress(std::move(progress))
            , m_patience(patience)
        {
        }
        Result<QList<Counts>> counts(const Filter &filter,
                                     std::span<const Breakdown> breakdowns) const override
        {
            if (--m_patience <= 0)
                m_progress.cancel();
            return m_counter.counts(filter, breakdowns);
        }

    private:
        const Counter &m_counter;
        Progress m_progress;
        mutable int m_patience;
    };
    const BruteForceCounter counter(daily({2026, 1, 1}, 10, 3, 10));
    Filter filter = Filter().toggled(Dimension::Channel, u"e-mail"_qs);
    filter.period = {{2026, 1, 1}, {2026, 1, 10}};
    QVERIFY(compute(counter, filter).responses > 0);
    const int questions = counter.calls;
    QVERIFY(questions >= 4);
    for (int patience = 1; patience <= questions; ++patience) {
        const Progress progress;
        const Impatient impatient(counter, progress, patience);
        const Result<Dashboard> dashboard =
            computeDashboard(impatient, filter, allCards(), progress);
        QVERIFY(!dashboard);
        QCOMPARE(dashboard.error().code, ProblemCode::Cancelled);
    }
    const Progress before;
    before.cancel();
    QCOMPARE(computeDashboard(counter, filter, {}, before).error().code, ProblemCode::Cancelled);
}

void TestDashboard::failureOfTheCounterIsPassedOn()
{
    class Broken final : public Counter
    {
    public:
        Result<QList<Counts>> counts(const Filter &, std::span<const Breakdown>) const override
        {
            return failure(ProblemCode::DatabaseBusy);
        }
    };
    QCOMPARE(computeDashboard(Broken(), {}, allCards(), {}).error().code,
             ProblemCode::DatabaseBusy);
}

void TestDashboard::randomDataAndFilters()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int trial = 0; trial < 25; ++trial) {
        const std::vector<PlainResponse> responses =
            randomResponses(random, trial < 5 ? trial : 400);
        const BruteForceCounter counter(responses);
        const Filter filter = randomFilter(random);
        const Dashboard dashboard = compute(counter, filter);
        QCOMPARE(dashboard.filter, filter);
        QCOMPARE(dashboard.responses, std::ranges::count_if(responses, [&](const auto &r) {
                     return BruteForceCounter::isIn(r, filter);
                 }));

        for (const CardSpec &spec : allCards()) {
            if (spec.study != Study::None)
                continue;
            const CardData &card = dashboard.cards[spec.id];
            Figure all = figureOfAll(
                spec.metric, *counter.count(filter, Breakdown::total(spec.breakdown.measure)));
            if (choosesScoreOf(filter, spec.metric)) {
                for (auto *number : {&all.value, &all.low, &all.high})
                    number->reset();
                QVERIFY(all.n == 0 || card.verdict.id == VerdictId::FilterChooses);
            }
            QCOMPARE(card.headline, all);
            QCOMPARE(card.explanation.rows, dashboard.responses);
            QCOMPARE(card.explanation.used + card.explanation.without(LeftOut::Undated),
                     card.headline.n);
            QCOMPARE(card.explanation.without(LeftOut::NoAnswer) + card.headline.n,
                     dashboard.responses);
            QVERIFY(std::ranges::all_of(card.verdict.arguments, isNumber));
            for (const FigureRow &row : card.table.rows) {
                QCOMPARE(row.cells.size(), card.table.columns.size());
                QVERIFY(std::ranges::all_of(row.cells, isNumber));
            }

            // Parts add up to the whole: of all responses but the own dimension's filter, dated
            // ones over time.
            const Breakdown &cut = spec.breakdown;
            const bool isHistogram = spec.chart == ChartKind::Histogram;
            const Filter drawn = cut.by == GroupBy::Value ? filter.without(cut.dimension)
                                 : cut.split              ? filter.without(*cut.split)
                                 : isHistogram && cut.measure == Measure::Recommend
                                     ? filter.without(Dimension::ScoreClass)
                                     : filter;
            const auto isDrawn = [&](const PlainResponse &r) {
                return BruteForceCounter::isIn(r, drawn) &&
                       (spec.breakdown.by != GroupBy::Time || r.day.isValid()) &&
                       (!isHistogram || r.scores.contains(cut.measure));
            };
            const qint64 inChart = std::ranges::count_if(responses, isDrawn);
            // Over time only as far as the question was answered.
            const bool isOfScore =
                cut.by == GroupBy::Time && cut.measure != Measure::Volume && !cut.split;
            if (isHistogram)
                QCOMPARE(sumOfColumn(card.table, TableColumn::Count), inChart);
            else if (isOfScore)
                QCOMPARE(sumOfColumn(card.table, TableColumn::N),
                         std::ranges::count_if(responses, [&](const PlainResponse &r) {
                             return isDrawn(r) && r.scores.contains(cut.measure);
                         }));
            else
                QCOMPARE(sumOfColumn(card.table, TableColumn::Responses), inChart);
            if (spec.chart == ChartKind::Stack)
                QCOMPARE(sumOfColumn(card.table, TableColumn::Count), inChart);
        }
    }
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
