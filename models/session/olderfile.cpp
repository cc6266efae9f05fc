// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/olderfile.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

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
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT max(r.answered_at) FROM import i CROSS JOIN response r "
                           "ON r.workspace_id = i.workspace_id "
                           "AND r.response_id BETWEEN i.first_response_id AND i.last_response_id "
                           "WHERE i.workspace_id = ?1 AND i.survey_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, survey.value).step();
    if (!row)
        return failure(row.error());
    if (query->isNull(0) || query->integer(0) / secondsOfDay <= m_latest / secondsOfDay)
        return std::nullopt;
    return patron::note(ProblemCode::FileOlder,
                        {changed, dayText(m_latest), dayText(query->integer(0))});
}

} // namespace patron
