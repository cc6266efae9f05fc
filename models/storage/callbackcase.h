// SPDX-License-Identifier: GPL-3.0-or-later
// One answer as a case, whatever its scores: for an owner who wants to call whoever wrote it. Any
// thread, own connection.
#pragma once

#include "models/base/result.h"
#include "models/storage/callbackstore.h"

#include <optional>

namespace patron {

struct LoneCase
{
    CallBackCase about;
    std::vector<CustomerAnswer> answers; ///< all with a score of its customer, by time
};

/// Nothing: the answer is gone.
[[nodiscard]] Result<std::optional<LoneCase>> loadCallBackCase(Database &database,
                                                               ResponseId response);

/// The same cases with this one among them.
[[nodiscard]] std::shared_ptr<const CallBackAnswers> withCase(const CallBackAnswers &answers,
                                                              const LoneCase &added);

} // namespace patron
