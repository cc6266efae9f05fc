// SPDX-License-Identifier: GPL-3.0-or-later
// Columns side by side that are boxes of one question: "Where did you hear of us?" with a column
// for each answer. Found from the headers' groups and from what the cells hold. Pure functions of
// values.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/fieldshape.h"

#include <QList>

#include <vector>

namespace patron {

struct Box
{
    int column = 0;
    QString item;
    /// "Other (please specify)": what was written is kept beside the tick.
    bool keepsText = false;
};

struct BoxQuestion
{
    QString text;
    QList<Box> boxes; ///< the first one's column stands for the question
};

/// fields: one per column; only columns that are questions can be boxes.
[[nodiscard]] QList<BoxQuestion> findBoxes(const QList<HeaderDetail> &details,
                                           const std::vector<ColumnLook> &columns,
                                           const QList<Field> &fields);

} // namespace patron
