// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menuescape.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace patron {

MenuEscape::MenuEscape(QMenuBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
}

void MenuEscape::add(QMenu &menu)
{
    menu.installEventFilter(this);
}

/// The menu itself hears the key first, as it closes by it; a menu within it keeps its own Esc.
bool MenuEscape::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape)
        QMetaObject::invokeMethod(this, &MenuEscape::leaveBar, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void MenuEscape::leaveBar()
{
    if (!m_bar.hasFocus())
        return;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bar, &escape);
}

} // namespace patron
