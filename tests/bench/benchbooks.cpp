// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and archives of the bench: streams into a ZIP file, for their parts are far larger than
// what they pack to.
#include "tests/bench/benchfile.h"
#include "tests/bench/benchrows.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <functional>
#include <utility>

#include <zlib.h>

namespace patron {

namespace {

constexpr qint64 bookPiece = 1 << 20;
constexpr auto head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray inXml(const QByteArray &text)
{
    return QByteArray(text).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
}

/// Adds a part to an archive; `next` gives its pieces, an empty one at the end.
bool addPart(QuaZip &zip, const QString &name, const std::function<QByteArray()> &next,
             int method = Z_DEFLATED)
{
    QuaZipFile part(&zip);
    if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, method, Z_BEST_SPEED))
        return false;
    for (QByteArray piece = next(); !piece.isEmpty(); piece = next()) {
        if (part.write(piece) != piece.size())
            return false;
    }
    part.close();
    return part.getZipError() == ZIP_OK;
}

bool addPart(QuaZip &zip, const QString &name, QByteArray text)
{
    return addPart(zip, name, [&text] { return std::exchange(text, {}); });
}

/// The rows of a table as XML, some at a time, between a beginning and an end.
std::function<QByteArray()>
rowsAsXml(BenchRows &source, const QByteArray &beginning, const QByteArray &end,
          const std::function<void(const BenchRows::Row &, QByteArray &)> &addRow)
{
    QByteArray first = head + beginning;
    addRow(BenchRows::headers(), first);
    return [&source, first, end, addRow, atEnd = false]() mutable {
        QByteArray piece = std::exchange(first, {});
        BenchRows::Row row;
        while (!atEnd && piece.size() < bookPiece) {
            atEnd = !source.next(row);
            if (atEnd)
                piece += end;
            else
                addRow(row, piece);
        }
        return piece;
    };
}

/// Texts by number, each once.
class SharedTexts final
{
public:
    qint64 number(const QByteArray &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.cend())
            return *found;
        m_xml += "<si><t>" + inXml(text) + "</t></si>";
        return m_numbers.insert(text, m_numbers.size()).value();
    }
    [[nodiscard]] QByteArray xml() const { return head + QByteArray("<sst>") + m_xml + "</sst>"; }

private:
    QHash<QByteArray, qint64> m_numbers;
    QByteArray m_xml;
};

bool addFrame(QuaZip &zip)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relation =
        "<Relationship Id=\"rId%1\" Type=\"" + type + "%2\" Target=\"%3\"/>";
    const auto related = [&](int id, const char *kind, const char *target) {
        return QByteArray(relation)
            .replace("%1", QByteArray::number(id))
            .replace("%2", kind)
            .replace("%3", target);
    };
    const QByteArray spaces =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return addPart(zip, u"[Content_Types].xml"_qs,
                   head +
                       QByteArray("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                  "content-types\"><Default Extension=\"rels\" ContentType=\""
                                  "application/vnd.openxmlformats-package.relationships+xml\"/>"
                                  "<Override PartName=\"/xl/workbook.xml\" ContentType=\"") +
                       content +
                       "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" "
                       "ContentType=\"" +
                       content +
                       "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" +
                       content +
                       "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" +
                       content + "sharedStrings+xml\"/></Types>") &&
           addPart(zip, u"_rels/.rels"_qs,
                   head + spaces + related(1, "officeDocument", "xl/workbook.xml") +
                       "</Relationships>") &&
           addPart(zip, u"xl/_rels/workbook.xml.rels"_qs,
                   head + spaces + related(1, "worksheet", "worksheets/sheet1.xml") +
                       related(2, "styles", "styles.xml") +
                       related(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>") &&
           addPart(zip, u"xl/workbook.xml"_qs,
                   head +
                       QByteArray("<workbook xmlns=\"http://schemas.openxmlformats.org/"
                                  "spreadsheetml/2006/main\" xmlns:r=\"") +
                       type.chopped(1) +
                       "\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                       "</workbook>") &&
           addPart(
               zip, u"xl/styles.xml"_qs,
               head + QByteArray(
                          "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                          "2006/main\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/>"
                          "</fills><borders count=\"1\"><border/></borders><cellStyleXfs "
                          "count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf "
                          "numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"));
}

} // namespace

bool writeBenchXlsx(const QString &path, qint64 rows, quint32 seed)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate) || !addFrame(zip))
        return false;
    BenchRows source(rows, seed);
    SharedTexts texts;
    qint64 number = 0;
    const auto addRow = [&](const BenchRows::Row &row, QByteArray &xml) {
        const bool isHeader = number == 0;
        const QByteArray place = QByteArray::number(++number);
        xml += "<row r=\"" + place + "\">";
        for (size_t i = 0; i < row.size(); ++i) {
            xml += "<c r=\"" + QByteArray(1, char('A' + i)) + place;
            if (!isHeader && BenchRows::isNumber(i))
                xml += "\"><v>" + row[i];
            else if (!isHeader && i == BenchRows::dateColumn)
                xml += "\" s=\"1\"><v>" +
                       QByteArray::number(QDate(1899, 12, 30).daysTo(source.date()));
            else
                xml += "\" t=\"s\"><v>" + QByteArray::number(texts.number(row[i]));
            xml += "</v></c>";
        }
        xml += "</row>";
    };
    const bool isDone =
        addPart(zip, u"xl/worksheets/sheet1.xml"_qs,
                rowsAsXml(source,
                          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                          "main\"><sheetData>",
                          "</sheetData></worksheet>", addRow)) &&
        addPart(zip, u"xl/sharedStrings.xml"_qs, texts.xml());
    zip.close();
    return isDone && zip.getZipError() == UNZ_OK;
}

bool writeBenchOds(const QString &path, qint64 rows, quint32 seed)
{
    QuaZip zip(path);
    const QByteArray mime = "application/vnd.oasis.opendocument.spreadsheet";
    if (!zip.open(QuaZip::mdCreate) ||
        !addPart(
            zip, u"mimetype"_qs, [text = mime]() mutable { return std::exchange(text, {}); }, 0) ||
        !addPart(zip, u"META-INF/manifest.xml"_qs,
                 head +
                     QByteArray("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:"
                                "opendocument:xmlns:manifest:1.0\"><manifest:file-entry "
                                "manifest:full-path=\"/\" manifest:media-type=\"") +
                     mime +
                     "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
                     "manifest:media-type=\"text/xml\"/></manifest:manifest>"))
        return false;
    BenchRows source(rows, seed);
    bool isHeader = true;
    const auto addRow = [&](const BenchRows::Row &row, QByteArray &xml) {
        xml += "<table:table-row>";
        for (size_t i = 0; i < row.size(); ++i) {
            xml += "<table:table-cell office:value-type=\"";
            if (!isHeader && BenchRows::isNumber(i))
                xml += "float\" office:value=\"" + row[i];
            else if (!isHeader && i == BenchRows::dateColumn)
                xml += "date\" office:date-value=\"" + row[i];
            else
                xml += "string";
            xml += "\"><text:p>" + inXml(row[i]).replace('\n', "</text:p><text:p>") +
                   "</text:p></table:table-cell>";
        }
        xml += "</table:table-row>";
        isHeader = false;
    };
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    const bool isDone = addPart(
        zip, u"content.xml"_qs,
        rowsAsXml(source,
                  "<office:document-content xmlns:office=\"" + names +
                      "office:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:text=\"" + names +
                      "text:1.0\" office:version=\"1.2\"><office:body><office:spreadsheet>"
                      "<table:table table:name=\"Answers\">",
                  "</table:table></office:spreadsheet></office:body></office:document-content>",
                  addRow));
    zip.close();
    return isDone && zip.getZipError() == UNZ_OK;
}

bool packZip(const QString &file, const QString &path)
{
    QFile plain(file);
    QuaZip zip(path);
    const bool isDone =
        plain.open(QIODevice::ReadOnly) && zip.open(QuaZip::mdCreate) &&
        addPart(zip, QFileInfo(file).fileName(), [&plain] { return plain.read(bookPiece); });
    zip.close();
    return isDone && zip.getZipError() == UNZ_OK;
}

} // namespace patron
