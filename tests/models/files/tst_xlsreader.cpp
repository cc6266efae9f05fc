// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbookreader.h"

#include "tablefile.h"
#include "xlsmaker.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

ProblemCode failureOf(const QByteArray &bytes)
{
    const TableFile file(bytes, u"book.xls"_qs);
    const auto reader = openXls(file.path(), {}, {});
    return reader ? ProblemCode::Internal : reader.error().code;
}

/// Stamps and scores below a header.
XlsSheetRecords answers(int rows)
{
    QByteArray cells = xlsText(0, 0, 0) + xlsText(0, 1, 1) + xlsText(0, 2, 2);
    for (int i = 1; i < rows; ++i)
        cells +=
            xlsNumber(i, 0, 46086.588298611111, 2) + xlsNumber(i, 1, i % 11) + xlsText(i, 2, 3);
    return {u"Ответы"_qs, cells, rows, 3};
}

const QStringList texts{u"Отметка времени"_qs, u"Оценка"_qs, u"Отзыв"_qs, u"Хорошо, țară"_qs,
                        u"Do not edit"_qs};

} // namespace

class TestXlsReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells()
    {
        const QByteArray cells = xlsText(1, 0, 3) + xlsNumber(1, 1, 9) + xlsNumber(1, 2, 4.5) +
                                 xlsNumber(1, 3, 46086, 1) +
                                 xlsNumber(1, 4, 46086.588298611111, 2) +
                                 xlsNumber(1, 5, 46086, 2) + xlsNumber(3, 1, 40712345678.0);
        const TableFile file(xls({{u"A"_qs, cells, 4, 8}}, texts));
        const auto reader = openXls(file.path(), {}, {});
        QVERIFY(reader.has_value());
        const Rows expected{{u"Хорошо, țară"_qs, u"9"_qs, u"4.5"_qs, u"2026-03-05"_qs,
                             u"2026-03-05 14:07:09"_qs, u"2026-03-05"_qs},
                            {{}, u"40712345678"_qs}};
        QCOMPARE(*readAll(**reader), expected);
    }

    void sheetByContent()
    {
        const XlsSheetRecords remark{u"Read me"_qs, xlsText(0, 0, 4), 1, 1};
        const TableFile file(xls({remark, answers(50)}, texts));
        const auto reader = std::move(*openXls(file.path(), {}, {}));
        QCOMPARE(reader->shape().format, u"XLS"_qs);
        QCOMPARE(reader->shape().sheet, u"Ответы"_qs);
        QCOMPARE(reader->shape().sheets, (QStringList{u"Read me"_qs, u"Ответы"_qs}));
        QCOMPARE(readAll(*reader)->size(), 50);
        QVERIFY(reader->rewind(Progress()).has_value());
        QCOMPARE(readAll(*reader)->size(), 50);
    }

    /// What somebody hid is neither read nor offered, but who asks for it by name has it.
    void hiddenSheet()
    {
        XlsSheetRecords before = answers(90);
        before.name = u"2025"_qs;
        before.state = 1;
        const XlsSheetRecords remark{u"Read me"_qs, xlsText(0, 0, 4), 1, 1};
        const TableFile file(xls({before, remark, answers(50)}, texts));
        const auto reader = std::move(*openXls(file.path(), {}, {}));
        QCOMPARE(reader->shape().sheet, u"Ответы"_qs);
        QCOMPARE(reader->shape().sheets, (QStringList{u"Read me"_qs, u"Ответы"_qs}));
        TableOptions asked;
        asked.sheet = u"2025"_qs;
        const auto hidden = std::move(*openXls(file.path(), asked, {}));
        QCOMPARE(readAll(*hidden)->size(), 90);
    }

    /// Nobody can hide all, so a file that says so is not believed.
    void allHidden()
    {
        XlsSheetRecords only = answers(50);
        only.state = 2;
        const TableFile file(xls({only}, texts));
        const auto reader = std::move(*openXls(file.path(), {}, {}));
        QCOMPARE(reader->shape().sheet, u"Ответы"_qs);
        QCOMPARE(readAll(*reader)->size(), 50);
    }

    void password()
    {
        const QByteArray lock = biffRecord(0x002F, QByteArray(54, '\1'));
        QCOMPARE(failureOf(compoundFile(u"Workbook"_qs, xlsRecords({answers(5)}, texts, lock))),
                 ProblemCode::FileEncrypted);
    }

    /// How newer programs protect an XLSX file.
    void passwordOfXlsx()
    {
        QCOMPARE(failureOf(compoundFile(u"EncryptedPackage"_qs, QByteArray(5000, 'x'))),
                 ProblemCode::FileEncrypted);
    }

    void otherProgram()
    {
        QCOMPARE(failureOf(compoundFile(u"WordDocument"_qs, QByteArray(5000, 'x'))),
                 ProblemCode::FileOtherFormat);
    }

    /// Wherever a download breaks off, it is refused or read as far as it goes; never worse.
    void truncated()
    {
        const QByteArray whole = xls({answers(50)}, texts);
        for (qsizetype size = 512; size < whole.size() - 1024; size += 256) {
            const ProblemCode code = failureOf(whole.left(size));
            QVERIFY2(code == ProblemCode::FileBroken || code == ProblemCode::FileOtherFormat,
                     QByteArray::number(size));
        }
    }

    /// A sheet that says to be as large as there can be, and has one cell.
    void hugeAndEmpty()
    {
        QList<XlsSheetRecords> sheets;
        for (int i = 0; i < 40; ++i)
            sheets << XlsSheetRecords{QString::number(i), xlsNumber(0, 0, 1), 65'536, 256};
        QCOMPARE(failureOf(xls(sheets, texts)), ProblemCode::FileTooLarge);
    }

    /// The program that reads them was not installed, or dies over the file.
    void withoutTheProgram_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("is not there")
            << QByteArray("/nowhere/patron-xls") << ProblemCode::ProgramMissing;
        QTest::newRow("says nothing") << QByteArray("/bin/true") << ProblemCode::FileBroken;
        QTest::newRow("fails") << QByteArray("/bin/false") << ProblemCode::FileBroken;
    }
    void withoutTheProgram()
    {
        QFETCH(QByteArray, program);
        const QByteArray before = qgetenv("PATRON_XLS_READER");
        qputenv("PATRON_XLS_READER", program);
        const ProblemCode found = failureOf(xls({answers(5)}, texts));
        qputenv("PATRON_XLS_READER", before);
        QTEST(found, "code");
    }

    void stoppedAtOnce()
    {
        const TableFile file(xls({answers(50)}, texts));
        const Progress progress;
        progress.cancel();
        const auto reader = openXls(file.path(), {}, progress);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ProblemCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestXlsReader)
#include "tst_xlsreader.moc"
