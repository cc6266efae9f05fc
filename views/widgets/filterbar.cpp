// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "models/counting/scorequestion.h"
#include "views/text/idtext.h"
#include "views/widgets/choicemenu.h"
#include "views/widgets/filterchips.h"
#include "views/widgets/filtermenu.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/periodbutton.h"

#include <QEvent>
#include <QVBoxLayout>

namespace patron {

FilterBar::FilterBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodButton(today, this))
    , m_chips(new FilterChips(this))
{
    auto *buttons = new FlowLayout;
    m_period->setObjectName(u"period"_qs);
    buttons->addWidget(m_period);
    for (const DimensionInfo &about : allDimensions()) {
        if (about.dimension == Dimension::ScoreClass)
            addScores(*buttons);
        else
            addChoices(*addButton(*buttons, about.id), about.dimension);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_chips);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_period, &PeriodButton::periodRequested, this, [this](const Period &period) {
        Filter wanted = m_filter;
        wanted.period = period;
        if (!period.from.isValid())
            wanted.comparison = Comparison::None;
        Q_EMIT filterRequested(wanted);
    });
    connect(m_period, &PeriodButton::comparisonRequested, this, [this](Comparison comparison) {
        Filter wanted = m_filter;
        wanted.comparison = comparison;
        Q_EMIT filterRequested(wanted);
    });
    connect(m_chips, &FilterChips::filterRequested, this, &FilterBar::filterRequested);
    retranslate();
}

void FilterBar::setToday(QDate today)
{
    Filter wanted = m_filter;
    wanted.period = m_period->periodOn(today);
    m_period->setToday(today);
    m_chips->setFilter(m_filter, m_period->periodName());
    if (wanted != m_filter)
        Q_EMIT filterRequested(wanted);
}

void FilterBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_period->setPeriod(filter.period);
    m_period->setComparison(filter.comparison);
    m_chips->setFilter(filter, m_period->periodName());
    updateChecks();
}

void FilterBar::setChoices(const QMap<Dimension, QStringList> &choices)
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setValues(choices.value(it.key()));
    retranslate();
}

void FilterBar::setScores(const QMap<Measure, QStringList> &scores)
{
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it)
        it.value()->setValues(scores.value(it.key()));
    retranslate();
}

void FilterBar::setImportNames(const QMap<QString, QString> &names)
{
    m_importNames = names;
    m_chips->setImportNames(names);
    retranslate();
}

void FilterBar::setQuestionNames(const QMap<QuestionId, QString> &names)
{
    m_chips->setQuestionNames(names);
}

void FilterBar::removeLast()
{
    const Filter rest = m_chips->withoutLast();
    if (rest != m_filter)
        Q_EMIT filterRequested(rest);
}

FilterMenu *FilterBar::addButton(QLayout &buttons, const char *id)
{
    auto *button = new FilterMenu(this);
    button->setObjectName(QLatin1String(id));
    buttons.addWidget(button);
    return button;
}

void FilterBar::addChoices(FilterMenu &button, Dimension dimension)
{
    ChoiceMenu *menu = button.addChoices(info(dimension).id);
    connect(menu, &ChoiceMenu::toggled, this, [this, dimension](const QString &value) {
        Q_EMIT filterRequested(m_filter.toggled(dimension, value));
    });
    m_menus.insert(dimension, menu);
}

/// Four scores are one button: all buttons are to fit on a line where that is possible.
void FilterBar::addScores(QLayout &buttons)
{
    m_scoreButton = addButton(buttons, "scores");
    addChoices(*m_scoreButton, Dimension::ScoreClass);
    for (const Measure measure : {Measure::Satisfaction, Measure::Rating, Measure::Effort}) {
        ChoiceMenu *menu = m_scoreButton->addChoices(info(measure).id);
        connect(menu, &ChoiceMenu::toggled, this, [this, measure](const QString &value) {
            Q_EMIT filterRequested(m_filter.toggled(scoreQuestion(measure), value));
        });
        m_scores.insert(measure, menu);
    }
}

void FilterBar::updateChecks()
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setChosen(m_filter.chosen.value(it.key()));
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it)
        it.value()->setChosen(m_filter.answers.value(scoreQuestion(it.key())));
}

void FilterBar::retranslate()
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it) {
        it.value()->setTexts(dimensionName(it.key()), [&](const QString &value) {
            return choiceText(it.key(), value, m_importNames, locale());
        });
    }
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
        it.value()->setTexts(fieldName(info(it.key()).field), [&](const QString &value) {
            return scoreText(it.key(), value, locale());
        });
    }
    //: Button of the filter: scores of every kind, as stars or would recommend
    m_scoreButton->setName(tr("Scores"));
    setAccessibleName(tr("Filter"));
    m_chips->setFilter(m_filter, m_period->periodName());
    updateChecks();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
