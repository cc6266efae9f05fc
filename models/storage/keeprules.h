// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's rules of how long what is kept, and the log of what went by them. One connection, one
// thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/records/keeprule.h"

namespace patron {

class Database;

/// Everything first, then kinds, then sources.
[[nodiscard]] Result<QList<KeepRule>> listKeepRules(Database &database);
/// Says how long what the scope names is kept from now on; nothing goes by that. What went before
/// stays away from imports, whatever rule it went by. goneBefore of the rule is not looked at.
[[nodiscard]] Result<void> setKeepRule(Database &database, const KeepRule &rule);
/// Imports may bring in what went by the scope's own rule. False: nothing is kept away by it.
[[nodiscard]] Result<bool> allowOlderAgain(Database &database, const KeepScope &scope);
/// Newest first.
[[nodiscard]] Result<QList<KeepEntry>> listKeepLog(Database &database);
/// The sources there are, with how much of each.
[[nodiscard]] Result<QList<KeepSource>> listKeepSources(Database &database);
/// "" where there is no such survey.
[[nodiscard]] Result<QString> surveyName(Database &database, SurveyId survey);

// Inside a transaction of the caller's:

/// By the rule that holds for the source, records older than the day went.
[[nodiscard]] Result<void> markGone(Database &database, const QList<KeepRule> &rules,
                                    const KeepDue &what);
[[nodiscard]] Result<void> writeKeepLog(Database &database, const QList<KeepDue> &done,
                                        qint64 nowUtc);
/// The rules and the log of one database become those of another. Rules that both have are as here.
[[nodiscard]] Result<void> adoptKeepRules(Database &database, const QList<KeepRule> &rules,
                                          const QList<KeepEntry> &log);

} // namespace patron
