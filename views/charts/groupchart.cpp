// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/groupchart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/tablevalues.h"
#include "views/text/idtext.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <functional>

namespace patron {

namespace {

constexpr int mostLines = 12;
constexpr int fewestLines = 3; ///< rather too tight than without any

} // namespace

GroupChart::Line GroupChart::lineOf(const FigureRow &row, const QLocale &locale) const
{
    const FigureTable &table = m_model.table();
    return {&row, rowText(table, row, locale), 1, countOf(table, row), {}, {}};
}

QList<const FigureRow *> GroupChart::filledRows() const
{
    QList<const FigureRow *> rows;
    for (const FigureRow &row : m_model.table().rows) {
        if (row.figure.n > 0)
            rows << &row;
    }
    return rows;
}

QList<GroupChart::Line> GroupChart::bestAndWorst(int most, const QLocale &locale) const
{
    const QList<const FigureRow *> rows = filledRows();
    QList<Line> all;
    if (rows.size() <= most) {
        for (const FigureRow *row : rows)
            all << lineOf(*row, locale);
        return all;
    }
    // The best and the worst of those that say something; where those are few, the fullest beside
    // them.
    const qsizetype kept = most - 1;
    QList<qsizetype> firm;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < rows.size(); ++i)
        (rows[i]->figure.isFirm() ? firm : others) << i;
    std::ranges::stable_sort(others, std::greater{},
                             [&rows](qsizetype i) { return rows[i]->figure.n; });
    const bool hasEnough = firm.size() >= kept;
    const qsizetype best = hasEnough ? (kept + 1) / 2 : kept;
    QList<qsizetype> shown = hasEnough ? firm.first(best) + firm.last(kept - best)
                                       : firm + others.first(kept - firm.size());
    std::ranges::sort(shown);
    for (const qsizetype i : shown)
        all << lineOf(*rows[i], locale);
    const auto hidden = static_cast<int>(rows.size() - kept);
    all.insert(best, Line{nullptr, MarkText::moreBetween(hidden), hidden, 0, {}, {}});
    return all;
}

QList<GroupChart::Line> GroupChart::firstOf(const QList<const FigureRow *> &rows, int most,
                                            QString (*othersName)(int), const QLocale &locale) const
{
    const qsizetype own = rows.size() <= most ? rows.size() : most - 1;
    QList<Line> all;
    for (qsizetype i = 0; i < own; ++i)
        all << lineOf(*rows[i], locale);
    if (own < rows.size()) {
        const auto others = static_cast<int>(rows.size() - own);
        Line line{nullptr, othersName(others), others, 0, {}, {}};
        for (qsizetype i = own; i < rows.size(); ++i)
            line.count += countOf(m_model.table(), *rows[i]);
        all << line;
    }
    return all;
}

QList<GroupChart::Line> GroupChart::laidOut(const QRectF &rect, qreal right, const Look &look,
                                            qreal widest) const
{
    for (int most = mostLines;; --most) {
        QList<Line> all = lines(most, look.locale);
        qreal labels = 0;
        for (const Line &line : all)
            labels = std::max(labels, look.width(line.label));
        labels = std::min(labels + look.px(1), rect.width() * widest);

        QList<qreal> heights;
        qreal total = 0;
        for (const Line &line : all) {
            heights << std::max(look.wrappedHeight(line.label, labels), look.metrics.height()) +
                           look.px(6);
            total += heights.last();
        }
        if (total > rect.height() && most > fewestLines)
            continue;

        const qreal spare =
            std::clamp((rect.height() - total) / static_cast<qreal>(all.size()), 0., look.px(14));
        qreal y = rect.top();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qreal height = heights[i] + spare;
            all[i].labelRect = QRectF(rect.left(), y, labels, height);
            const qreal left = rect.left() + labels + look.px(12);
            all[i].plotRect = QRectF(left, y, rect.right() - right - left, height);
            y += height;
        }
        return all;
    }
}

void GroupChart::drawLabel(QPainter &painter, const Line &line, const Look &look) const
{
    const bool isWeak = !line.row || isPale(line.row->key.value);
    look.drawText(painter, line.labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                  line.label, isWeak ? look.theme.weakText : look.theme.text);
}

Mark GroupChart::markOf(const Line &line, int index, const QString &text, const QRectF &whole) const
{
    Mark mark;
    mark.rect = QRectF(whole.left(), line.labelRect.top(), whole.width(), line.labelRect.height())
                    .adjusted(2, 2, -2, -2);
    mark.text = text;
    mark.level = -index;
    const Breakdown &breakdown = m_model.table().breakdown;
    if (line.row && breakdown.by == GroupBy::Value) {
        mark.dimension = breakdown.dimension;
        mark.value = line.row->key.value;
    } else if (line.row && breakdown.by == GroupBy::Answer) {
        mark.question = breakdown.question;
        mark.value = line.row->key.value;
        if (m_model.table().rowName == RowName::Detail && !mark.question.isValid())
            mark.hint = MarkText::ofCustomersOnly();
    }
    return mark;
}

qreal GroupChart::heightInLines() const
{
    // Names that need more lines at this width make the chart taller.
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), nullptr);
    const qreal room = std::max(width(), fontMetrics().averageCharWidth() * 30) * widestLabel;
    qreal height = 3 * look.metrics.lineSpacing();
    for (const Line &line : lines(mostLines, locale()))
        height += look.wrappedHeight(line.label, room) + look.px(10);
    return height / look.metrics.lineSpacing();
}

void GroupChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace patron
