// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/customersession.h"

#include "models/storage/database.h"

#include <algorithm>
#include <utility>

namespace patron {

qsizetype KnownCustomers::open() const
{
    return std::ranges::count(proposals, MergeState::Open, &MergeProposal::state);
}

CustomerSession::CustomerSession(QString database, QThreadPool &pool, QThreadPool &writer)
    : m_database(std::move(database))
    , m_read(pool)
    , m_search(pool)
    , m_write(writer)
{
}

void CustomerSession::reload()
{
    m_read.start(
        [path = m_database](const Progress &progress) -> Result<KnownCustomers> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            const auto customers = countCustomers(**database);
            if (!customers)
                return failure(customers.error());
            auto proposals = listProposals(**database, progress);
            if (!proposals)
                return failure(proposals.error());
            return KnownCustomers{*customers, std::move(*proposals)};
        },
        [this](const Result<KnownCustomers> &known) {
            if (!known) {
                if (known.error().code != ProblemCode::Cancelled)
                    Q_EMIT failed(known.error());
                return;
            }
            m_known = *known;
            Q_EMIT changed();
        });
}

void CustomerSession::search(const QString &text)
{
    m_search.start(
        [path = m_database, text](const Progress &progress) -> Result<CustomerRows> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return listCustomerRows(**database, text, progress);
        },
        [this](const Result<CustomerRows> &rows) {
            if (rows) {
                m_list.setCustomers(*rows);
                Q_EMIT listed();
            } else if (rows.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(rows.error());
            }
        });
}

void CustomerSession::decide(CustomerId first, CustomerId second, MergeState state)
{
    const auto pair = std::ranges::find_if(m_known.proposals, [=](const MergeProposal &each) {
        return each.first.id == first && each.second.id == second;
    });
    if (pair != m_known.proposals.end() && pair->state != state)
        Q_EMIT verdictGiven(first, second, pair->state, state);
    m_write.add(
        [path = m_database, first, second, state]() -> Result<bool> {
            auto database = Database::open(path, Access::Write);
            if (!database)
                return failure(database.error());
            if (const auto done = decideMerge(**database, first, second, state); !done)
                return failure(done.error());
            return true;
        },
        [this](const Result<bool> &done) {
            if (done)
                Q_EMIT decided();
            else
                Q_EMIT failed(done.error());
            if (!m_write.isRunning())
                reload();
        });
}

} // namespace patron
