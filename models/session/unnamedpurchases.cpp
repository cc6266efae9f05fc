// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/unnamedpurchases.h"

#include "models/storage/customerkeys.h"

#include <algorithm>

namespace patron {

namespace {

/// As the customers' book will see it: a phone without a digit is none.
bool namesCustomer(const RecordDraft &draft)
{
    return customerKey(KeyKind::Number, draft.customerKey) != 0 ||
           customerKey(KeyKind::Email, draft.customerEmail) != 0 ||
           customerKey(KeyKind::Phone, draft.customerPhone) != 0 ||
           customerKey(KeyKind::Name, draft.customerName) != 0;
}

} // namespace

void UnnamedPurchases::add(std::span<const RecordDraft> drafts)
{
    if (!m_isCounting)
        return;
    m_rows += qint64(drafts.size());
    m_unnamed += std::ranges::count_if(
        drafts, [](const RecordDraft &draft) { return !namesCustomer(draft); });
}

std::optional<Problem> UnnamedPurchases::note() const
{
    if (m_unnamed == 0)
        return {};
    return patron::note(ProblemCode::PurchasesUnnamed, {m_unnamed, m_rows});
}

} // namespace patron
