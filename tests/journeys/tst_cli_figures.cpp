// SPDX-License-Identifier: GPL-3.0-or-later
// Figures cut and filtered by names, through the real program, checked against rows made here and
// counted here.
#include "tests/journeys/shell.h"

#include <QDate>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace patron::test;

class CliFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void by_data();
    void by();
    void byTime_data();
    void byTime();
    void scoresInTheOrderOfNumbers();
    void agesInTheOrderOfNumbers();
    void where_data();
    void where();
    void refusedNames_data();
    void refusedNames();
    void importByItsFile();
    void nothingImportedYet();
    void tooFewForAScore();
    void groupsAddUp();

private:
    std::unique_ptr<Shell> m_shell;
};

namespace {

using Groups = QMap<QString, int>;

struct Row
{
    QDate date;
    QString channel;
    QString branch;
    int recommend;
    double stars;
    QString reason; ///< several, by ";"
};

QList<Row> shop()
{
    const QStringList reasons{"Price",       "Price;Friends",       "Friends;Place", "Place",
                              "Price;Place", "Price;Friends;Place", "Friends"};
    QList<Row> rows;
    for (int i = 0; i < 200; ++i)
        rows << Row{QDate(2024, 11, 5).addDays(3 * i),
                    i % 4 == 0 ? "Phone" : "Web",
                    i % 10 == 0  ? ""
                    : i % 3 == 0 ? "Botoșani"
                                 : "Iași",
                    i % 11,
                    1 + (i % 9) / 2.0,
                    reasons[i % reasons.size()]};
    return rows;
}

Groups counted(const std::function<QString(const Row &)> &key,
               const std::function<bool(const Row &)> &isIn = {})
{
    Groups groups;
    for (const Row &row : shop()) {
        if (!isIn || isIn(row))
            ++groups[key(row)];
    }
    return groups;
}

QString scoreClass(const Row &row)
{
    return row.recommend <= 6 ? "detractor" : row.recommend <= 8 ? "passive" : "promoter";
}

} // namespace

Q_DECLARE_METATYPE(Groups)

void CliFigures::initTestCase()
{
    QByteArray text = "Date,Channel,Branch,Would you recommend us? (0-10),Stars,Why us?,Comment\n";
    int number = 0;
    for (const Row &row : shop())
        text += QStringList{row.date.toString(Qt::ISODate),
                            row.channel,
                            row.branch,
                            QString::number(row.recommend),
                            QString::number(row.stars),
                            row.reason,
                            "Words of customer %1"}
                    .join(',')
                    .arg(++number)
                    .toUtf8() +
                '\n';
    m_shell = std::make_unique<Shell>();
    QCOMPARE(broughtBy(m_shell->import({m_shell->write("shop.csv", text)}).first().toObject()),
             (QList<int>{200, 200, 0, 0, 0}));
}

void CliFigures::by_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Groups>("groups");
    const Groups branches = counted([](const Row &row) { return row.branch; });
    QTest::addRow("dimension") << "channel" << counted([](const Row &row) { return row.channel; });
    QTest::addRow("dimension, not always known") << "branch" << branches;
    QTest::addRow("dimension in capitals") << "BRANCH" << branches;
    QTest::addRow("as the window calls it in Romanian") << "Filială" << branches;
    QTest::addRow("in Romanian, without accents") << "filiala" << branches;
    QTest::addRow("as the window calls it in Russian") << "Филиал" << branches;
    QTest::addRow("in Russian, in capitals")
        << "КАНАЛ" << counted([](const Row &row) { return row.channel; });
    QTest::addRow("score class, as the window calls it")
        << "Would recommend us" << counted(scoreClass);
    QTest::addRow("score class") << "score" << counted(scoreClass);
    QTest::addRow("header that became a loyalty score")
        << "Would you recommend us? (0-10)"
        << counted([](const Row &row) { return QString::number(row.recommend); });
    QTest::addRow("header that became stars")
        << "stars" << counted([](const Row &row) { return QString::number(row.stars); });
    Groups reasons;
    for (const Row &row : shop()) {
        for (const QString &reason : row.reason.split(';'))
            ++reasons[reason];
    }
    QTest::addRow("part of a header, several answers each") << "why" << reasons;
}

void CliFigures::by()
{
    QFETCH(const QString, name);
    QFETCH(const Groups, groups);
    Groups found = groupsOf(m_shell->figures({"--by", name}));
    found.removeIf(
        [](const Groups::iterator &group) { return group.key().isEmpty() && group.value() == 0; });
    QCOMPARE(found, groups);
}

void CliFigures::byTime_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<Groups>("groups");
    const auto row = [](const char *bucket, const std::function<QString(QDate)> &key) {
        QTest::addRow("%s", bucket)
            << bucket << counted([&key](const Row &each) { return key(each.date); });
    };
    row("day", [](QDate date) { return date.toString(Qt::ISODate); });
    row("week", [](QDate date) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return QString::number(year) + "-W" + QString::number(week).rightJustified(2, '0');
    });
    row("month", [](QDate date) { return date.toString("yyyy-MM"); });
    row("quarter", [](QDate date) {
        return QString::number(date.year()) + "-Q" + QString::number((date.month() + 2) / 3);
    });
    row("year", [](QDate date) { return QString::number(date.year()); });
}

void CliFigures::byTime()
{
    QFETCH(const QString, bucket);
    QFETCH(const Groups, groups);
    Groups found = groupsOf(m_shell->figures({"--by", bucket}));
    found.removeIf([](const Groups::iterator &group) {
        return group.value() == 0;
    }); // days without answers may be shown
    QCOMPARE(found, groups);
}

/// The young first, although their letters say otherwise.
void CliFigures::agesInTheOrderOfNumbers()
{
    const Shell shell;
    (void)shell.import({shell.write("ages.csv", "Date,Age group,Stars\n2026-05-01,18-24,5\n"
                                                "2026-05-02,65+,4\n2026-05-03,under 18,5\n")});
    QStringList ages;
    for (const QJsonValue group : shell.figures({"--by", "age_group"})["groups"].toArray())
        ages << group["value"].toString();
    QCOMPARE(ages, (QStringList{"under 18", "18-24", "65+"}));
    const Shell other;
    (void)other.import({other.write("ages.csv", "Date,How old are you?,Stars\n"
                                                "2026-05-01,18-24,5\n2026-05-02,65+,4\n"),
                        "--map", "age_group=How old are you?"});
    for (const QString &name : {QString("Age group"), QString("Vârstă"), QString("возраст")})
        QCOMPARE(other.figures({"--by", name})["groups"].toArray().size(), 2);
}

void CliFigures::scoresInTheOrderOfNumbers()
{
    QStringList order;
    for (const QJsonValue &group :
         m_shell->figures({"--by", "would you recommend"})["groups"].toArray()) {
        if (!group.toObject()["value"].toString().isEmpty())
            order << group.toObject()["value"].toString();
    }
    QCOMPARE(order, (QStringList{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}));
}

void CliFigures::where_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("responses");
    const auto row = [](const char *name, const QStringList &words,
                        const std::function<bool(const Row &)> &isIn) {
        const QList<Row> rows = shop();
        QTest::addRow("%s", name) << words << int(std::ranges::count_if(rows, isIn));
    };
    row("dimension", {"--where", "channel=Phone"},
        [](const Row &r) { return r.channel == "Phone"; });
    row("another case, no accents", {"--where", "channel=phone", "--where=branch=iasi"},
        [](const Row &r) { return r.channel == "Phone" && r.branch == "Iași"; });
    row("as the window calls it", {"--where", "Канал=Phone", "--where", "Filială=Iași"},
        [](const Row &r) { return r.channel == "Phone" && r.branch == "Iași"; });
    row("same name twice is either", {"--where", "branch=Iași", "--where", "branch=Botoșani"},
        [](const Row &r) { return !r.branch.isEmpty(); });
    row("without a value", {"--where", "branch="}, [](const Row &r) { return r.branch.isEmpty(); });
    row("score class", {"--where", "score=promoter"},
        [](const Row &r) { return r.recommend >= 9; });
    row("question", {"--where", "Why us?=Friends"},
        [](const Row &r) { return r.reason.contains("Friends"); });
    row("header that became stars", {"--where", "stars=4.5"},
        [](const Row &r) { return r.stars == 4.5; });
    row("from", {"--from", "2025-06-03"}, [](const Row &r) { return r.date >= QDate(2025, 6, 3); });
    row("from and to, both included", {"--from", "2025-01-01", "--to=2025-01-31"},
        [](const Row &r) { return r.date.year() == 2025 && r.date.month() == 1; });
    row("everything at once",
        {"--to", "2025-12-31", "--where", "channel=Web", "--where", "why us=price"},
        [](const Row &r) {
            return r.date.year() < 2026 && r.channel == "Web" && r.reason.contains("Price");
        });
}

void CliFigures::where()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, responses);
    QVERIFY(responses > 0);
    QCOMPARE(m_shell->figures(words)["responses"].toInt(), responses);
}

void CliFigures::refusedNames_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::addRow("no such name to group by") << QStringList{"--by", "weather"} << "weather";
    QTest::addRow("what there is, is listed") << QStringList{"--by", "weather"} << "age_group";
    QTest::addRow("and what it is called") << QStringList{"--by", "weather"} << "Age group";
    QTest::addRow("times, too") << QStringList{"--by", "weather"} << "quarter";
    QTest::addRow("free text has no groups") << QStringList{"--by", "Comment"} << "Comment";
    QTest::addRow("no such name to filter by")
        << QStringList{"--where", "weather=fine"} << "weather";
    QTest::addRow("no such value") << QStringList{"--where", "channel=Pigeon"} << "Pigeon";
    QTest::addRow("no such score") << QStringList{"--where", "stars=7"} << "7";
    QTest::addRow("time is no filter") << QStringList{"--where", "month=2025-01"} << "month";
}

void CliFigures::refusedNames()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, named);
    const Outcome outcome = m_shell->patron(QStringList{"figures", "--json"} + words);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
}

/// Nobody knows the number of an import by heart.
void CliFigures::importByItsFile()
{
    const Shell shell;
    const QByteArray head = "Date,Would you recommend us? (0-10)\n";
    const auto idOf = [](const QJsonArray &imports) {
        return imports.first().toObject()["id"].toString();
    };
    const QString may =
        idOf(shell.import({shell.write("May.csv", head + "2026-05-01,9\n2026-05-02,3\n")}));
    const QString june = idOf(shell.import({shell.write("June.csv", head + "2026-06-01,9\n")}));
    const auto where = [&shell](const QString &value) {
        return shell.figures({"--where", "import=" + value})["responses"].toInt();
    };
    QCOMPARE(where("May.csv"), 2);
    QCOMPARE(where("june.CSV"), 1);
    QCOMPARE(where(june), 1);
    QVERIFY(QDir(shell.folder()).mkdir("old"));
    const QString old = idOf(shell.import(
        {shell.write("old/May.csv", head + "2025-05-01,9\n2025-05-02,3\n2025-05-03,4\n")}));
    QCOMPARE(where("old/May.csv"), 3);
    const Outcome unclear = shell.patron({"figures", "--where", "import=May.csv"});
    QCOMPARE(unclear.code, 1);
    QVERIFY2(unclear.err.contains(may + " (") && unclear.err.contains(old + " (old/May.csv)"),
             qPrintable(unclear.err));
    QCOMPARE(shell.patron({"figures", "--where", "import=July.csv"}).code, 1);
}

void CliFigures::nothingImportedYet()
{
    const Shell shell;
    for (const QStringList &words :
         {QStringList{}, QStringList{"--by", "channel"}, QStringList{"--by", "month"}}) {
        const QJsonObject answer = shell.figures(words);
        QCOMPARE(answer["responses"].toInt(-1), 0);
        QVERIFY(answer["questions"].toArray().isEmpty());
        QVERIFY(figureOf(answer, "nps")["value"].isNull());
        QCOMPARE(figureOf(answer, "nps")["n"].toInt(-1), 0);
    }
    QCOMPARE(shell.patron({"figures"}).code, 0);
    QCOMPARE(shell.patron({"report", "empty.pdf"}).code, 0);
}

void CliFigures::tooFewForAScore()
{
    const Shell shell;
    (void)shell.import({shell.write(
        "few.csv", "Date,Would you recommend "
                   "us?\n2026-01-02,9\n2026-01-03,10\n2026-01-04,10\n2026-01-05,2\n")});
    const QJsonObject nps = figureOf(shell.figures(), "nps");
    QCOMPARE(nps["n"].toInt(), 4);
    QVERIFY(nps["value"].isNull() && nps["low"].isNull() && nps["high"].isNull());
}

void CliFigures::groupsAddUp()
{
    for (const char *name : {"channel", "branch", "score", "month", "stars", "import"}) {
        const QJsonObject answer = m_shell->figures({"--by", name});
        int responses = 0;
        int scores = 0;
        for (const QJsonValue &group : answer["groups"].toArray()) {
            responses += group.toObject()["responses"].toInt();
            scores += figureOf(group.toObject(), "nps")["n"].toInt();
        }
        QCOMPARE(responses, 200);
        QCOMPARE(scores, 200);
    }
}

QTEST_GUILESS_MAIN(CliFigures)
#include "tst_cli_figures.moc"
