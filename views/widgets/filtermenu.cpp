// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filtermenu.h"

#include "views/widgets/staymenu.h"

#include <QAction>
#include <QLocale>

namespace patron {

FilterMenu::FilterMenu(QWidget *parent)
    : MenuButton(parent)
    , m_menu(new StayMenu(this))
{
    setMenu(m_menu);
    hide();
}

void FilterMenu::setValues(const QStringList &values)
{
    m_menu->clear();
    for (const QString &value : values) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        // Asked for, not done: the tick follows the filter that comes back.
        connect(action, &QAction::triggered, this, [this, value] {
            say();
            Q_EMIT toggled(value);
        });
    }
    setVisible(!values.isEmpty());
}

void FilterMenu::setTexts(const QString &name,
                          const std::function<QString(const QString &)> &textOf)
{
    m_name = name;
    for (QAction *action : m_menu->actions())
        action->setText(textOf(action->data().toString()).replace(u'&', u"&&"_qs));
    say();
}

void FilterMenu::setChosen(const QStringList &values)
{
    m_chosen = values;
    say();
}

void FilterMenu::say()
{
    for (QAction *action : m_menu->actions())
        action->setChecked(m_chosen.contains(action->data().toString()));
    //: Button of the filter; %1 "Channel", %2 how many values are chosen
    setText(m_chosen.isEmpty() ? m_name
                               : tr("%1 (%2)").arg(m_name, locale().toString(m_chosen.size())));
    setAccessibleName(m_chosen.isEmpty() ? tr("Filter by: %1").arg(m_name)
                                         : tr("Filter by: %1, %n chosen", nullptr,
                                              static_cast<int>(m_chosen.size()))
                                               .arg(m_name));
}

} // namespace patron
