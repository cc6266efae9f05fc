// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells beside plain figures: the change against the period before, the
// correction for a known number of customers, response rates, and the studies. Pure functions of
// values but for answerStudies(), which reads the database.
#pragma once

#include "models/metrics/comparison.h"
#include "models/metrics/responserate.h"
#include "models/metrics/verdict.h"
#include "models/session/driverstudy.h"
#include "models/session/query.h"
#include "models/session/wordstudy.h"

#include <optional>

namespace patron {

class Database;

/// One figure against the same one of the period before.
struct FigureChange
{
    Period period; ///< of `now`: that of the comparison, or what the score's own answers cover
    Figure now;
    Figure before;
    std::optional<Difference> difference; ///< now minus before; none where one has too few answers
    double detectable = 0; ///< smallest change that so many answers show (metrics M5); 0 = unknown
    Verdict verdict;
};

struct QueryComparison
{
    Period now; ///< the query's period; where it is open, the latest stretch that the answers cover
                ///< together with the one before
    Period before;
    QList<FigureChange> changes; ///< one per figure of the answer, in their order
};

/// Empty where nothing is dated. plain: as for answerQuery().
[[nodiscard]] Result<QueryComparison> compareQuery(const std::shared_ptr<const Snapshot> &plain,
                                                   const FigureQuery &query);

/// Draws every interval of the answer together, as FigureQuery::customers asks (metrics M6).
void correctForCustomers(FigureAnswer &answer, qint64 customers);

/// Ids that --metric takes beside those of allMetrics().
[[nodiscard]] const QStringList &studyIds();

struct StudyAnswer
{
    std::optional<DriverStudy> drivers;
    std::optional<WordStudy> words;
    std::optional<CardData> survival;
    std::optional<CardData> cohorts;
    std::optional<CardData> returning;
    std::optional<CardData> segments;
    std::optional<CardData> quiet; ///< with names
    std::optional<CardData> openWait;
    std::optional<ResponseRate> responseRate;
    /// Of each figure: what it would be had the silent ones answered; in their order.
    QList<std::optional<SilentBounds>> bounds;
};

/// Those that the query names, and the response rate where it says how many were invited.
[[nodiscard]] Result<StudyAnswer>
answerStudies(Database &database, const std::shared_ptr<const Snapshot> &responses,
              const FigureQuery &query, const FigureAnswer &answer, const Progress &progress);

} // namespace patron
