// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks come to stand on pages: none lost, none cut, no heading alone at the foot.
#include "views/report/pageflow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patron;

namespace {

const QRectF area(10, 20, 100, 200);

Block block(qreal height, bool keepsWithNext = false, bool beginsChapter = false)
{
    Block made;
    made.height = height;
    made.keepsWithNext = keepsWithNext;
    made.beginsChapter = beginsChapter;
    return made;
}

QList<qsizetype> sizes(const QList<Page> &pages)
{
    QList<qsizetype> counts;
    for (const Page &page : pages)
        counts << page.size();
    return counts;
}

} // namespace

class TestPageFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMakesNoPage() { QVERIFY(paginate({}, area).isEmpty()); }

    void fillsAPageThenTheNext()
    {
        const auto pages = paginate({block(90), block(90), block(90)}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{2, 1}));
        QCOMPARE(pages[0][0].rect, QRectF(10, 20, 100, 90));
        QCOMPARE(pages[0][1].rect, QRectF(10, 110, 100, 90));
        QCOMPARE(pages[1][0].rect, QRectF(10, 20, 100, 90));
    }

    void aHeadingGoesWithWhatFollows()
    {
        const auto pages = paginate({block(150), block(20, true), block(100)}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{1, 2}));
    }

    void aLastLineIsNotAlone()
    {
        QList<Block> lines;
        for (int i = 0; i < 21; ++i)
            lines << block(10);
        const auto pages = paginate(lines, area); // one more than a page holds
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[1].size() > 2);
        QCOMPARE(pages[0].size() + pages[1].size(), 21);
        // Its heading comes along; a chart, or a chapter of one line, stays where it is.
        const auto headed =
            paginate({block(100), block(60), block(10, true), block(25), block(15)}, area);
        QCOMPARE(sizes(headed), (QList<qsizetype>{2, 3}));
        Block chart = block(100);
        chart.stretch = 1;
        QCOMPARE(sizes(paginate({block(100), chart, block(10)}, area)), (QList<qsizetype>{2, 1}));
        QCOMPARE(sizes(paginate({block(100), block(90), block(10, false, true)}, area)),
                 (QList<qsizetype>{2, 1}));
    }

    void aChapterStandsBelowTheOneBeforeWhereItFits()
    {
        const auto pages = paginate({block(130), block(10, true, true), block(50)}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{3}));
        QCOMPARE(pages[0][1].rect.top(), area.top() + 136); // not close below the one before
        // With its first chart it must have room there.
        QCOMPARE(sizes(paginate({block(60), block(10, true, true), block(130)}, area)),
                 (QList<qsizetype>{1, 2}));
    }

    /// A chart that has no room lets a smaller one of the same chapter go first.
    void aLowerChartFillsThePage()
    {
        const auto chart = [](qreal height) {
            Block made = block(height);
            made.isMovable = true;
            return made;
        };
        const auto pages = paginate({chart(140), chart(150), chart(50), chart(40)}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{2, 2}));
        QCOMPARE(pages[0][1].rect.height(), 50.0);
        QCOMPARE(pages[1][0].rect.height(), 150.0);
        // Nothing passes a heading, and no table is torn apart.
        QCOMPARE(sizes(paginate({chart(140), chart(150), block(10, true), chart(40)}, area)),
                 (QList<qsizetype>{1, 3}));
        QCOMPARE(sizes(paginate({block(140), block(150), block(50)}, area)),
                 (QList<qsizetype>{1, 2}));
    }

    void tableHeadsComeAgain()
    {
        const auto head = std::make_shared<const Block>(block(15));
        Block row = block(90);
        row.header = head;
        const auto pages = paginate({*head, row, row, row}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{3, 2}));
        QCOMPARE(pages[1][0].rect.height(), 15.0);
        QCOMPARE(pages[1][1].rect.top(), 35.0);
    }

    void tooHighForAPageStandsAlone()
    {
        const auto pages = paginate({block(10), block(500), block(10)}, area);
        QCOMPARE(sizes(pages), (QList<qsizetype>{1, 1, 1}));
    }

    void chartsGrowIntoTheRestOfThePage()
    {
        Block chart = block(50);
        chart.stretch = 1;
        Block table = block(40);
        const auto pages = paginate({chart, table, chart}, area); // 60 of 200 are left
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][0].rect, QRectF(10, 20, 100, 80));
        QCOMPARE(pages[0][1].rect, QRectF(10, 100, 100, 40));
        QCOMPARE(pages[0][2].rect, QRectF(10, 140, 100, 80));
    }

    void aChartGrowsNoMoreThanItMay()
    {
        Block chart = block(50);
        chart.stretch = 0.2;
        const auto pages = paginate({chart, block(10)}, area);
        QCOMPARE(pages[0][0].rect.height(), 60.0);
        QCOMPARE(pages[0][1].rect, QRectF(10, 80, 100, 10));
    }

    void anyBlocksStayInsideThePage()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QList<Block> blocks;
            const int count = random.bounded(40);
            for (int i = 0; i < count; ++i) {
                blocks << block(1 + random.bounded(60), random.bounded(6) == 0,
                                random.bounded(12) == 0);
                blocks.last().stretch = random.bounded(3) == 0 ? random.bounded(0.8) : 0;
                blocks.last().isMovable = !blocks.last().keepsWithNext &&
                                          !blocks.last().beginsChapter && random.bounded(2) == 0;
            }
            qsizetype placed = 0;
            for (const Page &page : paginate(blocks, area)) {
                qreal y = area.top();
                QVERIFY(!page.isEmpty());
                for (const PlacedBlock &each : page) {
                    QVERIFY(qFuzzyCompare(each.rect.top(), y) || each.block.beginsChapter);
                    QVERIFY(each.rect.top() >= y - 0.001);
                    QVERIFY(each.rect.height() >= each.block.height);
                    y = each.rect.bottom();
                }
                QVERIFY(page.size() == 1 || y <= area.bottom() + 0.001);
                placed += page.size();
            }
            QCOMPARE(placed, blocks.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_pageflow.moc"
