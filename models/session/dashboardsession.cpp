// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/dashboardsession.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/counting/snapshotrenewal.h"
#include "models/storage/database.h"

namespace patron {

namespace {

using Loaded = Result<std::shared_ptr<const Snapshot>>;

/// What there is to show next: the newest responses, then all of them, then all as they are now.
Loaded loaded(Database &database, const std::shared_ptr<const Snapshot> &old,
              const std::vector<ResponseId> &touched, qint64 firstLook, const Progress &progress)
{
    if (old && old->isWhole)
        return renewSnapshot(database, *old, touched, progress);
    if (!old) {
        Loaded newest = loadNewest(database, firstLook, progress);
        if (!newest || (*newest && (*newest)->size() > 0))
            return newest;
    }
    return loadSnapshot(database, progress);
}

} // namespace

DashboardSession::DashboardSession(QString database, QThreadPool &pool, QObject *parent,
                                   qint64 firstLook)
    : QObject(parent)
    , m_database(std::move(database))
    , m_firstLook(firstLook)
    , m_load(pool)
    , m_compute(pool)
{
}

DashboardSession::~DashboardSession() = default;

QMap<Dimension, QStringList> DashboardSession::choices() const
{
    QMap<Dimension, QStringList> result;
    if (!m_snapshot || m_snapshot->size() == 0)
        return result;
    for (const DimensionInfo &row : allDimensions()) {
        if (row.dimension == Dimension::ScoreClass) {
            const ScoreColumn &scores = m_snapshot->measures.at(Measure::Recommend);
            const bool isAsked = scores.codes.visit([](const auto &codes) {
                return std::ranges::any_of(codes, [](auto code) { return code != 0; });
            });
            if (isAsked)
                result[row.dimension] = {QLatin1String(scoreClassIds[2]),
                                         QLatin1String(scoreClassIds[1]),
                                         QLatin1String(scoreClassIds[0])};
        } else if (row.dimension == Dimension::Import) {
            for (const ImportRecord &import : m_snapshot->imports)
                result[row.dimension] << QString::number(import.id.value);
        } else if (const QStringList &words = m_snapshot->dimensions.at(row.dimension).words;
                   !words.isEmpty()) {
            result[row.dimension] = words;
        }
    }
    return result;
}

QMap<QString, QString> DashboardSession::importNames() const
{
    QMap<QString, QString> names;
    if (m_snapshot) {
        for (const ImportRecord &import : m_snapshot->imports)
            names[QString::number(import.id.value)] = import.file;
    }
    return names;
}

void DashboardSession::reload()
{
    m_load.start(
        [path = m_database, old = m_snapshot, touched = m_touched,
         firstLook = m_firstLook](const Progress &progress) -> Loaded {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return loaded(**database, old, touched, firstLook, progress);
        },
        [this](Loaded loaded) {
            if (!loaded) {
                if (loaded.error().code != ProblemCode::Cancelled)
                    Q_EMIT failed(loaded.error());
                return;
            }
            m_touched.clear();
            m_snapshot = std::move(*loaded);
            Q_EMIT snapshotChanged();
            recompute();
            if (!m_snapshot->isWhole)
                reload();
        });
}

void DashboardSession::reloadTouched(const std::vector<ResponseId> &touched)
{
    m_touched.insert(m_touched.end(), touched.begin(), touched.end());
    reload();
}

void DashboardSession::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
    recompute();
}

void DashboardSession::showPane(PaneId pane)
{
    if (pane == m_pane && !m_dashboard.cards.isEmpty())
        return;
    m_pane = pane;
    recompute();
}

void DashboardSession::recompute()
{
    if (!m_snapshot)
        return;
    m_compute.start(
        [snapshot = m_snapshot, filter = m_filter,
         cards = cardsOf(m_pane)](const Progress &progress) -> Result<Dashboard> {
            const SnapshotCounter counter(snapshot);
            return computeDashboard(counter, filter, cards, progress);
        },
        [this](Result<Dashboard> computed) {
            if (computed) {
                m_dashboard = std::move(*computed);
                Q_EMIT dashboardChanged();
            } else if (computed.error().code != ProblemCode::Cancelled) {
                Q_EMIT failed(computed.error());
            }
        });
}

} // namespace patron
