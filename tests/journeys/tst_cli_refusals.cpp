// SPDX-License-Identifier: GPL-3.0-or-later
// Bad files, bad places and wrong words: a sentence, the right exit code, and everything as it was.
#include "tests/journeys/shell.h"
#include "tests/models/files/xlsxmaker.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <functional>

using namespace patron::test;

class CliRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void folder();
    void forbiddenFile();
    void databases_data();
    void databases();
    void reportsThatCannotBeWritten_data();
    void reportsThatCannotBeWritten();
    void wrongUsage_data();
    void wrongUsage();
    void inTheOwnersLanguage();
};

namespace {

const char *const rows = "Date,Would you recommend us?\n2026-01-02,9\n2026-01-03,4\n";

/// One sentence or more on one line, for people.
void checkSaid(const Outcome &outcome, const QString &name)
{
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(name), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QString said = outcome.err;
    said.remove(name); // a path is the owner's own
    static const QRegularExpression jargon(
        "SQL|errno|E[A-Z]{4,}|\\b(file|database|header|map|name|value|write)-[a-z]+|[Pp]ragma|[Ee]"
        "xception|patron\\.[a-z]");
    QVERIFY2(!said.contains(jargon), qPrintable(said));
}

/// A workbook with that before its rows.
QList<ZipPart> bombParts(const QByteArray &bomb)
{
    QList<ZipPart> parts = xlsxParts(
        {.sheets = {{"A", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"}}});
    parts.last().content.insert(parts.last().content.indexOf("<row"), bomb);
    return parts;
}

/// A database that is nobody's or somebody else's, made by plain SQL.
void makeDatabase(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase("QSQLITE", "made");
        sql.setDatabaseName(path);
        QVERIFY(sql.open());
        for (const QString &statement : statements) {
            QSqlQuery query(sql);
            QVERIFY(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase("made");
}

} // namespace

void CliRefusals::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); // null = not written
    QTest::addRow("empty") << "empty.csv" << QByteArray("");
    QTest::addRow("only line ends") << "blank.csv" << QByteArray("\n\n\n");
    QByteArray noise;
    for (int i = 0; i < 4'000; ++i)
        noise += char((i * 7'919 + i * i * 31) % 256);
    QTest::addRow("binary") << "noise.csv" << noise;
    QTest::addRow("a PDF named .csv")
        << "report.csv"
        << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    QTest::addRow("a ZIP named .csv")
        << "archive.csv" << QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00 and more", 24);
    QTest::addRow("header without rows")
        << "header.csv" << QByteArray("Date,Would you recommend us?\n");
    QTest::addRow("cut in a quoted field")
        << "cut.csv" << QByteArray(rows) + "2026-01-04,\"never clo";
    QTest::addRow("places on a map")
        << "Reviews.json" << QByteArray(R"({"type":"FeatureCollection","features":[{"a":1}]})");
    QTest::addRow("a little that unpacks to a mountain")
        << "bomb.xlsx" << zip(bombParts(QByteArray(70 << 20, ' ')));
    QTest::addRow("names that stand for names")
        << "laughs.xlsx"
        << zip(bombParts("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>&b;"));
    QTest::addRow("a text without end")
        << "endless.csv" << QByteArray(rows) + "2026-01-04,\"" + QByteArray(20 << 20, 'x') + "\"\n";
    QTest::addRow("missing") << "missing.csv" << QByteArray();
}

void CliRefusals::files()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const Shell shell;
    (void)shell.import({shell.write("good.csv", rows)});
    if (!bytes.isNull())
        shell.write(name, bytes);
    const QStringList content = shell.content();
    const QStringList files = shell.files();
    checkSaid(shell.patron({"import", name}), name);
    checkSaid(shell.patron({"import", name, "--dry-run"}), name);
    QCOMPARE(shell.content(), content);
    QCOMPARE(shell.files(), files);
}

void CliRefusals::folder()
{
    const Shell shell;
    (void)shell.import({shell.write("good.csv", rows)});
    QVERIFY(QDir(shell.folder()).mkdir("answers.csv"));
    const QStringList content = shell.content();
    checkSaid(shell.patron({"import", "answers.csv"}), "answers.csv");
    QCOMPARE(shell.content(), content);
}

void CliRefusals::forbiddenFile()
{
    const Shell shell;
    (void)shell.import({shell.write("good.csv", rows)});
    const QString secret = shell.write("secret.csv", rows);
    QVERIFY(QFile::setPermissions(secret, {}));
    if (QFile(secret).open(QIODevice::ReadOnly))
        QSKIP("whoever runs this may read everything");
    const QStringList content = shell.content();
    checkSaid(shell.patron({"import", secret}), "secret.csv");
    QCOMPARE(shell.content(), content);
}

void CliRefusals::databases_data()
{
    using Make = std::function<void(const Shell &)>;
    QTest::addColumn<QString>("path");
    QTest::addColumn<Make>("make");
    QTest::addRow("of another program") << "other.db" << Make([](const Shell &shell) {
        makeDatabase(shell.path("other.db"),
                     {"CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('soup')"});
    });
    QTest::addRow("no database at all") << "letter.db" << Make([](const Shell &shell) {
        shell.write("letter.db", QByteArray("Dear Sir or Madam,\n").repeated(200));
    });
    QTest::addRow("of a newer Patron") << "newer.db" << Make([](const Shell &shell) {
        QCOMPARE(shell.run({"imports", "--database", "newer.db"}).code, 0);
        makeDatabase(shell.path("newer.db"), {"PRAGMA user_version = 99"});
    });
    QTest::addRow("in a folder that is not there")
        << "nowhere/shop.db" << Make([](const Shell &) {});
    QTest::addRow("below a file") << "good.csv/shop.db" << Make([](const Shell &) {});
    QTest::addRow("a folder") << "folder" << Make([](const Shell &shell) {
        QVERIFY(QDir(shell.folder()).mkdir("folder"));
    });
#ifdef Q_OS_LINUX
    QTest::addRow("where nobody may write") << "/proc/shop.db" << Make([](const Shell &) {});
#endif
}

void CliRefusals::databases()
{
    QFETCH(const QString, path);
    QFETCH(const std::function<void(const Shell &)>, make);
    const Shell shell;
    shell.write("good.csv", rows);
    make(shell);
    const bool isFile = QFileInfo(QDir(shell.folder()).absoluteFilePath(path)).isFile();
    const QByteArray bytes =
        isFile ? bytesOf(QDir(shell.folder()).absoluteFilePath(path)) : QByteArray();
    const QStringList files = shell.files();
    for (const QStringList &words :
         {QStringList{"import", "good.csv"}, QStringList{"figures"}, QStringList{"imports"},
          QStringList{"undo", "1"}, QStringList{"report", "out.pdf"}})
        checkSaid(shell.run(words + QStringList{"--database", path}), path);
    QCOMPARE(isFile ? bytesOf(QDir(shell.folder()).absoluteFilePath(path)) : QByteArray(), bytes);
    QCOMPARE(shell.files(), files);
}

void CliRefusals::reportsThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("folder missing") << "nowhere/report.pdf";
    QTest::addRow("a folder") << ".";
    QTest::addRow("below a file") << "good.csv/report.pdf";
#ifdef Q_OS_LINUX
    QTest::addRow("where nobody may write") << "/proc/report.pdf";
#endif
}

void CliRefusals::reportsThatCannotBeWritten()
{
    QFETCH(const QString, path);
    const Shell shell;
    (void)shell.import({shell.write("good.csv", rows)});
    const QStringList files = shell.files();
    checkSaid(shell.patron({"report", path}), QFileInfo(path).fileName());
    QCOMPARE(shell.files(), files);
}

void CliRefusals::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("no file") << QStringList{"import"};
    QTest::addRow("unknown option") << QStringList{"figures", "--colour", "red"};
    QTest::addRow("option of another command") << QStringList{"undo", "1", "--json"};
    QTest::addRow("value missing") << QStringList{"figures", "--by"};
    QTest::addRow("a date that is none") << QStringList{"figures", "--from", "31.05.2026"};
    QTest::addRow("condition without =") << QStringList{"figures", "--where", "branch"};
    QTest::addRow("language nobody speaks here")
        << QStringList{"report", "out.pdf", "--language", "fr"};
    QTest::addRow("two reports") << QStringList{"report", "a.pdf", "b.pdf"};
    QTest::addRow("a word too many") << QStringList{"imports", "all"};
    QTest::addRow("a command that does not exist") << QStringList{"figurs"};
}

void CliRefusals::wrongUsage()
{
    QFETCH(const QStringList, words);
    const Shell shell;
    const Outcome outcome = shell.run(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains("  patron "), qPrintable(outcome.err));
    QVERIFY(shell.files().isEmpty());
}

void CliRefusals::inTheOwnersLanguage()
{
    const Shell shell;
    const QString english = shell.patron({"import", "missing.csv", "--language", "en"}).err;
    const QString romanian = shell.patron({"import", "missing.csv", "--language", "ro"}).err;
    const QString russian = shell.patron({"import", "missing.csv", "--language", "ru"}).err;
    QVERIFY(english.contains("missing.csv: there is no such file"));
    QVERIFY(!romanian.contains("file."));
    QVERIFY(romanian != english);
    QVERIFY(russian.contains(QRegularExpression("[\\x{400}-\\x{4ff}]{4}")));
}

QTEST_GUILESS_MAIN(CliRefusals)
#include "tst_cli_refusals.moc"
