// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the responses that a filter lets through, one by one: for what is no count by group, such
// as answers that stand side by side. A view of the snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/counting/block.h"
#include "models/counting/filtermask.h"
#include "models/counting/snapshot.h"

#include <algorithm>
#include <bit>
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
        for (size_t word = 0; word * 64 < size; ++word) {
            const size_t left = size - word * 64;
            quint64 in = left < 64 ? (quint64{1} << left) - 1 : ~quint64{0};
            for (size_t condition = 0; condition < mask.conditions(); ++condition)
                in &= bits[condition * blockWords + word];
            for (; in != 0; in &= in - 1)
                use(start + word * 64 + static_cast<size_t>(std::countr_zero(in)));
        }
    }
}

} // namespace patron
