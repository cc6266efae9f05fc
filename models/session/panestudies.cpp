// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panestudies.h"

#include "models/counting/snapshotcounter.h"
#include "models/session/buyingstudies.h"
#include "models/session/driverstudy.h"
#include "models/storage/database.h"

#include <utility>

namespace patron {

Result<PaneStudies> studyPane(const QString &path, const StudySources &sources,
                              const Filter &filter, PaneId pane, const Progress &progress)
{
    auto cards = computeStudies(sources, filter, cardsOf(pane), progress);
    if (!cards)
        return failure(cards.error());
    const auto quiet = cards->find(CardId::LoyaltyQuiet);
    if (quiet != cards->end() && !quiet->table.rows.isEmpty()) {
        const auto database = Database::open(path, Access::Read);
        if (!database)
            return failure(database.error());
        if (const Result<void> named = nameQuiet(**database, quiet->table); !named)
            return failure(named.error());
    }
    PaneStudies studied{filter, pane, std::move(*cards), {}, {}};
    if (pane != PaneId::Overview)
        return studied;
    const SnapshotCounter counter(sources.responses);
    auto groups = findGroups(counter, filter);
    if (!groups)
        return failure(groups.error());
    auto old = findOldAnswers(counter, filter);
    if (!old)
        return failure(old.error());
    auto changes = findGroupChanges(counter, filter, progress);
    if (!changes)
        return failure(changes.error());
    auto drivers = driverCard(*sources.responses, filter, progress);
    if (!drivers)
        return failure(drivers.error());
    studied.groups = std::move(*groups);
    studied.drivers = std::move(*drivers);
    studied.old = std::move(*old);
    studied.changes = std::move(*changes);
    return studied;
}

PaneStudies nothingStudied(const Filter &filter, PaneId pane)
{
    PaneStudies nothing{filter, pane, {}, {}, {}};
    for (const CardSpec &card : cardsOf(pane)) {
        if (card.study != Study::None)
            nothing.cards.insert(card.id, {});
    }
    return nothing;
}

} // namespace patron
