// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filteredids.h"

#include "models/base/lanes.h"
#include "models/counting/blockreader.h"
#include "models/counting/snapshot.h"

#include <algorithm>

namespace patron {

std::vector<ResponseId> filteredIds(const Snapshot &snapshot, const Filter &filter,
                                    const std::vector<ResponseId> &wanted)
{
    const FilterMask conditions(snapshot, filter, lanes());
    const auto [first, last] = snapshot.range(filter.period);
    const View view{std::nullopt, first, last};
    BlockReader reader(conditions, lanes(), {&view, 1}, Picks::WhereSparse);
    std::vector<ResponseId> found;
    reader.each(first, last, [&](size_t, const Block &block) {
        for (size_t place = 0; place < block.size; ++place) {
            const ResponseId id = snapshot.responses[block.first + place];
            if (block.holds(place) && std::ranges::binary_search(wanted, id))
                found.push_back(id);
        }
    });
    std::ranges::sort(found);
    return found;
}

} // namespace patron
