// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for one customer's data, for how long all of it is kept, and for the owner's
// backups: opens the dialogs, hands them to the sessions and back. Part of MainWindow, GUI thread.
#pragma once

#include "models/session/keepsession.h"
#include "models/session/privacysession.h"

namespace patron {

class DataPane;
class PersonDialog;
class WindowMenus;
class WindowNotices;

class PrivacyDesk final : public QObject
{
    Q_OBJECT

public:
    PrivacyDesk(PrivacySession &privacy, KeepSession &keep, QWidget &window);

    void connectParts(WindowMenus &menus, DataPane &data, WindowNotices &notices);
    /// Nothing is changed without a yes.
    void askToRestore(const QString &backup);

public Q_SLOTS:
    /// What is stored of whoever is known by this.
    void showCustomer(const QString &knownAs);
    /// The same, and their call where it is one person alone.
    void callBack(const QString &knownAs);

Q_SIGNALS:
    /// Whoever gave this answer is to be called back.
    void callRequested(patron::ResponseId response);

private:
    /// knownAs: who is looked for first; "" = nobody yet.
    /// customer: of those who are known by this.
    PersonDialog *showPerson(const QString &knownAs, CustomerId customer);
    void showKeeping();
    void askForRestore();
    void askForBackup();

    PrivacySession &m_privacy;
    KeepSession &m_keep;
    QWidget &m_window;
};

} // namespace patron
