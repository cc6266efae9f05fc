// SPDX-License-Identifier: GPL-3.0-or-later
// What is written on a widget or a chart, and where: it is painted onto a device that notes the
// texts instead of drawing. Finds what is cut, shortened or written over something else.
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QObject;
class QWidget;

namespace patron {

class ChartView;

struct PaintedText
{
    QString text;
    QRectF rect; ///< in the widget's coordinates
    QRectF room; ///< what of the widget could be painted there
    QColor color;
};

[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);
/// As it is laid out at its size of now.
[[nodiscard]] QList<PaintedText> paintedTexts(const ChartView &chart);

/// A line for each text that is cut at an edge, shortened without a tooltip that has the rest, or
/// written over another, anywhere in the window, also where it has to be scrolled to.
[[nodiscard]] QStringList writingFaults(QWidget &window);
/// A line for each two widgets of one parent that lie over each other.
[[nodiscard]] QStringList overlapFaults(QWidget &window);

/// "Card#/QLabel#title": where a widget is, for a message.
[[nodiscard]] QString placeOf(const QObject &widget);

} // namespace patron
