// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of several answers, or a middle value, by group: a panel per answer, in it a dot with its
// interval per group. Groups under the floor are grey and hollow; what really differs from the
// others has a triangle. As many panels as fit; the table holds them all.
#pragma once

#include "views/charts/groupchart.h"
#include "views/charts/scale.h"

namespace patron {

class AnswerDotsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

protected:
    [[nodiscard]] QList<Line> lines(int most, const QLocale &locale) const override;
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] qreal heightInLines() const override;

private:
    /// One answer, or the one figure of numbers ("" ).
    struct Panel
    {
        QString answer;
        QString name;
        QRectF rect; ///< the part of the plot that is its own
    };

    [[nodiscard]] QList<Panel> panels(const QRectF &plot, const Look &look) const;
    [[nodiscard]] bool isOfNumbers() const;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] std::optional<double> valueOf(const FigureRow &row, const Panel &panel) const;
    [[nodiscard]] qreal nameHeight(const QList<Panel> &all, const Look &look) const;
    Mark drawDot(QPainter &painter, const Line &line, int index, int column, const Panel &panel,
                 const Scale &axis, const Look &look) const;
};

} // namespace patron
