// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks a language while it lives, and tells whether a text is in that language. For the tests of
// views/text.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace patron {

class Speaking final
{
public:
    explicit Speaking(const QString &id)
        : m_id(id)
        , m_isLoaded(m_catalogue.load(QStringLiteral(":/i18n/patron_%1.qm").arg(id)))
    {
        if (m_isLoaded)
            QCoreApplication::installTranslator(&m_catalogue);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_catalogue); }
    Q_DISABLE_COPY_MOVE(Speaking)

    [[nodiscard]] static QStringList ids() { return {u"en"_qs, u"ro"_qs, u"ru"_qs}; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QLocale locale() const
    {
        if (m_id == u"ro")
            return {QLocale::Romanian, QLocale::Romania};
        if (m_id == u"ru")
            return {QLocale::Russian, QLocale::Russia};
        return {QLocale::English, QLocale::UnitedKingdom};
    }

    /// "" where the text can be shown to an owner; else what is wrong with it. names: words that
    /// stay as they are.
    [[nodiscard]] QString faultOf(const QString &text, const QStringList &names = {}) const
    {
        if (text.trimmed().isEmpty())
            return u"empty"_qs;
        if (text.contains(QRegularExpression(u"%[0-9nL]"_qs)))
            return u"a placeholder is left: "_qs + text;
        if (text.contains(u"(s)"))
            return u"no plural form: "_qs + text;
        const QString word = englishWord(text, names);
        return word.isEmpty() ? QString() : u"English word %1 in: %2"_qs.arg(word, text);
    }

private:
    /// Russian needs no Latin letters but in names; Romanian knows none of these words.
    [[nodiscard]] QString englishWord(QString text, const QStringList &names) const
    {
        for (const QString &name : names)
            text.remove(name);
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_qs);
        static const QRegularExpression english(
            u"\\b(the|and|of|was|were|you|your|with|this|that|these|answers?|customers?|"
            u"file|row|no|by|"
            u"out|from|would|recommend|day|week|name|question|channel|comment|stars|time|number)\\b"_qs,
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        if (m_id == u"ru")
            return latin.match(text).captured();
        if (m_id == u"ro")
            return english.match(text).captured();
        return {};
    }

    QString m_id;
    QTranslator m_catalogue;
    bool m_isLoaded;
};

} // namespace patron
