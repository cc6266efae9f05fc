// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numberformat.h"

#include <QTest>

using namespace patron;

class TestNumberFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberKind>("kind");
        const auto row = [](const char *name, const char16_t *code, NumberKind kind) {
            QTest::newRow(name) << QString::fromUtf16(code) << kind;
        };
        row("none", u"General", NumberKind::Plain);
        row("none, in capitals", u"GENERAL", NumberKind::Plain);
        row("two decimals", u"#,##0.00", NumberKind::Plain);
        row("text", u"@", NumberKind::Plain);
        row("scientific", u"0.00E+00", NumberKind::Plain);
        row("roubles, with the word's d and y quoted", u"#,##0 \"daily\"", NumberKind::Plain);
        row("lei, escaped letters", u"#,##0\\ \\d\\a\\y\\s", NumberKind::Plain);
        row("red when below nought", u"0;[Red]-0", NumberKind::Plain);
        row("currency of a locale", u"#,##0.00\\ [$₽-419]", NumberKind::Plain);
        row("condition", u"[>=100]0;0.0", NumberKind::Plain);
        row("date only in the part for text", u"0;-0;0;dd", NumberKind::Plain);
        row("space as wide as a d", u"0_d", NumberKind::Plain);
        row("percent", u"0%", NumberKind::Percent);
        row("percent, two decimals, red", u"0.00%;[Red]-0.00%", NumberKind::Percent);
        row("a percent sign in words", u"0\" %\"", NumberKind::Plain);
        row("Russian date", u"dd.mm.yyyy hh:mm", NumberKind::Date);
        row("capitals", u"DD/MM/YYYY", NumberKind::Date);
        row("month only", u"mmm", NumberKind::Date);
        row("locale and day", u"[$-419]d mmm yyyy;@", NumberKind::Date);
        row("long date of the system", u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberKind::Date);
        row("colour before the date", u"[Blue]yyyy-mm-dd", NumberKind::Date);
        row("quoted T between", u"yyyy-mm-dd\"T\"hh:mm:ss", NumberKind::Date);
        row("time", u"h:mm AM/PM", NumberKind::Time);
        row("minutes and seconds", u"mm:ss.0", NumberKind::Time);
        row("hours beyond a day", u"[h]:mm:ss", NumberKind::Time);
        row("elapsed minutes", u"[mm]", NumberKind::Time);
        row("quote that never ends", u"0 \"dd", NumberKind::Plain);
        row("bracket that never ends", u"0 [dd", NumberKind::Plain);
        row("empty", u"", NumberKind::Plain);
    }

    void code()
    {
        QFETCH(QString, code);
        QTEST(kindOfFormat(code), "kind");
    }

    void builtin_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<NumberKind>("kind");
        QTest::newRow("General") << 0 << NumberKind::Plain;
        QTest::newRow("0.00") << 2 << NumberKind::Plain;
        QTest::newRow("0%") << 9 << NumberKind::Percent;
        QTest::newRow("0.00E+00") << 11 << NumberKind::Plain;
        QTest::newRow("m/d/yyyy") << 14 << NumberKind::Date;
        QTest::newRow("h:mm AM/PM") << 18 << NumberKind::Time;
        QTest::newRow("m/d/yyyy h:mm") << 22 << NumberKind::Date;
        QTest::newRow("#,##0_);(#,##0)") << 37 << NumberKind::Plain;
        QTest::newRow("[h]:mm:ss") << 46 << NumberKind::Time;
        QTest::newRow("@") << 49 << NumberKind::Plain;
        QTest::newRow("first of the file's own") << 164 << NumberKind::Plain;
    }

    void builtin()
    {
        QFETCH(int, id);
        QTEST(kindOfBuiltinFormat(id), "kind");
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
