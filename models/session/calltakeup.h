// SPDX-License-Identifier: GPL-3.0-or-later
// A call that the owner takes up: looks the answer up, whatever its scores, and remembers the case
// until a list that holds it is there. Part of CallBackSession; reads on the pool. GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/session/callbackchange.h"
#include "models/storage/callbackcase.h"

#include <QObject>

#include <memory>
#include <optional>

namespace patron {

/// A case that was looked up, and the cases of then.
struct FoundCall
{
    LoneCase about;
    CallBackTexts texts;
    std::shared_ptr<const CallBackAnswers> before;
    std::shared_ptr<const CallBackAnswers> now; ///< with the case
};

class CallTakeUp final : public QObject
{
    Q_OBJECT

public:
    CallTakeUp(QString database, QThreadPool &pool);

    [[nodiscard]] bool isRunning() const { return m_find.isRunning(); }
    void giveUp() { m_find.cancel(); }
    /// Answered with found(). Without cases (nullptr) it waits for findWanted().
    void find(ResponseId response, std::shared_ptr<const CallBackAnswers> cases);
    /// The cases were read: what waited for them is looked up.
    void findWanted(const std::shared_ptr<const CallBackAnswers> &cases);

    /// What was found is to be shown as that, with the next list that holds it.
    void setToShow(const ShownCallBack &call) { m_toShow = call; }
    [[nodiscard]] bool hasToShow() const { return m_toShow.has_value(); }
    /// Once the list holds it, with the view that does.
    [[nodiscard]] std::optional<ShownCallBack> takeShown(const CallBackList &list);
    /// The filter hides it, and is to go.
    void noteFilterCleared();
    /// It is not to be shown any more.
    void forgetToShow() { m_toShow.reset(); }
    void forgetToShow(ResponseId response);

Q_SIGNALS:
    void found(const patron::FoundCall &call);
    void failed(const patron::Problem &problem);

private:
    QString m_database;
    ResponseId m_wanted; ///< before the cases are read
    std::optional<ShownCallBack> m_toShow;
    Job<std::optional<FoundCall>> m_find;
};

} // namespace patron
