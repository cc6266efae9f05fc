// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the menu of a button by mouse, Space, Enter or Down. Qt's own way waits in an event loop of
// its own until the menu is closed, and hears neither Enter nor Down. Becomes the button's child.
// GUI thread.
#pragma once

#include <QObject>

class QAbstractButton;
class QMenu;
class QPoint;

namespace patron {

class MenuOpener final : public QObject
{
    Q_OBJECT

public:
    /// After the button's setMenu(), which connects what is taken over here.
    MenuOpener(QAbstractButton &button, QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void openByKey();
    [[nodiscard]] QPoint place() const;

    QAbstractButton &m_button;
    QMenu &m_menu;
};

} // namespace patron
