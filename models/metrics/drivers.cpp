// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/drivers.h"

#include "models/metrics/distribution.h"
#include "models/metrics/drivermoments.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace patron {

namespace {

constexpr int resamples = 500;
/// Of more respondents than this, random heaps are drawn again and again in place of single ones.
constexpr size_t mostHeaps = 2000;
constexpr double chanceOfError = 0.05;

/// The complete rows, one after the other, each column less its mean (so that no digits are lost);
/// outcome last.
struct Rows
{
    size_t columns = 0;
    std::vector<double> values;
    std::vector<double> means;

    [[nodiscard]] size_t size() const { return columns ? values.size() / columns : 0; }
    [[nodiscard]] std::span<const double> row(size_t i) const
    {
        return std::span(values).subspan(i * columns, columns);
    }
};

Rows completeRows(std::span<const DriverAnswers> questions, std::span<const double> outcome)
{
    Rows rows;
    rows.columns = questions.size() + 1;
    rows.means.resize(rows.columns);
    for (size_t row = 0; row < outcome.size(); ++row) {
        const auto isAnswered = [row](const DriverAnswers &question) {
            return row < question.answers.size() && std::isfinite(question.answers[row]);
        };
        if (!std::isfinite(outcome[row]) || !std::ranges::all_of(questions, isAnswered))
            continue;
        for (const DriverAnswers &question : questions)
            rows.values.push_back(question.answers[row]);
        rows.values.push_back(outcome[row]);
    }
    for (size_t i = 0; i < rows.values.size(); ++i)
        rows.means[i % rows.columns] += rows.values[i] / static_cast<double>(rows.size());
    for (size_t i = 0; i < rows.values.size(); ++i)
        rows.values[i] -= rows.means[i % rows.columns];
    return rows;
}

/// The respondents as heaps to draw from: each alone, or many in random heaps.
std::vector<DriverMoments> heapsOf(const Rows &rows, std::mt19937 &random)
{
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const size_t count = std::min(order.size(), mostHeaps);
    if (count < order.size())
        std::ranges::shuffle(order, random);
    std::vector<DriverMoments> heaps(count, DriverMoments(rows.columns));
    for (size_t i = 0; i < order.size(); ++i)
        heaps[i % count].add(rows.row(order[i]));
    return heaps;
}

/// P(F >= f) of the F test that R squared is chance (Abramowitz and Stegun 26.6.2).
double chanceOf(double rSquared, qint64 n, qint64 questions)
{
    const auto d1 = static_cast<double>(questions);
    const auto d2 = static_cast<double>(n - questions - 1);
    if (d1 <= 0 || d2 <= 0)
        return 1;
    return incompleteBeta(d2 / 2, d1 / 2, 1 - rSquared, rSquared);
}

double percentOfScale(double mean, const DriverAnswers &question)
{
    return question.high > question.low
               ? std::clamp(100 * (mean - question.low) / (question.high - question.low), 0.0,
                            100.0)
               : 0;
}

/// The question with the most to gain; none where nothing can be gained.
std::optional<size_t> leaderOf(const std::vector<double> &toGain)
{
    const auto most = std::ranges::max_element(toGain);
    if (most == toGain.end() || *most <= 0)
        return std::nullopt;
    return static_cast<size_t>(std::distance(toGain.begin(), most));
}

double percentile(std::vector<double> &values, double q)
{
    const auto at =
        std::min(values.size() - 1,
                 static_cast<size_t>(std::lround(q * static_cast<double>(values.size() - 1))));
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(at));
    return values[at];
}

class Bootstrap
{
public:
    Bootstrap(std::span<const DriverAnswers> questions, const Rows &rows, quint32 seed)
        : m_questions(questions)
        , m_rows(rows)
        , m_random(seed)
        , m_heaps(heapsOf(rows, m_random))
        , m_shares(questions.size())
        , m_leads(questions.size(), 0)
    {
    }

    /// Poisson bootstrap: each heap is drawn about once (Hanley and MacGibbon 2006).
    void drawOnce()
    {
        DriverMoments drawn(m_rows.columns);
        for (const DriverMoments &heap : m_heaps) {
            if (const int times = m_times(m_random))
                drawn.add(heap, times);
        }
        if (drawn.n < 2)
            return;
        const std::vector<double> shares = weigh(drawn).shares();
        std::vector<double> toGain(shares.size());
        for (size_t i = 0; i < shares.size(); ++i) {
            const double mean = m_rows.means[i] + drawn.mean(i);
            toGain[i] = shares[i] * (1 - percentOfScale(mean, m_questions[i]) / 100);
            m_shares[i].push_back(shares[i]);
        }
        if (const auto leader = leaderOf(toGain))
            m_leads[*leader] += 1;
    }

    void tell(QList<Driver> &drivers)
    {
        for (size_t i = 0; i < m_shares.size() && !m_shares[i].empty(); ++i) {
            Driver &driver = drivers[static_cast<qsizetype>(i)];
            const double low = percentile(m_shares[i], 0.025);
            const double high = percentile(m_shares[i], 0.975);
            driver.shareRange = {std::min(low, driver.share), std::max(high, driver.share)};
            driver.leads = m_leads[i] / static_cast<double>(m_shares[i].size());
        }
    }

private:
    std::span<const DriverAnswers> m_questions;
    const Rows &m_rows;
    std::mt19937 m_random;
    std::poisson_distribution<int> m_times{1.0};
    std::vector<DriverMoments> m_heaps;
    std::vector<std::vector<double>> m_shares;
    std::vector<double> m_leads;
};

DriverRefusal refusalOf(const Drivers &result, const WeighedDrivers &weighed,
                        bool isOutcomeConstant)
{
    if (result.n < result.needed)
        return DriverRefusal::TooFewAnswers;
    if (isOutcomeConstant)
        return DriverRefusal::OutcomeConstant;
    return weighed.rSquared <= 0 || result.p > chanceOfError ? DriverRefusal::NothingGoesWith
                                                             : DriverRefusal::None;
}

void fill(Drivers &result, const WeighedDrivers &weighed, std::span<const DriverAnswers> questions,
          const Rows &rows)
{
    const std::vector<double> shares = weighed.shares();
    const bool isShown = result.refusal == DriverRefusal::None;
    for (size_t i = 0; i < questions.size(); ++i) {
        Driver driver;
        driver.state = weighed.states[i];
        driver.correlation = weighed.correlations[i];
        driver.performance = percentOfScale(rows.means[i], questions[i]);
        if (isShown) {
            driver.weight = weighed.weights[i];
            driver.share = shares[i];
            driver.toGain = driver.share * (1 - driver.performance / 100);
        }
        result.drivers << driver;
    }
}

} // namespace

Result<Drivers> drivers(std::span<const DriverAnswers> questions, std::span<const double> outcome,
                        const Progress &progress, quint32 seed)
{
    const Rows rows = completeRows(questions, outcome);
    Drivers result;
    result.n = static_cast<qint64>(rows.size());
    result.leftOut = static_cast<qint64>(outcome.size()) - result.n;
    result.needed = std::max<qint64>(50, 10 * static_cast<qint64>(questions.size()));
    if (result.n == 0) {
        result.refusal = DriverRefusal::TooFewAnswers;
        result.drivers.resize(static_cast<qsizetype>(questions.size()));
        return result;
    }

    DriverMoments all(rows.columns);
    for (size_t i = 0; i < rows.size(); ++i)
        all.add(rows.row(i));
    const WeighedDrivers weighed = weigh(all);
    const auto moving = std::ranges::count_if(
        weighed.states, [](DriverState state) { return state != DriverState::Constant; });
    result.p = chanceOf(weighed.rSquared, result.n, moving);
    result.refusal = refusalOf(result, weighed, all.isConstant(questions.size()));
    fill(result, weighed, questions, rows);
    if (result.refusal != DriverRefusal::None)
        return result;
    result.rSquared = weighed.rSquared;
    result.isCollinear = weighed.isCollinear;

    Bootstrap bootstrap(questions, rows, seed);
    for (int i = 0; i < resamples; ++i) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        bootstrap.drawOnce();
        progress.report(i + 1, resamples);
    }
    bootstrap.tell(result.drivers);
    return result;
}

} // namespace patron
