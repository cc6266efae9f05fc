// SPDX-License-Identifier: GPL-3.0-or-later
// The filter that something was printed with, as one line. Pure function of values and a locale.
#pragma once

#include "models/counting/filter.h"

#include <QLocale>
#include <QMap>
#include <QString>

namespace patron {

/// What ids in a filter are called.
struct FilterNames
{
    QMap<QString, QString> imports; ///< by id, as namesOfImports() has them
    QMap<QuestionId, QString> questions;
};

/// Period and everything that is chosen: "May 2026 · channel: Web, Phone"; "all time" of no period.
[[nodiscard]] QString filterText(const Filter &filter, const FilterNames &names,
                                 const QLocale &locale);

/// The same without what is not chosen; empty where nothing is.
[[nodiscard]] QString chosenText(const Filter &filter, const FilterNames &names,
                                 const QLocale &locale);

} // namespace patron
