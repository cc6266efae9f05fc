// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program prints where: clean JSON, version, help, the demo; all without a display.
#include "tests/journeys/shell.h"

#include <QFileInfo>
#include <QTest>

using namespace patron::test;

class CliOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version();
    void help_data();
    void help();
    void jsonIsAlone();
    void importsAreListed();
    void demo_data();
    void demo();
    void theSampleIsTheSameInEachLanguage_data();
    void theSampleIsTheSameInEachLanguage();
    void notesHaveAPlace();
    void ownDatabaseByDefault();
};

void CliOutput::version()
{
    const Shell shell;
    const Outcome outcome = shell.run({"--version"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QString("Patron " PATRON_VERSION "\n"));
    QVERIFY(outcome.err.isEmpty());
}

void CliOutput::help_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("told");
    QTest::addRow("all") << QStringList{"--help"}
                         << QStringList{"patron import",  "patron figures", "patron report",
                                        "patron imports", "patron undo",    "patron demo",
                                        "--database"};
    for (const char *command : {"import", "figures", "report", "imports", "undo", "demo"})
        QTest::addRow("%s", command)
            << QStringList{command, "--help"} << QStringList{QString("patron ") + command};
}

void CliOutput::help()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, told);
    const Shell shell;
    const Outcome outcome = shell.run(words);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    for (const QString &each : told)
        QVERIFY2(outcome.out.contains(each), qPrintable(each));
    QVERIFY(shell.files().isEmpty());
}

void CliOutput::jsonIsAlone()
{
    const Shell shell;
    for (const QStringList &words :
         {QStringList{"import", sampleFile("lavanda-podderzhka.csv"), "--json"},
          QStringList{"figures", "--json"}, QStringList{"imports", "--json"},
          QStringList{"figures", "--by", "month", "--json", "--language", "ru"}}) {
        const Outcome outcome = shell.patron(words);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        QVERIFY(outcome.out.startsWith("{\n") && outcome.out.endsWith("}\n"));
        QVERIFY(!outcome.json().isEmpty());
    }
}

void CliOutput::importsAreListed()
{
    const Shell shell;
    const QJsonObject survey = shell.import({sampleFile("lavanda-survey.csv")}).first().toObject();
    const QJsonObject reviews =
        shell.import({sampleFile("lavanda-recenzii.csv")}).first().toObject();
    const QJsonArray listed = shell.patron({"imports", "--json"}).json()["imports"].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].toObject()["id"], reviews["id"]); // newest first
    QCOMPARE(listed[1].toObject(), survey);              // as it was told when it was stored
    const Outcome spoken = shell.patron({"imports"});
    QVERIFY(spoken.out.contains("lavanda-survey.csv") &&
            spoken.out.contains(survey["id"].toString()));
}

void CliOutput::demo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("asked for") << QStringList{"demo"};
    QTest::addRow("started where there is no screen") << QStringList{};
}

void CliOutput::demo()
{
    QFETCH(const QStringList, words);
    const Shell shell;
    const Outcome outcome = shell.run(words);
    QCOMPARE(outcome.code, 0);
    for (const char *part : {"lavanda-survey.csv", "lavanda-reviews.csv", "lavanda-helpdesk.csv",
                             "lavanda-customers.csv", "lavanda-sales.csv", "NPS", "1,500"})
        QVERIFY2(outcome.out.contains(part), qPrintable(outcome.out));
    QCOMPARE(shell.files(), QStringList{shell.path("patron-report.pdf")});
    QVERIFY(bytesOf(shell.path("patron-report.pdf")).startsWith("%PDF-"));
    QVERIFY2(outcome.err.contains("patron-report.pdf"), qPrintable(outcome.err));
    QVERIFY2(!outcome.err.contains("XDG_RUNTIME_DIR"), qPrintable(outcome.err));
}

void CliOutput::theSampleIsTheSameInEachLanguage_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("north");
    QTest::addColumn<QString>("firms");
    QTest::addRow("Romanian") << QStringList{"lavanda-sondaj.csv", "lavanda-recenzii.csv",
                                             "lavanda-asistenta.csv", "lavanda-clienti.csv",
                                             "lavanda-vanzari.csv"}
                              << "Nord"
                              << "Firme";
    QTest::addRow("Russian") << QStringList{"lavanda-opros.csv", "lavanda-otzyvy.csv",
                                            "lavanda-podderzhka.csv", "lavanda-klienty.csv",
                                            "lavanda-prodazhi.csv"}
                             << u"Север"_qs << u"Фирмы"_qs;
}

/// Other headers and words, and every figure as in English.
void CliOutput::theSampleIsTheSameInEachLanguage()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, north);
    QFETCH(const QString, firms);
    const auto filled = [](const QStringList &names, const Shell &shell) {
        QStringList paths;
        for (const QString &name : names)
            paths << sampleFile(name);
        shell.import(paths);
    };
    const Shell english;
    filled({"lavanda-survey.csv", "lavanda-reviews.csv", "lavanda-helpdesk.csv",
            "lavanda-customers.csv", "lavanda-sales.csv"},
           english);
    const Shell other;
    filled(files, other);
    QCOMPARE(other.figures()["figures"], english.figures()["figures"]);
    const auto groups = [](const Shell &shell, const char *by) {
        return groupsOf(shell.figures({"--by", by}));
    };
    for (const auto &[by, here, there] :
         {std::tuple("branch", u"Nord"_qs, north), std::tuple("segment", u"Business"_qs, firms)}) {
        QCOMPARE(groups(other, by).size(), groups(english, by).size());
        QVERIFY2(groups(other, by).value(there) > 0, by);
        QCOMPARE(groups(other, by).value(there), groups(english, by).value(here));
    }
}

void CliOutput::notesHaveAPlace()
{
    const Shell shell;
    QByteArray text = "Date,Would you recommend us? (0-10),Mood\n";
    for (int i = 1; i <= 40; ++i)
        text += (i == 3 ? "soon" : "2026-01-05") +
                QByteArray(i == 5       ? ",42"
                           : i % 2 == 0 ? ",9"
                                        : ",4") +
                (i == 8 ? "" : ",good " + QByteArray::number(i)) + '\n';
    const QString file = shell.write("notes.csv", text);
    const QJsonObject import = shell.import({file}).first().toObject();
    QMap<QString, QJsonObject> notes;
    for (const QJsonValue &note : import["notes"].toArray())
        notes[note.toObject()["code"].toString()] = note.toObject();
    QCOMPARE(notes.keys(), (QStringList{"date-unreadable", "row-short", "value-out-of-scale"}));
    QCOMPARE(notes["date-unreadable"]["row"].toInt(), 4);
    QCOMPARE(notes["date-unreadable"]["column"].toString(), QString("Date"));
    QCOMPARE(notes["date-unreadable"]["value"].toString(), QString("soon"));
    QCOMPARE(notes["value-out-of-scale"]["value"].toString(), QString("42"));
    QCOMPARE(notes["row-short"]["row"].toInt(), 9);
    QVERIFY(notes["row-short"]["column"].isNull());
}

void CliOutput::ownDatabaseByDefault()
{
    const Shell shell;
    QCOMPARE(shell.run({"import", sampleFile("lavanda-recenzii.csv")}).code, 0);
    QCOMPARE(shell.run({"figures", "--json"}).json()["responses"].toInt(), 350);
    QVERIFY(shell.files().isEmpty()); // it lies in the home, not where the shell stands
}

QTEST_GUILESS_MAIN(CliOutput)
#include "tst_cli_output.moc"
