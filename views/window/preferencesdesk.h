// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does around preferences: knows what holds, opens the dialog, says what is wanted.
// Part of MainWindow, GUI thread.
#pragma once

#include "views/window/ownchoices.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace patron {

class PreferencesDialog;

class PreferencesDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesDesk(QWidget &window);

    void addLanguage(const QString &id, const QString &ownName);
    void setLanguage(const QString &id);
    void setTheme(int theme);
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] OwnChoices choices() const { return {m_preferences, m_theme, m_language}; }

public Q_SLOTS:
    void open();
    /// At who is to be called, and until when.
    void openCalls();

Q_SIGNALS:
    void opened();
    /// Of preferences the new ones hold here already.
    void changed(const patron::OwnChoices &before, const patron::OwnChoices &after);

private:
    QWidget &m_window;
    QList<QPair<QString, QString>> m_languages; ///< id and own name
    QString m_language;
    int m_theme = 0;
    Preferences m_preferences;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace patron
