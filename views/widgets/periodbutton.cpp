// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/periodbutton.h"

#include "views/text/daytext.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/periodname.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace patron {

namespace {

/// Fields in a menu: Tab goes from one to the next, where the menu would go to its next entry.
class FieldsOfMenu final : public QWidget
{
public:
    using QWidget::QWidget;

    void setOrder(const QList<QWidget *> &fields)
    {
        m_fields = fields;
        setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(fields.first()); // where the arrows of the menu lead to
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        const QWidget *focus = window()->focusWidget();
        const auto now = std::ranges::find_if(m_fields, [focus](const QWidget *field) {
            return field == focus || (focus && field->isAncestorOf(focus));
        });
        const qsizetype to = now - m_fields.begin() + (next ? 1 : -1);
        if (now == m_fields.end() || to < 0 || to >= m_fields.size())
            return QWidget::focusNextPrevChild(next);
        m_fields[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }

private:
    QList<QWidget *> m_fields;
};

} // namespace

PeriodButton::PeriodButton(QDate today, QWidget *parent)
    : MenuButton(parent)
    , m_today(today)
    , m_presets(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    for (const PeriodPreset preset : allPeriodPresets()) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(preset));
        m_presets->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, preset] { Q_EMIT periodRequested(presetPeriod(preset, m_today)); });
    }
    menu->addSeparator();
    auto *own = new QWidgetAction(menu);
    own->setDefaultWidget(makeOwnDates());
    menu->addAction(own);
    menu->addSeparator();
    m_compare = menu->addAction(QString());
    m_compare->setObjectName(u"compare"_qs);
    m_compare->setCheckable(true);
    // Asked for, not done: the tick follows the filter that comes back.
    connect(m_compare, &QAction::triggered, this, [this](bool isWanted) {
        m_compare->setChecked(m_comparison == Comparison::PeriodBefore);
        Q_EMIT comparisonRequested(isWanted ? Comparison::PeriodBefore : Comparison::None);
    });
    setMenu(menu);
    setPeriod({});
}

QWidget *PeriodButton::makeOwnDates()
{
    auto *box = new FieldsOfMenu;
    m_ownLabel = new QLabel(box);
    m_from = new DayField(box);
    m_to = new DayField(box);
    m_apply = new QPushButton(box);
    m_from->setObjectName(u"from"_qs);
    m_to->setObjectName(u"to"_qs);
    m_apply->setObjectName(u"apply"_qs);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(24, 8, 16, 8);
    grid->setSpacing(8);
    grid->addWidget(m_ownLabel, 0, 0, 1, 2);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_apply, 2, 0, 1, 2);
    for (DayField *edit : {m_from, m_to})
        connect(edit, &DayField::entered, this, &PeriodButton::useOwnDates);
    box->setOrder({m_from, m_to, m_apply});
    connect(m_apply, &QPushButton::clicked, this, &PeriodButton::useOwnDates);
    return box;
}

void PeriodButton::useOwnDates()
{
    menu()->close();
    // Given the wrong way round they still mean one thing.
    const auto [from, to] = std::minmax(m_from->date(), m_to->date());
    Q_EMIT periodRequested({from, to});
}

void PeriodButton::setToday(QDate today)
{
    m_today = today;
    setPeriod(m_period);
}

Period PeriodButton::periodOn(QDate today) const
{
    const std::optional<PeriodPreset> preset = presetOf(m_period, m_today);
    return preset ? presetPeriod(*preset, today) : m_period;
}

void PeriodButton::setPeriod(const Period &period)
{
    m_period = period;
    // Before all time there was nothing.
    m_compare->setEnabled(period.from.isValid());
    m_from->setDate(period.from.isValid() ? period.from : m_today.addMonths(-1));
    m_to->setDate(period.to.isValid() ? period.to : m_today);
    const std::optional<PeriodPreset> preset = presetOf(period, m_today);
    for (QAction *action : m_presets->actions()) {
        const bool isIt = preset && action->data().toInt() == static_cast<int>(*preset);
        // An exclusive group would keep the last one ticked when own dates are set.
        m_presets->setExclusive(false);
        action->setChecked(isIt);
        m_presets->setExclusive(true);
    }
    retranslate();
}

void PeriodButton::setComparison(Comparison comparison)
{
    m_comparison = comparison;
    m_compare->setChecked(comparison == Comparison::PeriodBefore);
}

QString PeriodButton::periodName() const
{
    const std::optional<PeriodPreset> preset = presetOf(m_period, m_today);
    if (preset)
        return presetName(*preset);
    const QString days = periodText(m_period, locale());
    return locale().toUpper(days.left(1)) + days.mid(1); // it stands alone, as a preset's name does
}

void PeriodButton::retranslate()
{
    for (QAction *action : m_presets->actions())
        action->setText(presetName(static_cast<PeriodPreset>(action->data().toInt())));
    setText(periodName());
    setAccessibleName(tr("Period: %1").arg(periodName()));
    m_ownLabel->setText(tr("Own dates, first and last day:"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    //: Entry of the period's menu: figures and lines of the period before stand beside those shown
    m_compare->setText(m_compare->isEnabled()
                           ? tr("&Compare with the period before")
                           : tr("&Compare with the period before (choose a period first)"));
    m_apply->setText(tr("&Show these days"));
    for (DayField *edit : {m_from, m_to}) {
        edit->setLocale(locale());
        edit->setDisplayFormat(dayFormat(locale()));
    }
}

void PeriodButton::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
