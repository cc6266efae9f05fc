// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and maps a file on a thread of its own, a few batches ahead of whoever judges and writes
// them: the second core is free. Made by importrun; used on one thread. Reader and mapper belong to
// it until next() has given the last batch or it is destroyed.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/rowbatch.h"
#include "models/records/recorddraft.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <thread>

namespace patron {

class Mapper;
class TableReader;

class ReadAhead final
{
public:
    struct Batch
    {
        RowBatch rows;
        RecordBatch drafts;
    };

    ReadAhead(TableReader &reader, Mapper &mapper, const Progress &progress);
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next rows, valid until the next call; null when there are none left. Fails as the reader
    /// does.
    [[nodiscard]] Result<const Batch *> next();

private:
    struct Slot
    {
        Batch batch;
        Result<bool> hasRows = false;
    };

    void work();

    static constexpr int slotCount = 3; ///< one being written, one waiting, one being read

    TableReader &m_reader;
    Mapper &m_mapper;
    const Progress m_progress;
    std::array<Slot, slotCount> m_slots;
    QSemaphore m_free{slotCount};
    QSemaphore m_filled;
    size_t m_taken = 0; ///< of this side
    std::atomic<bool> m_isWanted = true;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace patron
