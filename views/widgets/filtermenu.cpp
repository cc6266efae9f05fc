// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filtermenu.h"

#include "views/widgets/choicemenu.h"

#include <QLocale>

#include <algorithm>
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
    m_all->addMenu(menu);
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
    for (ChoiceMenu *menu : m_menus) {
        menu->menuAction()->setVisible(menu->hasValues());
        if (menu->hasValues())
            filled.push_back(menu);
    }
    QMenu *wanted = filled.size() == 1 ? filled.front() : m_all;
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
