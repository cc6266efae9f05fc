// SPDX-License-Identifier: GPL-3.0-or-later
// New rows of a file without numbers of answers that say something else of a customer and a moment
// of which there is an answer: corrections, perhaps, which count beside what they correct. Used on
// one worker thread.
#pragma once

#include "models/base/id.h"
#include "models/base/problem.h"
#include "models/base/result.h"
#include "models/records/recorddraft.h"
#include "models/staging/classifier.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace patron {

class Database;

class SameMoments final
{
public:
    /// decisions: one for each draft. Memory: some 60 bytes for each new row with a customer and a
    /// time of day, up to mostLookedFor of them.
    void add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions);
    /// survey: invalid = none has these columns yet; what an import that is being stored adds does
    /// not count. Only where the file repeats rows of the survey: others are of other people. Reads
    /// all rows of the survey then.
    [[nodiscard]] Result<std::optional<Problem>> note(Database &database, SurveyId survey) const;

private:
    static constexpr size_t mostLookedFor = 100'000;

    bool m_repeats = false; ///< the file has rows that are there already
    std::unordered_multimap<qint64, quint64> m_customers; ///< of the new rows, by their moments
};

} // namespace patron
