// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears Ctrl+Z: a text field that has something to take back, else the window. Qt's fields take
// the key even when they are empty. GUI thread.
#pragma once

#include <QObject>

class QWidget;

namespace patron {

class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    /// For all fields of the window.
    explicit UndoKeys(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *old, QWidget *now);

    QWidget &m_window;
};

} // namespace patron
