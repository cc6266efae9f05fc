// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/earlysync.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <sqlite3.h>

namespace patron {

EarlySync::EarlySync(sqlite3_file *file, std::chrono::milliseconds pause)
{
    if (file)
        m_thread = std::thread([this, file, pause] { syncUntilStopped(file, pause); });
}

EarlySync::~EarlySync()
{
    (void)stop();
}

Result<void> EarlySync::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_code == SQLITE_OK ? Result<void>() : failure(problemCodeOf(m_code));
}

// SQLite's own way to sync: another descriptor of the file would take its locks away when it is
// closed. It only reads what belongs to the file, so it may run beside the writing.
void EarlySync::syncUntilStopped(sqlite3_file *file, std::chrono::milliseconds pause)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, pause, [this] { return m_isStopped; })) {
        lock.unlock();
        const int code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
        lock.lock();
        if (code != SQLITE_OK) {
            qCWarning(storageLog, "SQLite %d while syncing early", code);
            m_code = code;
            return;
        }
    }
}

sqlite3_file *fileWrittenTo(sqlite3 *handle)
{
    Result<Statement> mode = Statement::prepare(handle, "PRAGMA journal_mode");
    const Result<bool> row = mode ? mode->step() : Result<bool>(false);
    // With a log, taking back what is durable already takes longer than cancelling may.
    if (!row || !*row || mode->text(0) == "wal")
        return nullptr;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER,
                             static_cast<void *>(&file)) != SQLITE_OK)
        return nullptr;
    return file && file->pMethods ? file : nullptr;
}

} // namespace patron
