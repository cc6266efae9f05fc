// SPDX-License-Identifier: GPL-3.0-or-later
// The way through filters, back and forward, and the views an owner keeps under a name (a pane, a
// filter, the question that is chosen there). Part of MainWindow, GUI thread.
#pragma once

#include "models/session/filterhistory.h"
#include "models/session/savedviews.h"

#include <QObject>

class QWidget;

namespace patron {

class DashboardSession;
class Navigation;
class QuestionSession;
class WindowMenus;

class ViewsDesk final : public QObject
{
    Q_OBJECT

public:
    /// window: over which a name is asked for, and the parent.
    ViewsDesk(DashboardSession &dashboard, QuestionSession &questions, QWidget &window);

    /// Called once.
    void connectParts(WindowMenus &menus, Navigation &navigation);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// As they were kept; nothing is asked for.
    void setViews(const QList<SavedView> &views);
    /// The same as by a hand, but that it cannot be undone once more.
    void keep(const QList<SavedView> &views);

Q_SIGNALS:
    /// By a hand, and can be undone.
    void changed(const QList<patron::SavedView> &before, const QList<patron::SavedView> &after);
    void keepRequested(const QList<patron::SavedView> &views);

private:
    void connectHistory();
    void askForName();
    void show(const QString &name);
    void change(const QList<SavedView> &views);
    [[nodiscard]] NamesOfIds namesOfIds() const;

    DashboardSession &m_dashboard;
    QuestionSession &m_questions;
    QWidget &m_window;
    WindowMenus *m_menus = nullptr;
    Navigation *m_navigation = nullptr;
    FilterHistory m_history;
    QList<SavedView> m_views;
};

} // namespace patron
