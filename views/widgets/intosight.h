// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls whatever a widget stands in until it is on screen. GUI thread.
#pragma once

#include <QScrollArea>

namespace patron {

/// Nothing moves where it is there already, or in no page that scrolls.
inline void bringIntoSight(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(above);
        if (page && page->widget() && page->widget()->isAncestorOf(&widget)) {
            page->ensureWidgetVisible(&widget);
            return;
        }
    }
}

} // namespace patron
