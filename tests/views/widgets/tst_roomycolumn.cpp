// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/roomycolumn.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace patron;

class TestRoomyColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsLeft();
    void keepsRoomForItsLetters();

private:
    static constexpr int characters = 20;
};

void TestRoomyColumn::takesWhatIsLeft()
{
    QStandardItemModel model(1, 3);
    QTableView table;
    table.setModel(&model);
    new RoomyColumn(table, 0, characters);
    table.resize(900, 200);
    table.show();
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.setColumnWidth(2, 300); // another grows
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.resize(700, 200);
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestRoomyColumn::keepsRoomForItsLetters()
{
    QStandardItemModel model(1, 3);
    QTableView table;
    table.setModel(&model);
    table.setColumnWidth(1, 200);
    table.setColumnWidth(2, 200);
    new RoomyColumn(table, 0, characters);
    table.resize(420, 200);
    table.show();
    QCOMPARE(table.columnWidth(0), characters * table.fontMetrics().averageCharWidth());
    QVERIFY(table.horizontalHeader()->length() > table.viewport()->width()); // and is scrolled
}

QTEST_MAIN(TestRoomyColumn)
#include "tst_roomycolumn.moc"
