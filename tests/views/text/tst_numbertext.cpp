// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/daytext.h"
#include "views/text/numbertext.h"

#include "tests/views/text/speaking.h"
#include "views/text/privacytext.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

namespace patron {

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundedAsShownReadsTheSame();
    void figures_data();
    void figures();
    void unitsStayWithTheirNumbers();
    void oneUnitPerAxis();
    void daysAreNobodysRiddle();
    void noValueIsADash();
    void ranges_data();
    void ranges();
    void fewOfManyAreNotNone();
    void narrowRanges_data();
    void narrowRanges();
    void answers_data();
    void answers();
    void buckets_data();
    void buckets();
    void bucketsOfTwoYearsDiffer();
    void groups();
    void binsOfTimes_data();
    void binsOfTimes();
    void periods_data();
    void periods();
    void periodsOfTheCalendar_data();
    void periodsOfTheCalendar();
    void valuesOfAPerson_data();
    void valuesOfAPerson();
};

constexpr char16_t noBreak[] = u"\u00a0";

/// Expected texts are written with plain spaces; languages part digits and percent signs with
/// unbreakable ones.
QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

void TestNumberText::figures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("NPS") << u"en"_qs << 42.4 << Unit::Points << u"42"_qs;
    QTest::newRow("NPS below nought") << u"en"_qs << -7.6 << Unit::Points << u"\u22128"_qs;
    QTest::newRow("NPS just below nought") << u"ru"_qs << -0.4 << Unit::Points << u"0"_qs;
    QTest::newRow("NPS below nought, Romanian")
        << u"ro"_qs << -30.3 << Unit::Points << u"\u221230"_qs;
    QTest::newRow("percent, English") << u"en"_qs << 87.2 << Unit::Percent << u"87%"_qs;
    QTest::newRow("percent, Romanian") << u"ro"_qs << 87.2 << Unit::Percent << u"87 %"_qs;
    QTest::newRow("percent, Russian") << u"ru"_qs << 87.2 << Unit::Percent << u"87 %"_qs;
    QTest::newRow("stars, English") << u"en"_qs << 4.44 << Unit::Score << u"4.4"_qs;
    QTest::newRow("stars, Romanian") << u"ro"_qs << 4.44 << Unit::Score << u"4,4"_qs;
    QTest::newRow("stars, Russian") << u"ru"_qs << 5.0 << Unit::Score << u"5,0"_qs;
    QTest::newRow("count, English") << u"en"_qs << 1204.0 << Unit::Count << u"1,204"_qs;
    QTest::newRow("count, Romanian") << u"ro"_qs << 12045.0 << Unit::Count << u"12.045"_qs;
    QTest::newRow("count, Russian") << u"ru"_qs << 12045.0 << Unit::Count << u"12 045"_qs;
    QTest::newRow("at once") << u"en"_qs << 0.0 << Unit::Minutes << u"0 min"_qs;
    QTest::newRow("half a minute") << u"en"_qs << 0.5 << Unit::Minutes << u"30 s"_qs;
    QTest::newRow("some minutes") << u"en"_qs << 4.25 << Unit::Minutes << u"4 min 15 s"_qs;
    QTest::newRow("many minutes") << u"en"_qs << 59.4 << Unit::Minutes << u"59 min"_qs;
    QTest::newRow("almost an hour") << u"en"_qs << 59.6 << Unit::Minutes << u"1 h"_qs;
    QTest::newRow("hours") << u"en"_qs << 80.0 << Unit::Minutes << u"1 h 20 min"_qs;
    QTest::newRow("hours, Russian") << u"ru"_qs << 80.0 << Unit::Minutes << u"1 ч 20 мин"_qs;
    QTest::newRow("almost two days") << u"en"_qs << 2879.0 << Unit::Minutes << u"47 h 59 min"_qs;
    QTest::newRow("two days") << u"en"_qs << 2880.0 << Unit::Minutes << u"2 days"_qs;
    QTest::newRow("days and hours") << u"en"_qs << 4500.0 << Unit::Minutes << u"3 days 3 h"_qs;
    QTest::newRow("days, Romanian") << u"ro"_qs << 20.0 * 1440 << Unit::Minutes << u"20 de zile"_qs;
    QTest::newRow("days, Russian") << u"ru"_qs << 21.0 * 1440 << Unit::Minutes << u"21 дн."_qs;
    QTest::newRow("minutes less") << u"en"_qs << -12.0 << Unit::Minutes << u"\u221212 min"_qs;
}

void TestNumberText::figures()
{
    QFETCH(const QString, language);
    QFETCH(const double, value);
    QFETCH(const Unit, unit);
    QFETCH(const QString, text);
    const Speaking speaking(language);
    QVERIFY(speaking.isLoaded());
    QCOMPARE(plainSpaces(figureText(value, unit, speaking.locale())), text);
}

// "20" at the end of a line and "h" on the next would be read as twenty.
void TestNumberText::unitsStayWithTheirNumbers()
{
    for (const QString &language : Speaking::ids()) {
        const Speaking speaking(language);
        for (const double minutes : {0.5, 4.25, 80.0, 1200.0, 4500.0})
            QVERIFY(!figureText(minutes, Unit::Minutes, speaking.locale()).contains(u' '));
        QVERIFY(!figureText(87, Unit::Percent, speaking.locale()).contains(u' '));
    }
}

void TestNumberText::oneUnitPerAxis()
{
    const Speaking speaking(u"en"_qs);
    const auto ticks = [&](double step) {
        QStringList texts;
        for (int i = 0; i < 5; ++i)
            texts << plainSpaces(tickText(i * step, step, Unit::Minutes, speaking.locale()));
        return texts.join(u", "_qs);
    };
    QCOMPARE(ticks(1440), u"0, 1 day, 2 days, 3 days, 4 days"_qs);
    QCOMPARE(ticks(720), u"0, 12 h, 24 h, 36 h, 48 h"_qs);
    QCOMPARE(ticks(30), u"0, 30 min, 60 min, 90 min, 120 min"_qs);
    QCOMPARE(tickText(20, 20, Unit::Percent, speaking.locale()), u"20%"_qs);
}

void TestNumberText::daysAreNobodysRiddle()
{
    const QDateTime moment(QDate(2022, 12, 7), QTime(14, 5));
    QCOMPARE(dayText(moment.date(), Speaking(u"en"_qs).locale()), u"7 Dec 2022"_qs);
    QCOMPARE(dayText(moment.date(), Speaking(u"ro"_qs).locale()), u"07.12.2022"_qs);
    QCOMPARE(momentText(moment, Speaking(u"en"_qs).locale()), u"7 Dec 2022 14:05"_qs);
    QCOMPARE(momentText(moment, Speaking(u"ru"_qs).locale()), u"07.12.2022 14:05"_qs);
}

void TestNumberText::noValueIsADash()
{
    QCOMPARE(figureText(std::nullopt, Unit::Points, QLocale::c()), u"\u2013"_qs);
    QCOMPARE(figureText(std::numeric_limits<double>::infinity(), Unit::Minutes, QLocale::c()),
             u"\u2013"_qs);
    QCOMPARE(figureText(std::numeric_limits<double>::quiet_NaN(), Unit::Percent, QLocale::c()),
             u"\u2013"_qs);
}

void TestNumberText::ranges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("percent");
    QTest::newRow("English") << u"en"_qs << u"\u221230 to 61"_qs << u"79% to 96%"_qs;
    QTest::newRow("Romanian") << u"ro"_qs << u"între \u221230 și 61"_qs << u"între 79 % și 96 %"_qs;
    QTest::newRow("Russian") << u"ru"_qs << u"от \u221230 до 61"_qs << u"от 79 % до 96 %"_qs;
}

void TestNumberText::ranges()
{
    QFETCH(const QString, language);
    QFETCH(const QString, points);
    QFETCH(const QString, percent);
    const Speaking speaking(language);
    QCOMPARE(rangeText(-30.326, 61.0952, Unit::Points, speaking.locale()), points);
    QCOMPARE(plainSpaces(rangeText(78.6398, 95.6524, Unit::Percent, speaking.locale())), percent);
    QCOMPARE(rangeText(1, 2, Unit::Percent, speaking.locale()).contains(noBreak),
             language != u"en");
}

void TestNumberText::narrowRanges_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("told apart by one digit") << 2.2 << 2.4 << Unit::Score << u"2.2 to 2.4"_qs;
    QTest::newRow("one digit more") << 2.26 << 2.34 << Unit::Score << u"2.26 to 2.34"_qs;
    QTest::newRow("two digits more") << 2.2981 << 2.3042 << Unit::Score << u"2.298 to 2.304"_qs;
    QTest::newRow("no range at all") << 2.3 << 2.30004 << Unit::Score << u"2.3"_qs;
    QTest::newRow("nearly everybody") << 99.6 << 99.9 << Unit::Percent << u"99.6% to 99.9%"_qs;
    QTest::newRow("a third of a point") << 41.1 << 41.4 << Unit::Points << u"41.1 to 41.4"_qs;
    QTest::newRow("times as they are shown") << 60.1 << 60.2 << Unit::Minutes << u"1\u00A0h"_qs;
}

/// Thirty-two of eight thousand are not none.
void TestNumberText::fewOfManyAreNotNone()
{
    const Speaking speaking(u"ru"_qs);
    QCOMPARE(plainSpaces(shareText(0.38, speaking.locale())), u"<1 %"_qs);
    QCOMPARE(plainSpaces(shareText(0, speaking.locale())), u"0 %"_qs);
    QCOMPARE(plainSpaces(shareText(0.5, speaking.locale())), u"1 %"_qs);
}

/// Two ends that read alike are no range.
void TestNumberText::narrowRanges()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const Unit, unit);
    const Speaking speaking(u"en"_qs);
    QTEST(rangeText(low, high, unit, speaking.locale()), "text");
}

void TestNumberText::answers_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("russian");
    const auto row = [](qint64 count, const char *en, const char *ro, const char *ru) {
        QTest::addRow("%lld", count)
            << count << QString::fromUtf8(en) << QString::fromUtf8(ro) << QString::fromUtf8(ru);
    };
    row(0, "0 answers", "0 răspunsuri", "0 ответов");
    row(1, "1 answer", "1 răspuns", "1 ответ");
    row(2, "2 answers", "2 răspunsuri", "2 ответа");
    row(5, "5 answers", "5 răspunsuri", "5 ответов");
    row(11, "11 answers", "11 răspunsuri", "11 ответов");
    row(19, "19 answers", "19 răspunsuri", "19 ответов");
    row(20, "20 answers", "20 de răspunsuri", "20 ответов");
    row(21, "21 answers", "21 de răspunsuri", "21 ответ");
    row(101, "101 answers", "101 răspunsuri", "101 ответ");
    row(111, "111 answers", "111 răspunsuri", "111 ответов");
    row(10'000'020, "10,000,020 answers", "10.000.020 de răspunsuri", "10 000 020 ответов");
    row(5'000'000'001, "5,000,000,001 answers", "5.000.000.001 răspunsuri", "5 000 000 001 ответ");
}

void TestNumberText::answers()
{
    QFETCH(const qint64, count);
    for (const QString &language : Speaking::ids()) {
        const Speaking speaking(language);
        const char *column = language == u"en"   ? "english"
                             : language == u"ro" ? "romanian"
                                                 : "russian";
        const QString wanted =
            *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
        QCOMPARE(plainSpaces(answersText(count, speaking.locale())), wanted);
    }
}

void TestNumberText::buckets_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<TimeBucket>("bucket");
    QTest::addColumn<bool>("isShort");
    QTest::addColumn<QString>("text");
    QTest::newRow("month, English") << u"en"_qs << TimeBucket::Month << false << u"May 2026"_qs;
    QTest::newRow("month, Romanian") << u"ro"_qs << TimeBucket::Month << false << u"mai 2026"_qs;
    QTest::newRow("month, Russian: nominative")
        << u"ru"_qs << TimeBucket::Month << false << u"май 2026"_qs;
    QTest::newRow("month on an axis") << u"en"_qs << TimeBucket::Month << true << u"May 26"_qs;
    QTest::newRow("month on an axis, Russian")
        << u"ru"_qs << TimeBucket::Month << true << u"май 26"_qs;
    QTest::newRow("day, English") << u"en"_qs << TimeBucket::Day << false << u"4 May 2026"_qs;
    QTest::newRow("day, Russian: genitive")
        << u"ru"_qs << TimeBucket::Day << false << u"4 мая 2026"_qs;
    QTest::newRow("day on an axis") << u"ro"_qs << TimeBucket::Day << true << u"4 mai 26"_qs;
    QTest::newRow("week, English")
        << u"en"_qs << TimeBucket::Week << false << u"week of 4 May 2026"_qs;
    QTest::newRow("week, Romanian")
        << u"ro"_qs << TimeBucket::Week << false << u"săptămâna din 4 mai 2026"_qs;
    QTest::newRow("week on an axis, Russian")
        << u"ru"_qs << TimeBucket::Week << true << u"4 мая 26"_qs;
    QTest::newRow("quarter, English") << u"en"_qs << TimeBucket::Quarter << false << u"Q2 2026"_qs;
    QTest::newRow("quarter, Romanian") << u"ro"_qs << TimeBucket::Quarter << false << u"T2 2026"_qs;
    QTest::newRow("quarter, Russian")
        << u"ru"_qs << TimeBucket::Quarter << false << u"2 кв. 2026"_qs;
    QTest::newRow("quarter on an axis") << u"en"_qs << TimeBucket::Quarter << true << u"Q2 26"_qs;
    QTest::newRow("year") << u"ru"_qs << TimeBucket::Year << false << u"2026"_qs;
}

void TestNumberText::buckets()
{
    QFETCH(const QString, language);
    QFETCH(const TimeBucket, bucket);
    QFETCH(const bool, isShort);
    QFETCH(const QString, text);
    const Speaking speaking(language);
    QCOMPARE(plainSpaces(bucketText({2026, 5, 4}, bucket, speaking.locale(), isShort)), text);
}

/// Two equal names would be one column of a chart.
void TestNumberText::bucketsOfTwoYearsDiffer()
{
    for (const QString &language : Speaking::ids()) {
        const Speaking speaking(language);
        for (int i = 0; i <= int(TimeBucket::Year); ++i) {
            const QString now = bucketText({2026, 1, 1}, TimeBucket(i), speaking.locale(), true);
            const QString before = bucketText({2025, 1, 1}, TimeBucket(i), speaking.locale(), true);
            QVERIFY2(now != before, qPrintable(now));
        }
    }
}

void TestNumberText::groups()
{
    const Speaking speaking(u"ro"_qs);
    const QLocale locale = speaking.locale();
    Breakdown breakdown = Breakdown::over(Dimension::Channel, Measure::Recommend);
    QCOMPARE(groupText({u"Telefon"_qs, {}}, breakdown, locale), u"Telefon"_qs);
    QCOMPARE(groupText({}, breakdown, locale), u"nespecificat"_qs);
    breakdown.dimension = Dimension::ScoreClass;
    QCOMPARE(groupText({u"promoter"_qs, {}}, breakdown, locale), u"promotori"_qs);
    breakdown.dimension = Dimension::Import;
    QCOMPARE(groupText({u"12"_qs, {}}, breakdown, locale), u"importul 12"_qs);
    breakdown = Breakdown::over(TimeBucket::Month, Measure::Recommend);
    QCOMPARE(groupText({{}, {2026, 5, 1}}, breakdown, locale), u"mai 2026"_qs);
    QCOMPARE(groupText({}, breakdown, locale), u"fără dată"_qs);
    breakdown = Breakdown::total(Measure::Rating);
    QCOMPARE(groupText({u"4.5"_qs, {}}, breakdown, locale), u"4,5"_qs);
    QCOMPARE(groupText({u"10"_qs, {}}, breakdown, locale), u"10"_qs);
    QCOMPARE(groupText({}, breakdown, locale), u"toate răspunsurile"_qs);
}

void TestNumberText::binsOfTimes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("english");
    QTest::newRow("minutes") << u"0–30"_qs << u"0–30 min"_qs;
    QTest::newRow("the last whole hour") << u"30–60"_qs << u"30–60 min"_qs;
    QTest::newRow("hours") << u"720–1440"_qs << u"12–24 h"_qs;
    QTest::newRow("hours of the third day") << u"2880–3600"_qs << u"48–60 h"_qs;
    QTest::newRow("days") << u"2880–4320"_qs << u"2–3 days"_qs;
    QTest::newRow("no end") << u"≥ 5760"_qs << u"≥ 4 days"_qs;
    QTest::newRow("one answer") << u"96"_qs << u"1 h 36 min"_qs;
}

void TestNumberText::binsOfTimes()
{
    QFETCH(const QString, key);
    const Breakdown times = Breakdown::total(Measure::ResolutionTime);
    const Speaking speaking(u"en"_qs);
    QTEST(plainSpaces(groupText({key, {}}, times, speaking.locale())), "english");
}

void TestNumberText::periods_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("English") << u"en"_qs
                             << QStringList{u"1 May 2026 to 30 May 2026"_qs, u"since 1 May 2026"_qs,
                                            u"until 30 May 2026"_qs, u"all time"_qs,
                                            u"1 May 2026"_qs};
    QTest::newRow("Romanian") << u"ro"_qs
                              << QStringList{u"de la 1 mai 2026 până la 30 mai 2026"_qs,
                                             u"începând cu 1 mai 2026"_qs,
                                             u"până la 30 mai 2026"_qs, u"toată perioada"_qs,
                                             u"1 mai 2026"_qs};
    QTest::newRow("Russian") << u"ru"_qs
                             << QStringList{u"с 1 мая 2026 по 30 мая 2026"_qs, u"с 1 мая 2026"_qs,
                                            u"по 30 мая 2026"_qs, u"за всё время"_qs,
                                            u"1 мая 2026"_qs};
}

void TestNumberText::periods()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, texts);
    const Speaking speaking(language);
    const QDate first(2026, 5, 1);
    const QDate last(2026, 5, 30);
    const QList<Period> periods{{first, last}, {first, {}}, {{}, last}, {}, {first, first}};
    for (int i = 0; i < periods.size(); ++i)
        QCOMPARE(periodText(periods[i], speaking.locale()), texts[i]);
}

void TestNumberText::periodsOfTheCalendar_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QStringList>("texts"); // English, Romanian, Russian
    const auto row = [](const char *name, QDate from, QDate to, const QStringList &texts) {
        QTest::newRow(name) << Period{from, to} << texts;
    };
    row("a month", {2025, 2, 1}, {2025, 2, 28},
        {u"February 2025"_qs, u"februarie 2025"_qs, u"февраль 2025"_qs});
    row("a February of 29 days", {2024, 2, 1}, {2024, 2, 29},
        {u"February 2024"_qs, u"februarie 2024"_qs, u"февраль 2024"_qs});
    row("a day short of it", {2024, 2, 1}, {2024, 2, 28},
        {u"1 February 2024 to 28 February 2024"_qs,
         u"de la 1 februarie 2024 până la 28 februarie 2024"_qs,
         u"с 1 февраля 2024 по 28 февраля 2024"_qs});
    row("as long as a month, from its middle", {2025, 2, 15}, {2025, 3, 14},
        {u"15 February 2025 to 14 March 2025"_qs,
         u"de la 15 februarie 2025 până la 14 martie 2025"_qs,
         u"с 15 февраля 2025 по 14 марта 2025"_qs});
    row("a year", {2025, 1, 1}, {2025, 12, 31}, {u"2025"_qs, u"2025"_qs, u"2025"_qs});
    row("a quarter", {2025, 1, 1}, {2025, 3, 31},
        {u"January to March 2025"_qs, u"ianuarie – martie 2025"_qs, u"январь – март 2025"_qs});
    row("a winter", {2024, 11, 1}, {2025, 2, 28},
        {u"November 2024 to February 2025"_qs, u"noiembrie 2024 – februarie 2025"_qs,
         u"ноябрь 2024 – февраль 2025"_qs});
    row("the same month a year later", {2024, 5, 1}, {2025, 5, 31},
        {u"May 2024 to May 2025"_qs, u"mai 2024 – mai 2025"_qs, u"май 2024 – май 2025"_qs});
}

void TestNumberText::periodsOfTheCalendar()
{
    QFETCH(const Period, period);
    QFETCH(const QStringList, texts);
    QStringList said;
    for (const QString &id : Speaking::ids()) {
        const Speaking speaking(id);
        said << periodText(period, speaking.locale());
    }
    QCOMPARE(said, texts);
}

void TestNumberText::valuesOfAPerson_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("ending");
    QTest::newRow("a day") << u"en"_qs << Field::Date << u"2026-11-02"_qs << u": 2 Nov 2026"_qs;
    QTest::newRow("a moment in Russian")
        << u"ru"_qs << Field::Date << u"2024-11-07T16:51:00"_qs << u": 7 нояб. 2024 16:51"_qs;
    QTest::newRow("customer since")
        << u"en"_qs << Field::CustomerSince << u"2019-03-01"_qs << u": 1 Mar 2019"_qs;
    QTest::newRow("time to an answer")
        << u"en"_qs << Field::ReplyTime << u"262"_qs << u": 4 h 22 min"_qs;
    QTest::newRow("half a star in Romanian")
        << u"ro"_qs << Field::Rating << u"4.5"_qs << u": 4,5"_qs;
    QTest::newRow("an amount in Romanian")
        << u"ro"_qs << Field::Amount << u"1250.50"_qs << u": 1.250,50"_qs;
    QTest::newRow("still a customer") << u"en"_qs << Field::CustomerLeft << u"0"_qs << u": no"_qs;
    QTest::newRow("left, nobody knows when, in Russian")
        << u"ru"_qs << Field::CustomerLeft << u"1"_qs << u": да"_qs;
    QTest::newRow("left on a day")
        << u"en"_qs << Field::CustomerLeft << u"2024-03-01"_qs << u": 1 Mar 2024"_qs;
    QTest::newRow("own words that look like a day")
        << u"en"_qs << Field::Comment << u"2026-11-02"_qs << u": 2026-11-02"_qs;
}

void TestNumberText::valuesOfAPerson()
{
    QFETCH(const QString, language);
    QFETCH(const Field, field);
    QFETCH(const QString, kept);
    QFETCH(const QString, ending);
    const Speaking speaking(language);
    const QString text =
        plainSpaces(personValueText({field, {}, kept}, RecordKind::Responses, speaking.locale()));
    QVERIFY2(text.endsWith(ending), qPrintable(text));
}

// What is subtracted beside two figures are the figures that are read.
void TestNumberText::roundedAsShownReadsTheSame()
{
    QRandomGenerator random(20'260'520);
    for (const Unit unit : {Unit::Points, Unit::Percent, Unit::Score, Unit::Minutes, Unit::Count}) {
        for (int i = 0; i < 2'000; ++i) {
            const double size = std::pow(10.0, random.bounded(5));
            const double value = i % 4 == 0 ? random.bounded(200) / 2.0 - 50 // ties
                                            : (random.generateDouble() * 2 - 1) * size;
            const double shown = asShown(value, unit);
            QCOMPARE(figureText(shown, unit, QLocale::c()), figureText(value, unit, QLocale::c()));
            QCOMPARE(asShown(shown, unit), shown);
        }
    }
}

} // namespace patron

QTEST_GUILESS_MAIN(patron::TestNumberText)
#include "tst_numbertext.moc"
