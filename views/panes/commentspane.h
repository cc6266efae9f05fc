// SPDX-License-Identifier: GPL-3.0-or-later
// "What do they say?": the comments of the filtered answers, newest first, with a search that knows
// no accents. GUI thread.
#pragma once

#include "views/panes/pane.h"

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QTimer;

namespace patron {

class CommentSession;
class WordPanel;

class CommentsPane final : public Pane
{
    Q_OBJECT

public:
    explicit CommentsPane(CommentSession &session, QWidget *parent = nullptr);

    void focusSearch();
    /// Words the filter has on.
    void setChosenWords(const QStringList &values);

Q_SIGNALS:
    /// A typical word was clicked: a value of wordQuestion, to be put into the filter or taken out.
    void wordClicked(const QString &value);
    /// To be put into the filter or taken out.
    void valueClicked(patron::Dimension dimension, const QString &value);
    /// Where the answers of this file came from is to be seen.
    void importRequested(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// Esc empties the search before it reaches the filter.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void showTotal(qint64 total);
    void fillMenu(QMenu &menu, const QModelIndex &row);

    CommentSession &m_session;
    QLabel *m_title;
    QLineEdit *m_search;
    QLabel *m_total;
    WordPanel *m_words;
    QListView *m_list;
    QTimer *m_pause; ///< searching starts when the typing rests
    qint64 m_count = 0;
};

} // namespace patron
