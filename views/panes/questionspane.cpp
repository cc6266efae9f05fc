// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questionspane.h"

#include "models/session/questionsession.h"
#include "views/charts/chartview.h"
#include "views/panes/cardfile.h"
#include "views/panes/questioncardview.h"
#include "views/panes/questionlist.h"
#include "views/report/storytext.h"
#include "views/text/answertext.h"
#include "views/text/emptytext.h"
#include "views/widgets/emptynote.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int listCharacters = 38; ///< a question over two or three lines

} // namespace

QuestionsPane::QuestionsPane(QuestionSession &session, QWidget *parent)
    : Pane(PaneId::Questions, parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyNote(u"noQuestions"_qs, m_stack))
    , m_list(new QuestionList(session.questions()))
    , m_card(new QuestionCardView(session.texts()))
{
    auto *splitter = new QSplitter(m_stack);
    m_both = splitter;
    splitter->setObjectName(u"questionParts"_qs);
    auto *right = new QWidget(splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 16, 16, 16);
    column->addWidget(m_card);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    connectNote(*m_nothing);
    m_stack->addWidget(m_both);
    m_stack->addWidget(m_nothing);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_list, &QuestionList::chosen, &session, &QuestionSession::choose);
    connect(&session, &QuestionSession::listChanged, this, &QuestionsPane::showWhatThereIs);
    connect(&session, &QuestionSession::cardChanged, this, &QuestionsPane::showCard);
    connect(m_card, &QuestionCardView::cutRequested, &session, &QuestionSession::setCut);
    connect(m_card, &QuestionCardView::answerClicked, &session,
            qOverload<QuestionId, const QString &>(&QuestionSession::toggle));
    connect(m_card, &QuestionCardView::valueClicked, &session,
            qOverload<Dimension, const QString &>(&QuestionSession::toggle));
    connect(m_card, &QuestionCardView::commentsRequested, this, [this](const Mark &mark) {
        Q_EMIT m_session.filterRequested(behind(mark, m_session.filter()));
        Q_EMIT paneRequested(PaneId::Comments);
    });
    connect(m_card, &QuestionCardView::commentCountWanted, this, [this](const Mark &mark) {
        m_session.countComments(behind(mark, m_session.filter()));
    });
    connect(&session, &QuestionSession::commentsCounted, m_card,
            &QuestionCardView::setCommentCount);
    connect(m_card, &QuestionCardView::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_card->plainText()); });
    connect(m_card, &QuestionCardView::pictureRequested, this,
            [this] { QGuiApplication::clipboard()->setImage(pagePicture(page(), locale())); });
    connect(m_card, &QuestionCardView::saveRequested, this,
            [this](SaveFormat format) { Q_EMIT saveRequested(m_card->title(), format); });
    fitLetters();
    retranslate();
}

void QuestionsPane::focusSearch()
{
    m_list->focusSearch();
}

CardPage QuestionsPane::page() const
{
    const QuestionCard &card = m_card->card();
    ReportContent content;
    content.dashboard.filter = m_session.filter();
    content.questionNames = m_session.questionNames();
    content.importNames = m_session.importNames();
    const QString figure = questionFigure(card, locale());
    const QString detail = questionDetail(card, locale());
    // Without it nobody knows what the groups of the chart are.
    const QString cut = card.isCut ? m_card->cutLine() : QString();
    return {cut.isEmpty() ? m_card->title() : m_card->title() + u" \u2014 "_qs + cut,
            figure.isEmpty() ? detail : figure + u"  "_qs + detail,
            questionVerdict(card, locale()),
            reportFilter(content, locale()), // the detail says how many answered
            chosenLine(content, locale()),
            chartMaker(card.chart, chosenOn(card, m_session.filter())),
            card.table};
}

QByteArray QuestionsPane::written(SaveFormat format) const
{
    return pageFile(page(), format, locale());
}

void QuestionsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_session.setShown(true);
}

void QuestionsPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_session.setShown(false);
}

void QuestionsPane::showWhatThereIs()
{
    const bool isAny = m_session.questions().rowCount() > 0;
    m_stack->setCurrentWidget(isAny ? m_both : m_nothing);
    sayWhyNothing();
    m_list->setFiltered(!m_session.filter().isEmpty());
    m_list->setChosen(m_session.wish().questions);
    if (m_session.card().wish == m_session.wish())
        showCard();
}

void QuestionsPane::showCard()
{
    const QuestionCard &card = m_session.card();
    const QuestionListModel &list = m_session.questions();
    const QuestionNode *node = list.node(list.indexOf(card.wish.questions));
    m_list->setChosen(card.wish.questions);
    m_list->showChosen(); // another filter has moved it, or it was chosen elsewhere
    m_card->setCard(
        card, node ? questionTitle(node->title, node->questions.size(), node->form) : QString(),
        m_session.cuts(), m_session.questionNames());
    m_card->setChosen(chosenOn(card, m_session.filter()));
}

void QuestionsPane::sayWhyNothing()
{
    const QString outside =
        outsidePeriodText(m_session.filter().period, m_session.days(), locale());
    m_nothing->say(
        !outside.isEmpty()
            ? outside
            : tr("There is no question to show yet. Import answers to a survey: every column "
                 "that is not a date, a person or a number of the answer becomes a question here."),
        m_session.filter().isEmpty() ? EmptyNote::Ways(EmptyNote::Import)
                                     : EmptyNote::ClearFilter | EmptyNote::Import);
}

void QuestionsPane::fitLetters()
{
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * listCharacters);
}

void QuestionsPane::retranslate()
{
    sayWhyNothing();
    if (m_session.card().wish.questions.isEmpty())
        return;
    showCard(); // titles of matrices are words of ours
}

} // namespace patron
