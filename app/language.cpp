// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

namespace patron {

Q_LOGGING_CATEGORY(logLanguage, "patron.language")

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

QStringList Language::ids()
{
    return {u"en"_qs, u"ro"_qs, u"ru"_qs};
}

QString Language::ownName(const QString &id)
{
    if (id == u"ro")
        return u"Română"_qs;
    if (id == u"ru")
        return u"Русский"_qs;
    return u"English"_qs;
}

QLocale Language::locale(const QString &id)
{
    if (id == u"ro")
        return {QLocale::Romanian, QLocale::Romania};
    if (id == u"ru")
        return {QLocale::Russian, QLocale::Russia};
    return {QLocale::English, QLocale::UnitedKingdom}; // day before month, Monday first, 24 hours
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (ids().contains(name.left(2)))
            return name.left(2);
    }
    return u"en"_qs;
}

bool Language::use(const QString &id)
{
    if (!ids().contains(id))
        return false;
    if (id == m_current)
        return true;
    m_current = id;
    install(id);
    Q_EMIT changed(id);
    return true;
}

void Language::install(const QString &id)
{
    // Old ones out first, or a text missing in the new language falls back to the old one. An empty
    // translator would stay on the list without telling anybody, so English has a catalogue too.
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (id != u"en" && m_qt.load(u":/i18n/qtbase_"_qs + id + u".qm"_qs))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/patron_"_qs + id + u".qm"_qs))
        QCoreApplication::installTranslator(&m_own);
    else
        qCWarning(logLanguage) << "no catalogue for" << id;
}

LanguageScope::LanguageScope(Language &language, const QString &id)
    : m_language(language)
    , m_isOther(id != language.m_current)
{
    if (!m_isOther)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_language.install(id);
}

LanguageScope::~LanguageScope()
{
    if (m_isOther)
        m_language.install(m_language.m_current);
}

bool LanguageScope::eventFilter(QObject *watched, QEvent *event)
{
    return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

} // namespace patron
