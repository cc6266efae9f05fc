// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace patron {

namespace {

QStringList rows(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return {QStringLiteral("cannot run ") + sql + query.lastError().text()};
    QStringList result;
    while (query.next()) {
        QStringList values;
        for (int column = 0; column < query.record().count(); ++column) {
            const QVariant value = query.value(column);
            values += value.isNull() ? QStringLiteral("NULL") : value.toString();
        }
        result += values.join(u'|');
    }
    return result;
}

} // namespace

QStringList dump(const QSqlDatabase &database)
{
    QStringList result;
    const QStringList tables =
        rows(database,
             QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    for (const QString &table : tables) {
        for (const QString &row : rows(database, QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
            result += table + u'|' + row;
    }
    result.sort();
    return result;
}

QStringList complaints(const QSqlDatabase &database)
{
    QStringList result = rows(database, QStringLiteral("PRAGMA integrity_check"));
    result.removeAll(QStringLiteral("ok"));
    return result + rows(database, QStringLiteral("PRAGMA foreign_key_check"));
}

qint64 rowCount(const QSqlDatabase &database, const QString &table)
{
    return ask(database, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toLongLong();
}

QVariant ask(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

} // namespace patron
