// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textencoding.h"

#include "models/files/codepage.h"
#include "models/files/encodingguess.h"
#include "models/files/textdecoder.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace patron;

namespace {

/// The text in a code page of ours; commas below become the bytes of their cedillas.
QByteArray encoded(const QString &text, const char *name)
{
    const CodePage *page = codePage(QString::fromLatin1(name));
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t *high = std::find(page->high, page->high + 128, c.unicode());
        if (c.unicode() < 0x80)
            bytes += char(c.unicode());
        else if (high != page->high + 128)
            bytes += char(0x80 + (high - page->high));
        else
            qFatal("%s has no %s", name, qPrintable(QString(c)));
    }
    return bytes;
}

Result<TextEncoding> decided(const QByteArray &bytes, const QString &asked = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("a buffer cannot be opened");
    return decideEncoding(buffer, asked);
}

TextEncoding certain(const char *name, qint64 mark = 0)
{
    return {QString::fromLatin1(name), mark, false};
}

const QString russian = u"Обслуживание хорошее, но долго ждали."_qs;
const QString russianShort = u"Всё отлично, спасибо!"_qs;
const QString romanian = u"Sunt mulțumită de servicii, însă prețul e mare și livrarea întârzie."_qs;
const QString romanianShort = u"Mulțumesc!"_qs;
const QString english = u"We didn’t like the café – £20 is too much."_qs;

QByteArray wide(const QString &text, QStringConverter::Encoding encoding,
                QStringConverter::Flag flag)
{
    return QStringEncoder(encoding, flag)(text);
}

} // namespace

class TestTextEncoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proven_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mark");

        using Converter = QStringConverter;
        const QByteArray many = russian.repeated(3000).toUtf8();
        const QString table = u"дата;оценка\n01.02.2024;5\n"_qs;
        QTest::newRow("plain letters") << QByteArray("a,b\n1,2\n") << u"UTF-8"_qs << 0;
        QTest::newRow("nothing") << QByteArray() << u"UTF-8"_qs << 0;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n")
                                         << u"UTF-8"_qs << 3;
        QTest::newRow("UTF-8 with two marks, one by each program")
            << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF\"a\",b\n") << u"UTF-8"_qs << 6;
        QTest::newRow("UTF-16 with two marks") << QByteArray("\xFF\xFE\xFF\xFE"
                                                             "a\0,\0b\0\n\0",
                                                             12)
                                               << u"UTF-16LE"_qs << 4;
        QTest::newRow("UTF-8 without mark") << russian.toUtf8() << u"UTF-8"_qs << 0;
        QTest::newRow("UTF-8, cut in the last letter")
            << many.chopped(1) + "\xD0" << u"UTF-8"_qs << 0;
        QTest::newRow("UTF-8, damaged here and there")
            << many + "\xE9 \x92" + many << u"UTF-8"_qs << 0;
        QTest::newRow("UTF-16LE with mark")
            << wide(table, Converter::Utf16LE, Converter::Flag::WriteBom) << u"UTF-16LE"_qs << 2;
        QTest::newRow("UTF-16BE with mark")
            << wide(table, Converter::Utf16BE, Converter::Flag::WriteBom) << u"UTF-16BE"_qs << 2;
        QTest::newRow("UTF-16LE without mark, English")
            << wide(u"a,b\n1,2\n"_qs, Converter::Utf16LE, Converter::Flag::Default)
            << u"UTF-16LE"_qs << 0;
        QTest::newRow("UTF-16BE without mark, English")
            << wide(u"a,b\n1,2\n"_qs, Converter::Utf16BE, Converter::Flag::Default)
            << u"UTF-16BE"_qs << 0;
        QTest::newRow("UTF-16LE without mark, Russian")
            << wide(table, Converter::Utf16LE, Converter::Flag::Default) << u"UTF-16LE"_qs << 0;
        QTest::newRow("UTF-16BE without mark, Russian")
            << wide(table, Converter::Utf16BE, Converter::Flag::Default) << u"UTF-16BE"_qs << 0;
        QTest::newRow("plain letters with a zero byte")
            << QByteArray("name,note\nAnna,a\0b\n", 19) << u"UTF-8"_qs << 0;
        QTest::newRow("block of zeros at the end")
            << QByteArray("a,b\n1,2\n") + QByteArray(4096, '\0') << u"UTF-8"_qs << 0;
    }

    void proven()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, mark);
        const auto encoding = decided(bytes);
        QVERIFY(encoding.has_value());
        QCOMPARE(*encoding, (TextEncoding{name, mark, false}));
    }

    void guessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("name");

        for (const char *page : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "MacCyrillic"}) {
            QTest::addRow("Russian, %s", page) << russian << QByteArray(page);
            QTest::addRow("Russian, short, %s", page) << russianShort << QByteArray(page);
            // The capitals of MacCyrillic are the very bytes of IBM866.
            if (qstrcmp(page, "MacCyrillic") != 0)
                QTest::addRow("Russian, capitals, %s", page)
                    << russian.toUpper() << QByteArray(page);
            QTest::addRow("Russian, one word among English, %s", page)
                << u"id,city\n1,Москва\n2,London\n"_qs << QByteArray(page);
        }
        QTest::newRow("Russian with dashes and quotes")
            << u"«Кафе» — лучшее в городе… №1"_qs << QByteArray("windows-1251");
        QTest::newRow("Russian, a letter before each number")
            << u"Номер чека;Дата покупки;Сумма;Филиал\n"_qs +
                   u"Ч-1000;01.02.2026;100,50;Центр\n"_qs.repeated(100)
            << QByteArray("windows-1251");
        QTest::newRow("Romanian") << romanian << QByteArray("windows-1250");
        QTest::newRow("Romanian, short") << romanianShort << QByteArray("windows-1250");
        QTest::newRow("Romanian, capitals") << romanian.toUpper() << QByteArray("windows-1250");
        QTest::newRow("English from Windows") << english << QByteArray("windows-1252");
        QTest::newRow("English from an old Mac") << english << QByteArray("MacRoman");
        QTest::newRow("only a curly apostrophe")
            << u"It doesn’t work"_qs << QByteArray("windows-1252");
        QTest::newRow("only a price in euros")
            << u"city,price\nIasi,12 €\n"_qs << QByteArray("windows-1252");
        QTest::newRow("only thousands kept together")
            << u"city,visits\nIasi,1\u00A0234\n"_qs << QByteArray("windows-1252");
        QTest::newRow("Romanian from the days of DOS") << romanian << QByteArray("IBM852");
        QTest::newRow("Russian from the days of DOS, the rarer way")
            << russian << QByteArray("IBM855");
        QTest::newRow("German") << u"Schöne Grüße aus Köln, größer wäre schöner"_qs
                                << QByteArray("windows-1252");
        QTest::newRow("French") << u"Très bon café, déjà goûté à l’été"_qs
                                << QByteArray("windows-1252");
    }

    void guessed()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, name);
        const QByteArray bytes = encoded(text, name);
        const auto encoding = decided(bytes);
        QVERIFY(encoding.has_value());
        QCOMPARE(*encoding, (TextEncoding{QString::fromLatin1(name), 0, true}));
        const EncodingGuess guess = guessEncoding({bytes.constData(), size_t(bytes.size())});
        QVERIFY2(guess.points > -0.5, qPrintable(QString::number(guess.points)));
    }

    /// Text that another program read wrongly and wrote as UTF-8 again.
    void twice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("Russian by windows-1251")
            << u"id,город\n"_qs.toUtf8() + u"1,РњРѕСЃРєРІР°\n2,РћРјСЃРє\n"_qs.toUtf8()
            << u"UTF-8 via windows-1251"_qs;
        QTest::newRow("one café in English")
            << u"id,place\n1,cafÃ©\n"_qs.toUtf8() << u"UTF-8 via windows-1252"_qs;
        QTest::newRow("behind a mark")
            << "\xEF\xBB\xBF" + u"id,place\n1,cafÃ©\n"_qs.toUtf8() << u"UTF-8 via windows-1252"_qs;
        QTest::newRow("Russian") << russian.toUtf8() << u"UTF-8"_qs;
        QTest::newRow("Russian in capitals") << russian.toUpper().toUtf8() << u"UTF-8"_qs;
        QTest::newRow("Russian with quotes and numbers")
            << u"«Ёлка» №1 — 20 £, Ё№"_qs.toUtf8() << u"UTF-8"_qs;
        QTest::newRow("Romanian") << romanian.toUtf8() << u"UTF-8"_qs;
        QTest::newRow("names of the west")
            << u"Ærøskøbing, Müller, Señor, É, Â, Ã"_qs.toUtf8() << u"UTF-8"_qs;
    }
    void twice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto encoding = decided(bytes);
        QVERIFY(encoding.has_value());
        QCOMPARE(encoding->name, name);
        QCOMPARE(encoding->guessed, name != u"UTF-8");
        QCOMPARE(encoding->markBytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        QCOMPARE(decided(bytes, name)->name, name); // and by its name
    }

    /// A column of single letters is no word to go by, yet there is nothing better.
    void onlyLettersForWomenAndMen()
    {
        const QByteArray bytes = encoded(u"id,sex\n1,М\n2,Ж\n3,М\n"_qs, "windows-1251");
        QCOMPARE(decided(bytes)->name, u"windows-1251"_qs);
    }

    void stopsLookingWhenAsked()
    {
        QByteArray bytes("a,b\n");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const Progress progress;
        progress.cancel();
        const auto encoding = decideEncoding(buffer, {}, progress);
        QVERIFY(!encoding);
        QCOMPARE(encoding.error().code, ProblemCode::Cancelled);
    }

    void theOnlyStrangeByteComesLate()
    {
        QByteArray bytes = "id,comment\n";
        for (int i = 0; i < 300000; ++i)
            bytes += QByteArray::number(i) + ",fine\n";
        QCOMPARE(*decided(bytes), certain("UTF-8"));
        QCOMPARE(*decided(bytes + encoded(u"7,didn’t\n"_qs, "windows-1252")),
                 (TextEncoding{u"windows-1252"_qs, 0, true}));
        QCOMPARE(*decided(bytes + encoded(u"7,Спасибо\n"_qs, "windows-1251")),
                 (TextEncoding{u"windows-1251"_qs, 0, true}));
    }

    void asked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("own name") << u"windows-1251"_qs << u"windows-1251"_qs;
        QTest::newRow("short name") << u"CP1251"_qs << u"windows-1251"_qs;
        QTest::newRow("with underscore") << u"Windows_1250"_qs << u"windows-1250"_qs;
        QTest::newRow("DOS") << u"866"_qs << u"IBM866"_qs;
        QTest::newRow("UTF-8 in small letters") << u"utf8"_qs << u"UTF-8"_qs;
        QTest::newRow("big end first") << u"utf-16be"_qs << u"UTF-16BE"_qs;
        QTest::newRow("UTF-16 without saying which") << u"UTF-16"_qs << u"UTF-16LE"_qs;
        QTest::newRow("Latin 1") << u"ISO-8859-1"_qs << u"windows-1252"_qs;
        QTest::newRow("Latin 2") << u"iso-8859-2"_qs << u"ISO-8859-2"_qs;
    }

    void asked()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(*decided("a,b\n", name), (TextEncoding{expected, 0, false}));
    }

    void askedWithMark()
    {
        QCOMPARE(*decided("\xEF\xBB\xBF"
                          "a",
                          u"UTF-8"_qs),
                 certain("UTF-8", 3));
        QCOMPARE(*decided(QByteArray("\xFE\xFF\0a", 4), u"UTF-16"_qs), certain("UTF-16BE", 2));
    }

    void askedForTheUnknown()
    {
        const auto encoding = decided("a,b\n", u"klingon-7"_qs);
        QVERIFY(!encoding);
        QCOMPARE(encoding.error().code, ProblemCode::EncodingUnknown);
        QCOMPARE(encoding.error().arguments, QVariantList{u"klingon-7"_qs});
    }

    void binary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QRandomGenerator random(7);
        QByteArray noise;
        for (int i = 0; i < 20000; ++i)
            noise += char(random.bounded(256));
        QTest::newRow("noise") << noise;
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0",
                                               24);
        QTest::newRow("zeros and small numbers")
            << QByteArray("\0\0\0\7\0\0\0\5\0\0\1\1", 12).repeated(50);
    }

    void binary()
    {
        QFETCH(QByteArray, bytes);
        const auto encoding = decided(bytes);
        QVERIFY2(!encoding, encoding ? qPrintable(encoding->name) : "");
        QCOMPARE(encoding.error().code, ProblemCode::FileBinary);
    }

    void fieldDataReadsLikeItsUtf8Sibling();
    void textsNamedForTheirEncoding();
};

/// Long texts in Romanian and Russian, each file called as its encoding.
void TestTextEncoding::textsNamedForTheirEncoding()
{
    const QString root = qEnvironmentVariable("PATRON_FIELD_DATA");
    if (root.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
    // Quotation marks apart, ISO-8859-16 and windows-1250 write Romanian with the same bytes.
    static const QRegularExpression quotes(QStringLiteral("[„”Ąµ]"));
    const auto text = [](const QByteArray &bytes, const QString &encoding) {
        std::string made;
        TextDecoder(encoding).decode({bytes.constData(), size_t(bytes.size())}, Piece::Last, made);
        return QString::fromStdString(made).remove(quotes);
    };
    int compared = 0;
    for (const QString &language : {u"ro"_qs, u"ru"_qs}) {
        const QDir folder(root + u"/nasty/uchardet/"_qs + language);
        for (const QString &name : folder.entryList({u"*.txt"_qs}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto found = decided(bytes);
            QVERIFY2(found.has_value(), qPrintable(name));
            const auto right = decided(bytes, QString(name).chopped(4));
            QVERIFY2(right.has_value(), qPrintable(name));
            QVERIFY2(text(bytes, found->name) == text(bytes, right->name),
                     qPrintable(name + u" was read as "_qs + found->name));
            ++compared;
        }
    }
    QCOMPARE(compared, 10);
}

/// Every file of the folder "encodings" holds the text of the file of the same name in UTF-8.
void TestTextEncoding::fieldDataReadsLikeItsUtf8Sibling()
{
    const QString root = qEnvironmentVariable("PATRON_FIELD_DATA");
    if (root.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
    const QDir dir(root + u"/encodings"_qs);
    const auto textOf = [&](const QString &name) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const auto encoding = decideEncoding(file, {});
        file.seek(encoding->markBytes);
        const QByteArray bytes = file.readAll();
        std::string text;
        TextDecoder(encoding->name)
            .decode({bytes.constData(), size_t(bytes.size())}, Piece::Last, text);
        QString result = QString::fromStdString(text);
        // In UTF-8 the sibling keeps the cedillas it has.
        return result.replace(u'ş', u'ș')
            .replace(u'ţ', u'ț')
            .replace(u'Ş', u'Ș')
            .replace(u'Ţ', u'Ț');
    };
    int compared = 0;
    QStringList different;
    for (const QString &name : dir.entryList({u"*__*.csv"_qs}, QDir::Files)) {
        QString sibling = name.section(u"__"_qs, 0, 0) + u"__utf-8.csv"_qs;
        if (!dir.exists(sibling))
            continue;
        ++compared;
        if (textOf(name) != textOf(sibling))
            different << name;
    }
    qInfo("%d files compared, different: %s", compared, qPrintable(different.join(u' ')));
    QVERIFY(compared >= 30);
    QCOMPARE(different, QStringList{});
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
