// SPDX-License-Identifier: GPL-3.0-or-later
// The report's sentences: its scope, the story of its cover, the line under each card's title.
#pragma once

#include "views/report/reportwriter.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace patron {

/// Number of answers, period and every filter that is on: "312 answers · May 2026 · channel: Web,
/// Phone".
[[nodiscard]] QString reportScope(const ReportContent &content, const QLocale &locale);
/// At most five sentences: each score with its verdict, and where answers come from.
[[nodiscard]] QStringList reportStory(const ReportContent &content, const QLocale &locale);
/// "46 (35 to 62), 312 answers"
[[nodiscard]] QString figureLine(const CardData &card, const QLocale &locale);

} // namespace patron
