// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and the doubt whether two of them are one person, in words. Pure functions.
#pragma once

#include "models/storage/customermerges.h"

#include <QLocale>
#include <QString>

namespace patron {

/// "Ana Munteanu · ana@example.com · 0722 123 456 · C-17": the name first, whatever is known.
[[nodiscard]] QString customerText(const KnownCustomer &customer);
/// "the same e-mail": what two customers have in common.
[[nodiscard]] QString sharedKeyText(KeyKind shared);
/// "One person or two?"
[[nodiscard]] QString mergeStateText(MergeState state);
/// "1,204 customers. 3 pairs of them may be the same person."
[[nodiscard]] QString customersText(qint64 customers, qsizetype open, const QLocale &locale);

} // namespace patron
