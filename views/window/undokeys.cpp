// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undokeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace patron {

namespace {

struct Steps
{
    bool undo = true; ///< of what is no text field it is not for us to say
    bool redo = true;
};

Steps stepsOf(const QObject *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    if (qobject_cast<const QAbstractSpinBox *>(field))
        line = field->findChild<QLineEdit *>();
    if (line)
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    const QTextDocument *text = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        text = plain->document();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        text = rich->document();
    return text ? Steps{text->isUndoAvailable(), text->isRedoAvailable()} : Steps{};
}

} // namespace

UndoKeys::UndoKeys(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    connect(static_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged,
            this, &UndoKeys::watch);
}

void UndoKeys::watch(QWidget *old, QWidget *now)
{
    if (old)
        old->removeEventFilter(this);
    if (now && m_window.isAncestorOf(now))
        now->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Steps steps = stepsOf(watched);
    const bool isForWindow = (key->matches(QKeySequence::Undo) && !steps.undo) ||
                             (key->matches(QKeySequence::Redo) && !steps.redo);
    if (isForWindow)
        event->ignore();
    return isForWindow;
}

} // namespace patron
