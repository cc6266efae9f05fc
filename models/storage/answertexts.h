// SPDX-License-Identifier: GPL-3.0-or-later
// Which responses answered a question in words of their own. The words themselves are fetched by
// commentstore.
#pragma once

#include "models/base/id.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QHash>

#include <vector>

namespace patron {

class Database;

/// Ascending.
[[nodiscard]] Result<std::vector<ResponseId>>
answeredInWords(Database &database, QuestionId question, const Progress &progress);

/// How many did, by question; of these responses (ascending), nullptr = of all.
[[nodiscard]] Result<QHash<QuestionId, qint64>>
countAnswersInWords(Database &database, const std::vector<ResponseId> *among,
                    const Progress &progress);

} // namespace patron
