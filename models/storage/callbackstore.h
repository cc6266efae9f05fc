// SPDX-License-Identifier: GPL-3.0-or-later
// Unhappy customers as cases: read from their answers by a rule, off the GUI thread, and what the
// owner says of each, kept by what recognises the answer when it is imported again. Free functions,
// one connection each.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/callback.h"

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace patron {

class Database;

/// A number in the file recognises an answer. Where the day is missing too, a small one could be
/// another file's: then it is the content that must be the same.
[[nodiscard]] CaseKey caseKeyOf(qint64 sourceKey, qint64 contentKey, bool isDated);

/// An unhappy answer, or one that somebody is to be called for all the same. Customers that the
/// owner says are one person have one number.
struct CallBackCase
{
    ResponseId response;
    CaseKey key;
    qint64 customer = 0; ///< 0 = nobody is named
    QDate answered;      ///< invalid = not known
    AnswerScores scores;
    bool isReachable = false; ///< an e-mail or a phone of the customer is known
};

/// An answer with a score, of a customer who has a case.
struct CustomerAnswer
{
    qint64 customer = 0;
    qint64 answeredAt = 0; ///< wall clock, seconds since 1970
    AnswerScores scores;
};

/// All cases of a database and the other answers of their customers; never changed once read.
struct CallBackAnswers
{
    std::vector<CallBackCase> cases;     ///< by response
    std::vector<CustomerAnswer> answers; ///< by customer, then time

    /// The next answer of that customer after the day; nullptr = there is none.
    [[nodiscard]] const CustomerAnswer *after(qint64 customer, QDate day) const;
};

/// Unhappy answers, and those of which something was said.
[[nodiscard]] Result<std::shared_ptr<const CallBackAnswers>>
loadCallBackAnswers(Database &database, const CallBackRule &rule, const Progress &progress);

[[nodiscard]] Result<CallBackRecords> loadCallBackRecords(Database &database);

/// What cases need beyond the scores and days of the answers: whose they are, who can be reached,
/// and what was said of which. For whoever has the answers at hand and makes no lists of them.
struct CallBackLinks
{
    CallBackRecords records;
    std::vector<std::pair<ResponseId, qint64>> customers; ///< of answers that name one; ascending
    std::vector<qint64> reachable;                        ///< customers, also several times
    /// By answer: the keys of what may be meant by a record, with and without a day.
    std::unordered_map<qint64, std::pair<CaseKey, CaseKey>> keys;
};
[[nodiscard]] Result<CallBackLinks> loadCallBackLinks(Database &database, const Progress &progress);

/// What the owner says of the case of this answer; a record of which nothing is said takes the row
/// away. key: by what the case was known when the owner spoke of it. nowUtc: seconds since 1970.
/// False: the answer is gone or known by another key, as when its customer was forgotten meanwhile;
/// nothing was written.
[[nodiscard]] Result<bool> writeCallBackRecord(Database &database, ResponseId response, CaseKey key,
                                               const CallBackRecord &record, qint64 nowUtc);

/// Everything said of the cases of the records and customers that are listed in the tables of
/// erasuresql.h: to be called before these go, in the same transaction.
[[nodiscard]] Result<void> eraseCallBacks(Database &database);

} // namespace patron
