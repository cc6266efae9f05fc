// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over respondents from which means, correlations and the weights of drivers follow. Sums can
// be added, so that a resample of the bootstrap costs no second look at the answers. Part of
// drivers(). Plain values.
#pragma once

#include "models/metrics/drivers.h"

#include <span>
#include <vector>

namespace patron {

/// Columns: the questions, the outcome last.
struct DriverMoments
{
    double n = 0;
    std::vector<double> sum;
    std::vector<double> cross; ///< row after row

    explicit DriverMoments(size_t columns);
    void add(std::span<const double> row);
    void add(const DriverMoments &other, double times);
    [[nodiscard]] size_t columns() const { return sum.size(); }
    [[nodiscard]] double mean(size_t column) const { return sum[column] / n; }
    [[nodiscard]] double covariance(size_t a, size_t b) const;
    [[nodiscard]] double correlation(size_t a, size_t b) const; ///< neither constant
    [[nodiscard]] bool isConstant(size_t column) const;
};

/// What relative weights say of one set of sums.
struct WeighedDrivers
{
    std::vector<DriverState> states;
    std::vector<double> correlations; ///< with the outcome
    std::vector<double> weights;
    double rSquared = 0;
    bool isCollinear = false;

    /// Percent of what is explained.
    [[nodiscard]] std::vector<double> shares() const;
};

[[nodiscard]] WeighedDrivers weigh(const DriverMoments &moments);

} // namespace patron
