// SPDX-License-Identifier: GPL-3.0-or-later
// Results as plain text for a terminal, in the language of the moment.
#pragma once

#include "models/records/importrecord.h"
#include "models/session/query.h"
#include "models/staging/review.h"

#include <QLocale>
#include <QString>

namespace patron {

[[nodiscard]] QString importLines(const ImportRecord &record, const QLocale &locale);
[[nodiscard]] QString reviewLines(const Review &review, const QLocale &locale);
[[nodiscard]] QString importTable(const QList<ImportRecord> &imports, const QLocale &locale);
/// by: the name the groups were asked for with.
[[nodiscard]] QString figureLines(const FigureAnswer &answer, const QString &by,
                                  const QLocale &locale);

} // namespace patron
