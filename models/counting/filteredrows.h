// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the responses that a filter lets through, one by one: for what is no count by group, such
// as answers that stand side by side. A view of the snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/counting/block.h"
#include "models/counting/filtermask.h"
#include "models/counting/snapshot.h"

#include <algorithm>
#include <vector>

namespace patron {

/// Calls use(position) for each, ascending. No longer wanted: stops at the next block, so that what
/// was used until then is not all.
template <class Use>
void forEachFilteredRow(const Snapshot &snapshot, const Filter &filter, const Progress &progress,
                        Use use)
{
    const FilterMask mask(snapshot, filter, lanes());
    const auto [first, last] = snapshot.range(filter.period);
    std::vector<quint64> bits(mask.conditions() * blockWords);
    size_t size = 0;
    for (size_t start = first; start < last && progress.isWanted(); start += size) {
        size = std::min(blockRows - start % blockRows, last - start);
        mask.read(start, size, bits);
        for (size_t place = 0; place < size; ++place) {
            bool isIn = true;
            for (size_t condition = 0; isIn && condition < mask.conditions(); ++condition)
                isIn = (bits[condition * blockWords + place / 64] >> (place % 64) & 1) != 0;
            if (isIn)
                use(start + place);
        }
    }
}

} // namespace patron
