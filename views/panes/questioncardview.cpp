// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questioncardview.h"

#include "models/items/commentlistmodel.h"
#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/panes/commentdelegate.h"
#include "views/text/answertext.h"
#include "views/text/idtext.h"
#include "views/widgets/dotsbutton.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/figuretextproxy.h"
#include "views/widgets/verdictlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace patron {

namespace {

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What really differs is worth the colour of news; the rest is plain.
Tone toneOf(const AnswerVerdict &verdict)
{
    switch (verdict.id) {
    case AnswerVerdictId::NoAnswers:
    case AnswerVerdictId::MostGiven:
    case AnswerVerdictId::Average:
    case AnswerVerdictId::Middle:
    case AnswerVerdictId::GroupSays:
    case AnswerVerdictId::GroupScores:
    case AnswerVerdictId::BestAndWorst:
    case AnswerVerdictId::OwnWords:
    case AnswerVerdictId::OneGroup:
        return Tone::Plain;
    case AnswerVerdictId::TooFew:
    case AnswerVerdictId::NoneAhead:
    case AnswerVerdictId::GroupsAlike:
    case AnswerVerdictId::RowsAlike:
        return Tone::Unsure;
    }
    Q_UNREACHABLE();
}

} // namespace

QuestionCardView::QuestionCardView(CommentListModel &texts, QWidget *parent)
    : QFrame(parent)
    , m_model(new FigureTableModel(this))
    , m_title(plainLabel(this, u"title"_qs))
    , m_cutLabel(new QLabel(this))
    , m_cut(new QComboBox(this))
    , m_figure(new QLabel(this))
    , m_detail(plainLabel(this, u"detail"_qs))
    , m_verdict(new VerdictLabel(this))
    , m_explanation(plainLabel(this, u"explanation"_qs))
    , m_body(new QStackedWidget(this))
    , m_texts(new QListView(m_body))
    , m_menuButton(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_figure->setObjectName(u"figure"_qs);
    m_cut->setObjectName(u"cutBy"_qs);
    m_cut->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cut->setMinimumContentsLength(16);
    m_cut->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cutLabel->setBuddy(m_cut);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->hide();
    m_texts->setObjectName(u"answerTexts"_qs);
    m_texts->setModel(&texts);
    m_texts->setItemDelegate(new CommentDelegate(m_texts));
    m_texts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_texts->setResizeMode(QListView::Adjust);
    m_texts->setWordWrap(true);
    m_texts->setFrameShape(QFrame::NoFrame);
    m_body->addWidget(m_texts);
    makeMenu();
    makeLayout();
    makeChart();
    connect(m_cut, &QComboBox::activated, this,
            [this](int row) { Q_EMIT cutRequested(row <= 0 ? CutBy() : m_cuts.value(row - 1)); });
    setFonts();
    retranslate();
}

QuestionCardView::~QuestionCardView() = default;

void QuestionCardView::makeMenu()
{
    showAsDots(*m_menuButton);
    auto *menu = new QMenu(m_menuButton);
    m_explain = menu->addAction(QString());
    m_explain->setCheckable(true);
    m_asTable = menu->addAction(QString());
    menu->addSeparator();
    m_copy = menu->addAction(QString());
    m_savePdf = menu->addAction(QString());
    m_saveCsv = menu->addAction(QString());
    m_menuButton->setMenu(menu);
    connect(m_explain, &QAction::toggled, this, &QuestionCardView::showExplanation);
    connect(m_asTable, &QAction::triggered, this, [this] { showTable(!m_isTable); });
    connect(m_copy, &QAction::triggered, this, &QuestionCardView::copyRequested);
    connect(m_savePdf, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(SaveFormat::Pdf); });
    connect(m_saveCsv, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(SaveFormat::Csv); });
}

void QuestionCardView::makeLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(12);
    figure->addWidget(m_figure, 0, Qt::AlignBottom);
    figure->addWidget(m_detail, 1, Qt::AlignBottom);
    auto *cut = new QHBoxLayout;
    cut->setSpacing(8);
    cut->addWidget(m_cutLabel);
    cut->addWidget(m_cut, 1);
    cut->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_verdict);
    column->addWidget(m_explanation);
    column->addLayout(cut);
    column->addWidget(m_body, 1);
}

/// Each kind of chart is a class of its own.
void QuestionCardView::makeChart()
{
    const bool hadFocus = m_chart && m_chart->hasFocus();
    ChartView *old = m_chart;
    m_chart = patron::makeChart(m_card.chart, *m_model).release();
    m_chart->setObjectName(u"questionChart"_qs);
    m_body->addWidget(m_chart);
    connect(m_chart, &ChartView::answerClicked, this, &QuestionCardView::answerClicked);
    connect(m_chart, &ChartView::valueClicked, this, &QuestionCardView::valueClicked);
    if (!old)
        return;
    m_body->removeWidget(old);
    old->deleteLater(); // a click on it may have led here
    if (hadFocus)
        m_chart->setFocus();
}

void QuestionCardView::setCard(const QuestionCard &card, const QString &title,
                               const QList<CutBy> &cuts, const QMap<QuestionId, QString> &names)
{
    const bool isOtherKind = card.chart != m_card.chart;
    m_card = card;
    m_titleText = title;
    m_cuts = cuts;
    m_names = names;
    if (isOtherKind) {
        m_model->setTable({}); // the chart that goes is not to draw what it does not know
        makeChart();
    }
    m_model->setTable(card.table);
    showBody();
    retranslate();
}

void QuestionCardView::setChosen(const QStringList &answers)
{
    m_chart->setChosen(answers);
}

void QuestionCardView::showBody()
{
    const bool isText = m_card.kind == QuestionKind::Text;
    m_asTable->setVisible(!isText);
    m_saveCsv->setVisible(!isText);
    m_savePdf->setVisible(!isText);
    m_copy->setVisible(!isText);
    if (isText) {
        m_body->setCurrentWidget(m_texts);
        return;
    }
    if (m_isTable && !m_table) {
        m_table = new FigureTableView(*m_model, m_body);
        m_body->addWidget(m_table);
    }
    m_body->setCurrentWidget(m_isTable ? static_cast<QWidget *>(m_table) : m_chart);
}

void QuestionCardView::showTable(bool isShown)
{
    const bool hadFocus = m_body->currentWidget()->hasFocus();
    m_isTable = isShown;
    showBody();
    if (hadFocus)
        m_body->currentWidget()->setFocus();
    retranslate();
}

void QuestionCardView::showExplanation(bool isShown)
{
    m_explain->setChecked(isShown);
    m_explanation->setVisible(isShown);
}

QString QuestionCardView::plainText() const
{
    FigureTextProxy proxy(*m_model);
    proxy.setLocale(locale());
    QStringList lines{m_titleText, answerVerdictText(m_card.verdict, locale())};
    QStringList cells;
    for (int column = 0; column < proxy.columnCount(); ++column)
        cells << proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (int row = 0; row < proxy.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < proxy.columnCount(); ++column)
            cells << proxy.index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void QuestionCardView::fillCuts()
{
    const QSignalBlocker quiet(m_cut);
    m_cut->clear();
    //: In the list "Cut by": no groups, all answers together
    m_cut->addItem(tr("nothing: all answers together"));
    for (const CutBy &cut : std::as_const(m_cuts)) {
        const auto *dimension = std::get_if<Dimension>(&cut);
        const auto *question = std::get_if<QuestionId>(&cut);
        m_cut->addItem(dimension ? dimensionName(*dimension)
                                 : m_names.value(question ? *question : QuestionId()));
    }
    m_cut->setCurrentIndex(static_cast<int>(m_cuts.indexOf(m_card.wish.cut)) + 1);
    const bool isPossible = !m_cuts.isEmpty();
    m_cut->setVisible(isPossible);
    m_cutLabel->setVisible(isPossible);
}

void QuestionCardView::retranslate()
{
    m_title->setText(m_titleText);
    m_figure->setText(questionFigure(m_card, locale()));
    m_figure->setVisible(!m_figure->text().isEmpty());
    m_detail->setText(questionDetail(m_card, locale()));
    const QString sentence = answerVerdictText(m_card.verdict, locale());
    m_verdict->setSentence(sentence, toneOf(m_card.verdict));
    m_explanation->setText(questionExplanation(m_card, locale()));
    //: Before a list of groups: by what the answers are parted (channel, branch, another question)
    m_cutLabel->setText(tr("Cut by:"));
    m_cut->setAccessibleName(tr("Cut by"));
    fillCuts();

    m_explain->setText(tr("&How is this counted?"));
    m_asTable->setText(m_isTable ? tr("Show as &chart") : tr("Show as &table"));
    m_copy->setText(tr("C&opy"));
    m_savePdf->setText(tr("Save as &PDF…"));
    m_saveCsv->setText(tr("&Save as CSV…"));
    //: Button of a card; %1 its title, a question
    m_menuButton->setAccessibleName(tr("More about: %1").arg(m_titleText));
    m_menuButton->setToolTip(tr("Explain, copy or save"));

    const QString finding = m_detail->text() + u". "_qs + sentence;
    setAccessibleName(m_titleText);
    setAccessibleDescription(finding);
    m_chart->setAccessibleName(m_titleText);
    m_chart->setSummary(finding);
    m_texts->setAccessibleName(m_titleText);
    if (m_table)
        m_table->setAccessibleName(m_titleText);
}

void QuestionCardView::setFonts()
{
    m_title->setFont(titleFont(font()));
    m_figure->setFont(bigFont(font()));
}

void QuestionCardView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace patron
