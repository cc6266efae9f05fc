// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/pane.h"

#include <QEvent>

namespace patron {

Pane::Pane(PaneId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
{
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
