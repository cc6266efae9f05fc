// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane would show, and which file or column would fill it, while there is nothing at all.
#pragma once

#include "models/session/cards.h"

#include <QString>

namespace patron {

[[nodiscard]] QString emptyPaneText(PaneId pane);

} // namespace patron
