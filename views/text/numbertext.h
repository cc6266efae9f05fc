// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and groups as words of a language. Every function takes the locale of whoever
// shows the text: the window's, or the report's, which may be another.
#pragma once

#include "models/counting/counts.h"
#include "models/metrics/figure.h"
#include "models/metrics/metric.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace patron {

/// "42", "87 %", "4.4", "1 h 20 min", "1,204"; an en dash where there is no value. NPS with a true
/// minus sign.
[[nodiscard]] QString figureText(std::optional<double> value, Unit unit, const QLocale &locale);
/// A share beside the number that it is of: "32 · 0%" would deny what it counts, so "<1%".
[[nodiscard]] QString shareText(double percent, const QLocale &locale);
/// "35 to 62"
[[nodiscard]] QString rangeText(double low, double high, Unit unit, const QLocale &locale);
/// An average with its scale: "4.6 of 5"; where the lowest answer is the best "1.4 (1 = best)".
[[nodiscard]] QString ratingText(double mean, int worst, int best, const QLocale &locale);
/// The same of a rating question, whose counts go from the worst answer to the best.
[[nodiscard]] QString ratingText(const Figure &figure, const QLocale &locale);
/// A value on an axis whose ticks lie a step apart: of times one unit for all of them, "12 h",
/// "36 h".
[[nodiscard]] QString tickText(double value, double step, Unit unit, const QLocale &locale);
[[nodiscard]] QString countText(qint64 count, const QLocale &locale);
/// "1 answer", "20 answers": the plural of the language.
[[nodiscard]] QString answersText(qint64 count, const QLocale &locale);
/// "1 customer", "20 customers"
[[nodiscard]] QString customersText(qint64 count, const QLocale &locale);
/// What a figure is made of: customers where it is about who stays, else answers.
[[nodiscard]] QString countedText(Metric metric, qint64 count, const QLocale &locale);
/// A group's name: the word of the data, "not stated", a score class or bucket in the language.
[[nodiscard]] QString groupText(const GroupKey &key, const Breakdown &breakdown,
                                const QLocale &locale, bool shortForm = false);

} // namespace patron
