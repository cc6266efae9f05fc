// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/viewsdesk.h"

#include "models/session/dashboardsession.h"
#include "models/session/questioncard.h"
#include "models/session/questionsession.h"
#include "views/text/idtext.h"
#include "views/window/helpwindow.h"
#include "views/window/navigation.h"
#include "views/window/windowmenus.h"

#include <QDate>
#include <QInputDialog>

#include <algorithm>

namespace patron {

ViewsDesk::ViewsDesk(DashboardSession &dashboard, QuestionSession &questions, QWidget &window)
    : QObject(&window)
    , m_dashboard(dashboard)
    , m_questions(questions)
    , m_window(window)
{
}

void ViewsDesk::connectParts(WindowMenus &menus, Navigation &navigation)
{
    m_menus = &menus;
    m_navigation = &navigation;
    connectHistory();
    connect(m_menus, &WindowMenus::saveViewRequested, this, &ViewsDesk::askForName);
    connect(m_menus, &WindowMenus::viewRequested, this, &ViewsDesk::show);
    connect(m_menus, &WindowMenus::removeViewRequested, this,
            [this](const QString &name) { change(withoutView(m_views, name)); });
}

void ViewsDesk::connectHistory()
{
    const auto sayWay = [this] {
        m_menus->setWay(m_history.canGoBack(), m_history.canGoForward());
    };
    const auto go = [this, sayWay](const std::optional<Filter> &filter) {
        if (filter)
            m_dashboard.setFilter(*filter);
        sayWay();
    };
    connect(&m_dashboard, &DashboardSession::filterChanged, this,
            [this, sayWay](const Filter &filter) {
                m_history.visit(filter);
                sayWay();
            });
    connect(m_menus, &WindowMenus::backRequested, this, [this, go] { go(m_history.back()); });
    connect(m_menus, &WindowMenus::forwardRequested, this, [this, go] { go(m_history.forward()); });
}

void ViewsDesk::askForName()
{
    // Not modal by an event loop of its own: the answer comes as a signal.
    auto *question = new QInputDialog(&m_window);
    question->setObjectName(u"viewName"_qs);
    offerHelp(*question, u"panes"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Save this view"));
    question->setLabelText(tr("Name of the view (the pane and the filter as they are now):"));
    question->setTextValue(paneTitle(m_navigation->pane()));
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            change(withView(m_views, viewOf(name.trimmed(), m_navigation->pane(),
                                            m_dashboard.filter(), namesOfIds(),
                                            QDate::currentDate(), m_questions.wish().questions)));
    });
    question->open();
}

void ViewsDesk::show(const QString &name)
{
    const auto view = std::ranges::find(m_views, name, &SavedView::name);
    if (view == m_views.end())
        return;
    const SavedView wanted = *view;
    m_dashboard.setFilter(filterOf(wanted, namesOfIds(), QDate::currentDate()));
    if (const QList<QuestionId> asked = askedIn(wanted, namesOfIds()); !asked.isEmpty())
        m_questions.choose(asked);
    m_navigation->setPane(wanted.pane);
}

NamesOfIds ViewsDesk::namesOfIds() const
{
    if (!m_dashboard.isLoaded())
        return {};
    return {questionNames(*m_dashboard.snapshot()), importFiles(*m_dashboard.snapshot())};
}

void ViewsDesk::change(const QList<SavedView> &views)
{
    if (views == m_views)
        return;
    Q_EMIT changed(m_views, views);
    keep(views);
}

void ViewsDesk::keep(const QList<SavedView> &views)
{
    setViews(views);
    Q_EMIT keepRequested(m_views);
}

void ViewsDesk::setViews(const QList<SavedView> &views)
{
    m_views = views;
    QStringList names;
    for (const SavedView &view : m_views)
        names << view.name;
    m_menus->setSavedViews(names);
}

} // namespace patron
