// SPDX-License-Identifier: GPL-3.0-or-later
// One id type per table: a CustomerId is not a ResponseId. Ids are made by the client (idsource.h),
// 64 bit, so that the same rows can later live in a shared database. Plain values, any thread.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace patron {

template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using WorkspaceId = Id<struct WorkspaceTag>;
using ImportId = Id<struct ImportTag>;
using SurveyId = Id<struct SurveyTag>;
using QuestionId = Id<struct QuestionTag>;
using ChoiceId = Id<struct ChoiceTag>;
using ValueId = Id<struct ValueTag>;
using CustomerId = Id<struct CustomerTag>;
using ResponseId = Id<struct ResponseTag>;

/// The only workspace of a local database. Kept in every key for the day the database is shared.
inline constexpr WorkspaceId localWorkspace{1};

} // namespace patron
