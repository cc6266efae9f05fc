// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/drivermoments.h"

#include "models/metrics/relativeweights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patron {

DriverMoments::DriverMoments(size_t columns)
    : sum(columns)
    , cross(columns * columns)
{
}

void DriverMoments::add(std::span<const double> row)
{
    n += 1;
    for (size_t i = 0; i < sum.size(); ++i) {
        sum[i] += row[i];
        for (size_t j = 0; j < sum.size(); ++j)
            cross[i * sum.size() + j] += row[i] * row[j];
    }
}

void DriverMoments::add(const DriverMoments &other, double times)
{
    n += times * other.n;
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += times * other.sum[i];
    for (size_t i = 0; i < cross.size(); ++i)
        cross[i] += times * other.cross[i];
}

double DriverMoments::covariance(size_t a, size_t b) const
{
    return cross[a * sum.size() + b] / n - mean(a) * mean(b);
}

double DriverMoments::correlation(size_t a, size_t b) const
{
    return covariance(a, b) / std::sqrt(covariance(a, a) * covariance(b, b));
}

bool DriverMoments::isConstant(size_t column) const
{
    // What is left of the answers' size by rounding is no spread.
    return covariance(column, column) <= 1e-12 * (cross[column * sum.size() + column] / n);
}

std::vector<double> WeighedDrivers::shares() const
{
    std::vector<double> shares = weights;
    for (double &share : shares)
        share = rSquared > 0 ? 100 * share / rSquared : 0;
    return shares;
}

WeighedDrivers weigh(const DriverMoments &moments)
{
    const size_t outcome = moments.columns() - 1;
    WeighedDrivers result;
    result.states.assign(outcome, DriverState::Constant);
    result.correlations.assign(outcome, 0);
    result.weights.assign(outcome, 0);
    if (moments.isConstant(outcome))
        return result;

    std::vector<size_t> used;
    for (size_t i = 0; i < outcome; ++i) {
        if (moments.isConstant(i))
            continue;
        result.correlations[i] = moments.correlation(i, outcome);
        const bool goesWith = result.correlations[i] > 0;
        result.states[i] = goesWith ? DriverState::Used : DriverState::Negative;
        if (goesWith)
            used.push_back(i);
    }
    std::vector<double> between;
    std::vector<double> withOutcome;
    for (const size_t i : used) {
        withOutcome.push_back(result.correlations[i]);
        for (const size_t j : used)
            between.push_back(i == j ? 1 : moments.correlation(i, j));
    }
    const RelativeWeights weights = relativeWeights(between, withOutcome);
    for (size_t i = 0; i < used.size(); ++i)
        result.weights[used[i]] = weights.weights[i];
    result.isCollinear = weights.isCollinear;
    result.rSquared =
        std::min(1.0, std::accumulate(result.weights.begin(), result.weights.end(), 0.0));
    return result;
}

} // namespace patron
