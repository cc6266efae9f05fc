// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/panestack.h"

#include "models/session/callbacksession.h"
#include "models/session/dashboardsession.h"
#include "models/session/importsession.h"
#include "models/session/questionsession.h"
#include "models/session/wordstudy.h"
#include "views/import/reviewpage.h"
#include "views/panes/callbackspane.h"
#include "views/panes/channelspane.h"
#include "views/panes/commentspane.h"
#include "views/panes/comparepane.h"
#include "views/panes/datapane.h"
#include "views/panes/overviewpane.h"
#include "views/panes/questionspane.h"
#include "views/widgets/emptystate.h"

namespace patron {

PaneStack::PaneStack(const PaneSessions &sessions, QWidget *parent)
    : QStackedWidget(parent)
    , m_sessions(sessions)
{
    DashboardSession &dashboard = m_sessions.dashboard;
    addCards(PaneId::Overview, *new OverviewPane(dashboard, m_sessions.callBacks, this));
    for (const PaneId pane : {PaneId::Loyalty, PaneId::Satisfaction})
        addCards(pane, *new CardPane(pane, dashboard, this));
    auto *channels = new ChannelsPane(dashboard, m_sessions.compare, this);
    addCards(PaneId::Channels, *channels);
    connect(channels, &ChannelsPane::bytesReady, this, &PaneStack::saveRequested);
    addComments();
    addCallBacks();
    addQuestions();
    addCompare();
    add(PaneId::Data, *(m_data = new DataPane(m_sessions.import.imports(), this)));
    connect(m_data, &DataPane::openRequested, this, &PaneStack::filesWanted);
    connect(m_data, &DataPane::sampleRequested, this, &PaneStack::sampleRequested);
    addWidget(m_empty = new EmptyState(PaneId::Overview, this));
    connect(m_empty, &EmptyState::openRequested, this, &PaneStack::filesWanted);
    connect(m_empty, &EmptyState::sampleRequested, this, &PaneStack::sampleRequested);
    addWidget(m_review = new ReviewPage(this));
}

void PaneStack::add(PaneId id, Pane &pane)
{
    addWidget(m_panes[id] = &pane);
    connect(&pane, &Pane::importRequested, this, &PaneStack::filesWanted);
    connect(&pane, &Pane::filterClearRequested, this,
            [this] { m_sessions.dashboard.setFilter(Filter()); });
}

void PaneStack::addCards(PaneId id, CardPane &pane)
{
    add(id, pane);
    connect(&pane, &CardPane::saveRequested, this, &PaneStack::cardSaveRequested);
    connect(&pane, &CardPane::paneRequested, this, &PaneStack::paneRequested);
    connect(&pane, &CardPane::customerRequested, this, &PaneStack::customerRequested);
    connect(&pane, &CardPane::callRequested, this, &PaneStack::customerCallRequested);
    connect(&pane, &CardPane::cardRequested, this, [this](CardId card) {
        Q_EMIT paneRequested(spec(card).pane);
        if (auto *shown = qobject_cast<CardPane *>(currentWidget()))
            shown->showCard(card);
    });
}

void PaneStack::addComments()
{
    DashboardSession &dashboard = m_sessions.dashboard;
    add(PaneId::Comments, *(m_comments = new CommentsPane(m_sessions.comments, this)));
    connect(m_comments, &CommentsPane::wordClicked, &dashboard, [&dashboard](const QString &word) {
        dashboard.setFilter(withWordToggled(dashboard.filter(), word));
    });
    connect(m_comments, &CommentsPane::valueClicked, &dashboard,
            [&dashboard](Dimension dimension, const QString &value) {
                dashboard.setFilter(dashboard.filter().toggled(dimension, value));
            });
    connect(m_comments, &CommentsPane::importRequested, this, [this](const QString &file) {
        Q_EMIT paneRequested(PaneId::Data);
        m_data->showImport(file);
    });
    connect(m_comments, &CommentsPane::callRequested, &m_sessions.callBacks,
            &CallBackSession::takeUp);
    connect(m_comments, &CommentsPane::textChosen, &dashboard, [&dashboard](const QString &text) {
        Filter filter = dashboard.filter();
        if (!filter.answers.value(textQuestion).contains(text))
            dashboard.setFilter(filter.toggled(textQuestion, text));
    });
    connect(&dashboard, &DashboardSession::filterChanged, m_comments, [this](const Filter &filter) {
        m_comments->setChosenWords(filter.answers.value(wordQuestion));
    });
}

void PaneStack::addCallBacks()
{
    auto *calls = new CallBacksPane(m_sessions.callBacks, this);
    add(PaneId::CallBacks, *calls);
    connect(&m_sessions.callBacks, &CallBackSession::noFilterWanted, this,
            [this] { m_sessions.dashboard.setFilter(Filter()); });
    connect(calls, &CallBacksPane::sheetRequested, this, &PaneStack::callSheetRequested);
    connect(calls, &CallBacksPane::shown, this,
            [this] { Q_EMIT paneRequested(PaneId::CallBacks); });
    connect(calls, &CallBacksPane::undoRequested, this, &PaneStack::callUndoRequested);
    connect(calls, &CallBacksPane::ruleRequested, this, &PaneStack::callRuleRequested);
}

void PaneStack::addQuestions()
{
    auto *questions = new QuestionsPane(m_sessions.questions, this);
    add(PaneId::Questions, *questions);
    connect(questions, &QuestionsPane::saveRequested, this,
            [this, questions](const QString &title, SaveFormat format) {
                Q_EMIT saveRequested(title, format, questions->written(format));
            });
    connect(questions, &QuestionsPane::paneRequested, this, &PaneStack::paneRequested);
    connect(&m_sessions.questions, &QuestionSession::filterRequested, &m_sessions.dashboard,
            &DashboardSession::setFilter);
}

void PaneStack::addCompare()
{
    add(PaneId::Compare, *(m_compare = new ComparePane(m_sessions.compare, this)));
    connect(m_compare, &ComparePane::saveRequested, this, &PaneStack::saveRequested);
    connect(m_compare, &ComparePane::paneRequested, this, &PaneStack::paneRequested);
    connect(m_compare, &ComparePane::selfCheckChanged, this, &PaneStack::selfCheckChanged);
}

void PaneStack::showPane(PaneId pane)
{
    setCurrentWidget(m_panes[pane]);
}

void PaneStack::showEmpty(PaneId pane)
{
    m_empty->setPane(pane);
    setCurrentWidget(m_empty);
}

void PaneStack::showReview()
{
    setCurrentWidget(m_review);
}

bool PaneStack::isReviewShown() const
{
    return currentWidget() == m_review;
}

/// Only tables end where the pane does; what scrolls as a whole has air below it.
void PaneStack::leaveRoom(int height)
{
    m_data->leaveRoom(height);
}

QList<QWidget *> PaneStack::lastButtons() const
{
    return m_review->lastButtons() + m_data->lastButtons();
}

void PaneStack::focusSearch()
{
    m_comments->focusSearch();
}

void PaneStack::setSelfCheck(const CheckAnswers &answers)
{
    m_compare->setSelfCheck(answers);
}

} // namespace patron
