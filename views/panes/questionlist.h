// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all questions with its search: says which one is chosen, chooses nothing itself. GUI
// thread.
#pragma once

#include "models/base/id.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace patron {

class QuestionListModel;
class QuestionSearchProxy;

class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives this.
    explicit QuestionList(QuestionListModel &model, QWidget *parent = nullptr);

    /// Marks the chosen one.
    void setChosen(const QList<QuestionId> &questions);
    void focusSearch();

Q_SIGNALS:
    void chosen(const QList<patron::QuestionId> &questions);

protected:
    void changeEvent(QEvent *event) override;
    /// Esc empties the search before it reaches the filter.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);

    QuestionListModel &m_model;
    QuestionSearchProxy *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QList<QuestionId> m_chosen;
    bool m_isSearching = false; ///< rows come and go: nothing is chosen by that
};

} // namespace patron
