// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement on SQLite's own handle. Text goes in and out as UTF-8 without a detour
// through UTF-16. Parameters and columns are counted as SQLite does: parameters from 1, columns
// from 0. One thread, outlived by the connection.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace patron {

class Statement final
{
public:
    /// Empty: to be assigned to before use.
    Statement() = default;
    [[nodiscard]] static Result<Statement> prepare(sqlite3 *handle, std::string_view sql);

    // A value that cannot be bound makes the next step() fail.
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, double value);
    /// The text is not copied: it must live until the statement has run. A view without data
    /// becomes ''.
    Statement &bind(int parameter, std::string_view text);
    /// Copied.
    Statement &bind(int parameter, const QString &text);
    Statement &bindNull(int parameter);

    /// True: a row is there. False: done.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, ignoring rows, and is ready to run again.
    [[nodiscard]] Result<void> run();
    /// Hands every row to read(const Statement &), or those up to the one for which it returns
    /// false, and is ready to run again.
    template <class Read>
    [[nodiscard]] Result<void> each(Read read);
    /// Ready to run again; bound values stay.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// -1 where none was given.
    [[nodiscard]] int score(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement);
    void remember(int result);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bindError = 0;
};

template <class Read>
Result<void> Statement::each(Read read)
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return failure(row.error());
        bool goesOn = *row;
        if constexpr (std::is_same_v<std::invoke_result_t<Read &, const Statement &>, bool>)
            goesOn = goesOn && read(std::as_const(*this));
        else if (goesOn)
            read(std::as_const(*this));
        if (!goesOn)
            break;
    }
    reset();
    return {};
}

struct StatementSql
{
    Statement *statement;
    const char *sql;
};

/// Prepares each; the first failure ends it.
[[nodiscard]] Result<void> prepareAll(sqlite3 *handle, std::initializer_list<StatementSql> list);

} // namespace patron
