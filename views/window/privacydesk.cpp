// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/privacydesk.h"

#include "views/panes/datapane.h"
#include "views/window/filequestions.h"
#include "views/window/helpwindow.h"
#include "views/window/keepdialog.h"
#include "views/window/persondialog.h"
#include "views/window/windowmenus.h"
#include "views/window/windownotices.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace patron {

PrivacyDesk::PrivacyDesk(PrivacySession &privacy, KeepSession &keep, QWidget &window)
    : QObject(&window)
    , m_privacy(privacy)
    , m_keep(keep)
    , m_window(window)
{
}

void PrivacyDesk::connectParts(WindowMenus &menus, DataPane &data, WindowNotices &notices)
{
    connect(&menus, &WindowMenus::backUpRequested, this, &PrivacyDesk::askForBackup);
    connect(&menus, &WindowMenus::restoreRequested, this, &PrivacyDesk::askForRestore);
    connect(&data, &DataPane::backUpRequested, this, &PrivacyDesk::askForBackup);
    connect(&data, &DataPane::restoreRequested, this, &PrivacyDesk::askForRestore);
    connect(&data, &DataPane::folderRequested, this, [](const QString &file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    connect(&m_privacy, &PrivacySession::restored, &m_keep, &KeepSession::reload);
    connect(&notices, &WindowNotices::putBackRequested, &m_privacy, &PrivacySession::restore);
    connect(&data, &DataPane::keepRequested, this, &PrivacyDesk::showKeeping);
    connect(&data, &DataPane::personRequested, this, [this] { showPerson({}, {}); });
    connect(&data, &DataPane::customerRequested, this,
            [this](CustomerId customer, const QString &knownAs) { showPerson(knownAs, customer); });
    connect(&notices, &WindowNotices::keepRequested, this, &PrivacyDesk::showKeeping);
    connect(&m_privacy, &PrivacySession::restored, &notices, &WindowNotices::showRestored);
    connect(&m_privacy, &PrivacySession::backedUp, &m_keep, &KeepSession::reload);
    connect(&m_keep, &KeepSession::removed, &notices, &WindowNotices::showKeptUntil);
    connect(&m_keep, &KeepSession::failed, &notices, &WindowNotices::showProblem);
    connect(&m_keep, &KeepSession::changed, &data,
            [this, &data] { data.setKeeping(m_keep.keeping()); });
    connect(&m_keep, &KeepSession::changed, &notices,
            [this, &notices] { notices.showDue(m_keep.keeping().due); });
    connect(&m_privacy, &PrivacySession::backedUp, &notices, &WindowNotices::showBackedUp);
    connect(&m_privacy, &PrivacySession::forgotten, &notices, &WindowNotices::showForgotten);
    connect(&m_privacy, &PrivacySession::failed, &notices, &WindowNotices::showProblem);
}

void PrivacyDesk::showCustomer(const QString &knownAs)
{
    showPerson(knownAs, {});
}

void PrivacyDesk::callBack(const QString &knownAs)
{
    showPerson(knownAs, {})->callWhenAlone();
}

PersonDialog *PrivacyDesk::showPerson(const QString &knownAs, CustomerId customer)
{
    auto *dialog = new PersonDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLocale(m_window.locale());
    offerHelp(*dialog, u"privacy"_qs);
    connect(dialog, &PersonDialog::searchRequested, &m_privacy, &PrivacySession::find);
    connect(dialog, &PersonDialog::personRequested, &m_privacy, &PrivacySession::describe);
    connect(dialog, &PersonDialog::dataRequested, &m_privacy, &PrivacySession::giveData);
    connect(dialog, &PersonDialog::forgetRequested, &m_privacy, &PrivacySession::forget);
    connect(dialog, &PersonDialog::callRequested, this, &PrivacyDesk::callRequested);
    connect(&m_privacy, &PrivacySession::found, dialog,
            [this, dialog] { dialog->setPeople(m_privacy.people()); });
    connect(&m_privacy, &PrivacySession::described, dialog,
            [this, dialog] { dialog->setPerson(m_privacy.person()); });
    connect(&m_privacy, &PrivacySession::forgotten, dialog, &PersonDialog::showForgotten);
    connect(&m_privacy, &PrivacySession::given, dialog, &PersonDialog::showSaved);
    connect(&m_privacy, &PrivacySession::failed, dialog, &PersonDialog::showProblem);
    dialog->open();
    if (!knownAs.isEmpty())
        dialog->search(knownAs, customer);
    return dialog;
}

void PrivacyDesk::showKeeping()
{
    auto *dialog = new KeepDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLocale(m_window.locale());
    offerHelp(*dialog, u"keeping"_qs);
    connect(dialog, &KeepDialog::ruleRequested, &m_keep, &KeepSession::setRule);
    connect(dialog, &KeepDialog::olderWanted, &m_keep, &KeepSession::allowAgain);
    connect(dialog, &KeepDialog::removeRequested, &m_keep, &KeepSession::removeDue);
    connect(&m_keep, &KeepSession::changed, dialog,
            [this, dialog] { dialog->setKeeping(m_keep.keeping()); });
    connect(&m_keep, &KeepSession::removed, dialog, &KeepDialog::showRemoved);
    connect(&m_keep, &KeepSession::failed, dialog, &KeepDialog::showProblem);
    dialog->setKeeping(m_keep.keeping());
    dialog->open();
}

void PrivacyDesk::askForRestore()
{
    const QString backup = FileQuestions::backupToRead(&m_window);
    if (!backup.isEmpty())
        askToRestore(backup);
}

void PrivacyDesk::askToRestore(const QString &backup)
{
    auto *question = new QMessageBox(&m_window);
    question->setObjectName(u"restoreQuestion"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Restore from a backup"));
    question->setTextFormat(Qt::PlainText);
    //: %1: name of a file
    question->setText(tr("Go back to %1?").arg(QFileInfo(backup).fileName()));
    question->setInformativeText(
        tr("What was imported or noted after this backup is not in it. Your data as it is now is "
           "kept in a copy beside it."));
    auto *yes = question->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    yes->setObjectName(u"restoreYes"_qs);
    question->setDefaultButton(
        static_cast<QPushButton *>(question->addButton(QMessageBox::Cancel)));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, backup](QAbstractButton *button) {
                if (button == yes)
                    m_privacy.restore(backup);
            });
    question->open();
}

void PrivacyDesk::askForBackup()
{
    const auto place = FileQuestions::backupToWrite(&m_window, QDate::currentDate());
    if (!place.path.isEmpty())
        m_privacy.backUp(place.path, place.existing);
}

} // namespace patron
