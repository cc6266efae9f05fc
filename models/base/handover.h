// SPDX-License-Identifier: GPL-3.0-or-later
// A few items that go round between two threads: one fills them, the other takes what is filled,
// in order, and gives them back. Nothing is copied, and memory stays bounded whoever is slower.
#pragma once

#include <condition_variable>
#include <mutex>
#include <vector>

namespace patron {

template <class Item>
class Handover final
{
public:
    explicit Handover(size_t items)
        : m_items(items)
    {
    }

    // The thread that fills.
    /// An item to be filled, as it was last given back; null: nobody wants more. Waits for one.
    Item *toFill()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_filled - m_taken < m_items.size(); });
        return m_isStopped ? nullptr : &m_items[m_filled % m_items.size()];
    }
    void filled()
    {
        change([this] { ++m_filled; });
    }
    /// There is no more to come.
    void finish()
    {
        change([this] { m_isFinished = true; });
    }

    // The thread that takes.
    /// The next filled item; null: there are no more. Waits for one.
    Item *toTake()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isFinished || m_filled > m_taken; });
        return m_filled > m_taken ? &m_items[m_taken % m_items.size()] : nullptr;
    }
    void taken()
    {
        change([this] { ++m_taken; });
    }
    /// No more is wanted.
    void stop()
    {
        change([this] { m_isStopped = true; });
    }

private:
    template <class Change>
    void change(Change make)
    {
        {
            const std::lock_guard lock(m_mutex);
            make();
        }
        m_changed.notify_all();
    }

    std::vector<Item> m_items;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_filled = 0;
    size_t m_taken = 0;
    bool m_isFinished = false;
    bool m_isStopped = false;
};

} // namespace patron
