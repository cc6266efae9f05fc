// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and fonts of charts by meaning, for light and dark screens and for paper. The only
// place with colour values.
#pragma once

#include "models/base/tone.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace patron {

struct ChartTheme
{
    QColor background, text, weakText, grid;
    QColor marked;                       ///< ground of words that were searched for
    QColor main, mainPale;               ///< a figure and its interval
    QColor promoter, passive, detractor; ///< also good, middle, bad; told apart by lightness, too
    QColor small;                        ///< groups under the floor
    QList<QColor> words; ///< channels and other words, distinct for colour-blind eyes
    QFont font;

    [[nodiscard]] QColor toneColor(Tone tone) const;
    /// Of a score class id; main for any other.
    [[nodiscard]] QColor classColor(const QString &scoreClass) const;
    /// The same colour for what the filter has not chosen: drawn with an outline in the full one.
    [[nodiscard]] QColor pale(const QColor &color) const;
    /// For the screen, light or dark by the palette's own window colour.
    [[nodiscard]] static ChartTheme forPalette(const QPalette &palette, const QFont &font);
    [[nodiscard]] static ChartTheme forPaper(const QFont &font);
};

/// An opaque colour on the way from the first (share 0) to the second (1).
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace patron
