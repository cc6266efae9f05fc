// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped on any part of a window, also on a field that would take their names as text. Part
// of MainWindow, GUI thread.
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace patron {

class FileDrops final : public QObject
{
    Q_OBJECT

public:
    /// Becomes the window's child. What lies over the window and waits for an answer takes no
    /// files, and no names of files either.
    explicit FileDrops(QWidget &window);

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOver(const QWidget &top) const;
    void take(QDropEvent &event, bool isMine);

    QWidget &m_window;
};

} // namespace patron
