// SPDX-License-Identifier: GPL-3.0-or-later
// What an import that is taken back leaves of customers. Inside the undo's transaction, one thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

struct sqlite3;

namespace patron {

/// After the import's rows, and the customers that nobody uses any more, are gone: the keys it
/// brought go too. Where a later import knows the customer, it keeps them: it may have found the
/// customer by them.
[[nodiscard]] Result<void> takeBackCustomerKeys(sqlite3 *handle, ImportId import);

/// The keys and doubts of customers that have gone: at the end of an import, those it made; with no
/// import, all.
[[nodiscard]] Result<void> removePassingKeys(sqlite3 *handle, ImportId import);

} // namespace patron
