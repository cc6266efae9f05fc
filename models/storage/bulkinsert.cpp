// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

namespace patron {

namespace {

constexpr size_t rowsAtOnce = 50; ///< measured: see docs/storage.md

std::string rowOfMarks(int columns)
{
    std::string marks = "(";
    for (int i = 0; i < columns; ++i)
        marks += i == 0 ? "?" : ",?";
    return marks + ')';
}

} // namespace

BulkInsert::BulkInsert(Statement many, Statement one, int columns)
    : m_many(std::move(many))
    , m_one(std::move(one))
    , m_columns(static_cast<size_t>(columns))
{
    m_values.reserve(m_columns * rowsAtOnce);
}

Result<BulkInsert> BulkInsert::prepare(sqlite3 *handle, const std::string &insert, int columns,
                                       const std::string &ending)
{
    const std::string row = rowOfMarks(columns);
    std::string rows = row;
    for (size_t i = 1; i < rowsAtOnce; ++i)
        rows += ',' + row;
    Result<Statement> many = Statement::prepare(handle, insert + " VALUES " + rows + ending);
    if (!many)
        return failure(many.error());
    Result<Statement> one = Statement::prepare(handle, insert + " VALUES " + row + ending);
    if (!one)
        return failure(one.error());
    return BulkInsert(std::move(*many), std::move(*one), columns);
}

void BulkInsert::add(std::string_view text)
{
    m_values.push_back({Kind::Text, static_cast<qint64>(m_text.size()), text.size()});
    m_text.append(text);
}

Result<void> BulkInsert::endRow()
{
    Q_ASSERT(m_values.size() % m_columns == 0);
    if (m_values.size() < m_columns * rowsAtOnce)
        return {};
    return flush();
}

Result<void> BulkInsert::flush()
{
    const size_t rows = m_values.size() / m_columns;
    Result<void> written;
    if (rows == rowsAtOnce) {
        written = write(m_many, 0, rows);
    } else {
        for (size_t row = 0; row < rows && written; ++row)
            written = write(m_one, row, 1);
    }
    m_values.clear();
    m_text.clear();
    return written;
}

Result<void> BulkInsert::write(Statement &statement, size_t firstRow, size_t rows)
{
    const Value *value = m_values.data() + firstRow * m_columns;
    const int count = static_cast<int>(rows * m_columns);
    for (int parameter = 1; parameter <= count; ++parameter, ++value) {
        switch (value->kind) {
        case Kind::Null:
            statement.bindNull(parameter);
            break;
        case Kind::Integer:
            statement.bind(parameter, value->number);
            break;
        case Kind::Text:
            statement.bind(parameter, std::string_view(m_text.data() + value->number, value->size));
            break;
        }
    }
    return statement.run();
}

} // namespace patron
