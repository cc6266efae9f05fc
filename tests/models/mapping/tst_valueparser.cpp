// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valueparser.h"

#include "models/mapping/datetext.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/wallclock.h"

#include <QDateTime>
#include <QTest>

using namespace patron;

class TestValueParser : public QObject
{
    Q_OBJECT

private:
    /// The stamp as the owner's wall clock shows it, or "none".
    static QString stamp(const QString &text, DateOrder order, const char *owner,
                         const char *source = "")
    {
        const QByteArray bytes = text.toUtf8();
        const auto date = scanDate({bytes.constData(), size_t(bytes.size())});
        if (!date)
            return QStringLiteral("none");
        WallClock clock{QTimeZone(owner), *source ? QTimeZone(source) : QTimeZone()};
        const auto read = readDate(*date, order, QDate(2026, 3, 10));
        if (!read)
            return QStringLiteral("none");
        const qint64 wall = clock.wall(*read);
        return QDateTime::fromSecsSinceEpoch(wall, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<double>("value"); // NaN = no number
        const double none = qQNaN();
        QTest::newRow("plain") << "42" << '.' << 42.0;
        QTest::newRow("negative") << "-3.5" << '.' << -3.5;
        QTest::newRow("Russian Excel") << "5,0" << ',' << 5.0;
        QTest::newRow("decimal comma although the column has points") << "5,0" << '.' << 5.0;
        QTest::newRow("thousands with a space") << "1 234,5" << ',' << 1234.5;
        QTest::newRow("thousands with a no-break space") << u"1\u00A0234,5"_qs << ',' << 1234.5;
        QTest::newRow("thousands with a narrow no-break space")
            << u"1\u202F234\u202F567"_qs << ',' << 1234567.0;
        QTest::newRow("Romanian thousands") << "1.234,5" << '.' << 1234.5;
        QTest::newRow("American thousands") << "1,234.5" << ',' << 1234.5;
        QTest::newRow("a thousand by the column") << "1,234" << '.' << 1234.0;
        QTest::newRow("one and a bit by the column") << "1,234" << ',' << 1.234;
        QTest::newRow("no thousand starts with zero") << "0,125" << '.' << 0.125;
        QTest::newRow("millions") << "1.234.567" << '.' << 1234567.0;
        QTest::newRow("percent") << "85%" << '.' << 85.0;
        QTest::newRow("percent with a space") << u"12,5\u00A0%"_qs << ',' << 12.5;
        QTest::newRow("IP address") << "10.0.0.1" << '.' << none;
        QTest::newRow("date") << "1.2.2024" << '.' << none;
        QTest::newRow("phone") << "+37369123456" << '.' << none;
        QTest::newRow("unit") << "12 kg" << '.' << none;
        QTest::newRow("two numbers") << "12 13" << '.' << none;
        QTest::newRow("empty") << "" << '.' << none;
        QTest::newRow("dollars") << "$1,234.50" << '.' << 1234.5;
        QTest::newRow("a debt in dollars") << "-$5" << '.' << -5.0;
        QTest::newRow("lei behind the number") << u"1\u00A0234,50 lei"_qs << ',' << 1234.5;
        QTest::newRow("roubles before the number") << u"₽ 990"_qs << '.' << 990.0;
        QTest::newRow("roubles in short") << u"990 руб."_qs << '.' << 990.0;
        QTest::newRow("roubles shorter still") << u"1 990,00 р."_qs << ',' << 1990.0;
        QTest::newRow("euros, nothing between") << u"€12"_qs << '.' << 12.0;
        QTest::newRow("code of a currency") << "12.30 USD" << '.' << 12.3;
        QTest::newRow("code before, by the column") << "MDL 1.234" << ',' << 1234.0;
        QTest::newRow("a currency alone") << "lei" << '.' << none;
        QTest::newRow("two currencies") << u"$5€"_qs << '.' << none;
        QTest::newRow("a range of prices") << "$5-$10" << '.' << none;
        QTest::newRow("room 5 lei and more") << "5 leikam" << '.' << none;
        QTest::newRow("id of 20 digits") << "12345678901234567890" << '.' << none;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(char, decimal);
        QFETCH(double, value);
        const auto number = parseNumber(text.toStdString(), decimal);
        QCOMPARE(number.has_value(), !qIsNaN(value));
        if (number)
            QCOMPARE(*number, value);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("wall");
        const int ymd = int(DateOrder::YearMonthDay);
        const int dmy = int(DateOrder::DayMonthYear);
        const int mdy = int(DateOrder::MonthDayYear);
        QTest::newRow("ISO day") << "2024-03-05" << ymd << "2024-03-05 00:00:00";
        QTest::newRow("slashes, year first") << "2024/3/5 9:07" << ymd << "2024-03-05 09:07:00";
        QTest::newRow("Russian") << "05.03.2024 14:07:09" << dmy << "2024-03-05 14:07:09";
        QTest::newRow("British") << "05/03/2024" << dmy << "2024-03-05 00:00:00";
        QTest::newRow("American") << "03/05/2024 2:07 PM" << mdy << "2024-03-05 14:07:00";
        QTest::newRow("noon") << "3/5/2024 12:00:00 PM" << mdy << "2024-03-05 12:00:00";
        QTest::newRow("midnight") << "3/5/2024 12:30:00 AM" << mdy << "2024-03-05 00:30:00";
        QTest::newRow("two digits of the year")
            << "7/2/20 11:00:22" << mdy << "2020-07-02 11:00:22";
        QTest::newRow("year of last century") << "02.07.85" << dmy << "1985-07-02 00:00:00";
        QTest::newRow("only valid the other way") << "31/05/2022" << mdy << "2022-05-31 00:00:00";
        QTest::newRow("month first in a day-first column")
            << "05/31/2022" << dmy << "2022-05-31 00:00:00";
        QTest::newRow("Russian month") << u"5 марта 2024"_qs << dmy << "2024-03-05 00:00:00";
        QTest::newRow("Russian month with year word and time")
            << u"5 марта 2024 г. 14:07"_qs << dmy << "2024-03-05 14:07:00";
        QTest::newRow("English month") << "January 10, 2026" << dmy << "2026-01-10 00:00:00";
        QTest::newRow("short English month") << "05-Mar-2024" << dmy << "2024-03-05 00:00:00";
        QTest::newRow("Romanian month") << u"marți, 7 mai 2024"_qs << dmy << "2024-05-07 00:00:00";
        QTest::newRow("month in capitals") << u"5 МАРТА 2024"_qs << dmy << "2024-03-05 00:00:00";
        QTest::newRow("leap day") << "29.02.2024" << dmy << "2024-02-29 00:00:00";
        QTest::newRow("no leap day") << "29.02.2023" << dmy << "none";
        QTest::newRow("month 13 both ways") << "13.13.2024" << dmy << "none";
        QTest::newRow("hour 25") << "2024-03-05 25:00" << ymd << "none";
        QTest::newRow("word behind") << "2024-03-05 soon" << ymd << "none";
        QTest::newRow("a label, no date") << "10 - Extremely likely" << dmy << "none";
        QTest::newRow("number") << "20240305" << ymd << "none";
        QTest::newRow("today") << "Today" << dmy << "2026-03-10 00:00:00";
        QTest::newRow("yesterday at a time")
            << "yesterday at 14:05" << dmy << "2026-03-09 14:05:00";
        QTest::newRow("three days ago") << "3 days ago" << dmy << "2026-03-07 00:00:00";
        QTest::newRow("a week ago") << "a week ago" << dmy << "2026-03-03 00:00:00";
        QTest::newRow("two months ago") << "2 months ago" << dmy << "2026-01-10 00:00:00";
        QTest::newRow("Russian yesterday") << u"Вчера, 14:07"_qs << dmy << "2026-03-09 14:07:00";
        QTest::newRow("Russian today") << u"сегодня в 9:30"_qs << dmy << "2026-03-10 09:30:00";
        QTest::newRow("Russian five days ago")
            << u"5 дней назад"_qs << dmy << "2026-03-05 00:00:00";
        QTest::newRow("Russian a week ago") << u"неделю назад"_qs << dmy << "2026-03-03 00:00:00";
        QTest::newRow("Russian a year ago") << u"год назад"_qs << dmy << "2025-03-10 00:00:00";
        QTest::newRow("Romanian yesterday") << "ieri" << dmy << "2026-03-09 00:00:00";
        QTest::newRow("Romanian today") << u"astăzi, ora 10:00"_qs << dmy << "2026-03-10 10:00:00";
        QTest::newRow("Romanian two days ago") << "acum 2 zile" << dmy << "2026-03-08 00:00:00";
        QTest::newRow("Romanian a week ago")
            << u"acum o săptămână"_qs << dmy << "2026-03-03 00:00:00";
        QTest::newRow("Romanian three months, not Monday")
            << "acum 3 luni" << dmy << "2025-12-10 00:00:00";
        QTest::newRow("Romanian twenty days")
            << u"acum 20 de zile"_qs << dmy << "2026-02-18 00:00:00";
        QTest::newRow("no year, this year") << u"5 марта"_qs << dmy << "2026-03-05 00:00:00";
        QTest::newRow("no year, last year") << u"5 мая"_qs << dmy << "2025-05-05 00:00:00";
        QTest::newRow("no year with a time") << u"5 марта 14:07"_qs << dmy << "2026-03-05 14:07:00";
        QTest::newRow("no year, month first") << "March 5" << dmy << "2026-03-05 00:00:00";
        QTest::newRow("no year, Romanian") << "5 mai" << dmy << "2025-05-05 00:00:00";
        QTest::newRow("no year, leap day") << "29 feb" << dmy << "2024-02-29 00:00:00";
        QTest::newRow("day that is none") << u"31 февраля"_qs << dmy << "none";
        QTest::newRow("twenty is 2020") << "7/2/20" << mdy << "2020-07-02 00:00:00";
        QTest::newRow("midnight as 24:00") << "2024-03-05 24:00" << ymd << "2024-03-06 00:00:00";
        QTest::newRow("past midnight") << "2024-03-05 24:01" << ymd << "none";
        QTest::newRow("browser") << "Tue, 05 Mar 2024 14:07:09 GMT (Greenwich Mean Time)" << ymd
                                 << "2024-03-05 14:07:09";
        QTest::newRow("changed later, Russian")
            << u"5 марта 2024, отредактирован"_qs << dmy << "2024-03-05 00:00:00";
        QTest::newRow("changed later, in numbers")
            << u"05.03.24, отредактирован"_qs << dmy << "2024-03-05 00:00:00";
        QTest::newRow("changed later, yesterday")
            << u"вчера, отредактирован"_qs << dmy << "2026-03-09 00:00:00";
        QTest::newRow("another word behind a comma") << "05.03.24, soon" << dmy << "none";
        QTest::newRow("ago without a number") << "long ago" << dmy << "none";
        QTest::newRow("days without ago") << "3 days" << dmy << "none";
        QTest::newRow("today among words") << "today was nice" << dmy << "none";
        QTest::newRow("May is also a word") << "may be 5 times" << dmy << "none";
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, wall);
        QCOMPARE(stamp(text, DateOrder(order), "UTC"), wall);
    }

    void zones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("owner");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("wall");
        const QByteArray utc = "UTC";
        const QByteArray chisinau = "Europe/Chisinau";
        QTest::newRow("Z") << "2024-03-01T10:00:00.678Z" << chisinau << QByteArray()
                           << "2024-03-01 12:00:00";
        QTest::newRow("Z in summer")
            << "2024-07-01T10:00:00Z" << chisinau << QByteArray() << "2024-07-01 13:00:00";
        QTest::newRow("UTC as a word")
            << "2026-03-05 14:07:09 UTC" << utc << QByteArray() << "2026-03-05 14:07:09";
        QTest::newRow("offset without colon")
            << "2026-07-01T11:00:00+0300" << utc << QByteArray() << "2026-07-01 08:00:00";
        QTest::newRow("offset with colon")
            << "2026-07-01T11:00:00-05:30" << utc << QByteArray() << "2026-07-01 16:30:00";
        QTest::newRow("cafe in Malaysia")
            << "2019/10/01 12:38:43 PM GMT+8" << utc << QByteArray() << "2019-10-01 04:38:43";
        QTest::newRow("India") << "2026/10/04 10:15:00 AM GMT+5:30" << utc << QByteArray()
                               << "2026-10-04 04:45:00";
        QTest::newRow("no zone is the owner's time")
            << "2024-03-01 10:00" << chisinau << QByteArray() << "2024-03-01 10:00:00";
        QTest::newRow("zone of the header")
            << "2026-03-05 14:07:09" << chisinau << QByteArray("America/New_York")
            << "2026-03-05 21:07:09";
        QTest::newRow("the morning New York changes its clocks")
            << "2026-03-08 03:30:00" << utc << QByteArray("America/New_York")
            << "2026-03-08 07:30:00";
        QTest::newRow("the hour before") << "2026-03-08 01:30:00" << utc
                                         << QByteArray("America/New_York") << "2026-03-08 06:30:00";
        QTest::newRow("a day alone stays that day")
            << "2024-03-01" << chisinau << QByteArray("America/New_York") << "2024-03-01 00:00:00";
    }
    void zones()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, owner);
        QFETCH(QByteArray, source);
        QFETCH(QString, wall);
        QCOMPARE(stamp(text, DateOrder::YearMonthDay, owner.constData(), source.constData()), wall);
    }

    void scores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("score"); // -1 = none
        QTest::newRow("plain") << "9" << 9;
        QTest::newRow("spreadsheet") << "9.0" << 9;
        QTest::newRow("labelled") << "10 - Extremely likely" << 10;
        QTest::newRow("colon") << "5: Very good" << 5;
        QTest::newRow("brackets") << "5 (Very good)" << 5;
        QTest::newRow("label before") << "Not at all likely - 0" << 0;
        QTest::newRow("label with a number") << "5 - within 24 hours" << 5;
        QTest::newRow("telephone") << "+7 916 000-00-01" << -1;
        QTest::newRow("telephone and whose") << "Ann, +7 916 000 00 - 01" << -1;
        QTest::newRow("order behind a number") << "3 - order 4512-778" << -1;
        QTest::newRow("between two") << "1-2" << -1;
        QTest::newRow("half") << "9.5" << -1;
        QTest::newRow("words") << "Very satisfied" << -1;
        QTest::newRow("date") << "2024-03-01" << -1;
    }
    void scores()
    {
        QFETCH(QString, text);
        QFETCH(int, score);
        QCOMPARE(parseScore(text.toStdString(), {}).value_or(-1), score);
    }

    void satisfaction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("score");
        QTest::newRow("very satisfied") << "Very satisfied" << 5;
        QTest::newRow("neither") << "Neither satisfied nor dissatisfied" << 3;
        QTest::newRow("Romanian, comma") << u"Foarte mulțumită"_qs << 5;
        QTest::newRow("Romanian, cedilla") << u"Nemulţumit"_qs << 2;
        QTest::newRow("Russian") << u"Скорее недоволен"_qs << 2;
        QTest::newRow("Russian with both genders") << u"Полностью удовлетворён(а)"_qs << 5;
        QTest::newRow("number") << "4" << 4;
        QTest::newRow("Romanian with the other ending") << u"Mulțumit(ă)"_qs << 4;
        QTest::newRow("Romanian with a slash") << u"Foarte mulțumit/ă"_qs << 5;
        QTest::newRow("wholly satisfied, Russian") << u"Полностью довольна"_qs << 5;
        QTest::newRow("wholly unsatisfied, in two words") << u"Полностью не доволен"_qs << 1;
        QTest::newRow("rather not, in full") << u"Скорее недоволен, чем доволен"_qs << 2;
        QTest::newRow("wholly satisfied, Romanian") << u"Complet mulțumit(ă)"_qs << 5;
        QTest::newRow("not at all, Romanian") << u"Deloc mulțumit"_qs << 1;
        QTest::newRow("not really, Romanian with cedilla") << u"Nu prea mulţumit"_qs << 2;
        QTest::newRow("good is no five") << "Good" << -1;
        QTest::newRow("bad is no one") << "Bad" << -1;
    }
    void satisfaction()
    {
        QFETCH(QString, text);
        QFETCH(int, score);
        QCOMPARE(parseSatisfaction(text.toStdString(), {}).value_or(-1), score);
    }

    void stars_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("stars"); // 0 = none
        QTest::newRow("point") << "5.0" << 5.0;
        QTest::newRow("comma") << "4,5" << 4.5;
        QTest::newRow("out of five") << "4 / 5" << 4.0;
        QTest::newRow("out of ten") << "8/10" << 4.0;
        QTest::newRow("signs") << u"★★★★☆"_qs << 4.0;
        QTest::newRow("emoji") << u"⭐⭐⭐"_qs << 3.0;
        QTest::newRow("rated") << "Rated 4" << 4.0;
        QTest::newRow("rated out of") << "Rated 5 out of 5 stars" << 5.0;
        QTest::newRow("Google") << "FIVE" << 5.0;
        QTest::newRow("Russian") << u"4 звезды"_qs << 4.0;
        QTest::newRow("words") << "very nice" << 0.0;
        QTest::newRow("out of five in words") << "4 out of 5" << 4.0;
        QTest::newRow("Russian out of ten") << u"8 из 10"_qs << 4.0;
        QTest::newRow("Romanian out of five") << "3 din 5" << 3.0;
        QTest::newRow("rated with a point") << "Rated 5.0" << 5.0;
        QTest::newRow("half a star") << u"★★★½"_qs << 3.5;
        QTest::newRow("half a star of five") << u"★★★½☆"_qs << 3.5;
        QTest::newRow("asterisks") << "***" << 3.0;
        QTest::newRow("five asterisks") << "*****" << 5.0;
        QTest::newRow("emoji stars with variant signs") << u"⭐️⭐️⭐️⭐️"_qs << 4.0;
        QTest::newRow("of five, short") << "4 of 5" << 4.0;
        QTest::newRow("of five with a comma, Russian") << u"4,5 из 5"_qs << 4.5;
        QTest::newRow("of five, Romanian, with a comma") << "4,5 din 5" << 4.5;
        QTest::newRow("stars with a comma, Russian") << u"4,5 звезды"_qs << 4.5;
        QTest::newRow("one in words, Romanian") << "o stea" << 1.0;
        QTest::newRow("a note between asterisks") << "*see note*" << 0.0;
        QTest::newRow("quiz points") << "28.00 / 30" << 0.0;
    }
    void stars()
    {
        QFETCH(QString, text);
        QFETCH(double, stars);
        QCOMPARE(parseStars(text.toStdString(), {}).value_or(0), stars);
    }

    void starsFromAnotherScale_data()
    {
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("stars");
        QTest::newRow("ten of ten") << 1 << 10 << "10" << 5.0;
        QTest::newRow("half of ten") << 1 << 10 << "5" << 2.5;
        QTest::newRow("a decimal") << 1 << 10 << "8.6" << 4.3;
        QTest::newRow("one of ten is the fewest there are") << 1 << 10 << "1" << 0.5;
        QTest::newRow("nought of ten, too") << 0 << 10 << "0" << 0.5;
        QTest::newRow("percent") << 0 << 100 << "90" << 4.5;
        QTest::newRow("beyond the scale") << 1 << 10 << "12" << 20.0;
        QTest::newRow("nought of nine") << 1 << 9 << "0" << 0.0;
        QTest::newRow("the lowest is the best of ten") << 10 << 1 << "1" << 5.0;
        QTest::newRow("the lowest is the best of seven") << 7 << 1 << "7" << 1.0;
        QTest::newRow("below the scale") << 1 << 10 << "0" << 0.0;
        QTest::newRow("the lowest of seven") << 1 << 7 << "1" << 1.0;
        QTest::newRow("the middle of seven") << 1 << 7 << "4" << 3.0;
        QTest::newRow("the best of three") << 1 << 3 << "3" << 5.0;
        QTest::newRow("out of ten says its scale itself") << 1 << 7 << "8/10" << 4.0;
    }
    void starsFromAnotherScale()
    {
        QFETCH(int, low);
        QFETCH(int, high);
        QFETCH(QString, text);
        QFETCH(double, stars);
        ValueFormat format;
        format.onScale = ScaleRange{std::min(low, high), std::max(low, high)};
        format.isReversed = low > high;
        QCOMPARE(parseStars(text.toStdString(), format).value_or(-1), stars);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("seconds"); // -1 = none
        QTest::newRow("seconds") << "90" << int(TimeUnit::Seconds) << 90.0;
        QTest::newRow("minutes") << "24" << int(TimeUnit::Minutes) << 1440.0;
        QTest::newRow("hours with a comma") << "1,5" << int(TimeUnit::Hours) << 5400.0;
        QTest::newRow("days") << "2" << int(TimeUnit::Days) << 172800.0;
        QTest::newRow("more than a day on the clock")
            << "30:15:10" << int(TimeUnit::Hours) << 108910.0;
        QTest::newRow("hours and minutes") << "1:30" << int(TimeUnit::Clock) << 5400.0;
        QTest::newRow("minute 75") << "1:75" << int(TimeUnit::Clock) << -1.0;
        QTest::newRow("word") << "soon" << int(TimeUnit::Minutes) << -1.0;
        const int hours = int(TimeUnit::Hours); // of the column: the cell says it itself
        QTest::newRow("minutes, said") << "45 min" << hours << 2700.0;
        QTest::newRow("more than a thousand, with a comma") << "1,440 minutes" << hours << 86'400.0;
        QTest::newRow("more than a thousand, with a dot") << "1.440 min" << hours << 86'400.0;
        QTest::newRow("more than a thousand, with a blank") << "1 440 мин" << hours << 86'400.0;
        QTest::newRow("a half, with a comma") << "1,5 h" << hours << 5400.0;
        QTest::newRow("a quarter, with a dot") << "0.250 h" << hours << 900.0;
        QTest::newRow("hours and minutes, glued") << "1h 30m" << hours << 5400.0;
        QTest::newRow("all glued") << "1h30m15s" << hours << 5415.0;
        QTest::newRow("hours and minutes, Russian") << u"1 ч 20 мин"_qs << hours << 4800.0;
        QTest::newRow("minutes, Russian, shortened") << u"45 мин."_qs << hours << 2700.0;
        QTest::newRow("hours and minutes, Romanian") << "2 ore 5 min" << hours << 7500.0;
        QTest::newRow("days") << "2 days" << hours << 172800.0;
        QTest::newRow("a day and hours, with a comma") << "1 day, 3 hours" << hours << 97200.0;
        QTest::newRow("days and a clock") << "2 days 3:00:00" << hours << 183600.0;
        QTest::newRow("half hours") << "1,5 h" << hours << 5400.0;
        QTest::newRow("a clock with seconds") << "1:05:30" << hours << 3930.0;
        QTest::newRow("the wrong way round") << "30 min 1 h" << hours << -1.0;
        QTest::newRow("a number too many") << "1 h 30" << hours << -1.0;
        QTest::newRow("kilograms") << "3 kg" << hours << -1.0;
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(double, seconds);
        ValueFormat format;
        format.timeUnit = TimeUnit(unit);
        QCOMPARE(parseDuration(text.toStdString(), format).value_or(-1), seconds);
    }

    void protectedCells()
    {
        QCOMPARE(cellText(" '+40 721 "), "+40 721");
        QCOMPARE(cellText("'=1+1"), "=1+1");
        QCOMPARE(cellText("'tis nice"), "'tis nice");
        QCOMPARE(cellText("'0123"), "0123");
        QCOMPARE(cellText("'90s music"), "'90s music");
        QCOMPARE(cellText("\xC2\xA0 x\r\n"), "x");
    }

    void missing()
    {
        for (const char *word :
             {"N/A", "n/a", "NA", "#N/A", "-", "--", "NULL", "NaN", "Not selected", "No answer",
              "{question_not_shown}", "#N/D", "нет ответа", "н/д", "fără răspuns", "n.a."})
            QVERIFY2(isMissingWord(word), word);
        for (const char *word : {"Нет ответа", "НЕТ ДАННЫХ", "Н/Д", "Fără răspuns", "FARA RASPUNS",
                                 "No  answer", "Без ответа", "Nu e cazul", "Did not answer",
                                 "DID NOT ANSWER.", "Nu a răspuns", "Не ответила", "Ответа нет"})
            QVERIFY2(isMissingWord(word), word);
        for (const char *word : {"None", "0", "no", "not", "N", "Did not answer the phone", "Нет",
                                 "Не знаю", "Don't know"})
            QVERIFY2(!isMissingWord(word), word);
        // Said about a score, these are no value either.
        for (const char *word : {"Не знаю", "Затрудняюсь ответить", "Nu știu", "Nu ştiu",
                                 "Don't know", "Don’t know", "Трудно сказать", "n/a"})
            QVERIFY2(isNoAnswer(word), word);
        for (const char *word : {"Не знаю, что сказать", "No", "Нет", "10"})
            QVERIFY2(!isNoAnswer(word), word);
    }

    void partsOutsideBrackets()
    {
        QStringList parts;
        forEachPart("Social media (blogs, Twitter), Web, , Email", ", ",
                    [&](std::string_view part) {
                        parts << QString::fromUtf8(part.data(), qsizetype(part.size()));
                    });
        QCOMPARE(parts, (QStringList{QStringLiteral("Social media (blogs, Twitter)"),
                                     QStringLiteral("Web"), QStringLiteral("Email")}));
    }

    void plain_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 5.0 << "5";
        QTest::newRow("negative") << -2.0 << "-2";
        QTest::newRow("half") << 9.5 << "9.5";
        QTest::newRow("tenth") << 0.1 << "0.1";
    }
    void plain()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(plainNumber(value)), text);
    }
};

QTEST_GUILESS_MAIN(TestValueParser)
#include "tst_valueparser.moc"
