// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/staymenu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace patron {

bool StayMenu::triggerCheckable(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void StayMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!triggerCheckable(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                          event->key() == Qt::Key_Enter;
    if (!isChoice || !triggerCheckable(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace patron
