// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/text/speaking.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/progressnotice.h"
#include "views/widgets/verdictlabel.h"

#include <QCursor>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace patron;

class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemIsSaidAnew();
    void actionAndClose();
    void whatConfirmsMovesNothing();
    void whatConfirmsGoesByItself();
    void thePointerThatLiesThereKeepsNothing();
    void progressIsQuietAtFirst();
    void longProgressCanBeCancelled();
    void emptyStateOffersTwoWays();
    void everyPaneSaysWhatWouldFillIt();
};

void TestNotices::problemIsSaidAnew()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.setLocale(QLocale(QLocale::English));
    Place place;
    place.file = u"reviews.csv"_qs;
    bar.showProblem(note(ProblemCode::RowShort, {12345}, place));
    QVERIFY(!bar.isHidden());
    const auto *label = bar.findChild<VerdictLabel *>();
    QVERIFY2(label->sentence().contains(u"12,345"_qs), qPrintable(label->sentence()));
    bar.setLocale(QLocale(u"ro"_qs));
    QVERIFY2(label->sentence().contains(u"12.345"_qs), qPrintable(label->sentence()));
    QCOMPARE(bar.accessibleName(), label->sentence());
}

void TestNotices::actionAndClose()
{
    NoticeBar bar;
    QSignalSpy wanted(&bar, &NoticeBar::actionRequested);
    QSignalSpy closed(&bar, &NoticeBar::dismissed);
    bar.showText([] { return u"300 answers added."_qs; }, Tone::Good);
    auto *action = bar.findChild<QPushButton *>(u"action"_qs);
    QVERIFY(action->isHidden());
    bar.setAction([] { return u"Undo"_qs; });
    QVERIFY(!action->isHidden());
    action->click();
    QCOMPARE(wanted.size(), 1);
    // The next message does not inherit the button of the last.
    bar.showText([] { return u"Undone."_qs; }, Tone::Plain);
    QVERIFY(action->isHidden());
    bar.findChild<QToolButton *>(u"close"_qs)->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(bar.isHidden());
    bar.showText([] { return u"Again."_qs; }, Tone::Plain);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
}

void TestNotices::whatConfirmsMovesNothing()
{
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    auto *solved = new QPushButton(u"Solved"_qs, &pane);
    column->addWidget(solved);
    column->addStretch(1);
    auto *bottom = new NoticeBar(&pane);
    NoticeBar &bar = *bottom;
    bar.goByItself();
    column->addWidget(bottom);
    pane.resize(500, 400);
    pane.show();
    const QRect before = solved->geometry();
    bar.showText([] { return u"Saved."_qs; }, Tone::Good);
    bar.setAction([] { return u"Undo"_qs; });
    QCoreApplication::processEvents();
    QVERIFY(bar.isVisible());
    QCOMPARE(solved->geometry(), before);
    QVERIFY(bar.geometry().top() > pane.height() / 2); // and it covers nothing
    // Tab reaches it.
    solved->setFocus();
    bool isReached = false;
    for (QWidget *next = solved->nextInFocusChain(); next != solved;
         next = next->nextInFocusChain())
        isReached = isReached || next->objectName() == u"close";
    QVERIFY(isReached);
}

void TestNotices::whatConfirmsGoesByItself()
{
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    auto *field = new QPushButton(&pane);
    column->addWidget(field);
    column->addStretch(1);
    auto *bottom = new NoticeBar(&pane);
    NoticeBar &bar = *bottom;
    column->addWidget(bottom);
    constexpr int soon = 60;
    bar.goByItself(soon);
    pane.resize(500, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    field->setFocus();
    bar.showText([] { return u"Saved."_qs; }, Tone::Good);
    auto *close = bar.findChild<QToolButton *>(u"close"_qs);
    close->setFocus();
    QTest::qWait(3 * soon);
    QVERIFY(bar.isVisible()); // somebody is on it
    close->click();
    QVERIFY(bar.isHidden());
    QVERIFY(field->hasFocus()); // back where the work is
    bar.showText([] { return u"Saved."_qs; }, Tone::Good);
    QTRY_VERIFY(bar.isHidden());
    NoticeBar stays;
    stays.showText([] { return u"A question?"_qs; }, Tone::Plain);
    QTest::qWait(3 * soon);
    QVERIFY(!stays.isHidden());
}

/// The button that was pressed lay where the message came.
void TestNotices::thePointerThatLiesThereKeepsNothing()
{
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    column->addStretch(1);
    auto *bar = new NoticeBar(&pane);
    column->addWidget(bar);
    constexpr int soon = 300;
    bar->goByItself(soon);
    pane.resize(500, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    const auto saySaved = [bar] { bar->showText([] { return u"Saved."_qs; }, Tone::Good); };
    const auto pointAt = [bar](const QPoint &where) {
        QCursor::setPos(bar->mapToGlobal(where));
        QCoreApplication::processEvents();
        bar->setAttribute(Qt::WA_UnderMouse); // as it is where a screen is
    };
    saySaved();
    QCoreApplication::processEvents();
    pointAt(bar->rect().center());
    saySaved();
    QTRY_VERIFY(bar->isHidden());
    saySaved();
    QCoreApplication::processEvents();
    pointAt(bar->rect().center() + QPoint(9, 0)); // somebody reads it
    QTest::qWait(2 * soon);
    QVERIFY(bar->isVisible());
}

void TestNotices::progressIsQuietAtFirst()
{
    ProgressNotice notice;
    notice.start(Progress(), [] { return u"Reading"_qs; });
    QVERIFY(notice.isHidden());
    notice.finish();
    QTest::qWait(300);
    QVERIFY(notice.isHidden()); // over before it was worth a word
    notice.start(Progress(), [] { return u"Reading"_qs; });
    QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), 2000);
    notice.finish();
    QVERIFY(notice.isHidden());
}

void TestNotices::longProgressCanBeCancelled()
{
    ProgressNotice notice;
    const Progress progress;
    notice.start(progress, [] { return u"Reading"_qs; });
    auto *cancel = notice.findChild<QPushButton *>(u"cancel"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), 2000);
    QVERIFY(!cancel->isVisible());
    progress.reportRows(1200);
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 5000);
    // Between two and four seconds for three tenths: five to ten more, said in tens.
    progress.report(30, 100);
    const auto amount = [&notice] {
        QStringList texts;
        for (const QLabel *label : notice.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY2(amount().contains(u"1,200 row(s) read · 30% · about 10\u00a0s left"),
                 qPrintable(amount()));
    QSignalSpy cancelled(&notice, &ProgressNotice::cancelled);
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!progress.isWanted());
    QVERIFY(!cancel->isEnabled());
}

void TestNotices::emptyStateOffersTwoWays()
{
    EmptyState empty(PaneId::Overview);
    QSignalSpy open(&empty, &EmptyState::openRequested);
    QSignalSpy sample(&empty, &EmptyState::sampleRequested);
    empty.findChild<QPushButton *>(u"open"_qs)->click();
    empty.findChild<QPushButton *>(u"sample"_qs)->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(sample.size(), 1);
}

void TestNotices::everyPaneSaysWhatWouldFillIt()
{
    for (const QString &id : Speaking::ids()) {
        const Speaking speaking(id);
        EmptyState empty(PaneId::Overview);
        QSet<QString> said;
        for (const PaneId pane :
             {PaneId::Overview, PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels,
              PaneId::Comments, PaneId::CallBacks, PaneId::Questions, PaneId::Data}) {
            empty.setPane(pane);
            QStringList texts;
            for (const QLabel *label : empty.findChildren<QLabel *>()) {
                texts << label->text();
                const QString fault = speaking.faultOf(
                    label->text(), {u"CSV"_qs, u"Excel"_qs, u"JSON"_qs, u"SPSS"_qs, u"Patron"_qs});
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
            said << texts.join(u'|');
        }
        QCOMPARE(said.size(), 8);
    }
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
