// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the owner's database, opened and closed in the thread that uses it, with the
// settings that make a commit survive a power cut. Refuses foreign and newer files without touching
// them.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace patron {

enum class Access : quint8
{
    Read,
    Write
};

/// Written to PRAGMA application_id of every database of ours: "Ptrn".
inline constexpr qint32 databaseApplicationId = 0x5074'726E;

/// Makes the file if it is missing, brings an older one to the present schema after a verified
/// backup beside it
/// ("NAME.before-schema-N"). Call once before opening. Fails with DatabaseForeign, DatabaseNewer,
/// DatabaseDamaged, DatabaseUnopenable, DatabaseReadOnly, DatabaseBusy, BackupFailed, DiskFull: the
/// file is then as it was.
[[nodiscard]] Result<void> prepareDatabase(const QString &path);

/// The newest schema number in resources/sql.
[[nodiscard]] int schemaVersion();

class Database final
{
public:
    /// The file must have been prepared. Fails with DatabaseUnopenable, DatabaseForeign,
    /// DatabaseBusy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase &sql() { return m_sql; }
    /// SQLite's own handle of the same connection, for bulk work.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// While alive, a cancelled progress stops running statements within some thousand steps.
    void watch(const Progress &progress);
    [[nodiscard]] const Progress &watched() const { return m_progress; }
    /// The problem behind SQLite's last error: DiskFull, DatabaseBusy, DatabaseDamaged,
    /// DatabaseReadOnly, Cancelled, Internal.
    [[nodiscard]] Problem lastProblem() const;

private:
    Database() = default;

    QString m_name;
    QSqlDatabase m_sql;
    sqlite3 *m_handle = nullptr;
    Progress m_progress;
};

/// Watches a progress for as long as it lives, then the one watched before.
class Watch final
{
public:
    Watch(Database &database, const Progress &progress);
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

private:
    Database &m_database;
    Progress m_before;
};

} // namespace patron
