// SPDX-License-Identifier: GPL-3.0-or-later
// The log of imports and the surveys they belong to: reading, and taking an import back.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/importrecord.h"
#include "models/records/undonerows.h"
#include "models/staging/knownresponses.h"

#include <functional>
#include <optional>

namespace patron {

class Database;

/// Newest first.
[[nodiscard]] Result<QList<ImportRecord>> listImports(Database &database);

/// The same of one survey, only those that are wanted. isWanted is asked before columns and notes
/// are there.
[[nodiscard]] Result<QList<ImportRecord>>
importsOfSurvey(Database &database, SurveyId survey,
                const std::function<bool(const ImportRecord &)> &isWanted);

/// When the first and the latest import were made, UTC; invalid = there is none.
struct ImportTimes
{
    QDateTime first, last;
};
[[nodiscard]] Result<ImportTimes> importTimes(Database &database);

/// The latest moment of an answer of the survey, as RecordDraft::answeredAt; nothing: none has a
/// day. Reads all of its responses.
[[nodiscard]] Result<std::optional<qint64>> latestAnswer(Database &database, SurveyId survey);

/// Calls each(moment, key) for every answer of the survey that has a moment and a customer: the key
/// is the one that the customer was made for (CustomerBook).
[[nodiscard]] Result<void> eachNamedAnswer(Database &database, SurveyId survey,
                                           const std::function<void(qint64, quint64)> &each);

/// The survey of this kind whose columns are these: the same headers, or at least 80 % of both
/// lists in common. Invalid id: none yet.
[[nodiscard]] Result<SurveyId> findSurvey(Database &database, const QStringList &headers,
                                          RecordKind kind = RecordKind::Responses);

/// The keys of every response of a survey.
[[nodiscard]] Result<KnownResponses> loadKnownResponses(Database &database, SurveyId survey,
                                                        const Progress &progress);

/// All questions, in the order of their surveys and columns.
[[nodiscard]] Result<QList<Question>> listQuestions(Database &database);

/// Takes an import back: what it added goes, what it changed is as before, words, customers,
/// questions and surveys that nothing uses any more go too: the content is then as if it had never
/// been. One transaction. Responses of it that a later import changed stay with that later import,
/// those that another import found there with that one. Fails with ImportUnknown. What it wrote is
/// then in the write-ahead log: emptyLog() is to follow.
[[nodiscard]] Result<UndoneRows> undoImport(Database &database, ImportId import,
                                            const Progress &progress);

/// Carries the write-ahead log over into the database, so that what was removed leaves the log too.
/// It takes as long as the log is large and cannot be cancelled: for when nobody waits any more.
/// While somebody reads it stays for the next time.
void emptyLog(Database &database);

} // namespace patron
