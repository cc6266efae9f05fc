// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textdecoder.h"

#include <QTest>

using namespace patron;

namespace {

/// The text of the bytes, handed over in pieces of that size.
QString decoded(TextDecoder &decoder, const QByteArray &bytes, qsizetype size)
{
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        decoder.decode({piece.constData(), size_t(piece.size())}, Piece::More, text);
    }
    decoder.decode({}, Piece::Last, text);
    return QString::fromStdString(text);
}

QByteArray wide(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(text);
}

} // namespace

class TestTextDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("replaced");
        QTest::addColumn<int>("first");

        const QString mixed = u"Отлично, спасибо! Mulțumesc foarte mult € 😀 zile"_qs;
        QTest::newRow("UTF-8") << u"UTF-8"_qs << mixed.toUtf8() << mixed << 0 << -1;
        QTest::newRow("UTF-16, small end first")
            << u"UTF-16LE"_qs << wide(mixed, QStringConverter::Utf16LE) << mixed << 0 << -1;
        QTest::newRow("UTF-16, big end first")
            << u"UTF-16BE"_qs << wide(mixed, QStringConverter::Utf16BE) << mixed << 0 << -1;
        QTest::newRow("windows-1251")
            << u"windows-1251"_qs << QByteArray("\xCE\xF2\xEB\xE8\xF7\xED\xEE, \xB8\x85")
            << u"Отлично, ё…"_qs << 0 << -1;
        QTest::newRow("windows-1252")
            << u"windows-1252"_qs << QByteArray("didn\x92t, \xA3") + "20, caf\xE9"
            << u"didn’t, £20, café"_qs << 0 << -1;
        QTest::newRow("Romanian with cedillas becomes Romanian with commas")
            << u"windows-1250"_qs << QByteArray("\xBA\xFE\xAA\xDE \xE3\xE2\xEE") << u"șțȘȚ ăâî"_qs
            << 0 << -1;
        QTest::newRow("KOI8-R") << u"KOI8-R"_qs << QByteArray("\xE4\xC1") << u"Да"_qs << 0 << -1;
        QTest::newRow("byte without a character")
            << u"windows-1252"_qs << QByteArray("a\x81z") << u"a\uFFFDz"_qs << 1 << 1;
        QTest::newRow("damaged UTF-8")
            << u"UTF-8"_qs << QByteArray("да\xFFнет\xD0") << u"да\uFFFDнет\uFFFD"_qs << 2 << 4;
        QTest::newRow("replacement that was in the file")
            << u"UTF-8"_qs << QByteArray("a\xEF\xBF\xBDz") << u"a\uFFFDz"_qs << 0 << -1;
        QTest::newRow("zero bytes")
            << u"UTF-8"_qs << QByteArray("ab\0c\0\0d", 7) << u"abcd"_qs << 3 << 2;
        QTest::newRow("half a pair in UTF-16") << u"UTF-16LE"_qs
                                               << QByteArray("\x3D\xD8"
                                                             "a\0"
                                                             "\x00\xDE"
                                                             "b\0",
                                                             8)
                                               << u"\uFFFDa\uFFFD"
                                                  "b"_qs
                                               << 2 << 0;
        QTest::newRow("odd last byte in UTF-16")
            << u"UTF-16LE"_qs << QByteArray("a\0b", 3) << u"a\uFFFD"_qs << 1 << 1;
        QTest::newRow("UTF-8 taken for windows-1251 and written once more")
            << u"UTF-8 via windows-1251"_qs << u"a РїСЂРёРІРµС‚, да z"_qs.toUtf8()
            << u"a привет, да z"_qs << 0 << -1;
        QTest::newRow("UTF-8 taken for windows-1252 and written once more")
            << u"UTF-8 via windows-1252"_qs << u"cafÃ© Ð¿Ñ€Ð¸Ð²ÐµÑ‚ £"_qs.toUtf8()
            << u"café привет £"_qs << 0 << -1;
        QTest::newRow("nothing") << u"UTF-8"_qs << QByteArray() << QString() << 0 << -1;
    }

    void lettersLostBefore()
    {
        const QByteArray bytes("\xEF\xBF\xBD a\xEF\xBF\xBD\xEF\xBF\xBD \xFF");
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            TextDecoder decoder(u"UTF-8"_qs);
            (void)decoded(decoder, bytes, size);
            QCOMPARE(decoder.lost(), 3);
            QCOMPARE(decoder.replaced(), 1);
        }
    }

    void text()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QFETCH(int, replaced);
        QFETCH(int, first);
        TextDecoder decoder(encoding);
        for (qsizetype size = 1; size <= bytes.size() + 1; ++size) {
            QCOMPARE(decoded(decoder, bytes, size), expected);
            QCOMPARE(int(decoder.replaced()), replaced);
            QCOMPARE(int(decoder.firstReplaced()), first);
            decoder.reset();
            QCOMPARE(int(decoder.replaced()), 0);
        }
    }

    void codePagesAgreeWithQt_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QByteArray>("qts");
        QTest::newRow("windows-1251") << u"windows-1251"_qs << QByteArray("windows-1251");
        QTest::newRow("windows-1250") << u"windows-1250"_qs << QByteArray("windows-1250");
        QTest::newRow("windows-1252") << u"windows-1252"_qs << QByteArray("windows-1252");
        QTest::newRow("KOI8-R") << u"KOI8-R"_qs << QByteArray("KOI8-R");
        QTest::newRow("IBM866") << u"IBM866"_qs << QByteArray("IBM866");
        QTest::newRow("ISO-8859-5") << u"ISO-8859-5"_qs << QByteArray("ISO-8859-5");
        QTest::newRow("MacCyrillic") << u"MacCyrillic"_qs << QByteArray("x-mac-cyrillic");
        QTest::newRow("MacRoman") << u"MacRoman"_qs << QByteArray("macintosh");
        QTest::newRow("ISO-8859-2") << u"ISO-8859-2"_qs << QByteArray("ISO-8859-2");
    }

    void codePagesAgreeWithQt()
    {
        QFETCH(QString, ours);
        QFETCH(QByteArray, qts);
        QStringDecoder qt(qts.constData());
        if (!qt.isValid())
            QSKIP("this Qt was built without that encoding");
        TextDecoder decoder(ours);
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const QByteArray one(1, char(byte));
            QString expected = qt(one);
            if (expected.at(0).unicode() < 0xA0)
                continue; // no character there, ICU hands the control code through
            expected.replace(u'ş', u'ș')
                .replace(u'ţ', u'ț')
                .replace(u'Ş', u'Ș')
                .replace(u'Ţ', u'Ț');
            decoder.reset();
            QCOMPARE(decoded(decoder, one, 1), expected);
        }
    }

    void anyEncodingQtKnows()
    {
        QStringDecoder qt("Shift_JIS");
        if (!qt.isValid())
            QSKIP("this Qt was built without that encoding");
        TextDecoder decoder(u"Shift_JIS"_qs);
        for (qsizetype size = 1; size <= 5; ++size) {
            QCOMPARE(decoded(decoder, "\x93\xFA\x96{a", size), u"日本a"_qs);
            decoder.reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
