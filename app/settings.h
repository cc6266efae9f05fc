// SPDX-License-Identifier: GPL-3.0-or-later
// What Patron remembers between starts. The only place that sees QSettings. GUI thread.
#pragma once

#include "models/session/preferences.h"
#include "models/session/reportplan.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace patron {

enum class ThemeChoice : quint8
{
    System,
    Light,
    Dark
};

class Settings final
{
public:
    Settings();

    [[nodiscard]] QString language() const; ///< "" = never chosen
    void setLanguage(const QString &id);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Of the database on which the owner stopped; JSON.
    [[nodiscard]] QString stateDatabase() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QString &database, const QByteArray &json);
    [[nodiscard]] Preferences preferences() const; ///< as made where none were kept
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most ten
    /// Letters as checkText() has them; "" = never answered.
    [[nodiscard]] QString selfCheck() const;
    void setSelfCheck(const QString &answers);
    /// JSON; of each database its own.
    [[nodiscard]] QByteArray savedViews(const QString &database) const;
    void setSavedViews(const QString &database, const QByteArray &json);
    [[nodiscard]] ReportPlan reportPlan() const; ///< as made where none was kept
    void setReportPlan(const ReportPlan &plan);
    void addRecentFile(const QString &path);
    void setRecentFiles(const QStringList &files);
    [[nodiscard]] QString watchedFolder() const;  ///< "" = none
    [[nodiscard]] QDateTime watchedSince() const; ///< older files of it are no news
    void setWatchedFolder(const QString &folder, const QDateTime &since);
    /// On disk now, not when there is time.
    void write();

private:
    QSettings m_settings;
};

} // namespace patron
