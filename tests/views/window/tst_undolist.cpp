// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undolist.h"

#include <QSignalSpy>
#include <QTest>

using namespace patron;

namespace {

/// A number that an owner changes.
class Board final
{
public:
    UndoList list;
    QStringList done;

    void change(const QString &name, UndoKind kind = UndoKind::View)
    {
        done << name;
        list.push({kind, [name] { return name; },
                   [this, name] {
                       done.removeOne(name);
                       pushInBetween();
                   },
                   [this, name] { done << name; }});
    }

private:
    /// Putting something back is heard like any change.
    void pushInBetween()
    {
        list.push({UndoKind::View, [] { return u"echo"_qs; }, [] {}, [] {}});
    }
};

} // namespace

class TestUndoList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestFirstAndForwardAgain();
    void anotherChangeForgetsWhatWasTakenBack();
    void latestOfAKind();
    void whatIsGoneIsNotOffered();
    void whatWaitsForAYesStays();
    void whatCameToNoEndIsGivenBack();
    void onlySoManyAreKept();
    void formsContinue();
};

void TestUndoList::latestFirstAndForwardAgain()
{
    Board board;
    QVERIFY(!board.list.canUndo());
    board.list.undo(); // nothing to take back is no fault
    board.change(u"a"_qs);
    board.change(u"b"_qs);
    QCOMPARE(board.list.undoName(), u"b"_qs);
    const QSignalSpy told(&board.list, &UndoList::tookBack);
    board.list.undo();
    QCOMPARE(board.done, QStringList{u"a"_qs});
    QCOMPARE(board.list.undoName(), u"a"_qs); // the echo was no change
    QCOMPARE(board.list.redoName(), u"b"_qs);
    QCOMPARE(told.count(), 1);
    board.list.redo();
    QCOMPARE(board.done, (QStringList{u"a"_qs, u"b"_qs}));
    QVERIFY(!board.list.canRedo());
    board.list.undo();
    board.list.undo();
    QVERIFY(board.done.isEmpty());
    QVERIFY(!board.list.canUndo());
}

void TestUndoList::anotherChangeForgetsWhatWasTakenBack()
{
    Board board;
    board.change(u"a"_qs);
    board.list.undo();
    QVERIFY(board.list.canRedo());
    board.change(u"b"_qs);
    QVERIFY(!board.list.canRedo());
}

void TestUndoList::latestOfAKind()
{
    Board board;
    board.change(u"call"_qs, UndoKind::Call);
    board.change(u"view"_qs);
    board.list.undoLatest(UndoKind::Call);
    QCOMPARE(board.done, QStringList{u"view"_qs});
    board.list.undoLatest(UndoKind::Call); // none any more
    QCOMPARE(board.done, QStringList{u"view"_qs});
}

void TestUndoList::whatIsGoneIsNotOffered()
{
    Board board;
    board.change(u"call"_qs, UndoKind::Call);
    board.change(u"call of before"_qs, UndoKind::Call);
    board.list.undo();
    board.list.drop(UndoKind::Call);
    QVERIFY(!board.list.canUndo());
    QVERIFY(!board.list.canRedo());
}

void TestUndoList::whatWaitsForAYesStays()
{
    UndoList list;
    int asked = 0;
    UndoStep step{
        UndoKind::Import, [] { return u"taking back may.csv"_qs; }, [&asked] { ++asked; }, {}};
    step.undoWaits = true;
    list.push(step);
    list.undo();
    list.undo(); // the answer to the first was no
    QCOMPARE(asked, 2);
    QVERIFY(list.canUndo());
    QVERIFY(!list.canRedo());
}

void TestUndoList::whatCameToNoEndIsGivenBack()
{
    UndoList list;
    UndoStep step{UndoKind::Import, [] { return u"importing may.csv"_qs; }, [] {}, [] {}};
    step.import = 7;
    list.push(step);
    list.undo();
    QVERIFY(!list.canUndo());
    list.giveBack(7); // stopped
    QVERIFY(list.canUndo());
    QVERIFY(!list.canRedo());
}

void TestUndoList::onlySoManyAreKept()
{
    Board board;
    for (int i = 0; i < UndoList::depth + 5; ++i)
        board.change(QString::number(i));
    int back = 0;
    for (; board.list.canUndo(); ++back)
        board.list.undo();
    QCOMPARE(back, UndoList::depth);
    QCOMPARE(board.done.size(), 5);
}

void TestUndoList::formsContinue()
{
    Board board;
    board.change(u"first field"_qs);
    board.list.replaceLatest({UndoKind::View, [] { return u"both fields"_qs; },
                              [&board] { board.done.clear(); }, [] {}});
    QCOMPARE(board.list.undoName(), u"both fields"_qs);
    board.list.undo();
    QVERIFY(!board.list.canUndo());
    QVERIFY(board.done.isEmpty());
}

QTEST_MAIN(TestUndoList)
#include "tst_undolist.moc"
