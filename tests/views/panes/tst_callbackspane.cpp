// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of call-backs through a person's hands: keys, clicks and what is read aloud.
#include "models/counting/snapshotloader.h"
#include "models/session/callbacksession.h"
#include "models/storage/database.h"
#include "tests/support/shopfile.h"
#include "views/panes/callbackdetail.h"
#include "views/panes/callbackspane.h"
#include "views/text/callbacktext.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/verdictlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace patron;

namespace {

const QDate today(2023, 11, 20);          ///< a Monday
constexpr qint64 tuesday = 1'700'000'000; ///< 2023-11-14
constexpr qint64 day = 86'400;

ShopRow answer(const std::string &name, int score, qint64 at, const std::string &comment)
{
    ShopRow row;
    row.name = name;
    row.email = name + "@example.com";
    row.score = score;
    row.answeredAt = at;
    row.comment = comment;
    row.channel = "Shop";
    return row;
}

} // namespace

class TestCallBacksPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listAndDetail();
    void contactsAreWholeInASmallWindow();
    void eachListOpensOnItsFirst();
    void whoCannotBeReachedIsNotToBeCalled();
    void scoresAreWholeWithLargeLetters();
    void aLineIsHeard();
    void solvedLeavesTheListAndComesBack();
    void aSecondPressMeetsNobodyElse();
    void whatCannotBeTakenBackIsNotOffered();
    void fieldsAreKeptWhenTheyAreLeft();
    void dayIsPutOff();
    void dayOfTheCallCanBePutRight();
    void whatIsTypedStaysWhileTheListIsSorted();
    void whatIsTypedIsKeptWhenAnotherCallComes();
    void whatIsTypedIsKeptInAPause();
    void menuOfACall();
    void contactIsCopied();
    void emptyListsSayWhatWouldFillThem();
    void saysWhyNotAllAreForToday();
    void everyStopHasANameAndIsReached();
    void sheetIsAskedFor();
    void followsTheLocale();

private:
    template <class T>
    [[nodiscard]] T *the(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    void settle();
    void rowsGo();
    void show(CallBackView view);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] CallBackRecord kept(const QString &comment) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QThreadPool m_pool;
    QThreadPool m_writer;
    std::unique_ptr<CallBackSession> m_session;
    std::unique_ptr<CallBacksPane> m_pane;
};

void TestCallBacksPane::init()
{
    m_writer.setMaxThreadCount(1);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    auto database = Database::open(m_path, Access::Write);
    QVERIFY(database);
    QVERIFY(importRows(**database, {answer("Ana", 2, tuesday, "Waited for two weeks"),
                                    answer("Ion", 5, tuesday + day, ""),
                                    answer("Ion", 9, tuesday + 5 * day, "Better"),
                                    answer("Olga", 9, tuesday, "Fine")}));
    const auto snapshot = loadSnapshot(**database, {});
    QVERIFY(snapshot);
    m_session = std::make_unique<CallBackSession>(m_path, today, m_pool, m_writer);
    m_pane = std::make_unique<CallBacksPane>(*m_session);
    connect(m_pane.get(), &CallBacksPane::undoRequested, m_session.get(), &CallBackSession::undo);
    m_pane->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_pane->resize(1000, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_session->setScope(*snapshot, {});
    settle();
}

void TestCallBacksPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

void TestCallBacksPane::settle()
{
    QTRY_VERIFY(!m_session->isBusy());
}

/// The mouse leaves the list and the call beside it.
void TestCallBacksPane::rowsGo()
{
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(the<QWidget>("calls"), &leave);
    settle();
}

void TestCallBacksPane::show(CallBackView view)
{
    the<QTabBar>("callViews")->setCurrentIndex(int(view));
    settle();
}

QStringList TestCallBacksPane::names() const
{
    QStringList names;
    const QAbstractItemModel &model = *the<QListView>("callList")->model();
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

CallBackRecord TestCallBacksPane::kept(const QString &comment) const
{
    const auto database = Database::open(m_path, Access::Read);
    const auto answers = loadCallBackAnswers(**database, {}, {});
    for (const CallBackCase &each : (*answers)->cases) {
        const std::vector<ResponseId> ids{each.response};
        if (loadCallBackTexts(**database, ids)->first().answer.text == comment)
            return loadCallBackRecords(**database)->value(each.key);
    }
    return {};
}

void TestCallBacksPane::listAndDetail()
{
    QCOMPARE(names(), (QStringList{u"Ana"_qs, u"Ion"_qs}));
    QCOMPARE(the<QTabBar>("callViews")->tabText(0), u"Today (2)"_qs);
    QCOMPARE(the<QLabel>("callName")->text(), u"Ana"_qs);
    QCOMPARE(the<QLabel>("callComment")->text(), u"Waited for two weeks"_qs);
    const QString facts = the<QLabel>("callFacts")->text();
    QVERIFY2(facts.contains(u"would recommend: 2 of 10"_qs), qPrintable(facts));
    QVERIFY2(facts.contains(u"Shop"_qs), qPrintable(facts));
    QVERIFY(!the<QLabel>("callLater")->isVisible());
    QCOMPARE(the<QDateEdit>("dueDay")->date(), QDate(2023, 11, 16));
    QVERIFY(the<QPushButton>("state-new")->isChecked());
    QTest::keyClick(the<QListView>("callList"), Qt::Key_Down);
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
    QVERIFY(the<QLabel>("callLater")->isVisible());
    QVERIFY(the<QLabel>("callLater")->text().contains(u"9 of 10"_qs));
}

/// Wherever the owner was in another list.
void TestCallBacksPane::eachListOpensOnItsFirst()
{
    auto *list = the<QListView>("callList");
    show(CallBackView::Open);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
    show(CallBackView::Today);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(the<QLabel>("callName")->text(), u"Ana"_qs);
    // In the list itself the owner's place is kept.
    list->setCurrentIndex(list->model()->index(1, 0));
    m_session->setToday(today.addDays(1));
    settle();
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
}

void TestCallBacksPane::whoCannotBeReachedIsNotToBeCalled()
{
    ShopRow nobody = answer("", 1, tuesday, "Rude");
    nobody.email.clear();
    const auto database = Database::open(m_path, Access::Write);
    QVERIFY(importRows(**database, {nobody}));
    const auto snapshot = loadSnapshot(**database, {});
    m_session->setScope(*snapshot, {});
    settle();
    QCOMPARE(names(), (QStringList{u"Ana"_qs, u"Ion"_qs}));
    QVERIFY(the<QDateEdit>("dueDay")->isVisible());
    show(CallBackView::Unreachable);
    QCOMPARE(the<QLabel>("callComment")->text(), u"Rude"_qs);
    QVERIFY(!the<QDateEdit>("dueDay")->isVisible());
    const QString state = the<QPushButton>("state-new")->text();
    QVERIFY2(!state.contains(callBackStatusName(CallBackStatus::New)), qPrintable(state));
    // Nor is anybody of them among the calls on paper.
    show(CallBackView::Today);
    QSignalSpy collected(m_session.get(), &CallBackSession::collected);
    m_session->collect();
    QVERIFY(collected.wait());
    const auto calls = collected.first().at(0).value<QList<CallBack>>();
    QCOMPARE(calls.size(), 2);
    QVERIFY(calls[0].entry.isReachable && calls[1].entry.isReachable);
    QCOMPARE(collected.first().at(2).toLongLong(), 1);
}

void TestCallBacksPane::contactsAreWholeInASmallWindow()
{
    QFont large = m_pane->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_pane->setFont(large);
    m_pane->resize(m_pane->minimumSizeHint().width(), 500);
    settle();
    const auto *copy = the<QToolButton>("copyContact");
    QVERIFY(copy->isVisible());
    QCOMPARE(copy->visibleRegion().boundingRect(), copy->rect());
    // And of the next one, whose address is longer.
    auto *detail = the<CallBackDetail>("callDetail");
    const int narrow = detail->width();
    CallBack other = the<QListView>("callList")
                         ->currentIndex()
                         .data(CallBackListModel::CallBackRole)
                         .value<CallBack>();
    other.texts.emails = {u"with.a.longer.address@example.com"_qs};
    detail->setCall(other, today, {});
    settle();
    QTRY_VERIFY(detail->width() > narrow);
    QCOMPARE(copy->visibleRegion().boundingRect(), copy->rect());
}

/// "satisfaction: 3 of" says nothing.
void TestCallBacksPane::scoresAreWholeWithLargeLetters()
{
    auto *list = the<QListView>("callList");
    QFont large = m_pane->font();
    large.setPointSizeF(1.5 * large.pointSizeF());
    m_pane->setFont(large);
    const auto height = [list] { return list->visualRect(list->model()->index(0, 0)).height(); };
    m_pane->resize(2400, 640); // all of them have room in one line
    QTRY_VERIFY(list->width() > 1000);
    QCoreApplication::processEvents();
    const int wide = height();
    m_pane->resize(1000, 640);
    QTRY_COMPARE(height(), wide + list->fontMetrics().height());
}

void TestCallBacksPane::aLineIsHeard()
{
    const QModelIndex ana = the<QListView>("callList")->model()->index(0, 0);
    const QString heard = ana.data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Ana"_qs, u"overdue"_qs, u"2 of 10"_qs, u"Waited"_qs,
                                callBackStatusName(CallBackStatus::New)})
        QVERIFY2(heard.contains(part), qPrintable(heard));
}

void TestCallBacksPane::solvedLeavesTheListAndComesBack()
{
    the<QPushButton>("state-solved")->click();
    settle();
    QTRY_COMPARE(names(), QStringList{u"Ion"_qs}); // by itself, after a while
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
    QVERIFY(the<QPushButton>("state-new")->isChecked());
    QCOMPARE(the<QTabBar>("callViews")->tabText(2), u"Solved or lost (1)"_qs);
    QCOMPARE(kept(u"Waited for two weeks"_qs).calledOn, today);
    auto *notice = the<NoticeBar>("callNotice");
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>(u"action"_qs)->click();
    settle();
    QCOMPARE(names(), (QStringList{u"Ana"_qs, u"Ion"_qs}));
    QCOMPARE(the<QLabel>("callName")->text(), u"Ana"_qs); // who was put back
    QCOMPARE(kept(u"Waited for two weeks"_qs), CallBackRecord());
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->findChild<QPushButton *>(u"action"_qs)->isVisible());
    const QString said = notice->findChild<VerdictLabel *>()->sentence();
    QVERIFY2(said.contains(callBackStatusName(CallBackStatus::New)), qPrintable(said));
}

/// However slow the second press is, it does not meet the next one.
void TestCallBacksPane::aSecondPressMeetsNobodyElse()
{
    auto *called = the<QPushButton>("state-called");
    called->click();
    settle();
    const auto *list = the<QListView>("callList");
    QCOMPARE(names(), (QStringList{u"Ana"_qs, u"Ion"_qs}));
    QVERIFY(list->model()->index(0, 0).data(CallBackListModel::IsGoneRole).toBool());
    QVERIFY(!list->model()->index(1, 0).data(CallBackListModel::IsGoneRole).toBool());
    QVERIFY(the<QTabBar>("callViews")->tabText(0).contains(u"(1)"_qs));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    called->click();
    settle();
    QCOMPARE(the<QLabel>("callName")->text(), u"Ana"_qs);
    QVERIFY(called->isChecked());
    QCOMPARE(kept(QString()), CallBackRecord());
    // Nor is the call taken away while what it brought is written down.
    auto *outcome = the<QLineEdit>("outcome");
    outcome->setFocus();
    QTest::keyClicks(outcome, u"sent a new one"_qs);
    rowsGo();
    QCOMPARE(the<QLabel>("callName")->text(), u"Ana"_qs);
    the<QListView>("callList")->setFocus();
    rowsGo();
    QCOMPARE(names(), QStringList{u"Ion"_qs});
    QCOMPARE(kept(u"Waited for two weeks"_qs).outcome, u"sent a new one"_qs);
    // The last one stays as well, and not an empty list in its place.
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    called->click();
    settle();
    QCOMPARE(names(), QStringList{u"Ion"_qs});
    QVERIFY(list->isVisible());
    rowsGo();
    QVERIFY(!list->isVisible());
}

void TestCallBacksPane::whatCannotBeTakenBackIsNotOffered()
{
    the<QPushButton>("state-called")->click();
    settle();
    rowsGo();
    QCOMPARE(names(), QStringList{u"Ion"_qs}); // nobody is called twice
    show(CallBackView::Open);
    QCOMPARE(names(), (QStringList{u"Ion"_qs, u"Ana"_qs})); // spoken to, not settled
    const auto *offer = the<NoticeBar>("callNotice")->findChild<QPushButton *>(u"action"_qs);
    QVERIFY(offer->isVisible());
    m_session->dropUndo(); // somebody was forgotten: perhaps whom the notice names
    QVERIFY(!the<NoticeBar>("callNotice")->isVisible());
}

void TestCallBacksPane::fieldsAreKeptWhenTheyAreLeft()
{
    auto *caller = the<QLineEdit>("caller");
    caller->setFocus();
    QTest::keyClicks(caller, u"Sanda"_qs);
    QVERIFY(!m_session->canUndo());
    QTest::keyClick(caller, Qt::Key_Tab);
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).caller, u"Sanda"_qs);
    auto *note = the<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, u"after six"_qs);
    QTest::keyClick(note, Qt::Key_Tab, Qt::ShiftModifier);
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).note, u"after six"_qs);
    // Another call: its own fields.
    the<QListView>("callList")->setFocus();
    QTest::keyClick(the<QListView>("callList"), Qt::Key_Down);
    QVERIFY(caller->text().isEmpty());
    QVERIFY(note->toPlainText().isEmpty());
    QTest::keyClick(the<QListView>("callList"), Qt::Key_Up);
    QCOMPARE(caller->text(), u"Sanda"_qs);
    QCOMPARE(note->toPlainText(), u"after six"_qs);
    settle();
    QCOMPARE(kept(QString()), CallBackRecord());
}

void TestCallBacksPane::dayIsPutOff()
{
    auto *due = the<QDateEdit>("dueDay");
    due->setFocus();
    due->setDate(today.addDays(3));
    the<QListView>("callList")->setFocus();
    settle();
    rowsGo();
    QCOMPARE(names(), QStringList{u"Ion"_qs});
    QCOMPARE(kept(u"Waited for two weeks"_qs).due, today.addDays(3));
    show(CallBackView::Open);
    QCOMPARE(names(), (QStringList{u"Ion"_qs, u"Ana"_qs}));
}

void TestCallBacksPane::dayOfTheCallCanBePutRight()
{
    auto *called = the<QDateEdit>("calledDay");
    QVERIFY(!called->isVisible());
    show(CallBackView::Open); // who was called is not on today's list
    the<QPushButton>("state-called")->click();
    settle();
    QVERIFY(called->isVisible());
    QCOMPARE(called->date(), today);
    called->setFocus();
    called->setDate(today.addDays(-2));
    the<QListView>("callList")->setFocus();
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).calledOn, today.addDays(-2));
    called->setDate(today.addDays(1)); // nobody called tomorrow
    QCOMPARE(called->date(), today);
    the<QPushButton>("state-new")->click();
    settle();
    QVERIFY(!called->isVisible());
    QCOMPARE(kept(u"Waited for two weeks"_qs), CallBackRecord());
}

void TestCallBacksPane::whatIsTypedStaysWhileTheListIsSorted()
{
    auto *note = the<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, u"half a sent"_qs);
    m_session->setToday(today.addDays(1));
    settle();
    QTest::keyClicks(note, u"ence"_qs);
    m_pane->hide(); // the window is closed
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).note, u"half a sentence"_qs);
}

void TestCallBacksPane::whatIsTypedIsKeptWhenAnotherCallComes()
{
    auto *note = the<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, u"after six"_qs);
    auto *list = the<QListView>("callList");
    list->setCurrentIndex(list->model()->index(1, 0)); // the keyboard is still in the note
    QVERIFY(note->hasFocus());
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
    QVERIFY(note->toPlainText().isEmpty());
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).note, u"after six"_qs);
    QCOMPARE(kept(QString()), CallBackRecord());
}

/// Whatever ends the program then, it is written.
void TestCallBacksPane::whatIsTypedIsKeptInAPause()
{
    auto *note = the<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, u"after six "_qs);
    QTRY_COMPARE(kept(u"Waited for two weeks"_qs).note, u"after six"_qs);
    QVERIFY(!the<NoticeBar>("callNotice")->isVisible()); // nothing jumps under the fingers
    QTest::keyClicks(note, u"or at noon"_qs);
    QCOMPARE(note->toPlainText(), u"after six or at noon"_qs);
    m_pane.reset(); // in the midst of the typing
    settle();
    QCOMPARE(kept(u"Waited for two weeks"_qs).note, u"after six or at noon"_qs);
}

void TestCallBacksPane::menuOfACall()
{
    auto *list = the<QListView>("callList");
    const QRect ion = list->visualRect(list->model()->index(1, 0));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, ion.center(),
                            list->viewport()->mapToGlobal(ion.center()));
    QCoreApplication::sendEvent(list->viewport(), &asked);
    auto *menu = the<QMenu>("rowMenu");
    QVERIFY(menu);
    QCOMPARE(the<QLabel>("callName")->text(), u"Ion"_qs);
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions()[int(CallBackStatus::Solved)]->trigger();
    menu->close();
    settle();
    rowsGo();
    QCOMPARE(names(), QStringList{u"Ana"_qs});
    QCOMPARE(kept(QString()).status, CallBackStatus::Solved);
    // By the menu key, of the call the keyboard stands on.
    QTRY_VERIFY(!the<QMenu>("rowMenu"));
    list->setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(list, &key);
    menu = the<QMenu>("rowMenu");
    QVERIFY(menu);
    for (QAction *entry : menu->actions()) {
        if (entry->text().contains(u"Ana@example.com"_qs))
            entry->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(), u"Ana@example.com"_qs);
    menu->close();
}

void TestCallBacksPane::contactIsCopied()
{
    auto *copy = the<QToolButton>("copyContact");
    QCOMPARE(copy->accessibleName(), u"Copy Ana@example.com"_qs);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Ana@example.com"_qs);
}

void TestCallBacksPane::emptyListsSayWhatWouldFillThem()
{
    show(CallBackView::Closed);
    QVERIFY(the<QLabel>("callEmpty")->isVisible());
    QVERIFY(!the<QListView>("callList")->isVisible());
    QVERIFY(!the<QPushButton>("callSheet")->isEnabled());
    QStringList said;
    for (const CallBackView view : allCallBackViews) {
        show(view);
        said << the<QLabel>("callEmpty")->text();
        QVERIFY(!said.last().isEmpty());
    }
    QCOMPARE(said.removeDuplicates(), 0);
}

/// Two are open: an owner sees why only one of them is for today, and where to change that.
void TestCallBacksPane::saysWhyNotAllAreForToday()
{
    const auto *order = the<QLabel>("callOrder");
    QCOMPARE(order->text(), u"For today: 2 of 2 open call(s)."_qs);
    the<QPushButton>("state-called")->click();
    settle();
    QCOMPARE(order->text(), u"For today: 1 of 2 open call(s). The others: called already: 1."_qs);
    QSignalSpy asked(m_pane.get(), &CallBacksPane::ruleRequested);
    the<QPushButton>("callRule")->click();
    QCOMPARE(asked.size(), 1);
    show(CallBackView::Open);
    QVERIFY2(order->text().contains(u"older than 60"_qs), qPrintable(order->text()));
    QVERIFY(the<QPushButton>("callRule")->isVisible());
    show(CallBackView::Closed); // nothing is closed, so there is no order
    QVERIFY(!order->isVisible());
    QVERIFY(!the<QPushButton>("callRule")->isVisible());
}

void TestCallBacksPane::everyStopHasANameAndIsReached()
{
    QList<QWidget *> stops;
    const QList<QWidget *> all = m_pane->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + u' ' +
                                QLatin1String(widget->metaObject()->className())));
            stops << widget;
        }
    }
    QVERIFY(stops.size() >= 11);
    the<QListView>("callList")->setFocus();
    QSet<QWidget *> reached;
    for (qsizetype i = 0; i < 2 * stops.size(); ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *stop : std::as_const(stops))
        QVERIFY2(reached.contains(stop), qPrintable(stop->objectName()));
}

void TestCallBacksPane::sheetIsAskedFor()
{
    const QSignalSpy asked(m_pane.get(), &CallBacksPane::sheetRequested);
    the<QPushButton>("callSheet")->click();
    QCOMPARE(asked.count(), 1);
}

void TestCallBacksPane::followsTheLocale()
{
    const QString english = the<QDateEdit>("dueDay")->text();
    m_pane->setLocale(QLocale(u"ro"_qs));
    QVERIFY(the<QDateEdit>("dueDay")->text() != english);
    QCOMPARE(the<QDateEdit>("dueDay")->text(), u"16.11.2023"_qs);
    QCOMPARE(the<QDateEdit>("dueDay")->date(), QDate(2023, 11, 16));
}

QTEST_MAIN(TestCallBacksPane)
#include "tst_callbackspane.moc"
