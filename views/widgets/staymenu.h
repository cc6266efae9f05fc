// SPDX-License-Identifier: GPL-3.0-or-later
// A menu that stays open while values are ticked; Esc or a click beside it closes it.
#pragma once

#include <QMenu>

namespace patron {

class StayMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool triggerCheckable(QAction *action);
};

} // namespace patron
