// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of one row of a list or table: under the mouse, or by the menu key of the row the
// keyboard stands on. Becomes the view's child. GUI thread.
#pragma once

#include <QObject>

class QAbstractItemView;
class QContextMenuEvent;
class QMenu;
class QModelIndex;

namespace patron {

class RowMenu final : public QObject
{
    Q_OBJECT

public:
    explicit RowMenu(QAbstractItemView &view);

    /// An entry that puts a text on the clipboard; none where there is no text.
    static void addCopy(QMenu &menu, const QString &entry, const QString &text);

Q_SIGNALS:
    /// Fill the menu for this row; one that stays empty is not shown.
    void wanted(QMenu &menu, const QModelIndex &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QContextMenuEvent &event);

    QAbstractItemView &m_view;
};

/// Names of customers and files may hold "&": as the text of an entry.
[[nodiscard]] QString menuText(QString text);

} // namespace patron
