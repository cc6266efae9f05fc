// SPDX-License-Identifier: GPL-3.0-or-later
// What imports did as plain text for a terminal, in the language of the moment.
#pragma once

#include "models/records/importrecord.h"
#include "models/staging/review.h"

#include <QLocale>
#include <QString>

namespace patron {

/// Before the others, where a remembered way of reading is taken.
[[nodiscard]] QString rememberedLine(const QString &name);
[[nodiscard]] QString importLines(const ImportRecord &record, const QLocale &locale);
[[nodiscard]] QString reviewLines(const Review &review, const QLocale &locale);
[[nodiscard]] QString importTable(const QList<ImportRecord> &imports, const QLocale &locale);

} // namespace patron
