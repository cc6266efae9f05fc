// SPDX-License-Identifier: GPL-3.0-or-later
// What an import brings, what undo takes back, and how the owner steers the reading, through the
// real program.
#include "tests/journeys/shell.h"

#include <QFuture>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

using namespace patron::test;

class CliImports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameFileAgainAddsNothing_data();
    void sameFileAgainAddsNothing();
    void sameFileReadOtherwiseIsNoted();
    void twoAtTheSameTimeCountOnce();
    void undoLeavesTheDataAsBefore();
    void undoInTheOrderOfImportLeavesNothing();
    void undoOfAnUnknownImport_data();
    void undoOfAnUnknownImport();
    void lookStoresNothing();
    void goodFilesAreKeptWhenOneIsBad();
    void mapOverridesTheProposal();
    void mapKeepsAColumnOut();
    void unknownMap_data();
    void unknownMap();
    void leftOutRowsAsATable();
    void leftOutRowsNeverReplaceAnotherFile();
    void encodingByName();
    void readingsThatTheFileDoesNotSettle();
    void aHundredThousandColumns();
    void laterExportBringsOnlyWhatIsNew();

private:
    static QString idOf(const QJsonArray &imports)
    {
        return imports.first().toObject()["id"].toString();
    }
};

namespace {

const char *const survey = "lavanda-survey.csv";
const char *const reviews = "lavanda-recenzii.csv";

QByteArray scores(int rows)
{
    QByteArray text = "Response ID;Date;Would you recommend us?;Shop;Mood\n";
    for (int i = 0; i < rows; ++i) {
        text += QByteArray::number(1000 + i) + ";2026-03-" +
                QByteArray::number(1 + i % 28).rightJustified(2, '0') + ';' +
                QByteArray::number(i % 11) + ';' + (i % 2 == 0 ? "North" : "South") + ';' +
                QByteArray::number(1 + i % 5) + '\n';
    }
    return text;
}

} // namespace

void CliImports::sameFileAgainAddsNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addRow("survey, UTF-8, commas") << sampleFile(survey) << 900;
    QTest::addRow("reviews, UTF-8 with BOM, semicolons") << sampleFile(reviews) << 350;
    QTest::addRow("help desk, windows-1251, decimal commas")
        << sampleFile("lavanda-podderzhka.csv") << 250;
}

void CliImports::sameFileAgainAddsNothing()
{
    QFETCH(const QString, file);
    QFETCH(const int, rows);
    const Shell shell;
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{rows, rows, 0, 0, 0}));
    const QJsonObject before = shell.figures();
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{rows, 0, 0, rows, 0}));
    QCOMPARE(shell.figures(), before);
}

// Two windows, or a script beside the window: who comes second must see what the first brought.
/// Rows without a number of their own are known by what is imported of them.
void CliImports::sameFileReadOtherwiseIsNoted()
{
    const Shell shell;
    const QString file = shell.write("form.csv", "Date,Recommend,Mood\n01/03/2026,9,good\n"
                                                 "02/03/2026,4,bad\n");
    const auto notesOf = [](const QJsonObject &import) {
        QStringList codes;
        for (const QJsonValue note : import["notes"].toArray())
            codes << note["code"].toString();
        return codes;
    };
    QVERIFY(!notesOf(shell.import({file}).first().toObject()).contains("file-known"));
    QVERIFY(!notesOf(shell.import({file}).first().toObject()).contains("file-known"));
    // What is left out now still tells which rows they are; another day is another answer.
    const QJsonObject without = shell.import({file, "--map", "skip=Mood"}).first().toObject();
    QCOMPARE(broughtBy(without), (QList<int>{2, 0, 0, 2, 0}));
    QVERIFY(notesOf(without).contains("rows-read-otherwise"));
    QVERIFY(!notesOf(without).contains("file-known"));
    const QJsonObject twice = shell.import({file, "--read", "date-order=mdy"}).first().toObject();
    QCOMPARE(broughtBy(twice), (QList<int>{2, 2, 0, 0, 0}));
    QVERIFY(notesOf(twice).contains("file-known"));
}

void CliImports::twoAtTheSameTimeCountOnce()
{
    const Shell shell;
    QCOMPARE(shell.patron({"imports"}).code, 0); // makes the database
    const QString file = shell.write("scores.csv", scores(20'000));
    const auto import = [&shell, &file] { return shell.patron({"import", file, "--json"}); };
    QFuture<Outcome> other = QtConcurrent::run(import);
    const Outcome one = import();
    const Outcome two = other.result();
    QVERIFY2(one.code == 0 || two.code == 0, qPrintable(one.err + two.err));
    QCOMPARE(shell.figures()["responses"].toInt(), 20'000);
}

void CliImports::undoLeavesTheDataAsBefore()
{
    const Shell shell;
    (void)shell.import({sampleFile(survey)});
    const QStringList before = shell.content();
    const QString id = idOf(shell.import({sampleFile(reviews)}));
    QVERIFY(shell.content() != before);
    const Outcome undone = shell.patron({"undo", id});
    QCOMPARE(undone.code, 0);
    QVERIFY(undone.out.isEmpty());
    QVERIFY2(undone.err.contains(QString::fromLatin1(reviews)), qPrintable(undone.err));
    QCOMPARE(shell.content(), before);
}

void CliImports::undoInTheOrderOfImportLeavesNothing()
{
    const Shell shell;
    QCOMPARE(shell.patron({"imports"}).code, 0); // makes the database
    const QStringList empty = shell.content();
    const QString file = shell.write("scores.csv", scores(40));
    const QString first = idOf(shell.import({file}));
    shell.write("scores.csv", scores(60).replace(";North;", ";Centre;"));
    const QJsonArray later = shell.import({file});
    QCOMPARE(broughtBy(later.first().toObject()), (QList<int>{60, 20, 20, 20, 0}));

    QCOMPARE(shell.patron({"undo", first}).code, 0);
    QCOMPARE(shell.patron({"undo", idOf(later)}).code, 0);
    QCOMPARE(shell.content(), empty);
    QCOMPARE(shell.figures()["responses"].toInt(), 0);
}

void CliImports::undoOfAnUnknownImport_data()
{
    QTest::addColumn<QString>("id");
    QTest::addRow("a number nobody gave") << "77";
    QTest::addRow("a word") << "last";
    QTest::addRow("beyond 64 bits") << "99999999999999999999999";
}

void CliImports::undoOfAnUnknownImport()
{
    QFETCH(const QString, id);
    const Shell shell;
    (void)shell.import({shell.write("scores.csv", scores(20))});
    const QStringList before = shell.content();
    const Outcome outcome = shell.patron({"undo", id});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(id), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(shell.content(), before);
}

void CliImports::lookStoresNothing()
{
    const Shell shell;
    const QString file = shell.write("scores.csv", scores(30));
    const QStringList before = shell.files();
    const QJsonObject fresh = shell.import({file, "--dry-run"}).first().toObject();
    QCOMPARE(broughtBy(fresh), (QList<int>{30, 30, 0, 0, 0}));
    QVERIFY(!fresh.contains("id"));
    QCOMPARE(shell.files(), before); // not even a database

    (void)shell.import({file});
    const QStringList content = shell.content();
    QCOMPARE(broughtBy(shell.import({file, "--dry-run"}).first().toObject()),
             (QList<int>{30, 0, 0, 30, 0}));
    const Outcome spoken = shell.patron({"import", file, "--dry-run"});
    QCOMPARE(spoken.code, 0);
    QVERIFY2(spoken.out.contains("Nothing was stored"), qPrintable(spoken.out));
    QCOMPARE(shell.content(), content);
}

void CliImports::goodFilesAreKeptWhenOneIsBad()
{
    const Shell shell;
    const QString good = shell.write("good.csv", scores(20));
    const QString bad = shell.write("bad.csv", "");
    const Outcome outcome = shell.patron({"import", good, bad, sampleFile(reviews), "--json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("bad.csv"), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    const QJsonArray imports = outcome.json()["imports"].toArray();
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports[0].toObject()["file"].toString(), QString("good.csv"));
    QCOMPARE(imports[1].toObject()["file"].toString(), QString(reviews));
    QCOMPARE(shell.figures()["responses"].toInt(), 20 + 350);
}

void CliImports::mapOverridesTheProposal()
{
    const Shell shell;
    const QString file = shell.write("scores.csv", scores(50));
    const QJsonObject import =
        shell.import({file, "--map", "satisfaction=mood", "--map=question=Would you recommend us?"})
            .first()
            .toObject();
    QMap<QString, QString> fields;
    for (const QJsonValue &column : import["mapping"].toArray())
        fields[column.toObject()["column"].toString()] = column.toObject()["field"].toString();
    QCOMPARE(fields["Mood"], QString("satisfaction"));
    QCOMPARE(fields["Would you recommend us?"], QString("question"));

    const QJsonObject answer = shell.figures();
    QCOMPARE(figureOf(answer, "csat")["n"].toInt(), 50);
    QCOMPARE(figureOf(answer, "nps")["n"].toInt(), 0);
    QCOMPARE(questionOf(answer, "Would you recommend us?")["n"].toInt(), 50);
}

void CliImports::mapKeepsAColumnOut()
{
    const Shell shell;
    const QString file = shell.write("scores.csv", scores(50));
    (void)shell.import({file, "--map", "skip=Shop"});
    QVERIFY(shell.content().filter("South").isEmpty());
    QVERIFY(shell.figures({"--by", "branch"})["groups"].toArray().size() <= 1);
}

void CliImports::unknownMap_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("named");
    QTest::addRow("no such column") << "satisfaction=Weather"
                                    << "Weather";
    QTest::addRow("no such field") << "happiness=Mood"
                                   << "happiness";
}

void CliImports::unknownMap()
{
    QFETCH(const QString, wish);
    QFETCH(const QString, named);
    const Shell shell;
    QCOMPARE(shell.patron({"imports"}).code, 0);
    const QStringList before = shell.content();
    const Outcome outcome =
        shell.patron({"import", shell.write("scores.csv", scores(20)), "--map", wish});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QCOMPARE(shell.content(), before);
}

void CliImports::leftOutRowsAsATable()
{
    const Shell shell;
    const QString file = shell.write("may.csv", "Date,Recommend\n2026-05-01,9\n,\n2026-05-02,7\n"
                                                "Date,Recommend\n2026-05-03,3\n");
    const QByteArray expected("\xEF\xBB\xBFRow in the file,Why it was left out,Date,Recommend\r\n"
                              "3,The row is empty and was left out. No answer is lost.,,\r\n"
                              "5,\"This row only repeats the names of the columns, so it was left "
                              "out. No answer is lost.\",Date,Recommend\r\n");
    const auto rejected = [&](const QStringList &more) {
        return shell.patron(QStringList{"import", file, "--rejected", "out.csv"} + more);
    };
    QCOMPARE(rejected({"--dry-run"}).code, 0);
    QCOMPARE(bytesOf(shell.path("out.csv")), expected);
    QVERIFY(!shell.files().contains(shell.database())); // a look stores nothing else
    QCOMPARE(rejected({}).code, 0);
    QCOMPARE(bytesOf(shell.path("out.csv")), expected);
    QCOMPARE(shell.figures()["responses"].toInt(), 3);
    QCOMPARE(rejected({"--language", "ru"}).code, 1); // not one of that language
    QCOMPARE(shell.patron({"import", file, file, "--rejected", "out.csv"}).code, 2);
}

void CliImports::leftOutRowsNeverReplaceAnotherFile()
{
    const Shell shell;
    const QByteArray survey("Date,Recommend\n2026-05-01,9\n,\n");
    const QString file = shell.write("may.csv", survey);
    const Outcome outcome = shell.patron({"import", file, "--rejected", file});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("may.csv"), qPrintable(outcome.err));
    QCOMPARE(bytesOf(file), survey);
    QCOMPARE(shell.figures()["responses"].toInt(), 0);
}

void CliImports::encodingByName()
{
    const Shell shell;
    // Too short to guess by: "Кофе" in code page 866.
    const QByteArray bytes =
        "Date,Branch,Rating\n2026-01-02,\x8a\xae\xe4\xa5,4\n2026-01-03,\x8a\xae\xe4\xa5,5\n";
    const QJsonObject import =
        shell.import({shell.write("dos.csv", bytes), "--encoding", "IBM866"}).first().toObject();
    QCOMPARE(import["encoding"].toString(), QString("IBM866"));
    QCOMPARE(groupsOf(shell.figures({"--by", "branch"})),
             (QMap<QString, int>{{QString::fromUtf8("Кофе"), 2}}));
}

/// The default is taken and told; the owner's word changes the figures and ends the note.
void CliImports::readingsThatTheFileDoesNotSettle()
{
    const QByteArray file("Submission Date,Submission ID,Would you recommend us?,Spent,Reply time\n"
                          "2026-05-01 23:30:00,61,9,\"1,234\",2\n"
                          "2026-05-02 10:00:00,62,10,\"2,345\",3\n"
                          "2026-05-02 11:00:00,63,-99,\"3,456\",4\n"
                          "2026-05-02 12:00:00,64,0,\"1,456\",4\n");
    const auto codesOf = [](const QJsonArray &imports) {
        QStringList codes;
        for (const QJsonValue note : imports.first()["notes"].toArray())
            codes << note["code"].toString();
        codes.sort();
        return codes;
    };
    const Shell asIs;
    QCOMPARE(codesOf(asIs.import({asIs.write("a.csv", file)})),
             (QStringList{"decimal-assumed", "missing-assumed", "scale-other", "time-unit-assumed",
                          "zone-assumed"}));
    QVERIFY(questionOf(asIs.figures(), "Spent")["counts"].toObject().contains("1234"));

    const Shell told;
    QCOMPARE(codesOf(told.import({told.write("a.csv", file), "--read", "zone=America/New_York",
                                  "--read", "decimal:Spent=,", "--read", "time-unit=hours",
                                  "--read", "missing:recommend=-99"})),
             QStringList{"missing-wished"});
    const QJsonObject figures = told.figures();
    QVERIFY(questionOf(figures, "Spent")["counts"].toObject().contains("1.234"));
    QCOMPARE(figureOf(figures, "nps")["n"].toInt(), 3);
    // Half past eleven at night in New York is the next day here.
    QCOMPARE(told.figures({"--to", "2026-05-01"})["responses"].toInt(), 0);
    QCOMPARE(asIs.figures({"--to", "2026-05-01"})["responses"].toInt(), 1);
}

void CliImports::aHundredThousandColumns()
{
    QByteArray file;
    for (const char *cell : {"Question ", "", ""}) {
        for (int i = 0; i < 100'000; ++i)
            file += cell + QByteArray::number(*cell ? i : i % 7) + (i < 99'999 ? ',' : '\n');
    }
    const Shell shell;
    const Outcome outcome = shell.patron({"import", shell.write("wide.csv", file), "--json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("no table"), qPrintable(outcome.err));
}

void CliImports::laterExportBringsOnlyWhatIsNew()
{
    const Shell shell;
    (void)shell.import({shell.write("march.csv", scores(30))});
    const QJsonObject later =
        shell.import({shell.write("april.csv", scores(45))}).first().toObject();
    QCOMPARE(broughtBy(later), (QList<int>{45, 15, 0, 30, 0}));
    QCOMPARE(shell.figures()["responses"].toInt(), 45);
}

QTEST_GUILESS_MAIN(CliImports)
#include "tst_cli_imports.moc"
