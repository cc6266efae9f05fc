// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite at its best for these questions: a narrow table of codes in the order of days, and for
// each dimension that is filtered by an index with all that is asked for.
#pragma once

#include "tests/bench/fullpane.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace patron {

class SqlitePeer final
{
public:
    SqlitePeer(const QString &path, const Snapshot &snapshot);
    ~SqlitePeer();
    Q_DISABLE_COPY_MOVE(SqlitePeer)

    [[nodiscard]] PeerCounts count(const PeerQuestion &question);
    /// What SQLite said when something went wrong; else empty.
    [[nodiscard]] QString error() const { return m_error; }

private:
    void run(const QString &sql);
    void fill(const Snapshot &snapshot);
    void check(int result);

    sqlite3 *m_handle = nullptr;
    QString m_error;
};

} // namespace patron
