// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

namespace patron {

BulkInsert::BulkInsert(sqlite3 *handle, Into into)
    : m_handle(handle)
    , m_into(std::move(into))
    , m_isFilled(m_into.columns.size())
    , m_rows(std::make_unique<RowSource>(handle, "patron_rows_of_" + m_into.table,
                                         m_into.columns.size()))
{
}

Result<void> BulkInsert::flush()
{
    if (m_rows->rows() == 0)
        return {};
    Result<void> written;
    if (findFilled())
        written = prepare();
    if (written)
        written = m_insert.run();
    m_rows->clear();
    return written;
}

bool BulkInsert::findFilled()
{
    bool hasMore = false;
    for (size_t column = 0; column < m_isFilled.size(); ++column) {
        bool isFilled = m_isFilled[column];
        for (size_t row = 0; row < m_rows->rows() && !isFilled; ++row)
            isFilled = m_rows->value(row, column).kind != RowSource::Kind::Null;
        hasMore = hasMore || isFilled != m_isFilled[column];
        m_isFilled[column] = isFilled;
    }
    return hasMore;
}

/// What stands in a column of the table; nothing: its default.
std::string BulkInsert::valueOf(std::string_view column) const
{
    for (const Constant &constant : m_into.constants) {
        if (constant.column == column)
            return std::to_string(constant.value);
    }
    for (size_t i = 0; i < m_isFilled.size(); ++i) {
        if (m_isFilled[i] && m_into.columns[i] == column)
            return RowSource::columnName(i);
    }
    return {};
}

/// Every column in the table's own order: any other, and SQLite copies all values of a row once
/// more.
Result<std::string> BulkInsert::sql() const
{
    Result<Statement> list = Statement::prepare(
        m_handle, "SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?1)");
    if (!list)
        return failure(list.error());
    list->bind(1, std::string_view(m_into.table));
    std::string names;
    std::string values;
    const Result<void> read = list->each([&](const Statement &row) {
        const std::string value = valueOf(row.text(0));
        const std::string_view comma = names.empty() ? "" : ",";
        names.append(comma).append(row.text(0));
        values.append(comma).append(value.empty() ? row.text(1) : std::string_view(value));
    });
    if (!read)
        return failure(read.error());
    // A statement of many rows that could be undone by itself copies every page before it changes
    // it. One that fails takes the transaction with it anyway: whoever writes in bulk gives up
    // then.
    return "INSERT OR ROLLBACK INTO " + m_into.table + " (" + names + ") SELECT " + values +
           " FROM " + m_rows->name() + " WHERE true" + m_into.ending;
}

Result<void> BulkInsert::prepare()
{
    const Result<std::string> text = sql();
    if (!text)
        return failure(text.error());
    Result<Statement> insert = Statement::prepare(m_handle, *text);
    if (!insert)
        return failure(insert.error());
    m_insert = std::move(*insert);
    return {};
}

} // namespace patron
