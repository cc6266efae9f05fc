// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answerbarschart.h"
#include "views/charts/answercolumnschart.h"
#include "views/charts/answerdotschart.h"
#include "views/charts/answerrowschart.h"
#include "views/charts/barschart.h"
#include "views/charts/chartaccessible.h"
#include "views/charts/chartview.h"
#include "views/charts/cohortchart.h"
#include "views/charts/divergingchart.h"
#include "views/charts/dotschart.h"
#include "views/charts/driverchart.h"
#include "views/charts/histogramchart.h"
#include "views/charts/quietchart.h"
#include "views/charts/sparkline.h"
#include "views/charts/stackchart.h"
#include "views/charts/survivalchart.h"
#include "views/charts/trendchart.h"

namespace patron {

std::unique_ptr<ChartView> makeChart(ChartKind kind, const FigureTableModel &model)
{
    ChartAccessible::install();
    switch (kind) {
    case ChartKind::Sparkline:
        return std::make_unique<Sparkline>(model);
    case ChartKind::Trend:
        return std::make_unique<TrendChart>(model);
    case ChartKind::Shares:
        return std::make_unique<StackChart>(model, StackChart::Kind::Shares);
    case ChartKind::Histogram:
        return std::make_unique<HistogramChart>(model);
    case ChartKind::Dots:
        return std::make_unique<DotsChart>(model);
    case ChartKind::Bars:
        return std::make_unique<BarsChart>(model);
    case ChartKind::Stack:
        return std::make_unique<StackChart>(model, StackChart::Kind::Counts);
    case ChartKind::AnswerBars:
        return std::make_unique<AnswerBarsChart>(model);
    case ChartKind::AnswerColumns:
        return std::make_unique<AnswerColumnsChart>(model);
    case ChartKind::AnswerRows:
        return std::make_unique<AnswerRowsChart>(model);
    case ChartKind::AnswerDots:
        return std::make_unique<AnswerDotsChart>(model);
    case ChartKind::Survival:
        return std::make_unique<SurvivalChart>(model);
    case ChartKind::Cohorts:
        return std::make_unique<CohortChart>(model);
    case ChartKind::Drivers:
        return std::make_unique<DriverChart>(model);
    case ChartKind::Diverging:
        return std::make_unique<DivergingChart>(model);
    case ChartKind::Silence:
        return std::make_unique<QuietChart>(model);
    }
    Q_UNREACHABLE();
}

std::function<std::unique_ptr<ChartView>(const FigureTableModel &)>
chartMaker(ChartKind kind, const QStringList &chosen)
{
    return [kind, chosen](const FigureTableModel &model) {
        auto chart = makeChart(kind, model);
        chart->setChosen(chosen);
        return chart;
    };
}

} // namespace patron
