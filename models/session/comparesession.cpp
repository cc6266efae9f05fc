// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/comparesession.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"

namespace patron {

namespace {

Result<std::shared_ptr<const Snapshot>> loadCustomers(const QString &path, const Progress &progress)
{
    auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    return loadSnapshot(**database, progress, RecordKind::Customers);
}

} // namespace

CompareSession::CompareSession(QString database, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_themes(comparedThemes(publishedSurveys(), {}))
    , m_count(pool)
{
}

CompareSession::~CompareSession() = default;

void CompareSession::setScope(std::shared_ptr<const Snapshot> snapshot, const Filter &filter)
{
    if (snapshot == m_snapshot && filter == m_filter)
        return;
    m_snapshot = std::move(snapshot);
    m_filter = filter;
    m_isStale = true;
    recount();
}

void CompareSession::setShown(bool isShown)
{
    m_isShown = isShown;
    recount();
}

/// Figures of all answers are the same under every filter: counted once for each reading.
Result<void> CompareSession::countOwn(Counted &counted,
                                      const std::shared_ptr<const Snapshot> &responses,
                                      const Filter &filter, const Progress &progress)
{
    if (!counted.unfiltered) {
        auto all = countOwnFigures(responses, counted.customers, {}, progress);
        if (!all)
            return failure(all.error());
        counted.unfiltered = std::move(*all);
    }
    if (filter.isEmpty()) {
        counted.own = *counted.unfiltered;
        return {};
    }
    auto own = countOwnFigures(responses, counted.customers, filter, progress);
    if (!own)
        return failure(own.error());
    counted.own = withHidden(std::move(*own), *counted.unfiltered);
    return {};
}

void CompareSession::recount()
{
    if (!m_isShown || !m_isStale || !m_snapshot)
        return;
    m_isStale = false;
    if (m_keptOf != m_snapshot->reading) {
        m_customers.reset();
        m_unfiltered.reset();
    }
    m_count.start(
        [path = m_database, snapshot = m_snapshot, filter = m_filter,
         counted = Counted{m_customers, m_unfiltered, {}}](
            const Progress &progress) mutable -> Result<Counted> {
            if (!counted.customers) {
                auto loaded = loadCustomers(path, progress);
                if (!loaded)
                    return failure(loaded.error());
                counted.customers = std::move(*loaded);
            }
            if (const auto done = countOwn(counted, snapshot, filter, progress); !done)
                return failure(done.error());
            return std::move(counted);
        },
        [this, snapshot = m_snapshot](Result<Counted> counted) {
            if (counted) {
                m_customers = std::move(counted->customers);
                m_unfiltered = std::move(counted->unfiltered);
                m_keptOf = snapshot->reading;
                m_themes = comparedThemes(publishedSurveys(), counted->own);
                Q_EMIT changed();
            } else if (counted.error().code != ProblemCode::Cancelled) {
                m_isStale = true;
                Q_EMIT failed(counted.error());
            }
        });
}

} // namespace patron
