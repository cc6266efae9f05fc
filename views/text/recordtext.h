// SPDX-License-Identifier: GPL-3.0-or-later
// The three kinds of records in the sentences of an import. Pure functions, each one switch over
// the kinds.
#pragma once

#include "models/records/importrecord.h"
#include "models/records/undonerows.h"
#include "models/session/readagain.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace patron {

/// "New answers: 1,838."
[[nodiscard]] QString newRecordsText(RecordKind kind, const QString &added);
/// "The import of may.csv is taken back; 1,838 answers went with it." And what stays of it, with
/// the files that stay read as it was.
[[nodiscard]] QString takenBackText(const ImportRecord &record, const UndoneRows &rows,
                                    const QStringList &filesReadWith, const QLocale &locale);
/// "Rows read again: 7,908. Read otherwise: “Score”, “Date”."
[[nodiscard]] QString readAgainText(qint64 rows, const ReadAgain &again, const QLocale &locale);
/// The yes of a review, with its shortcut: "&Import 1,838 answers"
[[nodiscard]] QString importButtonText(RecordKind kind, qint64 records, const QLocale &locale);

} // namespace patron
