// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filtermenu.h"

#include "views/widgets/choicemenu.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace patron {

FilterMenu::FilterMenu(QWidget *parent)
    : MenuButton(parent)
    , m_all(new QMenu(this))
{
    hide();
}

ChoiceMenu *FilterMenu::addChoices(const char *id)
{
    auto *menu = new ChoiceMenu(this);
    menu->setObjectName(QLatin1String(id));
    m_menus.push_back(menu);
    connect(menu, &ChoiceMenu::changed, this, &FilterMenu::say);
    say();
    return menu;
}

void FilterMenu::setName(const QString &name)
{
    m_name = name;
    say();
}

QString FilterMenu::shownName(const std::vector<ChoiceMenu *> &filled) const
{
    return filled.size() == 1 ? filled.front()->title() : m_name;
}

void FilterMenu::say()
{
    std::vector<ChoiceMenu *> filled;
    std::ranges::copy_if(m_menus, std::back_inserter(filled), &ChoiceMenu::hasValues);
    // A menu that opens by itself is no part of another: closing it would show that one.
    const bool isAlone = filled.size() == 1;
    QList<QAction *> together;
    for (ChoiceMenu *menu : filled) {
        if (!isAlone)
            together << menu->menuAction();
    }
    if (m_all->actions() != together) { // not at every tick: it may be open
        for (ChoiceMenu *menu : m_menus)
            m_all->removeAction(menu->menuAction());
        m_all->addActions(together);
    }
    QMenu *wanted = isAlone ? filled.front() : m_all;
    if (menu() != wanted)
        setMenu(wanted);
    setVisible(!filled.empty());

    const QString name = shownName(filled);
    const auto chosen = std::accumulate(
        m_menus.begin(), m_menus.end(), qsizetype{0},
        [](qsizetype sum, const ChoiceMenu *menu) { return sum + menu->chosen().size(); });
    //: Button of the filter; %1 "Channel", %2 how many values are chosen
    setText(chosen == 0 ? name : tr("%1 (%2)").arg(name, locale().toString(chosen)));
    const QString spoken = QString(name).replace(u"&&"_qs, u"&"_qs);
    setAccessibleName(
        chosen == 0
            ? tr("Filter by: %1").arg(spoken)
            : tr("Filter by: %1, %n chosen", nullptr, static_cast<int>(chosen)).arg(spoken));
}

} // namespace patron
