// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/readahead.h"

#include "models/files/tablereader.h"
#include "models/mapping/mapper.h"

namespace patron {

ReadAhead::ReadAhead(TableReader &reader, Mapper &mapper, const Progress &progress)
    : m_reader(reader)
    , m_mapper(mapper)
    , m_progress(progress)
    , m_thread([this] { work(); })
{
}

ReadAhead::~ReadAhead()
{
    m_isWanted = false;
    m_free.release(slotCount);
    m_thread.join();
}

Result<const ReadAhead::Batch *> ReadAhead::next()
{
    if (m_taken > 0)
        m_free.release();
    m_filled.acquire();
    const Slot &slot = m_slots[m_taken++ % slotCount];
    if (!slot.hasRows)
        return failure(slot.hasRows.error());
    return *slot.hasRows ? &slot.batch : nullptr;
}

void ReadAhead::work()
{
    for (size_t turn = 0;; ++turn) {
        m_free.acquire();
        if (!m_isWanted)
            return;
        Slot &slot = m_slots[turn % slotCount];
        slot.hasRows = m_reader.read(slot.batch.rows, m_progress);
        const bool isLast = !slot.hasRows || !*slot.hasRows;
        if (!isLast)
            m_mapper.map(slot.batch.rows, slot.batch.drafts);
        m_filled.release();
        if (isLast)
            return;
    }
}

} // namespace patron
