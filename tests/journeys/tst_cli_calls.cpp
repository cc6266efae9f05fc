// SPDX-License-Identifier: GPL-3.0-or-later
// patron calls, as a shell runs it.
#include "tests/journeys/shell.h"

#include <QTest>

using namespace patron::test;

namespace {

/// 2026-11-20 is a Friday.
const QByteArray answers = "Response ID,Date,Recommend (0-10),Comment,Customer,E-mail,Phone\n"
                           "A-1,2026-11-17 10:00,3,Waited for two weeks,Ana Pop,ana@example.com,\n"
                           "A-2,2026-11-19 10:00,6,Too loud,Ion Rusu,,+373 69 123 456\n"
                           "A-3,2026-11-02 10:00,0,,Olga Moraru,olga@example.com,\n"
                           "A-4,2026-11-03 10:00,2,Never again,,,\n"
                           "A-5,2026-11-05 10:00,9,Fine now,Olga Moraru,olga@example.com,\n"
                           "A-6,2026-03-05 10:00,1,Long ago,Radu Sava,radu@example.com,\n"
                           "A-7,2026-11-04 10:00,8,Good,Petru Lungu,petru@example.com,\n";

QStringList calls(const QStringList &more = {})
{
    return QStringList{QStringLiteral("calls"), QStringLiteral("--today"),
                       QStringLiteral("2026-11-20")} +
           more;
}

QStringList namesOf(const QJsonObject &answer)
{
    QStringList names;
    const QJsonArray calls = answer[QStringLiteral("calls")].toArray();
    for (const QJsonValue &call : calls)
        names << call[QStringLiteral("name")].toString();
    return names;
}

} // namespace

class CliCalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void today();
    void everything();
    void undoneAndImportedAgain();
    void inWords();
    void nothingThere();
    void wrongUsage_data();
    void wrongUsage();
};

void CliCalls::today()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QJsonObject answer = shell.patron(calls({QStringLiteral("--json")})).json();
    QCOMPARE(answer[QStringLiteral("today")].toString(), QStringLiteral("2026-11-20"));
    QCOMPARE(namesOf(answer),
             (QStringList{QStringLiteral("Olga Moraru"), QStringLiteral("Ana Pop")}));
    const QJsonObject olga = answer[QStringLiteral("calls")][0].toObject();
    QCOMPARE(olga[QStringLiteral("due")].toString(), QStringLiteral("2026-11-04"));
    QCOMPARE(olga[QStringLiteral("status")].toString(), QStringLiteral("new"));
    QCOMPARE(olga[QStringLiteral("emails")], QJsonArray{QStringLiteral("olga@example.com")});
    QCOMPARE(olga[QStringLiteral("scores")][QStringLiteral("recommend")].toInt(-1), 0);
    QVERIFY(olga[QStringLiteral("scores")][QStringLiteral("rating")].isNull());
    QVERIFY(olga[QStringLiteral("comment")].isNull());
    QCOMPARE(olga[QStringLiteral("later")][QStringLiteral("recommend")].toInt(), 9);
    QCOMPARE(olga[QStringLiteral("later")][QStringLiteral("answered")].toString(),
             QStringLiteral("2026-11-05"));
    const QJsonObject help = answer[QStringLiteral("help")].toObject();
    QCOMPARE(help[QStringLiteral("others")][QStringLiteral("n")].toInt(), 1);
    QVERIFY(help[QStringLiteral("others")][QStringLiteral("value")].isNull());
    QVERIFY(help[QStringLiteral("difference")].isNull());
}

void CliCalls::everything()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const QJsonObject answer =
        shell.patron(calls({QStringLiteral("--all"), QStringLiteral("--json")})).json();
    QCOMPARE(namesOf(answer),
             (QStringList{QStringLiteral("Olga Moraru"), QStringLiteral("Ana Pop"),
                          QStringLiteral("Ion Rusu"), QStringLiteral("Radu Sava"), QString()}));
    const QJsonArray all = answer[QStringLiteral("calls")].toArray();
    QCOMPARE(all[2][QStringLiteral("phones")], QJsonArray{QStringLiteral("+373 69 123 456")});
    QCOMPARE(all[2][QStringLiteral("due")].toString(), QStringLiteral("2026-11-23"));
    QVERIFY(!all[4][QStringLiteral("reachable")].toBool());
    QCOMPARE(all[4][QStringLiteral("comment")].toString(), QStringLiteral("Never again"));
}

void CliCalls::undoneAndImportedAgain()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("survey.csv"), answers);
    const QJsonArray import = shell.import({file});
    const QStringList asked = calls({QStringLiteral("--json")});
    const QJsonObject before = shell.patron(asked).json();
    const QString id = import.first()[QStringLiteral("id")].toString();
    QCOMPARE(shell.patron({QStringLiteral("undo"), id}).code, 0);
    QVERIFY(shell.patron(asked).json()[QStringLiteral("calls")].toArray().isEmpty());
    shell.import({file});
    QCOMPARE(namesOf(shell.patron(asked).json()), namesOf(before));
}

void CliCalls::inWords()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("survey.csv"), answers)});
    const Outcome outcome =
        shell.patron(calls({QStringLiteral("--language"), QStringLiteral("en")}));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("Ana Pop")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(QStringLiteral("ana@example.com")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(QStringLiteral("Waited for two weeks")), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(QStringLiteral("would recommend: 3 of 10")),
             qPrintable(outcome.out));
}

void CliCalls::nothingThere()
{
    const Shell shell;
    const QJsonObject answer = shell.patron(calls({QStringLiteral("--json")})).json();
    QVERIFY(answer[QStringLiteral("calls")].toArray().isEmpty());
    QCOMPARE(shell.patron(calls()).code, 0);
}

void CliCalls::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no day") << QStringList{QStringLiteral("--today"), QStringLiteral("soon")};
    QTest::newRow("day without a value") << QStringList{QStringLiteral("--today")};
    QTest::newRow("a word too many") << QStringList{QStringLiteral("all")};
    QTest::newRow("of another command") << QStringList{QStringLiteral("--dry-run")};
    QTest::newRow("a flag with a value") << QStringList{QStringLiteral("--all=yes")};
}

void CliCalls::wrongUsage()
{
    QFETCH(QStringList, words);
    const Shell shell;
    const Outcome outcome = shell.patron(QStringList{QStringLiteral("calls")} + words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliCalls)
#include "tst_cli_calls.moc"
