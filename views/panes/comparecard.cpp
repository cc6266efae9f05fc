// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/comparecard.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/bandschart.h"
#include "views/text/comparetext.h"
#include "views/text/surveytext.h"
#include "views/widgets/dotsbutton.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/figuretextproxy.h"
#include "views/widgets/verdictlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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

const PublishedSurvey *surveyOf(const QString &id)
{
    const QList<PublishedSurvey> &all = publishedSurveys();
    const auto found = std::ranges::find(all, id, &PublishedSurvey::id);
    return found == all.end() ? nullptr : &*found;
}

QVariant cellOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Statement and source: the name of a row.
QString rowName(const ComparedFigure &figure, const QLocale &locale)
{
    const PublishedSurvey *survey = surveyOf(figure.survey);
    const QString statement = surveyStatement(figure.survey, figure.published.id);
    if (!survey)
        return statement;
    const QString name = statement + u'\n' + sourceName(*survey, figure.published);
    // "About a half" is not 50 percent to the dot.
    return figure.published.bound == Bound::Exact
               ? name
               : name + u": "_qs + publishedText(figure.published, locale);
}

FigureTable tableOf(const ComparedTheme &theme, const QLocale &locale)
{
    FigureTable table;
    const bool hasOwn = std::ranges::any_of(theme.figures, [](const ComparedFigure &figure) {
        return figure.own && figure.own->value;
    });
    table.columns << FigureColumn{TableColumn::Group, {}};
    QStringList sides{QLatin1String(publishedColumn)};
    if (hasOwn)
        sides << QLatin1String(ownColumn);
    for (const QString &side : std::as_const(sides)) {
        for (const TableColumn kind : {TableColumn::Value, TableColumn::Low, TableColumn::High})
            table.columns << FigureColumn{kind, side};
    }
    if (hasOwn)
        table.columns << FigureColumn{TableColumn::N, {}};
    for (const ComparedFigure &figure : theme.figures) {
        FigureRow row;
        row.key.value = rowName(figure, locale);
        row.figure.n = smallestFirm; // published figures are firm, whatever the own ones are
        const auto &range = figure.published.interval;
        row.cells << row.key.value << figure.published.percent
                  << cellOf(range ? std::optional(range->low) : std::nullopt)
                  << cellOf(range ? std::optional(range->high) : std::nullopt);
        if (hasOwn) {
            const bool isThere = figure.own && figure.own->value;
            row.cells << cellOf(isThere ? figure.own->value : std::nullopt)
                      << cellOf(isThere ? std::optional(figure.own->low) : std::nullopt)
                      << cellOf(isThere ? std::optional(figure.own->high) : std::nullopt)
                      << (isThere ? QVariant(figure.own->n) : QVariant());
        }
        table.rows << row;
    }
    return table;
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Above:
        return Tone::Good;
    case Standing::Below:
        return Tone::Bad;
    case Standing::CannotTell:
        return Tone::Unsure;
    case Standing::NothingOwn:
    case Standing::NotYet:
    case Standing::SideBySide:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : QFrame(parent)
    , m_model(new FigureTableModel(this))
    , m_chart(new BandsChart(*m_model, this))
    , m_title(plainLabel(this, u"title"_qs))
    , m_verdicts(new QVBoxLayout)
    , m_explanation(plainLabel(this, u"explanation"_qs))
    , m_body(new QStackedWidget(this))
    , m_menuButton(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_body->addWidget(m_chart);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->hide();
    m_verdicts->setSpacing(4);
    makeMenu();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_verdicts);
    column->addWidget(m_explanation);
    column->addWidget(m_body, 1);
    m_title->setFont(titleFont(font()));
    retranslate();
}

CompareCard::~CompareCard() = default;

void CompareCard::makeMenu()
{
    showAsDots(*m_menuButton);
    auto *menu = new QMenu(m_menuButton);
    m_explain = menu->addAction(QString());
    m_explain->setCheckable(true);
    m_asTable = menu->addAction(QString());
    menu->addSeparator();
    m_copy = menu->addAction(QString());
    m_menuButton->setMenu(menu);
    connect(m_explain, &QAction::toggled, this, &CompareCard::showExplanation);
    connect(m_asTable, &QAction::triggered, this,
            [this] { showTable(m_body->currentWidget() == m_chart); });
    connect(m_copy, &QAction::triggered, this, [this] { Q_EMIT copyRequested(plainText()); });
}

void CompareCard::setTheme(const ComparedTheme &theme)
{
    m_theme = theme;
    retranslate();
}

QString CompareCard::plainText() const
{
    FigureTextProxy proxy(*m_model);
    proxy.setLocale(locale());
    QStringList lines{m_title->text()};
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

void CompareCard::showTable(bool isShown)
{
    if (isShown && !m_table) {
        m_table = new FigureTableView(*m_model, m_body);
        m_body->addWidget(m_table);
    }
    const bool hadFocus = m_body->currentWidget()->hasFocus();
    m_body->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_chart);
    if (hadFocus)
        m_body->currentWidget()->setFocus();
    retranslate();
}

void CompareCard::showExplanation(bool isShown)
{
    m_explain->setChecked(isShown);
    m_explanation->setVisible(isShown);
}

/// Each thing once: what is missing is the same for several published figures.
void CompareCard::sayStandings()
{
    QList<std::pair<QString, Tone>> sentences;
    for (const ComparedFigure &figure : std::as_const(m_theme.figures)) {
        const std::pair said{standingText(figure, locale()), toneOf(figure.standing)};
        if (!said.first.isEmpty() && !sentences.contains(said))
            sentences << said;
    }
    while (m_sentences.size() < sentences.size()) {
        m_sentences << new VerdictLabel(this);
        m_verdicts->addWidget(m_sentences.last());
    }
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_sentences[i]->setVisible(i < sentences.size());
        if (i < sentences.size())
            m_sentences[i]->setSentence(sentences[i].first, sentences[i].second);
    }
}

QString CompareCard::explanation() const
{
    QStringList lines{bandExplanation()};
    QStringList reasons;
    QStringList sources;
    for (const ComparedFigure &figure : m_theme.figures) {
        const PublishedSurvey *survey = surveyOf(figure.survey);
        const QString source = survey ? sourceText(*survey, locale()) : QString();
        if (!sources.contains(source))
            sources << source;
        if (!figure.own)
            continue;
        for (const QString &reason : figure.published.because) {
            if (!reasons.contains(comparisonReason(reason)))
                reasons << comparisonReason(reason);
        }
    }
    lines << reasons << sources;
    return lines.join(u'\n');
}

void CompareCard::retranslate()
{
    const bool isTable = m_body->currentWidget() != m_chart;
    m_title->setText(themeTitle(m_theme.id));
    m_model->setTable(tableOf(m_theme, locale()));
    sayStandings();
    m_explanation->setText(explanation());
    m_explain->setText(tr("&Can this be compared?"));
    m_asTable->setText(isTable ? tr("Show as &chart") : tr("Show as &table"));
    m_copy->setText(tr("C&opy"));
    //: Button of a card; %1 its title, a question
    m_menuButton->setAccessibleName(tr("More about: %1").arg(m_title->text()));
    m_menuButton->setToolTip(tr("Explain or copy"));

    QStringList finding;
    for (const ComparedFigure &figure : std::as_const(m_theme.figures)) {
        const QString text = standingText(figure, locale());
        if (!text.isEmpty() && !finding.contains(text))
            finding << text;
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(finding.join(u' '));
    m_chart->setAccessibleName(m_title->text());
    m_chart->setSummary(finding.join(u' '));
    if (m_table)
        m_table->setAccessibleName(m_title->text());
}

void CompareCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

} // namespace patron
