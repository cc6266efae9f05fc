// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/keymap.h"

#include <QRandomGenerator>
#include <QTest>

#include <unordered_map>

using patron::KeyMap;

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFindsNothing();
    void keyZeroIsAKey();
    void sameAsTheStandardMap_data();
    void sameAsTheStandardMap();
    void keysThatDifferInFewBits();
    void bytesPerKey();
};

void TestKeyMap::emptyFindsNothing()
{
    const KeyMap<quint32> map;
    QCOMPARE(map.find(0), nullptr);
    QCOMPARE(map.find(42), nullptr);
    QCOMPARE(map.memory(), size_t{0});
}

void TestKeyMap::keyZeroIsAKey()
{
    KeyMap<quint32> map;
    map.findOrAdd(7) = 70;
    QCOMPARE(map.find(0), nullptr);
    map.findOrAdd(0) = 5;
    QVERIFY(map.find(0));
    QCOMPARE(*map.find(0), 5U);
    QCOMPARE(map.size(), size_t{2});
}

void TestKeyMap::sameAsTheStandardMap_data()
{
    QTest::addColumn<quint32>("range");
    QTest::newRow("mostly repeats") << 500U;
    QTest::newRow("some repeats") << 50'000U;
    QTest::newRow("hardly a repeat") << 4'000'000'000U;
}

void TestKeyMap::sameAsTheStandardMap()
{
    QFETCH(quint32, range);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    KeyMap<quint32> map;
    std::unordered_map<quint64, quint32> expected;
    for (int i = 0; i < 100'000; ++i) {
        const quint64 key = random.bounded(range);
        ++map.findOrAdd(key);
        ++expected[key];
    }
    QCOMPARE(map.size(), expected.size());
    for (const auto &[key, count] : expected) {
        const quint32 *found = map.find(key);
        QVERIFY(found);
        QCOMPARE(*found, count);
        if (!expected.contains(key + range))
            QCOMPARE(map.find(key + range), nullptr);
    }
}

void TestKeyMap::keysThatDifferInFewBits()
{
    // Fingerprints are well mixed, but a map that dies of anything else would be a trap.
    KeyMap<quint32> map;
    for (quint64 i = 0; i < 64; ++i) {
        for (quint64 j = 0; j < 1000; ++j)
            map.findOrAdd(j << (i % 54)) += 1;
    }
    for (quint64 j = 0; j < 1000; ++j)
        QVERIFY(map.find(j << 20));
}

void TestKeyMap::bytesPerKey()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    KeyMap<quint32> map;
    size_t most = 0;
    while (map.size() < 300'000) {
        map.findOrAdd(random.generate64()) = 1;
        if (map.size() > 1000)
            most = qMax(most, map.memory() / map.size());
    }
    QVERIFY2(most <= 22, qPrintable(QString::number(most)));
    KeyMap<quint32> known;
    known.reserve(300'000);
    const size_t before = known.memory();
    QVERIFY(before <= 300'000 * 15);
    for (int i = 0; i < 300'000; ++i)
        known.findOrAdd(random.generate64()) = 1;
    QCOMPARE(known.memory(), before);
}

QTEST_GUILESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
