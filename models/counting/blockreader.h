// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the blocks of a range of responses under each of several masks: all conditions of a
// filter, or all but one. The conditions are read once for all masks. One per thread.
#pragma once

#include "models/counting/block.h"
#include "models/counting/filtermask.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace patron {

/// The condition that does not count; none: all do.
using MaskIndex = std::optional<size_t>;

enum class Picks : quint8
{
    WhereSparse,
    Always
};

class BlockReader final
{
public:
    BlockReader(const FilterMask &filter, const Lanes &lanes, std::span<const MaskIndex> masks,
                Picks picks);

    /// Calls f(mask, block) for each block that holds something. All but the first begin where a
    /// word of bits by position does.
    template <class F>
    void each(size_t first, size_t last, F &&f)
    {
        size_t size = 0;
        for (; first < last; first += size) {
            size = std::min(blockRows - first % blockRows, last - first);
            m_filter.read(first, size, m_conditions);
            for (size_t mask = 0; mask < m_masks.size(); ++mask) {
                const Block block = under(m_masks[mask], first, size);
                if (block.chosen != 0)
                    f(mask, block);
            }
        }
    }

private:
    Block under(MaskIndex leftOut, size_t first, size_t size);

    const FilterMask &m_filter;
    const Lanes &m_lanes;
    std::span<const MaskIndex> m_masks;
    Picks m_wanted;
    std::vector<quint64> m_conditions;
    std::array<quint64, blockWords> m_all; // a whole block
    std::array<quint64, blockWords> m_bits;
    std::array<quint16, blockRows + pickRoom> m_picks;
};

} // namespace patron
