// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare pane talks to: published figures with the own ones beside them, counted off the
// GUI thread while the pane is on screen. Made by app, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/filter.h"
#include "models/session/ownfigures.h"

#include <QObject>

#include <memory>
#include <optional>

namespace patron {

class CompareSession final : public QObject
{
    Q_OBJECT

public:
    CompareSession(QString database, QThreadPool &pool, QObject *parent = nullptr);
    ~CompareSession() override;

    /// Published figures alone until the own ones are counted.
    [[nodiscard]] const QList<ComparedTheme> &themes() const { return m_themes; }

public Q_SLOTS:
    void setScope(std::shared_ptr<const patron::Snapshot> snapshot, const patron::Filter &filter);
    /// Only while the pane is on screen anything is counted.
    void setShown(bool isShown);

Q_SIGNALS:
    void changed();
    void failed(const patron::Problem &problem);

private:
    struct Counted
    {
        std::shared_ptr<const Snapshot> customers;
        std::optional<OwnFigures> unfiltered; ///< none: not counted yet
        OwnFigures own;
    };

    static Result<void> countOwn(Counted &counted, const std::shared_ptr<const Snapshot> &responses,
                                 const Filter &filter, const Progress &progress);
    void recount();

    QString m_database;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Snapshot> m_customers;
    std::optional<OwnFigures> m_unfiltered; ///< the own figures of all answers
    quint64 m_keptOf = 0;                   ///< the reading of the responses that both are of
    Filter m_filter;
    bool m_isShown = false;
    bool m_isStale = true;
    QList<ComparedTheme> m_themes;
    Job<Counted> m_count;
};

} // namespace patron
