// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare pane in words: themes, how the own figure stands to a published one, where a figure
// comes from, and the self-check. Pure functions of values and a locale.
#pragma once

#include "models/metrics/publishedcomparison.h"
#include "models/metrics/selfcheck.h"

#include <QLocale>
#include <QString>

namespace patron {

/// The question that a theme answers, as a card's title.
[[nodiscard]] QString themeTitle(const QString &theme);
/// "60%", "more than 60%", "about a half" is "about 50%".
[[nodiscard]] QString publishedText(const PublishedFigure &figure, const QLocale &locale);
/// What is beside it of the own data, as a short name: "Customers who give you a 9 or a 10".
[[nodiscard]] QString ownName(const QString &ownKey);
/// A sentence; "" where nothing of one's own could stand beside it.
[[nodiscard]] QString standingText(const ComparedFigure &figure, const QLocale &locale);
/// Who asked whom, when, how many: "Verint Systems: consumers, 18,000 asked."
[[nodiscard]] QString sourceText(const PublishedSurvey &survey, const QLocale &locale);
/// "Verint Systems, 2012": beside a figure.
[[nodiscard]] QString sourceName(const PublishedSurvey &survey, const PublishedFigure &figure);
/// How the bands came about, and what they leave out.
[[nodiscard]] QString bandExplanation();

/// Legend of the chart of bands.
[[nodiscard]] QString publishedLegend();
[[nodiscard]] QString ownLegend();
/// A row of it: tooltip, and what a screen reader says.
[[nodiscard]] QString bandText(const QString &name, std::optional<double> published,
                               std::optional<double> low, std::optional<double> high,
                               std::optional<double> own, const QLocale &locale);

/// What the owner says yes, partly or no to.
[[nodiscard]] QString practiceStatement(Practice practice);
/// What to do about it, in a sentence or two.
[[nodiscard]] QString practiceAdvice(Practice practice);
[[nodiscard]] QString checkAnswerName(CheckAnswer answer);
/// The result in a sentence.
[[nodiscard]] QString checkResultText(const CheckResult &result, const QLocale &locale);

} // namespace patron
