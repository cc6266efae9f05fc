// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that an import found there already: they are its own as well, and stay with it when the
// import that had brought them is taken back. Inside the transaction of ResponseWriter or of the
// undo, one thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <vector>

struct sqlite3;

namespace patron {

/// Collects the rows of one import. Memory: 16 bytes for each stretch of neighbouring rows.
class SharedRows final
{
public:
    void add(ResponseId row);
    /// At the end, once the import has its entry in the log.
    [[nodiscard]] Result<void> write(sqlite3 *handle, ImportId import);

private:
    struct Range
    {
        qint64 first, last;
    };

    void join();

    std::vector<Range> m_ranges;
    size_t m_joinAt = 1'000'000; ///< as many ranges are worth a look for neighbours
};

/// Before the rows of an import are removed: those that others brought too become rows of the first
/// of these, in its log as well. Answers to questions that its file has not go. Returns how many
/// rows.
[[nodiscard]] Result<qint64> handOverShared(sqlite3 *handle, ImportId gone);

/// Before an import is read anew, its rows that others brought too, as numbers of rows in its file;
/// and after it, the same rows as they are called now.
class SharedByOthers final
{
public:
    [[nodiscard]] static Result<SharedByOthers> of(sqlite3 *handle, ImportId gone);
    [[nodiscard]] Result<void> giveTo(sqlite3 *handle, ImportId successor) const;

private:
    struct Share
    {
        ImportId import;
        std::vector<qint64> fileRows; ///< ascending
    };
    std::vector<Share> m_shares;
};

} // namespace patron
