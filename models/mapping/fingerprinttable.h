// SPDX-License-Identifier: GPL-3.0-or-later
// Words and sets of words by fingerprint, open addressing: the hash tables that are asked for every
// cell of a file. One thread.
#pragma once

#include "models/base/prefetch.h"

#include <QtGlobal>

#include <vector>

namespace patron {

/// Fingerprint -> small number. The numbers are below `none`.
class FingerprintTable final
{
public:
    static constexpr quint32 none = UINT32_MAX;

    /// The number kept for the key; none = the key is not there.
    [[nodiscard]] quint32 find(quint64 key) const
    {
        return m_slots.empty() ? none : m_slots[place(key)].value;
    }

    /// The key must not be there.
    void add(quint64 key, quint32 value)
    {
        if (2 * (m_size + 1) > m_slots.size())
            grow();
        m_slots[place(key)] = {key, value};
        ++m_size;
    }

private:
    struct Slot
    {
        quint64 key = 0;
        quint32 value = none;
    };

    [[nodiscard]] size_t place(quint64 key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(key) & mask;
        while (m_slots[at].value != none && m_slots[at].key != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.value != none)
                m_slots[place(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_size = 0;
};

/// Which fingerprints have been seen: 11 to 21 bytes each.
class FingerprintSet final
{
public:
    /// It will be added soon.
    void expect(quint64 key) const
    {
        if (!m_slots.empty())
            prefetch(&m_slots[size_t(key) & (m_slots.size() - 1)]);
    }

    /// False: it was there before.
    bool add(quint64 key)
    {
        if (4 * (m_size + 1) > 3 * m_slots.size())
            grow();
        // Zero marks an empty slot: the key zero goes by another number, as rarely met as any.
        const quint64 stored = key == 0 ? 1 : key;
        quint64 &slot = m_slots[place(stored)];
        if (slot == stored)
            return false;
        slot = stored;
        ++m_size;
        return true;
    }

private:
    [[nodiscard]] size_t place(quint64 key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(key) & mask;
        while (m_slots[at] != 0 && m_slots[at] != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<quint64> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const quint64 key : old) {
            if (key != 0)
                m_slots[place(key)] = key;
        }
    }

    std::vector<quint64> m_slots;
    size_t m_size = 0;
};

} // namespace patron
