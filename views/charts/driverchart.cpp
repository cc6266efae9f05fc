// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/driverchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr qreal plotLines = 14;
constexpr qreal dotRadius = 9;

/// "1  Waiting time"
QString numbered(int index, const QString &name, const QLocale &locale)
{
    return locale.toString(index + 1) + u"  "_qs + name;
}

} // namespace

QPointF DriverChart::Frame::at(double performance, double value) const
{
    return {plot.left() + performance / 100 * plot.width(),
            plot.bottom() - importance.share(value) * plot.height()};
}

const Drivers *DriverChart::drivers() const
{
    return std::get_if<Drivers>(&m_model.table().content);
}

bool DriverChart::isEmpty() const
{
    return m_model.table().rows.isEmpty() || !drivers();
}

/// Too few answers, or nothing to tell: then the questions alone, without a plot.
bool DriverChart::isRefused() const
{
    return drivers()->refusal != DriverRefusal::None;
}

qreal DriverChart::namesHeight(qreal width, const Look &look) const
{
    qreal height = 0;
    const QList<FigureRow> &rows = m_model.table().rows;
    for (int i = 0; i < rows.size(); ++i)
        height +=
            look.wrappedHeight(numbered(i, rows[i].key.value, look.locale), width) + look.px(2);
    return height;
}

qreal DriverChart::heightInLines() const
{
    if (isEmpty())
        return 5;
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), nullptr);
    const qreal room = std::max(width(), fontMetrics().averageCharWidth() * 40) - look.px(8);
    return (isRefused() ? 1 : plotLines) + namesHeight(room, look) / look.metrics.lineSpacing();
}

DriverChart::Frame DriverChart::frameIn(const QRectF &rect, const Look &look) const
{
    Frame frame;
    double most = 10;
    double performance = 0;
    double weights = 0;
    const Drivers &all = *drivers();
    for (const Driver &driver : all.drivers) {
        most = std::max({most, driver.share, driver.shareRange.high});
        performance += driver.performance;
        weights += driver.state == DriverState::Used;
    }
    frame.importance = roundScale(0, most, Unit::Percent);
    frame.usualPerformance = performance / static_cast<double>(all.drivers.size());
    frame.usualImportance = weights > 0 ? 100 / weights : 0;
    const qreal line = look.metrics.lineSpacing();
    frame.plot = rect.adjusted(look.px(4) + valueLabelWidth(frame.importance, Unit::Percent, look),
                               1.4 * line, -look.px(10),
                               -(namesHeight(rect.width() - look.px(8), look) + 2.6 * line));
    frame.plot.setHeight(std::max(frame.plot.height(), 4 * line));
    return frame;
}

void DriverChart::drawFrame(QPainter &painter, const Frame &frame, const Look &look) const
{
    const QRectF &plot = frame.plot;
    const qreal line = look.metrics.lineSpacing();
    drawValueGrid(painter, plot, frame.importance, look);
    drawValueLabels(painter, plot, frame.importance, Unit::Percent, look);
    painter.setPen(look.pen(look.theme.weakText));
    const QPointF cross = frame.at(frame.usualPerformance, frame.usualImportance);
    painter.drawLine(QPointF(cross.x(), plot.top()), QPointF(cross.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), cross.y()), QPointF(plot.right(), cross.y()));

    look.drawText(painter, {plot.left(), plot.top() - 1.3 * line, plot.width(), line},
                  Qt::AlignLeft | Qt::AlignVCenter, MarkText::importance(), look.theme.weakText);
    for (const double tick : {0., 50., 100.}) {
        const QString text = figureText(tick, Unit::Percent, look.locale);
        const qreal width = look.width(text);
        const qreal x = std::clamp(frame.at(tick, 0).x() - width / 2, plot.left() - width / 2,
                                   plot.right() + look.px(8) - width);
        look.drawText(painter, {x, plot.bottom() + look.px(2), width, line}, Qt::AlignCenter, text,
                      look.theme.weakText);
    }
    look.drawText(painter, {plot.left(), plot.bottom() + line, plot.width(), line},
                  Qt::AlignRight | Qt::AlignVCenter, MarkText::performance(), look.theme.weakText);
    look.drawText(painter,
                  {plot.left() + look.px(4), plot.top(),
                   std::max(look.px(20), cross.x() - plot.left() - look.px(8)), 2 * line},
                  Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, MarkText::workHere(),
                  look.theme.weakText);
}

void DriverChart::drawDot(QPainter &painter, const Frame &frame, int index, const Look &look) const
{
    const Driver &driver = drivers()->drivers[index];
    const bool isUsed = driver.state == DriverState::Used;
    const QColor color = isUsed ? look.theme.main : look.theme.small;
    const QPointF at = frame.at(driver.performance, driver.share);
    if (isUsed) {
        painter.setPen(look.pen(color, 1.5));
        painter.drawLine(frame.at(driver.performance, driver.shareRange.low),
                         frame.at(driver.performance, driver.shareRange.high));
    }
    painter.setPen(look.pen(color, 1.5));
    painter.setBrush(isUsed ? color : look.theme.background);
    const qreal radius = look.px(dotRadius);
    painter.drawEllipse(at, radius, radius);
    look.drawText(painter, {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius},
                  Qt::AlignCenter, look.locale.toString(index + 1),
                  isUsed ? look.theme.background : look.theme.text);
}

QList<Mark> DriverChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const qreal width = rect.width() - look.px(8);
    if (isRefused())
        return drawNames(painter, QRectF(rect.left() + look.px(4), rect.top(), width, 0), look);
    const Frame frame = frameIn(rect, look);
    drawFrame(painter, frame, look);
    // The last to gain first, so that the first lies on top.
    for (int i = static_cast<int>(drivers()->drivers.size()) - 1; i >= 0; --i)
        drawDot(painter, frame, i, look);
    return drawNames(
        painter,
        QRectF(rect.left() + look.px(4), rect.bottom() - namesHeight(width, look), width, 0), look);
}

QList<Mark> DriverChart::drawNames(QPainter &painter, const QRectF &room, const Look &look) const
{
    const QList<FigureRow> &rows = m_model.table().rows;
    const QList<Driver> &all = drivers()->drivers;
    QList<Mark> marks;
    qreal y = room.top();
    for (int i = 0; i < rows.size(); ++i) {
        const QString name = numbered(i, rows[i].key.value, look.locale);
        const qreal height = look.wrappedHeight(name, room.width());
        const QRectF place(room.left(), y, room.width(), height);
        const bool isTold = !isRefused() && all[i].state == DriverState::Used;
        look.drawText(painter, place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name,
                      isTold ? look.theme.text : look.theme.weakText);
        Mark mark;
        mark.rect = place;
        mark.text = isRefused() ? MarkText::figure(rows[i].key.value, rows[i].figure, look.locale)
                                : MarkText::driver(rows[i].key.value, all[i], rows[i].figure.n,
                                                   look.locale);
        mark.level = -i;
        marks << mark;
        y += height + look.px(2);
    }
    return marks;
}

} // namespace patron
