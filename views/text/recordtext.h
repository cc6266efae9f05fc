// SPDX-License-Identifier: GPL-3.0-or-later
// The three kinds of records in the sentences of an import. Pure functions, each one switch over
// the kinds.
#pragma once

#include "models/records/recordkind.h"
#include "models/session/readagain.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "New answers: 1,838."
[[nodiscard]] QString newRecordsText(RecordKind kind, qint64 added, const QLocale &locale);
/// "The import of may.csv is taken back; 1,838 answers went with it."
[[nodiscard]] QString takenBackText(RecordKind kind, const QString &file, qint64 added,
                                    const QLocale &locale);
/// The yes of a review, with its shortcut: "&Import 1,838 answers"
/// "Rows read again: 7,908. Read otherwise: “Score”, “Date”."
[[nodiscard]] QString readAgainText(qint64 rows, const ReadAgain &again, const QLocale &locale);
[[nodiscard]] QString importButtonText(RecordKind kind, qint64 records, const QLocale &locale);

} // namespace patron
