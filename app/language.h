// SPDX-License-Identifier: GPL-3.0-or-later
// The languages Patron speaks, and the switch between them. The only place that sees QTranslator.
// GUI thread.
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace patron {

class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QStringList ids(); ///< "en", "ro", "ru"
    [[nodiscard]] static QString ownName(const QString &id);
    [[nodiscard]] static QLocale locale(const QString &id);
    /// The first of the system's languages that Patron speaks; English else.
    [[nodiscard]] static QString ofSystem();

    [[nodiscard]] const QString &current() const { return m_current; }
    /// Everything that is shown from now on is in this language. Unknown ids are refused.
    bool use(const QString &id);

Q_SIGNALS:
    /// After the translators are in place.
    void changed(const QString &id);

private:
    friend class LanguageScope;
    void install(const QString &id);

    QTranslator m_qt;
    QTranslator m_own;
    QString m_current;
};

/// Speaks another language while it lives, without telling the windows: for a report in a language
/// that is not the screen's.
class LanguageScope final : public QObject
{
    Q_OBJECT

public:
    LanguageScope(Language &language, const QString &id);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Language &m_language;
    bool m_isOther; ///< than the screen's
};

} // namespace patron
