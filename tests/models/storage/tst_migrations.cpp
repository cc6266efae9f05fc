// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/forgotten.h"
#include "models/storage/importstore.h"
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

#include <algorithm>

using namespace patron;

namespace {

QString copySuffix(int after)
{
    return QStringLiteral(".before-schema-%1").arg(schemaVersion() + after);
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileGetsAllSteps();
    void olderFileIsCopiedThenMigrated();
    void theFirstSchemaBecomesTheNewest();
    void everyEarlierSchemaBecomesTheNewest_data();
    void everyEarlierSchemaBecomesTheNewest();
    void customersGetTheirKeys();
    void olderCopiesStay();
    void failedStepLeavesAllAsItWas_data();
    void failedStepLeavesAllAsItWas();
    void openElsewhereIsBusy();
    void copyThatCannotBeWritten();
    void numbersMustFollow_data();
    void numbersMustFollow();

private:
    /// A step that many after the newest there is.
    void addStep(int after, const QByteArray &sql);
    void addFile(const QString &name, const QByteArray &sql);
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
    for (const QString &name : QDir(QLatin1String(schemaFolder)).entryList(QDir::Files))
        QVERIFY(QFile::copy(QLatin1String(schemaFolder) + u'/' + name, m_steps->filePath(name)));
}

void TestMigrations::addStep(int after, const QByteArray &sql)
{
    addFile(QStringLiteral("%1.sql").arg(schemaVersion() + after, 3, 10, QLatin1Char('0')), sql);
}

void TestMigrations::addFile(const QString &name, const QByteArray &sql)
{
    QFile file(m_steps->filePath(name));
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
    addStep(1, "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QCOMPARE(versionOf(m_path), schemaVersion() + 1);
    QCOMPARE(files(), QStringList{QStringLiteral("shop.patron")}); // nothing to copy
}

void TestMigrations::olderFileIsCopiedThenMigrated()
{
    makeShop();
    const QStringList before = contentOf(m_path);
    QVERIFY(before.size() > 20);
    addStep(1, "ALTER TABLE survey ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';");
    addStep(2, "UPDATE survey SET colour = 'red' WHERE colour = 'blue';");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QCOMPARE(versionOf(m_path), schemaVersion() + 2);
    const QString copy = m_path + copySuffix(2);
    QCOMPARE(files(), (QStringList{QStringLiteral("shop.patron"),
                                   QStringLiteral("shop.patron") + copySuffix(2)}));
    QCOMPARE(versionOf(copy), schemaVersion());
    QCOMPARE(contentOf(copy), before);
    QStringList expected = before;
    for (QString &row : expected) {
        if (row.startsWith(QStringLiteral("survey|")))
            row += QStringLiteral("|red");
    }
    QCOMPARE(contentOf(m_path), expected);
}

void TestMigrations::theFirstSchemaBecomesTheNewest()
{
    const QTemporaryDir first;
    QVERIFY(QFile::copy(QLatin1String(schemaFolder) + QStringLiteral("/001.sql"),
                        first.filePath(QStringLiteral("001.sql"))));
    QVERIFY(prepareDatabase(m_path, first.path()));
    {
        const auto raw = openRaw(m_path);
        QVERIFY(raw);
        QVERIFY(execute(raw->get(),
                        "INSERT INTO survey VALUES (1, 7, 'May');"
                        "INSERT INTO import VALUES (1, 9, 7, 'may.csv', 'ab', 0, '', 'responses', "
                        "'UTF-8', ',', '', 1, 1, 0, 0, 0, 10, 10);"
                        "INSERT INTO response (workspace_id, response_id, import_id, source_row, "
                        "recommend) VALUES (1, 10, 9, 1, 8);"
                        "INSERT INTO response_key VALUES (1, 10, 0, 5);"));
    }
    const QStringList before = contentOf(m_path);
    QCOMPARE(versionOf(m_path), 1);
    QVERIFY(prepareDatabase(m_path));
    QCOMPARE(versionOf(m_path), schemaVersion());
    QStringList expected = before; // the new tables begin empty, the new columns too
    for (QString &row : expected) {
        if (row.startsWith(QStringLiteral("workspace|")))
            row += QStringLiteral("||0|NULL"); // nobody was forgotten, no backup was made
        if (row.startsWith(QStringLiteral("import|")))
            row += QStringLiteral("||0|0|0"); // no currency, and nobody said how many were asked
        if (row.startsWith(QStringLiteral("response|")))
            row += QStringLiteral("|NULL").repeated(5);
    }
    QCOMPARE(contentOf(m_path), expected);
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    const auto log = listImports(**database); // an import of old knows no path
    QVERIFY(log);
    QCOMPARE(log->size(), 1);
    QVERIFY(log->first().path.isEmpty());
}

void TestMigrations::everyEarlierSchemaBecomesTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("schema %d", version) << version;
}

/// With a row in whatever that schema had.
void TestMigrations::everyEarlierSchemaBecomesTheNewest()
{
    QFETCH(const int, version);
    const QTemporaryDir earlier;
    for (int step = 1; step <= version; ++step) {
        const QString name = QStringLiteral("/%1.sql").arg(step, 3, 10, QLatin1Char('0'));
        QVERIFY(QFile::copy(QLatin1String(schemaFolder) + name, earlier.path() + name));
    }
    QVERIFY(prepareDatabase(m_path, earlier.path()));
    QCOMPARE(versionOf(m_path), version);
    const char *rows[] = {
        "INSERT INTO survey VALUES (1, 7, 'May');"
        "INSERT INTO import (workspace_id, import_id, survey_id, file, hash, imported_at, recipe, "
        "kind, encoding, delimiter, sheet, row_count, added, changed, duplicates, rejected, "
        "first_response_id, last_response_id) VALUES (1, 9, 7, 'may.csv', 'ab', 0, '', "
        "'responses', 'UTF-8', ',', '', 1, 1, 0, 0, 0, 10, 10);"
        "INSERT INTO customer VALUES (1, 50, 1, '17', 'Ana Pop', 'ana@example.com', NULL);"
        "INSERT INTO response (workspace_id, response_id, import_id, source_row, recommend, "
        "customer_id) VALUES (1, 10, 9, 1, 8, 50);"
        "INSERT INTO response_key VALUES (1, 10, 0, 5);",
        "INSERT INTO import_source VALUES (1, 9, '/home/may.csv', '{}');",
        "INSERT INTO customer_verdict VALUES (1, 1, 2, 'email', 1);",
        "INSERT INTO call_back VALUES (1, 5, 1, 'called', 'Ion', NULL, 'n', 'o', NULL, 0);",
        "UPDATE workspace SET forgotten_salt = 'ab', erasures = 3;"
        "INSERT INTO forgotten (workspace_id, person_hash, first_hash, forgotten_at) "
        "VALUES (1, 11, 11, 0);",
        "INSERT INTO keep_rule VALUES (1, '', '', 24, 'forget', NULL);",
        "UPDATE import SET invited = 40, bounced = 2;",
    };
    {
        const auto raw = openRaw(m_path);
        QVERIFY(raw);
        for (int step = 0; step < version; ++step)
            QVERIFY(execute(raw->get(), rows[step]));
    }
    const QStringList before = contentOf(m_path);
    QVERIFY(prepareDatabase(m_path));
    QCOMPARE(versionOf(m_path), schemaVersion());
    const QStringList after = contentOf(m_path);
    for (const QString &row : before) { // new columns come last
        QVERIFY2(
            std::ranges::any_of(after, [&](const QString &now) { return now.startsWith(row); }),
            qPrintable(row));
    }
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QCOMPARE(complaints((*database)->sql()), QStringList());
    const auto people = ForgottenPeople::load(**database);
    QVERIFY(people);
    QCOMPARE(people->marks().size(), version < 5 ? 0 : 1);
    QVERIFY(version < 5 || people->marks().first().salt == "ab");
}

/// Schema 2 knew a customer by one key.
void TestMigrations::customersGetTheirKeys()
{
    const QTemporaryDir second;
    for (const QString &name : {QStringLiteral("/001.sql"), QStringLiteral("/002.sql")})
        QVERIFY(QFile::copy(QLatin1String(schemaFolder) + name, second.path() + name));
    QVERIFY(prepareDatabase(m_path, second.path()));
    {
        const auto raw = openRaw(m_path);
        QVERIFY(raw);
        QVERIFY(execute(
            raw->get(),
            "INSERT INTO survey VALUES (1, 7, 'May');"
            "INSERT INTO import VALUES (1, 9, 7, 'may.csv', 'ab', 0, '', 'responses', "
            "'UTF-8', ',', '', 1, 1, 0, 0, 0, 10, 14);"
            "INSERT INTO customer VALUES (1, 50, 1, '17', 'Ana Pop', 'ana@example.com', NULL);"
            "INSERT INTO customer VALUES (1, 51, 2, NULL, NULL, 'ANA@example.com', NULL);"
            "INSERT INTO customer VALUES (1, 52, 3, NULL, NULL, NULL, '+40 722 123 456');"
            "INSERT INTO customer VALUES (1, 53, 4, NULL, 'Pop Ana', NULL, NULL);"
            "INSERT INTO customer VALUES (1, 54, 5, NULL, NULL, 'noreply@example.com', NULL);"));
        for (int i = 0; i < 5; ++i)
            QVERIFY(execute(raw->get(),
                            QStringLiteral("INSERT INTO response (workspace_id, response_id, "
                                           "import_id, source_row, customer_id) "
                                           "VALUES (1, %1, 9, 1, %2)")
                                .arg(10 + i)
                                .arg(50 + i)
                                .toUtf8()
                                .constData()));
    }
    QVERIFY(prepareDatabase(m_path));
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QStringList keys;
    for (const QString &row : dump((*database)->sql())) {
        if (row.startsWith(QStringLiteral("customer_key|")))
            keys << row.section(u'|', 3, 4);
    }
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("50|email"), QStringLiteral("50|id"),
                                QStringLiteral("50|name"), QStringLiteral("52|phone"),
                                QStringLiteral("53|name")}));
    const auto proposals = listProposals(**database, {});
    QVERIFY(proposals);
    QCOMPARE(proposals->size(), 2); // the same e-mail, the same name
    QCOMPARE(proposals->at(0).shared, KeyKind::Email);
    QCOMPARE(proposals->at(0).second.id, CustomerId{51});
    QCOMPARE(proposals->at(1).shared, KeyKind::Name);
    QCOMPARE(proposals->at(1).second.id, CustomerId{53});
}

void TestMigrations::olderCopiesStay()
{
    makeShop();
    const QString copy = m_path + copySuffix(1);
    QFile older(copy);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("kept by the owner");
    older.close();
    addStep(1, "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("kept by the owner"));
    QCOMPARE(versionOf(copy + QStringLiteral(".2")), schemaVersion());
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
    addStep(1, sql);
    const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::Internal);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(versionOf(m_path), schemaVersion());
    QCOMPARE(files(), QStringList{QStringLiteral("shop.patron")});
    auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QCOMPARE(ask((*database)->sql(), QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("wal"));
}

void TestMigrations::openElsewhereIsBusy()
{
    makeShop();
    addStep(1, "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    {
        auto other = Database::open(m_path, Access::Read);
        QVERIFY(other);
        QCOMPARE(rowCount((*other)->sql(), QStringLiteral("survey")), 1);
        const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ProblemCode::DatabaseBusy);
    }
    QCOMPARE(versionOf(m_path), schemaVersion());
    QVERIFY(prepareDatabase(m_path, m_steps->path()));
}

void TestMigrations::copyThatCannotBeWritten()
{
    makeShop();
    const QStringList before = contentOf(m_path);
    addStep(1, "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;");
    // A folder sits where the unfinished copy would go.
    QVERIFY(
        QDir(m_folder->path())
            .mkpath(QStringLiteral("shop.patron") + copySuffix(1) + QStringLiteral(".part/full")));
    const Result<void> prepared = prepareDatabase(m_path, m_steps->path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::BackupFailed);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(versionOf(m_path), schemaVersion());
}

void TestMigrations::numbersMustFollow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a number is missing") << QStringLiteral("%1.sql").arg(schemaVersion() + 2);
    QTest::newRow("no number") << QStringLiteral("more.sql");
}

void TestMigrations::numbersMustFollow()
{
    QFETCH(QString, name);
    addFile(name, "SELECT 1;");
    QVERIFY(!schemaSteps(m_steps->path()));
    QVERIFY(!prepareDatabase(m_path, m_steps->path()));
    QVERIFY(files().isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
