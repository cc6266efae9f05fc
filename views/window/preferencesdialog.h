// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner may want otherwise: language, appearance, size of letters, whom to call back,
// opening hours. Each change is asked for at once by a signal. Stays beside the window, so that one
// sees what it does. GUI thread.
#pragma once

#include "models/session/preferences.h"

#include <QDialog>

#include <array>

class QAbstractSpinBox;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTimeEdit;

namespace patron {

class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// languages: id and own name.
    explicit PreferencesDialog(const QList<QPair<QString, QString>> &languages,
                               QWidget *parent = nullptr);

    void setLanguage(const QString &id);
    /// 0 the desktop's, 1 light, 2 dark.
    void setTheme(int theme);
    void setPreferences(const Preferences &preferences);
    /// Who is to be called, and until when.
    void showCalls();

Q_SIGNALS:
    void languageRequested(const QString &id);
    void themeRequested(int theme);
    void preferencesRequested(const patron::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Day
    {
        QCheckBox *isOpen;
        QTimeEdit *from;
        QTimeEdit *to;
        QLabel *until;
    };

    QWidget *makeGeneral(const QList<QPair<QString, QString>> &languages);
    QWidget *makeCalls();
    QWidget *makeHours();
    void addRow(QFormLayout &form, QWidget *field);
    void showPossible();
    [[nodiscard]] Preferences asMade() const;
    void request();
    [[nodiscard]] Preferences chosen() const;
    void retranslate();
    void retranslateCalls();
    void retranslateHours();

    Preferences m_preferences;
    bool m_isFilling = false; ///< what changes is not the owner's hand
    QTabWidget *m_tabs;
    QWidget *m_calls;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_letters;
    QLabel *m_atOnce;
    QLabel *m_callsIntro;
    QList<QLabel *> m_labels; ///< of the fields, in order
    QSpinBox *m_recommend;
    QSpinBox *m_satisfaction;
    QDoubleSpinBox *m_stars;
    QSpinBox *m_effort;
    QSpinBox *m_workingDays;
    QSpinBox *m_freshDays;
    QLabel *m_hoursIntro;
    QCheckBox *m_always;
    std::array<Day, 7> m_days; ///< Monday first
    QPushButton *m_asMade;
    QDialogButtonBox *m_buttons;
};

} // namespace patron
