// SPDX-License-Identifier: GPL-3.0-or-later
// "What do they say?": the comments of the filtered answers, newest first, with a search that knows
// no accents. What is searched for can be put into the filter; a comment leads to the row it came
// from. GUI thread.
#pragma once

#include "models/session/sourcerow.h"
#include "views/panes/pane.h"

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace patron {

class CommentDelegate;
class CommentLines;
class CommentSession;
class EmptyNote;
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
    /// Whoever wrote this is to be called back.
    void callRequested(patron::ResponseId response);
    /// What is searched for is to be a part of the filter: a value of textQuestion.
    void textChosen(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// Esc empties the search before it reaches the filter.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate() override;
    void fitLetters() override;
    void showTotal(qint64 total);
    void fillMenu(QMenu &menu, const QModelIndex &row);
    void sayWhyNothing();
    void chooseText();
    void markSearched();
    [[nodiscard]] static QString callText();
    void askForCall();
    void askForSource();
    void showSource(const SourceRow &source);

    CommentSession &m_session;
    QLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_keep; ///< the search becomes a part of the filter
    QPushButton *m_call;
    QPushButton *m_source;
    QLabel *m_total;
    WordPanel *m_words;
    QStackedWidget *m_body; ///< the list, or why it is empty
    QListView *m_list;
    CommentLines *m_lines;
    CommentDelegate *m_delegate;
    EmptyNote *m_nothing;
    QTimer *m_pause; ///< searching starts when the typing rests
    qint64 m_count = 0;
};

} // namespace patron
