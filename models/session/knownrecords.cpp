// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/knownrecords.h"

#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <algorithm>

namespace patron {

Result<KnownRecords> knownBefore(Database &database, const QStringList &headers,
                                 const ImportRecord &file, const ImportOptions &options,
                                 const Progress &progress)
{
    const ImportId replaced = options.replaced();
    const auto survey = findSurvey(database, headers, file.kind);
    if (!survey)
        return failure(survey.error());
    auto away = KeptAway::load(database, *survey, file);
    if (!away)
        return failure(away.error());
    // Who reads an import again has said what becomes of it.
    auto before = options.replaces.isValid() ? Result<std::optional<SameFile>>()
                                             : findSameFile(database, file, replaced);
    if (!before)
        return failure(before.error());
    if (!survey->isValid())
        return KnownRecords{{}, {}, {}, std::move(*away), *before};
    if (!replaced.isValid()) {
        auto responses = loadKnownResponses(database, *survey, progress);
        if (!responses)
            return failure(responses.error());
        return KnownRecords{*survey, std::move(*responses), {}, std::move(*away), *before};
    }
    auto responses = loadKnownWithout(database, *survey, replaced, progress);
    if (!responses)
        return failure(responses.error());
    auto later = laterResponses(database, *survey, replaced);
    if (!later)
        return failure(later.error());
    return KnownRecords{*survey, std::move(*responses), std::move(*later), std::move(*away),
                        *before};
}

Result<KnownRecords> knownNow(Database &database, SurveyId survey, const ImportRecord &file,
                              ImportId replaced, const Progress &progress)
{
    auto responses = loadKnownResponses(database, survey, progress);
    if (!responses)
        return failure(responses.error());
    auto away = KeptAway::load(database, survey, file);
    if (!away)
        return failure(away.error());
    auto before = findSameFile(database, file, replaced);
    if (!before)
        return failure(before.error());
    KnownRecords known{survey, std::move(*responses), {}, std::move(*away), *before};
    if (!replaced.isValid())
        return known;
    auto later = laterResponses(database, survey, replaced);
    if (!later)
        return failure(later.error());
    known.later = std::move(*later);
    return known;
}

StoredIds storedIds(const Mapping &mapping)
{
    // Of orders with several lines the number repeats, and is no id; of an export without such an
    // order it was one.
    const bool hasIds = std::ranges::any_of(mapping.columns, [](const ColumnMapping &column) {
        return column.field == Field::SourceId;
    });
    return mapping.kind == RecordKind::Purchases && !hasIds ? StoredIds::Ignored : StoredIds::Known;
}

Decision keepLater(Decision decision, const std::unordered_set<qint64> &later)
{
    if (decision.fate == Fate::Changed && later.contains(decision.response.value)) {
        decision.fate = Fate::Duplicate;
        decision.isOtherwise = true;
    }
    return decision;
}

} // namespace patron
