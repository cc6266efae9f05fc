// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/studies.h"

#include "models/counting/snapshotloader.h"
#include "models/session/buyingstudies.h"
#include "models/session/customerstudies.h"
#include "models/session/detailstudy.h"
#include "models/session/driverstudy.h"
#include "models/session/openwaits.h"
#include "models/session/ratingstudy.h"
#include "models/session/scorestudies.h"
#include "models/storage/askedstore.h"

#include <optional>

namespace patron {

namespace {

/// What several studies need, made once and only where one needs it.
class Studies final
{
public:
    Studies(const StudySources &sources, const Filter &filter, const Progress &progress)
        : m_sources(sources)
        , m_filter(filter)
        , m_progress(progress)
    {
    }

    Result<CardData> card(const CardSpec &card)
    {
        switch (card.study) {
        case Study::None:
            break;
        case Study::Returning:
            return returningCard(lives(), history());
        case Study::Survival:
            return survivalCard(lives());
        case Study::Cohorts:
            return cohortCard(lives(), history());
        case Study::Drivers:
            return driverCard(responses(), m_filter, m_progress);
        case Study::Ratings:
            return ratingsCard(responses(), m_filter, m_progress);
        case Study::Waits:
            return waitsCard(responses(), m_filter, card.metric, m_progress);
        case Study::Places:
            return placesCard(responses(), m_filter, card.metric, m_progress);
        case Study::OpenWait:
            return openWaitCard(responses(), m_filter, m_sources.hours, m_progress);
        case Study::Segments:
            return segmentsCard(history(), m_progress);
        case Study::Details:
            return detail(card.id);
        case Study::Quiet:
            return quietCard(history(), gone(), m_progress);
        }
        return CardData();
    }

private:
    const Snapshot &responses() const
    {
        static const Snapshot none;
        return m_sources.responses ? *m_sources.responses : none;
    }
    const CustomerLives &lives()
    {
        if (!m_lives)
            m_lives = m_sources.customers
                          ? customerLives(*m_sources.customers, m_filter, m_progress)
                          : CustomerLives();
        return *m_lives;
    }
    const PurchaseHistory &history()
    {
        if (!m_history)
            m_history = m_sources.purchases
                            ? purchaseHistory(*m_sources.purchases, m_filter, m_progress)
                            : PurchaseHistory();
        return *m_history;
    }

    CardData detail(CardId card)
    {
        if (!m_details)
            m_details = m_sources.customers
                            ? detailCards(*m_sources.customers, m_filter, lives(), m_progress)
                            : QList<CardData>();
        return m_details->value(int(card) - int(CardId::LoyaltyDetail));
    }

    std::vector<qint64> gone() const
    {
        return m_sources.customers ? goneCustomers(*m_sources.customers, m_progress)
                                   : std::vector<qint64>();
    }

    const StudySources &m_sources;
    const Filter &m_filter;
    const Progress &m_progress;
    std::optional<CustomerLives> m_lives;
    std::optional<PurchaseHistory> m_history;
    std::optional<QList<CardData>> m_details;
};

} // namespace

Result<StudySources> loadStudySources(Database &database, const Progress &progress)
{
    StudySources sources;
    auto customers = loadSnapshot(database, progress, RecordKind::Customers);
    if (!customers)
        return failure(customers.error());
    sources.customers = std::move(*customers);
    auto purchases = loadSnapshot(database, progress, RecordKind::Purchases);
    if (!purchases)
        return failure(purchases.error());
    sources.purchases = std::move(*purchases);
    auto asked = loadAsked(database);
    if (!asked)
        return failure(asked.error());
    sources.asked = std::move(*asked);
    return sources;
}

Result<QMap<CardId, CardData>> computeStudies(const StudySources &sources, const Filter &filter,
                                              std::span<const CardSpec> cards,
                                              const Progress &progress)
{
    Studies studies(sources, filter, progress);
    QMap<CardId, CardData> found;
    for (const CardSpec &card : cards) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (card.study == Study::None)
            continue;
        Result<CardData> data = studies.card(card);
        if (!data)
            return failure(data.error());
        found[card.id] = std::move(*data);
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    compareTogether(found);
    return found;
}

} // namespace patron
