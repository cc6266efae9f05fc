// SPDX-License-Identifier: GPL-3.0-or-later
// Where a comment comes from: file and row, and the row's cells, only to be read. Opened over its
// parent, which stays usable. GUI thread.
#pragma once

#include "models/session/sourcerow.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace patron {

class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SourceDialog(SourceRow source, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void openFile();

    SourceRow m_source;
    QLabel *m_where;
    QLabel *m_state;
    QTreeWidget *m_cells;
    QPushButton *m_open; ///< nullptr: there is no file to open
    QDialogButtonBox *m_buttons;
};

} // namespace patron
