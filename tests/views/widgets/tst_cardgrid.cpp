// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardgrid.h"
#include "views/widgets/flowlayout.h"

#include <QFontMetrics>
#include <QLabel>
#include <QTest>

using namespace patron;

class TestCardGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneToThreeColumns();
    void rowsAreEquallyHigh();
    void noCardStandsAlone();
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
