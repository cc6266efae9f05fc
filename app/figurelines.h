// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that `patron figures` answers as plain text for a terminal, in the language of the
// moment: each with its range and what it is made of, the same answers as others count them, the
// questions, the groups. Pure function.
#pragma once

#include "models/session/query.h"

#include <QLocale>
#include <QString>

namespace patron {

[[nodiscard]] QString figureLines(const FigureQuery &query, const FigureAnswer &answer,
                                  const QLocale &locale);

} // namespace patron
