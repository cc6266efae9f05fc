// SPDX-License-Identifier: GPL-3.0-or-later
#include "readthrough.h"

#include "tests/models/files/savfile.h"
#include "tests/models/files/xlsmaker.h"
#include "tests/models/files/xlsxmaker.h"

#include <array>

namespace patron::fuzz {

namespace {

using namespace patron::test;

QByteArray itself(const QByteArray &input)
{
    return input;
}

/// The parts of a packed format as a text that a fuzzer can change: each begins with a line
/// "@@ name"; what stands above the first is `first`.
QList<ZipPart> partsOf(const QByteArray &input, const QByteArray &first)
{
    const QByteArray mark("\n@@ ");
    QList<ZipPart> parts;
    QByteArray name = first;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = input.indexOf(mark, begin);
        parts << ZipPart{name, input.mid(begin, end < 0 ? -1 : end - begin)};
        if (end < 0)
            return parts;
        const qsizetype line = input.indexOf('\n', end + 1);
        name = input.mid(end + mark.size(), line < 0 ? -1 : line - end - mark.size());
        begin = line < 0 ? input.size() : line + 1;
    }
}

/// `parts`, each in the place of the one of the same name in `book`.
QByteArray packed(QList<ZipPart> book, const QList<ZipPart> &parts)
{
    for (const ZipPart &part : parts) {
        const auto same = std::ranges::find(book, part.name, &ZipPart::name);
        if (same == book.end())
            book << part;
        else
            *same = part;
    }
    return zip(book);
}

const QByteArray sheetName("xl/worksheets/sheet1.xml");
const QByteArray xlsxRows =
    "<row>"
    "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Score</t></is></c>"
    "<c r=\"C1\" t=\"s\"><v>1</v></c></row>"
    "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000.5</v></c><c r=\"B2\"><v>9</v></c>"
    "<c r=\"C2\" t=\"str\"><f>1+1</f><v>good_x000D_</v></c></row>"
    "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>45001</v></c><c r=\"B4\" t=\"b\"><v>1</v></c>"
    "<c r=\"D4\" t=\"e\"><v>#N/A</v></c></row>";

QList<ZipPart> xlsxBook()
{
    return xlsxParts({.sheets = {{"Answers", xlsxRows,
                                  "<mergeCells><mergeCell ref=\"A1:B1\"/>"
                                  "</mergeCells>"}},
                      .strings = "<si><t>Date</t></si><si><r><t>Com</t></r><r><t>ment</t></r></si>",
                      .formats = "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/>",
                      .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"});
}

/// The input is the sheet, and then what other parts it names.
QByteArray xlsxFromParts(const QByteArray &input)
{
    return packed(xlsxBook(), partsOf(input, sheetName));
}

QByteArray xlsxSample()
{
    QByteArray input;
    for (const ZipPart &part : xlsxBook()) {
        if (part.name == sheetName)
            input.prepend(part.content);
        else if (part.name.startsWith("xl/"))
            input += "\n@@ " + part.name + '\n' + part.content;
    }
    return input;
}

QList<ZipPart> odsBook(const QByteArray &content)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
            {"content.xml", content}};
}

QByteArray odsFromParts(const QByteArray &input)
{
    return packed(odsBook({}), partsOf(input, "content.xml"));
}

QByteArray odsSample()
{
    return "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>"
           "<table:table table:name=\"Answers\"><table:table-row>"
           "<table:table-cell office:value-type=\"string\"><text:p>Date</text:p>"
           "</table:table-cell><table:table-cell office:value-type=\"string\">"
           "<text:p>Score</text:p></table:table-cell></table:table-row>"
           "<table:table-row table:number-rows-repeated=\"2\">"
           "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-05\">"
           "<text:p>5.3.26</text:p></table:table-cell>"
           "<table:table-cell office:value-type=\"float\" office:value=\"9\">"
           "<text:p>9</text:p></table:table-cell>"
           "<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
           "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/>"
           "</table:table-row></table:table></office:spreadsheet></office:body>"
           "</office:document-content>";
}

QByteArray csvSample()
{
    return "Date;Recommend;Channel;Comment\n"
           "05.03.2026;9;Web;\"good; \"\"very\"\"\nsecond line\"\n"
           "06.03.2026;3;Phone;\n"
           "07.03.2026;10;Web;slow\n";
}

QByteArray jsonSample()
{
    return R"({"reviews":[{"id":"a1","starRating":"FIVE","text":"good","at":"2026-03-05T10:00:00Z",)"
           R"("tags":["x","y"],"author":{"name":"Ana","n":1.5e3}},)"
           R"({"id":"a2","starRating":"ONE","text":null,"at":"2026-03-06T10:00:00Z","tags":[]}]})";
}

QByteArray linesSample()
{
    return "{\"score\":9,\"comment\":\"good\",\"at\":\"2026-03-05\"}\n"
           "{\"score\":2,\"at\":\"2026-03-06\",\"new\":true}\n";
}

QByteArray spss(SavKind kind)
{
    SavFile file(kind);
    file.addNumber("SCORE", "How likely are you to recommend us?");
    file.addNumber("WHEN", "Day", kind == SavKind::Portable ? "F8.2" : "DATE11");
    file.addText("WORDS", 40, "Comment");
    return file.write(12, [&file](long row) {
        file.insertNumber(0, double(row % 11));
        file.insertNumber(1, 13'900'000'000.0 + double(row) * 86'400);
        file.insertText(2, row % 3 == 0 ? "good" : "");
    });
}

QByteArray savSample()
{
    return spss(SavKind::Rows);
}

QByteArray zsavSample()
{
    return spss(SavKind::Zipped);
}

QByteArray porSample()
{
    return spss(SavKind::Portable);
}

QByteArray xlsSample()
{
    QByteArray cells = xlsText(0, 0, 0) + xlsText(0, 1, 1) + xlsText(0, 2, 2);
    for (int row = 1; row < 8; ++row)
        cells +=
            xlsNumber(row, 0, 46'086.5 + row, 2) + xlsNumber(row, 1, row % 11) + xlsText(row, 2, 3);
    return xls({{QStringLiteral("Answers"), cells, 8, 3}},
               {QStringLiteral("Date"), QStringLiteral("Score"), QStringLiteral("Comment"),
                QStringLiteral("good")});
}

QByteArray zipSample()
{
    return zip({{"export/answers.csv", csvSample()}, {"export/readme.txt", "An export."}});
}

QByteArray gzipSample()
{
    return gzipped(csvSample());
}

constexpr std::array allDoors{
    Door{"text", "input.csv", itself, csvSample},
    Door{"json", "input.json", itself, jsonSample},
    Door{"lines", "input.ndjson", itself, linesSample},
    Door{"sav", "input.sav", itself, savSample},
    Door{"zsav", "input.zsav", itself, zsavSample},
    Door{"por", "input.por", itself, porSample},
    Door{"xls", "input.xls", itself, xlsSample},
    Door{"zip", "input.zip", itself, zipSample},
    Door{"gzip", "input.csv.gz", itself, gzipSample},
    Door{"xlsx", "input.xlsx", xlsxFromParts, xlsxSample},
    Door{"ods", "input.ods", odsFromParts, odsSample},
};

} // namespace

std::span<const Door> doors()
{
    return allDoors;
}

} // namespace patron::fuzz
