// SPDX-License-Identifier: GPL-3.0-or-later
// The report's sentences: its scope, the story of its cover, the line under each card's title.
#pragma once

#include "models/session/reportcontent.h"

#include <QLocale>
#include <QString>

namespace patron {

/// Number of answers, period and every filter that is on: "312 answers · May 2026 · channel: Web,
/// Phone".
[[nodiscard]] QString reportScope(const ReportContent &content, const QLocale &locale);
/// The same without the number of answers.
[[nodiscard]] QString reportFilter(const ReportContent &content, const QLocale &locale);
/// The same without what is not chosen; empty where nothing is.
[[nodiscard]] QString chosenLine(const ReportContent &content, const QLocale &locale);
[[nodiscard]] QString storyText(const StorySentence &sentence, const QLocale &locale);
/// "46 (35 to 62), 312 answers"
[[nodiscard]] QString figureLine(const Figure &figure, const QLocale &locale);
/// The same of a card, and what it was in the period before where the filter compares.
[[nodiscard]] QString figureLine(const CardData &card, const QLocale &locale);

} // namespace patron
