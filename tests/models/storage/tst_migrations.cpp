// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/shopfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileGetsAllSteps();
    void olderFileIsCopiedThenMigrated();
    void olderCopiesStay();
    void failedStepLeavesAllAsItWas_data();
    void failedStepLeavesAllAsItWas();
    void openElsewhereIsBusy();
    void copyThatCannotBeWritten();
    void numbersMustFollow_data();
    void numbersMustFollow();

private:
    void addStep(const char *name, const QByteArray &sql);
    void makeShop();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    static QStringList contentOf(const QString &path);
    static qint64 versionOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_steps;
    QString m_path;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_steps = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("shop.patron"));
    QVERIFY(QFile::copy(QLatin1String(schemaFolder) + QStringLiteral("/001.sql"),
                        m_steps->filePath(QStringLiteral("001.sql"))));
}

void TestMigrations::addStep(const char *name, const QByteArray &sql)
{
    QFile file(m_steps->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(sql), sql.size());
}

void TestMigrations::makeShop()
{
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QVERIFY(importRows(
        **database, {{"1", 9, "Shop", "fine", "ana@example.com", "Ana", "Cash", {"Price"}, "Tea"},
                     {"2", 3, "Web", "slow", "ion@example.com", "Ion", "Card", {}, {}}}));
}

QStringList TestMigrations::contentOf(const QString &path)
{
    const QString name = QStringLiteral("content");
    QStringList content;
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        sql.setDatabaseName(path);
        if (sql.open())
            content = dump(sql) + complaints(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return content;
}

qint64 TestMigrations::versionOf(const QString &path)
{
    const auto connection = openRaw(path);
    return connection ? pragmaNumber(connection->get(), "user_version").value_or(-1) : -1;
}

void TestMigrations::newFileGetsAllSteps()
{
    addStep("002.sql", "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QCOMPARE(versionOf(m_path), 2);
    QCOMPARE(files(), QStringList{QStringLiteral("shop.patron")}); // nothing to copy
}

void TestMigrations::olderFileIsCopiedThenMigrated()
{
    makeShop();
    const QStringList before = contentOf(m_path);
    QVERIFY(before.size() > 20);
    addStep("002.sql", "ALTER TABLE survey ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';");
    addStep("003.sql", "UPDATE survey SET colour = 'red' WHERE colour = 'blue';");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QCOMPARE(versionOf(m_path), 3);
    const QString copy = m_path + QStringLiteral(".before-schema-3");
    QCOMPARE(files(), (QStringList{QStringLiteral("shop.patron"),
                                   QStringLiteral("shop.patron.before-schema-3")}));
    QCOMPARE(versionOf(copy), 1);
    QCOMPARE(contentOf(copy), before);
    QStringList expected = before;
    for (QString &row : expected) {
        if (row.startsWith(QStringLiteral("survey|")))
            row += QStringLiteral("|red");
    }
    QCOMPARE(contentOf(m_path), expected);
}

void TestMigrations::olderCopiesStay()
{
    makeShop();
    const QString copy = m_path + QStringLiteral(".before-schema-2");
    QFile older(copy);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("kept by the owner");
    older.close();
    addStep("002.sql", "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("kept by the owner"));
    QCOMPARE(versionOf(copy + QStringLiteral(".2")), 1);
}

void TestMigrations::failedStepLeavesAllAsItWas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("no such table")
        << QByteArray("ALTER TABLE survey ADD COLUMN colour TEXT; DROP TABLE nowhere;");
    QTest::newRow("not SQL at all") << QByteArray("hello");
    QTest::newRow("leaves references to nothing") << QByteArray("DELETE FROM survey;");
}

void TestMigrations::failedStepLeavesAllAsItWas()
{
    QFETCH(QByteArray, sql);
    makeShop();
    const QStringList before = contentOf(m_path);
    addStep("002.sql", sql);
    const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::Internal);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(versionOf(m_path), 1);
    QCOMPARE(files(), QStringList{QStringLiteral("shop.patron")});
    auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QCOMPARE(ask((*database)->sql(), QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("wal"));
}

void TestMigrations::openElsewhereIsBusy()
{
    makeShop();
    addStep("002.sql", "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    {
        auto other = Database::open(m_path, Access::Read);
        QVERIFY(other);
        QCOMPARE(rowCount((*other)->sql(), QStringLiteral("survey")), 1);
        const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ProblemCode::DatabaseBusy);
    }
    QCOMPARE(versionOf(m_path), 1);
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
}

void TestMigrations::copyThatCannotBeWritten()
{
    makeShop();
    const QStringList before = contentOf(m_path);
    addStep("002.sql", "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    // A folder sits where the unfinished copy would go.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("shop.patron.before-schema-2.part/full")));
    const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::BackupFailed);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(versionOf(m_path), 1);
}

void TestMigrations::numbersMustFollow_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a number is missing") << QByteArray("003.sql");
    QTest::newRow("no number") << QByteArray("more.sql");
}

void TestMigrations::numbersMustFollow()
{
    QFETCH(QByteArray, name);
    addStep(name.constData(), "SELECT 1;");
    QVERIFY(!schemaSteps(m_steps->path()));
    QVERIFY(!prepareDatabase(m_path, m_steps->path()));
    QVERIFY(files().isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
