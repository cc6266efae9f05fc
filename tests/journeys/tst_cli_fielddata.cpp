// SPDX-License-Identifier: GPL-3.0-or-later
// Real exports, named by PATRON_FIELD_DATA, through the real program without any --map: the figures
// that are known of each.
#include "tests/journeys/shell.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <array>
#include <cmath>

using namespace patron::test;

class CliFieldData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_data();
    void rows();
    void questions_data();
    void questions();
    void loyaltyOfTheRSurvey();
    void loyaltyByExperience();
    void stars_data();
    void stars();
    void starsByPlatform();
    void byYear();
    void churnByContract();

private:
    const Shell &imported(const QString &file);

    QString m_folder;
    std::map<QString, std::unique_ptr<Shell>> m_shells; // one database per file, filled once
};

namespace {

using Counts = QMap<QString, int>;

const QString rSurvey = QStringLiteral("surveys/google-forms-r-2019-english.csv");
const QString cafe = QStringLiteral("surveys/google-forms-cafe.csv");
const QString nhs = QStringLiteral("surveys/nhs-friends-and-family.csv");
const QString telco = QStringLiteral("customers/telco-churn.csv");
const QString dealerUtf8 = QStringLiteral("reviews/ru-car-dealer-utf8.csv");
const QString dealer1251 = QStringLiteral("reviews/ru-car-dealer-windows1251.csv");
const QString tweets = QStringLiteral("reviews/ro-tweets-windows1250-cedilla.csv");

/// What the rows of the file are counted as.
QStringList kindOf(const QString &file)
{
    return {QStringLiteral("--kind"),
            file == telco ? QStringLiteral("customers") : QStringLiteral("responses")};
}

bool holds(const Counts &all, const Counts &some)
{
    for (auto each = some.begin(); each != some.end(); ++each) {
        if (all.value(each.key(), -1) != each.value())
            return false;
    }
    return true;
}

} // namespace

void CliFieldData::initTestCase()
{
    m_folder = qEnvironmentVariable("PATRON_FIELD_DATA");
    if (m_folder.isEmpty())
        QSKIP("PATRON_FIELD_DATA is not set");
}

const Shell &CliFieldData::imported(const QString &file)
{
    auto &shell = m_shells[file];
    if (!shell) {
        shell = std::make_unique<Shell>();
        (void)shell->import({m_folder + u'/' + file});
    }
    return *shell;
}

void CliFieldData::rows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addRow("R survey") << rSurvey << 1'838;
    QTest::addRow("cafe") << cafe << 122;
    QTest::addRow("NHS") << nhs << 7'908;
    QTest::addRow("telco") << telco << 7'043;
    QTest::addRow("car dealer, UTF-8") << dealerUtf8 << 351;
    QTest::addRow("car dealer, windows-1251") << dealer1251 << 321;
    QTest::addRow("tweets, windows-1250") << tweets << 2'732;
}

void CliFieldData::rows()
{
    QFETCH(const QString, file);
    QFETCH(const int, rows);
    const Shell &shell = imported(file);
    const QStringList kind = kindOf(file);
    QCOMPARE(shell.figures(kind)[QStringLiteral("responses")].toInt(), rows);

    // The same file again adds nothing.
    const QJsonArray again = shell.import({m_folder + u'/' + file});
    QCOMPARE(again.size(), 1);
    QCOMPARE(broughtBy(again.first().toObject()), (QList<int>{rows, 0, 0, rows, 0}));
    QCOMPARE(shell.figures(kind)[QStringLiteral("responses")].toInt(), rows);
}

void CliFieldData::questions_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("mean"); // NaN = not looked at
    QTest::addColumn<Counts>("counts");
    QTest::addRow("R: recommend Python")
        << rSurvey << "recommend Python" << 1'015 << qQNaN() << Counts{{"10", 204}};
    QTest::addRow("R: enjoy using R")
        << rSurvey << "enjoy using R" << 1'798 << 4.6474 << Counts{{"4", 441}, {"5", 1'713 - 441}};
    QTest::addRow("cafe: service") << cafe << "rate the service" << 122 << 3.7459
                                   << Counts{{"1", 1}, {"2", 4}, {"3", 43}, {"4", 51}, {"5", 23}};
    QTest::addRow("cafe: price") << cafe << "price range" << 122 << 2.8934 << Counts{};
    QTest::addRow("cafe: continue buying")
        << cafe << "continue buying" << 122 << qQNaN() << Counts{{"Yes", 94}, {"No", 28}};
    QTest::addRow("cafe: promotions, several answers each")
        << cafe << "hear of promotions" << 121 << qQNaN() // one says "NA"
        << Counts{{"Social Media", 89},
                  {"Through friends and word of mouth", 49},
                  {"Starbucks Website/Apps", 35},
                  {"In Store displays", 21},
                  {"Emails", 18},
                  {"Billboards", 11},
                  {"Deal sites (fave, iprice, etc...)", 7}};
    QTest::addRow("NHS: 1 is best") << nhs << "FFT categorical answer" << 7'908 << qQNaN()
                                    << Counts{{"1", 5'074}, {"2", 1'294}, {"3", 366}, {"4", 299},
                                              {"5", 435},   {"6", 24},    {"7", 416}};
    QTest::addRow("telco: churn") << telco << "Churn" << 7'043 << 0.26537
                                  << Counts{{"1", 1'869}, {"0", 5'174}}; // 1: has left
    QTest::addRow("telco: blank charges")
        << telco << "TotalCharges" << 7'032 << qQNaN() << Counts{};
}

void CliFieldData::questions()
{
    QFETCH(const QString, file);
    QFETCH(const QString, header);
    QFETCH(const int, n);
    QFETCH(const double, mean);
    QFETCH(const Counts, counts);
    const QJsonObject question = questionOf(imported(file).figures(kindOf(file)), header);
    QCOMPARE(question[QStringLiteral("n")].toInt(), n);
    if (!std::isnan(mean))
        QVERIFY2(std::abs(question[QStringLiteral("mean")].toDouble() - mean) < 0.00006, "mean");
    QVERIFY2(holds(countsOf(question), counts), "counts");
}

void CliFieldData::loyaltyOfTheRSurvey()
{
    const QJsonObject nps = figureOf(imported(rSurvey).figures(), QStringLiteral("nps"));
    QCOMPARE(nps[QStringLiteral("n")].toInt(), 1'795);
    QVERIFY(std::abs(nps[QStringLiteral("value")].toDouble() - 73.98) < 0.005);
    QCOMPARE(countsOf(nps), (Counts{{"promoters", 1'386}, {"passives", 351}, {"detractors", 58}}));
}

/// Another way to the same figures: one query of the tables, without anything that counts in
/// memory.
void CliFieldData::loyaltyByExperience()
{
    const Shell &shell = imported(rSurvey);
    QMap<QString, std::array<int, 3>> expected;
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase("QSQLITE", "oracle");
        sql.setDatabaseName(shell.database());
        QVERIFY(sql.open());
        QSqlQuery query(sql);
        QVERIFY(query.exec(
            "SELECT choice.value, SUM(recommend >= 9), SUM(recommend BETWEEN 7 AND 8), "
            "SUM(recommend <= 6) FROM response JOIN answer USING (workspace_id, response_id) "
            "JOIN choice USING (workspace_id, choice_id) JOIN question ON question.workspace_id = "
            "choice.workspace_id AND question.question_id = choice.question_id WHERE header LIKE "
            "'%level of experience using R%' AND recommend IS NOT NULL GROUP BY choice.value"));
        while (query.next())
            expected[query.value(0).toString()] = {query.value(1).toInt(), query.value(2).toInt(),
                                                   query.value(3).toInt()};
    }
    QSqlDatabase::removeDatabase("oracle");
    QVERIFY2(expected.size() >= 3, "Beginner, Intermediate, Expert");
    const QJsonObject answer =
        shell.figures({QStringLiteral("--by"), QStringLiteral("level of experience using R"),
                       QStringLiteral("--metric"), QStringLiteral("nps")});
    int compared = 0;
    for (const QJsonValue &each : answer[QStringLiteral("groups")].toArray()) {
        const QJsonObject group = each.toObject();
        const QString level = group[QStringLiteral("value")].toString();
        const QJsonObject nps = group[QStringLiteral("figures")].toArray().first().toObject();
        if (level.isEmpty() || nps[QStringLiteral("n")].toInt() == 0)
            continue;
        QVERIFY2(expected.contains(level), qPrintable(level));
        const auto [promoters, passives, detractors] = expected[level];
        QCOMPARE(
            countsOf(nps),
            (Counts{{"promoters", promoters}, {"passives", passives}, {"detractors", detractors}}));
        const int n = promoters + passives + detractors;
        if (n >= 5)
            QVERIFY(std::abs(nps[QStringLiteral("value")].toDouble() -
                             100.0 * (promoters - detractors) / n) < 1e-9);
        ++compared;
    }
    QCOMPARE(compared, expected.size());
}

void CliFieldData::stars_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("mean");
    QTest::addColumn<Counts>("stars");
    QTest::addColumn<Counts>("channels");
    QTest::addRow("UTF-8") << dealerUtf8 << 4.4444
                           << Counts{{"5", 282}, {"4", 19}, {"3", 6}, {"2", 12}, {"1", 32}}
                           << Counts{{"Yandex Maps", 315}, {"2GIS", 32}, {"Google Maps", 4}};
    QTest::addRow("windows-1251, decimal comma")
        << dealer1251 << 1430.0 / 321
        << Counts{{"5", 257}, {"4", 19}, {"3", 6}, {"2", 12}, {"1", 27}}
        << Counts{{"Yandex Maps", 290}, {"2GIS", 28}, {"Google Maps", 3}};
}

void CliFieldData::stars()
{
    QFETCH(const QString, file);
    QFETCH(const double, mean);
    QFETCH(const Counts, stars);
    QFETCH(const Counts, channels);
    const Shell &shell = imported(file);
    const QJsonObject answer = shell.figures({QStringLiteral("--by"), QStringLiteral("channel")});
    const QJsonObject rating = figureOf(answer, QStringLiteral("rating"));
    QVERIFY(std::abs(rating[QStringLiteral("value")].toDouble() - mean) < 0.00006);
    QCOMPARE(countsOf(rating), stars);
    QCOMPARE(groupsOf(answer), channels);
    // A column that became a score can still be cut by.
    QCOMPARE(groupsOf(shell.figures({QStringLiteral("--by"), QStringLiteral("rating")})), stars);
}

/// The means of the three sites, added up from the file's own lines.
void CliFieldData::starsByPlatform()
{
    QFile file(QDir(m_folder).filePath(dealerUtf8));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Cells may hold commas and line breaks within quotes.
    QList<QStringList> lines{QStringList{QString()}};
    bool isQuoted = false;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            lines.last() << QString();
        else if (c == u'\n' && !isQuoted)
            lines << QStringList{QString()};
        else if (c != u'\r' && c != QChar::ByteOrderMark)
            lines.last().last() += c;
    }
    const qsizetype stars = lines.first().indexOf(QStringLiteral("rating"));
    const qsizetype platform = lines.first().indexOf(QStringLiteral("platform"));
    QMap<QString, QPair<double, int>> sums;
    for (const QStringList &line : lines.mid(1)) {
        if (line.size() <= std::max(stars, platform))
            continue;
        sums[line[platform]].first += line[stars].toDouble();
        ++sums[line[platform]].second;
    }
    QCOMPARE(sums.size(), 3);
    const QJsonObject answer = imported(dealerUtf8)
                                   .figures({QStringLiteral("--by"), QStringLiteral("channel"),
                                             QStringLiteral("--metric"), QStringLiteral("rating")});
    const QJsonArray groups = answer[QStringLiteral("groups")].toArray();
    QCOMPARE(groups.size(), 3);
    for (const QJsonValue &each : groups) {
        const QJsonObject group = each.toObject();
        const QJsonObject rating = group[QStringLiteral("figures")].toArray().first().toObject();
        const auto [sum, n] = sums.value(group[QStringLiteral("value")].toString());
        QCOMPARE(rating[QStringLiteral("n")].toInt(), n);
        if (n < 5)
            QVERIFY(rating[QStringLiteral("value")].isNull()); // four reviews make no score
        else
            QVERIFY(std::abs(rating[QStringLiteral("value")].toDouble() - sum / n) < 1e-9);
    }
}

void CliFieldData::byYear()
{
    const QJsonObject answer =
        imported(dealerUtf8).figures({QStringLiteral("--by"), QStringLiteral("year")});
    QCOMPARE(groupsOf(answer), (Counts{{"2023", 20}, {"2024", 177}, {"2025", 154}}));
}

void CliFieldData::churnByContract()
{
    const Shell &shell = imported(telco);
    const QStringList kind = kindOf(telco);
    QCOMPARE(shell.figures()[QStringLiteral("responses")].toInt(), 0); // customers answer nothing
    QCOMPARE(groupsOf(shell.figures(
                 kind + QStringList{QStringLiteral("--by"), QStringLiteral("Contract")})),
             (Counts{{"Month-to-month", 3'875}, {"One year", 1'473}, {"Two year", 1'695}}));
    const QMap<QString, int> left{{"month-to-month", 1'655}, {"One year", 166}, {"Two year", 48}};
    for (auto each = left.begin(); each != left.end(); ++each) {
        const QJsonObject answer =
            shell.figures(kind + QStringList{QStringLiteral("--where"),
                                             QStringLiteral("Contract=") + each.key()});
        // 1: has left
        QCOMPARE(countsOf(questionOf(answer, QStringLiteral("Churn")))[QStringLiteral("1")],
                 each.value());
    }
}

QTEST_GUILESS_MAIN(CliFieldData)
#include "tst_cli_fielddata.moc"
