// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the first rows that something is told of: so few that they can be kept and shown.
// One thread.
#pragma once

#include <QList>

#include <vector>

namespace patron {

class RowSample final
{
public:
    static constexpr qsizetype most = 20;

    void add(qint64 row)
    {
        if (m_rows.size() < most && (m_rows.isEmpty() || m_rows.last() != row))
            m_rows << row;
    }
    [[nodiscard]] const QList<qint64> &rows() const { return m_rows; }
    /// Adds those that were not told before.
    void tell(std::vector<qint64> &rows)
    {
        for (; m_told < m_rows.size(); ++m_told)
            rows.push_back(m_rows[m_told]);
    }

private:
    QList<qint64> m_rows;
    qsizetype m_told = 0;
};

} // namespace patron
