// SPDX-License-Identifier: GPL-3.0-or-later
// How far two colours are apart, for eyes with all three kinds of cones and for those that lack
// one. Plain functions, apart from the product's own, so that they can judge it.
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace patron::test {

using Three = std::array<double, 3>;

enum class Sight : quint8
{
    Full,
    NoRed,
    NoGreen,
    NoBlue
};
inline constexpr std::array allSights{Sight::Full, Sight::NoRed, Sight::NoGreen, Sight::NoBlue};
inline const char *sightName(Sight sight)
{
    constexpr std::array names{"full sight", "protanopia", "deuteranopia", "tritanopia"};
    return names[size_t(sight)];
}

inline Three linearOf(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(color.redF()), part(color.greenF()), part(color.blueF())};
}

/// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
inline Three seenBy(Sight sight, const Three &in)
{
    constexpr double matrices[3][3][3] = {{{0.152286, 1.052583, -0.204868},
                                           {0.114503, 0.786281, 0.099216},
                                           {-0.003882, -0.048116, 1.051998}},
                                          {{0.367322, 0.860646, -0.227968},
                                           {0.280085, 0.672501, 0.047413},
                                           {-0.011820, 0.042940, 0.968881}},
                                          {{1.255528, -0.076749, -0.178779},
                                           {-0.078411, 0.930809, 0.147602},
                                           {0.004733, 0.691367, 0.303900}}};
    if (sight == Sight::Full)
        return in;
    const auto &matrix = matrices[size_t(sight) - 1];
    Three out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] =
            std::clamp(matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0., 1.);
    return out;
}

/// CIE L*a*b*, D65.
inline Three labOf(const Three &c)
{
    const auto f = [](double t) {
        return t > 216. / 24389 ? std::cbrt(t) : (24389. / 27 * t + 16) / 116;
    };
    const double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    const double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
    const double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000 of two L*a*b* colours, after Sharma, Wu and Dalal 2005; 1 is just seen side by side.
inline double ciede2000(const Three &first, const Three &second)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto power7 = [](double chroma) {
        return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25., 7)));
    };
    const double meanChroma =
        (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double stretch = 1.5 - 0.5 * power7(meanChroma);
    const double a1 = stretch * first[1];
    const double a2 = stretch * second[1];
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double a, double b) {
        const double angle = a == 0 && b == 0 ? 0 : std::atan2(b, a) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = hue(a1, first[2]);
    const double h2 = hue(a2, second[2]);
    const bool hasHues = c1 * c2 != 0;
    double turn = hasHues ? h2 - h1 : 0;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    double meanHue = h1 + h2;
    if (hasHues && std::abs(h1 - h2) <= 180)
        meanHue /= 2;
    else if (hasHues)
        meanHue = (meanHue < 360 ? meanHue + 360 : meanHue - 360) / 2;
    const double light = (first[0] + second[0]) / 2;
    const double chroma = (c1 + c2) / 2;
    const double t =
        1 - 0.17 * std::cos((meanHue - 30) * degree) + 0.24 * std::cos(2 * meanHue * degree) +
        0.32 * std::cos((3 * meanHue + 6) * degree) - 0.2 * std::cos((4 * meanHue - 63) * degree);
    const double fromMiddle = (light - 50) * (light - 50);
    const double dl =
        (second[0] - first[0]) / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double dc = (c2 - c1) / (1 + 0.045 * chroma);
    const double dh =
        2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree) / (1 + 0.015 * chroma * t);
    const double bend = 30 * std::exp(-std::pow((meanHue - 275) / 25, 2));
    const double rotation = -std::sin(2 * bend * degree) * 2 * power7(chroma);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

inline double distance(const QColor &first, const QColor &second, Sight sight)
{
    return ciede2000(labOf(seenBy(sight, linearOf(first))), labOf(seenBy(sight, linearOf(second))));
}

} // namespace patron::test
