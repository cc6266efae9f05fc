// SPDX-License-Identifier: GPL-3.0-or-later
// The same survey comes again in another format: not one answer is counted twice, and none that is
// new is missed.
#include "models/session/importrun.h"

#include "models/storage/database.h"
#include "tests/models/files/xlsxmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

/// As a Romanian Excel saves it.
const QByteArray csv = "Data;Recomandare;Nota;Canal;Suma;Comentariu\r\n"
                       "05.03.2024 14:07:09;9;4,5;WEB;1.234,50 lei;\"Bun,\r\nrapid\"\r\n"
                       "05.03.2024 14:07:10;9;4,5;Web ;1.234,50 lei;\"Bun,\r\nrapid\"\r\n"
                       "16.03.2024;3;2,0;Telefon;50,00 lei;Lent\r\n";

QByteArray text(const QByteArray &words)
{
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray number(const QByteArray &value)
{
    return "<c><v>" + value + "</v></c>";
}

QByteArray day(const QByteArray &serial)
{
    return "<c s=\"1\"><v>" + serial + "</v></c>";
}

QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

/// The workbook that CSV was saved from; last: of its last row.
QByteArray workbook(const QByteArray &last)
{
    const QByteArray same =
        number("9") + number("4.5") + text("Web") + number("1234.5") + text("Bun,\nrapid");
    return test::xlsx({.sheets = {{"Foaie1", test::textRow({"Data", "Recomandare", "Nota", "Canal",
                                                            "Suma", "Comentariu"}) +
                                                 row(day("45356.58829861111") + same) +
                                                 row(day("45356.588310185187") + same) +
                                                 row(day("45367") + number("3") + number("2") +
                                                     text("Telefon") + number("50") + text(last))}},
                       .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/>"});
}

} // namespace

class TestSameAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void again_data();
    void again();
    void withoutAColumn_data();
    void withoutAColumn();

private:
    [[nodiscard]] Result<ImportRecord> import(const QString &name, const QByteArray &bytes,
                                              const ImportOptions &options = {})
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        file.close();
        return importFile(m_folder.filePath(m_database), file.fileName(), options, Progress());
    }

    QTemporaryDir m_folder;
    QString m_database;
};

void TestSameAgain::again_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QByteArray>("secondBytes");
    QTest::addColumn<int>("added");
    const QString table = u"sondaj.csv"_qs;
    const QString book = u"sondaj.xlsx"_qs;
    QTest::newRow("the workbook after the CSV saved from it")
        << table << csv << book << workbook("Lent") << 0;
    QTest::newRow("the CSV after its workbook") << book << workbook("Lent") << table << csv << 0;
    QTest::newRow("a comment that says something else")
        << table << csv << book << workbook("Lent, dar bun") << 1;
}

void TestSameAgain::again()
{
    QFETCH(QString, first);
    QFETCH(QByteArray, firstBytes);
    QFETCH(QString, second);
    QFETCH(QByteArray, secondBytes);
    QFETCH(int, added);
    m_database = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_') + u".db"_qs;
    QVERIFY(prepareDatabase(m_folder.filePath(m_database)));
    const auto before = import(first, firstBytes);
    QVERIFY(before.has_value());
    QCOMPARE(before->added, 3); // two differ by a second
    const auto after = import(second, secondBytes);
    QVERIFY(after.has_value());
    QCOMPARE(after->added, added);
    QCOMPARE(after->duplicates, 3 - added);
}

void TestSameAgain::withoutAColumn_data()
{
    QTest::addColumn<bool>("isLeftOutFirst");
    QTest::newRow("left out of the later export") << false;
    QTest::newRow("left out of the earlier one") << true;
}

/// A column that the owner does not want belongs to what tells the rows apart all the same.
void TestSameAgain::withoutAColumn()
{
    QFETCH(bool, isLeftOutFirst);
    m_database = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_') + u".db"_qs;
    QVERIFY(prepareDatabase(m_folder.filePath(m_database)));
    ImportOptions without;
    without.wishes = {{u"skip"_qs, u"Canal"_qs}};
    const auto before = import(u"martie.csv"_qs, csv, isLeftOutFirst ? without : ImportOptions());
    QVERIFY(before.has_value());
    QCOMPARE(before->added, 3);
    const auto after = import(u"aprilie.csv"_qs, csv + "01.04.2024;10;5,0;Web;9,00 lei;Bun\r\n",
                              isLeftOutFirst ? ImportOptions() : without);
    QVERIFY(after.has_value());
    QCOMPARE(after->added, 1);
    QCOMPARE(after->duplicates, 3);
}

QTEST_GUILESS_MAIN(TestSameAgain)
#include "tst_sameagain.moc"
