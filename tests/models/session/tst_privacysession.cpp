// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to be forgotten is forgotten, whatever is asked for meanwhile, and also where the program
// ends at once; no backup is lost either.
#include "models/session/privacysession.h"

#include "models/session/importrun.h"
#include "models/session/importsession.h"
#include "models/session/persontext.h"
#include "models/session/privacyrun.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "tests/support/dump.h"
#include "tests/support/shopfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace patron;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestPrivacySession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBestEndOfAScaleIsTold();
    void eachIsForgotten();
    void askedTwiceIsOnce();
    void oneThatFailsStopsNoOther();
    void theEndWaits();
    void theEndDoesNotWaitForAnImportBeforeIt();
    void noBackupIsLost();
    void notBehindARestore();
    void restoredOnce();
    void theEndWaitsForNoRestore();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CustomerId customer(const QString &email) const
    {
        const auto database = Database::open(m_path, Access::Read);
        const auto known = database ? personKnownAs(**database, email) : failure(database.error());
        return known ? known->id : CustomerId();
    }
    [[nodiscard]] bool isThere(const QByteArray &email) const
    {
        QFile bytes(m_path);
        return !bytes.open(QIODevice::ReadOnly) || bytes.readAll().contains(email);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QThreadPool m_pool;
    QThreadPool m_writer;
};

void TestPrivacySession::init()
{
    m_writer.setMaxThreadCount(1);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    const auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    std::vector<ShopRow> rows;
    for (const char *who : {"ana", "ion", "eva"}) {
        ShopRow row;
        row.id = who;
        row.name = std::string("Name of ") + who;
        row.email = std::string(who) + "@example.com";
        rows.push_back(row);
    }
    QVERIFY(importRows(**database, rows));
}

/// "1" says nothing to a person who does not know that it is the best.
void TestPrivacySession::theBestEndOfAScaleIsTold()
{
    QFile file(path(u"turned.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,E-mail,Rate us: speed,Rate us: taste\n");
    for (int i = 0; i < 20; ++i)
        file.write("R-" + QByteArray::number(i) + ",ana@example.com," +
                   QByteArray::number(1 + i % 5) + ',' + QByteArray::number(1 + i % 4) + '\n');
    file.close();
    ImportOptions options;
    options.readings = {{u"Rate us: speed"_qs, u"scale"_qs, u"5-1"_qs}};
    QVERIFY(importFile(m_path, file.fileName(), options, Progress()));
    const auto person = readPerson(m_path, u"ana@example.com"_qs, Progress());
    QVERIFY(person);
    int turned = 0;
    for (const PersonRecord &record : person->records) {
        for (const PersonValue &value : record.values) {
            QCOMPARE(value.isLowestBest, value.question == u"Rate us: speed");
            turned += value.isLowestBest;
        }
    }
    QCOMPARE(turned, 20);
    QVERIFY(QJsonDocument(personJson(*person)).toJson().contains("\"best\": \"lowest\""));
}

void TestPrivacySession::eachIsForgotten()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy forgotten(&session, &PrivacySession::forgotten);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    session.forget(customer(u"ana@example.com"_qs), ErasedScores::Removed);
    session.forget(customer(u"ion@example.com"_qs), ErasedScores::KeptNameless);
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.count(), 2, patience);
    QCOMPARE(forgotten[0][0].value<Forgotten>().erasure.removed, 1);
    QCOMPARE(forgotten[1][0].value<Forgotten>().erasure.nameless, 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!customer(u"ana@example.com"_qs).isValid());
    QVERIFY(!customer(u"ion@example.com"_qs).isValid());
    QVERIFY(customer(u"eva@example.com"_qs).isValid());
}

/// As from a second dialog, while the first yes is being done.
void TestPrivacySession::askedTwiceIsOnce()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy forgotten(&session, &PrivacySession::forgotten);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    const CustomerId ana = customer(u"ana@example.com"_qs);
    session.forget(ana, ErasedScores::Removed);
    session.forget(ana, ErasedScores::Removed);
    session.forget(customer(u"ion@example.com"_qs), ErasedScores::Removed);
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.count(), 2, patience);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!customer(u"ion@example.com"_qs).isValid());
}

void TestPrivacySession::oneThatFailsStopsNoOther()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy forgotten(&session, &PrivacySession::forgotten);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    session.forget(CustomerId{12345}, ErasedScores::Removed);
    session.forget(customer(u"ion@example.com"_qs), ErasedScores::Removed);
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.count(), 1, patience);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::PersonUnknown);
    QVERIFY(!customer(u"ion@example.com"_qs).isValid());
}

void TestPrivacySession::theEndWaits()
{
    const CustomerId ana = customer(u"ana@example.com"_qs);
    const CustomerId ion = customer(u"ion@example.com"_qs);
    m_writer.start([] { QThread::msleep(100); }); // the other writing before it
    {
        PrivacySession session(m_path, m_pool, m_writer);
        session.backUp(path(u"backup.patron"_qs), ExistingFile::Kept);
        session.forget(ana, ErasedScores::Removed);
        session.forget(ion, ErasedScores::Removed);
    }
    QVERIFY(QFile::exists(path(u"backup.patron"_qs)));
    QVERIFY(!isThere("ana@example.com"));
    QVERIFY(!isThere("ion@example.com"));
    QVERIFY(isThere("eva@example.com"));
}

void TestPrivacySession::theEndDoesNotWaitForAnImportBeforeIt()
{
    QFile file(path(u"long.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Id,Date,Recommend (0-10)\n");
    for (int i = 0; i < 100'000; ++i)
        file.write(QByteArray::number(i) + ",2026-05-" + QByteArray::number(10 + i % 20) + ",9\n");
    file.close();
    {
        ImportSession import(m_path, QTimeZone::utc(), m_pool, m_writer);
        PrivacySession session(m_path, m_pool, m_writer);
        import.open({file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(import.state(), ImportSession::State::Waiting, patience);
        import.commit();
        session.forget(customer(u"ana@example.com"_qs), ErasedScores::Removed);
        import.giveUp();
    } // the session first, as the program ends
    QVERIFY(!isThere("ana@example.com"));
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QCOMPARE(rowCount((*database)->sql(), u"response"_qs), 2);
    QCOMPARE(rowCount((*database)->sql(), u"import"_qs), 1);
}

void TestPrivacySession::noBackupIsLost()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy backedUp(&session, &PrivacySession::backedUp);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    session.backUp(path(u"first.patron"_qs), ExistingFile::Kept);
    session.backUp(path(u"second.patron"_qs), ExistingFile::Kept);
    session.backUp(path(u"first.patron"_qs), ExistingFile::Kept);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::FileExists);
    QCOMPARE(backedUp.count(), 2);
    QVERIFY(QFile::exists(path(u"first.patron"_qs)));
    QVERIFY(QFile::exists(path(u"second.patron"_qs)));
}

/// Its id may be another customer's afterwards.
void TestPrivacySession::notBehindARestore()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy backedUp(&session, &PrivacySession::backedUp);
    const QSignalSpy restored(&session, &PrivacySession::restored);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    session.backUp(path(u"backup.patron"_qs), ExistingFile::Kept);
    QTRY_COMPARE_WITH_TIMEOUT(backedUp.count(), 1, patience);
    const CustomerId ana = customer(u"ana@example.com"_qs);
    const CustomerId ion = customer(u"ion@example.com"_qs);
    session.forget(ion, ErasedScores::Removed); // before it: holds in what is restored too
    session.restore(path(u"backup.patron"_qs));
    session.forget(ana, ErasedScores::Removed);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::DatabaseBusy);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, patience);
    QCOMPARE(restored[0][0].value<Restored>().forgotten, 1);
    QVERIFY(customer(u"ana@example.com"_qs).isValid());
    QVERIFY(!customer(u"ion@example.com"_qs).isValid());
}

/// Undo, pressed twice: the second press comes before the first one is answered.
void TestPrivacySession::restoredOnce()
{
    PrivacySession session(m_path, m_pool, m_writer);
    const QSignalSpy backedUp(&session, &PrivacySession::backedUp);
    const QSignalSpy restored(&session, &PrivacySession::restored);
    const QSignalSpy failed(&session, &PrivacySession::failed);
    session.backUp(path(u"backup.patron"_qs), ExistingFile::Kept);
    QTRY_COMPARE_WITH_TIMEOUT(backedUp.count(), 1, patience);
    {
        const auto database = Database::open(m_path, Access::Write);
        ShopRow late;
        late.id = "late";
        late.email = "late@example.com";
        QVERIFY(importRows(**database, {late}));
    }
    session.restore(path(u"backup.patron"_qs));
    m_writer.waitForDone(); // is done; nobody was told yet
    session.restore(path(u"backup.patron"_qs));
    QCOMPARE(failed.count(), 0);
    session.restore(path(u"another.patron"_qs));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::DatabaseBusy);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, patience);
    m_writer.waitForDone();
    QCOMPARE(copiesBeforeRestore(m_path).size(), 1);
    // The way back is to what was there.
    session.restore(restored[0][0].value<Restored>().copy);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 2, patience);
    QVERIFY(customer(u"late@example.com"_qs).isValid());
}

/// What was promised still is done, and in the database that is there.
void TestPrivacySession::theEndWaitsForNoRestore()
{
    const QString backup = path(u"backup.patron"_qs);
    {
        PrivacySession session(m_path, m_pool, m_writer);
        session.backUp(backup, ExistingFile::Kept);
    }
    const auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    ShopRow late;
    late.id = "late";
    late.email = "late@example.com";
    QVERIFY(importRows(**database, {late}));
    QSemaphore gate;
    m_writer.start([&gate] { gate.acquire(); });
    {
        PrivacySession session(m_path, m_pool, m_writer);
        session.forget(customer(u"ana@example.com"_qs), ErasedScores::Removed);
        session.restore(backup);
        session.backUp(path(u"second.patron"_qs), ExistingFile::Kept);
        session.giveUp();
        gate.release();
        m_writer.waitForDone(); // as whoever waits for what is promised
    }
    QVERIFY(customer(u"late@example.com"_qs).isValid());
    QVERIFY(!customer(u"ana@example.com"_qs).isValid());
    QVERIFY(QFile::exists(path(u"second.patron"_qs)));
    QVERIFY(QDir(m_folder->path()).entryList({u"*before-restore*"_qs}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPrivacySession)
#include "tst_privacysession.moc"
