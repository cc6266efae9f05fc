// SPDX-License-Identifier: GPL-3.0-or-later
// A table in memory, for tests of what comes behind the reader. Rows may be shorter or longer than
// the header.
#pragma once

#include "models/files/tablereader.h"

#include <string>
#include <vector>

namespace patron::test {

class MemoryTable final : public TableReader
{
public:
    using Rows = std::vector<std::vector<std::string>>;

    MemoryTable(QStringList headers, Rows rows, size_t rowsPerBatch = 1000,
                QList<HeaderDetail> details = {})
        : m_rows(std::move(rows))
        , m_perBatch(rowsPerBatch)
    {
        m_shape.path = QStringLiteral("/home/owner/table.csv");
        m_shape.headers = std::move(headers);
        m_shape.details = std::move(details);
    }

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override
    {
        batch.clear(qint64(m_next) + 1);
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        for (size_t i = 0; i < m_perBatch && m_next < m_rows.size(); ++i, ++m_next) {
            for (const std::string &cell : m_rows[m_next])
                batch.addCell(cell.empty() ? std::string_view() : std::string_view(cell));
            batch.endRow();
        }
        return batch.rows() > 0;
    }
    [[nodiscard]] Result<void> rewind(const Progress &) override
    {
        m_next = 0;
        return {};
    }
    [[nodiscard]] QList<Problem> notes() const override { return {}; }

private:
    TableShape m_shape;
    Rows m_rows;
    size_t m_perBatch;
    size_t m_next = 0;
};

} // namespace patron::test
