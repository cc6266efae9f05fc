// SPDX-License-Identifier: GPL-3.0-or-later
// The list of files while it grows, empties and is scrolled.
#include "views/import/filespanel.h"

#include "models/items/importfilesmodel.h"
#include "tests/support/laidout.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patron;

class TestFilesPanel final : public QObject
{
    Q_OBJECT

private:
    ImportFilesModel m_model;

    void open(int files)
    {
        for (int i = 0; i < files; ++i)
            m_model.add(u"/shop/month %1.csv"_qs.arg(i));
    }

private Q_SLOTS:
    void init() { m_model.clear(); }

    void oneFileNeedsNoList()
    {
        FilesPanel panel(m_model);
        panel.show();
        open(1);
        QVERIFY(!panel.isVisible());
        open(1);
        QVERIFY(panel.isVisible());
    }

    /// What is done is said elsewhere; what could not be read is for the owner to see.
    void goesByItself_data()
    {
        QTest::addColumn<FileState>("last");
        QTest::addColumn<bool>("stays");
        QTest::newRow("imported") << FileState::Imported << false;
        QTest::newRow("nothing new") << FileState::NothingNew << false;
        QTest::newRow("cannot be read") << FileState::Refused << true;
    }
    void goesByItself()
    {
        QFETCH(const FileState, last);
        QFETCH(const bool, stays);
        FilesPanel panel(m_model);
        panel.show();
        panel.setDone(false);
        open(2);
        m_model.setState(0, FileState::Imported);
        m_model.setState(1, last);
        QVERIFY(panel.isVisible());
        panel.setDone(true);
        QCOMPARE(panel.isVisible(), stays);
    }

    /// What is wrong and what to do is read whole, on as many lines as it needs.
    void whyAFileIsRefusedIsReadWhole()
    {
        FilesPanel panel(m_model);
        panel.resize(500, 300);
        panel.show();
        open(3);
        m_model.setRefused(1, note(ProblemCode::DateOrderMixed, {289, u"dmy"_qs, 215},
                                   {.file = u"/shop/month 1.csv"_qs, .row = 3797}));
        layOut();
        const auto *table = panel.findChild<QTableView *>(u"importFiles"_qs);
        QTRY_VERIFY(table->rowHeight(1) > 2 * table->rowHeight(0));
        const QModelIndex why = table->model()->index(1, ImportFilesModel::State);
        const QRect needed = table->fontMetrics().boundingRect(
            table->visualRect(why), Qt::TextWordWrap, why.data().toString());
        QVERIFY(needed.height() <= table->visualRect(why).height());
        QVERIFY(table->viewport()->height() >=
                table->rowHeight(0) + table->rowHeight(1) + table->rowHeight(2));
    }

    void allAreStoppedAfterAQuestion()
    {
        FilesPanel panel(m_model);
        panel.show();
        open(3);
        panel.setAllPossible(true);
        const QSignalSpy stopped(&panel, &FilesPanel::stopAllRequested);
        auto *stop = panel.findChild<QPushButton *>(u"stopAll"_qs);
        stop->click();
        panel.findChild<QMessageBox *>(u"stopAllQuestion"_qs)->reject();
        QCOMPARE(stopped.size(), 0);
        layOut();
        stop->click();
        panel.findChild<QPushButton *>(u"stopAllYes"_qs)->click();
        QCOMPARE(stopped.size(), 1);
        panel.setAllPossible(false);
        QVERIFY(stop->isHidden());
    }

    void shorterThanItWasScrolled_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("new files instead of many") << 30 << 7;
        QTest::newRow("of a few") << 9 << 8;
        QTest::newRow("of none") << 0 << 12;
        QTest::newRow("of one more than are seen") << 20 << 5;
    }

    /// Qt's header may count one row more than there are files. Scrolled to such a place, measuring
    /// a column must come to an end (else this test is never done), and no empty row is seen.
    void shorterThanItWasScrolled()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        FilesPanel panel(m_model);
        panel.resize(600, 200);
        panel.show();
        auto *table = panel.findChild<QTableView *>(u"importFiles"_qs);
        QScrollBar *bar = table->verticalScrollBar();
        open(before);
        layOut();
        bar->setValue(bar->maximum());
        m_model.clear();
        open(after);
        table->scrollTo(table->model()->index(after - 1, 0)); // the bar's new range
        for (int value = 0; value <= bar->maximum(); value += 11) {
            bar->setValue(value);
            table->resizeColumnsToContents();
        }
        layOut();
        QCOMPARE(table->rowAt(0) >= 0, true);
        bar->setValue(bar->maximum());
        QCOMPARE(table->rowAt(table->viewport()->height() - 2), after - 1);
    }
};

QTEST_MAIN(TestFilesPanel)
#include "tst_filespanel.moc"
