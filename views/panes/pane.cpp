// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/pane.h"

#include "views/widgets/emptynote.h"

#include <QEvent>
#include <QLayout>
#include <QShowEvent>

namespace patron {

Pane::Pane(PaneId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
{
}

void Pane::connectNote(const EmptyNote &note)
{
    connect(&note, &EmptyNote::importRequested, this, &Pane::importRequested);
    connect(&note, &EmptyNote::filterClearRequested, this, &Pane::filterClearRequested);
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLetters();
}

/// What changed while the pane was hidden is laid out now. Qt drops a request for a layout of a
/// hidden widget, and makes no second one while the first seems to wait.
void Pane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QList<QWidget *> widgets = findChildren<QWidget *>();
    for (auto it = widgets.rbegin(); it != widgets.rend(); ++it) { // the inner ones first
        if (QLayout *inside = (*it)->layout())
            inside->activate();
    }
    if (layout())
        layout()->activate();
}

} // namespace patron
