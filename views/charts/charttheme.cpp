// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttheme.h"

#include "models/records/dimension.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

// WCAG 2.1: 1.4.3 for text, 1.4.11 for bars and lines.
constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// The colour, moved towards black or white until it stands out enough from a desktop's own
/// background.
QColor standingOut(const QColor &color, const QColor &background, double wanted)
{
    const QColor end = luminance(background) > 0.18 ? Qt::black : Qt::white;
    QColor found = color;
    for (int step = 1; step <= 20 && contrast(found, background) < wanted; ++step)
        found = mixed(color, end, step / 20.0);
    return found;
}

struct Colors
{
    const char *main;
    const char *promoter;
    const char *passive;
    const char *detractor;
    const char *small;
    const char *words[8];
    const char *marked;
};

// Found by a search near Okabe and Ito's hues: any two of the eight and the grey of small groups
// are as far apart as can be for full sight and for eyes without red, green or blue cones,
// neighbours further; tst_charttheme says how far.
constexpr Colors onLight{
    "#0072B2",
    "#005A8C",
    "#8A8A8A",
    "#C24F00",
    "#878A7F",
    {"#0072B2", "#CE522F", "#0C3B76", "#2A9EA7", "#07070C", "#945B7A", "#841B18", "#B46EFF"},
    "#F0E442"};
constexpr Colors onDark{
    "#56B4E9",
    "#7CC7F2",
    "#7E7E7E",
    "#F08A4B",
    "#8E8E93",
    {"#56B4E9", "#D7BE0A", "#00A964", "#2275FE", "#ED482C", "#ED9F93", "#E8FF48", "#D8C8E6"},
    "#8A6D00"};

ChartTheme themed(const Colors &colors, const QColor &background, const QColor &text)
{
    const auto shape = [&](const char *name) {
        return standingOut(QColor(QLatin1String(name)), background, shapeContrast);
    };
    ChartTheme theme;
    theme.background = background;
    theme.text = standingOut(text, background, textContrast);
    theme.weakText = standingOut(mixed(theme.text, background, 0.35), background, textContrast);
    theme.grid = mixed(theme.text, background, 0.85);
    // Away from the letters, which stand on it.
    theme.marked = standingOut(QColor(QLatin1String(colors.marked)), theme.text, textContrast);
    theme.main = shape(colors.main);
    theme.mainPale = mixed(theme.main, background, 0.75);
    theme.promoter = shape(colors.promoter);
    theme.passive = shape(colors.passive);
    theme.detractor = shape(colors.detractor);
    theme.small = shape(colors.small);
    for (const char *word : colors.words)
        theme.words << shape(word);
    return theme;
}

} // namespace

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(part(first.red(), second.red()), part(first.green(), second.green()),
                  part(first.blue(), second.blue()));
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

QColor ChartTheme::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return weakText;
    case Tone::Good:
        return promoter;
    case Tone::Bad:
        return detractor;
    case Tone::Unsure:
        return small;
    }
    Q_UNREACHABLE();
}

QColor ChartTheme::classColor(const QString &scoreClass) const
{
    const QColor colors[] = {detractor, passive, promoter};
    for (size_t i = 0; i < std::size(scoreClassIds); ++i) {
        // Counts spell the classes in the plural ("promoters"), filters in the singular.
        if (scoreClass.startsWith(QLatin1String(scoreClassIds[i])))
            return colors[i];
    }
    return main;
}

QColor ChartTheme::pale(const QColor &color) const
{
    return mixed(color, background, 0.75);
}

ChartTheme ChartTheme::forPalette(const QPalette &palette, const QFont &font)
{
    const QColor background = palette.color(QPalette::Base);
    const bool isLight = luminance(palette.color(QPalette::Window)) > 0.18;
    ChartTheme theme =
        themed(isLight ? onLight : onDark, background, palette.color(QPalette::Text));
    // Tables write it on every second row, too.
    const QColor alternate = palette.color(QPalette::AlternateBase);
    if ((luminance(alternate) > 0.18) == (luminance(background) > 0.18))
        theme.weakText = standingOut(theme.weakText, alternate, textContrast);
    theme.font = font;
    return theme;
}

ChartTheme ChartTheme::forPaper(const QFont &font)
{
    ChartTheme theme = themed(onLight, Qt::white, Qt::black);
    theme.font = font;
    return theme;
}

} // namespace patron
