// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored of a customer and what became of it, in words. Pure functions.
#pragma once

#include "models/session/privacyrun.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "3 answers or other records and 1 note of a call are stored of this customer."
[[nodiscard]] QString storedText(const PersonData &person, const QLocale &locale);
/// "2 texts of other customers speak of this one."; empty where there are none.
[[nodiscard]] QString mentionsText(qint64 mentions, const QLocale &locale);
/// After it is done: what is gone, what was kept, what is left to do.
[[nodiscard]] QString forgottenText(const Forgotten &forgotten, const QLocale &locale);
/// "1,204 records were written."
[[nodiscard]] QString exportedText(qint64 records, const QLocale &locale);
/// One value of a person's, as the owner reads it: "Would recommend: 3".
[[nodiscard]] QString personValueText(const PersonValue &value, RecordKind kind,
                                      const QLocale &locale);

} // namespace patron
