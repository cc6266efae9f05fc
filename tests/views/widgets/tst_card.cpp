// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "models/items/figuretablemodel.h"
#include "tests/views/charts/charttables.h"
#include "views/charts/charttheme.h"
#include "views/charts/chartview.h"
#include "views/widgets/cardgrid.h"
#include "views/widgets/figuretableview.h"
#include "views/widgets/numbertile.h"
#include "views/widgets/verdictlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace patron;

namespace {

CardData channelCard()
{
    CardData data;
    data.table = test::channelTable();
    data.headline.metric = Metric::Nps;
    data.headline.n = 1312;
    data.headline.value = -46;
    data.headline.low = -62;
    data.headline.high = -35;
    data.verdict = {VerdictId::NoAnswers, {}, Tone::Plain};
    data.explanation.formula = "promoters-minus-detractors";
    data.explanation.interval = "adjusted-wald";
    data.explanation.rows = 1319;
    data.explanation.used = 1312;
    data.explanation.leftOut = {{LeftOut::NoAnswer, 7}};
    return data;
}

QString textOf(const QWidget &widget, const QString &name)
{
    return widget.findChild<QLabel *>(name)->text();
}

} // namespace

class TestCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFigure();
    void anExplanationEnds();
    void missingDatesAreSaidOnce();
    void saysWhatItsFigureIsOf();
    void rangeIsSaidOnce();
    void saysWhatTheFilterDoesNotReach();
    void percentagesOfCustomersSayOfWhom();
    void aFigureOfFewIsGrey();
    void groupsTooSmallHaveNoFigureAbove();
    void followsTheLocale();
    void tableTwin();
    void tableSortsByRawValues();
    void explains();
    void explainsInSight();
    void anExplanationMovesNothing();
    void menuAsks();
    void forwardsClicks();
    void copiesAsText();
    void tileIsOneButton();
};

void TestCard::saysTheFigure()
{
    Card card(CardId::LoyaltyByChannel);
    card.setLocale(QLocale(QLocale::English));
    card.setData(channelCard());
    QCOMPARE(textOf(card, u"figure"_qs), u"−46"_qs);
    QVERIFY(textOf(card, u"detail"_qs).contains(u"1,312"_qs));
    QVERIFY(textOf(card, u"detail"_qs).contains(u"−62"_qs));
    // The same to who cannot see it.
    QVERIFY(card.chart().accessibleDescription().contains(u"−46"_qs));
    QVERIFY(!card.chart().accessibleName().isEmpty());
    QCOMPARE(card.accessibleName(), textOf(card, u"title"_qs));
    QVERIFY(!card.findChild<QToolButton *>(u"menu"_qs)->accessibleName().isEmpty());
}

/// The figure above the groups is none of theirs.
void TestCard::saysWhatItsFigureIsOf()
{
    Card card(CardId::LoyaltyByChannel);
    CardData data = channelCard();
    data.verdict = {VerdictId::GroupsAlike, {2, u"a"_qs, u"b"_qs, 3.0, 0}, Tone::Unsure};
    card.setData(data);
    QVERIFY(textOf(card, u"detail"_qs).contains(u"all together"_qs));
    data.comparisons.reach = Reach::Chosen;
    card.setData(data);
    QVERIFY(textOf(card, u"detail"_qs).contains(u"those chosen"_qs));
    data.table.breakdown = Breakdown::over(TimeBucket::Month, Measure::Recommend);
    card.setData(data);
    QVERIFY(!textOf(card, u"detail"_qs).contains(u"together"_qs));
}

/// Either beside the figure or in the sentence below it.
void TestCard::rangeIsSaidOnce()
{
    Card card(CardId::LoyaltyTrend);
    CardData data = channelCard();
    data.table.breakdown = Breakdown::over(TimeBucket::Month, Measure::Recommend);
    data.verdict = {VerdictId::Range, {-62.0, -35.0}, Tone::Plain};
    card.setData(data);
    QVERIFY(!textOf(card, u"detail"_qs).contains(u"−62"_qs));
    QCOMPARE(card.accessibleDescription().count(u"−62"_qs), 1);
}

/// What the filter does not reach stands on the card, not only behind its "?".
void TestCard::saysWhatTheFilterDoesNotReach()
{
    Card card(CardId::LoyaltySurvival);
    CardData data = channelCard();
    const auto isSaid = [&card] {
        return std::ranges::any_of(card.findChildren<VerdictLabel *>(), [](VerdictLabel *label) {
            return label->sentence().contains(u"effect here"_qs);
        });
    };
    card.setData(data);
    QVERIFY(!isSaid());
    data.explanation.untouched = {u"channel"_qs};
    card.setData(data);
    QVERIFY(isSaid());
    QVERIFY(card.accessibleDescription().contains(u"effect here"_qs));
}

/// "90 %" alone may be of whom bought, or of who is still on the list.
void TestCard::percentagesOfCustomersSayOfWhom()
{
    NumberTile tile(CardId::OverviewReturning);
    CardData data = channelCard();
    data.headline.metric = Metric::Retention;
    data.explanation.formula = "came-back";
    tile.setData(data);
    QVERIFY(tile.accessibleDescription().contains(u"bought the year before"_qs));
    data.explanation.formula = "kept-over-year";
    tile.setData(data);
    QVERIFY(tile.accessibleDescription().contains(u"were customers a year before"_qs));
}

void TestCard::aFigureOfFewIsGrey()
{
    Card card(CardId::LoyaltyByChannel);
    NumberTile tile(CardId::OverviewLoyalty);
    const auto colorIn = [](const QWidget &widget) {
        return widget.findChild<QLabel *>(u"figure"_qs)->palette().color(QPalette::WindowText);
    };
    CardData data = channelCard();
    for (const qint64 n : {29, 30}) {
        data.headline.n = n;
        card.setData(data);
        tile.setData(data);
        const QColor weak = ChartTheme::forPalette(card.palette(), card.font()).weakText;
        QCOMPARE(colorIn(card) == weak, n < smallestFirm);
        QCOMPARE(colorIn(tile) == weak, n < smallestFirm);
    }
    data.headline.n = 12;
    card.setData(data);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);
    card.setPalette(dark);
    QCOMPARE(colorIn(card), ChartTheme::forPalette(card.palette(), card.font()).weakText);
}

/// "46" above "only 2 answers: too few" would be read as the groups' own.
void TestCard::groupsTooSmallHaveNoFigureAbove()
{
    Card card(CardId::LoyaltyByChannel);
    CardData data = channelCard();
    data.verdict = {VerdictId::TooFew, {qint64(2), qint64(5)}, Tone::Unsure};
    card.setData(data);
    QVERIFY(card.findChild<QLabel *>(u"figure"_qs)->isHidden());
    QVERIFY(!textOf(card, u"detail"_qs).contains(u"−62"_qs));
    QVERIFY(!card.chart().accessibleDescription().contains(u"−46"_qs));
    data.verdict = {VerdictId::OneGroup, {}, Tone::Plain};
    card.setData(data);
    QVERIFY(!card.findChild<QLabel *>(u"figure"_qs)->isHidden());
}

void TestCard::followsTheLocale()
{
    Card card(CardId::LoyaltyByChannel);
    card.setLocale(QLocale(QLocale::English));
    card.setData(channelCard());
    card.setLocale(QLocale(u"ro"_qs));
    QVERIFY2(textOf(card, u"detail"_qs).contains(u"1.312"_qs),
             qPrintable(textOf(card, u"detail"_qs)));
}

void TestCard::tableTwin()
{
    Card card(CardId::LoyaltyByChannel);
    card.setData(channelCard());
    card.resize(500, 600);
    card.show();
    QVERIFY(card.chart().isVisible());
    card.showTable(true);
    auto *table = card.findChild<FigureTableView *>();
    QVERIFY(table && table->isVisible() && !card.chart().isVisible());
    QCOMPARE(table->model()->rowCount(), test::longNames.size());
    QCOMPARE(table->model()->index(0, 0).data().toString(), card.model().table().rows[0].key.value);
    // The name of a branch must not push the figures out of sight.
    QVERIFY(table->columnWidth(0) <= table->viewport()->width() / 2);
    card.showTable(false);
    QVERIFY(card.chart().isVisible());
}

void TestCard::tableSortsByRawValues()
{
    FigureTableModel model;
    model.setTable(test::volumeTable());
    FigureTableView view(model);
    view.setLocale(QLocale(QLocale::English));
    const QString first = view.model()->index(0, 0).data().toString();
    view.sortByColumn(1, Qt::AscendingOrder);
    // As text "1,300" would come before "260".
    QCOMPARE(view.model()->index(0, 1).data().toString(), u"260"_qs);
    QCOMPARE(view.model()->index(4, 1).data().toString(), u"1,300"_qs);
    view.setLocale(QLocale(u"ro"_qs));
    QCOMPARE(view.model()->index(4, 1).data().toString(), u"1.300"_qs);
    view.sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(view.model()->index(0, 0).data().toString(), first);
    QVERIFY(!view.model()->headerData(0, Qt::Horizontal).toString().isEmpty());
}

void TestCard::explains()
{
    Card card(CardId::LoyaltyByChannel);
    card.setLocale(QLocale(QLocale::English));
    card.setData(channelCard());
    const auto *label = card.findChild<QLabel *>(u"explanation"_qs);
    QVERIFY(label->isHidden());
    QTest::keyClick(&card.chart(), Qt::Key_F1);
    QVERIFY(!label->isHidden());
    for (const QString &number : {u"1,312 of 1,319"_qs, u"7 response"_qs})
        QVERIFY2(label->text().contains(number), qPrintable(label->text()));
    auto *button = card.findChild<QToolButton *>(u"explain"_qs);
    QVERIFY(button->isChecked());
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(label->isHidden());
    QTest::keyClick(&card.chart(), Qt::Key_F1);
    QTest::keyClick(button, Qt::Key_F1);
    QVERIFY(label->isHidden());
}

// The wheel leaves the focus where it is: the card comes back with what it explains.
void TestCard::explainsInSight()
{
    QScrollArea page;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *card = new Card(CardId::LoyaltyByChannel);
    card->setData(channelCard());
    column->addWidget(card);
    column->addSpacing(4000);
    page.setWidgetResizable(true);
    page.setWidget(content);
    page.resize(500, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    card->chart().setFocus();
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    QVERIFY(card->visibleRegion().isEmpty());
    QTest::keyClick(&card->chart(), Qt::Key_F1);
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
    QVERIFY(card->findChild<QLabel *>(u"explanation"_qs)->isVisible());
}

/// By Esc before that takes a choice off the filter, and by leaving the pane.
void TestCard::anExplanationEnds()
{
    QWidget window;
    auto *card = new Card(CardId::LoyaltyByChannel, &window);
    card->setData(channelCard());
    window.show();
    const auto *label = card->findChild<QLabel *>(u"explanation"_qs);
    auto *button = card->findChild<QToolButton *>(u"explain"_qs);
    button->click();
    QVERIFY(!label->isHidden());
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(label->isHidden() && !button->isChecked());
    button->click();
    card->hide();
    card->show();
    QVERIFY(label->isHidden() && !button->isChecked());
}

/// Where the chart would be it is said already.
void TestCard::missingDatesAreSaidOnce()
{
    Card card(CardId::LoyaltyTrend);
    CardData data = channelCard();
    data.verdict = {VerdictId::NoDates, {}, Tone::Unsure};
    data.table = {};
    data.table.breakdown = Breakdown::over(TimeBucket::Month, Measure::Recommend);
    card.setData(data);
    QVERIFY(card.findChildren<VerdictLabel *>().isEmpty());
    data.table.rows = test::channelTable().rows;
    card.setData(data);
    QCOMPARE(card.findChildren<VerdictLabel *>().size(), 1);
}

/// It stands where the chart was, and the cards beside and below stay where they are.
void TestCard::anExplanationMovesNothing()
{
    QWidget pane;
    auto *grid = new CardGrid(&pane, 20, 2);
    QList<Card *> cards;
    for (int i = 0; i < 3; ++i) {
        cards << new Card(CardId::LoyaltyByChannel);
        cards.last()->setData(channelCard());
        grid->addWidget(cards.last());
    }
    pane.resize(900, 900);
    pane.show();
    QCoreApplication::processEvents(); // a chart knows its height when it is drawn
    pane.resize(900, grid->heightForWidth(900));
    const auto places = [&] {
        QCoreApplication::processEvents();
        QList<QRect> found;
        for (const Card *card : cards)
            found << card->geometry();
        return found;
    };
    const QList<QRect> before = places();
    cards[0]->showExplanation(true);
    QCOMPARE(places(), before);
    QCOMPARE(grid->heightForWidth(900), pane.height());
    QVERIFY(cards[0]->findChild<QLabel *>(u"explanation"_qs)->isVisible());
    QVERIFY(!cards[0]->chart().isVisible());
    cards[0]->showTable(true); // asked for instead
    QVERIFY(!cards[0]->findChild<QLabel *>(u"explanation"_qs)->isVisible());
    QVERIFY(cards[0]->findChild<FigureTableView *>()->isVisible());
    QVERIFY(!cards[0]->findChild<QToolButton *>(u"explain"_qs)->isChecked());
}

void TestCard::menuAsks()
{
    Card card(CardId::LoyaltyByChannel);
    card.setData(channelCard());
    QSignalSpy copied(&card, &Card::copyRequested);
    QSignalSpy saved(&card, &Card::saveRequested);
    const QList<QAction *> actions = card.findChild<QToolButton *>(u"menu"_qs)->menu()->actions();
    QList<QAction *> items;
    for (QAction *action : actions) {
        if (!action->isSeparator() && action->isVisible())
            items << action;
    }
    QCOMPARE(items.size(), 8);
    const QSignalSpy pictured(&card, &Card::pictureRequested);
    items[1]->trigger();
    QVERIFY(card.findChild<FigureTableView *>());
    items[2]->trigger();
    items[3]->trigger();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(pictured.size(), 1);
    const QList<SaveFormat> formats{SaveFormat::Pdf, SaveFormat::Svg, SaveFormat::Png,
                                    SaveFormat::Csv};
    for (qsizetype i = 0; i < formats.size(); ++i) {
        items[4 + i]->trigger();
        QCOMPARE(saved.size(), i + 1);
        QCOMPARE(saved.last()[0].value<SaveFormat>(), formats[i]);
    }
}

void TestCard::forwardsClicks()
{
    Card card(CardId::LoyaltyByChannel);
    card.setData(channelCard());
    QSignalSpy clicked(&card, &Card::valueClicked);
    QTest::keyClick(&card.chart(), Qt::Key_Home);
    QTest::keyClick(&card.chart(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][1].toString(), card.model().table().rows[0].key.value);
}

void TestCard::copiesAsText()
{
    Card card(CardId::LoyaltyByChannel);
    card.setLocale(QLocale(QLocale::English));
    card.setData(channelCard());
    const QStringList lines = card.plainText().split(u'\n');
    QCOMPARE(lines.size(), 3 + test::longNames.size()); // title, finding, headers, rows
    QCOMPARE(lines[3].count(u'\t'), lines[2].count(u'\t'));
    QVERIFY(lines[3].startsWith(card.model().table().rows[0].key.value));
}

void TestCard::tileIsOneButton()
{
    NumberTile tile(CardId::OverviewLoyalty);
    CardData data = channelCard();
    data.table = test::monthTable();
    tile.setData(data);
    tile.resize(300, 220);
    tile.show();
    QSignalSpy activated(&tile, &NumberTile::activated);
    QTest::mouseClick(&tile, Qt::LeftButton, {}, {150, 200}); // on the sparkline
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(activated.size(), 2);
    QVERIFY(tile.accessibleDescription().contains(u"−46"_qs));
    for (const auto *child : tile.findChildren<QWidget *>())
        QCOMPARE(child->focusPolicy(), Qt::NoFocus);
    QVERIFY2(tile.whatsThis().contains(u'7'), qPrintable(tile.whatsThis()));
}

QTEST_MAIN(TestCard)
#include "tst_card.moc"
