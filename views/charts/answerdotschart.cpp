// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answerdotschart.h"

#include "models/items/figuretablemodel.h"
#include "models/metrics/interval.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/standout.h"
#include "views/charts/tablevalues.h"
#include "views/text/answertext.h"
#include "views/text/numbertext.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr qsizetype mostPanels = 6;
constexpr qreal narrowestPanel = 84; ///< pixels of a plain screen

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

QList<AnswerDotsChart::Panel> AnswerDotsChart::panels(const QRectF &plot, const Look &look) const
{
    QList<Panel> all;
    if (isOfNumbers()) {
        all << Panel{{}, MarkText::middleValue(), plot};
        return all;
    }
    const QStringList answers = answersOf(m_model.table());
    const auto room = static_cast<qsizetype>(plot.width() / look.px(narrowestPanel));
    const qsizetype count = std::clamp<qsizetype>(std::min(room, mostPanels), 1,
                                                  std::max<qsizetype>(1, answers.size()));
    const qreal gap = look.px(10);
    const qreal width =
        (plot.width() - gap * static_cast<qreal>(count - 1)) / static_cast<qreal>(count);
    const Breakdown words = Breakdown::over(QuestionId(), Measure::Volume);
    for (qsizetype i = 0; i < count && i < answers.size(); ++i)
        all << Panel{answers[i], groupText({answers[i], {}}, words, look.locale),
                     QRectF(plot.left() + (width + gap) * static_cast<qreal>(i), plot.top(), width,
                            plot.height())};
    return all;
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
    return roundScale(low, high > low ? high : low + 1, Unit::Score, 6);
}

QList<GroupChart::Line> AnswerDotsChart::lines(int most, const QLocale &locale) const
{
    const QList<const FigureRow *> rows = filledRows();
    const qsizetype own = rows.size() <= most ? rows.size() : most - 1;
    QList<Line> all;
    for (qsizetype i = 0; i < own; ++i)
        all << lineOf(*rows[i], locale);
    if (own < rows.size()) {
        const auto others = static_cast<int>(rows.size() - own);
        all << Line{nullptr, MarkText::moreBetween(others), others, 0, {}, {}};
    }
    return all;
}

qreal AnswerDotsChart::nameHeight(const QList<Panel> &all, const Look &look) const
{
    qreal height = look.metrics.height();
    for (const Panel &panel : all)
        height = std::max(height, look.wrappedHeight(panel.name, panel.rect.width()));
    return height + look.px(6);
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
            ? MarkText::number(line.label, row.figure, direction, look.locale)
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
    return mark;
}

QList<Mark> AnswerDotsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    qreal answers = look.width(MarkText::answers());
    for (const FigureRow &row : table.rows)
        answers = std::max(answers, look.width(countText(row.figure.n, look.locale)));
    const qreal gap = look.px(12);
    const QRectF body = rect.adjusted(look.px(4), 0, -look.px(4), 0);
    const qreal right = answers + 2 * gap;
    const qreal foot = look.metrics.height() + look.px(4);
    // Once for the widths, then for good: how high the names are follows from them.
    const QList<Line> tried = laidOut(body.adjusted(0, foot, 0, -foot), right, look);
    const qreal head = nameHeight(panels(tried.first().plotRect, look), look);
    const QList<Line> rows = laidOut(body.adjusted(0, head, 0, -foot), right, look);
    const QRectF plot = rows.first().plotRect.united(rows.last().plotRect);
    const QList<Panel> all = panels(plot, look);
    const Scale axis = scale();
    const Unit unit = isOfNumbers() ? Unit::Score : Unit::Percent;

    for (const Panel &panel : all) {
        look.drawText(painter, {panel.rect.left(), rect.top(), panel.rect.width(), head},
                      Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, panel.name,
                      isPale(panel.answer) && !panel.answer.isEmpty() ? look.theme.weakText
                                                                      : look.theme.text);
        for (const double tick : axis.ticks) {
            const qreal x = panel.rect.left() + axis.share(tick) * panel.rect.width();
            painter.setPen(look.pen(look.theme.grid));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const bool isEnd = tick == axis.low() || tick == axis.high();
            const QString text = unit == Unit::Percent ? figureText(tick, unit, look.locale)
                                                       : answerNumber(tick, look.locale);
            const qreal wide = look.width(text);
            if (unit == Unit::Percent && !isEnd)
                continue;
            const qreal left = std::clamp(x - wide / 2, panel.rect.left(),
                                          std::max(panel.rect.left(), panel.rect.right() - wide));
            look.drawText(painter, {left, plot.bottom() + look.px(2), wide, look.metrics.height()},
                          Qt::AlignCenter, text, look.theme.weakText);
        }
    }
    look.drawText(painter, {body.right() - answers, rect.top(), answers, head},
                  Qt::AlignRight | Qt::AlignBottom, MarkText::answers(), look.theme.weakText);
    QList<Mark> marks;
    for (int i = 0; i < rows.size(); ++i) {
        const Line &line = rows[i];
        const bool isWeak = !line.row || !line.row->figure.isFirm();
        look.drawText(painter, line.labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      line.label, isWeak ? look.theme.weakText : look.theme.text);
        if (!line.row)
            continue;
        marks << markOf(line, i, MarkText::row(line.label, *line.row, false, look.locale),
                        line.labelRect);
        for (int column = 0; column < all.size(); ++column)
            marks << drawDot(painter, line, i, column + 1, all[column], axis, look);
        look.drawText(
            painter, {body.right() - answers, line.plotRect.top(), answers, line.plotRect.height()},
            Qt::AlignRight | Qt::AlignVCenter, countText(line.row->figure.n, look.locale),
            look.theme.weakText);
    }
    return marks;
}

qreal AnswerDotsChart::heightInLines() const
{
    return GroupChart::heightInLines() + 4;
}

} // namespace patron
