// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/fileformat.h"

#include "zipmaker.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

/// A ZIP archive is told by the names in it.
class TestFileFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *name, const QList<ZipPart> &parts, const QString &format) {
            QTest::newRow(name) << zip(parts) << format;
        };
        const QByteArray sheet = "application/vnd.oasis.opendocument.spreadsheet";
        const QByteArray workbook =
            zip({{"[Content_Types].xml", "x", true}, {"xl/workbook.xml", "x", true}});
        row("Excel workbook", {{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}, u"XLSX"_qs);
        row("workbook of another writer", {{"docProps/app.xml", "x"}, {"xl/styles.xml", "x"}},
            u"XLSX"_qs);
        row("workbook whose parts begin late",
            {{"[Content_Types].xml", "x"},
             {"docProps/thumbnail.jpeg", QByteArray(99'000, 'x'), true},
             {"xl/workbook.xml", "x"}},
            u"XLSX"_qs);
        row("Word document", {{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}}, u"ZIP"_qs);
        row("Word document with a sheet in it",
            {{"[Content_Types].xml", "x"},
             {"word/document.xml", "x"},
             {"word/embeddings/sheet.xlsx", workbook, true}},
            u"ZIP"_qs);
        row("OpenDocument sheet", {{"mimetype", sheet, true}, {"content.xml", "x"}}, u"ODS"_qs);
        row("OpenDocument text",
            {{"mimetype", "application/vnd.oasis.opendocument.text", true}, {"content.xml", "x"}},
            u"ZIP"_qs);
        row("survey export", {{"CSV/survey.csv", "score\n5\n"}}, u"ZIP"_qs);
        row("a workbook in an archive", {{"survey.xlsx", workbook, true}}, u"ZIP"_qs);
        row("a folder that ends alike", {{"pixl/photo.png", "x"}}, u"ZIP"_qs);
        row("words of a workbook in a text", {{"notes.txt", "see xl/workbook.xml", true}},
            u"ZIP"_qs);
    }

    void archives()
    {
        QFETCH(QByteArray, bytes);
        QTEST(QString(formatOf(bytes.left(formatHeadSize))), "format");
    }

    /// Written without going back: the sizes stand behind the contents.
    void streamed()
    {
        QByteArray bytes =
            zip({{"docProps/app.xml", "x", true, 8}, {"xl/workbook.xml", "x", true, 8}});
        for (qsizetype at = bytes.indexOf("PK\3\4"); at >= 0; at = bytes.indexOf("PK\3\4", at + 1))
            bytes.replace(at + 14, 12, QByteArray(12, '\0'));
        QCOMPARE(QString(formatOf(bytes)), u"XLSX"_qs);
    }
};

QTEST_GUILESS_MAIN(TestFileFormat)
#include "tst_fileformat.moc"
