// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog and the menu of the period, one after the other, each with all of its pages: for
// tests that look at what an owner sees. GUI thread.
#pragma once

#include "tests/journeys/window/patronwindow.h"

#include <functional>

namespace patron {

using DialogLooker = std::function<void(QWidget &dialog, const QString &scene)>;

/// The window shows the Data pane afterwards. Call it where there are answers.
void walkDialogs(PatronWindow &patron, const DialogLooker &look);

} // namespace patron
