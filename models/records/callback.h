// SPDX-License-Identifier: GPL-3.0-or-later
// A call the owner owes to an unhappy customer. The case itself follows from the answer by a rule
// (CallBackRule); only what the owner says of it (CallBackRecord) is kept. Plain values, any
// thread.
#pragma once

#include "models/base/id.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace patron {

/// By what a case is known: the answer's own fingerprint, the same when its file is imported again.
using CaseKey = Id<struct CaseTag>;

/// The scores of one answer as they are stored; -1 = not asked.
struct AnswerScores
{
    int recommend = -1;    ///< 0..10
    int satisfaction = -1; ///< 1..5
    int halfStars = -1;    ///< 2..10
    int effort = -1;       ///< 1..7, high = easy

    [[nodiscard]] bool isAny() const;
    friend bool operator==(const AnswerScores &, const AnswerScores &) = default;
};

/// Whose answers open a case, and until when somebody should have called. As made; an owner may
/// choose otherwise (models/session/preferences).
struct CallBackRule
{
    int recommend = 6;    ///< this and below is unhappy, as for the three after it
    int satisfaction = 2; ///< of 5
    int halfStars = 4;    ///< two stars
    int effort = 2;       ///< the two worst steps of seven
    int workingDays = 2;  ///< Monday to Friday, after the day of the answer
    /// Older answers are not on today's list by themselves: a call after two months surprises more
    /// than it mends. They stay among all open ones.
    int freshDays = 60;

    [[nodiscard]] bool isUnhappy(const AnswerScores &scores) const;
    /// Invalid for an answer without a day.
    [[nodiscard]] QDate dueAfter(QDate answered) const;
    friend bool operator==(const CallBackRule &, const CallBackRule &) = default;
};

enum class CallBackStatus : quint8
{
    New,
    Called, ///< spoken or written to, and not settled yet
    Solved,
    Lost ///< the customer is gone, or does not want to talk
};
inline constexpr std::array allCallBackStatuses{CallBackStatus::New, CallBackStatus::Called,
                                                CallBackStatus::Solved, CallBackStatus::Lost};

/// "new", "called", "solved", "lost": database and JSON.
[[nodiscard]] const char *callBackStatusId(CallBackStatus status);
[[nodiscard]] std::optional<CallBackStatus> callBackStatusFromId(QStringView id);

/// What the owner says of a case. As made: nothing said yet.
struct CallBackRecord
{
    CallBackStatus status = CallBackStatus::New;
    QString caller;
    QDate due; ///< invalid: the rule's
    QString note;
    QString outcome;
    QDate calledOn; ///< invalid: nobody called

    [[nodiscard]] bool isOpen() const
    {
        return status == CallBackStatus::New || status == CallBackStatus::Called;
    }
    /// Whose last day counts: nobody called yet, or a later day was set for the next call.
    [[nodiscard]] bool isCallOwed() const
    {
        return status == CallBackStatus::New ||
               (status == CallBackStatus::Called && due.isValid() && calledOn < due);
    }
    /// With that status; the day of the call is remembered the first time there is one.
    [[nodiscard]] CallBackRecord moved(CallBackStatus to, QDate today) const;
    friend bool operator==(const CallBackRecord &, const CallBackRecord &) = default;
};

using CallBackRecords = QHash<CaseKey, CallBackRecord>;

/// The day of a wall clock moment (seconds since 1970); invalid for an answer without one.
[[nodiscard]] QDate dayOf(std::optional<qint64> answeredAt);

} // namespace patron
