// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one dimension or score to tick, as a menu that stays open. Asks by signal: the
// ticks follow the filter that comes back. GUI thread.
#pragma once

#include "views/widgets/staymenu.h"

#include <QStringList>

#include <functional>

namespace patron {

class ChoiceMenu final : public StayMenu
{
    Q_OBJECT

public:
    explicit ChoiceMenu(QWidget *parent = nullptr);

    void setValues(const QStringList &values);
    [[nodiscard]] bool hasValues() const { return !isEmpty(); }
    /// name: of what is chosen among ("Channel"); textOf: of a value, in the language of the bar.
    void setTexts(const QString &name, const std::function<QString(const QString &)> &textOf);
    void setChosen(const QStringList &values);
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

Q_SIGNALS:
    /// A value was asked to be ticked, or not to be.
    void toggled(const QString &value);
    /// Values, names or ticks are others than before.
    void changed();

private:
    void tick();

    QStringList m_chosen;
};

} // namespace patron
