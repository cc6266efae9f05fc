// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/relativeweights.h"

#include <Eigen/Eigenvalues>
#include <QtGlobal>

namespace patron {

// Johnson 2000, A heuristic method for estimating the relative weight of predictor variables in
// multiple regression, Multivariate Behavioral Research 35: the questions are turned into their
// closest uncorrelated stand-ins, L = V sqrt(D) V', and what those explain is handed back to them.
RelativeWeights relativeWeights(std::span<const double> between,
                                std::span<const double> withOutcome)
{
    Q_ASSERT(between.size() == withOutcome.size() * withOutcome.size());
    const auto size = static_cast<Eigen::Index>(withOutcome.size());
    if (size == 0)
        return {};
    const Eigen::Map<const Eigen::MatrixXd> correlations(between.data(), size, size);
    const Eigen::Map<const Eigen::VectorXd> outcome(withOutcome.data(), size);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(correlations);

    RelativeWeights result;
    const double nothing = 1e-9 * static_cast<double>(size);
    Eigen::VectorXd root = solver.eigenvalues();
    Eigen::VectorXd inverse = root;
    for (Eigen::Index i = 0; i < size; ++i) {
        const bool isNothing = root(i) <= nothing;
        result.isCollinear = result.isCollinear || isNothing;
        root(i) = isNothing ? 0 : std::sqrt(root(i));
        inverse(i) = isNothing ? 0 : 1 / root(i);
    }
    const Eigen::MatrixXd &v = solver.eigenvectors();
    const Eigen::MatrixXd l = v * root.asDiagonal() * v.transpose();
    const Eigen::VectorXd beta = v * inverse.asDiagonal() * v.transpose() * outcome;
    const Eigen::VectorXd weights = l.cwiseAbs2() * beta.cwiseAbs2();
    result.weights.assign(weights.data(), weights.data() + size);
    return result;
}

} // namespace patron
