// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the blocks of a range of responses as each of several views sees them: under all conditions
// of a filter or all but one, in a range of its own. The conditions are read once for all. One per
// thread.
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

/// Which responses are looked at: of the positions [first, last), those that pass.
struct View
{
    MaskIndex leftOut;
    size_t first = 0;
    size_t last = 0;

    [[nodiscard]] size_t size() const { return last - first; }
    [[nodiscard]] bool covers(size_t from, size_t to) const { return first <= from && to <= last; }
    friend bool operator==(const View &, const View &) = default;
};

enum class Picks : quint8
{
    WhereSparse,
    Always
};

class BlockReader final
{
public:
    BlockReader(const FilterMask &filter, const Lanes &lanes, std::span<const View> views,
                Picks picks);

    /// Calls f(view, block) for each block that holds something. A block lies within a view or
    /// outside of it. All but the first, and those at the ends of a view, begin where a word of
    /// bits by position does.
    template <class F>
    void each(size_t first, size_t last, F &&f)
    {
        size_t size = 0;
        for (; first < last; first += size) {
            size =
                std::min({blockRows - first % blockRows, last - first, edgeAfter(first) - first});
            const auto sees = [&](const View &view) { return view.covers(first, first + size); };
            if (std::ranges::none_of(m_views, sees))
                continue;
            m_filter.read(first, size, m_conditions);
            for (size_t view = 0; view < m_views.size(); ++view) {
                if (!sees(m_views[view]))
                    continue;
                const Block block = under(m_views[view].leftOut, first, size);
                if (block.chosen != 0)
                    f(view, block);
            }
        }
    }

private:
    Block under(MaskIndex leftOut, size_t first, size_t size);
    /// Where the next view begins or ends.
    [[nodiscard]] size_t edgeAfter(size_t position) const
    {
        return *std::ranges::upper_bound(m_edges, position);
    }

    const FilterMask &m_filter;
    const Lanes &m_lanes;
    std::span<const View> m_views;
    std::vector<size_t> m_edges; // ascending, a last one behind all
    Picks m_wanted;
    std::vector<quint64> m_conditions;
    std::array<quint64, blockWords> m_all; // a whole block
    std::array<quint64, blockWords> m_bits;
    std::array<quint16, blockRows + pickRoom> m_picks;
};

} // namespace patron
