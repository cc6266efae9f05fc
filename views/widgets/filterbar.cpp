// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "views/text/idtext.h"
#include "views/widgets/filterchips.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/menubutton.h"
#include "views/widgets/periodbutton.h"
#include "views/widgets/staymenu.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
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
        auto *button = new MenuButton(this);
        auto *menu = new StayMenu(button);
        button->setObjectName(QLatin1String(about.id));
        button->setMenu(menu);
        button->hide();
        buttons->addWidget(button);
        m_menus.insert(about.dimension, {button, menu});
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
    m_choices = choices;
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it) {
        fillMenu(it.key());
        it->button->setVisible(!m_choices.value(it.key()).isEmpty());
    }
    updateChecks();
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

void FilterBar::fillMenu(Dimension dimension)
{
    StayMenu *menu = m_menus[dimension].menu;
    menu->clear();
    for (const QString &value : m_choices.value(dimension)) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        // Asked for, not done: the tick follows the filter that comes back.
        connect(action, &QAction::triggered, this, [this, dimension, value] {
            const Filter wanted = m_filter.toggled(dimension, value);
            updateChecks();
            Q_EMIT filterRequested(wanted);
        });
    }
    retranslate();
}

void FilterBar::updateChecks()
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it) {
        const QStringList chosen = m_filter.chosen.value(it.key());
        for (QAction *action : it->menu->actions())
            action->setChecked(chosen.contains(action->data().toString()));
        const QString name = dimensionName(it.key());
        //: Button of the filter; %1 "Channel", %2 how many values are chosen
        it->button->setText(
            chosen.isEmpty() ? name : tr("%1 (%2)").arg(name, locale().toString(chosen.size())));
        it->button->setAccessibleName(chosen.isEmpty() ? tr("Filter by: %1").arg(name)
                                                       : tr("Filter by: %1, %n chosen", nullptr,
                                                            static_cast<int>(chosen.size()))
                                                             .arg(name));
    }
}

void FilterBar::retranslate()
{
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it) {
        for (QAction *action : it->menu->actions())
            action->setText(choiceText(it.key(), action->data().toString(), m_importNames, locale())
                                .replace(u'&', u"&&"_qs));
    }
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
