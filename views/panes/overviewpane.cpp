// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/overviewpane.h"

#include "models/session/callbacksession.h"
#include "models/session/dashboardsession.h"
#include "views/panes/newscard.h"
#include "views/widgets/calltile.h"
#include "views/widgets/card.h"
#include "views/widgets/cardgrid.h"
#include "views/widgets/numbertile.h"

#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int tileCharacters = 34;
constexpr int mostTiles = 6;

} // namespace

OverviewPane::OverviewPane(DashboardSession &session, CallBackSession &callBacks, QWidget *parent)
    : CardPane(PaneId::Overview, session, parent)
    , m_news(new NewsCard(this))
{
    makeCards(); // it is the pane of the start
    auto *tiles = new CardGrid(nullptr, tileCharacters, mostTiles);
    for (const CardSpec &card : cardsOf(PaneId::Overview)) {
        if (card.chart != ChartKind::Sparkline)
            continue;
        auto *tile = new NumberTile(card.id, this);
        tiles->addWidget(tile);
        m_tiles[card.id] = tile;
        connect(tile, &NumberTile::activated, this,
                [this, metric = card.metric] { Q_EMIT cardRequested(cardBehind(metric)); });
    }
    auto *calls = new CallTile(this);
    calls->hide(); // until it is known whom
    tiles->addWidget(calls);
    connect(calls, &QAbstractButton::clicked, this,
            [this] { Q_EMIT paneRequested(PaneId::CallBacks); });
    connect(&callBacks, &CallBackSession::todayListed, calls,
            [this, calls, &callBacks](qint64 count, const QList<CallBackTexts> &first,
                                      qint64 unreachable) {
                calls->setFiltered(!this->session().filter().isEmpty());
                calls->setCalls(count, first, unreachable, callBacks.notToday().all());
                calls->show();
            });
    connect(m_news, &NewsCard::activated, this, &OverviewPane::showMore);
    auto *news = new QVBoxLayout;
    news->addWidget(m_news);
    addAbove(news);
    addAbove(tiles);
    // From top to bottom: what stands above was made after the cards.
    QList<QWidget *> order;
    for (int i = 0; i < tiles->count(); ++i)
        order << tiles->itemAt(i)->widget();
    order << m_news;
    for (Card *card : findChildren<Card *>())
        order << card;
    orderTabs(order);
}

/// Of groups that differ: the worse one among the others.
void OverviewPane::showMore(const StorySentence &sentence)
{
    const NewsGoal goal = goalOf(sentence);
    Filter filter = session().filter();
    if (goal.dimension)
        filter.chosen[*goal.dimension] = QStringList{goal.value};
    if (!goal.period.isOpen())
        filter.period = goal.period;
    session().setFilter(filter);
    if (goal.card)
        Q_EMIT cardRequested(*goal.card);
    else
        Q_EMIT paneRequested(goal.pane);
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
    m_news->setNews(session().news());
}

} // namespace patron
