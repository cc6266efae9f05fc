// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a column that were left out or read in a way worth a note: how many, and the first of
// them. One thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/rowsample.h"

#include <QList>

#include <string>
#include <string_view>

namespace patron {

struct LeftValues
{
    qint64 count = 0;
    qint64 row = 0;
    std::string example;
    RowSample rows = {};

    void add(qint64 inRow, std::string_view text)
    {
        rows.add(inRow);
        if (count++ > 0)
            return;
        row = inRow;
        example = text;
    }

    /// A note without a file name, where there is anything to note.
    void addNote(ProblemCode code, const QString &header, QList<Problem> &notes) const
    {
        if (count == 0)
            return;
        notes << note(code, {count}, {{}, {}, row, header}, QString::fromStdString(example));
        notes.last().rows = rows.rows();
    }
};

} // namespace patron
