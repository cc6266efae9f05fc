// SPDX-License-Identifier: GPL-3.0-or-later
// Values by 64-bit fingerprint: open addressing in two flat arrays, a fraction of the memory of
// std::unordered_map (12 to 21 bytes per row with a 4-byte value). Keys are taken as well mixed. No
// removal.
#pragma once

#include "models/base/prefetch.h"

#include <QtGlobal>

#include <vector>

namespace patron {

template <class Value>
class KeyMap final
{
public:
    [[nodiscard]] size_t size() const { return m_size; }
    /// The bytes held.
    [[nodiscard]] size_t memory() const
    {
        return m_keys.capacity() * sizeof(quint64) + m_values.capacity() * sizeof(Value);
    }

    /// Room for so many keys in all.
    void reserve(size_t keys)
    {
        if (keys > 0 && slotsFor(keys) > m_keys.size())
            resize(slotsFor(keys));
    }

    /// The key will be asked for in a moment.
    void expect(quint64 key) const
    {
        if (m_keys.empty())
            return;
        const size_t slot = firstSlot(storable(key));
        prefetch(&m_keys[slot]);
        prefetch(&m_values[slot]);
    }

    [[nodiscard]] const Value *find(quint64 key) const
    {
        if (m_keys.empty())
            return nullptr;
        const size_t slot = slotOf(storable(key));
        return m_keys[slot] == emptyKey ? nullptr : &m_values[slot];
    }

    /// The value of the key, a default one where it is new. Valid until the next call.
    Value &findOrAdd(quint64 key)
    {
        if (slotsFor(m_size + 1) > m_keys.size())
            resize(slotsFor(m_size + 1 + m_size / 2));
        const quint64 stored = storable(key);
        const size_t slot = slotOf(stored);
        if (m_keys[slot] == emptyKey) {
            m_keys[slot] = stored;
            ++m_size;
        }
        return m_values[slot];
    }

    /// Calls each(key, value) for all, in no order.
    template <class Each>
    void forEach(Each each) const
    {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i] != emptyKey)
                each(m_keys[i], m_values[i]);
        }
    }

private:
    static constexpr quint64 emptyKey = 0;
    static constexpr size_t fewest = 16;

    /// At most five of six slots are taken.
    static size_t slotsFor(size_t keys) { return qMax(fewest, keys + keys / 5 + 1); }
    /// Zero marks an empty slot: the key zero goes by another number, as rarely met as any.
    static quint64 storable(quint64 key)
    {
        return key == emptyKey ? 0x5DEE'CE66'D1CE'4E5BULL : key;
    }

    /// The upper half of the bits chooses the place, so that any number of slots will do.
    [[nodiscard]] size_t firstSlot(quint64 key) const
    {
        const quint64 mixed = (key ^ (key >> 32)) * 0x9E37'79B9'7F4A'7C15ULL;
        return static_cast<size_t>((mixed >> 32) * m_keys.size() >> 32);
    }

    /// Where the key is or belongs.
    [[nodiscard]] size_t slotOf(quint64 key) const
    {
        size_t slot = firstSlot(key);
        while (m_keys[slot] != emptyKey && m_keys[slot] != key)
            slot = slot + 1 == m_keys.size() ? 0 : slot + 1;
        return slot;
    }

    void resize(size_t slotCount)
    {
        std::vector<quint64> keys(slotCount, emptyKey);
        std::vector<Value> values(slotCount);
        m_keys.swap(keys);
        m_values.swap(values);
        for (size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] == emptyKey)
                continue;
            const size_t slot = slotOf(keys[i]);
            m_keys[slot] = keys[i];
            m_values[slot] = std::move(values[i]);
        }
    }

    std::vector<quint64> m_keys;
    std::vector<Value> m_values;
    size_t m_size = 0;
};

} // namespace patron
