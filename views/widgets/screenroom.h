// SPDX-License-Identifier: GPL-3.0-or-later
// How large a window can be on its screen, with room for the frame that the desktop puts round it.
#pragma once

#include <QScreen>
#include <QWidget>

namespace patron {

[[nodiscard]] inline QSize withinScreen(const QWidget &window, QSize wanted)
{
    constexpr QSize frame(16, 48);
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace patron
