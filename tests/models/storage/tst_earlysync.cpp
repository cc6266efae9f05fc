// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/earlysync.h"

#include "models/storage/sqliteerror.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"

#include <QTest>

#include <sqlite3.h>

#include <atomic>

using namespace patron;
using namespace std::chrono_literals;

namespace {

/// A file of which only the syncs can be seen.
struct CountedFile
{
    sqlite3_file base{}; ///< first: SQLite's way to hand it over
    std::atomic<int> syncs = 0;
    int answer = SQLITE_OK;

    static int sync(sqlite3_file *file, int flags)
    {
        auto *counted = reinterpret_cast<CountedFile *>(file);
        if (!(flags & SQLITE_SYNC_NORMAL))
            return SQLITE_MISUSE;
        ++counted->syncs;
        return counted->answer;
    }
    static sqlite3_io_methods syncAlone()
    {
        sqlite3_io_methods methods{};
        methods.iVersion = 1;
        methods.xSync = sync;
        return methods;
    }
    const sqlite3_io_methods methods = syncAlone();
};

} // namespace

class TestEarlySync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncsUntilItIsStopped();
    void aSyncThatFailsFailsTheCommit_data();
    void aSyncThatFailsFailsTheCommit();
    void noFile();
    void stoppedBeforeItsFirstPause();
    void theFileThatIsWrittenTo();
};

void TestEarlySync::syncsUntilItIsStopped()
{
    CountedFile file;
    file.base.pMethods = &file.methods;
    EarlySync early(&file.base, 1ms);
    QTRY_VERIFY(file.syncs > 2);
    QVERIFY(early.stop());
    const int before = file.syncs;
    QTest::qWait(10);
    QCOMPARE(file.syncs.load(), before);
    QVERIFY(early.stop()); // once more does no harm
}

void TestEarlySync::aSyncThatFailsFailsTheCommit_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ProblemCode>("problem");
    QTest::newRow("the disk is full") << SQLITE_FULL << ProblemCode::DiskFull;
    QTest::newRow("the disk is broken") << SQLITE_IOERR_FSYNC << ProblemCode::DatabaseUnopenable;
}

void TestEarlySync::aSyncThatFailsFailsTheCommit()
{
    QFETCH(const int, code);
    QFETCH(const ProblemCode, problem);
    CountedFile file;
    file.base.pMethods = &file.methods;
    file.answer = code;
    EarlySync early(&file.base, 1ms);
    QTRY_COMPARE(file.syncs.load(), 1);
    const Result<void> stopped = early.stop();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, problem);
    QCOMPARE(file.syncs.load(), 1); // it does not try again what the system forgot
}

void TestEarlySync::noFile()
{
    EarlySync early(nullptr, 1ms);
    QVERIFY(early.stop());
}

void TestEarlySync::stoppedBeforeItsFirstPause()
{
    CountedFile file;
    file.base.pMethods = &file.methods;
    EarlySync early(&file.base, 1h);
    QVERIFY(early.stop());
    QCOMPARE(file.syncs.load(), 0);
}

void TestEarlySync::theFileThatIsWrittenTo()
{
    FreshDatabase database;
    QVERIFY(database.make());
    const auto writtenTo = [&] {
        sqlite3_file *main = nullptr;
        sqlite3_file_control(database->handle(), "main", SQLITE_FCNTL_FILE_POINTER,
                             static_cast<void *>(&main));
        sqlite3_file *file = fileWrittenTo(database->handle());
        return file && file == main ? "database" : file ? "another" : "nothing";
    };
    QVERIFY(execute(database->handle(), "BEGIN IMMEDIATE"));
    QCOMPARE(writtenTo(), "nothing"); // the log takes it
    QVERIFY(execute(database->handle(), "COMMIT; PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE"));
    QCOMPARE(writtenTo(), "database");
    {
        EarlySync early(fileWrittenTo(database->handle()), 1ms);
        QVERIFY(
            execute(database->handle(),
                    "INSERT INTO survey (workspace_id, survey_id, name) VALUES (1, 1, 'kept')"));
        QTest::qWait(5);
        QVERIFY(early.stop());
    }
    QVERIFY(execute(database->handle(), "COMMIT"));
    QCOMPARE(rowCount(database->sql(), QStringLiteral("survey")), 1);

    sqlite3 *memory = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &memory), SQLITE_OK);
    QVERIFY(!fileWrittenTo(memory));
    sqlite3_close(memory);
}

QTEST_GUILESS_MAIN(TestEarlySync)
#include "tst_earlysync.moc"
