// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to a call that is made and closed, in the whole window: the Overview says who, the
// pane keeps what the owner says, through an undo of the import and the same file again.
#include "tests/journeys/window/patronwindow.h"
#include "views/charts/chartview.h"
#include "views/widgets/calltile.h"
#include "views/widgets/card.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/verdictlabel.h"
#include "views/window/paperdesk.h"
#include "views/window/persondialog.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace patron;

namespace {

constexpr int patience = 30'000;

/// Two unhappy customers of a week ago who can be reached, one who cannot, one happy one.
QByteArray lastWeek()
{
    const QByteArray date = QDate::currentDate().addDays(-7).toString(Qt::ISODate).toLatin1();
    QByteArray file = "Response ID,Date,Recommend (0-10),Comment,Customer,E-mail\n";
    file += "A-1," + date + ",2,Waited for two weeks,Ana Pop,ana@example.com\n";
    file += "A-2," + date + ",5,Too loud,Ion Rusu,ion@example.com\n";
    file += "A-3," + date + ",1,Never again,,\n";
    return file + "A-4," + date + ",10,Fine,Olga Moraru,olga@example.com\n";
}

} // namespace

class TestWindowCalls final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void fromTheFileToTheCall();
    void notesOutliveAnUndo();
    void fromACommentToACall_data();
    void fromACommentToACall();
    void fromTheQuietToACall();
    void sheetAsPdf();
    void filterHoldsHereToo();

private:
    static void import(PatronWindow &patron, const QString &file);
};

void TestWindowCalls::import(PatronWindow &patron, const QString &file)
{
    patron.drop({file});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
}

void TestWindowCalls::fromTheFileToTheCall()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"week.csv"_qs, lastWeek()));
    auto *tile = patron.shown<CallTile>(u"callTile"_qs);
    QVERIFY(tile);
    QCOMPARE(tile->findChild<QLabel *>(u"figure"_qs)->text(), u"2"_qs);
    const QString names = tile->findChild<QLabel *>(u"names"_qs)->text();
    QVERIFY2(names.contains(u"Ana Pop"_qs) && names.contains(u"Ion Rusu"_qs), qPrintable(names));
    QVERIFY2(names.contains(u"1 unhappy answer without phone and e-mail"_qs), qPrintable(names));
    QTest::keyClick(tile, Qt::Key_Space);
    QCOMPARE(patron.window().currentPane(), PaneId::CallBacks);
    auto *list = patron.shown<QListView>(u"callList"_qs);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    patron.press(u"state-solved"_qs);
    settle(patron.application());
    QTRY_COMPARE(list->model()->rowCount(), 1); // a little later
    QCOMPARE(tile->findChild<QLabel *>(u"figure"_qs)->text(), u"1"_qs);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    settle(patron.application());
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestWindowCalls::notesOutliveAnUndo()
{
    PatronWindow patron(Fill::Empty);
    const QString file = patron.write(u"week.csv"_qs, lastWeek());
    import(patron, file);
    patron.window().showPane(PaneId::CallBacks);
    auto *note = patron.shown<QPlainTextEdit>(u"note"_qs);
    QVERIFY(note);
    note->setFocus();
    QTest::keyClicks(note, u"after six"_qs);
    patron.window().showPane(PaneId::Data); // leaving the pane keeps it
    settle(patron.application());
    patron.press(u"undoImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 0, patience);
    settle(patron.application());
    import(patron, file);
    patron.window().showPane(PaneId::CallBacks);
    QTRY_VERIFY(patron.shown<QPlainTextEdit>(u"note"_qs));
    settle(patron.application());
    auto *list = patron.shown<QListView>(u"callList"_qs);
    QStringList notes;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        notes << patron.shown<QPlainTextEdit>(u"note"_qs)->toPlainText();
    }
    QCOMPARE(notes.count(u"after six"_qs), 1);
}

void TestWindowCalls::fromACommentToACall_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a high score and angry words")
        << u"Fine"_qs << u"Olga Moraru"_qs << 0 << u"Olga Moraru – on the call list."_qs << true;
    QTest::newRow("on the list already") << u"Too loud"_qs << u"Ion Rusu"_qs << 0
                                         << u"Ion Rusu – on the call list already."_qs << false;
    QTest::newRow("no phone and no e-mail")
        << u"Never again"_qs << u"Name not known"_qs << 3
        << u"No phone and no e-mail is known of them, so the call is under “No contact”."_qs
        << false;
}

/// An angry comment is one press away from the list of calls.
void TestWindowCalls::fromACommentToACall()
{
    QFETCH(const QString, comment);
    QFETCH(const QString, name);
    QFETCH(const int, view);
    QFETCH(const QString, told);
    QFETCH(const bool, isNew);
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"week.csv"_qs, lastWeek()));
    patron.window().showPane(PaneId::Comments);
    settle(patron.application());
    auto *comments = patron.shown<QListView>(u"commentList"_qs);
    QVERIFY(comments);
    auto *call = patron.shown<QPushButton>(u"callBack"_qs);
    QVERIFY(call && !call->isEnabled());
    for (int row = 0; row < comments->model()->rowCount(); ++row) {
        const QModelIndex index = comments->model()->index(row, 0);
        if (index.data().toString() == comment)
            comments->setCurrentIndex(index);
    }
    if (isNew) { // as by the menu key; the others by the button
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(comments, &event);
        auto *menu = patron.window().findChild<QMenu *>(u"rowMenu"_qs);
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), call->text());
        menu->actions().first()->trigger();
        menu->close();
    } else {
        patron.press(u"callBack"_qs);
    }
    settle(patron.application());
    QCOMPARE(patron.window().currentPane(), PaneId::CallBacks);
    QCOMPARE(patron.shown<QTabBar>(u"callViews"_qs)->currentIndex(), view);
    QCOMPARE(patron.shown<QLabel>(u"callName"_qs)->text(), name);
    QCOMPARE(patron.shown<QLabel>(u"callComment"_qs)->text(), comment);
    auto *notice = patron.shown<NoticeBar>(u"callNotice"_qs);
    QVERIFY(notice);
    const QString said = notice->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(said.contains(told), qPrintable(said));
    auto *undo = patron.window().findChild<QAction *>(u"undoAction"_qs);
    QVERIFY(undo);
    QCOMPARE(undo->text().contains(name), isNew);
    if (!isNew)
        return;
    undo->trigger();
    settle(patron.application());
    QCOMPARE(patron.shown<QTabBar>(u"callViews"_qs)->tabText(0), u"Today (2)"_qs);
}

/// Who has gone quiet is one entry of a menu away from the list of calls.
void TestWindowCalls::fromTheQuietToACall()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Loyalty);
    Card *card = patron.card(CardId::LoyaltyQuiet);
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible() && !card->chart().marks().isEmpty(), patience);
    settle(patron.application());
    // Who it is, by a click.
    const Mark first = card->chart().marks().first();
    QVERIFY(!first.knownAs.isEmpty());
    QTest::mouseClick(&card->chart(), Qt::LeftButton, {}, first.rect.center().toPoint());
    QTRY_VERIFY(patron.shown<PersonDialog>(u"personDialog"_qs));
    auto *people = patron.shown<PersonDialog>(u"personDialog"_qs)->findChild<QListWidget *>();
    QTRY_COMPARE(people->count(), 1);
    QVERIFY(people->item(0)->text().contains(first.knownAs));
    patron.shown<PersonDialog>(u"personDialog"_qs)->reject();
    QTRY_VERIFY(!patron.shown<PersonDialog>(u"personDialog"_qs));
    // The call, by the keyboard.
    card->chart().setFocus();
    QTest::keyClick(&card->chart(), Qt::Key_Home);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(card, &event);
    auto *call = card->findChild<QAction *>(u"callOfMark"_qs);
    QVERIFY(call && call->isVisible());
    call->trigger();
    settle(patron.application());
    QTRY_VERIFY(patron.window().currentPane() == PaneId::CallBacks ||
                patron.shown<PersonDialog>(u"personDialog"_qs));
    QTRY_COMPARE(patron.window().currentPane(), PaneId::CallBacks);
    const QString name = card->data().table.rows.first().key.value;
    QTRY_VERIFY(patron.shown<QLabel>(u"callName"_qs)->text().startsWith(name));
}

void TestWindowCalls::sheetAsPdf()
{
    PatronWindow patron(Fill::Empty);
    import(patron, patron.write(u"week.csv"_qs, lastWeek()));
    const QString path = patron.path(u"calls.pdf"_qs);
    Q_EMIT patron.window().paper().callSheetRequested(path);
    settle(patron.application());
    QFile sheet(path);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().startsWith("%PDF"));
    QVERIFY(patron.notice().contains(u"calls.pdf"_qs));
    // Nothing else is written over.
    const QString taken = patron.write(u"taken.txt"_qs, "mine");
    Q_EMIT patron.window().paper().callSheetRequested(taken);
    settle(patron.application());
    QFile mine(taken);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestWindowCalls::filterHoldsHereToo()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(PaneId::CallBacks);
    auto *views = patron.shown<QTabBar>(u"callViews"_qs);
    QVERIFY(views);
    const QString all = views->tabText(1);
    QVERIFY(!all.contains(u"(0)"_qs));
    patron.window().showPane(PaneId::Loyalty);
    settle(patron.application());
    // A click on a bar of one channel.
    Card *card = patron.card(CardId::LoyaltyByChannel);
    QVERIFY(card);
    Q_EMIT card->valueClicked(Dimension::Channel, u"Phone"_qs);
    settle(patron.application());
    patron.window().showPane(PaneId::CallBacks);
    settle(patron.application());
    const QString some = views->tabText(1);
    QVERIFY2(some != all, qPrintable(all + u" / "_qs + some));
}

QTEST_MAIN(TestWindowCalls)
#include "tst_windowcalls.moc"
