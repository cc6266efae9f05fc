// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preferencesdialog.h"

#include "views/widgets/choicebox.h"
#include "views/widgets/wholefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace patron {

namespace {

constexpr int edge = 16;
constexpr int themes = 3;
constexpr int minutesPerDay = 24 * 60;
const QTime usualOpening(9, 0);
const QTime usualClosing(18, 0);

QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(minutes % minutesPerDay * 60);
}

int minutesOf(QTime time)
{
    return QTime(0, 0).secsTo(time) / 60;
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

/// "Monday", as the head of a line.
QString dayName(int weekday, const QLocale &locale)
{
    QString name = locale.standaloneDayName(weekday);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// The spin box of one number of the rule; what it is in the box is set by the caller.
QSpinBox *ruleBox(int CallBackRule::*number, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    const auto limit = std::ranges::find(ruleLimits(), number, &RuleLimits::number);
    box->setRange(limit->least, limit->most);
    box->setObjectName(name);
    box->setKeyboardTracking(false); // "1" on the way to "10" is nobody's wish
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const QList<QPair<QString, QString>> &languages,
                                     QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_asMade(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"preferences"_qs);
    m_tabs->setObjectName(u"preferenceTabs"_qs);
    m_tabs->addTab(makeGeneral(languages), QString());
    m_tabs->addTab(m_calls = makeCalls(), QString());
    m_tabs->addTab(makeHours(), QString());
    m_asMade->setObjectName(u"asMade"_qs);
    m_asMade->setAutoDefault(false);
    m_buttons->addButton(m_asMade, QDialogButtonBox::ResetRole);
    // It is about the rules: beside language and letters it would only look dead.
    connect(m_tabs, &QTabWidget::currentChanged, this, &PreferencesDialog::showPossible);
    connect(m_asMade, &QPushButton::clicked, this, [this] {
        setPreferences(asMade());
        Q_EMIT preferencesRequested(m_preferences);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    setPreferences({});
    retranslate();
}

void PreferencesDialog::addRow(QFormLayout &form, QWidget *field)
{
    m_labels << new QLabel(form.parentWidget());
    m_labels.last()->setBuddy(field);
    form.addRow(m_labels.last(), field);
}

QWidget *PreferencesDialog::makeGeneral(const QList<QPair<QString, QString>> &languages)
{
    auto *page = new QWidget(m_tabs);
    m_language = new ChoiceBox(page);
    m_language->setObjectName(u"preferredLanguage"_qs);
    for (const auto &[id, ownName] : languages)
        m_language->addItem(ownName, id);
    m_theme = new ChoiceBox(page);
    m_theme->setObjectName(u"preferredTheme"_qs);
    for (int theme = 0; theme < themes; ++theme)
        m_theme->addItem(QString(), theme);
    m_letters = new ChoiceBox(page);
    m_letters->setObjectName(u"preferredLetters"_qs);
    for (int size = 0; size < letterSizes; ++size)
        m_letters->addItem(QString(), size);
    m_atOnce = wrapped(page);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addLayout(form);
    addRow(*form, m_language);
    addRow(*form, m_theme);
    addRow(*form, m_letters);
    column->addSpacing(edge);
    column->addWidget(m_atOnce);
    column->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeRequested(m_theme->currentData().toInt()); });
    connect(m_letters, &QComboBox::activated, this, &PreferencesDialog::request);
    return page;
}

QWidget *PreferencesDialog::makeCalls()
{
    auto *page = new QWidget(m_tabs);
    m_callsIntro = wrapped(page);
    m_recommend = ruleBox(&CallBackRule::recommend, u"callRecommend"_qs, page);
    m_satisfaction = ruleBox(&CallBackRule::satisfaction, u"callSatisfaction"_qs, page);
    m_effort = ruleBox(&CallBackRule::effort, u"callEffort"_qs, page);
    m_workingDays = ruleBox(&CallBackRule::workingDays, u"callWorkingDays"_qs, page);
    m_freshDays = ruleBox(&CallBackRule::freshDays, u"callFreshDays"_qs, page);
    m_stars = new QDoubleSpinBox(page);
    m_stars->setObjectName(u"callStars"_qs);
    m_stars->setKeyboardTracking(false);
    const auto halves =
        std::ranges::find(ruleLimits(), &CallBackRule::halfStars, &RuleLimits::number);
    m_stars->setDecimals(1);
    m_stars->setSingleStep(0.5);
    m_stars->setRange(halves->least / 2.0, halves->most / 2.0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_callsIntro);
    column->addLayout(form);
    column->addStretch(1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_recommend), static_cast<QWidget *>(m_satisfaction),
          static_cast<QWidget *>(m_stars), static_cast<QWidget *>(m_effort),
          static_cast<QWidget *>(m_workingDays), static_cast<QWidget *>(m_freshDays)})
        addRow(*form, field);
    for (QSpinBox *each : {m_recommend, m_satisfaction, m_effort, m_workingDays, m_freshDays})
        connect(each, &QSpinBox::valueChanged, this, &PreferencesDialog::request);
    connect(m_stars, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::request);
    return page;
}

QWidget *PreferencesDialog::makeHours()
{
    auto *page = new QWidget(m_tabs);
    m_hoursIntro = wrapped(page);
    m_always = new QCheckBox(page);
    m_always->setObjectName(u"neverClosed"_qs);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < int(m_days.size()); ++row) {
        Day &day = m_days[size_t(row)];
        day = {new QCheckBox(page), new WholeField<QTimeEdit>(usualOpening, page),
               new WholeField<QTimeEdit>(usualClosing, page), new QLabel(page)};
        day.isOpen->setObjectName(u"open%1"_qs.arg(row + 1));
        day.from->setObjectName(u"opens%1"_qs.arg(row + 1));
        day.to->setObjectName(u"closes%1"_qs.arg(row + 1));
        grid->addWidget(day.isOpen, row, 0);
        grid->addWidget(day.from, row, 1);
        grid->addWidget(day.until, row, 2);
        grid->addWidget(day.to, row, 3);
        for (QTimeEdit *each : {day.from, day.to}) {
            each->setKeyboardTracking(false);
            connect(each, &QTimeEdit::timeChanged, this, &PreferencesDialog::request);
        }
        connect(day.isOpen, &QCheckBox::toggled, this, &PreferencesDialog::request);
    }
    connect(m_always, &QCheckBox::toggled, this, &PreferencesDialog::request);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_hoursIntro);
    column->addWidget(m_always);
    column->addLayout(grid);
    column->addStretch(1);
    return page;
}

void PreferencesDialog::showCalls()
{
    m_tabs->setCurrentWidget(m_calls);
}

void PreferencesDialog::setLanguage(const QString &id)
{
    m_language->setCurrentIndex(m_language->findData(id));
}

void PreferencesDialog::setTheme(int theme)
{
    m_theme->setCurrentIndex(m_theme->findData(theme));
}

void PreferencesDialog::setPreferences(const Preferences &preferences)
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_preferences = preferences;
    m_letters->setCurrentIndex(m_letters->findData(int(preferences.letters)));
    const CallBackRule &rule = preferences.calls;
    m_recommend->setValue(rule.recommend);
    m_satisfaction->setValue(rule.satisfaction);
    m_stars->setValue(rule.halfStars / 2.0);
    m_effort->setValue(rule.effort);
    m_workingDays->setValue(rule.workingDays);
    m_freshDays->setValue(rule.freshDays);
    m_always->setChecked(preferences.hours.isEmpty());
    for (int row = 0; row < int(m_days.size()); ++row) {
        const Day &day = m_days[size_t(row)];
        const auto span = std::ranges::find(preferences.hours, row + 1, &OpenSpan::weekday);
        const bool isOpen = span != preferences.hours.end();
        // Days that are not said keep their times, for when they are opened again.
        day.isOpen->setChecked(isOpen || (preferences.hours.isEmpty() && day.isOpen->isChecked()));
        if (isOpen) {
            day.from->setTime(timeOf(span->from));
            day.to->setTime(timeOf(span->to));
        }
    }
    showPossible();
}

Preferences PreferencesDialog::chosen() const
{
    Preferences wanted;
    wanted.letters = LetterSize(m_letters->currentData().toInt());
    wanted.calls.recommend = m_recommend->value();
    wanted.calls.satisfaction = m_satisfaction->value();
    wanted.calls.halfStars = qRound(m_stars->value() * 2);
    wanted.calls.effort = m_effort->value();
    wanted.calls.workingDays = m_workingDays->value();
    wanted.calls.freshDays = m_freshDays->value();
    wanted.hours.clear();
    for (int row = 0; !m_always->isChecked() && row < int(m_days.size()); ++row) {
        const Day &day = m_days[size_t(row)];
        if (day.isOpen->isChecked())
            wanted.hours << OpenSpan{row + 1, minutesOf(day.from->time()),
                                     minutesOf(day.to->time())};
    }
    if (wanted.hours.isEmpty() && !m_always->isChecked())
        wanted.hours = Preferences().hours; // no week at all is no week
    return wanted;
}

void PreferencesDialog::request()
{
    if (m_isFilling)
        return;
    const Preferences wanted = chosen();
    if (wanted == m_preferences) {
        showPossible();
        return;
    }
    setPreferences(wanted);
    Q_EMIT preferencesRequested(wanted);
}

/// The last open day stays open: without any the business would never answer.
void PreferencesDialog::showPossible()
{
    const bool hasWeek = !m_always->isChecked();
    const auto open =
        std::ranges::count_if(m_days, [](const Day &day) { return day.isOpen->isChecked(); });
    for (const Day &day : m_days) {
        const bool isOpen = day.isOpen->isChecked();
        day.isOpen->setEnabled(hasWeek && !(isOpen && open == 1));
        for (QWidget *each : {static_cast<QWidget *>(day.from), static_cast<QWidget *>(day.to),
                              static_cast<QWidget *>(day.until)})
            each->setEnabled(hasWeek && isOpen);
    }
    m_asMade->setEnabled(m_preferences != asMade());
    m_asMade->setVisible(m_tabs->currentIndex() > 0);
}

/// The rules, not what eyes need.
Preferences PreferencesDialog::asMade() const
{
    Preferences made;
    made.letters = m_preferences.letters;
    return made;
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_tabs->setAccessibleName(windowTitle());
    //: Page of the preferences: language and appearance
    m_tabs->setTabText(0, tr("General"));
    //: Page of the preferences
    m_tabs->setTabText(1, tr("Call-backs"));
    //: Page of the preferences
    m_tabs->setTabText(2, tr("Opening hours"));
    const QStringList names{
        //: Field of the preferences
        tr("Language:"),
        //: Field of the preferences: light or dark
        tr("Appearance:"),
        //: Field of the preferences: how large all texts are
        tr("Text size:"),
        //: Field of the preferences: the highest score, of 0 to 10, that opens a call
        tr("Would recommend, of 10:"),
        //: Field of the preferences: the highest score, of 1 to 5, that opens a call
        tr("Satisfaction, of 5:"),
        //: Field of the preferences: the highest number of stars that opens a call
        tr("Stars, of 5:"),
        //: Field of the preferences: the highest score, of 1 to 7, that opens a call
        tr("How easy it was, of 7:"),
        //: Field of the preferences
        tr("Working days until the call:"),
        //: Field of the preferences
        tr("Days an answer stays on today's list:")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(names[i]);
        m_labels[i]->buddy()->setAccessibleName(QString(names[i]).remove(u':'));
    }
    //: Appearance: light or dark as the desktop is
    m_theme->setItemText(0, tr("Same as the desktop"));
    //: Appearance
    m_theme->setItemText(1, tr("Light"));
    //: Appearance
    m_theme->setItemText(2, tr("Dark"));
    //: Size of letters: as large as the desktop says
    m_letters->setItemText(0, tr("Same as the desktop"));
    //: Size of letters
    m_letters->setItemText(1, tr("Larger"));
    //: Size of letters
    m_letters->setItemText(2, tr("Largest"));
    m_atOnce->setText(tr("Changes here apply at once."));
    m_asMade->setText(tr("Restore defaults"));
    m_asMade->setToolTip(tr("Call-backs and opening hours as they were at first"));
    retranslateCalls();
    retranslateHours();
}

void PreferencesDialog::retranslateCalls()
{
    m_callsIntro->setText(tr("Whoever answers with so little, or with less, is to be called back. "
                             "Old answers stay under “All open”."));
    //: In place of the highest score that opens a call
    const QString never = tr("never");
    m_recommend->setSpecialValueText(never);
    m_satisfaction->setSpecialValueText(never);
    m_stars->setSpecialValueText(never);
    m_effort->setSpecialValueText(never);
    //: In place of the number of working days until the call
    m_workingDays->setSpecialValueText(tr("the same day"));
    for (QAbstractSpinBox *each : findChildren<QAbstractSpinBox *>())
        each->setLocale(locale());
}

void PreferencesDialog::retranslateHours()
{
    m_hoursIntro->setText(tr("When somebody is there to answer customers. Waiting while you are "
                             "closed does not count as slow."));
    m_always->setText(tr("Never closed"));
    for (int row = 0; row < int(m_days.size()); ++row) {
        const Day &day = m_days[size_t(row)];
        const QString name = dayName(row + 1, locale());
        day.isOpen->setText(name);
        //: Between two times of a day: "9:00 to 18:00"
        day.until->setText(tr("to"));
        //: Field of the preferences; %1 a day of the week
        day.from->setAccessibleName(tr("%1: opens at").arg(name));
        //: Field of the preferences; %1 a day of the week
        day.to->setAccessibleName(tr("%1: closes at").arg(name));
        for (QTimeEdit *each : {day.from, day.to})
            each->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    }
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
