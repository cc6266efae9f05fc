// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/cardpane.h"

#include "models/counting/snapshotdays.h"
#include "models/session/dashboardsession.h"
#include "views/panes/cardfile.h"
#include "views/text/emptytext.h"
#include "views/text/idtext.h"
#include "views/widgets/card.h"
#include "views/widgets/cardgrid.h"
#include "views/widgets/emptynote.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr int edge = 16;

bool holdsFiguresOf(const Dashboard &dashboard, PaneId pane)
{
    return std::any_of(dashboard.cards.keyBegin(), dashboard.cards.keyEnd(),
                       [pane](CardId card) { return spec(card).pane == pane; });
}

} // namespace

CardPane::CardPane(PaneId id, DashboardSession &session, QWidget *parent)
    : Pane(id, parent)
    , m_session(session)
    , m_nothing(new EmptyNote(u"nothingHere"_qs, this))
    , m_hidden(new QLabel(this))
    , m_grid(new CardGrid)
    , m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(edge);
    connectNote(*m_nothing);
    m_nothing->hide(); // until it is known
    m_column->addWidget(m_nothing);
    m_column->addLayout(m_grid);
    m_hidden->setObjectName(u"hiddenCards"_qs);
    m_hidden->setTextFormat(Qt::PlainText);
    m_hidden->setWordWrap(true);
    m_hidden->hide();
    m_column->addWidget(m_hidden);
    m_column->addStretch(1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardPane::findWanted);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_wanted.reset(); });
    connect(&session, &DashboardSession::dashboardChanged, this, [this] { showFigures(); });
    connect(&session, &DashboardSession::hiddenKnown, this, &CardPane::sayHidden);
    connect(&session, &DashboardSession::commentsCounted, this, [this](qint64 comments) {
        if (m_asking)
            m_asking->setCommentCount(comments);
        m_asking = nullptr;
    });
    CardPane::retranslate();
}

void CardPane::makeCards()
{
    for (const CardSpec &card : cardsOf(id())) {
        if (card.chart != ChartKind::Sparkline)
            addCard(card);
    }
    // They are made after all other widgets of the window, and stand behind the pane's note and in
    // front of what is below them.
    QList<QWidget *> order{m_nothing};
    for (Card *card : std::as_const(m_cards))
        order << card;
    orderTabs(order + m_below);
}

void CardPane::orderTabs(const QList<QWidget *> &widgets)
{
    QWidget *last = nullptr;
    const auto follow = [&last](QWidget *next) {
        if (!(next->focusPolicy() & Qt::TabFocus))
            return;
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (QWidget *widget : widgets) {
        follow(widget);
        for (QWidget *each : widget->findChildren<QWidget *>())
            follow(each);
    }
}

void CardPane::addCard(const CardSpec &spec)
{
    const CardId id = spec.id;
    auto *card = new Card(id, this);
    // Its cells need room for their numbers.
    if (spec.chart == ChartKind::Cohorts)
        m_grid->addWide(card);
    else
        m_grid->addWidget(card);
    card->hide(); // until there are figures
    m_cards[id] = card;
    connect(card, &Card::valueClicked, this,
            [this](Dimension dimension, const QString &value, const Period &within) {
                m_session.setFilter(m_session.filter().toggled(dimension, value, within));
            });
    connect(card, &Card::answerClicked, this, [this](QuestionId question, const QString &value) {
        m_session.setFilter(m_session.filter().toggled(question, value));
    });
    connect(card, &Card::commentsRequested, this, [this](const Mark &mark) {
        m_session.setFilter(behind(mark, m_session.filter()));
        Q_EMIT paneRequested(PaneId::Comments);
    });
    connect(card, &Card::commentCountWanted, this, [this, card](const Mark &mark) {
        m_asking = card;
        m_session.countComments(behind(mark, m_session.filter()));
    });
    connect(card, &Card::periodClicked, this, [this](const Period &period) {
        Filter filter = m_session.filter();
        filter.period = filter.period == period ? Period() : period;
        m_session.setFilter(filter);
    });
    connect(card, &Card::customerRequested, this, &CardPane::customerRequested);
    connect(card, &Card::callRequested, this, &CardPane::callRequested);
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

void CardPane::addBelow(QWidget &card)
{
    m_below << &card;
    m_column->insertWidget(m_column->count() - 1, &card);
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
    if (m_cards.isEmpty() && holdsFiguresOf(dashboard, id()))
        makeCards();
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
        it.value()->setChosen(chosenOn(it.key(), *figures, dashboard.filter));
    }
    // The Overview's tiles are no cards of the list, and say something all the same.
    for (auto it = dashboard.cards.cbegin(); it != dashboard.cards.cend(); ++it)
        isAny = isAny || (spec(it.key()).pane == id() && isWorthShowing(*it));
    // Who stays is told of all customers, and would leave the owner to wonder about the rest.
    m_nothing->setVisible(isMine && (!isAny || !outsideText().isEmpty()));
    sayWhyNothing();
    sayHidden();
    if (m_wanted) // once the cards stand where these figures put them
        QMetaObject::invokeMethod(this, &CardPane::findWanted, Qt::QueuedConnection);
}

void CardPane::showCard(CardId card)
{
    m_wanted = {card, m_session.filter()};
}

/// Again whenever cards above it have come or grown, until the owner goes elsewhere.
void CardPane::findWanted()
{
    if (m_wanted && m_wanted->filter != m_session.filter())
        m_wanted.reset();
    const Card *card = m_wanted ? m_cards.value(m_wanted->card) : nullptr;
    if (card && card->isVisible())
        m_scroll->verticalScrollBar()->setValue(
            card->mapTo(m_scroll->widget(), QPoint(0, -edge)).y());
}

void CardPane::showEvent(QShowEvent *event)
{
    if (m_cards.isEmpty())
        makeCards();
    Pane::showEvent(event);
}

void CardPane::hideEvent(QHideEvent *event)
{
    m_wanted.reset();
    Pane::hideEvent(event);
}

/// What would fill the pane; without a filter there is none to clear.
QString CardPane::whatWouldFill() const
{
    switch (id()) {
    case PaneId::Loyalty:
        return tr(
            "Nothing here tells whether customers would recommend you, or how long they stay. "
            "It takes answers to “How likely are you to recommend us?” from 0 to 10, or a "
            "list of customers with the day they came.");
    case PaneId::Satisfaction:
        return tr("Nothing here tells what pleases and what hurts. It takes answers with a "
                  "satisfaction score, stars, how easy it was, or the time of the reply.");
    case PaneId::Channels:
        return tr("None of these answers says on which channel it came. It takes a column such as "
                  "Channel, Source or Contact.");
    case PaneId::Overview:
    case PaneId::Comments:
    case PaneId::CallBacks:
    case PaneId::Questions:
    case PaneId::Compare:
    case PaneId::Data:
        return tr("Nothing here has a figure. It takes answers, reviews or tickets with a score or "
                  "a date.");
    }
    Q_UNREACHABLE();
}

/// "" where the period shown has answers, or may have.
QString CardPane::outsideText() const
{
    const auto snapshot = m_session.snapshot();
    return snapshot
               ? outsidePeriodText(m_session.dashboard().filter.period, daysOf(*snapshot), locale())
               : QString();
}

void CardPane::sayWhyNothing()
{
    if (const QString outside = outsideText(); !outside.isEmpty())
        m_nothing->say(outside, EmptyNote::ClearFilter | EmptyNote::Import);
    else if (m_session.dashboard().filter.isEmpty())
        m_nothing->say(whatWouldFill(), EmptyNote::Import);
    else
        //: %1: sentences that say what such a pane needs
        m_nothing->say(tr("%1 The filter above may hide them.").arg(whatWouldFill()),
                       EmptyNote::ClearFilter | EmptyNote::Import);
}

/// What is gone from the pane is said, and why: else an owner looks for it.
void CardPane::sayHidden()
{
    QStringList titles;
    const QList<CardId> hidden = m_session.hiddenByFilter();
    for (const CardId card : hidden) {
        if (spec(card).pane == id())
            titles << cardTitle(card);
    }
    // Where nothing is left at all, the note in its place says so.
    m_hidden->setVisible(!titles.isEmpty() && m_nothing->isHidden());
    //: Below the cards of a pane; %1: titles of cards ("Do we make it easy? · How fast do we
    //: reply?")
    m_hidden->setText(
        titles.isEmpty()
            ? QString()
            : tr("With this filter there is nothing to show for: %1").arg(titles.join(u" · "_qs)));
}

void CardPane::retranslate()
{
    sayWhyNothing();
    sayHidden();
}

} // namespace patron
