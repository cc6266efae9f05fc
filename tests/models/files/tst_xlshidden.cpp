// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlshidden.h"

#include "xlsmaker.h"

#include <QBuffer>
#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

constexpr qsizetype sectorSize = 512;
constexpr qsizetype firstSector = 2; ///< of the stream, as compoundFile() puts it
constexpr qsizetype startPlace = 2 * sectorSize + 128 + 116;

QList<bool> hiddenIn(QByteArray bytes)
{
    QBuffer file(&bytes);
    return file.open(QIODevice::ReadOnly) ? hiddenSheets(file) : QList<bool>();
}

/// Sheets with these states; names long enough for their list to go over several sectors.
QByteArray book(const QList<int> &states)
{
    QList<XlsSheetRecords> sheets;
    for (qsizetype i = 0; i < states.size(); ++i)
        sheets << XlsSheetRecords{QString(31, QChar(char16_t(u'a' + i))), xlsNumber(0, 0, 1), 1, 1,
                                  states[i]};
    return xls(sheets, {u"text"_qs});
}

qsizetype sectorsOf(const QByteArray &file)
{
    return file.size() / sectorSize - 1 - firstSector;
}

/// The same file with the sectors of its stream in the opposite order.
QByteArray scattered(const QByteArray &file)
{
    const qsizetype sectors = sectorsOf(file);
    QByteArray made = file.left((1 + firstSector) * sectorSize);
    for (qsizetype i = 0; i < sectors; ++i)
        made += file.mid((1 + firstSector + sectors - 1 - i) * sectorSize, sectorSize);
    for (qsizetype i = 0; i < sectors; ++i) {
        const quint64 next = i == 0 ? 0xFFFFFFFE : quint64(firstSector + i - 1);
        made.replace(sectorSize + (firstSector + i) * 4, 4, littleEndian(next, 4));
    }
    return made.replace(startPlace, 4, littleEndian(quint64(firstSector + sectors - 1), 4));
}

/// A stream whose sectors come round to the first again.
QByteArray ring(QByteArray file)
{
    const qsizetype last = firstSector + sectorsOf(file) - 1;
    return file.replace(sectorSize + last * 4, 4, littleEndian(firstSector, 4));
}

} // namespace

class TestXlsHidden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<bool>>("hidden");
        QTest::newRow("all shown") << book({0, 0}) << QList<bool>{false, false};
        QTest::newRow("one hidden") << book({0, 1, 0}) << QList<bool>{false, true, false};
        QTest::newRow("hidden from all but macros") << book({2, 0}) << QList<bool>{true, false};
        QTest::newRow("other bits say nothing") << book({0xFC, 0xFD}) << QList<bool>{false, true};
        QList<int> many;
        QList<bool> everyOther;
        for (int i = 0; i < 24; ++i) {
            many << i % 2;
            everyOther << (i % 2 != 0);
        }
        QTest::newRow("a list over several sectors") << book(many) << everyOther;
        QTest::newRow("sectors out of order") << scattered(book(many)) << everyOther;
        QByteArray old = book({0, 1});
        QTest::newRow("called Book, as by Excel 95")
            << old.replace(wide(u"Workbook"_qs), wide(u"Book\0\0\0\0"_qs))
            << QList<bool>{false, true};
    }
    void states()
    {
        QFETCH(QByteArray, bytes);
        QTEST(hiddenIn(bytes), "hidden");
    }

    void notSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another kind of file") << QByteArray(4096, 'x');
        QTest::newRow("another program's") << compoundFile(u"WordDocument"_qs, book({0, 1}));
        QTest::newRow("only the head") << book({0, 1}).left(sectorSize);
        QTest::newRow("sectors of no size") << book({0, 1}).replace(0x1E, 2, littleEndian(63, 2));
        QTest::newRow("a folder beyond the end")
            << book({0, 1}).replace(0x30, 4, littleEndian(0x7FFFFFFF, 4));
        QTest::newRow("a stream beyond the end")
            << book({0, 1}).replace(startPlace, 4, littleEndian(0xFFFFFFF0, 4));
    }
    void notSaid()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(hiddenIn(bytes), QList<bool>());
    }

    /// Chains that never end, and any byte wrong: the reading ends.
    void damaged()
    {
        const QByteArray rings = ring(compoundFile(u"Workbook"_qs, QByteArray(8192, '\1')));
        QCOMPARE(hiddenIn(rings), QList<bool>());
        QByteArray folders = book({0, 1}).replace(2 * sectorSize + 128, 2, "X\0");
        folders.replace(sectorSize + 4, 4, littleEndian(1, 4));
        QCOMPARE(hiddenIn(folders), QList<bool>());
        const QByteArray whole = book({0, 1});
        for (qsizetype at = 0; at < 3 * sectorSize; ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(~bytes[at]);
            QVERIFY(hiddenIn(bytes).size() <= 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestXlsHidden)
#include "tst_xlshidden.moc"
