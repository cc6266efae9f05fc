// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a menu, which mouse and keyboard open alike; wide enough that its text stays clear
// of the arrow: Qt's own hint forgets the gap between them.
#pragma once

#include "views/widgets/menuopener.h"

#include <QPushButton>

namespace patron {

class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// Instead of the one there was, if any: one click opens one menu.
    void setMenu(QMenu *menu)
    {
        delete m_opener;
        QPushButton::setMenu(menu);
        m_opener = new MenuOpener(*this, *menu);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return QPushButton::sizeHint() + QSize(2 * fontMetrics().averageCharWidth(), 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    MenuOpener *m_opener = nullptr;
};

} // namespace patron
