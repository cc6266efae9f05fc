// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/migrations.h"
#include "models/storage/rawconnection.h"
#include "models/storage/settings.h"
#include "models/storage/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace patron {

namespace {

/// How many steps of SQLite's machine pass between two looks at the progress: some 20 microseconds.
constexpr int stepsBetweenLooks = 4000;

QString freshName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("patron-%1").arg(++count);
}

int stopsWhenUnwanted(void *progress)
{
    return static_cast<const Progress *>(progress)->isWanted() ? 0 : 1;
}

sqlite3 *handleOf(const QSqlDatabase &sql)
{
    const QVariant handle = sql.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// Two copies of SQLite in one process (Qt's plugin with its own) would drop each other's locks.
Result<void> checkOneLibrary(const QSqlDatabase &sql)
{
    QSqlQuery query(sql);
    const bool asked = query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next();
    if (!asked || query.value(0).toString() != QLatin1String(sqlite3_sourceid())) {
        qCCritical(storageLog, "Qt's SQLite plugin uses another copy of SQLite than this program");
        return failure(ProblemCode::Internal);
    }
    return {};
}

Result<void> checkIsOurs(sqlite3 *handle)
{
    const Result<qint64> application = pragmaNumber(handle, "application_id");
    if (!application)
        return failure(application.error());
    if (*application != databaseApplicationId)
        return failure(ProblemCode::DatabaseForeign);
    const Result<qint64> version = pragmaNumber(handle, "user_version");
    if (!version)
        return failure(version.error());
    if (*version > schemaVersion())
        return failure(ProblemCode::DatabaseNewer, {static_cast<int>(*version), schemaVersion()});
    if (*version < schemaVersion()) {
        qCCritical(storageLog, "a database was opened that had not been prepared");
        return failure(ProblemCode::Internal);
    }
    return {};
}

} // namespace

Result<void> prepareDatabase(const QString &path)
{
    return prepareDatabase(path, QLatin1String(schemaFolder));
}

int schemaVersion()
{
    static const int version = [] {
        const Result<QList<SchemaStep>> steps = schemaSteps(QLatin1String(schemaFolder));
        return steps ? steps->last().version : 0;
    }();
    return version;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_name = freshName();
    QSqlDatabase &sql = database->m_sql;
    sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    // Through a URI, because the driver would make a missing file.
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("mode=rw"));
    sql.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    sql.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!sql.open()) {
        qCWarning(storageLog) << "open:" << sql.lastError().nativeErrorCode();
        return failure(ProblemCode::DatabaseUnopenable);
    }
    database->m_handle = handleOf(sql);
    sqlite3 *handle = database->m_handle;
    if (!handle)
        return failure(ProblemCode::Internal);
    if (Result<void> one = checkOneLibrary(sql); !one)
        return failure(one.error());
    if (Result<void> set = applySettings(handle); !set) {
        const bool isNoDatabase = (sqlite3_errcode(handle) & 0xFF) == SQLITE_NOTADB;
        return failure(isNoDatabase ? stop(ProblemCode::DatabaseForeign) : set.error());
    }
    if (Result<void> ours = checkIsOurs(handle); !ours)
        return failure(ours.error());
    if (access == Access::Write && sqlite3_db_readonly(handle, "main") == 1)
        return failure(ProblemCode::DatabaseReadOnly);
    // A writer keeps the pages of its indexes in memory; a reader promises not to write.
    const char *role =
        access == Access::Write ? "PRAGMA cache_size = -65536" : "PRAGMA query_only = ON";
    if (Result<void> set = execute(handle, role); !set)
        return failure(set.error());
    return database;
}

Database::~Database()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::watch(const Progress &progress)
{
    m_progress = progress;
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, stopsWhenUnwanted, &m_progress);
}

Problem Database::lastProblem() const
{
    return problemOf(m_handle);
}

Watch::Watch(Database &database, const Progress &progress)
    : m_database(database)
    , m_before(database.watched())
{
    m_database.watch(progress);
}

Watch::~Watch()
{
    m_database.watch(m_before);
}

} // namespace patron
