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
    void namedPeriodMovesOn();
    void numbersGivenAnew();
    void theChosenQuestionComesBack();
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

void TestSavedViews::namedPeriodMovesOn()
{
    const QDate then(2026, 5, 20);
    Filter filter;
    filter.period = presetPeriod(PeriodPreset::Last30Days, then);
    filter.comparison = Comparison::PeriodBefore;
    const SavedView view = viewOf(u"a"_qs, PaneId::Loyalty, filter, {}, then);
    const QList<SavedView> read = savedViewsFromJson(savedViewsJson({view}));
    QCOMPARE(read, QList<SavedView>{view});
    QCOMPARE(filterOf(read.first(), {}, then), filter);
    const QDate later(2026, 11, 29);
    QCOMPARE(filterOf(read.first(), {}, later).period, (Period{later.addDays(-29), later}));
    filter.period = {QDate(2026, 5, 3), QDate(2026, 5, 9)}; // days of one's own stay
    QCOMPARE(filterOf(viewOf(u"a"_qs, PaneId::Loyalty, filter, {}, then), {}, later), filter);
}

// After an undo and a new import a number may mean another question, another file.
void TestSavedViews::numbersGivenAnew()
{
    Filter filter;
    filter.answers[QuestionId{3}] = {u"Card"_qs};
    filter.answers[QuestionId{-1}] = {u"en:late"_qs}; // a word: no question of a file
    filter.chosen[Dimension::Import] = {u"5"_qs};
    const NamesOfIds before{{{QuestionId{3}, u"How did you pay?"_qs}}, {{u"5"_qs, u"may.csv"_qs}}};
    const SavedView view = savedViewsFromJson(
        savedViewsJson({viewOf(u"a"_qs, PaneId::Loyalty, filter, before, QDate(2026, 5, 1))}))[0];
    QCOMPARE(filterOf(view, before, QDate(2026, 5, 1)), filter);

    const NamesOfIds after{
        {{QuestionId{3}, u"Why us?"_qs}, {QuestionId{8}, u"How did you pay?"_qs}},
        {{u"5"_qs, u"june.csv"_qs}, {u"9"_qs, u"may.csv"_qs}}};
    const Filter found = filterOf(view, after, QDate(2026, 5, 1));
    QCOMPARE(found.answers.value(QuestionId{8}), QStringList{u"Card"_qs});
    QCOMPARE(found.answers.value(QuestionId{-1}), QStringList{u"en:late"_qs});
    QVERIFY(!found.answers.contains(QuestionId{3}));
    QCOMPARE(found.chosen.value(Dimension::Import), QStringList{u"9"_qs});

    const NamesOfIds gone{{{QuestionId{3}, u"Why us?"_qs}}, {{u"5"_qs, u"june.csv"_qs}}};
    const Filter nothing = filterOf(view, gone, QDate(2026, 5, 1));
    QVERIFY(!nothing.isEmpty()); // or the figures of everybody would stand under the view's name
    QVERIFY(!nothing.answers.contains(QuestionId{3}));
    QCOMPARE(nothing.chosen.value(Dimension::Import), QStringList{u"may.csv"_qs});
}

/// Of the pane of questions; found by its name, as questions in filters are.
void TestSavedViews::theChosenQuestionComesBack()
{
    const QDate today(2026, 5, 20);
    const NamesOfIds then{{{QuestionId{4}, u"Taste"_qs}, {QuestionId{5}, u"Price"_qs}}, {}};
    const QList<QuestionId> both{QuestionId{4}, QuestionId{5}};
    const SavedView made = viewOf(u"a"_qs, PaneId::Questions, {}, then, today, both);
    const QList<SavedView> read = savedViewsFromJson(savedViewsJson({made}));
    QCOMPARE(read, QList<SavedView>{made});
    QCOMPARE(askedIn(read.first(), then), both);
    const NamesOfIds now{
        {{QuestionId{4}, u"Town"_qs}, {QuestionId{7}, u"Taste"_qs}, {QuestionId{8}, u"Price"_qs}},
        {}};
    QCOMPARE(askedIn(read.first(), now), (QList<QuestionId>{QuestionId{7}, QuestionId{8}}));
    const NamesOfIds without{{{QuestionId{7}, u"Taste"_qs}}, {}};
    QCOMPARE(askedIn(read.first(), without), QList<QuestionId>());
    QVERIFY(viewOf(u"b"_qs, PaneId::Loyalty, {}, then, today, both).asked.isEmpty());
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
