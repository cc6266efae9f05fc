// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/files/tablereader.h"
#include "models/mapping/columntally.h"
#include "models/mapping/headerecho.h"
#include "models/mapping/numbertext.h"

#include <algorithm>
#include <cmath>

namespace patron {

void setDecimal(ColumnProfile &column, char decimal)
{
    if (column.decimal == decimal)
        return;
    column.decimal = decimal;
    qint64 kept = 0;
    qint64 whole = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const auto number = parseNumber({it.key().constData(), size_t(it.key().size())}, decimal);
        if (!number)
            continue;
        column.lowest = kept == 0 ? *number : std::min(column.lowest, *number);
        column.highest = kept == 0 ? *number : std::max(column.highest, *number);
        kept += it.value();
        whole += *number == std::floor(*number) ? it.value() : 0;
    }
    if (column.wordsComplete)
        column.wholeNumbers = whole;
}

Result<TableProfile> profileTable(TableReader &reader, const Progress &progress)
{
    const size_t width = size_t(reader.shape().headers.size());
    std::vector<ColumnTally> tallies(width);
    const HeaderEcho header(reader.shape().headerCells);
    TableProfile profile;
    RowBatch batch;
    for (;;) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        const Result<bool> more = reader.read(batch, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        for (size_t i = 0; i < batch.rows(); ++i) {
            const auto row = batch.row(i);
            if (header.isHeader(row))
                continue;
            ++profile.rows;
            const size_t cells = std::min(width, row.size());
            for (size_t column = 0; column < cells; ++column)
                tallies[column].add(row[column]);
        }
    }
    if (Result<void> back = reader.rewind(progress); !back)
        return failure(back.error());
    for (ColumnTally &tally : tallies)
        profile.columns << tally.finish();
    return profile;
}

} // namespace patron
