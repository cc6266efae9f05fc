// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/comparepane.h"

#include "models/items/figuretablemodel.h"
#include "models/session/comparesession.h"
#include "models/storage/database.h"
#include "views/charts/bandschart.h"
#include "views/charts/charttheme.h"
#include "views/panes/comparecard.h"
#include "views/panes/selfcheckcard.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/verdictlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

ComparedTheme loyalty()
{
    const OwnFigures own{{u"promoter-share"_qs, {46.0, 40, 52, 312}}};
    return comparedThemes(publishedSurveys(), own).first();
}

} // namespace

class TestComparePane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsSayBothFigures();
    void tableTwin();
    void eachThingIsSaidOnce();
    void explainsWhereItComesFrom();
    void tenQuestionsByKeyboard();
    void threeThingsFirst();
    void startOver();
    void resultStaysInSight();
    void endIsBroughtIntoSight();
    void everythingHasAName();
};

void TestComparePane::bandsSayBothFigures()
{
    CompareCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setTheme(loyalty());
    card.resize(560, 600);
    card.show();
    auto *chart = card.findChild<BandsChart *>();
    QCOMPARE(chart->marks().size(), loyalty().figures.size());
    const QString first = chart->marks().first().text;
    QVERIFY2(first.contains(u"50%") && first.contains(u"46%"), qPrintable(first));
    for (const Mark &mark : chart->marks())
        QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(mark.rect));
    QVERIFY(chart->accessibleDescription().contains(u"46%"));
}

void TestComparePane::tableTwin()
{
    CompareCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setTheme(loyalty());
    card.resize(560, 600);
    card.show();
    card.showTable(true);
    auto *table = card.findChild<FigureTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), loyalty().figures.size());
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Published"_qs);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"50%"_qs);
    QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(), u"Yours"_qs);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"46%"_qs);
    QVERIFY(card.plainText().contains(u"46%"));
}

/// Three published figures wait for the same list of customers.
void TestComparePane::eachThingIsSaidOnce()
{
    CompareCard card;
    card.setTheme(loyalty());
    QCOMPARE(card.accessibleDescription().count(u"list of customers"_qs), 1);
}

void TestComparePane::explainsWhereItComesFrom()
{
    CompareCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setTheme(loyalty());
    card.show();
    auto *explanation = card.findChild<QLabel *>(u"explanation"_qs);
    QVERIFY(!explanation->isVisible());
    card.showExplanation(true);
    QVERIFY(explanation->isVisible());
    QVERIFY(explanation->text().contains(u"18,000"));
    QVERIFY(explanation->text().contains(u"Cougar"));
}

void TestComparePane::tenQuestionsByKeyboard()
{
    SelfCheckCard card;
    card.show();
    QSignalSpy changed(&card, &SelfCheckCard::answersChanged);
    auto *yes = card.findChild<QRadioButton *>(u"check0-1"_qs);
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(card.answers()[0], CheckAnswer::Yes);
    QVERIFY(!card.findChild<QLabel *>(u"advice0"_qs)->isVisible()); // not before all is answered
}

void TestComparePane::threeThingsFirst()
{
    SelfCheckCard card;
    card.show();
    card.setAnswers(checkFromText(u"yyyynyyyyp"_qs));
    QVERIFY(card.findChild<QLabel *>(u"advice0"_qs)->isVisible());
    QVERIFY(card.findChild<QLabel *>(u"advice1"_qs)->isVisible());
    QVERIFY(!card.findChild<QLabel *>(u"advice2"_qs)->isVisible());
    QSignalSpy asked(&card, &SelfCheckCard::paneRequested);
    card.findChild<QPushButton *>(u"openAdvice0"_qs)->click();
    card.findChild<QPushButton *>(u"openAdvice1"_qs)->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<PaneId>(), PaneId::Loyalty);
    QCOMPARE(asked[1][0].value<PaneId>(), PaneId::Data);
}

void TestComparePane::startOver()
{
    SelfCheckCard card;
    card.show();
    card.setAnswers(checkFromText(u"yyyyyyyyyy"_qs));
    QVERIFY(card.findChild<QRadioButton *>(u"check3-1"_qs)->isChecked());
    QSignalSpy changed(&card, &SelfCheckCard::answersChanged);
    card.findChild<QPushButton *>(u"selfCheckAgain"_qs)->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!card.findChild<QRadioButton *>(u"check3-1"_qs)->isChecked());
    QCOMPARE(card.answers(), CheckAnswers{});
}

// Whoever answers the last statements sees what the answers come to, though it stands at the top.
void TestComparePane::resultStaysInSight()
{
    SelfCheckCard card;
    card.resize(700, 1200);
    card.show();
    const auto *stays = card.findChild<QWidget *>(u"selfCheckStays"_qs);
    card.setSeenFrom(400);
    QVERIFY(!stays->isVisible()); // nothing is answered yet
    card.findChild<QRadioButton *>(u"check7-%1"_qs.arg(int(CheckAnswer::Yes)))->click();
    QVERIFY(stays->isVisible());
    QCOMPARE(stays->y(), 400);
    const auto results = card.findChildren<VerdictLabel *>();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0]->sentence(), results[1]->sentence());
    card.setSeenFrom(0);
    QVERIFY(!stays->isVisible()); // the other one is in sight
    card.setSeenFrom(card.height());
    QVERIFY(!stays->isVisible()); // there is nothing left to answer
}

// Three things to do first stand above the ten statements, and the last of these is at the bottom.
void TestComparePane::endIsBroughtIntoSight()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"shop.db"_qs);
    QVERIFY(prepareDatabase(database));
    QThreadPool pool;
    CompareSession session(database, pool);
    ComparePane pane(session);
    pane.resize(1100, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setSelfCheck(checkFromText(u"nnnnnnnnn-"_qs));
    auto *scroll = pane.findChild<QScrollArea *>();
    auto *last = pane.findChild<QRadioButton *>(u"check9-%1"_qs.arg(int(CheckAnswer::No)));
    const auto isInSight = [scroll](const QWidget *widget) {
        const QRect seen(widget->mapTo(scroll->viewport(), QPoint()), widget->size());
        return widget->isVisible() && scroll->viewport()->rect().contains(seen);
    };
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    scroll->ensureWidgetVisible(last);
    const auto *advice = pane.findChild<QLabel *>(u"advice2"_qs);
    QVERIFY(!isInSight(advice));
    last->click();
    QTRY_VERIFY(isInSight(advice));
    QTRY_VERIFY(isInSight(pane.findChild<QLabel *>(u"selfCheckTitle"_qs)));
    // Another answer to one of them leaves everything where it is.
    scroll->ensureWidgetVisible(last);
    const int place = scroll->verticalScrollBar()->value();
    pane.findChild<QRadioButton *>(u"check9-%1"_qs.arg(int(CheckAnswer::Yes)))->click();
    QCoreApplication::processEvents();
    QCOMPARE(scroll->verticalScrollBar()->value(), place);
}

void TestComparePane::everythingHasAName()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"shop.db"_qs);
    QVERIFY(prepareDatabase(database));
    QThreadPool pool;
    CompareSession session(database, pool);
    ComparePane pane(session);
    pane.resize(1100, 700);
    pane.show();
    QCOMPARE(pane.findChildren<CompareCard *>().size(), comparedThemeIds().size());
    for (const QWidget *widget : pane.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestComparePane)
#include "tst_comparepane.moc"
