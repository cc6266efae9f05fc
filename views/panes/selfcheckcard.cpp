// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/selfcheckcard.h"

#include "models/metrics/publishedsurvey.h"
#include "views/charts/charttheme.h"
#include "views/text/comparetext.h"
#include "views/text/idtext.h"
#include "views/text/surveytext.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/verdictlabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr CheckAnswer choices[] = {CheckAnswer::Yes, CheckAnswer::Partly, CheckAnswer::No};
constexpr qsizetype mostAdvice = 3;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "60%: Do not follow what ...", the finding the statement is drawn from.
QString findingOf(Practice practice, const QLocale &locale)
{
    const PracticeSource &source = practiceSources()[static_cast<size_t>(practice)];
    for (const PublishedSurvey &survey : publishedSurveys()) {
        for (const PublishedFigure &figure : survey.figures) {
            if (survey.id == QLatin1String(source.survey) &&
                figure.id == QLatin1String(source.figure))
                return publishedText(figure, locale) + u": "_qs +
                       surveyStatement(survey.id, figure.id) + u" ("_qs +
                       sourceName(survey, figure) + u')';
        }
    }
    return {};
}

} // namespace

PaneId paneFor(Practice practice)
{
    switch (practice) {
    case Practice::BadReviews:
        return PaneId::CallBacks;
    case Practice::PersonalReply:
    case Practice::ClearAnswer:
        return PaneId::Comments;
    case Practice::QuickReply:
    case Practice::KnowsWhatFirst:
    case Practice::KindStaff:
        return PaneId::Satisfaction;
    case Practice::NinesAndTens:
        return PaneId::Loyalty;
    case Practice::ReadsTheWeb:
        return PaneId::Channels;
    case Practice::WrittenPlan:
        return PaneId::Overview;
    case Practice::Privacy:
        return PaneId::Data;
    }
    Q_UNREACHABLE();
}

SelfCheckCard::SelfCheckCard(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_firstTitle(plainLabel(this))
    , m_result(new VerdictLabel(this))
    , m_stay(new QFrame(this))
    , m_stayResult(new VerdictLabel(m_stay))
    , m_again(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"selfCheckTitle"_qs);
    m_again->setObjectName(u"selfCheckAgain"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_result);
    column->addWidget(m_firstTitle);
    for (qsizetype i = 0; i < mostAdvice; ++i)
        addAdvice(*column);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < practiceCount; ++i)
        addRow(*grid, static_cast<Practice>(i));
    column->addLayout(grid);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_stay->setObjectName(u"selfCheckStays"_qs);
    m_stay->setFrameShape(QFrame::StyledPanel);
    m_stay->setAutoFillBackground(true);
    m_stay->setBackgroundRole(QPalette::Base);
    auto *stay = new QVBoxLayout(m_stay);
    stay->setContentsMargins(16, 8, 16, 8);
    stay->addWidget(m_stayResult);
    m_stay->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        setAnswers({});
        Q_EMIT answersChanged(m_answers);
    });
    m_title->setFont(titleFont(font()));
    retranslate();
}

void SelfCheckCard::addAdvice(QVBoxLayout &column)
{
    Advice advice{plainLabel(this), new QPushButton(this)};
    advice.text->setObjectName(u"advice%1"_qs.arg(m_advice.size()));
    advice.open->setObjectName(u"openAdvice%1"_qs.arg(m_advice.size()));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(advice.text, 1);
    row->addWidget(advice.open, 0, Qt::AlignTop);
    column.addLayout(row);
    const qsizetype index = m_advice.size();
    connect(advice.open, &QPushButton::clicked, this,
            [this, index] { Q_EMIT paneRequested(paneFor(m_advice[index].practice)); });
    m_advice << advice;
}

void SelfCheckCard::addRow(QGridLayout &grid, Practice practice)
{
    Row row{plainLabel(this), plainLabel(this), new QButtonGroup(this)};
    const int line = 2 * static_cast<int>(practice);
    grid.addWidget(row.statement, line, 0);
    grid.addWidget(row.source, line + 1, 0);
    grid.setRowMinimumHeight(line + 1, fontMetrics().height() + 8);
    int place = 1;
    for (const CheckAnswer choice : choices) {
        auto *button = new QRadioButton(this);
        button->setObjectName(
            u"check%1-%2"_qs.arg(static_cast<int>(practice)).arg(static_cast<int>(choice)));
        row.answers->addButton(button, static_cast<int>(choice));
        grid.addWidget(button, line, place++, Qt::AlignTop);
    }
    connect(row.answers, &QButtonGroup::idClicked, this, [this, practice](int id) {
        const bool wasComplete = checkResult(m_answers).isComplete();
        m_answers[static_cast<size_t>(practice)] = static_cast<CheckAnswer>(id);
        showResult();
        Q_EMIT answersChanged(m_answers);
        if (!wasComplete && checkResult(m_answers).isComplete())
            Q_EMIT completed();
    });
    m_rows << row;
}

void SelfCheckCard::setAnswers(const CheckAnswers &answers)
{
    m_answers = answers;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const int id = static_cast<int>(answers[static_cast<size_t>(i)]);
        QButtonGroup *group = m_rows[i].answers;
        group->setExclusive(false); // or the last one could not be taken back
        for (QAbstractButton *button : group->buttons())
            button->setChecked(group->id(button) == id);
        group->setExclusive(true);
    }
    showResult();
}

void SelfCheckCard::showResult()
{
    const CheckResult result = checkResult(m_answers);
    for (VerdictLabel *label : {m_result, m_stayResult})
        label->setSentence(checkResultText(result, locale()), Tone::Plain);
    const bool hasAdvice = result.isComplete() && !result.first.isEmpty();
    m_firstTitle->setVisible(hasAdvice);
    for (qsizetype i = 0; i < m_advice.size(); ++i) {
        Advice &advice = m_advice[i];
        const bool isShown = hasAdvice && i < result.first.size();
        advice.text->setVisible(isShown);
        advice.open->setVisible(isShown);
        if (!isShown)
            continue;
        advice.practice = result.first[i];
        //: One of the things to do first: %1 its number, %2 what to do
        advice.text->setText(
            tr("%1. %2").arg(locale().toString(i + 1), practiceAdvice(advice.practice)));
        advice.open->setText(paneTitle(paneFor(advice.practice)));
        //: Button that opens a pane; %1 its name
        advice.open->setAccessibleName(tr("Open: %1").arg(advice.open->text()));
    }
    m_again->setVisible(result.answered > 0);
    placeStay();
}

void SelfCheckCard::setSeenFrom(int top)
{
    m_seenFrom = top;
    placeStay();
}

/// As long as there are statements under it to answer.
void SelfCheckCard::placeStay()
{
    const int high =
        m_stay->hasHeightForWidth() ? m_stay->heightForWidth(width()) : m_stay->sizeHint().height();
    const bool isPassed = m_seenFrom > m_result->geometry().top();
    const bool hasRoom = m_seenFrom + high < m_rows.last().source->geometry().bottom();
    m_stay->setVisible(m_again->isVisibleTo(this) && isPassed && hasRoom);
    m_stay->setGeometry(0, m_seenFrom, width(), high);
    m_stay->raise();
}

void SelfCheckCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeStay();
}

void SelfCheckCard::retranslate()
{
    m_title->setText(tr("How do you care for your customers? A self-check"));
    m_firstTitle->setText(tr("Three things to do first:"));
    m_again->setText(tr("Start over"));
    m_again->setAccessibleName(tr("Start the self-check over"));
    const QColor weak = ChartTheme::forPalette(palette(), font()).weakText;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto practice = static_cast<Practice>(i);
        const Row &row = m_rows[i];
        row.statement->setText(practiceStatement(practice));
        row.source->setText(findingOf(practice, locale()));
        QPalette pale = palette();
        pale.setColor(QPalette::WindowText, weak);
        pale.setColor(QPalette::Text, weak); // what stands on a card's ground
        row.source->setPalette(pale);
        for (QAbstractButton *button : row.answers->buttons()) {
            const auto choice = static_cast<CheckAnswer>(row.answers->id(button));
            button->setText(checkAnswerName(choice));
            //: For a screen reader: %1 a statement, %2 "yes", "partly" or "no"
            button->setAccessibleName(
                tr("%1 %2").arg(practiceStatement(practice), checkAnswerName(choice)));
        }
    }
    setAccessibleName(m_title->text());
    showResult();
}

void SelfCheckCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        (event->type() == QEvent::PaletteChange && !m_rows.isEmpty()))
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

} // namespace patron
