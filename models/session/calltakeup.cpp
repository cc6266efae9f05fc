// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/calltakeup.h"

#include "models/storage/database.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patron {

namespace {

/// Nothing: the answer is gone.
Result<std::optional<FoundCall>> lookUp(const QString &path, ResponseId response,
                                        const std::shared_ptr<const CallBackAnswers> &cases)
{
    auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    auto found = loadCallBackCase(**database, response);
    if (!found)
        return failure(found.error());
    const auto texts = loadCallBackTexts(**database, std::array{response});
    if (!texts)
        return failure(texts.error());
    if (!*found || texts->isEmpty())
        return std::optional<FoundCall>();
    return std::optional(FoundCall{**found, texts->first(), cases, withCase(*cases, **found)});
}

} // namespace

CallTakeUp::CallTakeUp(QString database, QThreadPool &pool)
    : m_database(std::move(database))
    , m_find(pool)
{
}

void CallTakeUp::find(ResponseId response, std::shared_ptr<const CallBackAnswers> cases)
{
    if (!cases) {
        m_wanted = response;
        return;
    }
    m_find.start([path = m_database, response, cases = std::move(cases)](
                     const Progress &) { return lookUp(path, response, cases); },
                 [this](const Result<std::optional<FoundCall>> &call) {
                     if (!call)
                         Q_EMIT failed(call.error());
                     else if (*call)
                         Q_EMIT found(**call);
                     else
                         Q_EMIT failed(stop(ProblemCode::AnswerGone));
                 });
}

void CallTakeUp::findWanted(const std::shared_ptr<const CallBackAnswers> &cases)
{
    if (m_wanted.isValid())
        find(std::exchange(m_wanted, {}), cases);
}

std::optional<ShownCallBack> CallTakeUp::takeShown(const CallBackList &list)
{
    if (!m_toShow)
        return {};
    for (const CallBackView view : allCallBackViews) {
        const auto &entries = list.of(view);
        if (std::ranges::find(entries, m_toShow->response, &CallBackEntry::response) ==
            entries.end())
            continue;
        ShownCallBack shown = *std::exchange(m_toShow, {});
        shown.view = view;
        return shown;
    }
    return {};
}

void CallTakeUp::noteFilterCleared()
{
    if (m_toShow)
        m_toShow->isFilterCleared = true;
}

void CallTakeUp::forgetToShow(ResponseId response)
{
    if (m_toShow && m_toShow->response == response)
        m_toShow.reset();
}

} // namespace patron
