// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: XLSX workbooks from the XML of their sheets.
#pragma once

#include "zipmaker.h"

namespace patron::test {

struct XlsxSheetText
{
    QByteArray name;
    QByteArray rows;       ///< what stands in <sheetData>
    QByteArray after = {}; ///< what stands behind it
    QByteArray state = "visible";
};

struct Xlsx
{
    QList<XlsxSheetText> sheets = {};
    QByteArray strings = {};           ///< the <si>s
    QByteArray formats = {};           ///< the <numFmt>s
    QByteArray styles = {};            ///< the <xf>s
    QByteArray properties = {};        ///< attributes of <workbookPr>
    QByteArray folder = "worksheets/"; ///< where targets say that sheets are
};

inline QList<ZipPart> xlsxParts(const Xlsx &book)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    QByteArray names;
    QByteArray relations;
    QList<ZipPart> sheets;
    for (const XlsxSheetText &sheet : book.sheets) {
        const QByteArray number = QByteArray::number(sheets.size() + 1);
        names += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" state=\"" +
                 sheet.state + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + type +
                     "worksheet\" Target=\"" + book.folder + "sheet" + number + ".xml\"/>";
        sheets << ZipPart{"xl/worksheets/sheet" + number + ".xml",
                          head + "<worksheet><sheetData>" + sheet.rows + "</sheetData>" +
                              sheet.after + "</worksheet>"};
    }
    QList<ZipPart> parts = {
        {"[Content_Types].xml", head + "<Types/>"},
        {"xl/workbook.xml", head + "<workbook xmlns:r=\"r\"><workbookPr " + book.properties +
                                "/><sheets>" + names + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", head + "<Relationships>" + relations + "</Relationships>"},
        {"xl/styles.xml", head + "<styleSheet><numFmts>" + book.formats +
                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs>" +
                              book.styles + "</cellXfs></styleSheet>"}};
    if (!book.strings.isEmpty())
        parts << ZipPart{"xl/sharedStrings.xml", head + "<sst>" + book.strings + "</sst>"};
    return parts + sheets;
}

inline QByteArray xlsx(const Xlsx &book)
{
    return zip(xlsxParts(book));
}

/// A row of texts.
inline QByteArray textRow(const QByteArrayList &cells)
{
    QByteArray row = "<row>";
    for (const QByteArray &cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

/// A workbook of one sheet.
inline QByteArray xlsxOf(const QByteArray &rows, const QByteArray &after = {})
{
    return xlsx({.sheets = {{"Answers", rows, after}}});
}

} // namespace patron::test
