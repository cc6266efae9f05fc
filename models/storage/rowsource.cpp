// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowsource.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

#include <new>

namespace patron {

namespace {

// SQLite wants its own structures first and knows nothing of what follows.
struct Table
{
    sqlite3_vtab base;
    const RowSource *source;
};

struct Cursor
{
    sqlite3_vtab_cursor base;
    const RowSource *source;
    size_t row;
    size_t rows;
};

Cursor *cursorOf(sqlite3_vtab_cursor *cursor)
{
    return reinterpret_cast<Cursor *>(cursor);
}

int connect(sqlite3 *handle, void *source, int, const char *const *, sqlite3_vtab **table, char **)
{
    const auto *rows = static_cast<const RowSource *>(source);
    std::string sql = "CREATE TABLE x(";
    for (size_t i = 0; i < rows->columns(); ++i)
        sql.append(i == 0 ? "" : ",").append(RowSource::columnName(i));
    if (const int declared = sqlite3_declare_vtab(handle, sql.append(")").c_str());
        declared != SQLITE_OK)
        return declared;
    auto *made = new (std::nothrow) Table{{}, rows};
    *table = made ? &made->base : nullptr;
    return made ? SQLITE_OK : SQLITE_NOMEM;
}

int disconnect(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // there is one way: from the first row to the last
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new (std::nothrow) Cursor{{}, reinterpret_cast<Table *>(table)->source, 0, 0};
    *cursor = made ? &made->base : nullptr;
    return made ? SQLITE_OK : SQLITE_NOMEM;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    Cursor *at = cursorOf(cursor);
    at->row = 0;
    at->rows = at->source->rows();
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++cursorOf(cursor)->row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return cursorOf(cursor)->row >= cursorOf(cursor)->rows;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const Cursor *at = cursorOf(cursor);
    const RowSource::Value &value = at->source->value(at->row, static_cast<size_t>(column));
    switch (value.kind) {
    case RowSource::Kind::Null:
        break;
    case RowSource::Kind::Integer:
        sqlite3_result_int64(context, value.number);
        break;
    case RowSource::Kind::Text:
        sqlite3_result_text64(context, at->source->text(value), value.size, SQLITE_STATIC,
                              SQLITE_UTF8);
        break;
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(cursorOf(cursor)->row);
    return SQLITE_OK;
}

/// Readable by name alone, without CREATE VIRTUAL TABLE.
constexpr sqlite3_module makeModule()
{
    sqlite3_module made{};
    made.xConnect = connect;
    made.xBestIndex = bestIndex;
    made.xDisconnect = disconnect;
    made.xOpen = open;
    made.xClose = close;
    made.xFilter = filter;
    made.xNext = next;
    made.xEof = isAtEnd;
    made.xColumn = column;
    made.xRowid = rowId;
    return made;
}
constexpr sqlite3_module module = makeModule();

} // namespace

RowSource::RowSource(sqlite3 *handle, const std::string &name, size_t columns)
    : m_handle(handle)
    , m_name(name)
    , m_columns(columns)
{
    if (sqlite3_create_module_v2(handle, name.c_str(), &module, this, nullptr) != SQLITE_OK)
        qCWarning(storageLog, "no table of rows: %s", sqlite3_errmsg(handle));
}

RowSource::~RowSource()
{
    sqlite3_create_module_v2(m_handle, m_name.c_str(), nullptr, nullptr, nullptr);
}

void RowSource::clear()
{
    m_used = 0;
    m_text.clear();
}

} // namespace patron
