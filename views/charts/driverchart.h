// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with satisfaction: importance (up) by performance (right), each question a numbered dot
// with its interval, and the names below it. Upper left is where there is most to gain. GUI thread.
#pragma once

#include "models/metrics/drivers.h"
#include "views/charts/chartview.h"
#include "views/charts/scale.h"

namespace patron {

class DriverChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightInLines() const override;

private:
    struct Frame
    {
        QRectF plot;
        Scale importance;
        double usualImportance = 0; ///< where all weighed alike
        double usualPerformance = 0;

        [[nodiscard]] QPointF at(double performance, double importance) const;
    };

    [[nodiscard]] const Drivers *drivers() const;
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] qreal namesHeight(qreal width, const Look &look) const;
    [[nodiscard]] Frame frameIn(const QRectF &rect, const Look &look) const;
    void drawFrame(QPainter &painter, const Frame &frame, const Look &look) const;
    [[nodiscard]] QList<Mark> drawNames(QPainter &painter, const QRectF &room,
                                        const Look &look) const;
    void drawDot(QPainter &painter, const Frame &frame, int index, const Look &look) const;
};

} // namespace patron
