// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archive.h"

#include "tablefile.h"
#include "zipmaker.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

class TestArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists()
    {
        const TableFile file(zip({{"answers/"},
                                  {"answers/Отзывы.csv", "score\n5\n", false, 0x800},
                                  {"logo.png", "PNG", true}}));
        const auto archive = Archive::open(file.path(), u"ZIP"_qs);
        QVERIFY(archive.has_value());
        QCOMPARE((*archive)->entries().size(), 3);
        QVERIFY((*archive)->entries()[0].isFolder());
        QCOMPARE((*archive)->entries()[1].name, u"answers/Отзывы.csv"_qs);
        QCOMPARE((*archive)->entries()[1].unpacked, 8);
        QCOMPARE((*archive)->entries()[2], (ArchiveEntry{u"logo.png"_qs, 3, 3, false}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("entry");
        QTest::newRow("as written") << u"xl/sharedStrings.xml"_qs << 1;
        QTest::newRow("other capitals") << u"XL/sharedstrings.XML"_qs << 1;
        QTest::newRow("from the root") << u"/xl/sharedStrings.xml"_qs << 1;
        QTest::newRow("as Windows says it") << u"xl\\workbook.xml"_qs << 0;
        QTest::newRow("written by Windows") << u"xl/styles.xml"_qs << 2;
        QTest::newRow("only the end of it") << u"sharedStrings.xml"_qs << -1;
    }

    void finds()
    {
        QFETCH(QString, name);
        const TableFile file(
            zip({{"xl/workbook.xml"}, {"xl/sharedStrings.xml"}, {"xl\\styles.xml"}}));
        QTEST(int((*Archive::open(file.path(), u"ZIP"_qs))->find(name)), "entry");
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("stored");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("stored") << QByteArray("a,b\n1,2\n") << true;
        QTest::newRow("packed") << QByteArray(1'000'000, 'x') << false;
    }

    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, stored);
        const TableFile file(zip({{"same"}, {"same", content, stored}, {"after", "z"}}));
        const auto archive = std::move(*Archive::open(file.path(), u"ZIP"_qs));
        const auto stream = archive->stream(1);
        QVERIFY(stream.has_value());
        QCOMPARE((*stream)->readAll(), content);
        QVERIFY(!(*stream)->isDamaged());
        QCOMPARE((*stream)->done(), qint64(content.size()));
    }

    void twoAtOnce()
    {
        const TableFile file(zip({{"a", "0123456789"}, {"b", "abcdefghij"}}));
        const auto archive = std::move(*Archive::open(file.path(), u"ZIP"_qs));
        const auto a = std::move(*archive->stream(0));
        const auto b = std::move(*archive->stream(1));
        QCOMPARE(a->read(5), QByteArray("01234"));
        QCOMPARE(b->read(5), QByteArray("abcde"));
        QCOMPARE(a->read(9), QByteArray("56789"));
        QCOMPARE(b->read(9), QByteArray("fghij"));
    }

    void damaged_data()
    {
        QTest::addColumn<ZipPart>("part");
        QTest::newRow("checksum") << ZipPart{"a", "0123456789", false, 0, -1, true};
        QTest::newRow("longer than it is") << ZipPart{"a", "0123456789", false, 0, 20};
        QTest::newRow("shorter than it is") << ZipPart{"a", "0123456789", false, 0, 5};
    }

    void damaged()
    {
        QFETCH(ZipPart, part);
        const TableFile file(zip({part}));
        const auto archive = std::move(*Archive::open(file.path(), u"ZIP"_qs));
        const auto stream = std::move(*archive->stream(0));
        QVERIFY(stream->readAll().size() <= 10);
        QVERIFY(stream->isDamaged());
    }

    /// Wherever a download breaks off; the last eight bytes only repeat what is known.
    void truncated()
    {
        const QByteArray content("one,two\n1,2\n");
        const QByteArray whole = zip({{"a.csv", content}});
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const TableFile file(whole.left(size));
            const auto archive = Archive::open(file.path(), u"ZIP"_qs);
            QVERIFY2(!archive || size >= whole.size() - 8, QByteArray::number(size));
            if (archive) {
                const auto stream = (*archive)->stream(0);
                QVERIFY2(stream ? (*stream)->readAll() == content
                                : stream.error().code == ProblemCode::FileBroken,
                         QByteArray::number(size));
            } else {
                QCOMPARE(archive.error(),
                         stop(ProblemCode::FileBroken, {u"ZIP"_qs}, {file.path(), {}, 0, {}}));
            }
        }
    }

    void encrypted()
    {
        const TableFile file(zip({{"a.csv", "0123456789012", true, 1}, {"b.csv", "1"}}));
        const auto archive = std::move(*Archive::open(file.path(), u"ZIP"_qs));
        QVERIFY(archive->entries()[0].encrypted);
        QCOMPARE(archive->stream(0).error().code, ProblemCode::FileEncrypted);
        QVERIFY(archive->stream(1).has_value());
    }

    void bomb()
    {
        const TableFile file(zip({{"a.csv", QByteArray(100 << 20, '0')}}));
        const auto archive = std::move(*Archive::open(file.path(), u"ZIP"_qs));
        QCOMPARE(archive->stream(0).error(),
                 stop(ProblemCode::FileTooLarge, {u"ZIP"_qs}, {file.path(), {}, 0, {}}));
    }

    /// A thousand entries that are each small enough.
    void bombInPieces()
    {
        QList<ZipPart> parts(40, {"a.csv", QByteArray(1 << 20, '0')});
        const TableFile file(zip(parts));
        const auto archive =
            std::move(*Archive::open(file.path(), u"ZIP"_qs, {.freeBytes = qint64(20) << 20}));
        QVERIFY(archive->stream(0).has_value());
        qsizetype opened = 0;
        while (opened < 40 && archive->stream(opened))
            ++opened;
        QCOMPARE(opened, 20);
        QCOMPARE(archive->stream(opened).error().code, ProblemCode::FileTooLarge);
        // What was read already may be read again.
        QVERIFY(archive->stream(0).has_value());
    }

    void tooManyEntries()
    {
        const TableFile file(zip(QList<ZipPart>(11, {"a"})));
        QCOMPARE(Archive::open(file.path(), u"ZIP"_qs, {.entries = 10}).error().code,
                 ProblemCode::FileTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
