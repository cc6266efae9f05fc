// SPDX-License-Identifier: GPL-3.0-or-later
// What charts with one line per group share: which groups get a line, how much room their names
// need, and the marks.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/chartview.h"

namespace patron {

class GroupChart : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    struct Line
    {
        const FigureRow *row = nullptr; ///< nullptr: stands for several groups
        QString label;
        int groups = 1;   ///< how many it stands for
        qint64 count = 0; ///< their responses
        QRectF labelRect;
        QRectF plotRect; ///< the line's part of the plot
    };

    /// At most `most` lines, in the table's order.
    [[nodiscard]] virtual QList<Line> lines(int most, const QLocale &locale) const = 0;
    /// Rows with at least one answer; the others are in the table alone.
    [[nodiscard]] QList<const FigureRow *> filledRows() const;
    /// At most `most` lines of a table that is sorted: where there are more groups the best and the
    /// worst, and between them one line for the others.
    [[nodiscard]] QList<Line> bestAndWorst(int most, const QLocale &locale) const;
    /// The first of these rows and, where there are more than `most`, a last line for the others
    /// with the sum of their counts. othersName: what it is called, by how many they are.
    [[nodiscard]] QList<Line> firstOf(const QList<const FigureRow *> &rows, int most,
                                      QString (*othersName)(int), const QLocale &locale) const;
    /// Of the chart's width names take no more; longer ones go over more lines.
    static constexpr qreal widestLabel = 0.4;
    /// Lines laid out into rect, names left, room for `right` beside the plot; fewer where rect is
    /// too low for all. widest: share of the width for the names.
    [[nodiscard]] QList<Line> laidOut(const QRectF &rect, qreal right, const Look &look,
                                      qreal widest = widestLabel) const;
    void drawLabel(QPainter &painter, const Line &line, const Look &look) const;
    [[nodiscard]] Line lineOf(const FigureRow &row, const QLocale &locale) const;
    [[nodiscard]] Mark markOf(const Line &line, int index, const QString &text,
                              const QRectF &whole) const;
    [[nodiscard]] qreal heightInLines() const override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace patron
