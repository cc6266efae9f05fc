// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/utf8.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patron;

class TestUtf8 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("valid");
        QTest::addColumn<int>("sequences");

        QTest::newRow("nothing") << QByteArray() << 0 << 0;
        QTest::newRow("letters longer than a word") << QByteArray("plain English text") << 18 << 0;
        QTest::newRow("Russian") << QByteArray("ок, да") << 10 << 4;
        QTest::newRow("euro and a face") << QByteArray("€\xF0\x9F\x98\x80!") << 8 << 2;
        QTest::newRow("bad byte after nine letters") << QByteArray("ninechars\xFFrest") << 9 << 0;
        QTest::newRow("slash written too long") << QByteArray("\xC0\xAF") << 0 << 0;
        QTest::newRow("three bytes written too long") << QByteArray("\xE0\x9F\xBF") << 0 << 0;
        QTest::newRow("half of a pair") << QByteArray("\xED\xA0\x80") << 0 << 0;
        QTest::newRow("last character of all") << QByteArray("\xF4\x8F\xBF\xBF") << 4 << 1;
        QTest::newRow("past the last character") << QByteArray("\xF4\x90\x80\x80") << 0 << 0;
        QTest::newRow("cut in the middle") << QByteArray("да\xD0") << 4 << 2;
        QTest::newRow("tail without lead") << QByteArray("a\x80") << 1 << 0;
    }

    void prefix()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, valid);
        QFETCH(int, sequences);
        qint64 counted = 0;
        QCOMPARE(int(validUtf8({bytes.constData(), size_t(bytes.size())}, &counted)), valid);
        QCOMPARE(int(counted), sequences);
    }

    void agreesWithQtOnRandomBytes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArrayList pieces{
            "a",        "word",         "é",   "я", "€", "😀", "\x80", "\xC3", "\xE2\x82",
            "\xF0\x9F", "\xED\xA0\x80", "\xFF"};
        int valid = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            const int parts = random.bounded(1, 12);
            const int kinds = random.bounded(3) == 0 ? int(pieces.size()) : 6;
            for (int i = 0; i < parts; ++i)
                bytes += pieces.at(random.bounded(kinds));
            const bool ours =
                validUtf8({bytes.constData(), size_t(bytes.size())}) == size_t(bytes.size());
            QVERIFY2(ours == bytes.isValidUtf8(), bytes.toHex(' ').constData());
            valid += ours ? 1 : 0;
        }
        QVERIFY(valid > 1000 && valid < 19000);
    }

    void censusDoesNotDependOnThePieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<int>("invalid");
        QTest::addColumn<int>("firstHigh");

        QTest::newRow("plain") << QByteArray("abc") << 0 << 0 << -1;
        QTest::newRow("Russian") << QByteArray("x да") << 2 << 0 << 2;
        QTest::newRow("damage between letters") << QByteArray("да\xFFнет\x80€") << 6 << 2 << 0;
        QTest::newRow("cut at the end") << QByteArray("da €\xE2\x82") << 1 << 2 << 3;
        QTest::newRow("lead that a letter follows")
            << QByteArray("a\xE2\x82xя\xF0\x9F\x98") << 1 << 5 << 1;
        QTest::newRow("lead that a lead follows")
            << QByteArray("\xC3\xC3\xA9\xF0\xF0\x9F\x98\x80") << 2 << 2 << 0;
    }

    void censusDoesNotDependOnThePieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, sequences);
        QFETCH(int, invalid);
        QFETCH(int, firstHigh);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            Utf8Census census;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                const QByteArray piece = bytes.mid(at, size);
                census.add({piece.constData(), size_t(piece.size())}, Piece::More);
            }
            census.add({}, Piece::Last);
            QCOMPARE(int(census.sequences()), sequences);
            QCOMPARE(int(census.invalid()), invalid);
            QCOMPARE(int(census.firstHigh()), firstHigh);
        }
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
