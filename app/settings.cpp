// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/paths.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace patron {

namespace {
constexpr qsizetype recentLimit = 10;

QString placeOf(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/// A path is no key: it holds slashes.
QString viewsKey(const QString &database)
{
    return u"views/"_qs + QString::fromLatin1(QCryptographicHash::hash(placeOf(database).toUtf8(),
                                                                       QCryptographicHash::Sha1)
                                                  .toHex());
}

} // namespace

Settings::Settings() = default;

QString Settings::language() const
{
    return m_settings.value(u"language"_qs).toString();
}

void Settings::setLanguage(const QString &id)
{
    m_settings.setValue(u"language"_qs, id);
}

ThemeChoice Settings::theme() const
{
    const QString theme = m_settings.value(u"theme"_qs).toString();
    if (theme == u"light")
        return ThemeChoice::Light;
    return theme == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        m_settings.remove(u"theme"_qs);
        return;
    case ThemeChoice::Light:
        m_settings.setValue(u"theme"_qs, u"light"_qs);
        return;
    case ThemeChoice::Dark:
        m_settings.setValue(u"theme"_qs, u"dark"_qs);
        return;
    }
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"window/geometry"_qs).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_qs, geometry);
}

QString Settings::stateDatabase() const
{
    return m_settings.value(u"window/database"_qs).toString();
}

QByteArray Settings::windowState() const
{
    return m_settings.value(u"window/state"_qs).toByteArray();
}

void Settings::setWindowState(const QString &database, const QByteArray &json)
{
    m_settings.setValue(u"window/database"_qs, database);
    m_settings.setValue(u"window/state"_qs, json);
}

Preferences Settings::preferences() const
{
    return preferencesFromJson(m_settings.value(u"preferences"_qs).toByteArray());
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_settings.setValue(u"preferences"_qs, preferencesJson(preferences));
}

void Settings::write()
{
    m_settings.sync();
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(u"recentFiles"_qs).toStringList();
}

QString Settings::watchedFolder() const
{
    return m_settings.value(u"watch/folder"_qs).toString();
}

QDateTime Settings::watchedSince() const
{
    return m_settings.value(u"watch/since"_qs).toDateTime();
}

void Settings::setWatchedFolder(const QString &folder, const QDateTime &since)
{
    m_settings.setValue(u"watch/folder"_qs, folder);
    m_settings.setValue(u"watch/since"_qs, since);
}

QString Settings::selfCheck() const
{
    return m_settings.value(u"selfCheck"_qs).toString();
}

void Settings::setSelfCheck(const QString &answers)
{
    m_settings.setValue(u"selfCheck"_qs, answers);
}

QByteArray Settings::savedViews(const QString &database) const
{
    // Of a Patron that kept one list for all: they were most likely of the user's own database.
    const bool isTheirs = m_settings.contains(u"savedViews"_qs) &&
                          placeOf(database) == placeOf(defaultDatabasePath());
    const QVariant ofAll = isTheirs ? m_settings.value(u"savedViews"_qs) : QVariant();
    return m_settings.value(viewsKey(database), ofAll).toByteArray();
}

void Settings::setSavedViews(const QString &database, const QByteArray &json)
{
    m_settings.setValue(viewsKey(database), json);
}

ReportPlan Settings::reportPlan() const
{
    return reportPlanFromJson(m_settings.value(u"reportPlan"_qs).toByteArray());
}

void Settings::setReportPlan(const ReportPlan &plan)
{
    m_settings.setValue(u"reportPlan"_qs, reportPlanJson(plan));
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setRecentFiles(files);
}

void Settings::setRecentFiles(const QStringList &files)
{
    m_settings.setValue(u"recentFiles"_qs, files.mid(0, recentLimit));
}

} // namespace patron
