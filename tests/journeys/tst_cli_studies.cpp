// SPDX-License-Identifier: GPL-3.0-or-later
// What `patron figures` tells beside plain figures, through the real program: the period before,
// response rates, a known number of customers, drivers, words, who stays. And that no number of it
// is none, nought below nought, or without its n.
#include "tests/journeys/shell.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <memory>

using namespace patron::test;

class CliStudies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheFiguresAskedFor();
    void changeAgainstThePeriodBefore();
    void changeOfAnOpenPeriod();
    void knownNumberOfCustomers();
    void responseRateAndBounds();
    void boundsOfASkippedQuestion();
    void tellsWhatTheWindowTells();
    void driversOfASurvey();
    void whoBuysInTheSampleShop();
    void repliesInOpeningHours();
    void typicalWords();
    void whoStays();
    void neverANumberThatIsNone_data();
    void neverANumberThatIsNone();
    void everyLineHasItsN_data();
    void everyLineHasItsN();
    void wrongWords_data();
    void wrongWords();
    void telcoByContract();

private:
    std::unique_ptr<Shell> m_shell;
};

namespace {

/// Two years of answers: 8s and 9s, then 3s and 9s; waiting goes with the score, music with none.
QByteArray answers()
{
    QByteArray csv = "ID,Date,Would you recommend us? (0-10),Queue (1-5),Music (1-5),Comment\n";
    for (int i = 0; i < 400; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(i * 730 / 400);
        const bool isLate = i >= 200;
        const int score = isLate ? (i % 2 ? 3 : 9) : (i % 4 ? 9 : 8);
        const int waiting = score >= 9 ? 4 + i % 5 / 4 : score == 8 ? 3 : 1 + i % 7 / 6;
        csv += QByteArray::number(i + 1) + ',' + day.toString(Qt::ISODate).toLatin1() + ',' +
               QByteArray::number(score) + ',' + QByteArray::number(waiting) + ',' +
               QByteArray::number(1 + i * 7 % 5) + ',' +
               (score < 7 ? "The queue was slow" : "The staff were lovely") + '\n';
    }
    return csv;
}

QByteArray customers()
{
    QByteArray csv = "Customer ID,Name,Customer since,Left on\n";
    for (int i = 0; i < 120; ++i) {
        const QDate since = QDate(2022, 1, 1).addDays(9 * i);
        const QDate left = since.addDays(200);
        csv += "C-" + QByteArray::number(i + 1) + ",Name " + QByteArray::number(i + 1) + ',' +
               since.toString(Qt::ISODate).toLatin1() + ',' +
               (i % 4 == 0 ? left.toString(Qt::ISODate).toLatin1() : QByteArray()) + '\n';
    }
    return csv;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Every object that tells a value says of how many it is made.
void checkEveryN(const QJsonValue &value, const QString &path)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            checkEveryN(each, path + u"[]"_qs);
        return;
    }
    const QJsonObject object = value.toObject();
    const bool tells = object.contains(u"value"_qs) && object.contains(u"low"_qs);
    QVERIFY2(!tells || object[u"n"_qs].isDouble(), qPrintable(path));
    for (auto it = object.begin(); it != object.end(); ++it)
        checkEveryN(it.value(), path + u'/' + it.key());
}

} // namespace

void CliStudies::initTestCase()
{
    m_shell = std::make_unique<Shell>();
    m_shell->import({m_shell->write(u"answers.csv"_qs, answers())});
    const QJsonArray list = m_shell->import({m_shell->write(u"customers.csv"_qs, customers())});
    QCOMPARE(list.first().toObject()[u"kind"_qs].toString(), u"customers"_qs);
}

void CliStudies::onlyTheFiguresAskedFor()
{
    const QJsonObject some = m_shell->figures(words("--metric nps --metric promoters"));
    QCOMPARE(some[u"figures"_qs].toArray().size(), 2);
    // 150 and 100 nines of 400.
    QCOMPARE(figureOf(some, u"promoters"_qs)[u"value"_qs].toDouble(), 62.5);
    QVERIFY(m_shell->figures()[u"figures"_qs].toArray().size() >= 7);
    const QJsonObject groups = m_shell->figures(words("--metric nps --by year"));
    for (const QJsonValue &group : groups[u"groups"_qs].toArray())
        QCOMPARE(group.toObject()[u"figures"_qs].toArray().size(), 1);
}

void CliStudies::changeAgainstThePeriodBefore()
{
    const QJsonObject answer =
        m_shell->figures(words("--compare --metric nps --from 2025-01-01 --to 2025-12-31"));
    const QJsonObject comparison = answer[u"comparison"_qs].toObject();
    QCOMPARE(comparison[u"before"_qs].toObject()[u"from"_qs].toString(), u"2024-01-01"_qs);
    const QJsonObject change = comparison[u"changes"_qs].toArray().first().toObject();
    const double now = change[u"now"_qs].toObject()[u"value"_qs].toDouble();
    const double before = change[u"before"_qs].toObject()[u"value"_qs].toDouble();
    QVERIFY(before > 60 && now < 10);
    QCOMPARE(change[u"verdict"_qs].toString(), u"down"_qs);
    const double difference = change[u"difference"_qs].toDouble();
    QVERIFY(std::abs(difference - (now - before)) < 5); // of adjusted figures (metrics M4)
    QVERIFY(change[u"low"_qs].toDouble() < difference &&
            difference < change[u"high"_qs].toDouble());
    QVERIFY(change[u"high"_qs].toDouble() < 0);
    QVERIFY(change[u"detectable"_qs].toDouble() > 5 && change[u"detectable"_qs].toDouble() < 40);
    QVERIFY(change[u"answers_needed"_qs].isNull()); // it is told already
    QVERIFY(change[u"answers_more"_qs].isNull());

    // Two months of 8s and 9s that differ by a few points: so many more answers would tell.
    const QJsonObject small =
        m_shell->figures(words("--compare --metric nps --from 2024-03-01 --to 2024-03-20"));
    const QJsonObject unsure =
        small[u"comparison"_qs].toObject()[u"changes"_qs].toArray().first().toObject();
    QCOMPARE(unsure[u"verdict"_qs].toString(), u"no-change-seen"_qs);
    const int smaller = std::min(unsure[u"now"_qs].toObject()[u"n"_qs].toInt(),
                                 unsure[u"before"_qs].toObject()[u"n"_qs].toInt());
    QVERIFY(smaller >= 5);
    if (unsure[u"answers_more"_qs].isDouble())
        QCOMPARE(unsure[u"answers_needed"_qs].toInt(),
                 smaller + unsure[u"answers_more"_qs].toInt());

    // Nothing before it: no difference, and no zero in its place.
    const QJsonObject first =
        m_shell->figures(words("--compare --metric nps --from 2024-01-01 --to 2024-12-31"));
    const QJsonObject none =
        first[u"comparison"_qs].toObject()[u"changes"_qs].toArray().first().toObject();
    QVERIFY(none[u"difference"_qs].isNull());
    QCOMPARE(none[u"before"_qs].toObject()[u"n"_qs].toInt(), 0);
}

void CliStudies::changeOfAnOpenPeriod()
{
    const QJsonObject comparison =
        m_shell->figures(words("--compare"))[u"comparison"_qs].toObject();
    const QDate from =
        QDate::fromString(comparison[u"now"_qs].toObject()[u"from"_qs].toString(), Qt::ISODate);
    const QDate to =
        QDate::fromString(comparison[u"now"_qs].toObject()[u"to"_qs].toString(), Qt::ISODate);
    QCOMPARE(from.daysTo(to), 364); // the last year of the data
    QVERIFY(to.year() == 2025);
}

void CliStudies::knownNumberOfCustomers()
{
    const auto width = [this](const char *extra) {
        const QJsonObject nps = figureOf(m_shell->figures(words(extra)), u"nps"_qs);
        return nps[u"high"_qs].toDouble() - nps[u"low"_qs].toDouble();
    };
    const double plain = width("");
    // 400 of 500 answered: sqrt(100 / 499).
    QVERIFY(std::abs(width("--customers 500") / plain - std::sqrt(100.0 / 499)) < 1e-9);
    QCOMPARE(width("--customers 100"), plain); // fewer than answered: cannot be
}

void CliStudies::responseRateAndBounds()
{
    const QJsonObject answer = m_shell->figures(words("--invited 1050 --bounced 50 --metric nps"));
    const QJsonObject rate = answer[u"response_rate"_qs].toObject();
    QCOMPARE(rate[u"value"_qs].toDouble(), 40.0);
    QCOMPARE(rate[u"n"_qs].toInt(), 1000);
    QVERIFY(rate[u"low"_qs].toDouble() < 40 && rate[u"high"_qs].toDouble() > 40);
    const QJsonObject nps = figureOf(answer, u"nps"_qs);
    const double given = nps[u"value"_qs].toDouble();
    QVERIFY(std::abs(nps[u"worst"_qs].toDouble() - (0.4 * given - 60)) < 1e-9);
    QVERIFY(std::abs(nps[u"best"_qs].toDouble() - (0.4 * given + 60)) < 1e-9);

    // More answers than invitations: no rate, and a sentence says so.
    const QJsonObject beyond =
        m_shell->figures(words("--invited 300 --metric nps"))[u"response_rate"_qs].toObject();
    QVERIFY(beyond[u"value"_qs].isNull());
    QCOMPARE(beyond[u"answers"_qs].toInt(), 400);
    const Outcome told = m_shell->patron(words("figures --invited 300 --metric nps"));
    QVERIFY2(told.out.contains(u"There are 400 answers, but only 300 were reached"_qs),
             qPrintable(told.out));
}

/// Who was reached and answered, but not this question, is silent about it.
void CliStudies::boundsOfASkippedQuestion()
{
    QByteArray csv = "ID,Date,Would you recommend us? (0-10),Comment\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i + 1) + ",2026-05-" + QByteArray::number(1 + i % 28) + ',' +
               (i % 3 ? "10" : "") + ",words\n"; // forty of sixty
    const Shell shell;
    shell.import({shell.write(u"skipped.csv"_qs, csv)});
    const QJsonObject nps = figureOf(shell.figures(words("--invited 100 --metric nps")), u"nps"_qs);
    QCOMPARE(nps[u"n"_qs].toInt(), 40);
    QVERIFY(std::abs(nps[u"worst"_qs].toDouble() - (40 - 60)) < 1e-9);
    QVERIFY(std::abs(nps[u"best"_qs].toDouble() - 100) < 1e-9);
}

void CliStudies::tellsWhatTheWindowTells()
{
    QByteArray csv = "ID,Date,How satisfied are you? (1-5),It was easy (1-7),Reply time "
                     "(minutes),Will you come back?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i + 1) + ",2026-05-" + QByteArray::number(1 + i % 28) + ',' +
               QByteArray::number(1 + i % 5) + ',' + QByteArray::number(1 + i % 7) + ',' +
               QByteArray::number(10 + i) + ',' + (i % 4 ? "Yes" : "No") + '\n';
    const Shell shell;
    shell.import({shell.write(u"all.csv"_qs, csv), u"--map"_qs, u"effort=It was easy (1-7)"_qs});
    const QString text = shell.patron(words("figures")).out;
    for (const QString &part :
         {u"nine in ten within"_qs, u"percentage of answers that are 4 or 5"_qs, u"Zendesk"_qs,
          u"HubSpot (asks on 3 points)"_qs, u"percentage of 6 and 7 minus"_qs,
          u"Will you come back? (60 answers)"_qs})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    // Heads of groups are words of the language, and capitals do not matter.
    const QString months = shell.patron(words("figures --by Month --language ro")).out;
    QVERIFY2(months.contains(u"\nlună "_qs) && months.contains(u"mai 2026"_qs), qPrintable(months));
    const QString people = m_shell->patron(words("figures --kind customers")).out;
    QVERIFY2(people.startsWith(u"120 customers"_qs), qPrintable(people));
}

void CliStudies::driversOfASurvey()
{
    const QJsonObject drivers =
        m_shell->figures(words("--metric drivers"))[u"drivers"_qs].toObject();
    QCOMPARE(drivers[u"outcome"_qs].toString(), u"recommend"_qs);
    QCOMPARE(drivers[u"n"_qs].toInt(), 400);
    QVERIFY(drivers[u"refused"_qs].isNull());
    const QJsonObject first = drivers[u"questions"_qs].toArray().first().toObject();
    QVERIFY(first[u"question"_qs].toString().startsWith(u"Queue"_qs));
    QVERIFY(first[u"importance"_qs].toDouble() > 90);

    const QJsonObject few =
        m_shell->figures(words("--metric drivers --to 2024-01-20"))[u"drivers"_qs].toObject();
    QCOMPARE(few[u"refused"_qs].toString(), u"too-few-answers"_qs);
    QCOMPARE(few[u"needed"_qs].toInt(), 50);
    QVERIFY(few[u"questions"_qs].toArray().first().toObject()[u"importance"_qs].isNull());
}

void CliStudies::whoBuysInTheSampleShop()
{
    const Shell shell;
    (void)shell.import(
        {sampleFile(u"lavanda-customers.csv"_qs), sampleFile(u"lavanda-vanzari.csv"_qs)});
    const QJsonObject answer = shell.figures({u"--metric"_qs, u"segments"_qs, u"--metric"_qs,
                                              u"quiet"_qs, u"--metric"_qs, u"survival"_qs});
    const QJsonObject segments = answer[u"segments"_qs].toObject();
    int customers = 0;
    double money = 0;
    double best = 0;
    for (const QJsonValue &each : segments[u"segments"_qs].toArray()) {
        const QJsonObject segment = each.toObject();
        customers += segment[u"customers"_qs].toInt();
        money += segment[u"money_share"_qs].toDouble();
        QVERIFY(segment[u"order_share"_qs].isNull());
        if (segment[u"segment"_qs].toString() == u"best")
            best = segment[u"money_share"_qs].toDouble() / segment[u"customers"_qs].toDouble();
    }
    QCOMPARE(customers, segments[u"customers"_qs].toInt());
    QVERIFY(std::abs(money - 100) < 1e-6);
    QVERIFY(best > 1.5 * 100 / customers); // more than their part

    const QJsonObject quiet = answer[u"quiet"_qs].toObject();
    const QJsonArray silent = quiet[u"customers"_qs].toArray();
    QCOMPARE(silent.size(), quiet[u"quiet"_qs].toInt());
    double before = 1e9;
    for (const QJsonValue &each : silent) {
        const QJsonObject customer = each.toObject();
        const double times =
            customer[u"silent_days"_qs].toDouble() / customer[u"usual_days"_qs].toDouble();
        QVERIFY(times > 3 && times <= before);
        before = times;
        QVERIFY(customer[u"contact"_qs].toString().startsWith(u"+373 00 100"));
    }

    // As of the firms that published it, near 60 of 100 after three years, and fewer each year.
    double lastYear = 100;
    for (const QJsonValue &each : answer[u"survival"_qs].toObject()[u"curve"_qs].toArray()) {
        const QJsonObject point = each.toObject();
        if (point[u"months"_qs].toInt() % 12 != 0 || point[u"months"_qs].toInt() == 0 ||
            point[u"value"_qs].isNull())
            continue;
        QVERIFY(point[u"value"_qs].toDouble() < lastYear);
        lastYear = point[u"value"_qs].toDouble();
    }
    QVERIFY(lastYear > 50 && lastYear < 85);

    const Outcome told = shell.patron({u"figures"_qs, u"--metric"_qs, u"quiet"_qs});
    QVERIFY2(told.out.contains(silent.first().toObject()[u"customer"_qs].toString()),
             qPrintable(told.out));
}

void CliStudies::repliesInOpeningHours()
{
    const Shell shell;
    (void)shell.import({sampleFile(u"lavanda-podderzhka.csv"_qs)});
    const QJsonObject answer =
        shell.figures({u"--metric"_qs, u"open_reply_time"_qs, u"--metric"_qs, u"reply_time"_qs});
    const QJsonObject open = answer[u"open_reply_time"_qs].toObject();
    const QJsonObject calendar = figureOf(answer, u"reply_time"_qs);
    QCOMPARE(open[u"n"_qs].toInt(), calendar[u"n"_qs].toInt());
    QVERIFY(open[u"value"_qs].toDouble() > 0);
    QVERIFY(open[u"value"_qs].toDouble() <= calendar[u"value"_qs].toDouble());
    QVERIFY(open[u"p90"_qs].toDouble() <= calendar[u"p90"_qs].toDouble());
    QCOMPARE(open[u"hours"_qs].toString().left(10), u"1 540-1080"_qs);
}

void CliStudies::typicalWords()
{
    const QJsonObject told = m_shell->figures(words("--metric words"))[u"words"_qs].toObject();
    QStringList unhappy;
    for (const QJsonValue &word : told[u"unhappy"_qs].toArray())
        unhappy << word.toObject()[u"word"_qs].toString();
    QVERIFY2(unhappy.contains(u"slow"_qs) && unhappy.contains(u"queue"_qs),
             qPrintable(unhappy.join(u' ')));
    QCOMPARE(told[u"unhappy_comments"_qs].toInt(), 100);
    QCOMPARE(told[u"unhappy"_qs].toArray().first().toObject()[u"n"_qs].toInt(), 100);
}

void CliStudies::whoStays()
{
    const QJsonObject answer =
        m_shell->figures(words("--metric survival --metric cohorts --metric retention"));
    const QJsonObject survival = answer[u"survival"_qs].toObject();
    QCOMPARE(survival[u"customers"_qs].toInt(), 120);
    for (const QJsonValue &point : survival[u"curve"_qs].toArray()) {
        const QJsonObject each = point.toObject();
        if (each[u"months"_qs].toInt() == 12) // a quarter left after two hundred days
            QVERIFY(std::abs(each[u"value"_qs].toDouble() - 75) < 1.5);
    }
    QVERIFY(!answer[u"cohorts"_qs].toObject()[u"cohorts"_qs].toArray().isEmpty());
    const QJsonObject kept = figureOf(answer, u"retention"_qs);
    QVERIFY(kept[u"n"_qs].toInt() > 30 && kept[u"value"_qs].toDouble() > 60);
}

void CliStudies::neverANumberThatIsNone_data()
{
    QTest::addColumn<QString>("arguments");
    const QString all = u"--compare --metric drivers --metric words --metric survival --metric "
                        "cohorts --metric retention --metric nps --metric promoters "
                        "--invited 5000 --customers 900"_qs;
    QTest::newRow("everything at once") << all;
    QTest::newRow("of nobody") << all + u" --from 2031-01-01"_qs;
    QTest::newRow("of one day") << all + u" --from 2024-01-01 --to 2024-01-01"_qs;
    QTest::newRow("by month") << u"--by month --compare"_qs;
    QTest::newRow("by a score") << u"--by Music --metric nps --metric csat"_qs;
    QTest::newRow("customers") << u"--kind customers --compare --by year"_qs;
    QTest::newRow("purchases there are none of") << u"--kind purchases --compare"_qs;
}

void CliStudies::neverANumberThatIsNone()
{
    QFETCH(QString, arguments);
    const QStringList list = arguments.split(u' ') + QStringList{u"--json"_qs};
    const Outcome outcome = m_shell->patron(QStringList{u"figures"_qs} + list);
    QCOMPARE(outcome.code, 0);
    static const QRegularExpression wrong(u"\\bnan\\b|\\binf|-0(\\.0*)?[,\\s\\]}]"_qs,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = wrong.match(outcome.out);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    checkEveryN(outcome.json(), {});

    static const QRegularExpression wrongText(
        u"\\bnan\\b|\\binf\\b|[-\u2212]0(?![\\d.,]*[1-9])(?!-)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &language : {u"en"_qs, u"ro"_qs, u"ru"_qs}) {
        const Outcome told = m_shell->patron(QStringList{u"figures"_qs} + arguments.split(u' ') +
                                             QStringList{u"--language"_qs, language});
        QCOMPARE(told.code, 0);
        const auto found = wrongText.match(told.out);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u" in\n"_qs + told.out));
    }
}

void CliStudies::everyLineHasItsN_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ro", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void CliStudies::everyLineHasItsN()
{
    QFETCH(QString, language);
    const Outcome outcome = m_shell->patron(
        words("figures --by year --metric nps --metric promoters --language") << language);
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.split(u'\n');
    // Both years of both figures: name, figure, range, answers.
    int years = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(u"202"_qs))
            continue;
        ++years;
        static const QRegularExpression endsWithCount(u"\\d\\D+\\d+\\D+\\d+\\D*\\s+\\d+$"_qs);
        QVERIFY2(endsWithCount.match(line).hasMatch(), qPrintable(line));
    }
    QCOMPARE(years, 4);
}

void CliStudies::wrongWords_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("a figure nobody knows") << u"--metric happiness"_qs;
    QTest::newRow("no customers at all") << u"--customers 0"_qs;
    QTest::newRow("a part of a customer") << u"--customers 12.5"_qs;
    QTest::newRow("more came back than went out") << u"--invited 10 --bounced 11"_qs;
    QTest::newRow("bounced of nothing") << u"--bounced 3"_qs;
    QTest::newRow("compare with a word") << u"--compare=yes"_qs;
    QTest::newRow("a rate of nobody knows how many") << u"--metric response_rate"_qs;
}

void CliStudies::wrongWords()
{
    QFETCH(QString, arguments);
    const Outcome outcome = m_shell->patron(QStringList{u"figures"_qs} + arguments.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void CliStudies::telcoByContract()
{
    const QString file =
        QDir(qEnvironmentVariable("PATRON_FIELD_DATA")).filePath(u"customers/telco-churn.csv"_qs);
    if (!qEnvironmentVariableIsSet("PATRON_FIELD_DATA") || !QFile::exists(file))
        QSKIP("PATRON_FIELD_DATA is not set");
    const Shell shell;
    shell.import({file});
    const QJsonObject answer =
        shell.figures(words("--kind customers --metric retention --by Contract"));
    const QJsonObject kept = figureOf(answer, u"retention"_qs);
    QCOMPARE(QString::number(kept[u"value"_qs].toDouble(), 'f', 2), u"73.46"_qs);
    QCOMPARE(kept[u"n"_qs].toInt(), 7043);
    QMap<QString, QPair<int, int>> left;
    for (const QJsonValue &each : answer[u"groups"_qs].toArray()) {
        const QJsonObject group = each.toObject();
        const QJsonObject figure = group[u"figures"_qs].toArray().first().toObject();
        left[group[u"value"_qs].toString()] = {figure[u"counts"_qs].toObject()[u"left"_qs].toInt(),
                                               figure[u"n"_qs].toInt()};
    }
    QCOMPARE(left[u"Month-to-month"_qs], qMakePair(1655, 3875));
    QCOMPARE(left[u"One year"_qs], qMakePair(166, 1473));
    QCOMPARE(left[u"Two year"_qs], qMakePair(48, 1695));
}

QTEST_GUILESS_MAIN(CliStudies)
#include "tst_cli_studies.moc"
