// SPDX-License-Identifier: GPL-3.0-or-later
// Where others speak of a person: such texts belong to whoever wrote them, so they are counted and
// told, not erased. Part of persondata.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/customermerges.h"

#include <string>
#include <vector>

namespace patron {

class Database;

/// "1, 2, 3", for SQL.
[[nodiscard]] std::string idList(const std::vector<qint64> &ids);

/// How many comments and answers in own words of others hold the person's e-mail, phone or name.
/// customers: those that are the person.
[[nodiscard]] Result<qint64> countMentions(Database &database, const KnownCustomer &who,
                                           const std::vector<qint64> &customers,
                                           const Progress &progress);

} // namespace patron
