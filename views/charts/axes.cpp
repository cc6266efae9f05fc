// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axes.h"

#include "views/charts/look.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr qreal swatch = 10;
constexpr qreal gap = 8;
constexpr qreal air = 2; ///< behind the words of a legend's entry

/// Where each entry of a legend stands, relative to its corner; lines are filled from the left.
QList<QRectF> legendPlaces(const QList<LegendEntry> &entries, qreal width, const Look &look)
{
    QList<QRectF> places;
    const qreal line = look.metrics.lineSpacing() + look.px(2);
    qreal x = 0;
    qreal y = 0;
    for (const LegendEntry &entry : entries) {
        // A letter may lean out of the width of its word: without the air "Lottery A" would go over
        // two lines in exactly the room it needs.
        const qreal full = look.px(swatch + 6) + look.width(entry.text) + look.px(air);
        if (x > 0 && x + full > width) {
            x = 0;
            y += line;
        }
        const qreal room = std::min(full, width);
        const qreal height =
            std::max(line, look.wrappedHeight(entry.text, room - look.px(swatch + 6)) + look.px(2));
        places << QRectF(x, y, room, height);
        x += room + look.px(2 * gap - air);
        if (height > line) {
            x = 0;
            y += height;
        }
    }
    return places;
}

} // namespace

QString axisText(const Scale &scale, double tick, Unit unit, const QLocale &locale)
{
    return tickText(tick, scale.step(), unit, locale);
}

qreal valueLabelWidth(const Scale &scale, Unit unit, const Look &look)
{
    qreal width = 0;
    for (const double tick : scale.ticks)
        width = std::max(width, look.width(axisText(scale, tick, unit, look.locale)));
    return width + look.px(gap);
}

void drawValueLabels(QPainter &painter, const QRectF &plot, const Scale &scale, Unit unit,
                     const Look &look)
{
    const qreal width = valueLabelWidth(scale, unit, look);
    const qreal height = look.metrics.height();
    for (const double tick : scale.ticks) {
        const qreal y = plot.bottom() - scale.share(tick) * plot.height();
        const QRectF place(plot.left() - width, y - height / 2, width - look.px(gap), height);
        look.drawText(painter, place, Qt::AlignRight | Qt::AlignVCenter,
                      axisText(scale, tick, unit, look.locale), look.theme.weakText);
    }
}

void drawValueGrid(QPainter &painter, const QRectF &plot, const Scale &scale, const Look &look)
{
    // Lines along the pixels are sharper for it, and drawn in a fifth of the time.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : scale.ticks) {
        const qreal y = plot.bottom() - scale.share(tick) * plot.height();
        // Zero among negative values is the line that matters.
        painter.setPen(look.pen(tick == 0 ? look.theme.weakText : look.theme.grid));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

int labelStep(const QStringList &labels, qreal slotWidth, const Look &look)
{
    qreal widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, look.width(label));
    const qreal needed = widest + look.px(gap);
    for (const int step : {1, 2, 3, 4, 6}) {
        if (slotWidth * step >= needed)
            return step;
    }
    int step = 12;
    while (slotWidth * step < needed && step < labels.size())
        step += 12;
    return step;
}

void drawSlotLabels(QPainter &painter, const QRectF &plot, qreal leftmost,
                    const QStringList &labels, const Look &look)
{
    if (labels.isEmpty())
        return;
    const qreal slot = plot.width() / static_cast<qreal>(labels.size());
    const int step = labelStep(labels, slot, look);
    const qreal top = plot.bottom() + look.px(6);
    for (int i = 0; i < labels.size(); i += step) {
        const qreal width = look.width(labels[i]);
        const qreal left = plot.left() + slot * (i + 0.5) - width / 2;
        if (i > 0 && left + width > plot.right() + look.px(gap))
            break;
        look.drawText(painter, {std::max(left, leftmost), top, width, look.metrics.height()},
                      Qt::AlignLeft, labels[i], look.theme.weakText);
    }
}

qreal slotLabelHeight(const Look &look)
{
    return look.metrics.height() + look.px(8);
}

void drawWrappedSlotLabels(QPainter &painter, const QRectF &plot, const QStringList &labels,
                           const Look &look)
{
    const qreal slot = plot.width() / static_cast<qreal>(std::max<qsizetype>(1, labels.size()));
    const qreal height = wrappedSlotLabelHeight(labels, slot, look);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QRectF place(plot.left() + slot * static_cast<qreal>(i) + look.px(gap) / 2,
                           plot.bottom() + look.px(6), slot - look.px(gap), height);
        look.drawText(painter, place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, labels[i],
                      look.theme.weakText);
    }
}

qreal wrappedSlotLabelHeight(const QStringList &labels, qreal slotWidth, const Look &look)
{
    qreal height = look.metrics.height();
    for (const QString &label : labels)
        height = std::max(height, look.wrappedHeight(label, slotWidth - look.px(gap)));
    return height + look.px(8);
}

qreal legendHeight(const QList<LegendEntry> &entries, qreal width, const Look &look)
{
    const QList<QRectF> places = legendPlaces(entries, width, look);
    return places.isEmpty() ? 0 : places.last().bottom() + look.px(gap);
}

void drawLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries,
                const Look &look)
{
    const QList<QRectF> places = legendPlaces(entries, rect.width(), look);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRectF place = places[i].translated(rect.topLeft());
        const QRectF box(place.left(), place.top() + (look.metrics.height() - look.px(swatch)) / 2,
                         look.px(swatch), look.px(swatch));
        painter.setPen(entries[i].isPale ? look.pen(entries[i].color) : QPen(Qt::NoPen));
        painter.setBrush(entries[i].isPale ? look.theme.pale(entries[i].color) : entries[i].color);
        painter.drawRect(box);
        look.drawText(painter, place.adjusted(look.px(swatch + 6), 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, entries[i].text,
                      look.theme.text);
    }
}

QRectF plotIn(const QRectF &rect, const QList<LegendEntry> &legend, const Scale &scale, Unit unit,
              const Look &look)
{
    const qreal top = legend.isEmpty() ? look.metrics.height() / 2
                                       : legendHeight(legend, rect.width() - look.px(8), look) +
                                             look.metrics.height() / 2;
    return rect.adjusted(look.px(2) + valueLabelWidth(scale, unit, look), top, -look.px(8),
                         -slotLabelHeight(look));
}

} // namespace patron
