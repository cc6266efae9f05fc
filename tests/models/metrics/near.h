// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing numbers to the digits that a source gives.
#pragma once

#include <QString>
#include <QTest>

#include <cmath>

namespace patron {

/// Equal to the digits given.
[[nodiscard]] inline bool nearTo(double value, double expected, int digits)
{
    return std::abs(value - expected) <= 0.5000001 * std::pow(10, -digits);
}

/// A number that may reach a screen: neither NaN nor infinite nor "-0".
[[nodiscard]] inline bool isShowable(double value)
{
    return std::isfinite(value) && !(value == 0 && std::signbit(value));
}

} // namespace patron

#define COMPARE_DIGITS(value, expected, digits)                                                    \
    QVERIFY2(patron::nearTo(value, expected, digits),                                              \
             qPrintable(QString::number(value, 'f', (digits) + 3)))
#define VERIFY_SHOWABLE(value)                                                                     \
    QVERIFY2(patron::isShowable(value), qPrintable(QString::number(value)))
