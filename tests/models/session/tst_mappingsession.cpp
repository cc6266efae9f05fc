// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner does with the readings that are remembered is done each time, and a failure is
// told, whatever is asked for next.
#include "models/session/mappingsession.h"

#include "models/storage/database.h"
#include "tests/support/freshdatabase.h"

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
    void theEndWaits();

private:
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
