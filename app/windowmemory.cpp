// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmemory.h"

#include "app/settings.h"
#include "views/window/mainwindow.h"

#include <QEvent>

namespace patron {

using namespace std::chrono_literals;

WindowMemory::WindowMemory(const QString &database, Settings &settings, MainWindow &window)
    : m_database(database)
    , m_settings(settings)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    bringBack();
    connect(&m_pause, &QTimer::timeout, this, &WindowMemory::keep);
    connect(&window, &MainWindow::stateChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&window, &MainWindow::aboutToClose, this, &WindowMemory::keep);
    window.installEventFilter(this);
}

void WindowMemory::bringBack()
{
    m_window.restoreGeometry(m_settings.geometry());
    if (m_settings.stateDatabase() == m_database)
        m_window.restoreWindowState(windowStateFromJson(m_settings.windowState()));
}

void WindowMemory::keep()
{
    m_pause.stop();
    m_settings.setGeometry(m_window.saveGeometry());
    m_settings.setWindowState(m_database, windowStateJson(m_window.windowStateNow()));
    m_settings.write();
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::WindowStateChange:
        if (m_window.isVisible())
            m_pause.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patron
