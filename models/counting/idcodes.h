// SPDX-License-Identifier: GPL-3.0-or-later
// From a 64-bit id of the database to a small code. Made for the loader, which asks several times
// per response. One thread.
#pragma once

#include <QtGlobal>

#include <vector>

namespace patron {

class IdCodes final
{
public:
    explicit IdCodes(size_t expected);

    /// id is not 0.
    void insert(qint64 id, quint32 code);
    /// 0 for an id that was never inserted, and for id 0 (what SQLite gives for NULL).
    [[nodiscard]] quint32 code(qint64 id) const
    {
        size_t slot = slotOf(id);
        while (m_slots[slot].id != id && m_slots[slot].id != 0)
            slot = (slot + 1) & m_mask;
        return m_slots[slot].code;
    }

private:
    struct Slot
    {
        qint64 id = 0;
        quint32 code = 0;
    };
    [[nodiscard]] size_t slotOf(qint64 id) const
    {
        return size_t((quint64(id) * 0x9E37'79B9'7F4A'7C15) >> 32) & m_mask;
    }
    void grow();

    std::vector<Slot> m_slots; // at most half full; an empty slot has id 0 and code 0
    size_t m_mask = 0;
    size_t m_size = 0;
};

} // namespace patron
