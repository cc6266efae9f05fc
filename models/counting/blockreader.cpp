// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/blockreader.h"

#include <limits>
#include <numeric>

namespace patron {

namespace {

std::array<quint16, blockRows> placesInOrder()
{
    std::array<quint16, blockRows> places;
    std::iota(places.begin(), places.end(), quint16(0));
    return places;
}

} // namespace

BlockReader::BlockReader(const FilterMask &filter, const Lanes &lanes, std::span<const View> views,
                         Picks picks)
    : m_filter(filter)
    , m_lanes(lanes)
    , m_views(views)
    , m_edges{std::numeric_limits<size_t>::max()}
    , m_wanted(picks)
    , m_conditions(filter.conditions() * blockWords)
{
    m_all.fill(~quint64(0));
    for (const View &view : views)
        m_edges.insert(m_edges.end(), {view.first, view.last});
    std::ranges::sort(m_edges);
}

Block BlockReader::under(MaskIndex leftOut, size_t first, size_t size)
{
    static const std::array<quint16, blockRows> places = placesInOrder();
    const size_t words = (size + 63) / 64;
    Block block{first, size, 0, {m_bits.data(), words}, {}};
    m_bits.fill(~quint64(0));
    if (size % 64 != 0)
        m_bits[words - 1] = (quint64(1) << (size % 64)) - 1;
    for (size_t condition = 0; condition < m_filter.conditions(); ++condition) {
        for (size_t word = 0; word < words && condition != leftOut; ++word)
            m_bits[word] &= m_conditions[condition * blockWords + word];
    }
    block.chosen = size_t(m_lanes.common(m_bits.data(), m_all.data(), words));
    if (block.isSparse() || m_wanted == Picks::Always) {
        m_lanes.pick(places.data(), m_bits.data(), size, m_picks.data());
        block.picks = {m_picks.data(), block.chosen};
    }
    return block;
}

} // namespace patron
