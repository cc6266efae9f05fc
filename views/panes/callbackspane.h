// SPDX-License-Identifier: GPL-3.0-or-later
// "Whom do we owe a call?": the lists of unhappy customers at the left, one of them at the right,
// and whether calling helped. GUI thread.
#pragma once

#include "models/counting/filter.h"
#include "models/items/callbacklistmodel.h"
#include "views/panes/pane.h"

#include <QTimer>

class QLabel;
class QMenu;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace patron {

class CallBackDelegate;
class CallBackDetail;
class CallBackLines;
class CallBackSession;
struct CallBackChange;
struct ShownCallBack;
class NoticeBar;
class VerdictLabel;

class CallBacksPane final : public Pane
{
    Q_OBJECT

public:
    explicit CallBacksPane(CallBackSession &session, QWidget *parent = nullptr);
    /// Takes over what is still being typed.
    ~CallBacksPane() override;

Q_SIGNALS:
    /// The list on screen is wanted on paper.
    void sheetRequested();
    /// Whose answers open a case, and until when, is to be chosen otherwise.
    void ruleRequested();
    /// What was said last of a call is to be taken back.
    void undoRequested();
    /// A call that was asked for elsewhere is chosen: this pane is to be seen.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeHelp();
    void connectSession();
    void retranslate() override;
    void fitLetters() override;
    void showLists();
    void sayWhyEmpty();
    void sayOrder();
    void showRows();
    void forgetChoice();
    void change(const CallBackEntry &entry, const CallBackRecord &record);
    void letRowsGo();
    void showCall();
    void showHelp();
    void fillMenu(QMenu &menu, const QModelIndex &row);
    void sayChanged(const CallBackChange &change);
    void showCase(const ShownCallBack &shown);

    CallBackSession &m_session;
    QLabel *m_title;
    QPushButton *m_sheet;
    NoticeBar *m_notice;
    QTabBar *m_views;
    QLabel *m_order;
    QPushButton *m_rule;
    QStackedWidget *m_body;
    QWidget *m_calls;
    QListView *m_list;
    CallBackLines *m_lines;
    CallBackDelegate *m_delegate;
    CallBackDetail *m_detail;
    EmptyNote *m_empty;
    QLabel *m_helpTitle;
    VerdictLabel *m_help;
    QLabel *m_helpWarning;
    ResponseId m_current;
    ResponseId m_wanted; ///< to be chosen once its row is there
    int m_currentRow = 0;
    bool m_isChosen = false; ///< by the owner; else a list opens on its first call
    QTimer m_hold;           ///< how long rows stay once something was said of one
    Filter m_filter;         ///< of the list that is shown
};

} // namespace patron
