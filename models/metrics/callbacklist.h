// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call, in which order: the cases sorted into the lists of the call-backs pane. Pure
// functions, any thread.
#pragma once

#include "models/metrics/callbackhelp.h"

#include <array>
#include <vector>

namespace patron {

enum class CallBackView : quint8
{
    Today,      ///< a call is owed, due until today, and the answer fresh or already taken up
    Open,       ///< all open ones: what is due first, then who was called, then what is too old
    Closed,     ///< solved or lost, the latest answer first
    Unreachable ///< open, but nobody to call or to write to; the latest answer first
};
inline constexpr std::array allCallBackViews{CallBackView::Today, CallBackView::Open,
                                             CallBackView::Closed, CallBackView::Unreachable};

/// One line of a list.
struct CallBackEntry
{
    ResponseId response;
    CaseKey key;
    QDate due;                         ///< invalid: the answer has no day
    std::optional<AnswerScores> later; ///< of the next answer after the call, else after this one
    QDate laterOn;
    bool isReachable = false;
    qint64 cases = 1; ///< of this customer in the same list

    friend bool operator==(const CallBackEntry &, const CallBackEntry &) = default;
};

/// Why open calls are not on today's list; each is counted once.
struct NotToday
{
    qint64 dueLater = 0;
    qint64 called = 0; ///< and nobody is to be called again so far
    qint64 tooOld = 0; ///< answers that nobody spoke of for CallBackRule::freshDays
    qint64 undated = 0;

    [[nodiscard]] qint64 all() const { return dueLater + called + tooOld + undated; }
    friend bool operator==(const NotToday &, const NotToday &) = default;
};

struct CallBackList
{
    std::array<std::vector<CallBackEntry>, allCallBackViews.size()> views; ///< by CallBackView
    CallBackHelp help;
    NotToday notToday;

    [[nodiscard]] const std::vector<CallBackEntry> &of(CallBackView view) const
    {
        return views[static_cast<size_t>(view)];
    }
};

/// How many cases each list has, without the lists.
struct CallBackCounts
{
    std::array<qint64, allCallBackViews.size()> views{}; ///< by CallBackView
    CallBackHelp help;

    [[nodiscard]] qint64 of(CallBackView view) const { return views[static_cast<size_t>(view)]; }
};
[[nodiscard]] CallBackCounts countCallBacks(const CallBackAnswers &answers,
                                            const CallBackRecords &records,
                                            const CallBackRule &rule, QDate today);

/// What is to be said of a case, or of an answer that is none, so that its customer is to be
/// called: today where nothing says until when. The same, where a call is owed already.
[[nodiscard]] CallBackRecord takenUp(const CallBackCase &each, const CallBackRecord &said,
                                     const CallBackRule &rule, QDate today);

/// only: ids (ascending) of the answers looked at; nullptr = all of them.
[[nodiscard]] CallBackList makeCallBackList(const CallBackAnswers &answers,
                                            const CallBackRecords &records,
                                            const CallBackRule &rule, QDate today,
                                            const std::vector<ResponseId> *only = nullptr);

} // namespace patron
