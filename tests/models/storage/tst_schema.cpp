// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that let the same tables be distributed by workspace on a shared server.
#include "models/storage/database.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"

#include <QSqlQuery>
#include <QTest>

using namespace patron;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables_data();
    void tables();

private:
    QStringList column(const QString &sql, int index) const;
    QStringList tableNames() const;

    FreshDatabase m_database;
};

void TestSchema::initTestCase()
{
    QVERIFY(m_database.make(Access::Read));
    QVERIFY(tableNames().size() >= 13);
}

QStringList TestSchema::column(const QString &sql, int index) const
{
    QSqlQuery query(m_database->sql());
    QStringList values;
    if (!query.exec(sql))
        return values;
    while (query.next())
        values << query.value(index).toString();
    return values;
}

QStringList TestSchema::tableNames() const
{
    return column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"), 0);
}

void TestSchema::tables_data()
{
    QTest::addColumn<QString>("table");
    const QStringList tables = tableNames();
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << table;
}

void TestSchema::tables()
{
    QFETCH(QString, table);
    const auto pragma = [&](const char *name, const QString &of) {
        return QStringLiteral("PRAGMA %1('%2')").arg(QLatin1String(name), of);
    };
    // Types are checked by the database itself.
    QCOMPARE(
        ask(m_database->sql(),
            QStringLiteral("SELECT strict FROM pragma_table_list WHERE name = '%1'").arg(table)),
        QVariant(1));
    const QString first = QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk = 1");
    QCOMPARE(ask(m_database->sql(), first.arg(table)).toString(), QStringLiteral("workspace_id"));

    const QStringList indexes = column(pragma("index_list", table), 1);
    QVERIFY(!indexes.isEmpty());
    for (const QString &index : indexes)
        QCOMPARE(column(pragma("index_info", index), 2).value(0), QStringLiteral("workspace_id"));

    const QStringList references = column(pragma("foreign_key_list", table), 0);
    for (const QString &reference : references) {
        const QString pair = QStringLiteral("SELECT \"to\" FROM pragma_foreign_key_list('%1') "
                                            "WHERE id = %2 AND \"from\" = 'workspace_id'");
        QCOMPARE(ask(m_database->sql(), pair.arg(table, reference)).toString(),
                 QStringLiteral("workspace_id"));
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
