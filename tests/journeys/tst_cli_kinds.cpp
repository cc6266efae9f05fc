// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and purchases beside responses, through the real program: figures count responses
// alone, and an import of any kind can be taken back.
#include "tests/journeys/shell.h"

#include <QFile>
#include <QTest>

using namespace patron::test;

class CliKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresCountResponsesAlone();
    void customersAgain();
    void kindAskedFor();
    void duplicatesToMerge();
    void wrongKind();
    void wrongRecipe();
};

namespace {

const QByteArray customers =
    "Cod client;Nume client;E-mail;Telefon;Client din;Data rezilierii;Vârsta\n"
    "C-1;Ana Pop;ana@exemplu.ro;0722 123 456;05.03.2019;;34\n"
    "C-2;Ion Rusu;ion@exemplu.md;+373 69 123 456;17.11.2020;28.02.2023;61\n"
    "C-3;Maria Țurcan;;069 222 333;01.07.2021;;19\n";
const QByteArray purchases = "Клиент;E-mail;Дата покупки;Сумма;Магазин\n"
                             "Русу Ион;ION@exemplu.md;03.02.2022;1 250,50 руб.;Центр\n"
                             "Петрова Анна;anna@primer.ru;14.02.2022;980,00 руб.;Центр\n"
                             "Русу Ион;ion@exemplu.md;21.03.2022;2 100,00 руб.;Север\n";

QString kindOf(const QJsonArray &imports)
{
    return imports.first().toObject()[QStringLiteral("kind")].toString();
}

QStringList with(const QString &kind)
{
    return {QStringLiteral("--kind"), kind};
}

} // namespace

void CliKinds::figuresCountResponsesAlone()
{
    const Shell shell;
    shell.import({sampleFile(QStringLiteral("lavanda-survey.csv"))});
    const QJsonObject figures = shell.figures();
    const QStringList content = shell.content();

    const QJsonArray list = shell.import({shell.write(QStringLiteral("clienti.csv"), customers)});
    QCOMPARE(kindOf(list), QStringLiteral("customers"));
    QCOMPARE(broughtBy(list.first().toObject()), (QList<int>{3, 3, 0, 0, 0}));
    const QJsonArray till = shell.import({shell.write(QStringLiteral("pokupki.csv"), purchases)});
    QCOMPARE(kindOf(till), QStringLiteral("purchases"));
    QCOMPARE(broughtBy(till.first().toObject()), (QList<int>{3, 3, 0, 0, 0}));

    QCOMPARE(shell.figures(), figures);
    const QStringList byAge{QStringLiteral("--by"), QStringLiteral("age_group")};
    QCOMPARE(groupsOf(shell.figures(with(QStringLiteral("customers")) + byAge)),
             (QMap<QString, int>{{"18-24", 1}, {"25-34", 1}, {"55-64", 1}}));
    const QStringList byBranch{QStringLiteral("--by"), QStringLiteral("branch")};
    QCOMPARE(groupsOf(shell.figures(with(QStringLiteral("purchases")) + byBranch)),
             (QMap<QString, int>{{"Центр", 2}, {"Север", 1}}));

    // Both are taken back; the customer they share goes with the second.
    for (const QJsonArray &import : {till, list}) {
        const QString id = import.first().toObject()[QStringLiteral("id")].toString();
        QCOMPARE(shell.patron({QStringLiteral("undo"), id}).code, 0);
    }
    QCOMPARE(shell.content(), content);
}

void CliKinds::customersAgain()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("clienti.csv"), customers)});
    QByteArray later = customers;
    later.replace(";05.03.2019;;34", ";05.03.2019;11.05.2024;34");
    const QJsonArray again = shell.import({shell.write(QStringLiteral("mai.csv"), later)});
    QCOMPARE(broughtBy(again.first().toObject()), (QList<int>{3, 0, 1, 2, 0}));
}

void CliKinds::kindAskedFor()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("clienti.csv"), customers);
    const QJsonArray asked = shell.import(QStringList{file} + with(QStringLiteral("responses")));
    QCOMPARE(kindOf(asked), QStringLiteral("responses"));
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 3);
    // The same file as what it is: other records.
    QCOMPARE(broughtBy(shell.import({file}).first().toObject()), (QList<int>{3, 3, 0, 0, 0}));
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 3);
}

void CliKinds::duplicatesToMerge()
{
    const Shell shell;
    shell.import({shell.write(QStringLiteral("clienti.csv"), customers)});
    shell.import({shell.write(QStringLiteral("rest.csv"),
                              "Customer;Order date;Total\nPOP Ana;2024-02-03;12,50\n")});
    const auto list = [&shell](const QStringList &more = {}) {
        return shell
            .patron(QStringList{QStringLiteral("customers"), QStringLiteral("--json")} + more)
            .json();
    };
    const QJsonObject open = list();
    QCOMPARE(open[QStringLiteral("customers")].toInt(), 4);
    QCOMPARE(open[QStringLiteral("proposals")].toArray().size(), 1);
    const QJsonObject pair = open[QStringLiteral("proposals")].toArray().first().toObject();
    QCOMPARE(pair[QStringLiteral("shared")].toString(), QStringLiteral("name"));
    QCOMPARE(pair[QStringLiteral("state")].toString(), QStringLiteral("open"));
    const QString ids = pair[QStringLiteral("first")][QStringLiteral("customer")].toString() +
                        u'=' +
                        pair[QStringLiteral("second")][QStringLiteral("customer")].toString();
    QCOMPARE(list({QStringLiteral("--same"), ids})[QStringLiteral("customers")].toInt(), 3);
    QCOMPARE(list({QStringLiteral("--two"), ids})[QStringLiteral("customers")].toInt(), 4);
    QCOMPARE(list({QStringLiteral("--open"), ids}), open);
    QCOMPARE(
        shell.patron({QStringLiteral("customers"), QStringLiteral("--same"), QStringLiteral("1=2")})
            .code,
        1);
    QCOMPARE(
        shell.patron({QStringLiteral("customers"), QStringLiteral("--same"), QStringLiteral("Ana")})
            .code,
        2);
}

void CliKinds::wrongKind()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("clienti.csv"), customers);
    const Outcome refused =
        shell.patron(QStringList{QStringLiteral("import"), file} + with(QStringLiteral("clients")));
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains(QStringLiteral("purchases")));
    QVERIFY(!QFile::exists(shell.database()));
}

void CliKinds::wrongRecipe()
{
    const Shell shell;
    const QString file = shell.write(QStringLiteral("clienti.csv"), customers);
    const Outcome refused = shell.patron(
        {QStringLiteral("import"), file, QStringLiteral("--recipe"), QStringLiteral("typefrom")});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(QStringLiteral("typeform")));
    const QJsonArray asked =
        shell.import({file, QStringLiteral("--recipe"), QStringLiteral("hubspot")});
    QCOMPARE(asked.first().toObject()[QStringLiteral("recipe")].toString(),
             QStringLiteral("hubspot"));
}

QTEST_GUILESS_MAIN(CliKinds)
#include "tst_cli_kinds.moc"
