// SPDX-License-Identifier: GPL-3.0-or-later
// A backup takes the place of the data, which is kept beside it; what the owner decided since holds
// on; and whatever is wrong with a backup, the data stays as it was.
#include "models/storage/filerestore.h"

#include "models/storage/contentmark.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/erasure.h"
#include "models/storage/filebackup.h"
#include "models/storage/forgotten.h"
#include "models/storage/importstore.h"
#include "models/storage/keeprules.h"
#include "models/storage/keepuntil.h"
#include "models/storage/migrations.h"
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "tests/support/dump.h"
#include "tests/support/shopfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace patron;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(19, 0), Qt::UTC);

ShopRow rowOf(const std::string &id, const std::string &who, int year = 2026)
{
    ShopRow row;
    row.id = id;
    row.channel = "Shop";
    row.name = "Name of " + who;
    row.email = who + "@example.com";
    row.comment = "said by " + who;
    row.answeredAt = QDateTime(QDate(year, 1, 5), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    return row;
}

/// Told of every file that SQLite opens, in whatever way: a test's chance to come in between.
std::function<void(const QString &)> tellOpened;

int heardOpened(sqlite3 *handle, char **, const sqlite3_api_routines *)
{
    if (const char *file = sqlite3_db_filename(handle, "main"); file && tellOpened)
        tellOpened(QString::fromUtf8(file));
    return SQLITE_OK;
}

} // namespace

class TestFileRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backTo();
    void whoReadsGoesOn();
    void whoAsksMeanwhileIsAnswered();
    void forgottenAgain_data();
    void forgottenAgain();
    void backupOfAnotherComputer();
    void goneByRulesGoesAgain();
    void refused_data();
    void refused();
    void olderSchema();
    void dataThatIsDamaged();
    void noDataYet();
    void anotherOneWrites();
    void forgottenMeanwhile();
    void diskFull();
    void cancelledAtEveryMoment();
    void copiesBefore();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void backUp()
    {
        QVERIFY(backUpDatabase(m_path, path(u"backup.patron"_qs), ExistingFile::Replaced, {}));
    }
    [[nodiscard]] Result<Restored> restore() const
    {
        return restoreBackup(m_path, path(u"backup.patron"_qs), now, {});
    }
    void import(const std::vector<ShopRow> &rows) const
    {
        const auto database = Database::open(m_path, Access::Write);
        QVERIFY(database);
        QVERIFY(importRows(**database, rows));
    }
    void forget(const QString &email, ErasedScores scores = ErasedScores::Removed) const
    {
        const auto database = Database::open(m_path, Access::Write);
        QVERIFY(database);
        const auto known = personKnownAs(**database, email);
        QVERIFY(known);
        QVERIFY(erasePerson(**database, known->id, scores, now.date(), {}));
    }
    /// Without what is a decision and no data.
    [[nodiscard]] QStringList content(const QString &file) const;
    [[nodiscard]] QStringList content() const { return content(m_path); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] bool holds(const QString &file, const QByteArray &text) const
    {
        QFile bytes(path(file));
        return bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    import({rowOf("1", "ana"), rowOf("2", "ion"), rowOf("3", "eva", 2020)});
    backUp();
}

QStringList TestFileRestore::content(const QString &file) const
{
    const auto database = Database::open(file, Access::Read);
    if (!database)
        return {u"not to be opened"_qs};
    QStringList rows = dump((*database)->sql()) + complaints((*database)->sql());
    rows.removeIf([](const QString &row) { return row.startsWith(u"workspace|"); });
    return rows;
}

void TestFileRestore::backTo()
{
    const QStringList then = content();
    import({rowOf("4", "later")});
    const QStringList before = content();
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(content(), then);
    QCOMPARE(restored->copy, path(u"shop.patron.before-restore-2026-11-29"_qs));
    QCOMPARE(content(restored->copy), before);
    QVERIFY(restored->isRedone);
    QCOMPARE(files(), (QStringList{u"backup.patron"_qs, u"shop.patron"_qs,
                                   u"shop.patron.before-restore-2026-11-29"_qs}));
    // And forth again; no copy takes the place of an older one.
    const auto back = restoreBackup(m_path, restored->copy, now, {});
    QVERIFY(back);
    QCOMPARE(back->copy, restored->copy + u".2"_qs);
    QCOMPARE(content(), before);
}

void TestFileRestore::whoReadsGoesOn()
{
    import({rowOf("4", "later")});
    const auto reader = Database::open(m_path, Access::Read);
    QVERIFY(reader);
    const auto before = contentMark(**reader);
    QCOMPARE(rowCount((*reader)->sql(), u"response"_qs), 4);
    QVERIFY(restore());
    QCOMPARE(rowCount((*reader)->sql(), u"response"_qs), 3);
    const auto after = contentMark(**reader);
    QVERIFY(before && after && *before != *after);
}

/// A pane that is looked at while the backup takes its place: the data before or that after.
void TestFileRestore::whoAsksMeanwhileIsAnswered()
{
    std::vector<ShopRow> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back(rowOf("m" + std::to_string(i), "guest" + std::to_string(i)));
    import(rows);
    std::atomic<bool> isOver = false;
    int restored = 0;
    std::thread owner([&] {
        constexpr int times = 5;
        for (int i = 0; i < times; ++i)
            restored += restore().has_value() ? 1 : 0;
        isOver = true;
    });
    QStringList faults;
    int asked = 0;
    for (; !isOver; ++asked) {
        const auto reader = Database::open(m_path, Access::Read);
        const auto imports = reader ? listImports(**reader) : failure(reader.error());
        const int answers = reader ? int(rowCount((*reader)->sql(), u"response"_qs)) : -1;
        if (!imports)
            faults << problemId(imports.error().code);
        else if (answers != 503 && answers != 3)
            faults << QString::number(answers);
    }
    owner.join();
    QCOMPARE(restored, 5);
    QVERIFY(asked > 0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u' ')));
}

void TestFileRestore::forgottenAgain_data()
{
    QTest::addColumn<ErasedScores>("scores");
    QTest::addColumn<int>("answers");
    QTest::newRow("with the scores") << ErasedScores::Removed << 2;
    QTest::newRow("the score was kept") << ErasedScores::KeptNameless << 3;
}

void TestFileRestore::forgottenAgain()
{
    QFETCH(const ErasedScores, scores);
    QFETCH(const int, answers);
    forget(u"ana@example.com"_qs, scores);
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(restored->forgotten, 1);
    QVERIFY(!holds(u"shop.patron"_qs, "ana@example.com"));
    QVERIFY(holds(u"shop.patron"_qs, "ion@example.com"));
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QCOMPARE(rowCount((*database)->sql(), u"response"_qs), answers);
    QCOMPARE(complaints((*database)->sql()), QStringList());
    const auto people = ForgottenPeople::load(**database);
    QVERIFY(people);
    RecordDraft draft;
    draft.customerEmail = "ana@example.com";
    QVERIFY(people->isNamedBy(draft));
}

/// Its fingerprints are made with another text.
void TestFileRestore::backupOfAnotherComputer()
{
    forget(u"eva@example.com"_qs);
    forget(u"ana@example.com"_qs);
    const QString own = m_path;
    m_path = path(u"other.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    import({rowOf("1", "ana"), rowOf("8", "vera"), rowOf("9", "oleg")});
    forget(u"vera@example.com"_qs);
    backUp();
    m_path = own;
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(restored->forgotten, 1); // of the others it knows nothing
    const auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QCOMPARE(rowCount((*database)->sql(), u"customer"_qs), 1);
    const auto isNamed = [&database](const char *email) {
        RecordDraft draft;
        draft.customerEmail = email;
        const auto people = ForgottenPeople::load(**database);
        return people && people->isNamedBy(draft);
    };
    for (const char *email : {"ana@example.com", "eva@example.com", "vera@example.com"})
        QVERIFY2(isNamed(email), email);
    QVERIFY(!isNamed("oleg@example.com"));
    QVERIFY(allowAgain(**database, u"eva@example.com"_qs).value_or(false));
    QVERIFY(!isNamed("eva@example.com"));
    QVERIFY(isNamed("vera@example.com"));
}

void TestFileRestore::goneByRulesGoesAgain()
{
    {
        const auto database = Database::open(m_path, Access::Write);
        QVERIFY(database);
        QVERIFY(setKeepRule(**database, {{}, 24, KeepAction::Delete, {}}));
        QVERIFY(removeDue(**database, now, {}));
    }
    const QStringList after = content();
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(restored->removed, 1);
    QVERIFY(!holds(u"shop.patron"_qs, "eva@example.com"));
    QCOMPARE(content(), after); // with the rule, and what went by it once
}

void TestFileRestore::refused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("not there") << u"missing"_qs << ProblemCode::FileMissing;
    QTest::newRow("a picture") << u"picture"_qs << ProblemCode::DatabaseForeign;
    QTest::newRow("nothing in it") << u"empty"_qs << ProblemCode::DatabaseForeign;
    QTest::newRow("another program's database") << u"foreign"_qs << ProblemCode::DatabaseForeign;
    QTest::newRow("of a newer Patron") << u"newer"_qs << ProblemCode::DatabaseNewer;
    QTest::newRow("cut off") << u"cut"_qs << ProblemCode::BackupDamaged;
    QTest::newRow("a page overwritten") << u"overwritten"_qs << ProblemCode::BackupDamaged;
    QTest::newRow("the data itself") << u"itself"_qs << ProblemCode::BackupIsData;
}

void TestFileRestore::refused()
{
    QFETCH(const QString, kind);
    QFETCH(const ProblemCode, code);
    QString backup = path(u"backup.patron"_qs);
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto write = [&file](qint64 at, const QByteArray &bytes) {
        return file.seek(at) && file.write(bytes) == bytes.size();
    };
    if (kind == u"missing")
        QVERIFY(file.remove());
    else if (kind == u"picture")
        QVERIFY(write(0, "\x89PNG and so on"));
    else if (kind == u"empty")
        QVERIFY(file.resize(0));
    else if (kind == u"foreign")
        QVERIFY(write(68, QByteArray(4, 'x')));
    else if (kind == u"newer")
        QVERIFY(write(60, QByteArray("\0\0\x7f\xff", 4)));
    else if (kind == u"cut")
        QVERIFY(file.resize(file.size() / 2));
    else if (kind == u"overwritten")
        QVERIFY(write(3 * 16384, QByteArray(16384, 'x')));
    else
        backup = m_path;
    file.close();
    import({rowOf("4", "later")});
    const QStringList before = content();
    const QStringList filesBefore = files();
    const auto restored = restoreBackup(m_path, backup, now, {});
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QCOMPARE(restored.error().place.file, backup);
    QCOMPARE(content(), before);
    QCOMPARE(files(), filesBefore);
}

void TestFileRestore::olderSchema()
{
    const QTemporaryDir steps;
    for (const char *name : {"/001.sql", "/002.sql", "/003.sql"})
        QVERIFY(QFile::copy(QLatin1String(schemaFolder) + QLatin1String(name),
                            steps.path() + QLatin1String(name)));
    const QString old = path(u"old.patron"_qs);
    QVERIFY(prepareDatabase(old, steps.path()));
    {
        const auto raw = openRaw(old);
        QVERIFY(raw);
        QVERIFY(execute(
            raw->get(),
            "INSERT INTO survey VALUES (1, 7, 'May');"
            "INSERT INTO import (workspace_id, import_id, survey_id, file, hash, imported_at, "
            "recipe, kind, encoding, delimiter, sheet, row_count, added, changed, duplicates, "
            "rejected, first_response_id, last_response_id) VALUES (1, 9, 7, 'may.csv', 'ab', 0, "
            "'', 'responses', 'UTF-8', ',', '', 1, 1, 0, 0, 0, 10, 10);"
            "INSERT INTO response (workspace_id, response_id, import_id, source_row, recommend) "
            "VALUES (1, 10, 9, 1, 8);"
            "INSERT INTO response_key VALUES (1, 10, 0, 5);"));
    }
    QFile bytes(old);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    QVERIFY(restoreBackup(m_path, old, now, {}));
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QCOMPARE(rowCount((*database)->sql(), u"response"_qs), 1);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), before); // only read
    QCOMPARE(files(), (QStringList{u"backup.patron"_qs, u"old.patron"_qs, u"shop.patron"_qs,
                                   u"shop.patron-shm"_qs, u"shop.patron-wal"_qs,
                                   u"shop.patron.before-restore-2026-11-29"_qs}));
}

void TestFileRestore::dataThatIsDamaged()
{
    const QStringList then = content();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const auto restored = restore();
    QVERIFY(restored);
    QVERIFY(!restored->isRedone);
    QVERIFY(QFile::exists(restored->copy));
    QCOMPARE(content(), then);
}

void TestFileRestore::noDataYet()
{
    const QStringList then = content();
    QVERIFY(QFile::remove(m_path));
    const auto restored = restore();
    QVERIFY(restored);
    QVERIFY(restored->copy.isEmpty());
    QCOMPARE(content(), then);
}

void TestFileRestore::anotherOneWrites()
{
    import({rowOf("4", "later")});
    const QStringList before = content();
    const auto other = openRaw(m_path);
    QVERIFY(other);
    QVERIFY(execute(other->get(), "BEGIN IMMEDIATE"));
    const auto restored = restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ProblemCode::DatabaseBusy);
    QVERIFY(execute(other->get(), "ROLLBACK"));
    QCOMPARE(content(), before);
    QVERIFY(!QFile::exists(path(u"shop.patron.before-restore-2026-11-29"_qs)));
}

/// By another window, after what the owner decided was read: it would be lost with the data.
void TestFileRestore::forgottenMeanwhile()
{
    const auto hear = reinterpret_cast<void (*)()>(heardOpened);
    sqlite3_auto_extension(hear);
    // The copy of the backup, the data for what was decided, the copy again to do it once more.
    int opened = 0;
    tellOpened = [this, &opened](const QString &file) {
        const bool isPart = file.endsWith(u".restore-part");
        const bool isNext = opened == 1 ? file.endsWith(u"/shop.patron") : isPart;
        if (opened < 3 && isNext && ++opened == 3)
            forget(u"ana@example.com"_qs);
    };
    const auto restored = restore();
    tellOpened = nullptr;
    sqlite3_cancel_auto_extension(hear);
    QCOMPARE(opened, 3);
    QVERIFY(!holds(u"shop.patron"_qs, "ana@example.com"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ProblemCode::DatabaseBusy);
    QVERIFY(!QFile::exists(path(u"shop.patron.before-restore-2026-11-29"_qs)));
    // And then: asked for once more.
    QVERIFY(restore());
    QVERIFY(!holds(u"shop.patron"_qs, "ana@example.com"));
}

void TestFileRestore::diskFull()
{
#ifdef Q_OS_UNIX
    std::vector<ShopRow> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(rowOf("m" + std::to_string(i), "many" + std::to_string(i)));
    import(many);
    backUp();
    import({rowOf("4", "later")});
    const QStringList before = content();
    const QStringList filesBefore = files();
    const qint64 size = QFileInfo(path(u"backup.patron"_qs)).size();
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (qint64 room = 0; room < size; room += size / 5) {
        rlimit limit = old;
        limit.rlim_cur = static_cast<rlim_t>(room);
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto restored = restore();
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!restored);
        QVERIFY2(restored.error().code != ProblemCode::Internal,
                 qPrintable(problemId(restored.error().code)));
        QCOMPARE(content(), before);
        QCOMPARE(files(), filesBefore);
    }
    std::signal(SIGXFSZ, handler);
    QVERIFY(restore());
#else
    QSKIP("a limit for the size of files is needed");
#endif
}

void TestFileRestore::cancelledAtEveryMoment()
{
    import({rowOf("4", "later")});
    const QStringList before = content();
    const QStringList filesBefore = files();
    int cancelled = 0;
    for (int asks = 0; asks < 1000; ++asks) {
        const Progress progress;
        progress.cancelAfter(asks);
        const auto restored = restoreBackup(m_path, path(u"backup.patron"_qs), now, progress);
        if (restored)
            break;
        ++cancelled;
        QCOMPARE(restored.error().code, ProblemCode::Cancelled);
        QCOMPARE(content(), before);
        QCOMPARE(files(), filesBefore);
    }
    QVERIFY(cancelled > 0);
    QVERIFY(content() != before);
}

/// Whoever is forgotten later goes from these too: they are found.
void TestFileRestore::copiesBefore()
{
    const auto restored = restore();
    QVERIFY(restored);
    QFile(path(u"shop.patron.before-schema-4"_qs)).open(QIODevice::WriteOnly);
    QFile(path(u"shop.patron.before-noon"_qs)).open(QIODevice::WriteOnly);
    QCOMPARE(copiesBeside(m_path),
             (QStringList{restored->copy, path(u"shop.patron.before-schema-4"_qs)}));
}

QTEST_GUILESS_MAIN(TestFileRestore)
#include "tst_filerestore.moc"
