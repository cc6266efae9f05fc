// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/comparepane.h"

#include "models/session/comparesession.h"
#include "views/panes/comparecard.h"
#include "views/panes/selfcheckcard.h"
#include "views/widgets/cardgrid.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int compareEdge = 16;
/// Statements are sentences: cards are wider than elsewhere, and fewer stand side by side.
constexpr int cardCharacters = 84;
constexpr int mostColumns = 3;

} // namespace

ComparePane::ComparePane(CompareSession &session, QWidget *parent)
    : Pane(PaneId::Compare, parent)
    , m_session(session)
    , m_intro(new QLabel(this))
    , m_check(new SelfCheckCard(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(compareEdge, compareEdge, compareEdge, compareEdge);
    column->setSpacing(compareEdge);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    auto *grid = new CardGrid(nullptr, cardCharacters, mostColumns);
    for (qsizetype i = 0; i < session.themes().size(); ++i) {
        auto *card = new CompareCard(content);
        m_cards << card;
        grid->addWidget(card);
        card->connectPaper(
            [this](const QString &title, SaveFormat format, const QByteArray &bytes) {
                Q_EMIT saveRequested(title, format, bytes);
            });
    }
    grid->addWidget(m_check);
    column->addLayout(grid);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    const auto keepInSight = [this, scroll] {
        m_check->setSeenFrom(m_check->mapFrom(scroll->viewport(), QPoint()).y());
    };
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, keepInSight);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, keepInSight);
    connect(&session, &CompareSession::changed, this, &ComparePane::showFigures);
    connect(m_check, &SelfCheckCard::answersChanged, this, &ComparePane::selfCheckChanged);
    // What to do first stands above what was asked last; it is there once the card has grown by it.
    const auto showResult = [this, scroll] {
        scroll->widget()->layout()->activate();
        scroll->verticalScrollBar()->setValue(
            m_check->mapTo(scroll->widget(), QPoint(0, -compareEdge)).y());
    };
    connect(m_check, &SelfCheckCard::completed, this, showResult, Qt::QueuedConnection);
    connect(m_check, &SelfCheckCard::paneRequested, this, &ComparePane::paneRequested);
    showFigures();
    retranslate();
}

void ComparePane::setSelfCheck(const CheckAnswers &answers)
{
    m_check->setAnswers(answers);
}

void ComparePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_session.setShown(true);
}

void ComparePane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_session.setShown(false);
}

void ComparePane::showFigures()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setTheme(m_session.themes()[i]);
}

void ComparePane::retranslate()
{
    m_intro->setText(tr("Surveys that others have published, each with its own doubt, and your "
                        "figures beside them where you have some. Ask “Can this be compared?” in "
                        "the menu of each card."));
}

} // namespace patron
