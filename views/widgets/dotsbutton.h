// SPDX-License-Identifier: GPL-3.0-or-later
// How the button of every card's menu looks: three dots without an arrow, a stop of the keyboard.
// GUI thread.
#pragma once

#include <QToolButton>

namespace patron {

inline void showAsDots(QToolButton &button)
{
    button.setObjectName(u"menu"_qs);
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_qs);
    button.setText(u"⋯"_qs);
}

} // namespace patron
