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

/// Ids from first to last.
struct IdSpan
{
    qint64 first, last;
};

/// Collects the rows of one import. Memory: 16 bytes for each stretch of neighbouring rows.
class SharedRows final
{
public:
    void add(ResponseId row);
    /// At the end, once the import has its entry in the log.
    [[nodiscard]] Result<void> write(sqlite3 *handle, ImportId import);

private:
    void join();

    std::vector<IdSpan> m_ranges;
    size_t m_joinAt = 1'000'000; ///< as many ranges are worth a look for neighbours
};

enum class SharedVersions : quint8
{
    All,
    Kept ///< only those that a later import changed: what they go back to
};

/// Before the rows of an import are removed: those that others brought too become rows of the first
/// of these, in its log as well. Answers to questions that its file has not go. Returns how many
/// rows, as they are now, so became another's.
[[nodiscard]] Result<qint64> handOverShared(sqlite3 *handle, ImportId gone,
                                            SharedVersions versions);

/// Before an import is read anew, its rows that others brought too; after it, the same rows of its
/// file as they are called then. Memory: 16 bytes for each row where others share any.
class SharedByOthers final
{
public:
    [[nodiscard]] static Result<SharedByOthers> of(sqlite3 *handle, ImportId gone);
    /// Before the import is taken back: what others had found of rows that it changed, they found
    /// of nothing that will be there.
    [[nodiscard]] Result<void> forgetChanged(sqlite3 *handle, ImportId gone);
    [[nodiscard]] Result<void> giveTo(sqlite3 *handle, ImportId successor) const;

private:
    struct FileRow
    {
        qint64 number;
        qint64 response;
    };
    struct Share
    {
        ImportId import;
        std::vector<IdSpan> ranges; ///< ascending
    };

    std::vector<FileRow> m_rows; ///< by their numbers
    std::vector<Share> m_shares;
};

} // namespace patron
