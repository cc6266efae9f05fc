// SPDX-License-Identifier: GPL-3.0-or-later
// What changes where the file of an import is read again: which of its columns mean something else
// than before. Pure functions of values, any thread.
#pragma once

#include "models/session/importrun.h"

#include <QStringList>

namespace patron {

struct ReadAgain
{
    QStringList columns;  ///< those that are read otherwise, in the file's order
    bool isWhole = false; ///< the file as a whole is: another sheet, other letters, other rows

    [[nodiscard]] bool isAny() const { return isWhole || !columns.isEmpty(); }
    friend bool operator==(const ReadAgain &, const ReadAgain &) = default;
};

/// before: as the log has it.
[[nodiscard]] ReadAgain readsOtherwise(const ImportRecord &before, const Review &review,
                                       const ImportOptions &options);

} // namespace patron
