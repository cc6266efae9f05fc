// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every value of every column once and keeps what decides their meaning: how many are
// filled, which words and how often (up to a limit), numbers, dates. Bounded memory. Made on a
// worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/mapping/mapping.h"
#include "models/mapping/ordertally.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <string>

namespace patron {

class TableReader;

struct ColumnProfile
{
    qint64 filled = 0;  ///< cells that are not empty and not a missing word
    qint64 numbers = 0; ///< of these, numbers with '.' or ',' as decimal sign
    qint64 wholeNumbers = 0;
    qint64 withDot = 0;   ///< numbers that hold a '.'
    qint64 withComma = 0; ///< numbers that hold a ','
    double lowest = 0;    ///< of the numbers
    double highest = 0;
    qint64 dates = 0;      ///< values that can be a date in some order
    qint64 dayFirst = 0;   ///< dates that are only valid with the day first
    qint64 monthFirst = 0; ///< dates that are only valid with the month first
    qint64 yearFirst = 0;
    qint64 eitherOrder = 0; ///< dates such as 3/4/2024 that are another day in the other order
    QList<RowStretch> otherOrder = {}; ///< where the rarer order of day and month stands together
    qint64 unclearInOther = 0;         ///< of eitherOrder, those that stand there
    qint64 unpadded =
        0; ///< of these, written with slashes and without a leading zero, as Americans do
    qint64 meridiem = 0; ///< dates with AM or PM
    qint64 withTime = 0;
    qint64 emails = 0;
    qint64 outOf = 0;   ///< "4 / 5"
    qint64 clocks = 0;  ///< "1:30:00", "1 h 30 min"
    qint64 missing = 0; ///< missing words, where the rest is numbers or dates: not among the filled
    char decimal = '.'; ///< the decimal sign all numbers together speak for
    bool isDecimalSure = true; ///< false: some numbers can be read either way and none decides
    qint64 totalLength = 0;    ///< characters of all filled cells
    qint64 longest = 0;
    bool allDifferent = true; ///< no value twice (exact up to the fingerprint)
    qint64 repeats = 0; ///< cells that say what one above them says; of many different values only
                        ///< known up to fewRepeats: filled, where there are more
    bool wordsComplete = true; ///< false: there were more different values than `words` holds
    QHash<QByteArray, qint64>
        words; ///< value as in the file (trimmed UTF-8) -> how often; at most profileWordLimit
    QSet<QByteArray> missingWords; ///< the different ones of `missing`, as far as they are kept

    [[nodiscard]] double meanLength() const
    {
        return filled > 0 ? double(totalLength) / double(filled) : 0.0;
    }
};

/// The column as it is with this decimal sign. Its lowest and highest then come from the kept
/// words alone.
void setDecimal(ColumnProfile &column, char decimal);

inline constexpr int profileWordLimit = 20'000;
/// So many copied rows an export may have. Columns with more are not remembered value by value.
inline constexpr qint64 fewRepeats = 100;

struct TableProfile
{
    qint64 rows = 0;
    QList<ColumnProfile> columns; ///< one per header
    QList<RowOrders> orders = {}; ///< columns that are put in order, row by row
};

/// Reads the table from its first row to its end and rewinds it; twice where a column has dates of
/// both orders.
[[nodiscard]] Result<TableProfile> profileTable(TableReader &reader, const Progress &progress);

} // namespace patron
