// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/celltext.h"

#include <QTest>

using namespace patron;

class TestCellText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<NumberKind>("kind");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *raw, NumberKind kind, const char *text) {
            QTest::newRow(name) << QByteArray(raw) << kind << QByteArray(text);
        };
        row("score", "9", NumberKind::Plain, "9");
        row("nought", "0", NumberKind::Plain, "0");
        row("minus nought", "-0", NumberKind::Plain, "0");
        row("nought behind the point", "9.0", NumberKind::Plain, "9");
        row("half a star", "4.5", NumberKind::Plain, "4.5");
        row("seventeen digits of 4.4", "4.4000000000000004", NumberKind::Plain, "4.4");
        row("phone number", "4.0712345678E10", NumberKind::Plain, "40712345678");
        row("a million", "1E6", NumberKind::Plain, "1000000");
        row("tiny", "1.5E-9", NumberKind::Plain, "1.5e-09");
        row("leading noughts are no number's", "007", NumberKind::Plain, "7");
        row("no number", "n/a", NumberKind::Plain, "n/a");
        row("more than a number can be", "1E999", NumberKind::Plain, "1E999");
        row("percent", "0.85", NumberKind::Percent, "85%");
        row("percent that multiplies badly", "7.0000000000000007E-2", NumberKind::Percent, "7%");
        row("percent with decimals", "0.125", NumberKind::Percent, "12.5%");
        row("day", "46086", NumberKind::Date, "2026-03-05");
        row("day and time", "46086.588298611111", NumberKind::Date, "2026-03-05 14:07:09");
        row("a breath before midnight", "46086.99999999", NumberKind::Date, "2026-03-06");
        row("1 January 1900", "1", NumberKind::Date, "1900-01-01");
        row("1 March 1900", "61", NumberKind::Date, "1900-03-01");
        row("last day", "2958465", NumberKind::Date, "9999-12-31");
        row("no day of any calendar", "2958466", NumberKind::Date, "2958466");
        row("before the first day", "-5", NumberKind::Date, "-5");
        row("a time shown as a date", "0.5", NumberKind::Date, "12:00:00");
        row("an empty day", "0", NumberKind::Date, "0");
        row("time", "0.38333333333333336", NumberKind::Time, "09:12:00");
        row("longer than a day", "1.1458333333333333", NumberKind::Time, "27:30:00");
        row("midnight", "0", NumberKind::Time, "00:00:00");
        row("late by a minute", "-6.9444444444444447E-4", NumberKind::Time, "-00:01:00");
        row("a date shown as a time", "46086.5", NumberKind::Time, "2026-03-05 12:00:00");
    }

    void value()
    {
        QFETCH(QByteArray, raw);
        QFETCH(NumberKind, kind);
        std::string text = "|";
        appendValue(raw.toStdString(), kind, Epoch::Of1900, text);
        QTEST(QByteArray::fromStdString(text.substr(1)), "text");
    }

    void epochOf1904()
    {
        std::string text;
        appendValue(43894.58819444444, NumberKind::Date, Epoch::Of1904, text);
        QCOMPARE(text, std::string("2024-03-05 14:07:00"));
    }

    void isoDate_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("day") << u"2026-03-05"_qs << QByteArray("2026-03-05");
        QTest::newRow("stamp") << u"2026-03-05T14:07:09"_qs << QByteArray("2026-03-05 14:07:09");
        QTest::newRow("parts of a second, zone")
            << u"2026-03-05T14:07:09.123456789Z"_qs << QByteArray("2026-03-05 14:07:09");
        QTest::newRow("midnight") << u"2026-03-05T00:00:00"_qs << QByteArray("2026-03-05");
    }

    void isoDate()
    {
        QFETCH(QString, date);
        std::string text;
        appendIsoDate(date, text);
        QTEST(QByteArray::fromStdString(text), "text");
    }

    void isoDuration_data()
    {
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("time") << u"PT09H12M00S"_qs << QByteArray("09:12:00");
        QTest::newRow("beyond a day") << u"PT27H30M00S"_qs << QByteArray("27:30:00");
        QTest::newRow("with days") << u"P1DT3H30M"_qs << QByteArray("27:30:00");
        QTest::newRow("rounded") << u"PT0H0M29.9999S"_qs << QByteArray("00:00:30");
        QTest::newRow("below nought") << u"-PT1M"_qs << QByteArray("-00:01:00");
        QTest::newRow("no duration") << u"soon"_qs << QByteArray("soon");
    }

    void isoDuration()
    {
        QFETCH(QString, duration);
        std::string text;
        appendIsoDuration(duration, text);
        QTEST(QByteArray::fromStdString(text), "text");
    }

    void escapes_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *escaped, const char *text) {
            QTest::newRow(name) << QByteArray(escaped) << QByteArray(text);
        };
        row("none", "snake_xylophone", "snake_xylophone");
        row("line end", "a_x000D_b", "a\rb");
        row("the escape itself", "a_x005F_x000D_b", "a_x000D_b");
        row("two in a row", "_x0009__x0009_", "\t\t");
        row("a letter", "_x0416_", "Ж");
        row("no hex", "_x00G0_", "_x00G0_");
        row("cut", "_x000D", "_x000D");
        row("a zero is no text", "a_x0000_b", "ab");
    }

    void escapes()
    {
        QFETCH(QByteArray, escaped);
        std::string text = "_x0041_" + escaped.toStdString();
        undoEscapes(text, 7);
        QCOMPARE(text.substr(0, 7), std::string("_x0041_"));
        QTEST(QByteArray::fromStdString(text.substr(7)), "text");
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
