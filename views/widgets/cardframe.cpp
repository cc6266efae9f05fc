// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardframe.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/figuretextproxy.h"
#include "views/widgets/intosight.h"
#include "views/widgets/menuopener.h"
#include "views/widgets/verdictlabel.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace patron {

namespace {

QLabel *named(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

/// Three dots without an arrow. Not by a style sheet: a button that has one keeps its colours when
/// the appearance changes.
class DotsButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(
            QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    }
};

/// Where it stands among the lines of a card: below title and figure.
constexpr int firstVerdict = 2;
/// A shorter chart grows for an explanation.
constexpr int explanationLines = 8;

void showIfSaid(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CardFrame::CardFrame(QWidget *parent, Qt::TextFormat explanationFormat)
    : QFrame(parent)
    , m_model(new FigureTableModel(this))
    , m_title(named(new WrappedLabel(this), u"title"_qs))
    , m_figure(named(new QLabel(this), u"figure"_qs))
    , m_detail(named(new WrappedLabel(this), u"detail"_qs))
    , m_explanation(named(new QLabel(this), u"explanation"_qs))
    , m_explanationPage(new QScrollArea(this))
    , m_body(new QStackedWidget(this))
    , m_explainButton(new QToolButton(this))
    , m_menuButton(new DotsButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_figure->setTextFormat(Qt::PlainText);
    m_explanation->setTextFormat(explanationFormat);
    m_explanation->setWordWrap(true);
    makeMenu();
    makeLayout();
    makeExplanation();
    setFonts();
}

CardFrame::~CardFrame() = default;

void CardFrame::makeMenu()
{
    m_explainButton->setObjectName(u"explain"_qs);
    m_explainButton->setAutoRaise(true);
    m_explainButton->setCheckable(true);
    m_explainButton->setFocusPolicy(Qt::StrongFocus);
    m_explainButton->setText(u"?"_qs);
    m_menuButton->setObjectName(u"menu"_qs);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setText(u"⋯"_qs);
    auto *menu = new QMenu(m_menuButton);
    m_filterBy = menu->addAction(QString(), this, [this] {
        if (m_menuMark)
            m_chart->activate(Mark(*m_menuMark));
    });
    m_filterBy->setObjectName(u"filterByMark"_qs);
    m_readComments = menu->addAction(QString(), this, [this] {
        if (m_menuMark)
            Q_EMIT m_chart->commentsRequested(Mark(*m_menuMark));
    });
    m_readComments->setObjectName(u"commentsOfMark"_qs);
    m_callBack = menu->addAction(QString(), this, [this] {
        if (m_menuMark)
            Q_EMIT callRequested(m_menuMark->knownAs);
    });
    m_callBack->setObjectName(u"callOfMark"_qs);
    const auto hideOfMark = [this] {
        m_filterBy->setVisible(false);
        m_readComments->setVisible(false);
        m_callBack->setVisible(false);
    };
    hideOfMark();
    connect(menu, &QMenu::aboutToHide, m_filterBy, hideOfMark,
            Qt::QueuedConnection); // the entry that closes the menu is to be seen until then
    m_explain = menu->addAction(QString());
    m_explain->setCheckable(true);
    m_asTable = menu->addAction(QString());
    menu->addSeparator();
    m_save = new SaveMenu(*menu);
    m_menuButton->setMenu(menu);
    new MenuOpener(*m_menuButton, *menu);
    connect(m_explainButton, &QToolButton::toggled, this, &CardFrame::showExplanation);
    connect(m_explain, &QAction::toggled, this, &CardFrame::showExplanation);
    connect(m_asTable, &QAction::triggered, this, [this] { showTable(!m_isTable); });
    connect(m_save, &SaveMenu::copyRequested, this, &CardFrame::copyRequested);
    connect(m_save, &SaveMenu::pictureRequested, this, &CardFrame::pictureRequested);
    connect(m_save, &SaveMenu::saveRequested, this, &CardFrame::saveRequested);
}

void CardFrame::makeLayout()
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
    column->addWidget(m_body, 1);
}

void CardFrame::makeExplanation()
{
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_explanationPage->setWidgetResizable(true);
    m_explanationPage->setFrameShape(QFrame::NoFrame);
    m_explanationPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_explanationPage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_explanationPage->viewport()->setBackgroundRole(QPalette::Base);
    m_explanationPage->setWidget(m_explanation);
    m_explanation->hide(); // until it is asked for
    m_body->addWidget(m_explanationPage);
}

void CardFrame::addAboveChart(QLayout *line)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(column->indexOf(m_body), line);
}

void CardFrame::setChart(std::unique_ptr<ChartView> chart)
{
    ChartView *old = m_chart;
    const bool hadFocus = old && old->hasFocus();
    if (old)
        m_model->setTable({}); // the chart that goes is not to draw what it does not know
    m_chart = chart.release();
    m_body->addWidget(m_chart);
    if (old) {
        m_body->removeWidget(old);
        old->deleteLater(); // a click on it may have led here
    }
    showBody();
    if (hadFocus)
        m_chart->setFocus();
}

void CardFrame::setTable(const FigureTable &table)
{
    m_model->setTable(table);
}

void CardFrame::showInstead(QWidget *other)
{
    m_instead = other;
    if (other && m_body->indexOf(other) < 0)
        m_body->addWidget(other);
    showBody();
}

void CardFrame::showBody()
{
    m_asTable->setVisible(!m_instead);
    m_save->setVisible(!m_instead);
    if (m_isTable && !m_instead && !m_table) {
        m_table = new FigureTableView(*m_model, m_body);
        m_body->addWidget(m_table);
    }
    QWidget *shown = m_isTable ? static_cast<QWidget *>(m_table) : m_chart;
    if (m_instead)
        shown = m_instead;
    if (!m_explanation->isHidden())
        shown = m_explanationPage;
    const bool hadFocus = m_body->currentWidget()->hasFocus();
    m_body->setCurrentWidget(shown);
    if (hadFocus)
        shown->setFocus();
}

void CardFrame::showTable(bool isShown)
{
    showExplanation(false);
    m_isTable = isShown;
    showBody();
    retranslate();
}

void CardFrame::showExplanation(bool isShown)
{
    m_explain->setChecked(isShown);
    m_explainButton->setChecked(isShown);
    if (isShown != m_explanation->isHidden())
        return;
    m_explanation->setText(isShown ? explanation() : QString());
    m_explanation->setVisible(isShown);
    m_explanationPage->setMinimumHeight(
        isShown ? explanationLines * m_explanation->fontMetrics().lineSpacing() : 0);
    showBody();
}

QString CardFrame::title() const
{
    return m_title->text();
}

QString CardFrame::plainText() const
{
    FigureTextProxy proxy(*m_model);
    proxy.setLocale(locale());
    QStringList lines{m_title->text(), accessibleDescription()};
    QStringList cells;
    for (int column = 0; column < proxy.columnCount(); ++column)
        cells << proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (int row = 0; row < proxy.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < proxy.columnCount(); ++column)
            cells << proxy.index(row, column).data().toString().replace(u'\n', u", "_qs);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString CardFrame::explainText() const
{
    return tr("&How is this counted?");
}

void CardFrame::say()
{
    const CardWords words = this->words();
    m_title->setText(words.title);
    showIfSaid(*m_figure, words.figure);
    m_isFigureWeak = words.isFigureWeak;
    showWeakly(*m_figure, m_isFigureWeak);
    showIfSaid(*m_detail, words.detail);
    while (m_verdictLabels.size() < words.verdicts.size()) {
        m_verdictLabels << new VerdictLabel(this);
        // Not in a layout of their own: that keeps the height of the sentence before.
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(firstVerdict + int(m_verdictLabels.size()) - 1,
                             m_verdictLabels.last());
        m_verdictLabels.last()->show();
    }
    // Not hidden: one would keep a sentence of another language.
    while (m_verdictLabels.size() > words.verdicts.size())
        delete m_verdictLabels.takeLast();
    for (qsizetype i = 0; i < m_verdictLabels.size(); ++i)
        m_verdictLabels[i]->setSentence(words.verdicts[i].first, words.verdicts[i].second);
    if (!m_explanation->isHidden())
        m_explanation->setText(explanation());
    // From the inside out, so that whoever asks the card for its height hears the new one. Nobody
    // asks one that is not on screen, and there are fifty of them at the start and in the panes
    // behind the one that is looked at.
    if (isVisible()) {
        for (const VerdictLabel *label : std::as_const(m_verdictLabels))
            label->layout()->activate();
        m_body->layout()->activate();
        layout()->activate();
    }
    setAccessibleDescription(words.finding);
    m_chart->setSummary(words.finding);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_chart),
                            static_cast<QWidget *>(m_table), m_instead}) {
        if (widget)
            widget->setAccessibleName(words.title);
    }
    m_explainButton->setAccessibleName(explainText().remove(u'&') + u' ' + words.title);
    m_explanationPage->setAccessibleName(m_explainButton->accessibleName());
    //: Button of a card; %1 its title, a question
    m_menuButton->setAccessibleName(tr("More about: %1").arg(words.title));
}

void CardFrame::retranslate()
{
    say();
    const QString question = explainText();
    m_explain->setText(question);
    //: Tooltip of a card's button with a question mark; %1 "How is this counted?", F1 the key
    m_explainButton->setToolTip(tr("%1 (F1)").arg(QString(question).remove(u'&')));
    //: Entry of a chart's menu: the other figures show only what the bar or dot stands for
    m_filterBy->setText(tr("&Filter by this"));
    //: Entry of a chart's menu: puts the customer that a bar stands for on the list of calls
    m_callBack->setText(tr("Call this customer &back…"));
    m_asTable->setText(m_isTable ? tr("Show as &chart") : tr("Show as &table"));
    m_save->retranslate();
    m_menuButton->setToolTip(tr("Explain, copy or save"));
}

void CardFrame::setFonts()
{
    m_title->setFont(titleFont(font()));
    m_figure->setFont(bigFont(font()));
}

void CardFrame::contextMenuEvent(QContextMenuEvent *event)
{
    std::optional<int> at;
    if (m_body->currentWidget() == m_chart)
        at = event->reason() == QContextMenuEvent::Mouse
                 ? m_chart->markAt(m_chart->mapFromGlobal(event->globalPos()))
                 : m_chart->currentMark();
    m_menuMark = at ? std::optional(m_chart->marks()[*at]) : std::nullopt;
    const bool isOfMark = m_menuMark && ChartView::canBeClicked(*m_menuMark);
    m_filterBy->setVisible(isOfMark);
    m_readComments->setVisible(isOfMark);
    m_callBack->setVisible(m_menuMark && !m_menuMark->knownAs.isEmpty());
    m_readComments->setEnabled(true);
    m_readComments->setText(tr("&Read the comments"));
    if (isOfMark)
        Q_EMIT commentCountWanted(*m_menuMark);
    m_menuButton->menu()->popup(event->globalPos());
    event->accept();
}

void CardFrame::setCommentCount(qint64 comments)
{
    m_readComments->setEnabled(comments > 0);
    m_readComments->setText(comments > 0
                                //: Entry of a chart's menu: what those wrote whom the bar or dot
                                //: stands for; %1 the number, already written out
                                ? tr("&Read the %1 comment(s)", nullptr, pluralCount(comments))
                                      .arg(countText(comments, locale()))
                                //: Entry of a chart's menu that cannot be chosen
                                : tr("No comments here"));
}

/// The wheel may have left the card in the focus above or below what is on screen.
void CardFrame::explainInSight()
{
    showExplanation(m_explanation->isHidden());
    if (m_explanation->isHidden())
        return;
    QMetaObject::invokeMethod( // once it is as high as its explanation asks for
        this, [this] { bringIntoSight(*this); }, Qt::QueuedConnection);
}

void CardFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        explainInSight();
    else if (event->key() == Qt::Key_Escape && !m_explanation->isHidden())
        showExplanation(false);
    else
        QFrame::keyPressEvent(event);
}

void CardFrame::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        showExplanation(false);
}

void CardFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
    else if (event->type() == QEvent::PaletteChange)
        showWeakly(*m_figure, m_isFigureWeak);
}

} // namespace patron
