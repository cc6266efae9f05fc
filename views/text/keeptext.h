// SPDX-License-Identifier: GPL-3.0-or-later
// How long what is kept, what is due or went by that, and backups, in words. Pure functions.
#pragma once

#include "models/session/keeping.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "3 Nov 2026"
[[nodiscard]] QString keepDayText(QDate day, const QLocale &locale);
/// "Everything", "All answers", "Answers: “shop survey”"
[[nodiscard]] QString keepScopeText(const KeepScope &scope);
/// "24 months", "2 years", "always", "as for more than this"
[[nodiscard]] QString keepMonthsText(int months, const QLocale &locale);
/// "Then forget who it was, keep the score"
[[nodiscard]] QString keepActionText(KeepAction action);
/// "24 months, then all of it goes"
[[nodiscard]] QString keepRuleText(const KeepRule &rule, const QLocale &locale);
/// "312 answers would be left without the person, 20 records would go."
[[nodiscard]] QString dueText(qint64 removed, qint64 nameless, const QLocale &locale);
/// One source of what is due, or that went.
[[nodiscard]] QString dueLine(const KeepDue &due, const QLocale &locale);
[[nodiscard]] QString keepEntryText(const KeepEntry &entry, const QLocale &locale);
/// Something is due: the quiet notice at the start.
[[nodiscard]] QString somethingDueText(const QList<KeepDue> &due, const QLocale &locale);
/// After it is done: what is gone, what was kept, what is left to do.
[[nodiscard]] QString keptUntilText(const KeptUntil &what, const QLocale &locale);
/// "Rows from before 3 Nov 2024 are left out of imports."; empty where none are.
[[nodiscard]] QString goneBeforeText(QDate before, const QLocale &locale);

/// When the owner backed up last, and whether that is too long ago.
[[nodiscard]] QString backupText(const Keeping &keeping, const QDateTime &now,
                                 const QLocale &locale);
/// Where the copy lies that the last restore made; "" without one.
[[nodiscard]] QString copiesText(const Keeping &keeping, const QLocale &locale);
[[nodiscard]] QString restoredText(const Restored &restored, const QLocale &locale);

} // namespace patron
