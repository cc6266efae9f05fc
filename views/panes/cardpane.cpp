// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/cardpane.h"

#include "models/session/dashboardsession.h"
#include "views/panes/cardfile.h"
#include "views/widgets/card.h"
#include "views/widgets/cardgrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace patron {

namespace {

constexpr int edge = 16;

/// By what a click on the card's chart filters; none where it is a period.
std::optional<Dimension> clickedDimension(CardId card, const Breakdown &by)
{
    if (by.split)
        return by.split;
    if (by.by == GroupBy::Value)
        return by.dimension;
    const CardSpec &about = spec(card);
    const bool hasClasses = about.chart == ChartKind::Shares ||
                            (about.chart == ChartKind::Histogram && about.metric == Metric::Nps);
    return hasClasses ? std::optional(Dimension::ScoreClass) : std::nullopt;
}

} // namespace

CardPane::CardPane(PaneId id, DashboardSession &session, QWidget *parent)
    : Pane(id, parent)
    , m_session(session)
    , m_nothing(new QLabel(this))
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(edge);
    auto *grid = new CardGrid;
    for (const CardSpec &card : cardsOf(id)) {
        if (card.chart != ChartKind::Sparkline)
            addCard(card.id, *grid);
    }
    m_nothing->setObjectName(u"nothingHere"_qs);
    m_nothing->setWordWrap(true);
    m_nothing->hide(); // until it is known
    m_column->addWidget(m_nothing);
    m_column->addLayout(grid);
    m_column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&session, &DashboardSession::dashboardChanged, this, [this] { showFigures(); });
    CardPane::retranslate();
}

void CardPane::addCard(CardId id, QLayout &grid)
{
    auto *card = new Card(id, this);
    grid.addWidget(card);
    card->hide(); // until there are figures
    m_cards[id] = card;
    connect(card, &Card::valueClicked, this, [this](Dimension dimension, const QString &value) {
        m_session.setFilter(m_session.filter().toggled(dimension, value));
    });
    connect(card, &Card::periodClicked, this, [this](const Period &period) {
        Filter filter = m_session.filter();
        filter.period = filter.period == period ? Period() : period;
        m_session.setFilter(filter);
    });
    connect(card, &Card::copyRequested, this,
            [card] { QGuiApplication::clipboard()->setText(card->plainText()); });
    connect(card, &Card::pictureRequested, this, [this, card] {
        ReportContent content;
        content.dashboard = m_session.dashboard();
        content.dashboard.cards[card->id()] = card->data();
        content.importNames = m_session.importNames();
        content.questionNames = m_session.questionNames();
        QGuiApplication::clipboard()->setImage(
            pagePicture(pageOf(content, card->id(), locale()), locale()));
    });
    connect(card, &Card::saveRequested, this, [this, card](SaveFormat format) {
        Q_EMIT saveRequested(card->data(), card->id(), format);
    });
}

void CardPane::addAbove(QLayout *layout)
{
    m_column->insertLayout(0, layout);
}

void CardPane::showFigures()
{
    const Dashboard &dashboard = m_session.dashboard();
    bool isAny = false;
    bool isMine = false;
    for (auto it = m_cards.begin(); it != m_cards.end(); ++it) {
        const auto figures = dashboard.cards.constFind(it.key());
        if (figures == dashboard.cards.constEnd())
            continue;
        isMine = true;
        const bool isShown = isWorthShowing(*figures);
        isAny = isAny || isShown;
        it.value()->setVisible(isShown);
        if (!isShown)
            continue;
        it.value()->setData(*figures);
        const auto dimension = clickedDimension(it.key(), figures->table.breakdown);
        it.value()->setChosen(dimension ? dashboard.filter.chosen.value(*dimension)
                                        : QStringList());
    }
    m_nothing->setVisible(isMine && !isAny);
    sayWhyNothing();
}

/// Without a filter there is none to widen.
void CardPane::sayWhyNothing()
{
    m_nothing->setText(
        m_session.dashboard().filter.isEmpty()
            ? tr("The files imported so far hold nothing for this pane. Import one that has such a "
                 "score.")
            : tr("The answers in this choice hold nothing for this pane. Widen the filter "
                 "above, or import a file "
                 "that has such a score."));
}

void CardPane::retranslate()
{
    sayWhyNothing();
}

} // namespace patron
