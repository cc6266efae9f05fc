// SPDX-License-Identifier: GPL-3.0-or-later
// A button of the filter bar: opens the values of one dimension, or of several scores side by side.
// Of several, one that alone has values is opened at once and gives the button its name. Hidden
// without values. GUI thread.
#pragma once

#include "views/widgets/menubutton.h"

#include <vector>

namespace patron {

class ChoiceMenu;

class FilterMenu final : public MenuButton
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// The menu is this button's own; what is added first stands first.
    ChoiceMenu *addChoices(const char *id);
    /// Of the button where several menus have values; one alone names it itself.
    void setName(const QString &name);

private:
    void say();
    [[nodiscard]] QString shownName(const std::vector<ChoiceMenu *> &filled) const;

    QMenu *m_all;
    std::vector<ChoiceMenu *> m_menus;
    QString m_name;
};

} // namespace patron
