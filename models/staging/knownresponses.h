// SPDX-License-Identifier: GPL-3.0-or-later
// What the database already holds of one survey, as keys only: the value that storage hands to
// staging.
#pragma once

#include "models/base/id.h"

#include <QtGlobal>

#include <vector>

namespace patron {

struct KnownResponse
{
    quint64 sourceKey = 0;  ///< 0 = has no id of its own
    quint64 contentKey = 0; ///< as stored: with the occurrence mixed in where sourceKey is 0
    ResponseId response;
};

struct KnownResponses
{
    std::vector<KnownResponse> responses; ///< in any order
};

} // namespace patron
