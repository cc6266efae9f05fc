// SPDX-License-Identifier: GPL-3.0-or-later
// patron forget, export and backup, as a shell runs them.
#include "tests/journeys/shell.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace patron::test;

namespace {

const QByteArray answers =
    "Response ID,Date,Recommend (0-10),Comment,Customer,E-mail,Phone,How did you pay?\n"
    "A-1,2026-11-17 10:00,3,Waited for two weeks,Ana Pop,ana@example.com,,Card\n"
    "A-2,2026-11-19 10:00,6,=1+1 too loud,Ion Rusu,,+373 69 123 456,Cash\n"
    "A-3,2026-11-02 10:00,0,,Olga Moraru,olga@example.com,,Card\n"
    "A-4,2026-11-03 10:00,2,Never again,,,,Cash\n"
    "A-5,2026-11-05 10:00,9,\"Fine, now\",Olga Moraru,olga@example.com,,Card\n"
    "A-6,2026-11-06 10:00,9,Good,Petru Lungu,petru@example.com,,Card\n";

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class CliPrivacy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgottenByWhatTheyAreKnownBy_data();
    void forgottenByWhatTheyAreKnownBy();
    void staysForgotten();
    void allowedAgain();
    void keptScoreCountsOnce();
    void oldCopiesGoToo();
    void nobodyToForget();
    void dataOfOne();
    void everythingAsATable();
    void filteredTable();
    void exportTakesNoOtherFile();
    void backup();
    void backupNeverOverAFile();
    void wrongUsage_data();
    void wrongUsage();
};

void CliPrivacy::forgottenByWhatTheyAreKnownBy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("left");
    QTest::newRow("e-mail") << QStringLiteral("OLGA@example.com") << 4;
    QTest::newRow("phone, written otherwise") << QStringLiteral("069 123 456") << 5;
    QTest::newRow("whole name") << QStringLiteral("Moraru Olga") << 4;
}

void CliPrivacy::forgottenByWhatTheyAreKnownBy()
{
    QFETCH(const QString, key);
    QFETCH(const int, left);
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const Outcome done = shell.patron({QStringLiteral("forget"), key, QStringLiteral("--json")});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QCOMPARE(done.json()[QStringLiteral("removed")].toInt(), 6 - left);
    QCOMPARE(done.json()[QStringLiteral("overwritten")].toBool(), true);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), left);
    const Outcome again = shell.patron({QStringLiteral("forget"), key});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(key));
}

void CliPrivacy::staysForgotten()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers);
    shell.import({file});
    QCOMPARE(shell.patron(words("forget olga@example.com")).code, 0);
    const QJsonObject again = shell.import({file}).first().toObject();
    QCOMPARE(broughtBy(again), (QList<int>{6, 0, 0, 4, 2}));
    QVERIFY(again[QStringLiteral("notes")].toArray().size() > 0);
    QCOMPARE(again[QStringLiteral("notes")][0][QStringLiteral("code")].toString(),
             QStringLiteral("row-forgotten"));
    for (const QString &row : shell.content())
        QVERIFY2(!row.contains(QLatin1String("olga"), Qt::CaseInsensitive), qPrintable(row));
    // Rows left out can be saved; of hers only where they stand.
    const QString rejected = shell.path(QStringLiteral("rejected.csv"));
    shell.import({file, QStringLiteral("--rejected"), rejected});
    const QByteArray saved = bytesOf(rejected);
    QCOMPARE(saved.count("\r\n"), 3);
    QVERIFY2(saved.contains("\r\n4,") && saved.contains("\r\n6,"), saved.constData());
    QVERIFY2(!saved.toLower().contains("olga") && !saved.contains("Fine"), saved.constData());
    // Another file that knows her by the same address.
    const QString other = shell.write(QStringLiteral("other.csv"),
                                      "Date,Stars,E-mail\n2026-11-01,5,Olga@Example.com\n"
                                      "2026-11-02,4,new@example.com\n");
    QCOMPARE(broughtBy(shell.import({other}).first().toObject()), (QList<int>{2, 1, 0, 0, 1}));
}

void CliPrivacy::allowedAgain()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers);
    shell.import({file});
    QCOMPARE(shell.patron(words("forget olga@example.com")).code, 0);
    QCOMPARE(shell.patron(words("forget petru@example.com --allow")).code, 1);
    QCOMPARE(shell.patron(words("forget olga@example.com --allow")).code, 0);
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{6, 2, 0, 4, 0}));
    // Known by a number too: one of the two lets in what names both.
    const QString known =
        shell.write(QStringLiteral("known.csv"), "Date,Stars,Customer ID,E-mail\n"
                                                 "2026-11-01,5,K-17,vera@example.com\n"
                                                 "2026-11-02,4,K-18,oleg@example.com\n");
    shell.import({known, QStringLiteral("--map"), QStringLiteral("customer=Customer ID")});
    QCOMPARE(shell.patron(words("forget vera@example.com")).code, 0);
    QCOMPARE(shell.patron(words("forget K-17 --allow")).code, 0);
    QCOMPARE(
        broughtBy(
            shell.import({known, QStringLiteral("--map"), QStringLiteral("customer=Customer ID")})
                .first()
                .toObject()),
        (QList<int>{2, 1, 0, 1, 0}));
}

void CliPrivacy::keptScoreCountsOnce()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers);
    shell.import({file});
    const QJsonObject before = figureOf(shell.figures(), QStringLiteral("nps"));
    QCOMPARE(shell.patron(words("forget olga@example.com --keep-scores")).code, 0);
    QCOMPARE(figureOf(shell.figures(), QStringLiteral("nps")), before);
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{6, 0, 0, 4, 2}));
    QCOMPARE(figureOf(shell.figures(), QStringLiteral("nps")), before);
    for (const QString &row : shell.content())
        QVERIFY2(!row.contains(QLatin1String("olga"), Qt::CaseInsensitive) &&
                     !row.contains(QLatin1String("Fine, now")),
                 qPrintable(row));
}

void CliPrivacy::oldCopiesGoToo()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QString copy = shell.write(QStringLiteral("shop.db.before-schema-4"), "olga@example.com");
    QCOMPARE(shell.patron(words("forget ana@example.com")).code, 0);
    QVERIFY(!QFile::exists(copy));
}

void CliPrivacy::nobodyToForget()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QStringList before = shell.content();
    const Outcome done = shell.patron(words("forget nobody@example.com"));
    QCOMPARE(done.code, 1);
    QVERIFY(done.err.contains(QLatin1String("nobody@example.com")));
    QCOMPARE(shell.content(), before);
}

void CliPrivacy::dataOfOne()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    QCOMPARE(shell.patron(words("export olga.json --customer olga@example.com")).code, 0);
    const QJsonObject data =
        QJsonDocument::fromJson(bytesOf(shell.path(QStringLiteral("olga.json")))).object();
    QCOMPARE(data[QStringLiteral("known")][QStringLiteral("customer_name")][0].toString(),
             QStringLiteral("Olga Moraru"));
    const QJsonArray records = data[QStringLiteral("records")].toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[1][QStringLiteral("fields")][QStringLiteral("comment")].toString(),
             QStringLiteral("Fine, now"));
    QCOMPARE(records[1][QStringLiteral("fields")][QStringLiteral("recommend")].toString(),
             QStringLiteral("9"));
    QCOMPARE(records[1][QStringLiteral("answers")][0][QStringLiteral("answer")].toString(),
             QStringLiteral("Card"));
    QCOMPARE(shell.patron(words("export olga.csv --customer olga@example.com")).code, 0);
    const QByteArray table = bytesOf(shell.path(QStringLiteral("olga.csv")));
    QVERIFY(table.contains(",responses,comment,\"Fine, now\"\r\n"));
    QVERIFY(!table.contains("ana@example.com"));
}

void CliPrivacy::everythingAsATable()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    QCOMPARE(shell.patron(words("export all.csv")).code, 0);
    const QByteArray table = bytesOf(shell.path(QStringLiteral("all.csv")));
    QCOMPARE(table.count("\r\n"), 7);
    QVERIFY2(table.contains(",'=1+1 too loud,Cash\r\n"), table.constData());
    QVERIFY(table.contains("\"Fine, now\",Card"));
    // The table is a file like any other: the same figures come of it.
    const QJsonObject before = shell.figures();
    QVERIFY(QFile::remove(shell.database()));
    shell.import({shell.path(QStringLiteral("all.csv"))});
    QCOMPARE(figureOf(shell.figures(), QStringLiteral("nps")),
             figureOf(before, QStringLiteral("nps")));
    QCOMPARE(countsOf(questionOf(shell.figures(), QStringLiteral("pay"))),
             countsOf(questionOf(before, QStringLiteral("pay"))));
}

void CliPrivacy::filteredTable()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    QCOMPARE(shell
                 .patron({QStringLiteral("export"), QStringLiteral("cash.csv"),
                          QStringLiteral("--where"), QStringLiteral("pay=Cash")})
                 .code,
             0);
    QCOMPARE(bytesOf(shell.path(QStringLiteral("cash.csv"))).count("\r\n"), 3);
    QCOMPARE(shell.patron(words("export late.csv --from 2026-11-06")).code, 0);
    QCOMPARE(bytesOf(shell.path(QStringLiteral("late.csv"))).count("\r\n"), 4);
}

void CliPrivacy::exportTakesNoOtherFile()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QByteArray before = bytesOf(shell.database());
    QCOMPARE(shell.patron(words("export shop.db")).code, 1);
    QCOMPARE(bytesOf(shell.database()), before);
}

void CliPrivacy::backup()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QStringList content = shell.content(); // in which no backup is noted yet
    QCOMPARE(shell.patron(words("backup copy.patron")).code, 0);
    QCOMPARE(shell.patron(words("forget olga@example.com")).code, 0);
    QVERIFY(shell.content() != content);
    // Put in the place of the database it is the same data.
    QVERIFY(QFile::remove(shell.database()));
    QVERIFY(QFile::rename(shell.path(QStringLiteral("copy.patron")), shell.database()));
    QCOMPARE(shell.content(), content);
    for (const QString &file : shell.files())
        QVERIFY2(!file.endsWith(QLatin1String(".part")), qPrintable(file));
}

void CliPrivacy::backupNeverOverAFile()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QString other = shell.write(QStringLiteral("copy.patron"), "of great value");
    const Outcome refused = shell.patron(words("backup copy.patron"));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(QLatin1String("copy.patron")));
    QCOMPARE(bytesOf(other), QByteArray("of great value"));
    QCOMPARE(shell.patron(words("backup copy.patron --force")).code, 0);
    QVERIFY(bytesOf(other).startsWith("SQLite format 3"));
    const QStringList content = shell.content();
    QCOMPARE(shell.patron(words("backup shop.db --force")).code, 1); // onto itself
    QCOMPARE(shell.patron(words("backup missing/copy.patron")).code, 1);
    QCOMPARE(shell.content(), content);
}

void CliPrivacy::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("backup without a file") << QStringLiteral("backup");
    QTest::newRow("forget without a customer") << QStringLiteral("forget");
    QTest::newRow("forget two at once") << QStringLiteral("forget a@example.com b@example.com");
    QTest::newRow("export without a file") << QStringLiteral("export");
    QTest::newRow("an option of another command") << QStringLiteral("backup a.db --keep-scores");
    QTest::newRow("to keep and to allow")
        << QStringLiteral("forget a@example.com --allow --keep-scores");
}

void CliPrivacy::wrongUsage()
{
    QFETCH(const QString, line);
    const Shell shell;
    const Outcome outcome = shell.patron(line.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains(QLatin1String("patron ")));
}

QTEST_GUILESS_MAIN(CliPrivacy)
#include "tst_cli_privacy.moc"
