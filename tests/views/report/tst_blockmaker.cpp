// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on pages: wherever a page ends, no row of a table is left alone on one.
#include "views/report/blockmaker.h"

#include <QPicture>
#include <QTest>

using namespace patron;

namespace {

constexpr qreal pageHeight = 400;

ReportTable tableOf(int rows)
{
    ReportTable table;
    table.title = u"Branch"_qs;
    table.header << u"Branch"_qs << u"Stars"_qs;
    for (int i = 0; i < rows; ++i)
        table.rows << QStringList{u"Botanica"_qs, QString::number(i)};
    return table;
}

} // namespace

class TestBlockMaker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRowStandsAlone_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {2, 3, 4, 7, 20, 60})
            QTest::addRow("%d rows", rows) << rows;
    }

    /// Text of every height above the table moves the end of the page past each of its rows.
    void noRowStandsAlone()
    {
        QFETCH(const int, rows);
        QPicture paper;
        const ReportStyle style(paper, QLocale(QLocale::English));
        const BlockMaker make(style, 500, pageHeight);
        const QList<Block> table = make.table(tableOf(rows));
        QVERIFY(table[2].height > 4);
        bool isParted = false;
        for (qreal above = 1; above < pageHeight; above += 4) {
            Block text;
            text.height = above;
            const QList<Page> pages =
                paginate(QList<Block>{text} + table, QRectF(0, 0, 500, pageHeight));
            for (const Page &page : pages) {
                qsizetype rowsHere = 0;
                for (const PlacedBlock &placed : page)
                    rowsHere += placed.block.header ? 1 : 0;
                QVERIFY2(rowsHere != 1, qPrintable(QString::number(above)));
                isParted = isParted || (rowsHere > 0 && rowsHere < rows);
            }
        }
        QVERIFY(isParted || rows < 4);
    }
};

QTEST_MAIN(TestBlockMaker)
#include "tst_blockmaker.moc"
