// SPDX-License-Identifier: GPL-3.0-or-later
// Several files at once: which of them are done, which wait, which were refused and why, and one
// yes for all that need no answer. Hidden while there is only one. GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace patron {

class FilesText;
class ImportFilesModel;

class FilesPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit FilesPanel(ImportFilesModel &files, QWidget *parent = nullptr);

    /// A review waits for its yes, and more files come after it.
    void setAllPossible(bool isPossible);
    /// Nothing is under way: the list can be closed.
    void setDone(bool isDone);

Q_SIGNALS:
    void commitAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();

    ImportFilesModel &m_files;
    FilesText *m_text;
    QLabel *m_title;
    QPushButton *m_all;
    QToolButton *m_close;
    QTableView *m_table;
};

} // namespace patron
