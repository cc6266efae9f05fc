// SPDX-License-Identifier: GPL-3.0-or-later
// What cards and tiles say of a figure, and the sizes they say it in. Pure functions.
#pragma once

#include "models/session/dashboard.h"

#include <QFont>
#include <QLocale>
#include <QString>

class QLabel;

namespace patron {

/// The steps of the type scale, from the desktop's own font.
[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont bigFont(const QFont &base);
/// Of a pane that is no list of cards.
[[nodiscard]] QFont headingFont(const QFont &base);

/// Of under 30 answers: grey, as its dot is.
[[nodiscard]] bool isWeakFigure(const Figure &figure);
void showWeakly(QLabel &label, bool isWeak);

/// "46"
[[nodiscard]] QString headlineText(const Figure &figure, const QLocale &locale);
/// Of a card by group whose groups are all too small: of all of them together there is a figure,
/// but it is not what the card is about.
[[nodiscard]] bool areGroupsTooSmall(const CardData &data);
/// "46"; nothing above groups that are all too small.
[[nodiscard]] QString headlineText(const CardData &data, const QLocale &locale);
/// "35 to 62 · 312 answers"; answers alone where there is no interval; nothing where the figure is
/// the number of answers itself.
/// Of a time also within what nine of ten had it.
[[nodiscard]] QString detailText(const Figure &figure, const QLocale &locale);
/// "before (1 Apr 2026 to 30 Apr 2026): 40, 295 answers"
[[nodiscard]] QString earlierText(const EarlierFigure &earlier, const QLocale &locale);
/// The same, how many of those asked answered, and what it was in the period before, as far as
/// these are known and asked for.
[[nodiscard]] QString detailText(const CardData &data, const QLocale &locale);
/// A verdict that only repeats the number of answers beside it.
[[nodiscard]] bool isSaidByFigure(const Verdict &verdict);
/// Its place says that there are no dates.
[[nodiscard]] bool isSaidByChart(const CardData &data);
/// All of it in one line, for a screen reader: "46, 35 to 62 · 312 answers. Up 6 points."
[[nodiscard]] QString findingText(const CardData &data, const QLocale &locale);

} // namespace patron
