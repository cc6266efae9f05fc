// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/mappingstore.h"

#include "models/storage/database.h"
#include "tests/support/freshdatabase.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace patron;

class TestMappingStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void layoutsAreToldApart_data();
    void layoutsAreToldApart();
    void oneReadingPerLayout();
    void foundByGuessAndByLayout();
    void renamedAndForgotten();

private:
    static SavedMapping mapping(const QString &name, quint64 guess, quint64 layout, int day)
    {
        SavedMapping made;
        made.name = name;
        made.guessKey = guess;
        made.layoutKey = layout;
        made.reading = "{\"encoding\":\"KOI8-R\"}";
        made.savedAt = QDateTime({2026, 5, day}, {}, QTimeZone::utc());
        return made;
    }

    FreshDatabase m_database;
};

void TestMappingStore::init()
{
    QVERIFY(m_database.make());
}

void TestMappingStore::layoutsAreToldApart_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("same");
    const QStringList plain{QStringLiteral("Date"), QStringLiteral("Score")};
    QTest::newRow("the same columns") << plain << plain << true;
    QTest::newRow("another order")
        << plain << QStringList{QStringLiteral("Score"), QStringLiteral("Date")} << false;
    QTest::newRow("one more") << plain << plain + QStringList{QStringLiteral("Shop")} << false;
    QTest::newRow("one header of two words, two headers of one")
        << QStringList{QStringLiteral("Date Score")} << plain << false;
}

void TestMappingStore::layoutsAreToldApart()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(bool, same);
    QCOMPARE(layoutKey(first) == layoutKey(second), same);
}

void TestMappingStore::oneReadingPerLayout()
{
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("May"), 1, 2, 1)));
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("June"), 3, 2, 2)));
    const auto all = listMappings(*m_database);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().name, QStringLiteral("June"));
    QCOMPARE(all->first().guessKey, 3ULL);
    QCOMPARE(all->first().reading, QByteArray("{\"encoding\":\"KOI8-R\"}"));
    QCOMPARE(all->first().savedAt, QDateTime({2026, 5, 2}, {}, QTimeZone::utc()));
}

void TestMappingStore::foundByGuessAndByLayout()
{
    // Keys use all 64 bits.
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("May"), ~0ULL, 2, 1)));
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("June"), ~0ULL, 4, 2)));
    QCOMPARE(findMapping(*m_database, 2)->value().name, QStringLiteral("May"));
    QCOMPARE(findMapping(*m_database, ~0ULL)->value().name, QStringLiteral("June")); // the newest
    QVERIFY(!findMapping(*m_database, 9)->has_value());
}

void TestMappingStore::renamedAndForgotten()
{
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("May"), 1, 2, 1)));
    const MappingId id = listMappings(*m_database)->first().id;
    QVERIFY(renameMapping(*m_database, id, QStringLiteral("Отзывы")));
    QCOMPARE(listMappings(*m_database)->first().name, QStringLiteral("Отзывы"));
    QVERIFY(saveMapping(*m_database, mapping(QStringLiteral("June"), 3, 4, 2)));
    const QList<SavedMapping> before = *listMappings(*m_database);
    QVERIFY(changeMapping(*m_database, id, "{\"sheet\":\"Ответы\"}"));
    QList<SavedMapping> changed = before;
    const auto own = std::ranges::find(changed, id, &SavedMapping::id);
    own->reading = "{\"sheet\":\"Ответы\"}";
    QCOMPARE(*listMappings(*m_database), changed); // nothing else of it, and no other
    const auto other =
        std::ranges::find_if(before, [id](const SavedMapping &each) { return each.id != id; });
    QVERIFY(forgetMapping(*m_database, other->id));
    QVERIFY(forgetMapping(*m_database, id));
    QVERIFY(listMappings(*m_database)->isEmpty());
}

QTEST_GUILESS_MAIN(TestMappingStore)
#include "tst_mappingstore.moc"
