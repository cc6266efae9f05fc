// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/filedrops.h"

#include "views/window/importdesk.h"

#include <QApplication>
#include <QDropEvent>
#include <QWidget>

namespace patron {

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || ImportDesk::localFiles(*drop->mimeData()).isEmpty())
        return false;
    const QWidget *top = widget->window();
    if (!isOver(*top))
        return false;
    take(*drop, top == &m_window || top->windowModality() == Qt::NonModal);
    return true;
}

/// The window itself, or one that was opened from it: which is no child for isAncestorOf().
bool FileDrops::isOver(const QWidget &top) const
{
    const QWidget *each = &top;
    while (each && each != &m_window)
        each = each->parentWidget();
    return each;
}

void FileDrops::take(QDropEvent &event, bool isMine)
{
    if (!isMine) {
        event.ignore();
        return;
    }
    event.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        Q_EMIT dropped(ImportDesk::localFiles(*event.mimeData()));
}

} // namespace patron
