// SPDX-License-Identifier: GPL-3.0-or-later
// Looking around in the sample shop: clicks on bars, chips, the period, tables, the search, undo.
#include "tests/journeys/window/patronwindow.h"

#include "views/charts/chartview.h"
#include "views/panes/commentdelegate.h"
#include "views/widgets/card.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/filterchips.h"
#include "views/widgets/numbertile.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateEdit>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace patron;

class TestWindowFilter final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void clickOnABarFiltersTheRest();
    void clickOnAStackedPartPalesTheOthers();
    void periodNarrowsTheFigures();
    void aPeriodBehindAllAnswersSaysWhenTheLastCame_data();
    void aPeriodBehindAllAnswersSaysWhenTheLastCame();
    void aChosenWordIsMarked();
    void tableTwinByKeyboard();
    void tileLeadsToItsPane();
    void searchKnowsNoAccents();
    void undoBringsTheFiguresBack();
    void groupsWithoutAnswersHaveNoLine();
    void backAndForward();
    void viewsUnderAName();
    void anAnswerFiltersTheRest();
    void aPaneWithoutAnswersSaysWhy();
    void fromABarToItsCommentsAndTheirRows();
    void newsLeadOn();
    void aTileLeadsToItsCard();
    void thePeriodBeforeStandsBeside();

private:
    /// Clicks the mark of that value with the mouse.
    static void click(Card &card, const QString &value);
    [[nodiscard]] static QStringList chips(PatronWindow &patron);
};

void TestWindowFilter::click(Card &card, const QString &value)
{
    ChartView &chart = card.chart();
    const QList<Mark> marks = chart.marks();
    const auto mark = std::ranges::find(marks, value, &Mark::value);
    QVERIFY2(mark != marks.end(), qPrintable(value));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, mark->rect.center().toPoint());
}

QStringList TestWindowFilter::chips(PatronWindow &patron)
{
    QStringList texts;
    auto *bar = patron.window().findChild<FilterChips *>();
    for (const QToolButton *chip : bar->findChildren<QToolButton *>()) {
        if (chip->isVisible())
            texts << chip->text();
    }
    return texts;
}

void TestWindowFilter::clickOnABarFiltersTheRest()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    Card *channels = patron.card(CardId::OverviewChannels);
    const auto marks = channels->chart().marks().size();
    click(*channels, u"Phone"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
    QCOMPARE(chips(patron), QStringList{u"Channel: Phone  ×"_qs});
    QCOMPARE(channels->chart().marks().size(), marks); // its own choice does not empty it
    click(*channels, u"Web"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"498"_qs);
    QTest::keyClick(&patron.window(), Qt::Key_Escape); // takes off the last one
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QVERIFY(chips(patron).isEmpty());
}

void TestWindowFilter::clickOnAStackedPartPalesTheOthers()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Channels);
    Card *volume = patron.card(CardId::ChannelVolume);
    QTRY_VERIFY(volume->isVisible() && !volume->chart().marks().isEmpty());
    const QImage before = volume->chart().grab().toImage();
    click(*volume, u"Shop"_qs);
    QTRY_COMPARE(chips(patron).size(), 2); // and the month that the part is of
    QVERIFY(chips(patron).contains(u"Channel: Shop  ×"_qs));
    QTRY_VERIFY(volume->chart().grab().toImage() != before); // the split's own choice is seen
    QCOMPARE(volume->data().table.breakdown.split, std::optional(Dimension::Channel));
    QTRY_VERIFY(!volume->chart().marks().isEmpty());
    click(*volume, u"Shop"_qs); // the same again takes both away
    QTRY_VERIFY(chips(patron).isEmpty());

    patron.window().showPane(PaneId::Loyalty);
    Card *scores = patron.card(CardId::LoyaltyHistogram);
    QTRY_VERIFY(scores->isVisible() && !scores->chart().marks().isEmpty());
    click(*scores, u"7"_qs); // the sevens, not all passives
    QTRY_COMPARE(chips(patron).size(), 1);
    QCOMPARE(chips(patron).last(), u"Would recommend (0 to 10): 7  ×"_qs);
    click(*scores, u"9"_qs); // and those beside them
    QTRY_COMPARE(chips(patron).size(), 2);
}

void TestWindowFilter::periodNarrowsTheFigures()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    auto *period = patron.shown<QPushButton>(u"period"_qs);
    auto *from = period->findChild<QDateEdit *>(u"from"_qs);
    auto *to = period->findChild<QDateEdit *>(u"to"_qs);
    from->setDate({2025, 1, 31}); // the wrong way round still means January
    to->setDate({2025, 1, 1});
    period->findChild<QPushButton *>(u"apply"_qs)->click();
    QTRY_VERIFY(patron.figure(CardId::OverviewVolume) != u"1,500");
    QCOMPARE(chips(patron).size(), 1);
    QVERIFY(period->text().contains(u"2025"));
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
}

void TestWindowFilter::aPeriodBehindAllAnswersSaysWhenTheLastCame_data()
{
    QTest::addColumn<PaneId>("pane");
    QTest::addColumn<QString>("note");
    QTest::newRow("Overview") << PaneId::Overview << u"nothingHere"_qs;
    QTest::newRow("Satisfaction") << PaneId::Satisfaction << u"nothingHere"_qs;
    QTest::newRow("Comments") << PaneId::Comments << u"noComments"_qs;
    QTest::newRow("Call-backs") << PaneId::CallBacks << u"callEmpty"_qs;
}

void TestWindowFilter::aPeriodBehindAllAnswersSaysWhenTheLastCame()
{
    QFETCH(const PaneId, pane);
    QFETCH(const QString, note);
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.window().showPane(pane);
    auto *period = patron.shown<QPushButton>(u"period"_qs);
    period->findChild<QDateEdit *>(u"from"_qs)->setDate({2035, 1, 1});
    period->findChild<QDateEdit *>(u"to"_qs)->setDate({2035, 1, 31});
    period->findChild<QPushButton *>(u"apply"_qs)->click();
    QTRY_VERIFY(patron.shown<QLabel>(note));
    QTRY_COMPARE(patron.shown<QLabel>(note)->text(),
                 u"There are no answers in the period shown. The last answer is of "
                 "29 October 2026."_qs);
    patron.press(u"fillByFilter"_qs);
    QTRY_VERIFY(!patron.shown<QLabel>(note));
    QCOMPARE(chips(patron), QStringList());
}

// A word of the panel is marked wherever it stands, in whichever form.
void TestWindowFilter::aChosenWordIsMarked()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.window().showPane(PaneId::Comments);
    QTRY_VERIFY(patron.shown<QWidget>(u"unhappyWords"_qs) &&
                patron.shown<QWidget>(u"unhappyWords"_qs)->findChild<QToolButton *>());
    auto *list = patron.shown<QListView>(u"commentList"_qs);
    const auto *delegate = qobject_cast<CommentDelegate *>(list->itemDelegate());
    QVERIFY(delegate);
    const auto marked = [&](int row) {
        return delegate->markedIn(list->model()->index(row, 0).data().toString());
    };
    QVERIFY(marked(0).isEmpty());
    patron.shown<QWidget>(u"unhappyWords"_qs)->findChild<QToolButton *>()->click();
    QTRY_COMPARE(chips(patron).size(), 1);
    settle(patron.application());
    QVERIFY(list->model()->rowCount() > 1);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY2(!marked(row).isEmpty(),
                 qPrintable(list->model()->index(row, 0).data().toString()));
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_VERIFY(chips(patron).isEmpty());
    settle(patron.application());
    QVERIFY(marked(0).isEmpty());
}

void TestWindowFilter::tableTwinByKeyboard()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Loyalty);
    Card *card = patron.card(CardId::LoyaltyByChannel);
    QTRY_VERIFY(card->isVisible());
    auto *button = card->findChild<QToolButton *>(u"menu"_qs);
    QMenu *menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_T); // Show as &table
    auto *table = card->findChild<FigureTableView *>();
    QVERIFY(table && table->isVisible());
    QVERIFY(!card->chart().isVisible());
    QVERIFY(!table->accessibleName().isEmpty());
    // The table has every group, the chart those that have answers.
    QVERIFY(table->model()->rowCount() >= card->chart().marks().size());
    menu->popup(button->mapToGlobal(QPoint()));
    QTest::keyClick(menu, Qt::Key_C); // Show as &chart
    QVERIFY(card->chart().isVisible());
}

void TestWindowFilter::tileLeadsToItsPane()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    NumberTile *tile = patron.tile(CardId::OverviewSpeed);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    QCOMPARE(patron.window().currentPane(), PaneId::Satisfaction);
    QTRY_VERIFY(patron.card(CardId::SpeedTrend)->isVisible());
}

void TestWindowFilter::searchKnowsNoAccents()
{
    PatronWindow patron(Fill::SampleShop);
    QTest::keyClick(&patron.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = patron.shown<QLineEdit>(u"commentSearch"_qs);
    QVERIFY(search);
    QTRY_VERIFY(search->hasFocus());
    const auto *total = patron.shown<QLabel>(u"commentTotal"_qs);
    QTRY_COMPARE(total->text(), u"688 comments"_qs);
    const auto found = [&](const QString &text) {
        search->clear();
        QTRY_COMPARE(total->text(), u"688 comments"_qs);
        search->insert(text); // keyClicks() knows no such letters
        QTRY_VERIFY(total->text() != u"688 comments");
    };
    found(u"sărbători"_qs);
    const QString comma = total->text();
    QVERIFY(comma != u"0 comments");
    found(u"sarbatori"_qs);
    QCOMPARE(total->text(), comma);
    found(u"plăţi"_qs); // with cedilla
    const QString cedilla = total->text();
    QVERIFY(cedilla != u"0 comments");
    found(u"plăți"_qs); // with comma
    QCOMPARE(total->text(), cedilla);
    QTRY_VERIFY(patron.shown<QListView>(u"commentList"_qs)->model()->rowCount() > 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
}

void TestWindowFilter::undoBringsTheFiguresBack()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
    QTRY_VERIFY(patron.isReviewShown());
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,540"_qs);
    patron.window().showPane(PaneId::Data);
    QTRY_COMPARE(patron.imports(), 6);
    patron.shown<QTableView>(u"importTable"_qs)->selectRow(0);
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE(patron.imports(), 5);
    QVERIFY(!patron.notice().isEmpty());
    patron.window().showPane(PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
}

void TestWindowFilter::groupsWithoutAnswersHaveNoLine()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Channels);
    Card *rating = patron.card(CardId::ChannelRating);
    QTRY_VERIFY(rating->isVisible() && !rating->chart().marks().isEmpty());
    QStringList drawn;
    for (const Mark &mark : rating->chart().marks())
        drawn << mark.value;
    QCOMPARE(drawn, (QStringList{u"Google"_qs, u"Facebook"_qs})); // only these have stars
    // Who chose the help desk's file alone has no stars at all: the card goes.
    Q_EMIT rating->valueClicked(Dimension::Channel, u"Chat"_qs);
    QTRY_VERIFY(!rating->isVisible());
}

void TestWindowFilter::backAndForward()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    auto *back = patron.window().findChild<QAction *>(u"backAction"_qs);
    auto *forward = patron.window().findChild<QAction *>(u"forwardAction"_qs);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    QCOMPARE(back->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    click(*patron.card(CardId::OverviewChannels), u"Phone"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
    back->trigger();
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    forward->trigger();
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
}

void TestWindowFilter::viewsUnderAName()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    click(*patron.card(CardId::OverviewChannels), u"Phone"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
    patron.window().findChild<QAction *>(u"saveViewAction"_qs)->trigger();
    auto *question = patron.window().findChild<QInputDialog *>(u"viewName"_qs);
    QVERIFY(question && question->isVisible());
    question->setTextValue(u"On the phone"_qs);
    question->accept();
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.window().showPane(PaneId::Loyalty);

    auto *view = patron.window().findChild<QAction *>(u"view-On the phone"_qs);
    QVERIFY(view);
    view->trigger();
    QCOMPARE(patron.window().currentPane(), PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"198"_qs);
    // It is there at the next start, too.
    const auto another = patron.another();
    QVERIFY(another->window().findChild<QAction *>(u"view-On the phone"_qs));
}

void TestWindowFilter::anAnswerFiltersTheRest()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.window().showPane(PaneId::Questions);
    QTRY_VERIFY(patron.shown<ChartView>(u"questionChart"_qs) &&
                !patron.shown<ChartView>(u"questionChart"_qs)->marks().isEmpty());
    auto *chart = patron.shown<ChartView>(u"questionChart"_qs);
    const Mark first = chart->marks().first();
    QTest::mouseClick(chart, Qt::LeftButton, {}, first.rect.center().toPoint());
    QTRY_COMPARE(chips(patron).size(), 1);
    QVERIFY2(chips(patron).first().contains(first.value), qPrintable(chips(patron).first()));
    patron.window().showPane(PaneId::Overview);
    QTRY_VERIFY(patron.figure(CardId::OverviewVolume) != u"1,500");
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
}

/// Nobody is told to widen a filter that is not set.
void TestWindowFilter::aPaneWithoutAnswersSaysWhy()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"survey.csv"_qs, survey(30))});
    QTRY_VERIFY(patron.isReviewShown());
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"30"_qs);
    patron.window().showPane(PaneId::Satisfaction);
    QTRY_VERIFY(patron.shown<QLabel>(u"nothingHere"_qs));
    QVERIFY(!patron.shown<QLabel>(u"nothingHere"_qs)->text().contains(u"filter"));
    patron.window().showPane(PaneId::Overview);
    Card *channels = patron.card(CardId::OverviewChannels);
    QTRY_VERIFY(!channels->chart().marks().isEmpty());
    click(*channels, u"Web"_qs);
    QTRY_COMPARE(chips(patron).size(), 1);
    patron.window().showPane(PaneId::Satisfaction);
    QTRY_VERIFY(patron.shown<QLabel>(u"nothingHere"_qs) &&
                patron.shown<QLabel>(u"nothingHere"_qs)->text().contains(u"filter"));
}

void TestWindowFilter::fromABarToItsCommentsAndTheirRows()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    ChartView &chart = patron.card(CardId::OverviewChannels)->chart();
    const QList<Mark> marks = chart.marks();
    const auto phone = std::ranges::find(marks, u"Phone"_qs, &Mark::value);
    QVERIFY(phone != marks.end());
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, phone->rect.center().toPoint());
    QTRY_VERIFY(patron.shown<QListView>(u"commentList"_qs));
    QCOMPARE(chips(patron), QStringList{u"Channel: Phone  ×"_qs});
    auto *list = patron.shown<QListView>(u"commentList"_qs);
    QTRY_VERIFY(list->model()->rowCount() > 0);

    // What is searched for joins the filter, and the field is free again.
    const QString word = list->model()->index(0, 0).data().toString().section(u' ', 0, 0);
    auto *search = patron.shown<QLineEdit>(u"commentSearch"_qs);
    search->insert(word);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(chips(patron).size(), 2);
    QVERIFY2(chips(patron).last().contains(word), qPrintable(chips(patron).last()));
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(word));

    // A screen reader hears where it comes from, and the row can be looked at.
    const QString heard = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(u".csv, row"_qs), qPrintable(heard));
    list->setCurrentIndex(list->model()->index(0, 0));
    patron.press(u"showSource"_qs);
    QTRY_VERIFY(patron.window().findChild<QDialog *>(u"sourceDialog"_qs));
    auto *dialog = patron.window().findChild<QDialog *>(u"sourceDialog"_qs);
    auto *cells = dialog->findChild<QTreeWidget *>(u"sourceCells"_qs);
    QVERIFY(cells->topLevelItemCount() > 3);
    bool isThere = false;
    for (int i = 0; i < cells->topLevelItemCount(); ++i)
        isThere = isThere || cells->topLevelItem(i)->text(1).contains(word);
    QVERIFY(isThere);
    dialog->reject();

    // Nothing found: it says so and offers the way back.
    search->insert(u"zzzz"_qs);
    QTRY_VERIFY(patron.shown<QLabel>(u"noComments"_qs));
    patron.press(u"fillBySearch"_qs);
    QTRY_VERIFY(patron.shown<QListView>(u"commentList"_qs));
}

void TestWindowFilter::newsLeadOn()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QTRY_VERIFY(patron.shown<QWidget>(u"news"_qs));
    const auto lines = patron.shown<QWidget>(u"news"_qs)->findChildren<QAbstractButton *>();
    QVERIFY(lines.first()->isVisible() && !lines.first()->accessibleName().isEmpty());
    QTest::mouseClick(lines.first(), Qt::LeftButton);
    QTRY_VERIFY(!patron.shown<QWidget>(u"news"_qs)); // another pane tells more
}

// Not only to the pane: the card that shows the figure may be far down.
void TestWindowFilter::aTileLeadsToItsCard()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QTest::mouseClick(patron.tile(CardId::OverviewSpeed), Qt::LeftButton);
    const Card *card = patron.card(CardId::SpeedTrend);
    QTRY_VERIFY(card->isVisible());
    QTRY_COMPARE(card->visibleRegion().boundingRect().top(), 0);
    QTRY_VERIFY(card->visibleRegion().boundingRect().height() > card->height() / 2);
    QVERIFY(patron.card(CardId::SatisfactionTrend)->visibleRegion().isEmpty());
}

void TestWindowFilter::thePeriodBeforeStandsBeside()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    auto *compare = patron.window().findChild<QAction *>(u"compare"_qs);
    QVERIFY(!compare->isEnabled());
    Card *trend = patron.card(CardId::OverviewTrend);
    click(*trend, {}); // the first mark: a month
    QTRY_COMPARE(chips(patron).size(), 1);
    QVERIFY(compare->isEnabled());
    compare->trigger();
    QTRY_COMPARE(chips(patron).size(), 2);
    QTRY_VERIFY(trend->data().earlier);
    QTest::keyClick(&patron.window(), Qt::Key_Escape);
    QTRY_VERIFY(!trend->data().earlier);
    QCOMPARE(chips(patron).size(), 1);
}

QTEST_MAIN(TestWindowFilter)
#include "tst_windowfilter.moc"
