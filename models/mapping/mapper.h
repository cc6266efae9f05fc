// SPDX-License-Identifier: GPL-3.0-or-later
// TABLE -> DRAFTS: reads the cells of each row by the mapping. One per pass over a file, one
// thread.
#pragma once

#include "models/files/rowbatch.h"
#include "models/mapping/mapping.h"
#include "models/records/recorddraft.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace patron {

class Mapper final
{
public:
    /// zone: where the owner lives; stamps that name another zone are moved to it. file: for the
    /// notes.
    Mapper(Mapping mapping, QTimeZone zone, QString file);
    ~Mapper();

    /// Replaces the contents of `drafts`. Their text points into `rows`, into drafts.made or into
    /// the mapper.
    void map(const RowBatch &rows, RecordBatch &drafts);
    /// Rows of what was mapped since the last question that notes tell of: the first for each.
    [[nodiscard]] std::vector<qint64> takeNotedRows();
    /// The first rows in which dates of this column were read in its rarer order.
    [[nodiscard]] QList<qint64> rowsInOtherOrder(const QString &header) const;
    /// Values that could not be read so far, one note per column and kind, with how many and an
    /// example.
    [[nodiscard]] QList<Problem> notes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patron
