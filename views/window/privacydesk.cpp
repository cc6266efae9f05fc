// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/privacydesk.h"

#include "views/panes/datapane.h"
#include "views/window/filequestions.h"
#include "views/window/persondialog.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

namespace patron {

PrivacyDesk::PrivacyDesk(PrivacySession &privacy, QWidget &window)
    : QObject(&window)
    , m_privacy(privacy)
    , m_window(window)
{
}

void PrivacyDesk::connectParts(WindowMenus &menus, DataPane &data, WindowNotices &notices)
{
    connect(&menus, &WindowMenus::backUpRequested, this, &PrivacyDesk::askForBackup);
    connect(&data, &DataPane::personRequested, this, &PrivacyDesk::showPerson);
    connect(&m_privacy, &PrivacySession::backedUp, &notices, &WindowNotices::showBackedUp);
    connect(&m_privacy, &PrivacySession::forgotten, &notices, &WindowNotices::showForgotten);
    connect(&m_privacy, &PrivacySession::failed, &notices, &WindowNotices::showProblem);
}

void PrivacyDesk::showPerson()
{
    auto *dialog = new PersonDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLocale(m_window.locale());
    connect(dialog, &PersonDialog::searchRequested, &m_privacy, &PrivacySession::find);
    connect(dialog, &PersonDialog::personRequested, &m_privacy, &PrivacySession::describe);
    connect(dialog, &PersonDialog::dataRequested, &m_privacy, &PrivacySession::giveData);
    connect(dialog, &PersonDialog::forgetRequested, &m_privacy, &PrivacySession::forget);
    connect(&m_privacy, &PrivacySession::found, dialog,
            [this, dialog] { dialog->setPeople(m_privacy.people()); });
    connect(&m_privacy, &PrivacySession::described, dialog,
            [this, dialog] { dialog->setPerson(m_privacy.person()); });
    connect(&m_privacy, &PrivacySession::forgotten, dialog, &PersonDialog::showForgotten);
    connect(&m_privacy, &PrivacySession::given, dialog, &PersonDialog::showSaved);
    connect(&m_privacy, &PrivacySession::failed, dialog, &PersonDialog::showProblem);
    dialog->open();
}

void PrivacyDesk::askForBackup()
{
    const auto place = FileQuestions::backupToWrite(&m_window, QDate::currentDate());
    if (!place.path.isEmpty())
        m_privacy.backUp(place.path, place.existing);
}

} // namespace patron
