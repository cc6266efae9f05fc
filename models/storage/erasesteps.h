// SPDX-License-Identifier: GPL-3.0-or-later
// What forgetting a person and keep-until rules have in common: both list what is to go in the
// tables of erasuresql.h, then everything that stands of it anywhere goes, and the bytes with it.
// Inside a transaction of the caller's (but for overwrite), one thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <initializer_list>
#include <string>
#include <vector>

struct sqlite3;

namespace patron::erasing {

/// Statements whose only parameter is the workspace.
[[nodiscard]] Result<void> runEach(sqlite3 *handle, std::initializer_list<std::string> list);
/// After erased_customer and erased_response are filled, before anything goes.
[[nodiscard]] Result<void> listWhatTheyUse(sqlite3 *handle);
[[nodiscard]] Result<void> removeListed(sqlite3 *handle);
[[nodiscard]] Result<std::vector<ResponseId>> listedResponses(sqlite3 *handle);
/// The lists are gone, whatever became of what they name.
[[nodiscard]] Result<void> dropListed(sqlite3 *handle);
/// After the commit. Bytes of what was removed can lie in pages that were split or joined since:
/// every page is written anew. Memory for it grows with the cache and, where temporary tables live
/// there, with the database. False: somebody reads, and the last bytes go later.
[[nodiscard]] bool overwrite(sqlite3 *handle);

} // namespace patron::erasing
