// SPDX-License-Identifier: GPL-3.0-or-later
// Days and lengths of time as words of a language. Every function takes the locale of whoever shows
// the text: the window's, or the report's, which may be another.
#pragma once

#include "models/base/period.h"

#include <QString>

class QDateTime;
class QLocale;

namespace patron {

/// A day that nobody reads as another: "7 Dec 2022", "07.12.2022"; and how it is written, for
/// fields to type it into.
[[nodiscard]] QString dayText(QDate day, const QLocale &locale);
[[nodiscard]] QString dayFormat(const QLocale &locale);
/// The same with the time of day: "7 Dec 2022 14:05".
[[nodiscard]] QString momentText(const QDateTime &moment, const QLocale &locale);
/// A length of time as a customer: "5 months", "2 years".
[[nodiscard]] QString tenureText(int months, const QLocale &locale);
/// "1 day", "120 days", rounded.
[[nodiscard]] QString daysText(double days, const QLocale &locale);
/// A length in buckets: "3 months", "2 quarters".
[[nodiscard]] QString periodsText(int periods, TimeBucket bucket, const QLocale &locale);
/// A bucket's name: "May 2026", "week of 4 May 2026", "Q2 2026"; month names in the nominative.
/// shortForm for axes: "May 26".
[[nodiscard]] QString bucketText(QDate start, TimeBucket bucket, const QLocale &locale,
                                 bool shortForm = false);
/// "1 May 2026 to 20 May 2026", "May 2026", "2026", "since 1 May 2026", "all time"
[[nodiscard]] QString periodText(const Period &period, const QLocale &locale);

} // namespace patron
