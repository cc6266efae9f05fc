// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace patron {

namespace {

/// Continued fraction of the incomplete beta function, DLMF 8.17.22, by the modified Lentz method
/// (Thompson and Barnett 1986; Press et al., Numerical Recipes, 6.4). Converges within about
/// sqrt(max(a, b)) steps for x < (a+1)/(a+b+2).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    constexpr int mostSteps = 100'000;
    const auto nonZero = [](double v) { return std::abs(v) < tiny ? tiny : v; };

    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (std::abs(d * c - 1) < 1e-15)
            break;
    }
    return value;
}

double logFactorial(qint64 n)
{
    return logGamma(static_cast<double>(n) + 1);
}

double normalDensity(double z)
{
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

double studentDensity(double t, double freedom)
{
    const double half = (freedom + 1) / 2;
    return std::exp(logGamma(half) - logGamma(freedom / 2) - half * std::log1p(t * t / freedom)) /
           std::sqrt(freedom * std::numbers::pi);
}

/// Student's quantile out of the normal one, Abramowitz and Stegun 26.7.5: what the four terms
/// leave out falls with the fifth power of the degrees of freedom.
double studentFromNormal(double z, double freedom)
{
    const double s = z * z;
    const double g1 = z * (s + 1) / 4;
    const double g2 = z * ((5 * s + 16) * s + 3) / 96;
    const double g3 = z * (((3 * s + 19) * s + 17) * s - 15) / 384;
    const double g4 = z * ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

} // namespace

// Stirling's series (Abramowitz and Stegun 6.1.41) after shifting x to 10 or more: error under
// 1e-14.
double logGamma(double x)
{
    double shift = 1;
    for (; x < 10; x += 1)
        shift *= x;
    const double r = 1 / (x * x);
    const double series =
        (1.0 / 12 -
         r * (1.0 / 360 -
              r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188 - r * 691.0 / 360360))))) /
        x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) + series -
           std::log(shift);
}

// DLMF 8.17: the fraction where it converges fast, else I_x(a,b) = 1 - I_y(b,a).
double incompleteBeta(double a, double b, double x, double y)
{
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log(y));
    if (x < (a + 1) / (a + b + 2))
        return std::min(1.0, front * betaFraction(a, b, x) / a);
    return std::max(0.0, 1 - front * betaFraction(b, a, y) / b);
}

double normalTwoSided(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

// A start from Abramowitz and Stegun 26.2.23 (error under 4.5e-4), made exact by Newton steps on
// erfc.
double normalQuantile(double p)
{
    const double tail = std::min(p, 1 - p);
    const double s = std::sqrt(-2 * std::log(tail));
    double z = s - (2.515517 + s * (0.802853 + s * 0.010328)) /
                       (1 + s * (1.432788 + s * (0.189269 + s * 0.001308)));
    for (int step = 0; step < 4; ++step)
        z += (std::erfc(z / std::numbers::sqrt2) / 2 - tail) / normalDensity(z);
    return p < 0.5 ? -z : z;
}

// Abramowitz and Stegun 26.7.1 with 26.5.27: P(|T| >= t) = I_{v/(v+t^2)}(v/2, 1/2).
double studentTwoSided(double t, double freedom)
{
    const double square = t * t;
    if (!std::isfinite(square))
        return 0;
    return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + square),
                          square / (freedom + square));
}

// Newton's method on the upper tail. The tail is convex and falling for t > 0, and the normal
// quantile lies below Student's, so that the steps climb to the root without passing it.
double studentQuantile(double p, double freedom)
{
    const double tail = std::min(p, 1 - p);
    double t = normalQuantile(1 - tail);
    // Far enough out the series is as exact as the steps, which take longer the larger the group.
    constexpr double manyDegrees = 1'000;
    constexpr double farOut = 6;
    if (freedom >= manyDegrees && t < farOut)
        return studentFromNormal(p < 0.5 ? -t : t, freedom);
    for (int step = 0; step < 200; ++step) {
        const double move = (studentTwoSided(t, freedom) / 2 - tail) / studentDensity(t, freedom);
        t += move;
        if (std::abs(move) <= 1e-13 * std::max(1.0, t))
            break;
    }
    return p < 0.5 ? -t : t;
}

// Abramowitz and Stegun 26.5.24: P(X <= k) = I_{1-p}(n-k, k+1).
double binomialAtMost(qint64 k, qint64 n, double p)
{
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return incompleteBeta(static_cast<double>(n - k), static_cast<double>(k + 1), 1 - p, p);
}

double coinAtMost(qint64 k, qint64 n)
{
    return binomialAtMost(k, n, 0.5);
}

// The hypergeometric distribution (Abramowitz and Stegun 26.1.20), summed from hits1 upwards: each
// chance follows from the one before.
double splitAtLeast(qint64 hits1, qint64 n1, qint64 hits2, qint64 n2)
{
    const qint64 hits = hits1 + hits2;
    const qint64 least = std::max<qint64>(0, hits - n2);
    const qint64 most = std::min(hits, n1);
    if (hits1 <= least)
        return 1;
    if (hits1 > most)
        return 0;
    const auto logChoose = [](qint64 n, qint64 k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    };
    double chance =
        std::exp(logChoose(n1, hits1) + logChoose(n2, hits2) - logChoose(n1 + n2, hits));
    double sum = 0;
    for (qint64 k = hits1; k <= most; ++k) {
        sum += chance;
        const auto step = static_cast<double>(n1 - k) / static_cast<double>(k + 1) *
                          static_cast<double>(hits - k) / static_cast<double>(n2 - hits + k + 1);
        if (step < 1 && chance < 1e-17 * sum)
            break;
        chance *= step;
    }
    return std::min(1.0, sum);
}

double chanceOfSplit(qint64 n1, qint64 n2)
{
    return std::exp(logFactorial(n1) + logFactorial(n2) - logFactorial(n1 + n2));
}

} // namespace patron
