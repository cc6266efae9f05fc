// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/overviewpane.h"

#include "models/session/callbacksession.h"
#include "models/session/dashboardsession.h"
#include "views/widgets/calltile.h"
#include "views/widgets/cardgrid.h"
#include "views/widgets/numbertile.h"

namespace patron {

namespace {

constexpr int tileCharacters = 34;
constexpr int mostTiles = 6;

PaneId paneBehind(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
    case Metric::Promoters:
    case Metric::Retention:
        return PaneId::Loyalty;
    case Metric::Csat:
    case Metric::Ces:
    case Metric::Rating:
    case Metric::ReplyTime:
    case Metric::ResolutionTime:
        return PaneId::Satisfaction;
    case Metric::Volume:
        return PaneId::Channels;
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPane::OverviewPane(DashboardSession &session, CallBackSession &callBacks, QWidget *parent)
    : CardPane(PaneId::Overview, session, parent)
{
    auto *tiles = new CardGrid(nullptr, tileCharacters, mostTiles);
    for (const CardSpec &card : cardsOf(PaneId::Overview)) {
        if (card.chart != ChartKind::Sparkline)
            continue;
        auto *tile = new NumberTile(card.id, this);
        tiles->addWidget(tile);
        m_tiles[card.id] = tile;
        connect(tile, &NumberTile::activated, this,
                [this, metric = card.metric] { Q_EMIT paneRequested(paneBehind(metric)); });
    }
    auto *calls = new CallTile(this);
    calls->hide(); // until it is known whom
    tiles->addWidget(calls);
    connect(calls, &QAbstractButton::clicked, this,
            [this] { Q_EMIT paneRequested(PaneId::CallBacks); });
    connect(&callBacks, &CallBackSession::todayListed, calls,
            [calls](qint64 count, const QList<CallBackTexts> &first) {
                calls->setCalls(count, first);
                calls->show();
            });
    addAbove(tiles);
}

void OverviewPane::showFigures()
{
    CardPane::showFigures();
    const Dashboard &dashboard = session().dashboard();
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        const auto figures = dashboard.cards.constFind(it.key());
        if (figures == dashboard.cards.constEnd())
            continue;
        it.value()->setVisible(figures->headline.n > 0);
        it.value()->setData(*figures);
    }
}

} // namespace patron
