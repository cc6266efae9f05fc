// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/samemoments.h"

#include "models/storage/customerbook.h"
#include "models/storage/importstore.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 secondsOfDay = 86'400;

} // namespace

void SameMoments::add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions)
{
    for (size_t i = 0; i < drafts.size(); ++i) {
        const RecordDraft &draft = drafts[i];
        if (decisions[i].fate == Fate::Duplicate)
            m_repeats = true;
        // A day alone is shared by many, and a number tells for itself.
        const bool isMoment =
            draft.answeredAt != RecordDraft::noTime && draft.answeredAt % secondsOfDay != 0;
        if (decisions[i].fate != Fate::New || draft.sourceKey != 0 || !isMoment ||
            m_customers.size() >= mostLookedFor)
            continue;
        if (const quint64 customer = firstKey(draft); customer != 0)
            m_customers.emplace(draft.answeredAt, customer);
    }
}

Result<std::optional<Problem>> SameMoments::note(Database &database, SurveyId survey) const
{
    if (!m_repeats || m_customers.empty() || !survey.isValid())
        return std::nullopt;
    qint64 same = 0;
    auto left = m_customers;
    const Result<void> read =
        eachNamedAnswer(database, survey, [&](qint64 moment, quint64 customer) {
            auto [at, end] = left.equal_range(moment);
            at = std::find_if(at, end,
                              [customer](const auto &row) { return row.second == customer; });
            if (at == end)
                return;
            ++same;
            left.erase(at);
        });
    if (!read)
        return failure(read.error());
    if (same == 0)
        return std::nullopt;
    return patron::note(ProblemCode::MomentShared, {same});
}

} // namespace patron
