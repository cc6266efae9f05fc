// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlitepeer.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

namespace patron {

SqlitePeer::SqlitePeer(const QString &path, const Snapshot &snapshot)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_handle));
    run(u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000"_qs);
    const QStringList columns = peerColumns();
    run(u"CREATE TABLE r (%1); BEGIN"_qs.arg(columns.join(u" INTEGER, ") + u" INTEGER"_qs));
    fill(snapshot);
    for (const Dimension dimension : filteredDimensions) {
        const QString first = QString::fromLatin1(info(dimension).column);
        QStringList rest = columns;
        rest.removeAll(first);
        run(u"CREATE INDEX by_%1 ON r (%1, %2)"_qs.arg(first, rest.join(u", ")));
    }
    run(u"COMMIT; ANALYZE"_qs);
}

SqlitePeer::~SqlitePeer()
{
    sqlite3_close(m_handle);
}

PeerCounts SqlitePeer::count(const PeerQuestion &question)
{
    const QByteArray sql = u"SELECT %1, %2, count(*) FROM r WHERE %3 GROUP BY 1, 2"_qs
                               .arg(question.group, question.score, question.where)
                               .toUtf8();
    sqlite3_stmt *rows = nullptr;
    check(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &rows, nullptr));
    PeerCounts counts;
    while (sqlite3_step(rows) == SQLITE_ROW)
        counts.push_back({sqlite3_column_int64(rows, 0), sqlite3_column_int64(rows, 1),
                          sqlite3_column_int64(rows, 2)});
    check(sqlite3_finalize(rows));
    std::ranges::sort(counts);
    return counts;
}

void SqlitePeer::run(const QString &sql)
{
    check(sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
}

void SqlitePeer::check(int result)
{
    if (result != SQLITE_OK && m_error.isEmpty())
        m_error = QString::fromUtf8(sqlite3_errmsg(m_handle));
}

void SqlitePeer::fill(const Snapshot &snapshot)
{
    const QStringList places(peerColumns().size(), u"?"_qs);
    const QByteArray sql = u"INSERT INTO r VALUES (%1)"_qs.arg(places.join(u',')).toUtf8();
    sqlite3_stmt *insert = nullptr;
    check(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &insert, nullptr));
    PeerRows rows(snapshot);
    for (PeerRow row; rows.next(row);) {
        for (size_t i = 0; i < row.size(); ++i)
            sqlite3_bind_int(insert, int(i) + 1, row[i]);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    check(sqlite3_finalize(insert));
}

} // namespace patron
