// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare pane talks to: published figures with the own ones beside them, counted off the
// GUI thread while the pane is on screen. Made by app, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/filter.h"
#include "models/session/ownfigures.h"

#include <QObject>

#include <memory>

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
    void recount();

    QString m_database;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Snapshot> m_customers;
    quint64 m_customersOf = 0; ///< the reading of the responses that they were loaded together with
    Filter m_filter;
    bool m_isShown = false;
    bool m_isStale = true;
    QList<ComparedTheme> m_themes;
    Job<std::pair<std::shared_ptr<const Snapshot>, OwnFigures>> m_count;
};

} // namespace patron
