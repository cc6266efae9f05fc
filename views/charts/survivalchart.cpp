// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/survivalchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/surveytext.h"

#include <QPainter>
#include <QPolygonF>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr double publishedYears = 3;
constexpr double daysOfYear = 365.25;
const Scale percents{{0, 20, 40, 60, 80, 100}};

struct Published
{
    const PublishedSurvey *survey;
    const PublishedFigure *figure;
};

QList<Published> publishedStays()
{
    QList<Published> found;
    for (const PublishedSurvey &survey : publishedSurveys()) {
        for (const PublishedFigure &figure : survey.figures) {
            if (figure.own == u"three-year-loyalty")
                found << Published{&survey, &figure};
        }
    }
    return found;
}

double yearsOf(const FigureRow &row)
{
    return row.key.value.toDouble() / 12;
}

/// Up to where the table says anything: beyond it too few were seen for so long.
double yearsKnown(const FigureTable &table)
{
    double years = 0;
    for (const FigureRow &row : table.rows) {
        if (row.figure.value)
            years = yearsOf(row);
    }
    return years;
}

} // namespace

QPointF SurvivalChart::Frame::at(double atYears, double percent) const
{
    return {plot.left() + atYears / years * plot.width(),
            plot.bottom() - percents.share(percent) * plot.height()};
}

QList<LegendEntry> SurvivalChart::legend(const Look &look) const
{
    QList<LegendEntry> entries{{MarkText::ownCustomers(), look.theme.main, false}};
    const QList<Published> published = publishedStays();
    QStringList figures;
    for (const Published &each : published)
        figures << MarkText::publishedPart(
            each.figure->percent, surveyStatement(each.survey->id, each.figure->id), look.locale);
    if (!published.isEmpty())
        entries << LegendEntry{MarkText::published(published.first().survey->name, figures),
                               look.theme.words.value(1), false};
    return entries;
}

/// The legend says much, and is not to take the curve's room.
qreal SurvivalChart::heightInLines() const
{
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), nullptr);
    const qreal room = std::max(width(), fontMetrics().averageCharWidth() * 30);
    return ChartView::heightInLines() +
           legendHeight(legend(look), room, look) / look.metrics.lineSpacing();
}

void SurvivalChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void SurvivalChart::drawYears(QPainter &painter, const Frame &frame, const QRectF &rect,
                              const Look &look) const
{
    const int last = static_cast<int>(std::floor(frame.years + 1e-9));
    qreal widest = 0;
    for (int year = 0; year <= last; ++year)
        widest = std::max(widest, look.width(tenureText(12 * year, look.locale)));
    const qreal apart = frame.plot.width() / frame.years;
    const int every = std::max(1, qCeil((widest + look.px(8)) / apart));
    for (int year = every; year <= last; year += every) {
        const QPointF foot = frame.at(year, 0);
        painter.setPen(look.pen(look.theme.grid));
        painter.drawLine(foot, frame.at(year, 100));
        const qreal left = std::min(foot.x() - widest / 2, rect.right() - widest);
        look.drawText(painter, {left, foot.y() + look.px(4), widest, look.metrics.height()},
                      Qt::AlignCenter, tenureText(12 * year, look.locale), look.theme.weakText);
    }
}

/// Step by step; the band first, grey from where fewer than enough were seen.
void SurvivalChart::drawCurve(QPainter &painter, const Frame &frame, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const auto *curve = std::get_if<SurvivalCurve>(&table.content);
    if (!curve)
        return;
    const double end = yearsKnown(table);
    QPolygonF upper{frame.at(0, 100)};
    QPolygonF lower{frame.at(0, 100)};
    QPolygonF firm{frame.at(0, 100)};
    QPolygonF weak;
    double now = 100;
    double low = 100;
    double high = 100;
    const auto line = [&](double years, double percent, bool isFirm) {
        if (!isFirm && weak.isEmpty())
            weak << firm.last();
        (isFirm ? firm : weak) << frame.at(years, percent);
    };
    for (const SurvivalStep &step : curve->steps) {
        const double years = step.time / daysOfYear;
        if (years > end)
            break;
        const bool isFirm = step.atRisk >= smallestFirm;
        line(years, now, isFirm);
        upper << frame.at(years, high);
        lower << frame.at(years, low);
        now = 100 * step.share;
        low = 100 * step.interval.low;
        high = 100 * step.interval.high;
        line(years, now, isFirm);
        upper << frame.at(years, high);
        lower << frame.at(years, low);
    }
    const bool endsFirm = weak.isEmpty();
    line(end, now, endsFirm);
    upper << frame.at(end, high);
    lower << frame.at(end, low);
    std::reverse(lower.begin(), lower.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.mainPale);
    painter.drawPolygon(upper + lower);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.pen(look.theme.main, 2));
    painter.drawPolyline(firm);
    painter.setPen(look.pen(look.theme.small, 2));
    painter.drawPolyline(weak);
}

QList<Mark> SurvivalChart::ownMarks(const Frame &frame, const Look &look) const
{
    const FigureTable &table = m_model.table();
    QList<const FigureRow *> shown;
    for (const FigureRow &row : table.rows) {
        if (row.figure.value && yearsOf(row) > 0)
            shown << &row;
    }
    // Half years where years would be few, whole ones where months would be many.
    const int months = shown.size() > 60 ? 12 : shown.size() > 24 ? 6 : 1;
    QList<Mark> marks;
    for (const FigureRow *row : std::as_const(shown)) {
        if (row->key.value.toInt() % months != 0)
            continue;
        const double half = months / 24.0;
        Mark mark;
        mark.rect = QRectF(frame.at(std::max(0., yearsOf(*row) - half), 100),
                           frame.at(std::min(frame.years, yearsOf(*row) + half), 0));
        mark.text = MarkText::figure(rowText(table, *row, look.locale), row->figure, look.locale);
        mark.column = row->key.value.toInt();
        marks << mark;
    }
    return marks;
}

QList<Mark> SurvivalChart::drawPublished(QPainter &painter, const Frame &frame, int column,
                                         const Look &look) const
{
    QList<Mark> marks;
    const qreal size = look.px(5);
    painter.setPen(look.pen(look.theme.background, 1));
    for (const Published &each : publishedStays()) {
        const QPointF at = frame.at(publishedYears, each.figure->percent);
        const QPolygonF diamond{at + QPointF(0, -size), at + QPointF(size, 0),
                                at + QPointF(0, size), at + QPointF(-size, 0)};
        painter.setPen(look.pen(look.theme.background, 1));
        painter.setBrush(look.theme.words.value(1));
        painter.drawPolygon(diamond);
        const QString label = figureText(each.figure->percent, Unit::Percent, look.locale);
        const qreal width = look.width(label);
        const bool hasRoom = at.x() + 2 * size + width < frame.plot.right() + look.px(8);
        const qreal left = hasRoom ? at.x() + 1.6 * size : at.x() - 1.6 * size - width;
        look.drawText(painter,
                      {left, at.y() - look.metrics.height() / 2, width, look.metrics.height()},
                      Qt::AlignCenter, label, look.theme.text);
        Mark mark;
        mark.rect = diamond.boundingRect();
        mark.text = MarkText::publishedFigure(each.survey->name,
                                              surveyStatement(each.survey->id, each.figure->id),
                                              each.figure->percent, look.locale);
        mark.column = column;
        mark.level = 1 + static_cast<int>(each.figure->percent);
        marks << mark;
    }
    return marks;
}

QList<Mark> SurvivalChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const QList<LegendEntry> entries = legend(look);
    const QRectF inner = rect.adjusted(look.px(4), 0, -look.px(8), 0);
    const qreal top = legendHeight(entries, inner.width(), look) + look.metrics.height();
    Frame frame;
    frame.plot = QRectF(inner.left() + valueLabelWidth(percents, Unit::Percent, look),
                        rect.top() + top, 0, 0);
    frame.plot.setRight(inner.right());
    frame.plot.setBottom(rect.bottom() - slotLabelHeight(look));
    frame.years = std::max(publishedYears + 0.5, yearsKnown(m_model.table()));

    drawLegend(painter, inner, entries, look);
    drawValueGrid(painter, frame.plot, percents, look);
    drawValueLabels(painter, frame.plot, percents, Unit::Percent, look);
    drawYears(painter, frame, rect, look);
    drawCurve(painter, frame, look);
    QList<Mark> marks = ownMarks(frame, look);
    const int column = marks.isEmpty() ? 0 : std::min(36, marks.last().column);
    return marks + drawPublished(painter, frame, column, look);
}

} // namespace patron
