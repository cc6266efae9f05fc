// SPDX-License-Identifier: GPL-3.0-or-later
// Columns over time, split: into shares of 100 % (promoters, passives, detractors) or into counts
// by a dimension. Months under the floor are pale; words without a colour of their own are one
// part, "others".
#pragma once

#include "models/metrics/figuretable.h"
#include "views/charts/plotchart.h"

namespace patron {

class StackChart final : public PlotChart
{
    Q_OBJECT

public:
    enum class Kind : quint8
    {
        Shares,
        Counts
    };

    StackChart(const FigureTableModel &model, Kind kind, QWidget *parent = nullptr);

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;

private:
    /// One colour of the stack, bottom up.
    struct Part
    {
        QString name;
        QColor color;
        QString value;        ///< what a click filters by; empty for "others"
        QList<double> counts; ///< by row
    };

    [[nodiscard]] QList<Part> parts(const Look &look) const;
    [[nodiscard]] double rowTotal(qsizetype row, const QList<Part> &parts) const;
    [[nodiscard]] bool isWeak(const FigureRow &row, const Part &part) const;
    [[nodiscard]] QAbstractSeries *series(const QList<Part> &parts, const Look &look,
                                          qreal slot) const;
    [[nodiscard]] QList<Mark> marksOf(int row, const QList<Part> &parts, const QRectF &column,
                                      const Scale &scale, const Look &look) const;

    const Kind m_kind;
};

} // namespace patron
