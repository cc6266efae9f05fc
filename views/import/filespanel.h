// SPDX-License-Identifier: GPL-3.0-or-later
// Several files at once: which of them are done, which wait, which were refused and why, and one
// yes for all that need no answer, one no for all that are left. Hidden while there is only one.
// GUI thread.
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
    /// Once the owner has said so twice.
    void stopAllRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showCount();
    void fitRows();
    void fitLater();
    void askToStop();

    ImportFilesModel &m_files;
    FilesText *m_text;
    QLabel *m_title;
    QPushButton *m_all;
    QPushButton *m_stop;
    QToolButton *m_close;
    QTableView *m_table;
    bool m_isToFit = false;
};

} // namespace patron
