// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/spsscell.h"

#include "models/files/celltext.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace patron {

namespace {

struct NamedKind
{
    std::string_view format;
    SpssKind kind;
};

constexpr std::array kinds{
    NamedKind{"DATE", SpssKind::Date},         NamedKind{"ADATE", SpssKind::Date},
    NamedKind{"EDATE", SpssKind::Date},        NamedKind{"SDATE", SpssKind::Date},
    NamedKind{"JDATE", SpssKind::Date},        NamedKind{"QYR", SpssKind::Date},
    NamedKind{"MOYR", SpssKind::Date},         NamedKind{"WKYR", SpssKind::Date},
    NamedKind{"DATETIME", SpssKind::DateTime}, NamedKind{"YMDHMS", SpssKind::DateTime},
    NamedKind{"TIME", SpssKind::Time},         NamedKind{"DTIME", SpssKind::Time},
    NamedKind{"MTIME", SpssKind::Time},
};

constexpr qint64 secondsOfDay = 86'400;
/// SPSS counts seconds from 14 October 1582.
constexpr qint64 epochDay = -141'428;
/// Years 100 to 9800: beyond, a number is no date.
constexpr double firstSecond = -4.6e10;
constexpr double lastSecond = 2.6e11;

void appendPadded(qint64 value, int width, std::string &text)
{
    const std::string digits = std::to_string(value);
    text.append(static_cast<size_t>(std::max<qint64>(0, width - qint64(digits.size()))), '0');
    text += digits;
}

void appendClock(qint64 seconds, std::string &text)
{
    appendPadded(seconds / 3600, 2, text);
    text += ':';
    appendPadded(seconds / 60 % 60, 2, text);
    text += ':';
    appendPadded(seconds % 60, 2, text);
}

} // namespace

SpssKind spssKind(std::string_view format)
{
    const std::string_view letters = format.substr(0, format.find_first_of("0123456789."));
    for (const NamedKind &each : kinds) {
        if (letters == each.format)
            return each.kind;
    }
    return SpssKind::Number;
}

void appendSpssNumber(double value, SpssKind kind, std::string &text)
{
    if (kind == SpssKind::Number || value < firstSecond || value > lastSecond) {
        appendNumber(value, text);
        return;
    }
    const auto seconds = static_cast<qint64>(std::floor(value + 1e-6));
    if (kind == SpssKind::Time) {
        if (seconds < 0)
            text += '-';
        appendClock(std::abs(seconds), text);
        return;
    }
    qint64 days = seconds / secondsOfDay;
    qint64 clock = seconds % secondsOfDay;
    if (clock < 0) {
        clock += secondsOfDay;
        --days;
    }
    const QDate date = QDate(1970, 1, 1).addDays(days + epochDay);
    appendPadded(date.year(), 4, text);
    text += '-';
    appendPadded(date.month(), 2, text);
    text += '-';
    appendPadded(date.day(), 2, text);
    if (kind == SpssKind::DateTime && clock != 0) {
        text += ' ';
        appendClock(clock, text);
    }
}

} // namespace patron
