// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicemenu.h"

#include <QAction>

namespace patron {

namespace {

QString withoutShortcut(QString text)
{
    return text.replace(u'&', u"&&"_qs);
}

} // namespace

ChoiceMenu::ChoiceMenu(QWidget *parent)
    : StayMenu(parent)
{
}

void ChoiceMenu::setValues(const QStringList &values)
{
    clear();
    for (const QString &value : values) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        // Asked for, not done: the tick follows the filter that comes back.
        connect(action, &QAction::triggered, this, [this, value] {
            tick();
            Q_EMIT toggled(value);
        });
    }
    tick();
    Q_EMIT changed();
}

void ChoiceMenu::setTexts(const QString &name,
                          const std::function<QString(const QString &)> &textOf)
{
    setTitle(withoutShortcut(name));
    for (QAction *action : actions())
        action->setText(withoutShortcut(textOf(action->data().toString())));
    Q_EMIT changed();
}

void ChoiceMenu::setChosen(const QStringList &values)
{
    m_chosen = values;
    tick();
    Q_EMIT changed();
}

void ChoiceMenu::tick()
{
    for (QAction *action : actions())
        action->setChecked(m_chosen.contains(action->data().toString()));
}

} // namespace patron
