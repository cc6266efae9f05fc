// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/olderfile.h"

#include "models/storage/importstore.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 secondsOfDay = 86'400; ///< a later hour of the same day is no later export

QString dayText(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()).date().toString(Qt::ISODate);
}

} // namespace

void OlderFile::add(std::span<const RecordDraft> drafts)
{
    for (const RecordDraft &draft : drafts)
        m_latest = std::max(m_latest, draft.answeredAt);
}

Result<std::optional<Problem>> OlderFile::note(Database &database, SurveyId survey,
                                               qint64 changed) const
{
    if (changed == 0 || m_latest == RecordDraft::noTime || !survey.isValid())
        return std::nullopt;
    const Result<std::optional<qint64>> latest = latestAnswer(database, survey);
    if (!latest)
        return failure(latest.error());
    if (!*latest || **latest / secondsOfDay <= m_latest / secondsOfDay)
        return std::nullopt;
    return patron::note(ProblemCode::FileOlder, {changed, dayText(m_latest), dayText(**latest)});
}

} // namespace patron
