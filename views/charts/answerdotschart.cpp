// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answerdotschart.h"

#include "models/items/figuretablemodel.h"
#include "models/metrics/interval.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/standout.h"
#include "views/charts/tablevalues.h"
#include "views/text/answertext.h"
#include "views/text/numbertext.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace patron {

namespace {

constexpr qsizetype mostInLine = 6;
constexpr qreal narrowestPanel = 84; ///< pixels of a plain screen, as all of these
constexpr qreal panelGap = 10;
constexpr qreal countGap = 12;
constexpr qreal lineGap = 8;

QStringList answersOf(const FigureTable &table)
{
    QStringList answers;
    for (const FigureColumn &column : table.columns) {
        if (column.kind == TableColumn::Share && column.word != QLatin1String(restColumn))
            answers << column.word;
    }
    return answers;
}

} // namespace

bool AnswerDotsChart::isOfNumbers() const
{
    return m_model.table().columns.contains(
        FigureColumn{TableColumn::Value, QLatin1String(medianColumn)});
}

Unit AnswerDotsChart::unit() const
{
    return isOfNumbers()
               ? unitOf({TableColumn::Value, QLatin1String(medianColumn)}, m_model.table())
               : Unit::Percent;
}

QList<AnswerDotsChart::Panel> AnswerDotsChart::panels() const
{
    if (isOfNumbers())
        return {Panel{{}, MarkText::middleValue(), {}}};
    const Breakdown words = Breakdown::over(QuestionId(), Measure::Volume);
    QList<Panel> all;
    for (const QString &answer : answersOf(m_model.table()))
        all << Panel{answer, groupText({answer, {}}, words, locale()), {}};
    return all;
}

/// No word of a name is broken, the ends of the axis do not touch, and a share has room beside its
/// dot.
qreal AnswerDotsChart::narrowest(const QList<Panel> &all, const Look &look) const
{
    const Scale axis = scale();
    qreal width = look.px(narrowestPanel);
    constexpr double usualShare = 88; // two digits
    if (!isOfNumbers())
        width = std::max({width,
                          look.width(figureText(axis.low(), Unit::Percent, look.locale)) +
                              look.width(figureText(axis.high(), Unit::Percent, look.locale)) +
                              look.px(panelGap),
                          3 * look.width(figureText(usualShare, Unit::Percent, look.locale))});
    for (const Panel &panel : all) {
        for (const QString &word : panel.name.split(u' '))
            width = std::max(width, look.width(word) + look.px(1));
    }
    return width;
}

qreal AnswerDotsChart::countWidth(const Look &look) const
{
    qreal width = look.width(MarkText::answers());
    for (const FigureRow &row : m_model.table().rows)
        width = std::max(width, look.width(countText(row.figure.n, look.locale)));
    return width;
}

QString AnswerDotsChart::middleText(const FigureRow &row, const QLocale &locale) const
{
    return row.figure.value ? answerNumber(*row.figure.value, locale, unit()) : QString();
}

qreal AnswerDotsChart::valueWidth(const Look &look) const
{
    qreal width = 0;
    if (isOfNumbers()) {
        for (const FigureRow &row : m_model.table().rows)
            width = std::max(width, look.width(middleText(row, look.locale)));
    }
    return width;
}

qreal AnswerDotsChart::rightWidth(const Look &look) const
{
    const qreal values = valueWidth(look);
    return countWidth(look) + 2 * look.px(countGap) + (values > 0 ? values + look.px(countGap) : 0);
}

AnswerDotsChart::Plan AnswerDotsChart::plan(const QRectF &body, const Look &look) const
{
    Plan plan;
    plan.panels = panels().mid(0, mostAnswerPanels);
    const auto wanted = std::max<qsizetype>(1, plan.panels.size());
    const QList<Line> rows = laidOut(
        {body.left(), 0, body.width(), std::numeric_limits<short>::max()}, rightWidth(look), look);
    if (rows.isEmpty())
        return plan;
    const qreal room = rows.first().plotRect.width();
    const qreal gap = look.px(panelGap);
    const auto fit = static_cast<qsizetype>((room + gap) / (narrowest(plan.panels, look) + gap));
    const auto most = std::clamp<qsizetype>(fit, 1, std::min(wanted, mostInLine));
    const auto widthOf = [&](qsizetype inLine) {
        return (room - gap * static_cast<qreal>(inLine - 1)) / static_cast<qreal>(inLine);
    };
    const auto foot = look.metrics.height() + look.px(4);
    plan.head = look.metrics.height();
    for (const Panel &panel : std::as_const(plan.panels))
        plan.head = std::max(plan.head, look.wrappedHeight(panel.name, widthOf(most)));
    plan.head += look.px(6);
    for (const Line &row : rows) // as high as they are without air
        plan.height +=
            std::max(look.wrappedHeight(row.label, row.labelRect.width()), look.metrics.height()) +
            look.px(6);
    plan.height += plan.head + foot;

    const qsizetype all = (wanted + most - 1) / most;
    const auto stacked = static_cast<qsizetype>((body.height() - foot) / plan.height);
    plan.lines = std::clamp<qsizetype>(stacked, 1, all);
    const qsizetype shown = std::min(wanted, plan.lines * most);
    plan.inLine = (shown + plan.lines - 1) / plan.lines;
    plan.panelWidth = widthOf(plan.inLine);
    plan.leftOut = isOfNumbers() ? 0 : answersOf(m_model.table()).size() - shown;
    plan.panels = plan.panels.mid(0, shown);
    return plan;
}

std::optional<double> AnswerDotsChart::valueOf(const FigureRow &row, const Panel &panel) const
{
    const FigureTable &table = m_model.table();
    return panel.answer.isEmpty() ? row.figure.value
                                  : cell(table, row, TableColumn::Share, panel.answer);
}

Scale AnswerDotsChart::scale() const
{
    const FigureTable &table = m_model.table();
    if (!isOfNumbers()) {
        double most = 0;
        for (const FigureRow &row : table.rows) {
            for (const QString &answer : answersOf(table))
                most = std::max(most, cell(table, row, TableColumn::Share, answer).value_or(0));
        }
        return most > 50 ? Scale{{0, 50, 100}} : Scale{{0, 25, 50}};
    }
    double low = 1e300;
    double high = -1e300;
    for (const FigureRow &row : table.rows) {
        if (!row.figure.value)
            continue;
        low = std::min(low, row.figure.low.value_or(*row.figure.value));
        high = std::max(high, row.figure.high.value_or(*row.figure.value));
    }
    if (low > high)
        return {};
    return roundScale(low, high > low ? high : low + 1, unit(), 6);
}

QList<GroupChart::Line> AnswerDotsChart::lines(int most, const QLocale &locale) const
{
    return firstOf(filledRows(), most, MarkText::more, locale);
}

Mark AnswerDotsChart::drawDot(QPainter &painter, const Line &line, int index, int column,
                              const Panel &panel, const Scale &axis, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const FigureRow &row = *line.row;
    const std::optional<double> value = valueOf(row, panel);
    Mark mark;
    mark.rect =
        QRectF(panel.rect.left(), line.labelRect.top(), panel.rect.width(), line.labelRect.height())
            .adjusted(2, 2, -2, -2);
    mark.column = column;
    mark.level = -index;
    if (!panel.answer.isEmpty()) {
        mark.value = panel.answer;
        mark.dimension = table.breakdown.split;
        if (!mark.dimension)
            mark.question = table.question;
    }
    const QStringList unlike = standsOut(table, row);
    const int direction = unlike.contains(u'+' + panel.answer)   ? 1
                          : unlike.contains(u'-' + panel.answer) ? -1
                                                                 : 0;
    mark.text =
        panel.answer.isEmpty()
            ? MarkText::number(line.label, row.figure, direction, unit(), look.locale)
            : MarkText::group(line.label, panel.name, value, row.figure.n, direction, look.locale);
    if (!value)
        return mark;
    std::optional<Interval> range;
    if (!panel.answer.isEmpty()) {
        const auto n = static_cast<double>(row.figure.n);
        const Interval share = wilson(std::llround(*value / 100 * n), row.figure.n);
        range = Interval{100 * share.low, 100 * share.high};
    } else if (row.figure.low && row.figure.high) {
        range = Interval{*row.figure.low, *row.figure.high};
    }
    const auto x = [&](double at) {
        return panel.rect.left() + std::clamp(axis.share(at), 0.0, 1.0) * panel.rect.width();
    };
    const bool isWeak = isPale(panel.answer) && !panel.answer.isEmpty();
    const QColor color = row.figure.isFirm() ? look.theme.main : look.theme.small;
    const qreal y = line.plotRect.center().y();
    if (range) {
        painter.setPen(look.pen(color, isWeak ? 1 : 2));
        painter.drawLine(QPointF(x(range->low), y), QPointF(x(range->high), y));
    }
    painter.setPen(look.pen(color, 1.5));
    painter.setBrush(row.figure.isFirm() && !isWeak ? color : look.theme.background);
    const QPointF at(x(*value), y);
    if (direction == 0) {
        painter.drawEllipse(at, look.px(4), look.px(4));
    } else {
        const qreal tip = -direction * look.px(6);
        painter.drawPolygon(QPolygonF{at + QPointF(0, tip), at + QPointF(look.px(6), -tip),
                                      at + QPointF(-look.px(6), -tip)});
    }
    if (!panel.answer.isEmpty())
        drawShare(painter, *value, {x(range->low), y}, {x(range->high), y}, panel, look);
    return mark;
}

/// Beside the dot and its line: to the right where there is room, else to the left.
void AnswerDotsChart::drawShare(QPainter &painter, double percent, const QPointF &left,
                                const QPointF &right, const Panel &panel, const Look &look)
{
    const QString text = figureText(percent, Unit::Percent, look.locale);
    const qreal wide = look.width(text);
    const qreal gap = look.px(6);
    const qreal end = panel.rect.right() + look.px(panelGap) / 2; // nobody else is there
    qreal from = right.x() + gap;
    if (from + wide > end)
        from = left.x() - gap - wide;
    QRectF place(std::clamp(from, panel.rect.left(), std::max(panel.rect.left(), end - wide)),
                 left.y() - look.metrics.height() / 2.0, wide, look.metrics.height());
    if (from < panel.rect.left()) // nowhere beside it: above its line
        place.moveBottom(left.y() - look.px(3));
    look.drawText(painter, place, Qt::AlignCenter, text, look.theme.text);
}

/// Name, grid and axis of a panel.
void AnswerDotsChart::drawHead(QPainter &painter, const Panel &panel, const QRectF &plot,
                               qreal head, const Look &look) const
{
    const Scale axis = scale();
    look.drawText(painter, {panel.rect.left(), plot.top() - head, panel.rect.width(), head},
                  Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, panel.name,
                  isPale(panel.answer) && !panel.answer.isEmpty() ? look.theme.weakText
                                                                  : look.theme.text);
    qreal taken = std::numeric_limits<qreal>::lowest(); ///< by the number to the left
    for (const double tick : axis.ticks) {
        const qreal x = panel.rect.left() + axis.share(tick) * panel.rect.width();
        painter.setPen(look.pen(look.theme.grid));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const bool isEnd = tick == axis.low() || tick == axis.high();
        const QString text = isOfNumbers() && unit() != Unit::Minutes
                                 ? answerNumber(tick, look.locale, unit())
                                 : axisText(axis, tick, unit(), look.locale);
        const qreal wide = look.width(text);
        const qreal left = std::clamp(x - wide / 2, panel.rect.left(),
                                      std::max(panel.rect.left(), panel.rect.right() - wide));
        if ((!isOfNumbers() && !isEnd) || left < taken + look.px(panelGap))
            continue;
        taken = left + wide;
        look.drawText(painter, {left, plot.bottom() + look.px(2), wide, look.metrics.height()},
                      Qt::AlignCenter, text, look.theme.weakText);
    }
}

/// All groups, with the answers of one line of panels.
QList<Mark> AnswerDotsChart::drawPanels(QPainter &painter, const QRectF &rect, const Plan &plan,
                                        qsizetype line, const Look &look) const
{
    const qreal answers = countWidth(look);
    const qreal values = valueWidth(look);
    const qreal foot = look.metrics.height() + look.px(4);
    const QList<Line> rows = laidOut(rect.adjusted(0, plan.head, 0, -foot), rightWidth(look), look);
    const QRectF plot = rows.first().plotRect.united(rows.last().plotRect);
    const Scale axis = scale();
    QList<Panel> own = plan.panels.mid(line * plan.inLine, plan.inLine);
    for (qsizetype i = 0; i < own.size(); ++i) {
        own[i].rect =
            QRectF(plot.left() + (plan.panelWidth + look.px(panelGap)) * static_cast<qreal>(i),
                   plot.top(), plan.panelWidth, plot.height());
        drawHead(painter, own[i], plot, plan.head, look);
    }
    look.drawText(painter, {rect.right() - answers, rect.top(), answers, plan.head},
                  Qt::AlignRight | Qt::AlignBottom, MarkText::answers(), look.theme.weakText);
    QList<Mark> marks;
    for (int i = 0; i < rows.size(); ++i) {
        const Line &group = rows[i];
        const int level = static_cast<int>(line * rows.size()) + i;
        const bool isWeak = !group.row || !group.row->figure.isFirm();
        look.drawText(painter, group.labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      group.label, isWeak ? look.theme.weakText : look.theme.text);
        if (!group.row)
            continue;
        marks << markOf(group, level, MarkText::row(group.label, *group.row, false, look.locale),
                        group.labelRect);
        for (int column = 0; column < own.size(); ++column)
            marks << drawDot(painter, group, level, column + 1, own[column], axis, look);
        const QRectF count(rect.right() - answers, group.plotRect.top(), answers,
                           group.plotRect.height());
        look.drawText(painter, count, Qt::AlignRight | Qt::AlignVCenter,
                      countText(group.row->figure.n, look.locale), look.theme.weakText);
        if (isOfNumbers())
            look.drawText(painter,
                          count.adjusted(-values - look.px(countGap), 0, 0, 0)
                              .adjusted(0, 0, -answers - look.px(countGap), 0),
                          Qt::AlignRight | Qt::AlignVCenter, middleText(*group.row, look.locale),
                          isWeak ? look.theme.weakText : look.theme.text);
    }
    return marks;
}

QList<Mark> AnswerDotsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const QRectF body = rect.adjusted(look.px(4), 0, -look.px(4), 0);
    const Plan all = plan(body, look);
    const qreal note = all.leftOut > 0 ? look.metrics.height() + look.px(4) : 0;
    const qreal room = (body.height() - note) / static_cast<qreal>(all.lines);
    // What is spare stays below, so that a line's panels stand near its names.
    const qreal height =
        all.lines == 1
            ? room
            : std::min(room, all.height + look.px(lineGap) * (filledRows().size() + 1.0));
    QList<Mark> marks;
    for (qsizetype line = 0; line < all.lines; ++line)
        marks += drawPanels(
            painter,
            {body.left(), body.top() + height * static_cast<qreal>(line), body.width(), height},
            all, line, look);
    if (all.leftOut > 0)
        look.drawText(painter, {body.left(), body.bottom() - note, body.width(), note},
                      Qt::AlignLeft | Qt::AlignBottom,
                      MarkText::more(static_cast<int>(all.leftOut)), look.theme.weakText);
    return marks;
}

qreal AnswerDotsChart::heightInLines() const
{
    constexpr qreal linesOfOne = 4;
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), nullptr);
    const qreal room = std::max(width(), fontMetrics().averageCharWidth() * 40);
    const Plan all = plan({0, 0, room, std::numeric_limits<short>::max()}, look);
    const qreal one = GroupChart::heightInLines() + linesOfOne;
    if (all.lines == 1)
        return one;
    return std::max(one, static_cast<qreal>(all.lines) * (all.height + look.px(lineGap)) /
                             look.metrics.lineSpacing());
}

QSize AnswerDotsChart::minimumSizeHint() const
{
    const qreal lines = GroupChart::heightInLines() + 4;
    return {GroupChart::minimumSizeHint().width(), qCeil(lines * fontMetrics().lineSpacing())};
}

} // namespace patron
