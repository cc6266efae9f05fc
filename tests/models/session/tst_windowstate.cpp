// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/windowstate.h"

#include <QTest>

using namespace patron;

class TestWindowState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void whatIsWrongIsAsAtFirst_data();
    void whatIsWrongIsAsAtFirst();
};

void TestWindowState::everythingComesBack()
{
    WindowState state;
    state.view.pane = PaneId::Questions;
    state.view.filter.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    state.view.filter.chosen[Dimension::Channel] = QStringList{u"Web"_qs, u"Târg"_qs};
    // More digits than a number of JSON keeps.
    state.questions = {{9'007'199'254'740'993}, {9'007'199'254'740'995}};
    state.parts[u"questionParts"_qs] = QByteArray("\0\xff and so on", 12);
    QCOMPARE(windowStateFromJson(windowStateJson(state)), state);
}

void TestWindowState::whatIsWrongIsAsAtFirst_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("first start") << QByteArray();
    QTest::newRow("cut in the middle") << QByteArray("{\"view\":[{\"na");
    QTest::newRow("a pane of another version")
        << QByteArray("{\"view\":[{\"name\":\"last\",\"pane\":\"weather\"}]}");
    QTest::newRow("a question without a number") << QByteArray("{\"questions\":[\"x\",\"0\"]}");
}

void TestWindowState::whatIsWrongIsAsAtFirst()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(windowStateFromJson(json), WindowState());
}

QTEST_GUILESS_MAIN(TestWindowState)
#include "tst_windowstate.moc"
