// SPDX-License-Identifier: GPL-3.0-or-later
// The list of panes: one is chosen, always.
#include "views/window/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace patron;

class TestNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickChooses();
    void aClickBesideChoosesNothing();
};

void TestNavigation::aClickChooses()
{
    Navigation panes;
    panes.show();
    const QSignalSpy asked(&panes, &Navigation::paneRequested);
    QTest::mouseClick(panes.viewport(), Qt::LeftButton, {},
                      panes.visualItemRect(panes.item(4)).center());
    QVERIFY(!asked.isEmpty());
    QCOMPARE(panes.pane(), paneOrder()[4]);
}

void TestNavigation::aClickBesideChoosesNothing()
{
    Navigation panes;
    panes.resize(200, 900);
    panes.show();
    panes.setPane(PaneId::Comments);
    const QRect last = panes.visualItemRect(panes.item(panes.count() - 1));
    QTest::mouseClick(panes.viewport(), Qt::LeftButton, {}, last.center() + QPoint(0, 100));
    QCOMPARE(panes.pane(), PaneId::Comments);
    QCOMPARE(panes.selectedItems().size(), 1);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
