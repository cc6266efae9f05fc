// SPDX-License-Identifier: GPL-3.0-or-later
// patron keep and restore, as a shell runs them.
#include "tests/journeys/shell.h"

#include <QDate>
#include <QFile>
#include <QTest>

using namespace patron::test;

namespace {

/// Two old answers and two of this year, seen from whatever day it is.
QByteArray answers()
{
    const QByteArray now = QByteArray::number(QDate::currentDate().year());
    const QByteArray old = QByteArray::number(QDate::currentDate().year() - 4);
    return "Response ID,Date,Recommend (0-10),Comment,Customer,E-mail\n"
           "A-1," +
           old +
           "-01-17,3,Waited for two weeks,Ana Pop,ana@example.com\n"
           "A-2," +
           old +
           "-01-19,6,Too loud,Ion Rusu,ion@example.com\n"
           "A-3," +
           now +
           "-01-02,9,Fine,Olga Moraru,olga@example.com\n"
           "A-4," +
           now + "-01-03,9,Good,Vera Lungu,vera@example.com\n";
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class CliKeep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesByARule();
    void appliedAndLeftOut_data();
    void appliedAndLeftOut();
    void letInAgain();
    void aSourceOfItsOwn();
    void unknownSource();
    void backAndForgottenAgain();
    void damagedData();
    void refusedBackups();
    void wrongUsage_data();
    void wrongUsage();
};

void CliKeep::nothingGoesByARule()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    const Outcome told = shell.patron(words("keep --months 24 --json"));
    QVERIFY2(told.code == 0, qPrintable(told.err));
    const QJsonObject rule = told.json()[QStringLiteral("rules")][0].toObject();
    QCOMPARE(rule[QStringLiteral("months")].toInt(), 24);
    QCOMPARE(rule[QStringLiteral("then")].toString(), QStringLiteral("forget"));
    QVERIFY(rule[QStringLiteral("kind")].isNull());
    const QJsonObject due = told.json()[QStringLiteral("due")][0].toObject();
    QCOMPARE(due[QStringLiteral("nameless")].toInt(), 2);
    QCOMPARE(due[QStringLiteral("removed")].toInt(), 0);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 4);
    QVERIFY(shell.patron(words("keep")).out.contains(QLatin1String("2 answers would be left")));
    QVERIFY(bytesOf(shell.database()).contains("ana@example.com"));
}

void CliKeep::appliedAndLeftOut_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("left");
    QTest::newRow("who it was") << QStringLiteral("forget") << 4;
    QTest::newRow("all of it") << QStringLiteral("delete") << 2;
}

void CliKeep::appliedAndLeftOut()
{
    QFETCH(const QString, then);
    QFETCH(const int, left);
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers());
    shell.import({file});
    const QString copy = shell.write(QStringLiteral("shop.db.before-schema-4"), "ana@example.com");
    const Outcome done = shell.patron(words("keep --months 24 --apply --json --then") << then);
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QCOMPARE(done.json()[QStringLiteral("removed")].toInt(), 4 - left);
    QCOMPARE(done.json()[QStringLiteral("nameless")].toInt(), left - 2);
    QCOMPARE(done.json()[QStringLiteral("overwritten")].toBool(), true);
    QCOMPARE(done.json()[QStringLiteral("due")].toArray().size(), 0);
    QCOMPARE(done.json()[QStringLiteral("log")].toArray().size(), 1);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), left);
    QVERIFY(!QFile::exists(copy));
    const QByteArray bytes = bytesOf(shell.database());
    for (const char *gone : {"ana@example.com", "Too loud", "Ion Rusu"})
        QVERIFY2(!bytes.contains(gone), gone);
    QVERIFY(bytes.contains("olga@example.com"));
    // The same file brings nothing back; which rows it were is told, and no more of them.
    const QString rejected = shell.path(QStringLiteral("rejected.csv"));
    const QJsonObject again =
        shell.import({file, QStringLiteral("--rejected"), rejected}).first().toObject();
    QCOMPARE(broughtBy(again), (QList<int>{4, 0, 0, 2, 2}));
    QCOMPARE(again[QStringLiteral("notes")][0][QStringLiteral("code")].toString(),
             QStringLiteral("row-expired"));
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), left);
    const QByteArray saved = bytesOf(rejected);
    QVERIFY2(saved.contains("\r\n2,") && saved.contains("\r\n3,"), saved.constData());
    QVERIFY2(!saved.contains("ana@example.com"), saved.constData());
}

void CliKeep::letInAgain()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers());
    shell.import({file});
    QCOMPARE(shell.patron(words("keep --allow")).code, 1);
    QCOMPARE(shell.patron(words("keep --months 24 --then delete --apply")).code, 0);
    QCOMPARE(shell.patron(words("keep --months always --allow")).code, 0);
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{4, 2, 0, 2, 0}));
}

void CliKeep::aSourceOfItsOwn()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    QCOMPARE(shell.patron(words("keep --months 24 --then delete")).code, 0);
    const Outcome kept =
        shell.patron(words("keep --kind responses --source survey --months always --json"));
    QVERIFY2(kept.code == 0, qPrintable(kept.err));
    QCOMPARE(kept.json()[QStringLiteral("rules")].toArray().size(), 2);
    QCOMPARE(kept.json()[QStringLiteral("due")].toArray().size(), 0);
    const Outcome again =
        shell.patron(words("keep --kind responses --source survey --months above --json"));
    QCOMPARE(again.json()[QStringLiteral("due")][0][QStringLiteral("removed")].toInt(), 2);
}

void CliKeep::unknownSource()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    const Outcome done = shell.patron(words("keep --kind responses --source surwey --months 3"));
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.contains(QLatin1String("survey")), qPrintable(done.err));
}

void CliKeep::backAndForgottenAgain()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    QCOMPARE(shell.patron(words("backup copy.patron")).code, 0);
    QVERIFY(!shell.patron(words("keep --json")).json()[QStringLiteral("backed_up_at")].isNull());
    QCOMPARE(shell.patron(words("forget olga@example.com")).code, 0);
    QCOMPARE(shell.patron(words("keep --months 24 --then delete --apply")).code, 0);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 1);
    const Outcome back = shell.patron(words("restore copy.patron --json"));
    QVERIFY2(back.code == 0, qPrintable(back.err));
    QCOMPARE(back.json()[QStringLiteral("forgotten")].toInt(), 1);
    QCOMPARE(back.json()[QStringLiteral("removed")].toInt(), 2);
    QVERIFY(QFile::exists(back.json()[QStringLiteral("copy")].toString()));
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 1);
    QVERIFY(!bytesOf(shell.database()).contains("olga@example.com"));
    QVERIFY(!bytesOf(shell.database()).contains("ana@example.com"));
}

void CliKeep::damagedData()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    QCOMPARE(shell.patron(words("backup copy.patron")).code, 0);
    QFile file(shell.database());
    QVERIFY(file.resize(file.size() / 2));
    QCOMPARE(shell.patron(words("figures")).code, 1);
    const Outcome back = shell.patron(words("restore copy.patron --json"));
    QVERIFY2(back.code == 0, qPrintable(back.err));
    QCOMPARE(back.json()[QStringLiteral("redone")].toBool(true), false);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 4);
}

void CliKeep::refusedBackups()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers())});
    shell.write(QStringLiteral("notes.txt"), "no backup");
    const QStringList before = shell.content();
    for (const char *line : {"restore notes.txt", "restore missing.patron", "restore shop.db"}) {
        const Outcome refused = shell.patron(words(line));
        QCOMPARE(refused.code, 1);
        QVERIFY2(!refused.err.trimmed().isEmpty(), line);
        QCOMPARE(shell.content(), before);
    }
}

void CliKeep::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("restore without a file") << QStringLiteral("restore");
    QTest::newRow("no number of months") << QStringLiteral("keep --months soon");
    QTest::newRow("below a month") << QStringLiteral("keep --months -3");
    QTest::newRow("something else then") << QStringLiteral("keep --months 3 --then hide");
    QTest::newRow("a source of nothing") << QStringLiteral("keep --source survey --months 3");
    QTest::newRow("a kind and nothing said of it") << QStringLiteral("keep --kind purchases");
    QTest::newRow("above everything") << QStringLiteral("keep --months above");
    QTest::newRow("a word too many") << QStringLiteral("keep everything");
}

void CliKeep::wrongUsage()
{
    QFETCH(const QString, line);
    const Shell shell;
    const Outcome outcome = shell.patron(line.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains(QLatin1String("patron ")));
}

QTEST_GUILESS_MAIN(CliKeep)
#include "tst_cli_keep.moc"
