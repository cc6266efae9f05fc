// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace patron;

Q_DECLARE_METATYPE(patron::Command)

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void importOptions();
    void figureOptions();
    void reportOptions();
    void wrong_data();
    void wrong();
    void helpNamesEveryCommand();
};

namespace {

Invocation understood(const QStringList &words)
{
    const auto parsed = parseCommandLine(words);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        QTest::qFail(qPrintable(error->text), __FILE__, __LINE__);
    return std::holds_alternative<Invocation>(parsed) ? std::get<Invocation>(parsed) : Invocation();
}

} // namespace

void TestCommandLine::commands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QStringList>("files");
    QTest::addRow("nothing: the window") << QStringList{} << Command::Window << QStringList{};
    QTest::addRow("files: the window offers them")
        << QStringList{"a.csv", "b.csv"} << Command::Window << QStringList{"a.csv", "b.csv"};
    QTest::addRow("import") << QStringList{"import", "a.csv"} << Command::Import
                            << QStringList{"a.csv"};
    QTest::addRow("a command word later is a file")
        << QStringList{"import", "report"} << Command::Import << QStringList{"report"};
    QTest::addRow("options between files") << QStringList{"import", "a.csv", "--json", "b.csv"}
                                           << Command::Import << QStringList{"a.csv", "b.csv"};
    QTest::addRow("after -- everything is a file")
        << QStringList{"import", "--", "--json"} << Command::Import << QStringList{"--json"};
    QTest::addRow("figures") << QStringList{"figures"} << Command::Figures << QStringList{};
    QTest::addRow("report") << QStringList{"report", "out.pdf"} << Command::Report
                            << QStringList{"out.pdf"};
    QTest::addRow("imports") << QStringList{"imports"} << Command::Imports << QStringList{};
    QTest::addRow("undo") << QStringList{"undo", "12"} << Command::Undo << QStringList{"12"};
    QTest::addRow("restore") << QStringList{"restore", "copy.patron"} << Command::Restore
                             << QStringList{"copy.patron"};
    QTest::addRow("keep") << QStringList{"keep", "--months", "24", "--then=delete"} << Command::Keep
                          << QStringList{};
    QTest::addRow("demo") << QStringList{"demo"} << Command::Demo << QStringList{};
    QTest::addRow("help wins over what follows")
        << QStringList{"--help", "--nonsense"} << Command::Help << QStringList{};
    QTest::addRow("version") << QStringList{"-v"} << Command::Version << QStringList{};
}

void TestCommandLine::commands()
{
    QFETCH(const QStringList, words);
    QFETCH(const Command, command);
    QFETCH(const QStringList, files);
    const Invocation invocation = understood(words);
    QCOMPARE(invocation.command, command);
    QCOMPARE(invocation.files, files);
}

void TestCommandLine::importOptions()
{
    const Invocation invocation =
        understood({"import", "a.csv", "--map", "date = When", "--map=skip=A=B",
                    "--encoding=IBM866", "--delimiter", "\\t", "--quote=none", "--dry-run",
                    "--json", "--database", "t.db", "--language=ro"});
    QCOMPARE(invocation.import.wishes.size(), 2);
    QCOMPARE(invocation.import.wishes[0].field, QString("date"));
    QCOMPARE(invocation.import.wishes[0].header, QString("When"));
    QCOMPARE(invocation.import.wishes[1].header, QString("A=B")); // only the first sign separates
    QCOMPARE(invocation.import.table.encoding, QString("IBM866"));
    QCOMPARE(invocation.import.table.delimiter, QString("\t"));
    QCOMPARE(invocation.import.table.quote, QString("none"));
    const Invocation reading = understood(
        {"import", "a.xlsx", "--sheet", "Answers", "--title-rows=2", "--header-rows", "0", "--read",
         "date-order=dmy", "--read", "scale:Price: worth=it?=1-10", "--include", "partial,test"});
    QCOMPARE(reading.import.table.sheet, QString("Answers"));
    QCOMPARE(reading.import.table.titleRows, std::optional(2));
    QCOMPARE(reading.import.table.headerRows, std::optional(0));
    QCOMPARE(reading.import.readings, (QList<ReadingWish>{{"", "date-order", "dmy"},
                                                          {"Price: worth=it?", "scale", "1-10"}}));
    QCOMPARE(reading.import.include, (QList{ProblemCode::RowPartial, ProblemCode::RowTest}));
    QVERIFY(invocation.isDryRun && invocation.isJson);
    QCOMPARE(invocation.database, QString("t.db"));
    QCOMPARE(invocation.language, QString("ro"));
}

void TestCommandLine::figureOptions()
{
    const Invocation invocation =
        understood({"figures", "--by=month", "--where", "branch=North", "--where",
                    "branch=", "--from", "2026-01-31", "--to=2026-02-28"});
    QCOMPARE(invocation.query.by, QString("month"));
    QCOMPARE(invocation.query.conditions,
             (QList<QPair<QString, QString>>{{"branch", "North"}, {"branch", ""}}));
    QCOMPARE(invocation.query.period.from, QDate(2026, 1, 31));
    QCOMPARE(invocation.query.period.to, QDate(2026, 2, 28));
    QVERIFY(!invocation.isJson);
}

void TestCommandLine::reportOptions()
{
    const Invocation invocation = understood(
        {"report", "--where=channel=Web", "out.pdf", "--language", "ru", "--to", "2026-02-28"});
    QCOMPARE(invocation.files, QStringList{"out.pdf"});
    QCOMPARE(invocation.language, QString("ru"));
    QCOMPARE(invocation.query.conditions.size(), 1);
    QVERIFY(!invocation.query.period.from.isValid());
    QCOMPARE(invocation.plan, ReportPlan());
    const ReportPlan plan =
        understood({"report", "out.pdf", "--panes", "method, Loyalty,call-backs", "--business",
                    "Lavanda & Co", "--logo=sign.svg", "--paper", "Letter"})
            .plan;
    QCOMPARE(plan.parts,
             (QList<ReportPart>{ReportPart::Loyalty, ReportPart::CallBacks, ReportPart::Method}));
    QCOMPARE(plan.business, QString("Lavanda & Co"));
    QCOMPARE(plan.logo, QDir::current().absoluteFilePath("sign.svg"));
    QCOMPARE(plan.paper, ReportPaper::Letter);
}

void TestCommandLine::wrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::addRow("import of nothing") << QStringList{"import"} << "file";
    QTest::addRow("report to nowhere") << QStringList{"report"} << "PDF";
    QTest::addRow("a pane nobody knows")
        << QStringList{"report", "a.pdf", "--panes", "loyalty,dreams"} << "dreams";
    QTest::addRow("no pane at all") << QStringList{"report", "a.pdf", "--panes="} << "--panes";
    QTest::addRow("paper of newspapers")
        << QStringList{"report", "a.pdf", "--paper", "broadsheet"} << "broadsheet";
    QTest::addRow("figures have no logo") << QStringList{"figures", "--logo=a.png"} << "--logo";
    QTest::addRow("undo of nothing") << QStringList{"undo"} << "imports";
    QTest::addRow("undo of two") << QStringList{"undo", "1", "2"} << "imports";
    QTest::addRow("figures of a file") << QStringList{"figures", "a.csv"} << "a.csv";
    QTest::addRow("unknown option") << QStringList{"import", "a.csv", "--fast"} << "--fast";
    QTest::addRow("option of another command")
        << QStringList{"report", "a.pdf", "--by", "month"} << "--by";
    QTest::addRow("window has no figures") << QStringList{"--by", "month"} << "--by";
    QTest::addRow("value missing at the end") << QStringList{"figures", "--where"} << "--where";
    QTest::addRow("map without a header")
        << QStringList{"import", "a.csv", "--map", "date"} << "--map";
    QTest::addRow("map without a field")
        << QStringList{"import", "a.csv", "--map", "=When"} << "--map";
    QTest::addRow("reading without value")
        << QStringList{"import", "a.csv", "--read", "dmy"} << "--read";
    QTest::addRow("four header rows")
        << QStringList{"import", "a.csv", "--header-rows=4"} << "--header-rows";
    QTest::addRow("rows nobody knows")
        << QStringList{"import", "a.csv", "--include", "all"} << "--include";
    QTest::addRow("a day that is not in the calendar")
        << QStringList{"figures", "--from", "2026-02-30"} << "2026-02-30";
    QTest::addRow("French") << QStringList{"--language", "fr"} << "fr";
    QTest::addRow("yes and no have no value") << QStringList{"figures", "--json=false"} << "--json";
    QTest::addRow("from after to")
        << QStringList{"figures", "--from", "2026-03-01", "--to", "2026-02-01"} << "2026-02-01";
}

void TestCommandLine::wrong()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, named);
    const auto parsed = parseCommandLine(words);
    QVERIFY(std::holds_alternative<UsageError>(parsed));
    const QString text = std::get<UsageError>(parsed).text;
    QVERIFY2(text.section('\n', 0, 0).contains(named),
             qPrintable(text));                               // the first line says what is wrong
    QVERIFY2(text.contains("\n  patron "), qPrintable(text)); // then how it is done
}

void TestCommandLine::helpNamesEveryCommand()
{
    const QString all = helpText(Command::Window);
    for (const char *command : {"import", "figures", "report", "imports", "undo", "demo"})
        QVERIFY2(all.contains(QString("patron ") + command), command);
    QVERIFY(!helpText(Command::Undo).contains("patron report"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
