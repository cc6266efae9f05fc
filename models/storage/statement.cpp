// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace patron {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Result<Statement> Statement::prepare(sqlite3 *handle, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure(problemOf(handle));
    return Statement(statement);
}

void Statement::remember(int result)
{
    if (result != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = result;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    remember(sqlite3_bind_int64(m_statement.get(), parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    remember(sqlite3_bind_double(m_statement.get(), parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    remember(sqlite3_bind_text64(m_statement.get(), parameter, text.data() ? text.data() : "",
                                 text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    remember(sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(),
                                 static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    remember(sqlite3_bind_null(m_statement.get(), parameter));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        qCWarning(storageLog, "SQLite %d while binding", m_bindError);
        return failure(problemCodeOf(std::exchange(m_bindError, SQLITE_OK)));
    }
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        break;
    }
    const Problem problem = problemOf(sqlite3_db_handle(m_statement.get()));
    reset();
    return failure(problem);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    // The text first: asking for it may convert the value, and the size is that of the converted
    // one.
    const auto *bytes =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!bytes)
        return {};
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

int Statement::score(int column) const
{
    return isNull(column) ? -1 : static_cast<int>(integer(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Result<void> prepareAll(sqlite3 *handle, std::initializer_list<StatementSql> list)
{
    for (const StatementSql &item : list) {
        Result<Statement> prepared = Statement::prepare(handle, item.sql);
        if (!prepared)
            return failure(prepared.error());
        *item.statement = std::move(*prepared);
    }
    return {};
}

} // namespace patron
