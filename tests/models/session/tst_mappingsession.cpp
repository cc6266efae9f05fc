// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner does with the readings that are remembered is done each time, and a failure is
// told, whatever is asked for next.
#include "models/session/mappingsession.h"

#include "models/storage/database.h"
#include "tests/support/freshdatabase.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestMappingSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsDone();
    void oneThatFailsIsToldAndStopsNoOther();
    void theSecondIsTakenBackToTheFirst();
    void whatFailsIsPutBack();
    void theEndWaits();

private:
    static QString nameOf(const MappingSession &session, MappingId mapping)
    {
        const QList<SavedMapping> &all = session.mappings();
        const auto found = std::ranges::find(all, mapping, &SavedMapping::id);
        return found == all.end() ? QString() : found->name;
    }
    void read(MappingSession &session) const
    {
        QSignalSpy changed(&session, &MappingSession::changed);
        session.reload();
        QVERIFY(changed.wait(patience));
    }
    [[nodiscard]] QStringList names() const
    {
        const auto database = Database::open(m_shop.path(), Access::Read);
        const auto all = database ? listMappings(**database) : failure(database.error());
        QStringList found;
        for (const SavedMapping &each : all.value_or(QList<SavedMapping>()))
            found << each.name;
        return found;
    }

    FreshDatabase m_shop;
    QList<SavedMapping> m_mappings; ///< May, then June
    QThreadPool m_pool;
    QThreadPool m_writer;
};

void TestMappingSession::init()
{
    m_writer.setMaxThreadCount(1);
    QVERIFY(m_shop.make());
    for (quint64 i = 1; i <= 2; ++i) {
        SavedMapping mapping;
        mapping.name = i == 1 ? u"May"_qs : u"June"_qs;
        mapping.guessKey = mapping.layoutKey = i;
        mapping.reading = "{}";
        mapping.savedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(saveMapping(*m_shop, mapping));
    }
    m_mappings = *listMappings(*m_shop);
    std::ranges::sort(m_mappings, {}, &SavedMapping::layoutKey);
    m_shop.close();
}

void TestMappingSession::eachIsDone()
{
    MappingSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy changed(&session, &MappingSession::changed);
    const QSignalSpy failed(&session, &MappingSession::failed);
    session.rename(m_mappings[0].id, u"Spring"_qs);
    session.rename(m_mappings[1].id, u"Summer"_qs);
    session.rename(m_mappings[1].id, u"Holidays"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(session.mappings().size(), 2, patience);
    QCOMPARE(changed.count(), 1); // once there is nothing more to write
    QCOMPARE(failed.count(), 0);
    QCOMPARE(session.mappings().first().name, u"Holidays"_qs);
    QCOMPARE(names(), (QStringList{u"Holidays"_qs, u"Spring"_qs}));
}

void TestMappingSession::oneThatFailsIsToldAndStopsNoOther()
{
    MappingSession session(m_shop.path(), m_pool, m_writer);
    const QSignalSpy changed(&session, &MappingSession::changed);
    const QSignalSpy failed(&session, &MappingSession::failed);
    m_shop.goAway(m_writer);
    session.rename(m_mappings[0].id, u"Spring"_qs);
    m_shop.comeBack(m_writer);
    session.forget(m_mappings[1].id);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(names(), QStringList{u"May"_qs});
}

/// What was before a change is what was asked for last, written or not.
void TestMappingSession::theSecondIsTakenBackToTheFirst()
{
    MappingSession session(m_shop.path(), m_pool, m_writer);
    read(session);
    const MappingId may = m_mappings[0].id;
    const QSignalSpy renamed(&session, &MappingSession::renamed);
    const QSignalSpy otherwise(&session, &MappingSession::readingChanged);
    const QSignalSpy forgotten(&session, &MappingSession::forgotten);
    session.rename(may, u"Spring"_qs);
    session.rename(may, u"Holidays"_qs);
    session.rename(may, u"Holidays"_qs); // is no change
    QCOMPARE(renamed.count(), 2);
    QCOMPARE(renamed[1][1].toString(), u"Spring"_qs);
    session.change(may, "{1}");
    session.change(may, "{2}");
    QCOMPARE(otherwise.count(), 2);
    QCOMPARE(otherwise[1][0].value<SavedMapping>().reading, QByteArray("{1}"));
    QCOMPARE(otherwise[1][0].value<SavedMapping>().name, u"Holidays"_qs);
    session.forget(may);
    QCOMPARE(forgotten.count(), 1);
    const auto gone = forgotten[0][0].value<SavedMapping>();
    QCOMPARE(gone.reading, QByteArray("{2}"));
    session.reload(); // what it reads is of before, and is not shown
    QVERIFY(nameOf(session, may).isEmpty());
    session.restore(gone);
    QCOMPARE(nameOf(session, may), u"Holidays"_qs);
    QSignalSpy changed(&session, &MappingSession::changed);
    QVERIFY(changed.wait(patience));
    QCOMPARE(nameOf(session, may), u"Holidays"_qs);
    QCOMPARE(names(), (QStringList{u"Holidays"_qs, u"June"_qs}));
}

void TestMappingSession::whatFailsIsPutBack()
{
    MappingSession session(m_shop.path(), m_pool, m_writer);
    read(session);
    const QSignalSpy failed(&session, &MappingSession::failed);
    m_shop.goAway(m_writer);
    session.rename(m_mappings[0].id, u"Spring"_qs);
    session.rename(m_mappings[1].id, u"Summer"_qs);
    QCOMPARE(nameOf(session, m_mappings[0].id), u"Spring"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 1, patience); // and cannot be read, either
    QCOMPARE(nameOf(session, m_mappings[0].id), u"May"_qs);
    QCOMPARE(nameOf(session, m_mappings[1].id), u"June"_qs);
    m_shop.comeBack(m_writer);
    m_writer.waitForDone();
    const qsizetype before = failed.count();
    QSemaphore gate;
    m_writer.start([&gate] { gate.acquire(); });
    m_shop.goAway(m_writer);
    session.rename(m_mappings[0].id, u"Spring"_qs);
    m_shop.comeBack(m_writer);
    session.rename(m_mappings[1].id, u"Summer"_qs);
    gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), before + 1, patience);
    QCOMPARE(nameOf(session, m_mappings[0].id), u"May"_qs);
    QCOMPARE(nameOf(session, m_mappings[1].id), u"Summer"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"May"_qs, u"Summer"_qs}), patience);
}

void TestMappingSession::theEndWaits()
{
    {
        MappingSession session(m_shop.path(), m_pool, m_writer);
        session.rename(m_mappings[0].id, u"Spring"_qs);
        session.forget(m_mappings[1].id);
    }
    QCOMPARE(names(), QStringList{u"Spring"_qs});
}

QTEST_GUILESS_MAIN(TestMappingSession)
#include "tst_mappingsession.moc"
