// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardgrid.h"
#include "views/widgets/flowlayout.h"

#include <QFontMetrics>
#include <QLabel>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace patron;

class TestCardGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneToThreeColumns();
    void rowsAreEquallyHigh();
    void noCardStandsAlone();
    void aWideCardTakesTwoNarrowColumns_data();
    void aWideCardTakesTwoNarrowColumns();
    void flowBreaksLines();
};

void TestCardGrid::oneToThreeColumns()
{
    QWidget widget;
    const auto *grid = new CardGrid(&widget, 40, 3);
    const int column = 40 * widget.fontMetrics().averageCharWidth();
    QCOMPARE(grid->columnsIn(10), 1); // never none
    QCOMPARE(grid->columnsIn(2 * column), 1);
    QCOMPARE(grid->columnsIn(2 * column + grid->spacing()), 2);
    QCOMPARE(grid->columnsIn(20 * column), 3);
}

void TestCardGrid::rowsAreEquallyHigh()
{
    QWidget widget;
    auto *grid = new CardGrid(&widget, 20, 2);
    QList<QWidget *> cards;
    for (const int height : {50, 120, 70}) {
        cards << new QWidget;
        cards.last()->setMinimumHeight(height);
        grid->addWidget(cards.last());
    }
    const int width = 2 * 20 * widget.fontMetrics().averageCharWidth() + grid->spacing();
    widget.resize(width, grid->heightForWidth(width));
    widget.show();
    grid->activate();
    QCOMPARE(cards[0]->height(), 120);
    QCOMPARE(cards[1]->height(), 120);
    QCOMPARE(cards[2]->height(), 70);
    QCOMPARE(cards[2]->x(), cards[0]->x());
    QCOMPARE(grid->heightForWidth(width), 120 + grid->spacing() + 70);
    cards[1]->hide(); // a hidden card leaves no hole
    grid->activate();
    QCOMPARE(cards[2]->y(), cards[0]->y());
}

void TestCardGrid::noCardStandsAlone()
{
    QWidget widget;
    auto *grid = new CardGrid(&widget, 10, 6);
    QList<QWidget *> cards;
    for (int i = 0; i < 6; ++i)
        grid->addWidget(cards.emplace_back(new QWidget));
    const int column = 10 * widget.fontMetrics().averageCharWidth();
    widget.resize(5 * column + 4 * grid->spacing(), 400); // room for five
    widget.show();
    grid->activate();
    QCOMPARE(cards[2]->y(), cards[0]->y());
    QCOMPARE(cards[3]->x(), cards[0]->x()); // 3 + 3, not 5 + 1
    QVERIFY(cards[3]->y() > cards[0]->y());
}

void TestCardGrid::aWideCardTakesTwoNarrowColumns_data()
{
    QTest::addColumn<int>("wide");          // place of the wide card among five
    QTest::addColumn<int>("characters");    // of a column
    QTest::addColumn<QList<int>>("places"); // column of each card
    QTest::addColumn<int>("taken");         // columns of the wide one
    QTest::newRow("second of a row of three") << 1 << 40 << QList<int>{0, 1, 0, 1, 2} << 2;
    QTest::newRow("last of a row: no hole is left") << 2 << 40 << QList<int>{0, 1, 2, 0, 1} << 1;
    QTest::newRow("columns have room enough") << 1 << 120 << QList<int>{0, 1, 2, 0, 1} << 1;
}

void TestCardGrid::aWideCardTakesTwoNarrowColumns()
{
    QFETCH(int, wide);
    QFETCH(int, characters);
    QFETCH(QList<int>, places);
    QFETCH(int, taken);
    QWidget widget;
    auto *grid = new CardGrid(&widget, 30, 3);
    QList<QWidget *> cards;
    for (int i = 0; i < 5; ++i) {
        cards << new QWidget;
        cards.last()->setMinimumHeight(50);
        if (i == wide)
            grid->addWide(cards.last());
        else
            grid->addWidget(cards.last());
    }
    const int column = characters * widget.fontMetrics().averageCharWidth();
    widget.resize(3 * column + 2 * grid->spacing(), 400);
    widget.show();
    grid->activate();
    QSet<int> xs;
    for (const QWidget *card : std::as_const(cards))
        xs.insert(card->x());
    QList<int> sorted(xs.begin(), xs.end());
    std::ranges::sort(sorted);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(sorted.indexOf(cards[i]->x()), places[i]);
    const int one = cards[0]->width();
    QCOMPARE(cards[wide]->width(), taken * one + (taken - 1) * grid->spacing());
}

void TestCardGrid::flowBreaksLines()
{
    QWidget widget;
    auto *flow = new FlowLayout(&widget);
    for (int i = 0; i < 4; ++i) {
        auto *chip = new QWidget;
        chip->setFixedSize(100, 20);
        flow->addWidget(chip);
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QCOMPARE(flow->heightForWidth(208), 20 + flow->spacing() + 20);
    QCOMPARE(flow->heightForWidth(100), 4 * 20 + 3 * flow->spacing());
}

QTEST_MAIN(TestCardGrid)
#include "tst_cardgrid.moc"
