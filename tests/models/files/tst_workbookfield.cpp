// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of the field data: what is known of each, and a survey that is there as CSV too.
#include "models/files/readerlist.h"

#include "tablefile.h"

#include <QDateTime>
#include <QTest>

using namespace patron;
using namespace patron::test;

class TestWorkbookField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("PATRON_FIELD_DATA"))
            QSKIP("PATRON_FIELD_DATA is not set");
    }
    void workbooks_data();
    void workbooks();
    void sameAsCsv();

private:
    [[nodiscard]] static QString path(const QString &name)
    {
        return qEnvironmentVariable("PATRON_FIELD_DATA") + u'/' + name;
    }
};

void TestWorkbookField::workbooks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<Rows>("rows");
    const auto book = [](const char *name, const QString &file, const QStringList &headers,
                         const Rows &rows) {
        QTest::newRow(name) << QString(u"spreadsheets/"_qs + file) << headers << rows;
    };
    const Rows goodAndBad{{u"1"_qs, u"9"_qs, u"good"_qs}, {u"2"_qs, u"3"_qs, u"bad"_qs}};
    const QStringList idScore{u"id"_qs, u"score"_qs, u"comment"_qs};
    book("targets from the root", u"absolute-rels-target.xlsx"_qs, idScore, goodAndBad);
    book("shared and inline texts", u"mixed-shared-and-inlineStr.xlsx"_qs, idScore, goodAndBad);
    book("inline texts as Kobo writes them", u"inlineStr-kobo-like.xlsx"_qs, {u"q1"_qs, u"q2"_qs},
         {{u"да"_qs, u"7"_qs}});
    book("1904 and rich text", u"date1904-richtext.xlsx"_qs,
         {u"Timestamp"_qs, u"Score"_qs, u"Comment"_qs},
         {{u"2024-03-05 14:07:00"_qs, u"4.5"_qs, u"plain bold tail"_qs},
          {{}, {}, u"a_x000D_b\r\nc"_qs}});
    book("ODS with all kinds of cells, and a million rows of none",
         u"odf-repeated-cells-types.ods"_qs,
         {u"Отметка времени"_qs, u"Оценка"_qs, u"Комментарий"_qs},
         {{u"2024-03-05 14:07:09"_qs, u"9"_qs, u"строка1\nстрока2"_qs},
          {u"2024-03-06"_qs, u"4.5"_qs},
          {u"25%"_qs, u"TRUE"_qs, u"x"_qs}});
}

void TestWorkbookField::workbooks()
{
    QFETCH(QString, file);
    const auto reader = openTable(path(file));
    QVERIFY(reader.has_value());
    QTEST((*reader)->shape().headers, "headers");
    QTEST(*readAll(**reader), "rows");
}

void TestWorkbookField::sameAsCsv()
{
    const auto csv = openTable(path(u"surveys/google-forms-r-2019-english.csv"_qs));
    const auto book = openTable(path(u"surveys/google-forms-r-2019-english.xlsx"_qs));
    QVERIFY(csv && book);
    QCOMPARE((*book)->shape().headers, (*csv)->shape().headers);
    QCOMPARE((*book)->shape().sheet, u"Form Responses 1"_qs);
    const Rows expected = *readAll(**csv);
    const Rows rows = *readAll(**book);
    QCOMPARE(rows.size(), 1838);
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QDateTime stamp = QDateTime::fromString(expected[i][0], u"M/d/yyyy H:mm:ss"_qs);
        QCOMPARE(rows[i][0], stamp.toString(u"yyyy-MM-dd HH:mm:ss"_qs));
        for (qsizetype column = 1; column < expected[i].size(); ++column) {
            QVERIFY2(rows[i].value(column) == expected[i][column],
                     qPrintable(u"row %1, column %2"_qs.arg(i).arg(column)));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorkbookField)
#include "tst_workbookfield.moc"
