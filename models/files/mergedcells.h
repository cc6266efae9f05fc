// SPDX-License-Identifier: GPL-3.0-or-later
// The merged cells at the top of an XLSX sheet: a question's name over the columns of its options.
// They stand behind all rows in the file, so they are looked for in its raw bytes. Free functions,
// any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/archive.h"
#include "models/files/sheetrow.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace patron {

struct MergedCells
{
    qint64 row = 0;   ///< the first, from 1
    size_t first = 0; ///< column, from 0
    size_t last = 0;

    friend bool operator==(const MergedCells &, const MergedCells &) = default;
};

/// Rows in which a header may be.
inline constexpr qint64 mergedRows = 50;

/// "AB12" -> column 27, row 12; nothing when it is no such thing.
struct CellPlace
{
    size_t column = 0; ///< from 0
    qint64 row = 0;    ///< from 1; 0 = not given
};
[[nodiscard]] std::optional<CellPlace> cellPlace(QStringView reference);

/// Those of more than one column in the first rows. Fails with FileBroken, Cancelled.
[[nodiscard]] Result<std::vector<MergedCells>> findMergedCells(Archive &archive, qsizetype entry,
                                                               const Progress &progress);

/// Gives the columns of a merged header cell its text. A row that has nothing but one is a title.
void spreadMerged(SheetRow &row, qint64 number, const std::vector<MergedCells> &merged);

} // namespace patron
