// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/idcodes.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace patron {

IdCodes::IdCodes(size_t expected)
    : m_slots(std::bit_ceil(std::max<size_t>(8, expected * 2 + 2)))
    , m_mask(m_slots.size() - 1)
{
}

void IdCodes::insert(qint64 id, quint32 code)
{
    Q_ASSERT(id != 0);
    if (2 * (m_size + 1) > m_slots.size())
        grow();
    size_t slot = slotOf(id);
    while (m_slots[slot].id != id && m_slots[slot].id != 0)
        slot = (slot + 1) & m_mask;
    m_size += m_slots[slot].id == 0;
    m_slots[slot] = {id, code};
}

void IdCodes::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    m_mask = m_slots.size() - 1;
    m_size = 0;
    for (const Slot &slot : old) {
        if (slot.id != 0)
            insert(slot.id, slot.code);
    }
}

} // namespace patron
