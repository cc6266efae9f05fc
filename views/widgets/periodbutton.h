// SPDX-License-Identifier: GPL-3.0-or-later
// The period of the filter: a button whose menu has the named periods, two dates of one's own, and
// whether the period before is shown beside it. GUI thread.
#pragma once

#include "models/counting/filter.h"
#include "views/widgets/menubutton.h"

class QAction;
class QActionGroup;
class QLabel;
class QPushButton;

namespace patron {

class DayField;

class PeriodButton final : public MenuButton
{
    Q_OBJECT

public:
    explicit PeriodButton(QDate today, QWidget *parent = nullptr);

    void setToday(QDate today);
    /// The period moved on where it is one that is named by today, like the last 30 days.
    [[nodiscard]] Period periodOn(QDate today) const;
    void setPeriod(const Period &period);
    void setComparison(Comparison comparison);
    [[nodiscard]] const Period &period() const { return m_period; }
    /// "Last 30 days", "1 May 2026 to 31 May 2026"
    [[nodiscard]] QString periodName() const;

Q_SIGNALS:
    void periodRequested(const patron::Period &period);
    void comparisonRequested(patron::Comparison comparison);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOwnDates();
    void useOwnDates();
    void retranslate();

    QDate m_today;
    Period m_period;
    Comparison m_comparison = Comparison::None;
    QActionGroup *m_presets;
    QAction *m_compare = nullptr;
    QLabel *m_ownLabel = nullptr;
    DayField *m_from = nullptr;
    DayField *m_to = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace patron
