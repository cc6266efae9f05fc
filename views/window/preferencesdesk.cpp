// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preferencesdesk.h"

#include "views/window/preferencesdialog.h"

namespace patron {

PreferencesDesk::PreferencesDesk(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void PreferencesDesk::addLanguage(const QString &id, const QString &ownName)
{
    m_languages << std::pair(id, ownName);
}

void PreferencesDesk::setLanguage(const QString &id)
{
    m_language = id;
    if (m_dialog)
        m_dialog->setLanguage(id);
}

void PreferencesDesk::setTheme(int theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

void PreferencesDesk::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_dialog)
        m_dialog->setPreferences(preferences);
}

void PreferencesDesk::open()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_languages, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setLocale(m_window.locale());
        m_dialog->setLanguage(m_language);
        m_dialog->setTheme(m_theme);
        m_dialog->setPreferences(m_preferences);
        connect(m_dialog, &PreferencesDialog::languageRequested, this, [this](const QString &id) {
            OwnChoices wanted = choices();
            wanted.language = id;
            Q_EMIT changed(choices(), wanted);
        });
        connect(m_dialog, &PreferencesDialog::themeRequested, this, [this](int theme) {
            OwnChoices wanted = choices();
            wanted.theme = theme;
            Q_EMIT changed(choices(), wanted);
        });
        connect(m_dialog, &PreferencesDialog::preferencesRequested, this,
                [this](const Preferences &wanted) {
                    const OwnChoices before = choices();
                    m_preferences = wanted;
                    Q_EMIT changed(before, choices());
                });
        Q_EMIT opened();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesDesk::openCalls()
{
    open();
    m_dialog->showCalls();
}

} // namespace patron
