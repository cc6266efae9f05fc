// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace patron {

void ChoiceBox::showPopup()
{
    view()->installEventFilter(this); // each time, so as to be asked before Qt's own
    QComboBox::showPopup();
}

/// Qt closes the list when it is asked whether Esc may be a shortcut, and does not say that the key
/// has done its work: the shortcut of the page is then heard as well.
bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QComboBox::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        hidePopup();
    return true;
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // goes on to what scrolls
}

} // namespace patron
