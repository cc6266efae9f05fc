// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all questions with its search: says which one is chosen, chooses nothing itself. GUI
// thread.
#pragma once

#include "models/base/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
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

    /// Marks the chosen one; another than before is scrolled to.
    void setChosen(const QList<QuestionId> &questions);
    /// Whether a filter is on: then what nobody in it has answered is hidden, and how much that is
    /// is said below. A search finds it all the same. Numbers may have changed, too.
    void setFiltered(bool isFiltered);
    /// Scrolls to it, wherever the list was left.
    void showChosen();
    void focusSearch();
    /// Room for what was asked and how many answered, mostly on a line each.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QList<patron::QuestionId> &questions);

protected:
    void changeEvent(QEvent *event) override;
    /// Esc empties the search before it reaches the filter.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void layOut();
    void search(const QString &text);
    void showRows();
    void sayHidden();

    QuestionListModel &m_model;
    QuestionSearchProxy *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_nothing;    ///< in the tree's place: nothing is found
    QPushButton *m_clear; ///< the search, then
    QLabel *m_hidden;     ///< how many have no answer under the filter
    QList<QuestionId> m_chosen;
    bool m_isChosenSeen = true; ///< or the owner has scrolled away from it
    bool m_isFiltering = false; ///< rows come and go: nothing is chosen by that
};

} // namespace patron
