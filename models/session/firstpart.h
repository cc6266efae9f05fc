// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file, so that a file of any size can be looked at in a moment. Used on one
// worker thread.
#pragma once

#include "models/files/beginning.h"
#include "models/files/tablereader.h"

#include <memory>
#include <vector>

namespace patron {

/// A file that is larger is looked at in part first, ...
inline constexpr qint64 firstPartBytes = 64 << 10;
/// ... which is shown at once where it is as large as this; else where the whole takes longer than
/// the eye likes to wait.
inline constexpr qint64 longFileBytes = beginningBytes;

/// The first rows of another table, read once and kept. A row that was cut through at the end of
/// the part ends it.
class FirstRows final : public TableReader
{
public:
    /// Opens the file as openTable() does, and fails as it does.
    [[nodiscard]] static Result<std::unique_ptr<FirstRows>>
    open(const QString &path, const TableOptions &options, const Progress &progress);

    FirstRows(std::unique_ptr<TableReader> rows, const QString &path);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override { return m_rows->notes(); }

private:
    void keep(const Progress &progress);

    std::unique_ptr<TableReader> m_rows;
    TableShape m_shape;
    std::vector<RowBatch> m_kept;
    Result<bool> m_end = false; ///< what comes behind them
    size_t m_next = 0;
};

} // namespace patron
