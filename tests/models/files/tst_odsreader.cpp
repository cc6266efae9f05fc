// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbookreader.h"

#include "tablefile.h"
#include "zipmaker.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray contentOf(const QByteArray &tables)
{
    return head +
           "<office:document-content><office:scripts/><office:automatic-styles>"
           "<style:style style:name=\"ta1\" style:family=\"table\">"
           "<style:table-properties table:display=\"true\"/></style:style>"
           "<style:style style:name=\"ta2\" style:family=\"table\">"
           "<style:table-properties table:display=\"false\"/></style:style>"
           "</office:automatic-styles><office:body><office:spreadsheet>"
           "<table:calculation-settings/>" +
           tables +
           "<table:named-expressions/></office:spreadsheet></office:body>"
           "</office:document-content>";
}

QList<ZipPart> odsParts(const QByteArray &content, const QByteArray &encryption = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
            {"content.xml", content},
            {"META-INF/manifest.xml",
             head + "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\">" +
                 encryption + "</manifest:file-entry></manifest:manifest>"}};
}

QByteArray table(const QByteArray &name, const QByteArray &rows, const QByteArray &style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style +
           "\"><table:table-column table:number-columns-repeated=\"16384\"/>" + rows +
           "</table:table>";
}

QByteArray row(const QByteArray &cells, int times = 1)
{
    return "<table:table-row table:number-rows-repeated=\"" + QByteArray::number(times) + "\">" +
           cells + "</table:table-row>";
}

QByteArray words(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

QByteArray bookOf(const QByteArray &rows)
{
    return zip(odsParts(contentOf(table("Answers", rows))));
}

Result<Rows> rowsOf(const QByteArray &book, const QString &sheet = {})
{
    TableOptions options;
    options.sheet = sheet;
    const TableFile file(book, u"book.ods"_qs);
    return openOds(file.path(), options, {}).and_then([](std::unique_ptr<TableReader> reader) {
        return readAll(*reader);
    });
}

/// How reading it to its end fails; Internal when it does not. Keeps no row.
ProblemCode failureOf(const QByteArray &book)
{
    const TableFile file(book, u"book.ods"_qs);
    const auto reader = openOds(file.path(), {}, {});
    if (!reader)
        return reader.error().code;
    RowBatch batch;
    for (;;) {
        const auto more = (*reader)->read(batch, {});
        if (!more || !*more)
            return more ? ProblemCode::Internal : more.error().code;
    }
}

} // namespace

class TestOdsReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto typed = [](const char *name, const char *attributes, const char *shown,
                              const QString &text) {
            QTest::newRow(name) << "<table:table-cell " + QByteArray(attributes) + "><text:p>" +
                                       shown + "</text:p></table:table-cell>"
                                << text;
        };
        typed("number", "office:value-type=\"float\" office:value=\"4.5\"", "4,50", u"4.5"_qs);
        typed("number twice typed",
              "office:value-type=\"float\" office:value=\"9\" calcext:value-type=\"float\"", "9,00",
              u"9"_qs);
        typed("percent", "office:value-type=\"percentage\" office:value=\"0.25\"", "25%",
              u"25%"_qs);
        typed("money", "office:value-type=\"currency\" office:value=\"99.9\"", "99,90 lei",
              u"99.9"_qs);
        typed("stamp", "office:value-type=\"date\" office:date-value=\"2026-03-05T14:07:09\"",
              "05.03.26", u"2026-03-05 14:07:09"_qs);
        typed("day", "office:value-type=\"date\" office:date-value=\"2026-03-05\"", "05.03.26",
              u"2026-03-05"_qs);
        typed("time", "office:value-type=\"time\" office:time-value=\"PT27H30M00S\"", "27:30",
              u"27:30:00"_qs);
        typed("true", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "ИСТИНА",
              u"TRUE"_qs);
        typed("false", "office:value-type=\"boolean\" office:boolean-value=\"false\"", "ЛОЖЬ",
              u"FALSE"_qs);
        typed("text", "office:value-type=\"string\"", "Șerban", u"Șerban"_qs);
        typed("text of a formula", "office:value-type=\"string\" office:string-value=\"made\"",
              "shown", u"made"_qs);
        typed("value lost", "office:value-type=\"float\"", "4,50", u"4,50"_qs);
        typed("two lines", "office:value-type=\"string\"", "one</text:p><text:p>two",
              u"one\ntwo"_qs);
        typed("white space", "office:value-type=\"string\"",
              "a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d<text:line-break/>e",
              u"a   b c\td\ne"_qs);
        typed("spaces without end", "office:value-type=\"string\"",
              "a<text:s text:c=\"2000000000\"/>b", u"a%1b"_qs.arg(QString(100, u' ')));
        typed("bold, link and footnote", "office:value-type=\"string\"",
              "a <text:span>b</text:span> <text:a xlink:href=\"x\">c</text:a>"
              "<text:note><text:p>not this</text:p></text:note>",
              u"a b c"_qs);
        QTest::newRow("remark beside")
            << QByteArray("<table:table-cell "
                          "office:value-type=\"string\"><office:annotation><text:p>not this"
                          "</text:p></office:annotation><text:p>this</text:p></table:table-cell>")
            << u"this"_qs;
        QTest::newRow("picture over it")
            << QByteArray(
                   "<table:table-cell office:value-type=\"string\"><draw:frame><draw:text-box>"
                   "<text:p>not this</text:p></draw:text-box></draw:frame><text:p>this</text:p>"
                   "</table:table-cell>")
            << u"this"_qs;
        QTest::newRow("covered")
            << QByteArray(
                   "<table:covered-table-cell office:value-type=\"string\"><text:p>old</text:p>"
                   "</table:covered-table-cell>")
            << QString();
    }

    void cell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(*rowsOf(bookOf(row(cell + words("end")))), (Rows{{text, u"end"_qs}}));
    }

    void repeats()
    {
        const QByteArray gap = "<table:table-cell table:number-columns-repeated=\"3\"/>";
        const QByteArray twice = " table:number-columns-repeated=\"2\"";
        const QByteArray empty = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
        const auto rows =
            rowsOf(bookOf(row(words("a") + gap + words("b", twice) + empty) + row(empty, 1'000) +
                          row(words("c"), 3) + row(empty, 1'048'570)));
        QCOMPARE(*rows,
                 (Rows{{u"a"_qs, {}, {}, {}, u"b"_qs, u"b"_qs}, {u"c"_qs}, {u"c"_qs}, {u"c"_qs}}));
    }

    void groupsAndHeaderRows()
    {
        const QByteArray rows = "<table:table-header-rows>" + row(words("header")) +
                                "</table:table-header-rows><table:table-row-group>" +
                                row(words("one")) + "<table:table-row-group>" + row(words("two")) +
                                "</table:table-row-group></table:table-row-group>" +
                                "<table:shapes><draw:frame><text:p>x</text:p></draw:frame>"
                                "</table:shapes><table:table-rows>" +
                                row(words("three")) + "</table:table-rows>";
        QCOMPARE(*rowsOf(bookOf(rows)),
                 (Rows{{u"header"_qs}, {u"one"_qs}, {u"two"_qs}, {u"three"_qs}}));
    }

    void mergedHeader()
    {
        const QByteArray wide = " table:number-columns-spanned=\"3\"";
        const QByteArray covered =
            "<table:covered-table-cell table:number-columns-repeated=\"2\"/>";
        const auto rows = rowsOf(bookOf(row(words("Title", wide) + covered) +
                                        row(words("Id") + words("Liked", wide) + covered) +
                                        row(words("1") + words("yes"))));
        const QString liked = u"Liked"_qs;
        QCOMPARE(*rows,
                 (Rows{{u"Title"_qs}, {u"Id"_qs, liked, liked, liked}, {u"1"_qs, u"yes"_qs}}));
    }

    void sheetByContent()
    {
        QByteArray answers;
        for (int i = 0; i < 300; ++i)
            answers += row(words("2026-03-05") + words(QByteArray::number(i % 11)));
        const QByteArray book = zip(odsParts(contentOf(
            table("Note", row(words("Do not edit"))) + table("Hidden", answers + answers, "ta2") +
            table("Answers", answers) + table("Empty", row("<table:table-cell/>", 1000)))));
        const TableFile file(book);
        const auto reader = std::move(*openOds(file.path(), {}, {}));
        QCOMPARE(reader->shape().format, u"ODS"_qs);
        QCOMPARE(reader->shape().sheet, u"Answers"_qs);
        QCOMPARE(reader->shape().sheets, (QStringList{u"Note"_qs, u"Answers"_qs}));
        QCOMPARE(reader->notes().at(0).code, ProblemCode::SheetChosen);
        QCOMPARE(readAll(*reader)->size(), 300);
        QVERIFY(reader->rewind(Progress()).has_value());
        QCOMPARE(readAll(*reader)->size(), 300);
        QCOMPARE(rowsOf(book, u"hidden"_qs)->size(), 600);
        QCOMPARE(rowsOf(book, u"Other"_qs).error().arguments,
                 (QVariantList{u"Other"_qs, u"Note, Answers"_qs}));
    }

    /// What stands behind a large sheet is not looked into, but can be asked for.
    void sheetBehindLargeOne()
    {
        QByteArray answers;
        for (int i = 0; i < 60'000; ++i)
            answers += row(words("2026-03-05") + words(QByteArray::number(i % 11)));
        QList<ZipPart> parts =
            odsParts(contentOf(table("Large", answers) + table("Later", row(words("late")))));
        parts << ZipPart{"settings.xml",
                         head + "<office:settings><config:config-item-map-named "
                                "config:name=\"Tables\"><config:config-item-map-entry "
                                "config:name=\"Large\"/><config:config-item-map-entry "
                                "config:name=\"Later\"/></config:config-item-map-named>"
                                "</office:settings>"};
        const TableFile file(zip(parts));
        const auto reader = std::move(*openOds(file.path(), {}, {}));
        QCOMPARE(reader->shape().sheet, u"Large"_qs);
        QCOMPARE(reader->shape().sheets, (QStringList{u"Large"_qs, u"Later"_qs}));
        QCOMPARE(*rowsOf(zip(parts), u"Later"_qs), (Rows{{u"late"_qs}}));
    }

    void cancelled()
    {
        const TableFile file(bookOf(row(words("a") + words("b")).repeated(3000)));
        const Progress progress;
        progress.cancel();
        QCOMPARE(openOds(file.path(), {}, progress).error().code, ProblemCode::Cancelled);
        const auto reader = std::move(*openOds(file.path(), {}, {}));
        QCOMPARE(readAll(*reader, progress).error().code, ProblemCode::Cancelled);
    }

    void encrypted()
    {
        QCOMPARE(failureOf(zip(odsParts("rubbish", "<manifest:encryption-data/>"))),
                 ProblemCode::FileEncrypted);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("book");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("no sheets") << zip(odsParts(contentOf({}))) << ProblemCode::TableMissing;
        QTest::newRow("no content")
            << zip({{"mimetype", "application/vnd"}}) << ProblemCode::FileBroken;
        QByteArray cut = contentOf(table("A", row(words("a")).repeated(50)));
        cut.truncate(cut.size() / 2);
        QTest::newRow("cut in the middle") << zip(odsParts(cut)) << ProblemCode::FileBroken;
        QByteArray laughs = contentOf(table("A", row(words("&lol;"))));
        laughs.replace(0, laughs.indexOf('\n'),
                       "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY ha \"ha\"><!ENTITY lol \"" +
                           QByteArray("&ha;").repeated(1000) + "\">]>");
        QTest::newRow("entities") << zip(odsParts(laughs)) << ProblemCode::FileBroken;
        const QByteArray all = " table:number-columns-repeated=\"16384\"";
        QTest::newRow("every cell there can be")
            << bookOf(row(words("x", all), 1'048'570)) << ProblemCode::FileTooLarge;
        QTest::newRow("a long cell in every column")
            << bookOf(row(words(QByteArray(100'000, 'x'), all))) << ProblemCode::FileTooLarge;
        QTest::newRow("more columns than there can be")
            << bookOf(row(words("x", " table:number-columns-repeated=\"16385\"")))
            << ProblemCode::FileBroken;
        QTest::newRow("tables in tables without end")
            << bookOf(QByteArray("<table:table-row-group>").repeated(1000))
            << ProblemCode::FileBroken;
    }

    void refused()
    {
        QFETCH(QByteArray, book);
        QTEST(failureOf(book), "code");
    }
};

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
