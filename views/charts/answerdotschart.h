// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of several answers, or a middle value, by group: a panel per answer, in it a dot with its
// interval per group. Groups under the floor are grey and hollow; what really differs from the
// others has a triangle. Panels are as wide as the longest word of an answer and go on below each
// other where a line has no room for all; as many as fit, and the table holds them all.
#pragma once

#include "views/charts/groupchart.h"
#include "views/charts/scale.h"

namespace patron {

class AnswerDotsChart final : public GroupChart
{
    Q_OBJECT

public:
    using GroupChart::GroupChart;

    /// One line of panels: more of them are welcome, and no reason to make a window higher.
    [[nodiscard]] QSize minimumSizeHint() const override;

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

    /// How the panels are parted onto lines.
    struct Plan
    {
        QList<Panel> panels; ///< without their places
        qsizetype inLine = 1;
        qsizetype lines = 1;
        qsizetype leftOut = 0; ///< answers without room
        qreal panelWidth = 0;
        qreal head = 0;   ///< height of the names
        qreal height = 0; ///< of a line with all its groups
    };

    [[nodiscard]] Plan plan(const QRectF &body, const Look &look) const;
    [[nodiscard]] QList<Panel> panels() const;
    [[nodiscard]] qreal narrowest(const QList<Panel> &all, const Look &look) const;
    [[nodiscard]] qreal countWidth(const Look &look) const;
    [[nodiscard]] QString middleText(const FigureRow &row, const QLocale &locale) const;
    /// Of the middle values, printed beside their dots; 0 where dots are shares, many in a row.
    [[nodiscard]] qreal valueWidth(const Look &look) const;
    /// All that stands right of the dots.
    [[nodiscard]] qreal rightWidth(const Look &look) const;
    QList<Mark> drawPanels(QPainter &painter, const QRectF &rect, const Plan &plan, qsizetype line,
                           const Look &look) const;
    void drawHead(QPainter &painter, const Panel &panel, const QRectF &plot, qreal head,
                  const Look &look) const;
    [[nodiscard]] bool isOfNumbers() const;
    /// Of its axis: percent, or that of the numbers.
    [[nodiscard]] Unit unit() const;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] std::optional<double> valueOf(const FigureRow &row, const Panel &panel) const;
    Mark drawDot(QPainter &painter, const Line &line, int index, int column, const Panel &panel,
                 const Scale &axis, const Look &look) const;
    static void drawShare(QPainter &painter, double percent, const QPointF &left,
                          const QPointF &right, const Panel &panel, const Look &look);
};

} // namespace patron
