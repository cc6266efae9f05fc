// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: every place the keyboard can stand on has a name and
// is reached by Tab, and no two letters of one menu or page collide, in each language.
#include "tests/journeys/window/dialogwalk.h"
#include "tests/journeys/window/paintedtexts.h"
#include "tests/journeys/window/patronwindow.h"
#include "tests/journeys/window/windowtexts.h"

#include "views/charts/chartview.h"
#include "views/widgets/card.h"
#include "views/widgets/verdictlabel.h"
#include "views/window/navigation.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

using namespace patron;

namespace {

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// What Tab should stop at: on screen, enabled, and not the inner part of another.
QList<QWidget *> stops(QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            !qobject_cast<QMenuBar *>(widget))
            all << widget;
    }
    return all;
}

/// Tab stops once at radio buttons that belong together; the arrows go from one to the next.
bool isReached(QWidget *widget, const QSet<QWidget *> &reached)
{
    const auto *radio = qobject_cast<QRadioButton *>(widget);
    if (!radio || !radio->group())
        return reached.contains(widget);
    const QList<QAbstractButton *> together = radio->group()->buttons();
    return std::ranges::any_of(
        together, [&reached](QAbstractButton *button) { return reached.contains(button); });
}

/// The place of each stop that Tab does not come to.
QStringList unreached(QWidget &window, const QString &where)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {where + u"is not active"_qs};
    const QList<QWidget *> all = stops(window);
    if (all.size() < 2)
        return {where + u"has nothing to stop at"_qs};
    if (!window.isAncestorOf(QApplication::focusWidget()))
        all.first()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 2 * all.size() + 10; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return {where + u"loses the focus"_qs};
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList faults;
    for (QWidget *widget : all) {
        if (!isReached(widget, reached))
            faults << where + u"not reached: "_qs + placeOf(*widget);
    }
    return faults;
}

/// What can be worked with by mouse or keyboard, without the inner parts of Qt's own.
QList<QWidget *> controls(QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_") ||
                             qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                             widget->inherits("QMenuBarExtension") || widget->focusProxy() ||
                             widget->inherits("QComboBoxListView") ||
                             widget->inherits("QTableCornerButton");
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().isEmpty()) // nothing to be marked and copied
            continue;
        const bool isControl =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
            isControl && !isInner && !qobject_cast<QMenuBar *>(widget))
            all << widget;
    }
    return all;
}

/// Controls without a name, with one that is no word of a language, or still in English.
QStringList unnamed(QWidget &window, const QString &where, const QString &language,
                    const QSet<QString> &stored)
{
    static QMap<QString, QSet<QString>> inEnglish; // by scene; English comes first
    static const QRegularExpression className(u"^(patron::|Q[A-Z])"_qs);
    QStringList faults;
    for (QWidget *widget : controls(window)) {
        const QString name = nameOf(*widget).trimmed();
        const QString fault = where + u"%1 is called “%2”"_qs.arg(placeOf(*widget), name);
        if (name.isEmpty() || className.match(name).hasMatch())
            faults << fault;
        else if (language == u"en")
            inEnglish[where].insert(name);
        else if (inEnglish[where].contains(name) && isOfOneLanguage(name, stored))
            faults << fault;
    }
    return faults;
}

/// Charts whose description is not what the card says.
QStringList speechlessCharts(QWidget &window)
{
    QStringList faults;
    for (CardFrame *card : window.findChildren<CardFrame *>()) {
        if (!card->isVisible() || !card->chart().isVisible())
            continue;
        const QString said = card->chart().accessibleDescription();
        bool isWhole = !said.isEmpty();
        for (const VerdictLabel *verdict : card->findChildren<VerdictLabel *>())
            isWhole = isWhole && (!verdict->isVisible() || said.contains(verdict->sentence()));
        if (!isWhole)
            faults << u"%1 says “%2”"_qs.arg(card->title(), said);
    }
    return faults;
}

/// "&Open" twice: a fault for each letter that stands for two things.
QStringList collisions(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            byKey[key.toString()] << text;
    }
    QStringList faults;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            faults << it.key() + u": "_qs + it->join(u" / "_qs);
    }
    return faults;
}

QStringList shownMnemonics(QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window)
            texts << button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts << label->text();
    }
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        if (qobject_cast<QMenuBar *>(menu->parentWidget()))
            texts << menu->title();
    }
    return texts;
}

} // namespace

class TestWindowKeyboard final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void everyStopHasANameAndIsReached_data();
    void everyStopHasANameAndIsReached();
    void noTwoLettersCollide_data();
    void noTwoLettersCollide();
    void panesByTheirNumbers();
    void theOverviewIsWalkedFromTopToBottom();
};

void TestWindowKeyboard::everyStopHasANameAndIsReached_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &id : Language::ids())
        QTest::newRow(qPrintable(Language::ownName(id))) << id;
}

void TestWindowKeyboard::everyStopHasANameAndIsReached()
{
    QFETCH(const QString, language);
    PatronWindow patron(Fill::SampleShop, language);
    MainWindow &window = patron.window();
    const QSet<QString> stored = storedTexts(patron.database());
    QStringList faults;
    const auto check = [&](QWidget &top, const QString &where) {
        faults += unreached(top, where) + unnamed(top, where, language, stored);
    };
    for (const PaneId pane : paneOrder()) {
        window.showPane(pane);
        settle(patron.application());
        check(window, u"pane %1: "_qs.arg(int(pane)));
        faults += speechlessCharts(window);
    }
    walkDialogs(patron, [&](QWidget &dialog, const QString &scene) {
        if (!qobject_cast<QMenu *>(&dialog)) // Tab walks its fields, arrows its entries
            check(dialog, scene + u": "_qs);
    });
    window.activateWindow();
    window.showPane(PaneId::Overview);
    Q_EMIT patron.card(CardId::OverviewChannels)->valueClicked(Dimension::Channel, u"Phone"_qs);
    settle(patron.application());
    check(window, u"filtered: "_qs);
    patron.drop({patron.write(u"may.csv"_qs, survey(40) + "S-1,2026-05-01,Web,99,no\n,,,,\n")});
    QTRY_VERIFY(patron.isReviewShown());
    check(window, u"review: "_qs);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWindowKeyboard::noTwoLettersCollide_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &id : Language::ids())
        QTest::newRow(qPrintable(Language::ownName(id))) << id;
}

void TestWindowKeyboard::noTwoLettersCollide()
{
    QFETCH(const QString, language);
    PatronWindow patron(Fill::SampleShop, language);
    MainWindow &window = patron.window();
    settle(patron.application());
    QStringList faults;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                texts << action->text();
        }
        faults += collisions(texts);
    }
    for (const PaneId pane : paneOrder()) {
        window.showPane(pane);
        faults += collisions(shownMnemonics(window));
    }
    patron.drop(
        {patron.write(u"may.csv"_qs, survey(40)), patron.write(u"june.csv"_qs, survey(20))});
    QTRY_VERIFY(patron.isReviewShown());
    faults += collisions(shownMnemonics(window));
    auto *meaning = qobject_cast<QComboBox *>(
        patron.shown<QTableWidget>(u"reviewColumns"_qs)->cellWidget(2, 2));
    meaning->setCurrentIndex(meaning->findData(u"branch"_qs));
    Q_EMIT meaning->activated(meaning->currentIndex());
    QTRY_VERIFY(patron.shown<QLineEdit>(u"rememberName"_qs)); // it may be kept under a name
    QTRY_VERIFY(patron.isReviewShown());
    faults += collisions(shownMnemonics(window));
    window.showPane(PaneId::Data); // with the way back to the file
    faults += collisions(shownMnemonics(window));
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

    PatronWindow empty(Fill::Empty, language);
    QTRY_VERIFY(empty.shown<QPushButton>(u"open"_qs));
    faults = collisions(shownMnemonics(empty.window()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWindowKeyboard::panesByTheirNumbers()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    for (int i = int(paneOrder().size()) - 1; i >= 0; --i) {
        QTest::keyClick(&patron.window(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(patron.window().currentPane(), paneOrder()[size_t(i)]);
    }
}

/// Tiles, then what changed, then the cards.
void TestWindowKeyboard::theOverviewIsWalkedFromTopToBottom()
{
    PatronWindow patron(Fill::SampleShop, u"en"_qs);
    MainWindow &window = patron.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *call = window.findChild<QWidget *>(u"callTile"_qs);
    const auto *news = window.findChild<QWidget *>(u"news"_qs);
    QVERIFY(call && news);
    QTRY_VERIFY(call->isVisible() && news->isVisible());
    const auto *pane = call->parentWidget();
    const auto top = [&](const QWidget &each) { return each.mapTo(pane, QPoint()).y(); };
    const auto storey = [&](QWidget *each) {
        return news->isAncestorOf(each) ? 1 : top(*each) < top(*news) ? 0 : 2;
    };
    QList<int> storeys;
    for (QWidget *each : stops(window)) {
        if (pane->isAncestorOf(each)) {
            each->setFocus();
            break;
        }
    }
    QWidget *first = nullptr;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (focus == first)
            break;
        first = first ? first : focus;
        storeys << (pane->isAncestorOf(focus) ? storey(focus) : -1);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    // A round that begins anywhere: turned to begin at the first tile.
    const auto outside = std::ranges::find(storeys, -1);
    QVERIFY(outside != storeys.end());
    std::ranges::rotate(storeys, outside);
    storeys.removeAll(-1);
    QVERIFY(storeys.contains(0) && storeys.contains(1) && storeys.contains(2));
    QVERIFY2(std::ranges::is_sorted(storeys), qPrintable([&] {
                 QStringList all;
                 for (const int each : storeys)
                     all << QString::number(each);
                 return all.join(u' ');
             }()));
}

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"
