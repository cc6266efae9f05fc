// SPDX-License-Identifier: GPL-3.0-or-later
// A button of the filter bar with the values of one dimension or score to tick. Asks by signal: the
// ticks follow the filter that comes back. Hidden without values. GUI thread.
#pragma once

#include "views/widgets/menubutton.h"

#include <QStringList>

#include <functional>

namespace patron {

class StayMenu;

class FilterMenu final : public MenuButton
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    void setValues(const QStringList &values);
    /// name: of what is chosen among ("Channel"); textOf: of a value, in the language of the bar.
    void setTexts(const QString &name, const std::function<QString(const QString &)> &textOf);
    void setChosen(const QStringList &values);

Q_SIGNALS:
    void toggled(const QString &value);

private:
    void say();

    StayMenu *m_menu;
    QString m_name;
    QStringList m_chosen;
};

} // namespace patron
