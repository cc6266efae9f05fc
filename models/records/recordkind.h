// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a file are. All three go through the same reading, review, storing and undo; the
// kind says which fields make sense and which figures count them. It is the import's.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace patron {

enum class RecordKind : quint8
{
    Responses, ///< feedback, reviews, survey answers, tickets
    Customers, ///< who, since when, left when
    Purchases, ///< who, when, how much
};

inline constexpr std::array allRecordKinds{RecordKind::Responses, RecordKind::Customers,
                                           RecordKind::Purchases};

/// "responses", "customers", "purchases": command line, JSON, recipes, database.
[[nodiscard]] QString recordKindId(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindFromId(QStringView id);

} // namespace patron
