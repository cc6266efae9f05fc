// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner changed, in order, and how each change is taken back and done again. Knows nothing
// of what it undoes. Part of UndoDesk, GUI thread.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace patron {

/// Changes of one kind can be taken back apart from those of another.
enum class UndoKind : quint8
{
    Call,
    View,
    Mapping,
    SelfCheck,
    Customers,
    Import,
    Preferences,
    Restore,
    Folder
};

struct UndoStep
{
    UndoKind kind = UndoKind::Call;
    std::function<QString()> name; ///< what was done, in the language of the moment
    std::function<void()> undo;
    std::function<void()> redo;
    QString file = {}; ///< of an import: its path
    qint64 import = 0; ///< its id, as it was then; below nought where the import was taken back
    /// Taking it back, or doing it again, only begins when it is asked for and needs a yes: the
    /// desk removes the step when that is done.
    bool undoWaits = false;
    bool redoWaits = false;
};

class UndoList final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype depth = 100;

    using QObject::QObject;

    /// The change was just made; what was taken back before it cannot be done again any more. While
    /// a step is being undone or redone nothing is added: that is no change of its own.
    void push(UndoStep step);
    /// The latest change of any kind.
    void undo() { take(m_undo, m_redo, m_undo.size() - 1, Way::Back); }
    void redo() { take(m_redo, m_undo, m_redo.size() - 1, Way::Forward); }
    /// The latest of that kind, whatever was done since.
    void undoLatest(UndoKind kind);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// What undo() would take back; "" without one.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// Changes that cannot be taken back any more, nor done again.
    void dropIf(const std::function<bool(const UndoStep &)> &isGone);
    void drop(UndoKind kind);
    /// The taking back of an import did not come to its end after all.
    void giveBack(qint64 import);
    /// The latest that was taken back and is so; null: none.
    [[nodiscard]] const UndoStep *
    findUndone(const std::function<bool(const UndoStep &)> &isIt) const;
    /// A step that waited was taken back, or done again.
    void moveOver(qint64 import, bool isBack);
    /// The latest change, where it may be continued instead of followed by another.
    [[nodiscard]] const UndoStep *latest() const
    {
        return m_undo.isEmpty() ? nullptr : &m_undo.last();
    }
    void replaceLatest(UndoStep step);
    /// The latest change came to nothing.
    void dropLatest();

Q_SIGNALS:
    void changed();
    void tookBack(const patron::UndoStep &step);
    void didAgain(const patron::UndoStep &step);

private:
    enum class Way : quint8
    {
        Back,
        Forward
    };
    void take(QList<UndoStep> &from, QList<UndoStep> &to, qsizetype at, Way way);

    QList<UndoStep> m_undo; ///< the latest last, as in m_redo
    QList<UndoStep> m_redo;
    bool m_isStepping = false;
};

} // namespace patron
