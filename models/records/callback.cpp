// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/callback.h"

#include <algorithm>

namespace patron {

namespace {

constexpr std::array statusIds{"new", "called", "solved", "lost"};
static_assert(statusIds.size() == allCallBackStatuses.size());

constexpr qint64 secondsPerDay = 86'400;

bool isAtMost(int score, int limit)
{
    return score >= 0 && score <= limit;
}

} // namespace

bool AnswerScores::isAny() const
{
    return recommend >= 0 || satisfaction >= 0 || halfStars >= 0 || effort >= 0;
}

bool CallBackRule::isUnhappy(const AnswerScores &scores) const
{
    return isAtMost(scores.recommend, recommend) || isAtMost(scores.satisfaction, satisfaction) ||
           isAtMost(scores.halfStars, halfStars) || isAtMost(scores.effort, effort);
}

QDate CallBackRule::dueAfter(QDate answered) const
{
    QDate day = answered;
    for (int left = workingDays; day.isValid() && left > 0;) {
        day = day.addDays(1);
        left -= day.dayOfWeek() < Qt::Saturday;
    }
    return day;
}

const char *callBackStatusId(CallBackStatus status)
{
    return statusIds[static_cast<size_t>(status)];
}

std::optional<CallBackStatus> callBackStatusFromId(QStringView id)
{
    const auto found = std::ranges::find_if(allCallBackStatuses, [id](CallBackStatus status) {
        return id == QLatin1String(callBackStatusId(status));
    });
    return found == allCallBackStatuses.end() ? std::nullopt : std::optional(*found);
}

CallBackRecord CallBackRecord::moved(CallBackStatus to, QDate today) const
{
    CallBackRecord record = *this;
    record.status = to;
    const bool wasCalled = to == CallBackStatus::Called || to == CallBackStatus::Solved;
    if (to == CallBackStatus::New)
        record.calledOn = QDate();
    else if (wasCalled && !record.calledOn.isValid())
        record.calledOn = today;
    return record;
}

QDate dayOf(std::optional<qint64> answeredAt)
{
    if (!answeredAt)
        return {};
    const qint64 seconds = *answeredAt;
    const qint64 days = seconds / secondsPerDay - (seconds % secondsPerDay < 0 ? 1 : 0);
    return QDate(1970, 1, 1).addDays(days);
}

} // namespace patron
