// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/knownpeople.h"

#include "models/storage/customerkeys.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

namespace patron {

Result<KnownPeople> KnownPeople::load(Database &database, RecordKind kind)
{
    KnownPeople people;
    if (kind != RecordKind::Customers)
        return people;
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT match_key FROM customer_key WHERE workspace_id = ?1 AND kind <> 'name'");
    if (!query)
        return failure(query.error());
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&people](const Statement &row) {
            people.m_keys.findOrAdd(static_cast<quint64>(row.integer(0))) = 1;
        });
    if (!read)
        return failure(read.error());
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
