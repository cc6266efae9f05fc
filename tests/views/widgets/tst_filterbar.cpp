// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "models/counting/channelplace.h"
#include "models/counting/scorequestion.h"
#include "models/session/wordstudy.h"
#include "views/widgets/choicemenu.h"
#include "views/widgets/filterchips.h"
#include "views/widgets/periodname.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace patron;

namespace {

const QDate today(2026, 5, 20);

QStringList chips(const FilterBar &bar)
{
    QStringList texts;
    for (const auto *chip : bar.findChildren<QToolButton *>()) {
        if (!chip->isHidden())
            texts << chip->text();
    }
    return texts;
}

QAction *actionIn(const QMenu &menu, const QVariant &data)
{
    for (QAction *action : menu.actions()) {
        if (action->data() == data)
            return action;
    }
    return nullptr;
}

QAction *actionFor(const FilterBar &bar, const QString &button, const QVariant &data)
{
    return actionIn(*bar.findChild<QPushButton *>(button)->menu(), data);
}

} // namespace

class TestFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }
    void menusOpenByKeyboard_data();
    void menusOpenByKeyboard();
    void aPressOpensAndGoesOn();
    void onlyDimensionsWithValues();
    void asksAndWaits();
    void chipTakesItsChoiceOff();
    void escTakesTheNewestOff();
    void clearAll();
    void importsByFileName();
    void presets_data();
    void presets();
    void ownDates();
    void wholeMonths_data();
    void wholeMonths();
    void periodBefore();
    void scoresAndSearches();
    void scoresAreChosenToo();
    void oneClickOpensOneMenu();
    void longQuestionsSayHowTheyBegin();
    void namesForScreenReaders();

private:
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>(today);
    m_bar->setLocale(QLocale(QLocale::English));
    m_bar->setChoices({{Dimension::Channel, {u"Phone"_qs, u"Shop & web"_qs, QString()}},
                       {Dimension::ScoreClass, {u"detractor"_qs, u"promoter"_qs}},
                       {Dimension::Import, {u"17"_qs}}});
    m_bar->setImportNames({{u"17"_qs, u"reviews.csv"_qs}});
    m_bar->show();
}

void TestFilterBar::menusOpenByKeyboard_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Qt::Key>("key");
    for (const QString &button : {u"channel"_qs, u"period"_qs}) {
        QTest::addRow("Enter on %s", qPrintable(button)) << button << Qt::Key_Return;
        QTest::addRow("Enter of the number pad on %s", qPrintable(button))
            << button << Qt::Key_Enter;
        QTest::addRow("Space on %s", qPrintable(button)) << button << Qt::Key_Space;
        QTest::addRow("Down on %s", qPrintable(button)) << button << Qt::Key_Down;
    }
}

void TestFilterBar::menusOpenByKeyboard()
{
    QFETCH(const QString, button);
    QFETCH(const Qt::Key, key);
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    auto *opener = m_bar->findChild<QPushButton *>(button);
    opener->setFocus();
    QTest::keyClick(opener, key); // comes back at once: nothing waits for the menu
    QMenu *menu = opener->menu();
    QVERIFY(menu->isVisible());
    QVERIFY(opener->isDown());
    QCOMPARE(menu->activeAction(), menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QVERIFY(!opener->isDown());
    QVERIFY(opener->hasFocus());
}

void TestFilterBar::aPressOpensAndGoesOn()
{
    auto *opener = m_bar->findChild<QPushButton *>(u"channel"_qs);
    QTest::mousePress(opener, Qt::LeftButton);
    QVERIFY(opener->menu()->isVisible());
    // Pressed once more, it is closed and stays so.
    const QPoint at = opener->menu()->mapFromGlobal(opener->mapToGlobal(opener->rect().center()));
    QTest::mousePress(opener->menu(), Qt::LeftButton, {}, at);
    QVERIFY(!opener->menu()->isVisible());
    QVERIFY(opener->menu()->testAttribute(Qt::WA_NoMouseReplay));
}

void TestFilterBar::onlyDimensionsWithValues()
{
    QVERIFY(m_bar->findChild<QPushButton *>(u"channel"_qs)->isVisible());
    QVERIFY(!m_bar->findChild<QPushButton *>(u"branch"_qs)->isVisible());
    QVERIFY(chips(*m_bar).isEmpty());
}

void TestFilterBar::asksAndWaits()
{
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    QAction *phone = actionFor(*m_bar, u"channel"_qs, u"Phone"_qs);
    phone->trigger();
    QCOMPARE(asked.size(), 1);
    const Filter wanted = asked[0][0].value<Filter>();
    QCOMPARE(wanted.chosen.value(Dimension::Channel), QStringList{u"Phone"_qs});
    QVERIFY(!phone->isChecked()); // not before the filter is the filter
    m_bar->setFilter(wanted);
    QVERIFY(phone->isChecked());
    QCOMPARE(chips(*m_bar).size(), 1);
    QVERIFY(chips(*m_bar)[0].contains(u"Phone"_qs));
    phone->trigger();
    QVERIFY(asked[1][0].value<Filter>().isEmpty());
}

void TestFilterBar::chipTakesItsChoiceOff()
{
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Phone"_qs, QString()};
    filter.answers[QuestionId{5}] = {u"Yes"_qs};
    m_bar->setFilter(filter);
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    for (auto *chip : m_bar->findChildren<QToolButton *>()) {
        if (chip->text().contains(u"Phone"_qs))
            chip->click();
        else if (chip->text().contains(u"Yes"_qs))
            chip->click();
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<Filter>().chosen.value(Dimension::Channel), QStringList{QString()});
    QVERIFY(asked[1][0].value<Filter>().answers.isEmpty());
}

void TestFilterBar::escTakesTheNewestOff()
{
    Filter filter;
    filter.chosen[Dimension::ScoreClass] = {u"detractor"_qs};
    m_bar->setFilter(filter);
    filter.chosen[Dimension::Channel] = {u"Phone"_qs}; // comes first in the map, was chosen later
    m_bar->setFilter(filter);
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    m_bar->removeLast();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked[0][0].value<Filter>().chosen.contains(Dimension::Channel));
    QVERIFY(asked[0][0].value<Filter>().chosen.contains(Dimension::ScoreClass));
    m_bar->setFilter({});
    m_bar->removeLast();
    QCOMPARE(asked.size(), 1); // nothing on, nothing asked
}

void TestFilterBar::clearAll()
{
    Filter filter;
    filter.period = presetPeriod(PeriodPreset::ThisYear, today);
    filter.chosen[Dimension::Channel] = {u"Phone"_qs};
    m_bar->setFilter(filter);
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    m_bar->findChild<QPushButton *>(u"clear"_qs)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].value<Filter>().isEmpty());
}

void TestFilterBar::importsByFileName()
{
    QCOMPARE(actionFor(*m_bar, u"import"_qs, u"17"_qs)->text(), u"reviews.csv"_qs);
    Filter filter;
    filter.chosen[Dimension::Import] = {u"17"_qs};
    m_bar->setFilter(filter);
    QVERIFY(chips(*m_bar)[0].contains(u"reviews.csv"_qs));
}

void TestFilterBar::presets_data()
{
    QTest::addColumn<PeriodPreset>("preset");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("all time") << PeriodPreset::AllTime << QDate() << QDate();
    QTest::newRow("30 days, today is the last")
        << PeriodPreset::Last30Days << QDate(2026, 4, 21) << today;
    QTest::newRow("3 months") << PeriodPreset::Last3Months << QDate(2026, 2, 21) << today;
    QTest::newRow("12 months") << PeriodPreset::Last12Months << QDate(2025, 5, 21) << today;
    QTest::newRow("this year") << PeriodPreset::ThisYear << QDate(2026, 1, 1)
                               << QDate(2026, 12, 31);
}

void TestFilterBar::presets()
{
    QFETCH(PeriodPreset, preset);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    QAction *action = actionFor(*m_bar, u"period"_qs, static_cast<int>(preset));
    action->trigger();
    QCOMPARE(asked.size(), 1);
    const Filter wanted = asked[0][0].value<Filter>();
    QCOMPARE(wanted.period, (Period{from, to}));
    m_bar->setFilter(wanted);
    QVERIFY(action->isChecked());
    QCOMPARE(m_bar->findChild<QPushButton *>(u"period"_qs)->text(), presetName(preset));
}

void TestFilterBar::ownDates()
{
    Filter filter;
    filter.period = {QDate(2026, 2, 3), QDate(2026, 3, 4)};
    m_bar->setFilter(filter);
    auto *period = m_bar->findChild<QPushButton *>(u"period"_qs);
    QVERIFY2(period->text().contains(u"3 February 2026"_qs) || period->text().contains(u"2026"_qs),
             qPrintable(period->text()));
    for (const QAction *action : period->menu()->actions())
        QVERIFY(!action->isChecked());
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    period->menu()->findChild<QPushButton *>(u"apply"_qs)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Filter>().period, filter.period);
}

void TestFilterBar::wholeMonths_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("chip");
    QTest::newRow("English") << QLocale(QLocale::English) << u"February 2025"_qs;
    QTest::newRow("Romanian") << QLocale(QLocale::Romanian) << u"Februarie 2025"_qs;
    QTest::newRow("Russian") << QLocale(QLocale::Russian) << u"Февраль 2025"_qs;
}

// Standing alone, a month is in the nominative and begins like a preset's name.
void TestFilterBar::wholeMonths()
{
    QFETCH(const QLocale, locale);
    m_bar->setLocale(locale);
    Filter filter;
    filter.period = {QDate(2025, 2, 1), QDate(2025, 2, 28)};
    m_bar->setFilter(filter);
    QTEST(m_bar->findChild<QPushButton *>(u"period"_qs)->text(), "chip");
    QCOMPARE(chips(*m_bar).size(), 1);
    QFETCH(const QString, chip);
    QVERIFY2(chips(*m_bar)[0].startsWith(chip + u' '), qPrintable(chips(*m_bar)[0]));
}

void TestFilterBar::periodBefore()
{
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    auto *compare = m_bar->findChild<QAction *>(u"compare"_qs);
    QVERIFY(!compare->isEnabled()); // before all time there was nothing
    Filter filter;
    filter.period = {QDate(2026, 4, 1), QDate(2026, 4, 30)};
    m_bar->setFilter(filter);
    QVERIFY(compare->isEnabled() && !compare->isChecked());
    compare->trigger();
    QVERIFY(!compare->isChecked()); // not before the filter is the filter
    const Filter wanted = asked.last()[0].value<Filter>();
    QCOMPARE(wanted.comparison, Comparison::PeriodBefore);
    m_bar->setFilter(wanted);
    QVERIFY(compare->isChecked());
    QCOMPARE(chips(*m_bar).size(), 2);
    QVERIFY(chips(*m_bar)[1].contains(u"period before"_qs));
    m_bar->removeLast();
    QCOMPARE(asked.last()[0].value<Filter>(), filter);
    // A chip of the period takes the comparison with it.
    QCOMPARE(withoutChoice(wanted, choicesOf(wanted).first()), Filter());
}

void TestFilterBar::scoresAndSearches()
{
    Filter filter;
    filter.answers[scoreQuestion(Measure::Rating)] = {u"4.5"_qs};
    filter.answers[scoreQuestion(Measure::ReplyTime)] = {u"60-240"_qs};
    filter.answers[textQuestion] = {u"late parcel"_qs};
    filter.answers[placeQuestion] = {u"shop"_qs};
    m_bar->setFilter(filter);
    const QString all = chips(*m_bar).join(u'|');
    QVERIFY2(all.contains(u"Stars (1 to 5): 4.5"_qs), qPrintable(all));
    QVERIFY2(all.contains(u"1\u00a0h to 4\u00a0h"_qs), qPrintable(all));
    QVERIFY2(all.contains(u"late parcel"_qs), qPrintable(all));
    QVERIFY2(all.contains(u"in the shop"_qs), qPrintable(all));
}

void TestFilterBar::scoresAreChosenToo()
{
    const auto *scores = m_bar->findChild<QPushButton *>(u"scores"_qs);
    const auto *stars = m_bar->findChild<ChoiceMenu *>(u"rating"_qs);
    QVERIFY(scores->isVisible() && !stars->hasValues()); // nobody gave any
    QCOMPARE(scores->menu()->objectName(), u"score"_qs); // the only one opens at once
    const QString alone = scores->text();
    m_bar->setScores({{Measure::Rating, {u"5"_qs, u"4.5"_qs, u"4"_qs}}});
    QVERIFY(scores->menu()->actions().contains(stars->menuAction()));
    QVERIFY(scores->text() != alone); // names what both have in common
    const auto *satisfaction = m_bar->findChild<ChoiceMenu *>(u"satisfaction"_qs);
    QVERIFY(!scores->menu()->actions().contains(satisfaction->menuAction()));
    m_bar->setLocale(QLocale(QLocale::German)); // numbers as the language writes them
    QAction *half = actionIn(*stars, u"4.5"_qs);
    QVERIFY(half);
    QCOMPARE(half->text(), u"4,5"_qs);
    QSignalSpy asked(m_bar.get(), &FilterBar::filterRequested);
    half->trigger();
    QCOMPARE(asked.size(), 1);
    const Filter wanted = asked[0][0].value<Filter>();
    QCOMPARE(wanted.answers.value(scoreQuestion(Measure::Rating)), QStringList{u"4.5"_qs});
    QVERIFY(!half->isChecked());
    m_bar->setFilter(wanted);
    QVERIFY(half->isChecked());
    QVERIFY(scores->text().contains(u'1'));
    QCOMPARE(chips(*m_bar).size(), 1);
}

/// Also where the button had another menu before, as of values that came later.
void TestFilterBar::oneClickOpensOneMenu()
{
    m_bar->setScores({{Measure::Rating, {u"5"_qs, u"4"_qs}}});
    m_bar->setScores({});
    m_bar->setScores({{Measure::Rating, {u"5"_qs, u"4"_qs}}});
    for (const QString &id : {u"channel"_qs, u"scores"_qs}) {
        auto *button = m_bar->findChild<QPushButton *>(id);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(button->menu()->isVisible());
        // What is ticked in an open menu leaves it where it is.
        QAction *active = button->menu()->actions().constFirst();
        button->menu()->setActiveAction(active);
        Filter filter;
        filter.chosen[Dimension::ScoreClass] = {u"promoter"_qs};
        m_bar->setFilter(filter);
        QCOMPARE(button->menu()->activeAction(), active);
        m_bar->setFilter({});
        QTest::keyClick(button->menu(), Qt::Key_Escape);
        const auto isOpen = [](const QMenu *menu) { return menu->isVisible(); };
        const QList<QMenu *> menus = m_bar->findChildren<QMenu *>();
        QTRY_VERIFY(std::ranges::none_of(menus, isOpen));
    }
}

void TestFilterBar::longQuestionsSayHowTheyBegin()
{
    const QString question =
        u"How satisfied were you with the time it took us (in days) to answer you?"_qs;
    m_bar->setQuestionNames({{QuestionId{7}, question}});
    Filter filter;
    filter.answers[QuestionId{7}] = {u"3"_qs};
    m_bar->setFilter(filter);
    const QString all = chips(*m_bar).join(u'|');
    QVERIFY2(all.contains(u"How satisfied were you with the time it…: 3"_qs), qPrintable(all));
    bool isWholeInTip = false;
    for (const QToolButton *chip : m_bar->findChildren<QToolButton *>())
        isWholeInTip = isWholeInTip || chip->toolTip().contains(question);
    QVERIFY(isWholeInTip);
    QCOMPARE(beginningOf(u"Stars"_qs), u"Stars"_qs);
    QCOMPARE(beginningOf(u"What did you think of our new shop (Iași)?"_qs),
             u"What did you think of our new shop…"_qs);
    QCOMPARE(beginningOf(QString(60, u'x')).size(), 41);
}

void TestFilterBar::namesForScreenReaders()
{
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Phone"_qs};
    m_bar->setFilter(filter);
    for (const auto *button : m_bar->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
    }
}

Q_DECLARE_METATYPE(patron::PeriodPreset)

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
