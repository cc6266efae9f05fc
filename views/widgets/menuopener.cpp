// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/menuopener.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>

#include <algorithm>

namespace patron {

namespace {

bool opensMenu(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Down:
        return !(key.modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    default:
        return false;
    }
}

} // namespace

MenuOpener::MenuOpener(QAbstractButton &button, QMenu &menu)
    : QObject(&button)
    , m_button(button)
    , m_menu(menu)
{
    disconnect(&button, &QAbstractButton::pressed, &button, nullptr);
    connect(&button, &QAbstractButton::pressed, this, &MenuOpener::open);
    connect(&menu, &QMenu::aboutToHide, this, [this] { m_button.setDown(false); });
    button.installEventFilter(this);
    menu.installEventFilter(this);
}

/// Below the button, above it where there is no room.
QPoint MenuOpener::place() const
{
    const QSize size = m_menu.sizeHint();
    const QPoint below = m_button.mapToGlobal(QPoint(0, m_button.height()));
    const int bottom = m_button.screen()->availableGeometry().bottom();
    return below.y() + size.height() <= bottom ? below
                                               : m_button.mapToGlobal(QPoint(0, -size.height()));
}

void MenuOpener::open()
{
    if (m_menu.isVisible())
        return;
    m_button.setDown(true);
    m_menu.popup(place());
}

/// What a key opened is walked by keys: they begin at the first entry.
void MenuOpener::openByKey()
{
    open();
    const QList<QAction *> entries = m_menu.actions();
    const auto first = std::ranges::find_if(entries, [](const QAction *entry) {
        return entry->isVisible() && entry->isEnabled() && !entry->isSeparator();
    });
    if (first != entries.end())
        m_menu.setActiveAction(*first);
}

bool MenuOpener::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (watched == &m_button && isKey && opensMenu(*static_cast<const QKeyEvent *>(event))) {
        if (event->type() == QEvent::KeyPress)
            openByKey();
        return true;
    }
    // A press on the button while its menu is open closes that, and does not open it once more.
    if (watched == &m_menu && event->type() == QEvent::MouseButtonPress) {
        const auto at = static_cast<const QMouseEvent *>(event)->globalPosition().toPoint();
        m_menu.setAttribute(Qt::WA_NoMouseReplay,
                            m_button.rect().contains(m_button.mapFromGlobal(at)));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patron
