// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbook.h"

namespace patron {

Result<SheetTally> tallyOf(SheetRows &rows, const Progress &progress)
{
    SheetTally tally;
    SheetRow row;
    while (tally.sampled() < SheetTally::sampleRows) {
        const auto more = rows.next(row, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return tally;
        tally.add(row);
    }
    if (rows.done() > 0)
        tally.setRows(qint64(double(tally.sampled()) * double(rows.total()) / double(rows.done())));
    return tally;
}

} // namespace patron
