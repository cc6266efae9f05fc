// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes what each column means, from header words in three languages
// (resources/mapping/headerwords.json) and from the shape of all values. Pure function of values.
#pragma once

#include "models/base/result.h"
#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"
#include "models/mapping/profile.h"

namespace patron {

/// A wish: the file is no known export, whatever it looks like.
inline const QString noRecipe = QStringLiteral("none");

/// What the owner says of the file as a whole.
struct FileWish
{
    std::optional<RecordKind> kind = {}; ///< nothing: as the columns speak
    QString recipe = {}; ///< id of a known export the file is taken for; noRecipe: for none of them

    friend bool operator==(const FileWish &, const FileWish &) = default;
};

/// What earlier imports of the survey had as answers of each column, one list per header: of a
/// question of several answers; empty where it is none, or nothing is known.
using KnownOptions = QList<QStringList>;

/// Wishes override the proposal, readings how values are read. Fails with MapFieldUnknown,
/// MapHeaderMissing, ReadingUnknown, ReadingValueUnknown. A field that records of
/// the kind do not have stays a question. today: dates far behind it are mistyped;
/// "yesterday" goes by the day the file was written.
[[nodiscard]] Result<Mapping> proposeMapping(const TableShape &shape, const TableProfile &profile,
                                             const QList<MappingWish> &wishes = {},
                                             const QList<ReadingWish> &readings = {},
                                             QDate today = QDate::currentDate(),
                                             const FileWish &file = {},
                                             const KnownOptions &known = {});

} // namespace patron
