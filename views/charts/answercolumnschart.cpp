// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answercolumnschart.h"

#include "models/counting/scorequestion.h"
#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace patron {

namespace {

constexpr double barShare = 0.8; ///< of its slot
constexpr qreal mostForLabels = 0.5;

/// Of a recommend score its class; "" of any other question.
QString classOf(const FigureTable &table, const FigureRow &row)
{
    if (table.breakdown.by != GroupBy::Nothing || table.breakdown.measure != Measure::Recommend)
        return {};
    const double score = row.key.value.toDouble();
    return QLatin1String(scoreClassIds[score <= 6 ? 0 : score <= 8 ? 1 : 2]);
}

/// A bin of several numbers is no answer that a filter could hold.
bool isAnswer(const QString &value)
{
    return !value.startsWith(u'≥') && !value.startsWith(u"< "_qs) && !value.contains(u'–');
}

bool hasWords(const FigureTable &table)
{
    return std::ranges::any_of(table.rows, [](const FigureRow &row) {
        bool isNumber = false;
        row.key.value.toDouble(&isNumber);
        return !isNumber && isAnswer(row.key.value);
    });
}

} // namespace

bool AnswerColumnsChart::isEmpty() const
{
    const FigureTable &table = m_model.table();
    return std::ranges::none_of(table.rows,
                                [&table](const FigureRow &row) { return countOf(table, row) > 0; });
}

void AnswerColumnsChart::aim(Mark &mark, const FigureRow &row) const
{
    const FigureTable &table = m_model.table();
    if (table.breakdown.by == GroupBy::Nothing && isAnswer(row.key.value)) {
        mark.question = scoreQuestion(table.breakdown.measure);
        mark.value = row.key.value;
    } else if (table.breakdown.by == GroupBy::Answer && isAnswer(row.key.value)) {
        mark.question = table.breakdown.question;
        mark.value = row.key.value;
    } else if (table.breakdown.by == GroupBy::Value) {
        mark.dimension = table.breakdown.dimension;
        mark.value = row.key.value;
    }
}

QColor AnswerColumnsChart::colorOf(const FigureRow &row, const Look &look) const
{
    if (row.figure.n < smallestFirm)
        return look.theme.small;
    return look.theme.classColor(classOf(m_model.table(), row));
}

QList<Mark> AnswerColumnsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    qint64 most = 1;
    qreal widest = 0;
    for (const FigureRow &row : table.rows) {
        most = std::max(most, countOf(table, row));
        widest = std::max(widest, look.width(countText(countOf(table, row), look.locale)));
    }
    const Scale scale = roundScale(0, static_cast<double>(most), Unit::Count, 4);
    QRectF plot = rect.adjusted(look.px(2) + valueLabelWidth(scale, Unit::Count, look),
                                look.metrics.height() * 1.5, -look.px(8), -slotLabelHeight(look));
    const qreal slot = plot.width() / static_cast<qreal>(table.rows.size());
    QStringList labels;
    for (const FigureRow &row : table.rows)
        labels << groupText(row.key, table.breakdown, look.locale);
    // Of numbers every second will do; who would guess what "I do not know" left out?
    const bool areWrapped = hasWords(table) && labelStep(labels, slot, look) > 1;
    if (areWrapped)
        plot.setBottom(rect.bottom() - std::min(wrappedSlotLabelHeight(labels, slot, look),
                                                rect.height() * mostForLabels));
    drawValueGrid(painter, plot, scale, look);
    drawValueLabels(painter, plot, scale, Unit::Count, look);

    const auto n = static_cast<double>(std::max<qint64>(1, table.rows.first().figure.n));
    QList<Mark> marks;
    for (int i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        const qint64 count = countOf(table, row);
        Mark mark;
        aim(mark, row);
        const qreal height = plot.height() * scale.share(static_cast<double>(count));
        const QRectF bar(plot.left() + (i + (1 - barShare) / 2) * slot, plot.bottom() - height,
                         slot * barShare, height);
        const QString scoreClass = classOf(table, row);
        const bool isWeak = isPale(mark.value) && (scoreClass.isEmpty() || isPale(scoreClass));
        const QColor color = colorOf(row, look);
        painter.setPen(isWeak ? look.pen(color) : QPen(Qt::NoPen));
        painter.setBrush(isWeak ? look.theme.pale(color) : color);
        if (count > 0)
            painter.drawRect(bar);
        if (widest < slot && count > 0)
            look.drawText(painter,
                          {bar.center().x() - slot / 2, bar.top() - look.metrics.height(), slot,
                           look.metrics.height()},
                          Qt::AlignCenter, countText(count, look.locale), look.theme.text);
        // The whole height: a bar of one answer is too low to be hit.
        mark.rect = QRectF(bar.left(), plot.top(), bar.width(), plot.height());
        mark.text =
            MarkText::count(labels[i], count, 100 * static_cast<double>(count) / n, look.locale);
        mark.column = i;
        marks << mark;
    }
    if (areWrapped)
        drawWrappedSlotLabels(painter, plot, labels, look);
    else
        drawSlotLabels(painter, plot, rect.left(), labels, look);
    return marks;
}

} // namespace patron
