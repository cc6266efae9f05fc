// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that an import leaves out because what they say went on purpose: of people who were
// forgotten, and older than the owner keeps what comes from this source. Read before an import
// begins; one thread.
#pragma once

#include "models/base/result.h"
#include "models/records/importrecord.h"
#include "models/storage/forgotten.h"

#include <optional>

namespace patron {

class KeptAway final
{
public:
    /// survey: invalid = the file brings a new one. file: its kind, name and hash.
    [[nodiscard]] static Result<KeptAway> load(Database &database, SurveyId survey,
                                               const ImportRecord &file);

    /// Takes such rows out of a batch; they become rejected ones.
    void leaveOut(RecordBatch &batch) const;

private:
    [[nodiscard]] bool isTooOld(const RecordDraft &draft) const;
    [[nodiscard]] std::optional<ProblemCode> reasonFor(const RecordDraft &draft) const;

    ForgottenPeople m_people;
    RecordKind m_kind = RecordKind::Responses;
    qint64 m_goneBefore = RecordDraft::noTime; ///< as answeredAt
    qint64 m_firstSeen = RecordDraft::noTime;  ///< when the same file was imported first
};

} // namespace patron
