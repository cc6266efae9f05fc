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

    /// Marks the chosen one; another than before is scrolled to.
    void setChosen(const QList<QuestionId> &questions);
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

    QuestionListModel &m_model;
    QuestionSearchProxy *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QList<QuestionId> m_chosen;
    bool m_isChosenSeen = true; ///< or the owner has scrolled away from it
    bool m_isSearching = false; ///< rows come and go: nothing is chosen by that
};

} // namespace patron
