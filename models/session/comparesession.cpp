// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/comparesession.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/database.h"

namespace patron {

namespace {

using Counted = std::pair<std::shared_ptr<const Snapshot>, OwnFigures>;

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

void CompareSession::recount()
{
    if (!m_isShown || !m_isStale || !m_snapshot)
        return;
    m_isStale = false;
    const bool isNew = !m_customers || m_customersOf != m_snapshot->reading;
    m_count.start(
        [path = m_database, snapshot = m_snapshot, filter = m_filter, customers = m_customers,
         isNew](const Progress &progress) -> Result<Counted> {
            Counted counted{customers, {}};
            if (isNew) {
                auto loaded = loadCustomers(path, progress);
                if (!loaded)
                    return failure(loaded.error());
                counted.first = std::move(*loaded);
            }
            auto own = ownFigures(snapshot, counted.first, filter, progress);
            if (!own)
                return failure(own.error());
            counted.second = std::move(*own);
            return counted;
        },
        [this, snapshot = m_snapshot](Result<Counted> counted) {
            if (counted) {
                m_customers = std::move(counted->first);
                m_customersOf = snapshot->reading;
                m_themes = comparedThemes(publishedSurveys(), counted->second);
                Q_EMIT changed();
            } else if (counted.error().code != ProblemCode::Cancelled) {
                m_isStale = true;
                Q_EMIT failed(counted.error());
            }
        });
}

} // namespace patron
