// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbookreader.h"

#include "models/files/readerlist.h"
#include "tablefile.h"
#include "xlsxmaker.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

/// All rows of a workbook, title and header too.
Result<Rows> rowsOf(const QByteArray &book, const TableOptions &options = {})
{
    const TableFile file(book, u"book.xlsx"_qs);
    return openXlsx(file.path(), options, {}).and_then([](std::unique_ptr<TableReader> reader) {
        return readAll(*reader);
    });
}

TableOptions sheetOptions(const QString &sheet)
{
    TableOptions options;
    options.sheet = sheet;
    return options;
}

/// How reading it to its end fails; Internal when it does not. Keeps no row.
ProblemCode failureOf(const QByteArray &book)
{
    const TableFile file(book, u"book.xlsx"_qs);
    const auto reader = openXlsx(file.path(), {}, {});
    if (!reader)
        return reader.error().code;
    RowBatch batch;
    for (;;) {
        const auto more = (*reader)->read(batch, {});
        if (!more || !*more)
            return more ? ProblemCode::Internal : more.error().code;
    }
}

QByteArray dated(int day, int score)
{
    return "<row><c s=\"1\"><v>" + QByteArray::number(46000 + day) + "</v></c><c><v>" +
           QByteArray::number(score) + "</v></c></row>";
}

} // namespace

class TestXlsxReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *cell, const QString &text) {
            QTest::newRow(name) << QByteArray(cell) << text;
        };
        row("shared text", "<c t=\"s\"><v>0</v></c>", u"good"_qs);
        row("shared rich text", "<c t=\"s\"><v>1</v></c>", u"plain bold tail"_qs);
        row("shared with reading aid", "<c t=\"s\"><v>2</v></c>", u"漢字"_qs);
        row("shared with escapes", "<c t=\"s\"><v>3</v></c>", u"a_x000D_b\r\nc"_qs);
        row("shared and empty", "<c t=\"s\"><v>4</v></c>", QString());
        row("text in the cell", "<c t=\"inlineStr\"><is><t>да</t></is></c>", u"да"_qs);
        row("text in the cell without its type", "<c><is><t>1.50</t></is></c>", u"1.50"_qs);
        row("rich text in the cell",
            "<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">a "
            "</t></r><r><t>b</t></r></is></c>",
            u"a b"_qs);
        row("quotes and signs", "<c t=\"str\"><v>&lt;5 &amp; &quot;ok&quot; &#1078;</v></c>",
            u"<5 & \"ok\" ж"_qs);
        row("formula of text", "<c t=\"str\"><f>A1&amp;B1</f><v>made</v></c>", u"made"_qs);
        row("formula of a number", "<c><f>SUM(A1:A9)</f><v>12.5</v></c>", u"12.5"_qs);
        row("formula never worked out", "<c><f>SUM(A1:A9)</f></c>", QString());
        row("number", "<c><v>9</v></c>", u"9"_qs);
        row("number that says so", "<c t=\"n\"><v>4.4000000000000004</v></c>", u"4.4"_qs);
        row("date", "<c s=\"1\"><v>46086.588298611111</v></c>", u"2026-03-05 14:07:09"_qs);
        row("date of the file's own format", "<c s=\"2\"><v>46086</v></c>", u"2026-03-05"_qs);
        row("percent", "<c s=\"3\"><v>0.85</v></c>", u"85%"_qs);
        row("hours", "<c s=\"4\"><v>1.1458333333333333</v></c>", u"27:30:00"_qs);
        row("ISO date", "<c t=\"d\"><v>2026-03-05T14:07:09Z</v></c>", u"2026-03-05 14:07:09"_qs);
        row("style that is not there", "<c s=\"99\"><v>46086</v></c>", u"46086"_qs);
        row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_qs);
        row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_qs);
        row("error", "<c t=\"e\"><v>#DIV/0!</v></c>", u"#DIV/0!"_qs);
        row("other prefix", "<x:c t=\"inlineStr\"><x:is><x:t>x</x:t></x:is></x:c>", u"x"_qs);
        row("things of later versions",
            "<c t=\"str\"><v>ok</v><extLst><ext><v>not this</v></ext></extLst></c>", u"ok"_qs);
    }

    void cell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const Xlsx book{.sheets = {{"A", "<row>" + cell + "<c t=\"str\"><v>end</v></c></row>"}},
                        .strings =
                            "<si><t>good</t></si>"
                            "<si><r><t xml:space=\"preserve\">plain </t></r><r><rPr><b/></rPr>"
                            "<t>bold</t></r><r><t xml:space=\"preserve\"> tail</t></r></si>"
                            "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh></si>"
                            "<si><t>a_x005F_x000D_b_x000D_\nc</t></si><si><t/></si>",
                        .formats = "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy hh:mm\"/>"
                                   "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>",
                        .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
                                  "<xf numFmtId=\"9\"/><xf numFmtId=\"165\"/>"};
        const auto rows = rowsOf(xlsx(book));
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), 1);
        // A cell without anything in it, and without a place, takes none.
        const bool takesNone = rows->at(0).size() == 1;
        QCOMPARE(rows->at(0).last(), u"end"_qs);
        QCOMPARE(takesNone ? QString() : rows->at(0).first(), text);
    }

    void placesAndGaps()
    {
        const auto rows = rowsOf(xlsxOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c "
                                        "r=\"D2\"><v>4</v></c><c r=\"E2\" s=\"1\"/></row>"
                                        "<row r=\"3\"/><row r=\"4\"><c r=\"B4\"/></row>"
                                        "<row r=\"9\"><c r=\"AB9\"><v>28</v></c></row>"));
        Rows expected{{u"1"_qs, {}, {}, u"4"_qs}, QStringList(27) << u"28"_qs};
        QCOMPARE(*rows, expected);
    }

    void epochOf1904()
    {
        const Xlsx book{.sheets = {{"A", "<row><c s=\"0\"><v>43894.58819444444</v></c></row>"}},
                        .styles = "<xf numFmtId=\"22\"/>",
                        .properties = "date1904=\"1\""};
        QCOMPARE(*rowsOf(xlsx(book)), (Rows{{u"2024-03-05 14:07:00"_qs}}));
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::newRow("relative") << QByteArray("worksheets/");
        QTest::newRow("from the root") << QByteArray("/xl/worksheets/");
        QTest::newRow("up and down") << QByteArray("../xl/worksheets/");
        QTest::newRow("other capitals") << QByteArray("Worksheets/");
    }

    void targets()
    {
        QFETCH(QByteArray, folder);
        const Xlsx book{.sheets = {{"A", textRow({"x"})}}, .folder = folder};
        QCOMPARE(*rowsOf(xlsx(book)), (Rows{{u"x"_qs}}));
    }

    void sheetByContent()
    {
        QByteArray answers = textRow({"Timestamp", "Score"});
        for (int i = 0; i < 30; ++i)
            answers += dated(i, i % 11);
        QByteArray codes;
        for (int i = 0; i < 200; ++i)
            codes += textRow({"MD-20" + QByteArray::number(i), "Chișinău"});
        const Xlsx book{.sheets = {{"Read me", textRow({"Exported by the survey tool"}) +
                                                   textRow({"Do not edit"})},
                                   {"Secret", answers + answers, {}, "hidden"},
                                   {"Codes", codes},
                                   {"Form Responses 1", answers},
                                   {"Empty", {}}},
                        .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"};
        const TableFile file(xlsx(book));
        const auto reader = std::move(*openXlsx(file.path(), {}, {}));
        QCOMPARE(reader->shape().format, u"XLSX"_qs);
        QCOMPARE(reader->shape().sheet, u"Form Responses 1"_qs);
        QCOMPARE(reader->shape().sheets,
                 (QStringList{u"Read me"_qs, u"Codes"_qs, u"Form Responses 1"_qs}));
        QCOMPARE(reader->shape().bytes, QFileInfo(file.path()).size());
        const Place place{file.path(), u"Form Responses 1"_qs, 0, {}};
        QCOMPARE(reader->notes(),
                 (QList{note(ProblemCode::SheetChosen,
                             {u"Form Responses 1"_qs, u"Read me, Codes"_qs}, place)}));
        QCOMPARE(readAll(*reader)->size(), 31);
        QVERIFY(reader->rewind(Progress()).has_value());
        QCOMPARE(readAll(*reader)->size(), 31);
    }

    void sheetAsked_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("read");
        QTest::newRow("by name") << u"Заметки"_qs << u"note"_qs;
        QTest::newRow("other capitals") << u" заметки "_qs << u"note"_qs;
        QTest::newRow("hidden") << u"Hidden"_qs << u"secret"_qs;
    }

    void sheetAsked()
    {
        QFETCH(QString, asked);
        const Xlsx book{.sheets = {{"Answers", textRow({"a", "b"}) + textRow({"c", "d"})},
                                   {"Заметки", textRow({"note"})},
                                   {"Hidden", textRow({"secret"}), {}, "veryHidden"}}};
        const TableFile file(xlsx(book));
        const auto reader = std::move(*openXlsx(file.path(), sheetOptions(asked), {}));
        QTEST(readAll(*reader)->at(0).at(0), "read");
        QVERIFY(reader->notes().isEmpty());
    }

    void sheetMissing()
    {
        const Xlsx book{.sheets = {{"One", textRow({"a"})}, {"Two", textRow({"b"})}}};
        const TableFile file(xlsx(book));
        QCOMPARE(openXlsx(file.path(), sheetOptions(u"Three"_qs), {}).error(),
                 stop(ProblemCode::SheetMissing, {u"Three"_qs, u"One, Two"_qs},
                      {file.path(), {}, 0, {}}));
    }

    void noSheets() { QCOMPARE(failureOf(xlsx({})), ProblemCode::TableMissing); }

    void mergedHeader()
    {
        const auto read = rowsOf(xlsxOf(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Survey of March</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Respondent</v></c>"
            "<c r=\"B2\" t=\"str\"><v>What did you like?</v></c><c r=\"C2\"/><c r=\"D2\"/>"
            "<c r=\"E2\" t=\"str\"><v>Score</v></c></row>"
            "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>Price</v></c>"
            "<c r=\"C3\" t=\"str\"><v>Staff</v></c><c r=\"D3\" t=\"str\"><v>Other</v></c></row>"
            "<row r=\"60\"><c r=\"A60\" t=\"str\"><v>1</v></c><c r=\"C60\" "
            "t=\"str\"><v>no</v></c></row>",
            "<mergeCells count=\"4\"><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"B2:D2\"/>"
            "<mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A60:B60\"/></mergeCells>"));
        const QString liked = u"What did you like?"_qs;
        const Rows expected{{u"Survey of March"_qs},
                            {u"Respondent"_qs, liked, liked, liked, u"Score"_qs},
                            {{}, u"Price"_qs, u"Staff"_qs, u"Other"_qs},
                            {u"1"_qs, {}, u"no"_qs}};
        QCOMPARE(*read, expected);
    }

    void cancelled()
    {
        const TableFile file(xlsxOf(textRow({"a", "b"}).repeated(5000)));
        const Progress progress;
        progress.cancel();
        QCOMPARE(openXlsx(file.path(), {}, progress).error().code, ProblemCode::Cancelled);
        const auto reader = std::move(*openXlsx(file.path(), {}, {}));
        QCOMPARE(readAll(*reader, progress).error().code, ProblemCode::Cancelled);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<ProblemCode>("code");
        const auto broken = [](const char *name, const QByteArray &rows) {
            QTest::newRow(name) << rows << ProblemCode::FileBroken;
        };
        broken("shared text that is not there", "<row><c t=\"s\"><v>7</v></c></row>");
        broken("shared text without number", "<row><c t=\"s\"><v>x</v></c></row>");
        broken("column beyond the last", "<row><c r=\"XFE1\"><v>1</v></c></row>");
        broken("column without end", "<row><c r=\"AAAAAAAAAAAAAAAAAAAAAA1\"><v>1</v></c></row>");
        broken("columns backwards", "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>");
        broken("tag that does not close", "<row><c><v>1</c></row>");
        broken("entity nobody declared", "<row><c t=\"str\"><v>&lol;</v></c></row>");
        broken("elements without end", QByteArray("<row>").repeated(300));
        QTest::newRow("a cell of two megabytes")
            << "<row><c t=\"str\"><v>" + QByteArray(2 << 20, 'x') + "</v></c></row>"
            << ProblemCode::FileTooLarge;
        QByteArray attributes;
        for (int i = 0; i < 60'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\">\"";
        QTest::newRow("sixty thousand attributes")
            << "<row" + attributes + "/>" << ProblemCode::FileTooLarge;
    }

    void refused()
    {
        QFETCH(QByteArray, rows);
        QTEST(failureOf(xlsxOf(textRow({"a"}) + rows)), "code");
    }

    void cutInTheMiddle()
    {
        QList<ZipPart> parts = xlsxParts({.sheets = {{"A", textRow({"a", "b"}).repeated(3000)}}});
        parts.last().content.truncate(parts.last().content.size() / 2);
        const TableFile file(zip(parts));
        const auto reader = openXlsx(file.path(), {}, {});
        QVERIFY(reader.has_value());
        const auto rows = readAll(**reader);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ProblemCode::FileBroken);
        QCOMPARE(rows.error().place.sheet, u"A"_qs);
    }

    void checksumWrong()
    {
        QList<ZipPart> parts = xlsxParts({.sheets = {{"A", textRow({"a", "b"})}}});
        parts.last().wrongSum = true;
        QCOMPARE(failureOf(zip(parts)), ProblemCode::FileBroken);
    }

    void missingParts_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("workbook") << QByteArray("xl/workbook.xml");
        QTest::newRow("sheet") << QByteArray("xl/worksheets/sheet1.xml");
    }

    void missingParts()
    {
        QFETCH(QByteArray, part);
        QList<ZipPart> parts = xlsxParts({.sheets = {{"A", textRow({"a", "b"})}}});
        parts.removeIf([&part](const ZipPart &each) { return each.name == part; });
        QCOMPARE(failureOf(zip(parts)), ProblemCode::FileBroken);
    }

    void encryptedEntries()
    {
        QList<ZipPart> parts = xlsxParts({.sheets = {{"A", textRow({"a", "b"})}}});
        for (ZipPart &part : parts)
            part.flags = 1;
        QCOMPARE(failureOf(zip(parts)), ProblemCode::FileEncrypted);
    }

    void billionLaughs_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("sheet") << QByteArray("xl/worksheets/sheet1.xml");
        QTest::newRow("shared texts") << QByteArray("xl/sharedStrings.xml");
        QTest::newRow("workbook") << QByteArray("xl/workbook.xml");
    }

    void billionLaughs()
    {
        QFETCH(QByteArray, part);
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY l0 \"lol\">";
        for (int i = 1; i < 12; ++i) {
            const QByteArray inner = "&l" + QByteArray::number(i - 1) + ";";
            bomb += "<!ENTITY l" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
        }
        bomb += "]>";
        QList<ZipPart> parts =
            xlsxParts({.sheets = {{"A", textRow({"&l11;"}) + "<row><c t=\"s\"><v>0</v></c></row>"}},
                       .strings = "<si><t>&l11;</t></si>"});
        for (ZipPart &each : parts) {
            if (each.name == part)
                each.content.replace(0, each.content.indexOf('\n'), bomb);
            else
                each.content.replace("&l11;", "fine");
        }
        QCOMPARE(failureOf(zip(parts)), ProblemCode::FileBroken);
    }

    /// A sheet that is cut is named; the others are read.
    void oneDamagedSheet()
    {
        QList<ZipPart> parts =
            xlsxParts({.sheets = {{"Broken", textRow({"x", "y"}).repeated(40)},
                                  {"Answers", textRow({"a", "b"}) + textRow({"1", "2"})}}});
        for (ZipPart &each : parts) {
            if (each.name == "xl/worksheets/sheet1.xml")
                each.content.truncate(each.content.size() / 2);
        }
        const TableFile file(zip(parts));
        const auto reader = openTable(file.path());
        QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
        QCOMPARE((*reader)->shape().sheet, u"Answers"_qs);
        const QList<Problem> notes = (*reader)->notes();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0].code, ProblemCode::PartSkipped);
        QCOMPARE(notes[0].arguments, QVariantList{u"Broken"_qs});
        // Asked for, it says what is wrong with it.
        TableOptions broken;
        broken.sheet = u"Broken"_qs;
        QCOMPARE(openTable(file.path(), broken).error().code, ProblemCode::FileBroken);
    }

    void zipBomb()
    {
        QList<ZipPart> parts = xlsxParts({.sheets = {{"A", textRow({"a", "b"})}}});
        parts.last().content.insert(parts.last().content.indexOf("<row"),
                                    QByteArray(70 << 20, ' '));
        QCOMPARE(failureOf(zip(parts)), ProblemCode::FileTooLarge);
    }

    /// Every row has but its last possible cell: most of what it would give is not in the file.
    void emptyCellsBomb()
    {
        QByteArray rows;
        for (int i = 1; i <= 60'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>" + number +
                    "</v></c></row>";
        }
        QCOMPARE(failureOf(xlsxOf(rows)), ProblemCode::FileTooLarge);
    }

    /// One long text that every cell refers to.
    void sharedTextBomb()
    {
        const QByteArray row =
            "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(200) + "</row>";
        const Xlsx book{.sheets = {{"A", row.repeated(2000)}},
                        .strings = "<si><t>" + QByteArray(60'000, 'x') + "</t></si>"};
        QCOMPARE(failureOf(xlsx(book)), ProblemCode::FileTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
