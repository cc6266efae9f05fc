// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that say nothing: taken out of what is known of the columns before it is guessed what they
// mean, and told once that is known. Part of guess.h; pure functions of values.
#pragma once

#include "models/mapping/missingwords.h"
#include "models/mapping/readings.h"

namespace patron {

/// As many as there are headers; where the owner insists on a decimal sign, with that, and without
/// the words that are to say nothing: so many cells of each.
struct WishedProfiles
{
    QList<ColumnProfile> columns;
    QList<qint64> leftOut;
    QList<SaidMissing> said;   ///< words that say nothing by themselves, left out or not
    QList<SaidMissing> nobody; ///< words of who answered that name nobody
};

/// read: as the file has them, before a known export left words out.
[[nodiscard]] WishedProfiles profilesAsWished(const QStringList &headers,
                                              const QList<ColumnProfile> &read,
                                              QList<ColumnProfile> profiles,
                                              const QList<ColumnReading> &wanted);
/// Leaves out of a column what says nothing, or does not, as the owner has it; notes which.
void leaveOutNothings(const ColumnReading &wished, const WishedProfiles &profiles, int column,
                      const Place &place, Mapping &mapping);

} // namespace patron
