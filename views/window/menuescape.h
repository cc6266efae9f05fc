// SPDX-License-Identifier: GPL-3.0-or-later
// One Esc leaves a menu of the menu bar for where the keyboard was before. Qt's own way leads back
// to the bar first, which then takes Tab and the arrows until a second Esc. Child of the bar, GUI
// thread.
#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace patron {

class MenuEscape final : public QObject
{
    Q_OBJECT

public:
    explicit MenuEscape(QMenuBar &bar);

    void add(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveBar();

    QMenuBar &m_bar;
};

} // namespace patron
