// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for one customer's data and for the owner's backup: opens the dialogs, hands
// them to the session and back. Part of MainWindow, GUI thread.
#pragma once

#include "models/session/privacysession.h"

namespace patron {

class DataPane;
class WindowMenus;
class WindowNotices;

class PrivacyDesk final : public QObject
{
    Q_OBJECT

public:
    PrivacyDesk(PrivacySession &privacy, QWidget &window);

    void connectParts(WindowMenus &menus, DataPane &data, WindowNotices &notices);

private:
    void showPerson();
    void askForBackup();

    PrivacySession &m_privacy;
    QWidget &m_window;
};

} // namespace patron
