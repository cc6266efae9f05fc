// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

namespace patron {

namespace {

constexpr size_t rowsAtOnce = 50; ///< measured: see docs/storage.md

/// "a,b,c"
template <class Items, class Text>
std::string joined(const Items &items, Text text)
{
    std::string all;
    for (const auto &item : items) {
        if (!all.empty())
            all += ',';
        all += text(item);
    }
    return all;
}

} // namespace

BulkInsert::BulkInsert(sqlite3 *handle, Into into)
    : m_handle(handle)
    , m_into(std::move(into))
    , m_isFilled(m_into.columns.size())
{
    m_values.reserve(m_into.columns.size() * rowsAtOnce);
}

void BulkInsert::add(std::string_view text)
{
    m_values.push_back({Kind::Text, static_cast<qint64>(m_text.size()), text.size()});
    m_text.append(text);
}

Result<void> BulkInsert::endRow()
{
    Q_ASSERT(m_values.size() % m_into.columns.size() == 0);
    if (m_values.size() < m_into.columns.size() * rowsAtOnce)
        return {};
    return flush();
}

Result<void> BulkInsert::flush()
{
    if (m_values.empty())
        return {};
    Result<void> written;
    if (findFilled())
        written = prepare();
    const size_t rows = m_values.size() / m_into.columns.size();
    if (rows == rowsAtOnce) {
        if (written)
            written = write(m_many, 0, rows);
    } else {
        for (size_t row = 0; row < rows && written; ++row)
            written = write(m_one, row, 1);
    }
    m_values.clear();
    m_text.clear();
    return written;
}

bool BulkInsert::findFilled()
{
    const size_t before = m_filled.size();
    const size_t columns = m_into.columns.size();
    for (size_t column = 0; column < columns; ++column) {
        for (size_t i = column; i < m_values.size() && !m_isFilled[column]; i += columns)
            m_isFilled[column] = m_values[i].kind != Kind::Null;
    }
    m_filled.clear();
    for (size_t column = 0; column < columns; ++column) {
        if (m_isFilled[column])
            m_filled.push_back(column);
    }
    return m_filled.size() != before;
}

std::string BulkInsert::sql(size_t rows) const
{
    const auto name = [](const Constant &constant) { return std::string(constant.column); };
    const auto number = [](const Constant &constant) { return std::to_string(constant.value); };
    const auto column = [this](size_t i) { return std::string(m_into.columns[i]); };
    const auto mark = [](size_t) { return std::string(1, '?'); };
    const std::string row =
        '(' + joined(m_into.constants, number) + ',' + joined(m_filled, mark) + ')';
    std::string all = row;
    for (size_t i = 1; i < rows; ++i)
        all += ',' + row;
    return "INSERT INTO " + m_into.table + " (" + joined(m_into.constants, name) + ',' +
           joined(m_filled, column) + ") VALUES " + all + m_into.ending;
}

Result<void> BulkInsert::prepare()
{
    Result<Statement> many = Statement::prepare(m_handle, sql(rowsAtOnce));
    if (!many)
        return failure(many.error());
    Result<Statement> one = Statement::prepare(m_handle, sql(1));
    if (!one)
        return failure(one.error());
    m_many = std::move(*many);
    m_one = std::move(*one);
    return {};
}

Result<void> BulkInsert::write(Statement &statement, size_t firstRow, size_t rows)
{
    const size_t columns = m_into.columns.size();
    const Value *row = m_values.data() + firstRow * columns;
    int parameter = 0;
    for (size_t i = 0; i < rows; ++i, row += columns) {
        for (const size_t column : m_filled)
            bind(statement, ++parameter, row[column]);
    }
    return statement.run();
}

void BulkInsert::bind(Statement &statement, int parameter, const Value &value)
{
    switch (value.kind) {
    case Kind::Null:
        statement.bindNull(parameter);
        break;
    case Kind::Integer:
        statement.bind(parameter, value.number);
        break;
    case Kind::Text:
        statement.bind(parameter,
                       std::string_view(m_text).substr(size_t(value.number), value.size));
        break;
    }
}

} // namespace patron
