// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowmenu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace patron {

RowMenu::RowMenu(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void RowMenu::addCopy(QMenu &menu, const QString &entry, const QString &text)
{
    if (!text.isEmpty())
        menu.addAction(entry, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    open(*static_cast<QContextMenuEvent *>(event));
    return true;
}

void RowMenu::open(const QContextMenuEvent &event)
{
    const bool isByMouse = event.reason() == QContextMenuEvent::Mouse;
    const QModelIndex row =
        isByMouse ? m_view.indexAt(m_view.viewport()->mapFromGlobal(event.globalPos()))
                  : m_view.currentIndex();
    if (!row.isValid())
        return;
    if (isByMouse)
        m_view.setCurrentIndex(row);
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"rowMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT wanted(*menu, row);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    const QPoint middle = m_view.viewport()->mapToGlobal(m_view.visualRect(row).center());
    menu->popup(isByMouse ? event.globalPos() : middle);
}

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_qs);
}

} // namespace patron
