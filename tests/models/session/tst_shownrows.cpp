// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows as they will be read.
#include "models/base/rowsample.h"
#include "models/session/filepeek.h"
#include "models/session/shownrows.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;

class TestShownRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareDatabase(database())); }
    void cells_data();
    void cells();
    void rowsThatAreLeftOut();
    void rowsThatNotesTellOf_data();
    void rowsThatNotesTellOf();
    void fewRowsAreKept();
    void whatLooksCut_data();
    void whatLooksCut();
    void rowsThatAreNewChangedAndThere();
    void aCopiedRowDoesNotHideTheNumbers();
    void whatIsNotKeptIsNotOffered();
    void firstValuesOfAColumnThatBeginsBlank();
    void nothingWithoutANameIsNoQuestion();
    void aLargeFileIsCutAfterALine_data();
    void aLargeFileIsCutAfterALine();

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"shop.db"_qs); }
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"file.csv"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestShownRows::cells_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("form");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a day") << QByteArray("Date") << QByteArray("25.04.2024")
                           << int(CellForm::Moment)
                           << QVariant(QDateTime({2024, 4, 25}, {}, QTimeZone::utc()));
    QTest::newRow("no day") << QByteArray("Date") << QByteArray("soon") << int(CellForm::Unreadable)
                            << QVariant(u"soon"_qs);
    QTest::newRow("a score with words") << QByteArray("Recommend") << QByteArray("9 - sure")
                                        << int(CellForm::Number) << QVariant(9.);
    QTest::newRow("half a star") << QByteArray("Rating") << QByteArray("4.5")
                                 << int(CellForm::Number) << QVariant(4.5);
    QTest::newRow("more than the scale has") << QByteArray("Recommend") << QByteArray("11")
                                             << int(CellForm::Uncounted) << QVariant(u"11"_qs);
    QTest::newRow("more stars than there are")
        << QByteArray("Rating") << QByteArray("9") << int(CellForm::Uncounted) << QVariant(u"9"_qs);
    QTest::newRow("words instead of a score")
        << QByteArray("Recommend") << QByteArray("no idea") << int(CellForm::Unreadable)
        << QVariant(u"no idea"_qs);
    QTest::newRow("a duration") << QByteArray("Reply time (minutes)") << QByteArray("2")
                                << int(CellForm::Duration) << QVariant(120.);
    QTest::newRow("a comment") << QByteArray("Comment") << QByteArray("  fine ")
                               << int(CellForm::Text) << QVariant(u"fine"_qs);
    QTest::newRow("private") << QByteArray("IP Address") << QByteArray("192.0.2.7")
                             << int(CellForm::Skipped) << QVariant(u"192.0.2.7"_qs);
    QTest::newRow("nothing") << QByteArray("Comment") << QByteArray() << int(CellForm::Empty)
                             << QVariant();
}

void TestShownRows::cells()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cell);
    QFETCH(int, form);
    QFETCH(QVariant, value);
    // Enough rows around it for the column to be what its header says.
    QByteArray file = header + ",Recommend again,Channel\n" + cell + ",9,Web\n";
    const QHash<QByteArray, QByteArray> usual{
        {"Date", "26.04.2024"},        {"Recommend", "7"},          {"Rating", "3.5"},
        {"Reply time (minutes)", "3"}, {"IP Address", "192.0.2.8"}, {"Comment", "good"}};
    for (int i = 0; i < 20; ++i)
        file += usual.value(header) + ",8,Web\n";
    const auto review = reviewFile(database(), write(file), {}, Progress());
    QVERIFY(review);
    const ShownCell shown = review->shown[0].cells[0];
    QCOMPARE(int(shown.form), form);
    QCOMPARE(shown.value, value);
}

void TestShownRows::rowsThatAreLeftOut()
{
    const auto review = reviewFile(
        database(), write("Date,Recommend,Channel\n2024-04-25,9,Web\n,,\n2024-04-26,8,Web\n"), {},
        Progress());
    QVERIFY(review);
    QList<bool> left;
    for (const ShownRow &row : review->shown)
        left << row.isLeftOut;
    QCOMPARE(left, (QList<bool>{false, true, false}));
    QCOMPARE(review->shown[1].reason, ProblemCode::RowEmpty);
    QCOMPARE(review->shown[2].row, 4);
}

void TestShownRows::rowsThatNotesTellOf_data()
{
    QTest::addColumn<QByteArray>("first"); // row 2 of the file
    QTest::addColumn<QByteArray>("row");   // far down
    QTest::addColumn<int>("code");
    QTest::newRow("no day") << QByteArray() << QByteArray("soon,9,Web\n")
                            << int(ProblemCode::DateUnreadable);
    QTest::newRow("a day nobody believes")
        << QByteArray() << QByteArray("1975-04-25,9,Web\n") << int(ProblemCode::DateImplausible);
    QTest::newRow("words instead of a score")
        << QByteArray() << QByteArray("2024-04-25,no idea,Web\n")
        << int(ProblemCode::ValueUnreadable);
    QTest::newRow("more than the scale has")
        << QByteArray() << QByteArray("2024-04-25,12,Web\n") << int(ProblemCode::ValueOutOfScale);
    QTest::newRow("too short") << QByteArray() << QByteArray("2024-04-25,9\n")
                               << int(ProblemCode::RowShort);
    QTest::newRow("cut in its middle")
        << QByteArray() << QByteArray("2024-04-25,9") << int(ProblemCode::FileCut);
    QTest::newRow("too long") << QByteArray() << QByteArray("2024-04-25,9,Web,more\n")
                              << int(ProblemCode::RowLong);
    QTest::newRow("a repeated row")
        << QByteArray("2024-01-02,3,Phone\n") << QByteArray("2024-01-02,3,Phone\n")
        << int(ProblemCode::RowsAlike);
    QTest::newRow("the header once more")
        << QByteArray() << QByteArray("Date,Recommend,Channel\n") << int(ProblemCode::RowHeader);
}

/// However far down the file they stand: they are kept while the file is counted.
void TestShownRows::rowsThatNotesTellOf()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, row);
    QFETCH(const int, code);
    QByteArray file("Date,Recommend,Channel\n");
    file += first;
    for (int i = 0; i < 6000; ++i)
        file += QDate(2010, 1, 1).addDays(i / 2).toString(Qt::ISODate).toUtf8() +
                (i % 2 ? ",9,Web\n" : ",8,Web\n");
    const qint64 number = file.count('\n') + 1;
    const auto review = reviewFile(database(), write(file + row), {}, Progress());
    QVERIFY(review);
    const auto note = std::ranges::find_if(
        review->notes, [code](const Problem &each) { return int(each.code) == code; });
    QVERIFY(note != review->notes.end());
    QCOMPARE(note->rows, QList<qint64>{number});
    const auto shown = std::ranges::find(review->noted, number, &ShownRow::row);
    QVERIFY(shown != review->noted.end());
    QVERIFY(shown->cells.size() == 3);
    QCOMPARE(shown->isLeftOut, code == int(ProblemCode::RowHeader));
}

/// A file of nothing but faults does not fill the memory.
void TestShownRows::fewRowsAreKept()
{
    QByteArray file("Date,Recommend,Channel\n");
    for (int i = 0; i < 5000; ++i)
        file += i % 3 ? "2024-04-25,9,Web\n" : "soon,12\n";
    const auto review = reviewFile(database(), write(file), {}, Progress());
    QVERIFY(review);
    for (const Problem &each : review->notes)
        QVERIFY(each.rows.size() <= RowSample::most);
    QVERIFY(!review->noted.isEmpty());
    QVERIFY(review->noted.size() <= notedRows);
    QVERIFY(std::ranges::is_sorted(review->noted, {}, &ShownRow::row));
}

void TestShownRows::whatLooksCut_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isCut");
    const QByteArray whole("2024-04-25,9,Web\n2024-04-26,8,Web\n");
    QTest::newRow("in the middle of a row") << whole + "2024-04-27,7" << true;
    QTest::newRow("in the middle of a cell") << whole + "2024-04-27,7,We" << false;
    QTest::newRow("short, but with its line end") << whole + "2024-04-27,7\n" << false;
    QTest::newRow("only without a line end") << whole + "2024-04-27,7,Web" << false;
    QTest::newRow("short as others are") << whole + "2024-04-27,7\n2024-04-28,7" << false;
    QTest::newRow("a sum") << whole + "Total,17" << false;
    QTest::newRow("a footer") << whole + "Total: 2" << false;
}

void TestShownRows::whatLooksCut()
{
    QFETCH(const QByteArray, end);
    QFETCH(const bool, isCut);
    const auto review =
        reviewFile(database(), write("Date,Recommend,Channel\n" + end), {}, Progress());
    QVERIFY(review);
    const auto has = [&review](ProblemCode code) {
        return std::ranges::find(review->notes, code, &Problem::code) != review->notes.end();
    };
    QCOMPARE(has(ProblemCode::FileCut), isCut);
    QVERIFY(!isCut || !has(ProblemCode::RowShort)); // said once
}

void TestShownRows::rowsThatAreNewChangedAndThere()
{
    const QByteArray head("Response ID,Date,Recommend\n");
    const QByteArray before = head + "A-1001,2024-04-25,9\nA-1002,2024-04-26,8\n";
    QVERIFY(importFile(database(), write(before), {}, Progress()));
    QByteArray file = head + "A-1002,2024-04-26,3\nA-1001,2024-04-25,9\n";
    for (int i = 0; i < 30; ++i)
        file += "B-" + QByteArray::number(1000 + i) + ",2024-05-01,7\n";
    const auto review = reviewFile(database(), write(file), {}, Progress());
    QVERIFY(review);
    QCOMPARE(review->fates.changed, QList<qint64>{2});
    QCOMPARE(review->fates.duplicates, QList<qint64>{3});
    QCOMPARE(review->fates.added.size(), RowSample::most);
    QCOMPARE(review->fates.added.first(), 4);
    for (const qint64 row : review->fates.added)
        QVERIFY(std::ranges::binary_search(review->noted, row, {}, &ShownRow::row));
}

// The next export has a row twice: its number is still the number, and nothing comes once more.
void TestShownRows::aCopiedRowDoesNotHideTheNumbers()
{
    QByteArray before("Response ID,Date,Recommend\n");
    for (int i = 0; i < 15; ++i)
        before +=
            "A-" + QByteArray::number(1000 + i) + ",2024-04-" + QByteArray::number(10 + i) + ",9\n";
    QVERIFY(importFile(database(), write(before), {}, Progress()));
    const auto review = reviewFile(
        database(), write(before + "B-2000,2024-05-02,7\nA-1003,2024-04-13,9\n"), {}, Progress());
    QVERIFY(review);
    QCOMPARE(review->mapping.columns[0].field, Field::SourceId);
    QCOMPARE(review->added, 1);
    QCOMPARE(review->duplicates, 16);
}

// Each note samples rows of its own; together they may be more than are kept.
void TestShownRows::whatIsNotKeptIsNotOffered()
{
    Review review;
    for (const qint64 number : {2, 5, 9}) {
        ShownRow row;
        row.row = number;
        review.noted << row;
    }
    review.notes << Problem() << Problem();
    review.notes[0].rows = {2, 3, 5};
    review.notes[1].rows = {7};
    forgetRowsNotKept(review);
    QCOMPARE(review.notes[0].rows, (QList<qint64>{2, 5}));
    QVERIFY(review.notes[1].rows.isEmpty());
    review.fates = {{2, 3}, {}, {9, 10}};
    forgetRowsNotKept(review);
    QCOMPARE(review.fates, (FateRows{{2}, {}, {9}}));
}

void TestShownRows::firstValuesOfAColumnThatBeginsBlank()
{
    const QByteArray rows = QByteArray("2024-04-25,9,,\n").repeated(50) +
                            "2024-04-26,8,late,\n2024-04-26,8,late,\n2024-04-27,8, rude ,\n";
    const auto review =
        reviewFile(database(), write("Date,Recommend,Reason,Nothing\n" + rows), {}, Progress());
    QVERIFY(review);
    QCOMPARE(review->values,
             (QList<QStringList>{{u"2024-04-25"_qs, u"2024-04-26"_qs, u"2024-04-27"_qs},
                                 {u"9"_qs, u"8"_qs},
                                 {u"late"_qs, u"rude"_qs},
                                 {}}));
}

void TestShownRows::nothingWithoutANameIsNoQuestion()
{
    const auto review = reviewFile(
        database(),
        write("Date,Recommend,Reason,,\n2024-04-25,9,,,so\n2024-04-26,8,,,\n2024-04-27,7,,,no\n"),
        {}, Progress());
    QVERIFY(review);
    QCOMPARE(review->mapping.columns.size(), 5);
    QCOMPARE(review->mapping.columns[2].field != Field::Skip, true); // it has a name
    QCOMPARE(review->mapping.columns[3].field, Field::Skip);
    QCOMPARE(review->mapping.columns[4].field != Field::Skip, true); // it has answers
}

void TestShownRows::aLargeFileIsCutAfterALine_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("comment");
    QTest::newRow("letters of two bytes") << u"UTF-8"_qs << QByteArray("очень хорошо, спасибо");
    QTest::newRow("UTF-16") << u"UTF-16LE"_qs << QByteArray("foarte bun");
    QTest::newRow("a quoted cell over the cut") << u"UTF-8"_qs << QByteArray(3000, 'y') + "\nz";
}

void TestShownRows::aLargeFileIsCutAfterALine()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, comment);
    QString text(u"Date,Recommend,Comment\n"_qs);
    const QString row = u"2024-04-25,9,\"%1\"\n"_qs.arg(QString::fromUtf8(comment));
    while (text.size() < 3 << 20)
        text += row;
    QStringEncoder encode(encoding == u"UTF-8" ? QStringConverter::Utf8 : QStringConverter::Utf16LE,
                          QStringConverter::Flag::WriteBom);
    const QString path = write(encode(text));
    QElapsedTimer since;
    since.start();
    const auto peek = peekFile(database(), path, {}, Memory::Use, Progress());
    qInfo("looked at in %lld ms", since.elapsed());
    QVERIFY(peek);
    QVERIFY(peek->sample);
    QVERIFY(!peek->sample->isComplete);
    QCOMPARE(peek->sample->shape.path, path);
    QCOMPARE(peek->sample->shape.encoding, encoding);
    QCOMPARE(peek->sample->shape.bytes, QFileInfo(path).size());
    QCOMPARE(peek->sample->shown.size(), 20);
    QCOMPARE(peek->sample->shown[19].cells[1].value, QVariant(9.));
}

QTEST_GUILESS_MAIN(TestShownRows)
#include "tst_shownrows.moc"
