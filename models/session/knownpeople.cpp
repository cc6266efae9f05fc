// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/knownpeople.h"

#include "models/storage/customerbook.h"

#include <utility>

namespace patron {

Result<KnownPeople> KnownPeople::load(Database &database, RecordKind kind)
{
    KnownPeople people;
    if (kind != RecordKind::Customers)
        return people;
    auto keys = CustomerBook::knownKeys(database);
    if (!keys)
        return failure(keys.error());
    people.m_keys = std::move(*keys);
    return people;
}

/// As the customers' book will find them.
bool KnownPeople::isKnown(const RecordDraft &draft) const
{
    return m_keys.find(customerKey(KeyKind::Number, draft.customerKey)) ||
           m_keys.find(customerKey(KeyKind::Email, draft.customerEmail)) ||
           m_keys.find(customerKey(KeyKind::Phone, draft.customerPhone));
}

void KnownPeople::add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions)
{
    if (m_keys.size() == 0)
        return;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (decisions[i].fate != Fate::New)
            continue;
        ++m_added;
        m_known += isKnown(drafts[i]);
    }
}

std::optional<Problem> KnownPeople::note() const
{
    if (m_known == 0)
        return {};
    return patron::note(ProblemCode::CustomersKnown, {m_known, m_added});
}

} // namespace patron
