// SPDX-License-Identifier: GPL-3.0-or-later
// The column of a table that takes what the others leave, but keeps room for so many letters: what
// has no room then is scrolled to. Qt's own way squeezes it to nothing. Becomes the table's child.
// GUI thread.
#pragma once

#include <QObject>

class QTableView;

namespace patron {

class RoomyColumn final : public QObject
{
    Q_OBJECT

public:
    /// The table has its model; the modes of its other columns are set.
    RoomyColumn(QTableView &table, int column, int characters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    const int m_column;
    const int m_characters;
};

} // namespace patron
