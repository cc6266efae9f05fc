// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/text/explanationtext.h"
#include "views/text/idtext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/dotsbutton.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/figuretextproxy.h"
#include "views/widgets/verdictlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace patron {

namespace {

/// Cards of several questions have no figure of all of them together.
bool hasHeadline(ChartKind chart)
{
    return chart != ChartKind::Drivers && chart != ChartKind::Diverging;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Card::Card(CardId id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_model(new FigureTableModel(this))
    , m_chart(makeChart(spec(id).chart, *m_model).release())
    , m_title(plainLabel(this))
    , m_figure(new QLabel(this))
    , m_detail(plainLabel(this))
    , m_verdict(new VerdictLabel(this))
    , m_explanation(plainLabel(this))
    , m_body(new QStackedWidget(this))
    , m_explainButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
{
    m_data.headline.metric = spec(id).metric;
    m_body->addWidget(m_chart);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"title"_qs);
    m_figure->setObjectName(u"figure"_qs);
    m_detail->setObjectName(u"detail"_qs);
    m_explanation->setObjectName(u"explanation"_qs);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->hide();
    makeMenu();
    makeLayout();
    connect(m_chart, &ChartView::valueClicked, this, &Card::valueClicked);
    connect(m_chart, &ChartView::periodClicked, this, &Card::periodClicked);
    setFonts();
    retranslate();
}

Card::~Card() = default;

void Card::makeMenu()
{
    m_explainButton->setObjectName(u"explain"_qs);
    m_explainButton->setAutoRaise(true);
    m_explainButton->setCheckable(true);
    m_explainButton->setFocusPolicy(Qt::StrongFocus);
    m_explainButton->setText(u"?"_qs);
    connect(m_explainButton, &QToolButton::toggled, this, &Card::showExplanation);
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
    connect(m_explain, &QAction::toggled, this, &Card::showExplanation);
    connect(m_asTable, &QAction::triggered, this,
            [this] { showTable(m_body->currentWidget() == m_chart); });
    connect(m_copy, &QAction::triggered, this, [this] { Q_EMIT copyRequested(m_id); });
    connect(m_savePdf, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(m_id, SaveFormat::Pdf); });
    connect(m_saveCsv, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(m_id, SaveFormat::Csv); });
}

void Card::makeLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_explainButton, 0, Qt::AlignTop);
    head->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(12);
    figure->addWidget(m_figure, 0, Qt::AlignBottom);
    figure->addWidget(m_detail, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_verdict);
    column->addWidget(m_explanation);
    column->addWidget(m_body, 1);
}

void Card::setData(const CardData &data)
{
    m_data = data;
    m_model->setTable(data.table);
    retranslate();
}

void Card::setChosen(const QStringList &values)
{
    m_chart->setChosen(values);
}

QString Card::plainText() const
{
    FigureTextProxy proxy(*m_model);
    proxy.setLocale(locale());
    QStringList lines{m_title->text() + u'\n' + findingText(m_data, locale())};
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

void Card::showTable(bool isShown)
{
    if (isShown && !m_table) {
        m_table = new FigureTableView(*m_model, m_body);
        m_table->setAccessibleName(m_title->text());
        m_body->addWidget(m_table);
    }
    const bool hadFocus = m_body->currentWidget()->hasFocus();
    m_body->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_chart);
    if (hadFocus)
        m_body->currentWidget()->setFocus();
    retranslate();
}

void Card::showExplanation(bool isShown)
{
    m_explain->setChecked(isShown);
    m_explainButton->setChecked(isShown);
    m_explanation->setVisible(isShown);
}

void Card::retranslate()
{
    const bool isTable = m_body->currentWidget() != m_chart;
    m_title->setText(cardTitle(m_id));
    m_figure->setText(headlineText(m_data.headline, locale()));
    m_figure->setVisible(hasHeadline(spec(m_id).chart));
    m_detail->setText(detailText(m_data.headline, locale()));
    m_verdict->setVisible(!isSaidByFigure(m_data.verdict));
    m_verdict->setSentence(verdictText(m_data.verdict, spec(m_id).metric, locale()),
                           m_data.verdict.tone);
    m_explanation->setText(
        explanationRichText(m_data.headline.metric, m_data.explanation, locale()));

    m_explain->setText(tr("&How is this counted?"));
    //: Tooltip of a card's button with a question mark
    m_explainButton->setToolTip(tr("How is this counted? (F1)"));
    //: Button of a card; %1 its title, a question
    m_explainButton->setAccessibleName(tr("How is this counted: %1").arg(m_title->text()));
    m_asTable->setText(isTable ? tr("Show as &chart") : tr("Show as &table"));
    m_copy->setText(tr("C&opy"));
    m_savePdf->setText(tr("Save as &PDF…"));
    m_saveCsv->setText(tr("&Save as CSV…"));
    //: Button of a card; %1 its title, a question
    m_menuButton->setAccessibleName(tr("More about: %1").arg(m_title->text()));
    m_menuButton->setToolTip(tr("Explain, copy or save"));

    const QString finding = findingText(m_data, locale());
    setAccessibleName(m_title->text());
    setAccessibleDescription(finding);
    m_chart->setAccessibleName(m_title->text());
    m_chart->setSummary(finding);
    if (m_table)
        m_table->setAccessibleName(m_title->text());
}

void Card::setFonts()
{
    m_title->setFont(titleFont(font()));
    m_figure->setFont(bigFont(font()));
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        showExplanation(m_explanation->isHidden());
    else
        QFrame::keyPressEvent(event);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace patron
