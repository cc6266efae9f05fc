// SPDX-License-Identifier: GPL-3.0-or-later
// Makes durable what a long transaction has written so far, beside it: the commit, which nobody can
// cancel, then waits for its last pages alone and not for hundreds of megabytes. A thread of its
// own; made, stopped and destroyed by the thread of the connection.
#pragma once

#include "models/base/result.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;
struct sqlite3_file;

namespace patron {

class EarlySync final
{
public:
    /// file: must stay open as long as this lives; null: does nothing. pause: between two syncs,
    /// so short that whoever cancels does not wait long for the one that is running.
    explicit EarlySync(sqlite3_file *file,
                       std::chrono::milliseconds pause = std::chrono::milliseconds(30));
    ~EarlySync();
    EarlySync(const EarlySync &) = delete;
    EarlySync &operator=(const EarlySync &) = delete;
    EarlySync(EarlySync &&) = delete;
    EarlySync &operator=(EarlySync &&) = delete;

    /// Before the commit, once. Fails with what a sync failed with (DatabaseUnopenable, DiskFull):
    /// systems tell that of a write only once, and the sync of the commit would hear nothing of it.
    [[nodiscard]] Result<void> stop();

private:
    void syncUntilStopped(sqlite3_file *file, std::chrono::milliseconds pause);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopped = false;
    int m_code = 0;       ///< of SQLite; written by the thread, read when it has ended
    std::thread m_thread; ///< last, as it uses all of the above
};

/// The file of the database, where it takes the pages of a write transaction itself (LoadJournal).
/// Null: a log takes them, or the database has no file.
[[nodiscard]] sqlite3_file *fileWrittenTo(sqlite3 *handle);

} // namespace patron
