// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undokeys.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace patron;

class TestUndoKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFieldLeavesTheKeyToTheWindow_data();
    void anEmptyFieldLeavesTheKeyToTheWindow();
};

void TestUndoKeys::anEmptyFieldLeavesTheKeyToTheWindow_data()
{
    QTest::addColumn<bool>("isLine");
    QTest::newRow("one line") << true;
    QTest::newRow("several lines") << false;
}

void TestUndoKeys::anEmptyFieldLeavesTheKeyToTheWindow()
{
    QFETCH(const bool, isLine);
    QMainWindow window;
    const UndoKeys *keys = new UndoKeys(window);
    QVERIFY(keys->parent() == &window);
    auto *undo = new QAction(&window);
    undo->setShortcut(QKeySequence::Undo);
    window.addAction(undo);
    auto *line = new QLineEdit;
    auto *text = new QPlainTextEdit;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addWidget(line);
    column->addWidget(text);
    window.setCentralWidget(body);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *field = isLine ? static_cast<QWidget *>(line) : text;
    field->setFocus();
    QSignalSpy undone(undo, &QAction::triggered);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QTest::keyClicks(field, u"after six"_qs);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1); // the field had something to take back
    QVERIFY(line->text().isEmpty() && text->toPlainText().isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 2);
}

QTEST_MAIN(TestUndoKeys)
#include "tst_undokeys.moc"
