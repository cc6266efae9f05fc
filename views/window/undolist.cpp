// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undolist.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace patron {

void UndoList::push(UndoStep step)
{
    if (m_isStepping)
        return;
    m_undo << std::move(step);
    if (m_undo.size() > depth)
        m_undo.removeFirst();
    m_redo.clear();
    Q_EMIT changed();
}

void UndoList::replaceLatest(UndoStep step)
{
    if (m_isStepping || m_undo.isEmpty())
        return;
    m_undo.last() = std::move(step);
    m_redo.clear();
    Q_EMIT changed();
}

void UndoList::dropLatest()
{
    if (m_isStepping || m_undo.isEmpty())
        return;
    m_undo.removeLast();
    Q_EMIT changed();
}

void UndoList::take(QList<UndoStep> &from, QList<UndoStep> &to, qsizetype at, Way way)
{
    if (at < 0 || m_isStepping)
        return;
    const UndoStep step = from[at];
    const bool waits = way == Way::Back ? step.undoWaits : step.redoWaits;
    if (!waits) {
        from.removeAt(at);
        to << step;
    }
    {
        const QScopedValueRollback guard(m_isStepping, true);
        (way == Way::Back ? step.undo : step.redo)();
    }
    if (!waits) {
        if (way == Way::Back)
            Q_EMIT tookBack(step);
        else
            Q_EMIT didAgain(step);
    }
    Q_EMIT changed();
}

void UndoList::undoLatest(UndoKind kind)
{
    for (qsizetype at = m_undo.size() - 1; at >= 0; --at) {
        if (m_undo[at].kind == kind) {
            take(m_undo, m_redo, at, Way::Back);
            return;
        }
    }
}

QString UndoList::undoName() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().name();
}

QString UndoList::redoName() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().name();
}

void UndoList::dropIf(const std::function<bool(const UndoStep &)> &isGone)
{
    m_undo.removeIf(isGone);
    m_redo.removeIf(isGone);
    Q_EMIT changed();
}

void UndoList::drop(UndoKind kind)
{
    dropIf([kind](const UndoStep &step) { return step.kind == kind; });
}

void UndoList::giveBack(qint64 import)
{
    moveOver(import, import < 0);
}

const UndoStep *UndoList::findUndone(const std::function<bool(const UndoStep &)> &isIt) const
{
    const auto found = std::find_if(m_redo.crbegin(), m_redo.crend(), isIt);
    return found == m_redo.crend() ? nullptr : &*found;
}

void UndoList::moveOver(qint64 import, bool isBack)
{
    QList<UndoStep> &from = isBack ? m_undo : m_redo;
    const auto step = std::ranges::find(from, import, &UndoStep::import);
    if (step == from.end())
        return;
    (isBack ? m_redo : m_undo) << *step;
    from.erase(step);
    Q_EMIT changed();
}

} // namespace patron
