// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/savedviews.h"

#include <QTest>

using namespace patron;

namespace {

Filter everythingOn()
{
    Filter filter;
    filter.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    filter.chosen[Dimension::Channel] = {u"Телефон"_qs, QString()};
    filter.chosen[Dimension::ScoreClass] = {u"detractor"_qs};
    filter.answers[QuestionId{9'007'199'254'740'993}] = {u"Preț"_qs}; // more than a double holds
    return filter;
}

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void everyPaneComesBack();
    void theSameNameIsReplaced();
    void whatIsBrokenIsPassedOver_data();
    void whatIsBrokenIsPassedOver();
};

void TestSavedViews::comeBackAsTheyWere()
{
    const QList<SavedView> views{{u"Unhappy on the phone"_qs, PaneId::Comments, everythingOn()},
                                 {u"All"_qs, PaneId::Overview, {}}};
    QCOMPARE(savedViewsFromJson(savedViewsJson(views)), views);
}

void TestSavedViews::everyPaneComesBack()
{
    for (int pane = 0; pane <= int(PaneId::Data); ++pane) {
        const QList<SavedView> views{{u"a"_qs, PaneId(pane), {}}};
        QCOMPARE(savedViewsFromJson(savedViewsJson(views)), views);
    }
}

void TestSavedViews::theSameNameIsReplaced()
{
    QList<SavedView> views{{u"a"_qs, PaneId::Loyalty, {}}, {u"b"_qs, PaneId::Data, {}}};
    views = withView(views, {u"a"_qs, PaneId::Channels, everythingOn()});
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0].pane, PaneId::Channels);
    views = withView(views, {u"c"_qs, PaneId::Channels, {}});
    QCOMPARE(views.size(), 3);
    QCOMPARE(withoutView(views, u"b"_qs).size(), 2);
    QCOMPARE(withoutView(views, u"z"_qs), views);
}

void TestSavedViews::whatIsBrokenIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("views");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no JSON") << QByteArray("{{{") << 0;
    QTest::newRow("a pane of tomorrow")
        << QByteArray(R"([{"name":"a","pane":"weather"},{"name":"b","pane":"data"}])") << 1;
    QTest::newRow("no name") << QByteArray(R"([{"name":"","pane":"data"}])") << 0;
    QTest::newRow("a dimension of tomorrow")
        << QByteArray(R"([{"name":"a","pane":"data","filter":{"chosen":{"moon":["full"]}}}])") << 1;
}

void TestSavedViews::whatIsBrokenIsPassedOver()
{
    QFETCH(QByteArray, json);
    QFETCH(int, views);
    const QList<SavedView> read = savedViewsFromJson(json);
    QCOMPARE(read.size(), views);
    for (const SavedView &view : read)
        QVERIFY(view.filter.isEmpty());
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
