// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprint -> small number, open addressing: the one hash that is asked for every cell of a
// file. One thread.
#pragma once

#include <QtGlobal>

#include <vector>

namespace patron {

class FingerprintTable final
{
public:
    static constexpr quint32 none = UINT32_MAX;

    [[nodiscard]] size_t size() const { return m_size; }

    /// The number kept for the key; `found` tells whether it was there. Otherwise the key is added
    /// with `fresh`.
    quint32 findOrAdd(quint64 key, quint32 fresh, bool &found)
    {
        if (2 * (m_size + 1) > m_slots.size())
            grow();
        Slot &slot = m_slots[place(key)];
        found = slot.used;
        if (!found) {
            slot = {key, fresh, true};
            ++m_size;
        }
        return slot.value;
    }

    [[nodiscard]] bool contains(quint64 key, quint32 &value) const
    {
        if (m_slots.empty())
            return false;
        const Slot &slot = m_slots[place(key)];
        value = slot.value;
        return slot.used;
    }

private:
    struct Slot
    {
        quint64 key = 0;
        quint32 value = 0;
        bool used = false;
    };

    [[nodiscard]] size_t place(quint64 key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(key) & mask;
        while (m_slots[at].used && m_slots[at].key != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.used)
                m_slots[place(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_size = 0;
};

} // namespace patron
