// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: every place the keyboard can stand on has a name and
// is reached by Tab, and no two letters of one menu or page collide, in each language.
#include "tests/journeys/window/patronwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace patron;

namespace {

constexpr PaneId panes[] = {PaneId::Overview,  PaneId::Loyalty,  PaneId::Satisfaction,
                            PaneId::Channels,  PaneId::Comments, PaneId::CallBacks,
                            PaneId::Questions, PaneId::Compare,  PaneId::Data};

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString describe(const QWidget &widget)
{
    QStringList way;
    for (const QWidget *each = &widget; each; each = each->parentWidget())
        way.prepend(QLatin1String(each->metaObject()->className()) + u'#' + each->objectName());
    return way.join(u'/');
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
};

void TestWindowKeyboard::everyStopHasANameAndIsReached_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_qs;
    QTest::newRow("Russian") << u"ru"_qs;
}

void TestWindowKeyboard::everyStopHasANameAndIsReached()
{
    QFETCH(const QString, language);
    PatronWindow patron(Fill::SampleShop, language);
    MainWindow &window = patron.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto check = [&](const QString &where) {
        const QList<QWidget *> all = stops(window);
        QVERIFY2(all.size() >= 4, qPrintable(where));
        QSet<QWidget *> reached;
        for (int i = 0; i < 2 * all.size() + 10; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList way;
        for (const QWidget *widget : std::as_const(reached))
            way << describe(*widget).section(u'/', -1);
        for (QWidget *widget : all) {
            QVERIFY2(!nameOf(*widget).isEmpty(), qPrintable(where + describe(*widget)));
            QVERIFY2(isReached(widget, reached),
                     qPrintable(where + describe(*widget) + u" of "_qs + way.join(u", "_qs)));
        }
    };
    for (const PaneId pane : panes) {
        window.showPane(pane);
        settle(patron.application());
        check(u"pane %1: "_qs.arg(int(pane)));
    }
    patron.drop({patron.write(u"may.csv"_qs, survey(40) + "S-1,2026-05-01,Web,99,no\n,,,,\n")});
    QTRY_VERIFY(patron.isReviewShown());
    check(u"review: "_qs);
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
        for (const QAction *action : menu->actions())
            texts << action->text();
        faults += collisions(texts);
    }
    for (const PaneId pane : panes) {
        window.showPane(pane);
        faults += collisions(shownMnemonics(window));
    }
    patron.drop({patron.write(u"may.csv"_qs, survey(40))});
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
    for (int i = int(std::size(panes)) - 1; i >= 0; --i) {
        QTest::keyClick(&patron.window(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(patron.window().currentPane(), panes[i]);
    }
}

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"
