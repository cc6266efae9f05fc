// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a large import into an empty database: with the log, every page is written twice;
// with the rollback journal once, but readers that come meanwhile are told that the database is
// busy. For the command line, which has the database for itself. One thread, around a transaction.
#pragma once

struct sqlite3;

namespace patron {

class LoadJournal final
{
public:
    /// Changes nothing where there are responses already, or where somebody else has the database
    /// open.
    explicit LoadJournal(sqlite3 *handle);
    /// Back to the log. Where the process ends before, prepareDatabase() goes back to it.
    ~LoadJournal();
    LoadJournal(const LoadJournal &) = delete;
    LoadJournal &operator=(const LoadJournal &) = delete;
    LoadJournal(LoadJournal &&) = delete;
    LoadJournal &operator=(LoadJournal &&) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace patron
