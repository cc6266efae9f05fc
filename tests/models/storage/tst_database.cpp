// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/support/dump.h"
#include "tests/support/shopfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace patron;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A database made without any code of ours.
void makeOther(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &sql : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAndOpens_data();
    void makesAndOpens();
    void preparingAgainChangesNothing();
    void emptyFileBecomesOurs_data();
    void emptyFileBecomesOurs();
    void refusesUntouched_data();
    void refusesUntouched();
    void refusesNewer();
    void refusesPlacesThatAreNone_data();
    void refusesPlacesThatAreNone();
    void refusesReadOnlyFile();
    void noticesDamage_data();
    void noticesDamage();
    void openDoesNotMake();
    void openRefusesForeign();
    void settings();
    void readerDoesNotWrite();
    void readerSeesTheLastCommitWhileAnotherWrites();
    void secondWriterIsBusy();
    void watchStopsAQuery();
    void leavesNoConnectionAndNoFile();

private:
    QString path(const QString &name = QStringLiteral("shop.patron")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabase::makesAndOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("shop.patron");
    QTest::newRow("Russian with spaces") << QStringLiteral("Магазин № 1.patron");
    QTest::newRow("signs of a web address") << QStringLiteral("a#b?c=100%25&d.patron");
}

void TestDatabase::makesAndOpens()
{
    QFETCH(QString, name);
    const Result<void> prepared = prepareDatabase(path(name));
    QVERIFY2(prepared, prepared ? "" : qPrintable(problemId(prepared.error().code)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{name});
    auto database = Database::open(path(name), Access::Write);
    QVERIFY(database);
    QCOMPARE(ask((*database)->sql(), QStringLiteral("PRAGMA application_id")).toInt(),
             databaseApplicationId);
    QCOMPARE(ask((*database)->sql(), QStringLiteral("PRAGMA user_version")).toInt(),
             schemaVersion());
    QCOMPARE(rowCount((*database)->sql(), QStringLiteral("workspace")), 1);
    QVERIFY((*database)->handle());
    QCOMPARE(complaints((*database)->sql()), QStringList());
}

void TestDatabase::preparingAgainChangesNothing()
{
    QVERIFY(prepareDatabase(path()));
    const QByteArray before = hashOf(path());
    QVERIFY(prepareDatabase(path()));
    QCOMPARE(hashOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestDatabase::emptyFileBecomesOurs_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("no bytes") << QStringList();
    QTest::newRow("SQLite without a table") << QStringList{QStringLiteral("VACUUM")};
}

void TestDatabase::emptyFileBecomesOurs()
{
    QFETCH(QStringList, statements);
    if (statements.isEmpty())
        write(path(), {});
    else
        makeOther(path(), statements);
    QVERIFY(prepareDatabase(path()));
    QVERIFY(Database::open(path(), Access::Write));
}

void TestDatabase::refusesUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a spreadsheet as text")
        << QByteArray("Date;Score\n2024-01-01;9\n") << QStringList();
    QTest::newRow("one letter") << QByteArray("S") << QStringList();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(4096, '\0'))
                               << QStringList();
    QTest::newRow("SQLite's first line and nothing more")
        << QByteArray("SQLite format 3\0", 16) << QStringList();
    QTest::newRow("the browser's history")
        << QByteArray() << QStringList{QStringLiteral("CREATE TABLE urls (id INTEGER)")};
    QTest::newRow("the browser's history, with a log")
        << QByteArray()
        << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"),
                       QStringLiteral("CREATE TABLE urls (id INTEGER)")};
    QTest::newRow("another program's id, no table")
        << QByteArray()
        << QStringList{QStringLiteral("PRAGMA application_id = 1234"), QStringLiteral("VACUUM")};
    QTest::newRow("another program's version, no table")
        << QByteArray()
        << QStringList{QStringLiteral("PRAGMA user_version = 3"), QStringLiteral("VACUUM")};
}

void TestDatabase::refusesUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    if (bytes.isEmpty())
        makeOther(path(), statements);
    else
        write(path(), bytes);
    const QByteArray before = hashOf(path());
    const Result<void> prepared = prepareDatabase(path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::DatabaseForeign);
    QCOMPARE(hashOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.patron")});
}

void TestDatabase::refusesNewer()
{
    QVERIFY(prepareDatabase(path()));
    makeOther(path(), {QStringLiteral("PRAGMA user_version = 99")});
    const QByteArray before = hashOf(path());
    const Result<void> prepared = prepareDatabase(path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::DatabaseNewer);
    QCOMPARE(prepared.error().arguments, (QVariantList{99, schemaVersion()}));
    QCOMPARE(hashOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(Database::open(path(), Access::Read).error().code, ProblemCode::DatabaseNewer);
}

void TestDatabase::refusesPlacesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder missing") << QStringLiteral("nowhere/shop.patron");
    QTest::newRow("a file where the folder should be") << QStringLiteral("file.txt/shop.patron");
    QTest::newRow("a folder by that name") << QStringLiteral("folder");
}

void TestDatabase::refusesPlacesThatAreNone()
{
    QFETCH(QString, name);
    write(path(QStringLiteral("file.txt")), "text");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const QStringList before = QDir(m_folder->path()).entryList();
    const Result<void> prepared = prepareDatabase(path(name));
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::DatabaseUnopenable);
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void TestDatabase::refusesReadOnlyFile()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        qInfo("not tried: for the administrator no file is read-only");
        return;
    }
#endif
    QVERIFY(prepareDatabase(path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const QByteArray before = hashOf(path());
    QCOMPARE(prepareDatabase(path()).error().code, ProblemCode::DatabaseReadOnly);
    QCOMPARE(Database::open(path(), Access::Write).error().code, ProblemCode::DatabaseReadOnly);
    QCOMPARE(hashOf(path()), before);
}

void TestDatabase::noticesDamage_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("cut in the middle") << true;
    QTest::newRow("pages of zeros") << false;
}

void TestDatabase::noticesDamage()
{
    QFETCH(bool, isCut);
    QVERIFY(prepareDatabase(path()));
    {
        auto database = Database::open(path(), Access::Write);
        QVERIFY(database);
        std::vector<ShopRow> rows(2000);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = {std::to_string(i), 9, "Shop", std::string(200, 'x'), {}, {}, "Cash", {}, {}};
        QVERIFY(importRows(**database, rows));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 half = file.size() / 2;
    if (isCut) {
        QVERIFY(file.resize(half));
    } else {
        QVERIFY(file.seek(half));
        file.write(QByteArray(40'000, '\0'));
    }
    file.close();
    const QByteArray before = hashOf(path());
    const Result<void> prepared = prepareDatabase(path());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ProblemCode::DatabaseDamaged);
    QCOMPARE(hashOf(path()), before);
}

void TestDatabase::openDoesNotMake()
{
    const auto opened = Database::open(path(), Access::Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ProblemCode::DatabaseUnopenable);
    QVERIFY(!QFile::exists(path()));
}

void TestDatabase::openRefusesForeign()
{
    write(path(), "Date;Score\n" + QByteArray(5000, 'x'));
    QCOMPARE(Database::open(path(), Access::Read).error().code, ProblemCode::DatabaseForeign);
    QVERIFY(QFile::remove(path()));
    makeOther(path(), {QStringLiteral("CREATE TABLE urls (id INTEGER)")});
    QCOMPARE(Database::open(path(), Access::Read).error().code, ProblemCode::DatabaseForeign);
}

void TestDatabase::settings()
{
    QVERIFY(prepareDatabase(path()));
    auto database = Database::open(path(), Access::Write);
    QVERIFY(database);
    const auto pragma = [&](const char *name) {
        return ask((*database)->sql(), QStringLiteral("PRAGMA ") + QLatin1String(name)).toString();
    };
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("secure_delete"), QStringLiteral("1"));
    QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("cell_size_check"), QStringLiteral("1"));
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("page_size"), QStringLiteral("16384"));
    // Defensive: the schema cannot be rewritten by hand.
    QSqlQuery query((*database)->sql());
    query.exec(QStringLiteral("PRAGMA writable_schema = ON"));
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM sqlite_schema")));
}

void TestDatabase::readerDoesNotWrite()
{
    QVERIFY(prepareDatabase(path()));
    auto database = Database::open(path(), Access::Read);
    QVERIFY(database);
    QSqlQuery query((*database)->sql());
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM workspace")));
    QCOMPARE((*database)->lastProblem().code, ProblemCode::DatabaseReadOnly);
}

void TestDatabase::readerSeesTheLastCommitWhileAnotherWrites()
{
    QVERIFY(prepareDatabase(path()));
    auto writer = Database::open(path(), Access::Write);
    auto reader = Database::open(path(), Access::Read);
    QVERIFY(writer && reader);
    QSqlQuery change((*writer)->sql());
    QVERIFY(change.exec(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(change.exec(QStringLiteral("INSERT INTO survey VALUES (1, 1, 'new')")));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rowCount((*reader)->sql(), QStringLiteral("survey")), 0);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(change.exec(QStringLiteral("COMMIT")));
    QCOMPARE(rowCount((*reader)->sql(), QStringLiteral("survey")), 1);
}

void TestDatabase::secondWriterIsBusy()
{
    QVERIFY(prepareDatabase(path()));
    auto first = Database::open(path(), Access::Write);
    auto second = Database::open(path(), Access::Write);
    QVERIFY(first && second);
    QSqlQuery change((*first)->sql());
    QVERIFY(change.exec(QStringLiteral("BEGIN IMMEDIATE")));
    const auto imported = importRows(**second, {ShopRow{}});
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ProblemCode::DatabaseBusy);
    QVERIFY(change.exec(QStringLiteral("COMMIT")));
    QVERIFY(importRows(**second, {ShopRow{}}));
}

void TestDatabase::watchStopsAQuery()
{
    QVERIFY(prepareDatabase(path()));
    auto database = Database::open(path(), Access::Read);
    QVERIFY(database);
    const Progress progress;
    std::thread owner;
    {
        const Watch watch(**database, progress);
        owner = std::thread([progress] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            progress.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query((*database)->sql());
        // An hour's work.
        const bool ran = query.exec(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < 10000000000) SELECT count(*) FROM n"));
        owner.join();
        QVERIFY(!ran || !query.next());
        QCOMPARE((*database)->lastProblem().code, ProblemCode::Cancelled);
        QVERIFY(timer.elapsed() < 3000);
    }
    // Afterwards it is usable again.
    QCOMPARE(rowCount((*database)->sql(), QStringLiteral("workspace")), 1);
}

void TestDatabase::leavesNoConnectionAndNoFile()
{
    const QStringList before = QSqlDatabase::connectionNames();
    QVERIFY(prepareDatabase(path()));
    {
        auto one = Database::open(path(), Access::Write);
        auto two = Database::open(path(), Access::Read);
        QVERIFY(one && two);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.patron")});
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
