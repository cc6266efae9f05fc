// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers there are, which of them may be one person, and what the owner says of that.
// Part of ImportSession, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/items/customerlistmodel.h"
#include "models/storage/customermerges.h"

#include <QObject>

namespace patron {

struct KnownCustomers
{
    qint64 customers = 0;           ///< those that are one person counted once
    QList<MergeProposal> proposals; ///< open ones first

    [[nodiscard]] qsizetype open() const;
    friend bool operator==(const KnownCustomers &, const KnownCustomers &) = default;
};

class CustomerSession final : public QObject
{
    Q_OBJECT

public:
    CustomerSession(QString database, QThreadPool &pool, QThreadPool &writer);

    /// As of the last changed().
    [[nodiscard]] const KnownCustomers &known() const { return m_known; }
    /// As of the last listed().
    [[nodiscard]] CustomerListModel &list() { return m_list; }

public Q_SLOTS:
    void reload();
    /// Lists those who are known by this; empty = all. Only the latest search is answered.
    void search(const QString &text);
    /// Open takes an earlier verdict back. Each is answered by decided() or failed(), in the order
    /// of the requests.
    void decide(patron::CustomerId first, patron::CustomerId second, patron::MergeState state);

Q_SIGNALS:
    void changed();
    void listed();
    /// The owner answered just now, of a pair that is on the list.
    void verdictGiven(patron::CustomerId first, patron::CustomerId second,
                      patron::MergeState before, patron::MergeState after);
    /// A verdict is stored: what is counted by customer is another number now.
    void decided();
    void failed(const patron::Problem &problem);

private:
    QString m_database;
    KnownCustomers m_known;
    CustomerListModel m_list;
    Job<KnownCustomers> m_read;
    Job<CustomerRows> m_search;
    JobQueue<bool> m_write;
};

} // namespace patron
