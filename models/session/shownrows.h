// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file, as they are and as they will be read: days as days, scores as numbers;
// the first values of each column; and the first rows that are left out. Pure function, any thread.
#pragma once

#include "models/files/rowbatch.h"
#include "models/mapping/mapping.h"
#include "models/records/recorddraft.h"
#include "models/staging/review.h"

#include <vector>

namespace patron {

inline constexpr qsizetype previewRows = 20;
inline constexpr qsizetype valuesOfColumn = 3;
inline constexpr qsizetype leftOutLimit = 200;

/// Adds the examples of a batch, and what review.mapping made of them, until there are enough.
void addExamples(Review &review, const RowBatch &rows, const RecordBatch &drafts);

/// Adds rows of a batch, by their numbers, to those that notes tell of.
void addNotedRows(Review &review, const RowBatch &rows, const RecordBatch &drafts,
                  std::vector<qint64> numbers);
/// Each note and fate names only rows that are among those: nothing is offered that cannot be
/// shown.
void forgetRowsNotKept(Review &review);

} // namespace patron
