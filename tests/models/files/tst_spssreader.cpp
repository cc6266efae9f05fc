// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/readerlist.h"

#include "savfile.h"
#include "tablefile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <limits>

using namespace patron;
using namespace patron::test;

Q_DECLARE_METATYPE(patron::test::SavKind)

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString russian()
{
    return QString::fromUtf8("\xD0\x9E\xD1\x87\xD0\xB5\xD0\xBD\xD1\x8C \xD1\x85\xD0\xBE\xD1\x80\xD0"
                             "\xBE\xD1\x88\xD0\xBE, \xD0\xBF\xD1\x80\xD0\xB8\xD0\xB4\xD1\x83 "
                             "\xD0\xB5\xD1\x89\xD1\x91");
}

/// As a Russian Windows writes it.
QByteArray inWindows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar letter : text) {
        const ushort code = letter.unicode();
        bytes += code == 0x451   ? char(0xB8)
                 : code >= 0x410 ? char(code - 0x410 + 0xC0)
                                 : char(code);
    }
    return bytes;
}

QByteArray survey(SavKind kind)
{
    SavFile file(kind);
    readstat_label_set_t *scale =
        readstat_add_label_set(file.writer(), READSTAT_TYPE_DOUBLE, "scale");
    readstat_label_double_value(scale, 1, "Poor");
    readstat_label_double_value(scale, 5, "Very good");
    readstat_label_double_value(scale, -99, "No answer");
    readstat_variable_t *rating = file.addNumber("RATING", "How was it?");
    readstat_variable_set_label_set(rating, scale);
    readstat_variable_add_missing_double_value(rating, -99);
    file.addNumber("PAID");
    file.addNumber("DAY", "Day", kind == SavKind::Portable ? "F8.2" : "DATE11");
    file.addText("SAYS", 40, "Comment");
    return file.write(4, [&](long row) {
        constexpr double ratings[]{5, 1, -99, none};
        constexpr double paid[]{12.5, 0.1, -3, 1e6};
        file.insertNumber(0, ratings[row]);
        file.insertNumber(1, paid[row]);
        file.insertNumber(2, row == 3 ? none : 13'992'220'800.0);
        file.insertText(3, row == 2 ? "" : row == 1 ? "  two  words " : "fine");
    });
}

QString problemOf(const Result<std::unique_ptr<TableReader>> &reader)
{
    return reader ? QString() : problemId(reader.error().code);
}

TableOptions withEncoding(const QString &encoding)
{
    TableOptions options;
    options.encoding = encoding;
    return options;
}

} // namespace

class TestSpssReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void datesAndTimes();
    void numbersAsShortAsCanBe();
    void declaredUtf8();
    void windows1251();
    void encodingAskedFor();
    void longTexts();
    void missingRange();
    void manyRows();
    void rewoundInTheMiddle();
    void cancelled();
    void truncated_data();
    void truncated();
    void damaged();
    void encrypted();
    void withoutRows();
    void hotel();
};

void TestSpssReader::kinds_data()
{
    QTest::addColumn<SavKind>("kind");
    QTest::newRow("plain") << SavKind::Plain;
    QTest::newRow("as SPSS writes it") << SavKind::Rows;
    QTest::newRow("zsav") << SavKind::Zipped;
    QTest::newRow("portable") << SavKind::Portable;
}

void TestSpssReader::kinds()
{
    QFETCH(SavKind, kind);
    const TableFile file(survey(kind), u"survey.csv"_qs);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    const TableShape &shape = (*reader)->shape();
    QCOMPARE(shape.format, u"SPSS"_qs);
    QCOMPARE(shape.headers, (QStringList{u"How was it?"_qs, u"PAID"_qs, u"Day"_qs, u"Comment"_qs}));
    QCOMPARE(shape.details.size(), 4);
    QCOMPARE(shape.details[0].code, u"RATING"_qs);
    QCOMPARE(shape.details[3].code, u"SAYS"_qs);
    QCOMPARE(shape.details[0].labels,
             (QList<ValueLabel>{{u"1"_qs, u"Poor"_qs}, {u"5"_qs, u"Very good"_qs}}));
    QVERIFY(shape.details[1].labels.isEmpty());
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    const QString day = kind == SavKind::Portable ? u"13992220800"_qs : u"2026-03-07"_qs;
    QCOMPARE(*rows, (Rows{{u"5"_qs, u"12.5"_qs, day, u"fine"_qs},
                          {u"1"_qs, u"0.1"_qs, day, u"two  words"_qs},
                          {{}, u"-3"_qs, day, {}},
                          {{}, u"1000000"_qs, {}, u"fine"_qs}}));
    QVERIFY(rows->at(2)[0].isNull());
    QVERIFY((*reader)->notes().isEmpty());
}

void TestSpssReader::datesAndTimes()
{
    SavFile sav(SavKind::Rows);
    for (const char *format : {"ADATE10", "SDATE10", "DATETIME20", "TIME8", "MOYR8", "F8.0"})
        sav.addNumber(QByteArray("V_").append(format).replace('.', '_').constData(), nullptr,
                      format);
    // 7 March 2026, 10:15:30, and a time of more than a day.
    const double stamp = 13'992'220'800.0 + 10 * 3600 + 15 * 60 + 30;
    const TableFile file(sav.write(1, [&](long) {
        for (size_t i = 0; i < 6; ++i)
            sav.insertNumber(i, i == 3 ? 27 * 3600 + 61 : i == 5 ? 42 : stamp);
    }));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE(*readAll(**reader),
             (Rows{{u"2026-03-07"_qs, u"2026-03-07"_qs, u"2026-03-07 10:15:30"_qs, u"27:01:01"_qs,
                    u"2026-03-07"_qs, u"42"_qs}}));
}

void TestSpssReader::numbersAsShortAsCanBe()
{
    const std::vector<std::pair<double, QString>> cases{{0.0, u"0"_qs},
                                                        {-0.0, u"0"_qs},
                                                        {0.1, u"0.1"_qs},
                                                        {100000, u"100000"_qs},
                                                        {1.0 / 3, u"0.3333333333333333"_qs},
                                                        {123456789.25, u"123456789.25"_qs},
                                                        {1e20, u"100000000000000000000"_qs},
                                                        {2.5e-7, u"0.00000025"_qs},
                                                        {-7, u"-7"_qs}};
    SavFile sav(SavKind::Plain);
    sav.addNumber("V");
    const TableFile file(sav.write(
        long(cases.size()), [&](long row) { sav.insertNumber(0, cases[size_t(row)].first); }));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const auto rows = readAll(**reader);
    for (size_t i = 0; i < cases.size(); ++i)
        QCOMPARE(rows->at(qsizetype(i))[0], cases[i].second);
}

void TestSpssReader::declaredUtf8()
{
    SavFile sav(SavKind::Rows);
    const QByteArray label = russian().toUtf8();
    sav.addText("SAYS", 100, label.constData());
    const TableFile file(sav.write(1, [&](long) { sav.insertText(0, label); }));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE((*reader)->shape().encoding, u"UTF-8"_qs);
    QCOMPARE((*reader)->shape().headers, QStringList{russian()});
    QCOMPARE(*readAll(**reader), Rows{{russian()}});
    QVERIFY((*reader)->notes().isEmpty());
}

/// The file says UTF-8 and is not: the library alone would give it up.
void TestSpssReader::windows1251()
{
    SavFile sav(SavKind::Plain);
    const QByteArray text = inWindows1251(russian());
    readstat_label_set_t *set = readstat_add_label_set(sav.writer(), READSTAT_TYPE_DOUBLE, "set");
    readstat_label_double_value(set, 1, text.constData());
    readstat_variable_set_label_set(sav.addNumber("N", "Number"), set);
    sav.addText("SAYS", 100, text.constData());
    const TableFile file(sav.write(1, [&](long) {
        sav.insertNumber(0, 1);
        sav.insertText(1, text);
    }));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE((*reader)->shape().encoding, u"windows-1251"_qs);
    QCOMPARE((*reader)->shape().headers, (QStringList{u"Number"_qs, russian()}));
    QCOMPARE((*reader)->shape().details[0].labels, (QList<ValueLabel>{{u"1"_qs, russian()}}));
    QCOMPARE(*readAll(**reader), (Rows{{u"1"_qs, russian()}}));
    QCOMPARE((*reader)->notes(),
             QList<Problem>{note(ProblemCode::EncodingGuessed, {u"windows-1251"_qs},
                                 {file.path(), {}, 0, {}})});
}

void TestSpssReader::encodingAskedFor()
{
    SavFile sav(SavKind::Plain);
    sav.addText("SAYS", 10);
    const TableFile file(sav.write(1, [&](long) { sav.insertText(0, "\xEF\xF0"); }));
    const auto reader = openTable(file.path(), withEncoding(u"koi8-r"_qs));
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE(*readAll(**reader), Rows{{QString::fromUtf8("\xD0\x9E\xD0\x9F")}});
    QCOMPARE(openTable(file.path(), withEncoding(u"klingon-7"_qs)).error(),
             stop(ProblemCode::EncodingUnknown, {u"klingon-7"_qs}, {file.path(), {}, 0, {}}));
}

void TestSpssReader::longTexts()
{
    SavFile sav(SavKind::Rows);
    sav.addText("SAYS", 1500);
    const QByteArray text = QByteArray("word ").repeated(280) + "end";
    const TableFile file(sav.write(2, [&](long row) { sav.insertText(0, row == 0 ? text : "x"); }));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE(*readAll(**reader), (Rows{{QString::fromLatin1(text)}, {u"x"_qs}}));
}

void TestSpssReader::missingRange()
{
    SavFile sav(SavKind::Rows);
    readstat_variable_t *variable = sav.addNumber("V");
    readstat_variable_add_missing_double_range(variable, 90, 99);
    const TableFile file(sav.write(4, [&](long row) { sav.insertNumber(0, 88 + double(row)); }));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE(*readAll(**reader), (Rows{{u"88"_qs}, {u"89"_qs}, {{}}, {{}}}));
}

void TestSpssReader::manyRows()
{
    constexpr long count = 100'000;
    for (const SavKind kind : {SavKind::Plain, SavKind::Rows, SavKind::Zipped}) {
        SavFile sav(kind);
        sav.addNumber("ROW");
        sav.addText("SAYS", 24);
        const TableFile file(sav.write(count, [&](long row) {
            sav.insertNumber(0, double(row));
            sav.insertText(1, "text " + QByteArray::number(qlonglong(row)));
        }));
        const auto reader = openTable(file.path());
        QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
        const auto rows = readAll(**reader);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), count);
        for (long row = 0; row < count; row += 997)
            QCOMPARE(rows->at(row),
                     (QStringList{QString::number(row), u"text "_qs + QString::number(row)}));
    }
}

void TestSpssReader::rewoundInTheMiddle()
{
    SavFile sav(SavKind::Rows);
    sav.addNumber("ROW");
    const TableFile file(sav.write(150'000, [&](long row) { sav.insertNumber(0, double(row)); }));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    for (int turn = 0; turn < 5; ++turn) {
        RowBatch batch;
        QVERIFY(*(*reader)->read(batch, {}));
        QCOMPARE(cellText(batch.row(0)[0]), u"0"_qs);
        QCOMPARE(batch.number(0), 1);
        QVERIFY((*reader)->rewind(Progress()).has_value());
    }
    QCOMPARE(readAll(**reader)->size(), 150'000);
}

void TestSpssReader::cancelled()
{
    const TableFile file(survey(SavKind::Rows));
    Progress progress;
    progress.cancel();
    QCOMPARE(openTable(file.path(), {}, progress).error().code, ProblemCode::Cancelled);
    const auto reader = openTable(file.path());
    QCOMPARE(readAll(**reader, progress).error().code, ProblemCode::Cancelled);
}

void TestSpssReader::truncated_data()
{
    kinds_data();
}

/// Cut anywhere, the file is refused, when it is opened or while it is read; only the filling
/// behind the last row is not missed.
void TestSpssReader::truncated()
{
    QFETCH(SavKind, kind);
    const QByteArray bytes = survey(kind);
    const TableFile complete(bytes);
    const auto reader = openTable(complete.path());
    const Rows all = *readAll(**reader);
    int refused = 0;
    for (qsizetype size = kind == SavKind::Portable ? 600 : 8; size < bytes.size(); size += 13) {
        const TableFile file(bytes.first(size));
        const auto cut = openTable(file.path());
        const auto rows = cut ? readAll(**cut) : Result<Rows>(failure(cut.error()));
        refused += !rows;
        if (rows)
            QCOMPARE(*rows, all);
        else
            QCOMPARE(problemId(rows.error().code), problemId(ProblemCode::FileBroken));
    }
    QVERIFY(refused > 10);
}

/// Bytes changed at random: anything but a crash or an endless run.
void TestSpssReader::damaged()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const SavKind kind : {SavKind::Plain, SavKind::Rows, SavKind::Zipped}) {
        const QByteArray whole = survey(kind);
        for (int turn = 0; turn < 60; ++turn) {
            QByteArray bytes = whole;
            for (int i = 0; i < 3; ++i)
                bytes[random.bounded(4, int(bytes.size()))] = char(random.bounded(256));
            const TableFile file(bytes);
            QElapsedTimer timer;
            timer.start();
            if (const auto reader = openTable(file.path()))
                (void)readAll(**reader);
            QVERIFY(timer.elapsed() < 60'000);
        }
    }
}

void TestSpssReader::encrypted()
{
    const TableFile file(QByteArray("\x1C\0\0\0\0\0\0\0ENCRYPTEDSAV\x15\0\0\0", 24) +
                         QByteArray(500, '\x77'));
    QCOMPARE(openTable(file.path()).error(),
             stop(ProblemCode::FileEncrypted, {u"SPSS"_qs}, {file.path(), {}, 0, {}}));
}

void TestSpssReader::withoutRows()
{
    SavFile sav(SavKind::Rows);
    sav.addNumber("V");
    const TableFile file(sav.write(0, [](long) {}));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    QCOMPARE(readAll(**reader)->size(), 0);
}

/// Every cell as another program reads it.
void TestSpssReader::hotel()
{
    const QString root = qEnvironmentVariable("PATRON_FIELD_DATA");
    if (root.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
    const QString convert = QStandardPaths::findExecutable(u"pspp-convert"_qs);
    if (convert.isEmpty())
        QSKIP("pspp-convert is not installed");
    const QTemporaryDir dir;
    const QString csv = dir.filePath(u"hotel.csv"_qs);
    QCOMPARE(QProcess::execute(convert, {root + u"/sav/hotel.sav"_qs, csv}), 0);
    const auto expected = openTable(csv);
    QVERIFY(expected.has_value());
    const auto reader = openTable(root + u"/sav/hotel.sav"_qs);
    QVERIFY2(reader.has_value(), qPrintable(problemOf(reader)));
    const auto rows = readAll(**reader);
    QCOMPARE(*rows, *readAll(**expected));
    QCOMPARE(rows->size(), 17);
    QMap<QString, int> counts;
    for (const QStringList &row : *rows)
        ++counts[row[0]];
    QCOMPARE(counts, (QMap<QString, int>{
                         {u"1"_qs, 5}, {u"2"_qs, 4}, {u"3"_qs, 3}, {u"4"_qs, 4}, {u"5"_qs, 1}}));
    QCOMPARE((*reader)->shape().details[0].code, u"v1"_qs);
    QVERIFY(!(*reader)->shape().details[0].labels.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpssReader)
#include "tst_spssreader.moc"
