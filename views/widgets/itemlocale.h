// SPDX-License-Identifier: GPL-3.0-or-later
// In which locale a delegate writes. Pure function.
#pragma once

#include <QLocale>
#include <QStyleOptionViewItem>

namespace patron {

/// Item views hand out their locale with the separators of thousands left out.
[[nodiscard]] inline QLocale itemLocale(const QStyleOptionViewItem &option)
{
    QLocale locale = option.locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

} // namespace patron
