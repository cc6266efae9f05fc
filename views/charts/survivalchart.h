// SPDX-License-Identifier: GPL-3.0-or-later
// "Of 100 customers, how many are left after so long?": Kaplan and Meier's steps with their band,
// grey where few were seen for so long, and published figures beside them as diamonds. GUI thread.
#pragma once

#include "models/metrics/publishedsurvey.h"
#include "models/metrics/survival.h"
#include "views/charts/axes.h"
#include "views/charts/chartview.h"

namespace patron {

class SurvivalChart final : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const override;
    [[nodiscard]] qreal heightInLines() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Frame
    {
        QRectF plot;
        double years = 3; ///< at the right edge

        [[nodiscard]] QPointF at(double years, double percent) const;
    };
    [[nodiscard]] QList<LegendEntry> legend(const Look &look) const;
    void drawYears(QPainter &painter, const Frame &frame, const QRectF &rect,
                   const Look &look) const;
    void drawCurve(QPainter &painter, const Frame &frame, const Look &look) const;
    [[nodiscard]] QList<Mark> ownMarks(const Frame &frame, const Look &look) const;
    [[nodiscard]] QList<Mark> drawPublished(QPainter &painter, const Frame &frame, int column,
                                            const Look &look) const;
};

} // namespace patron
