// SPDX-License-Identifier: GPL-3.0-or-later
// The pane as a person uses it: on a survey imported from a file, with keys and clicks.
#include "views/panes/questionspane.h"

#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/session/questionsession.h"
#include "models/storage/database.h"
#include "tests/support/laidout.h"
#include "views/charts/chartview.h"
#include "views/panes/questioncardview.h"
#include "views/widgets/figuretableview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace patron;

namespace {

QByteArray survey()
{
    QByteArray text("Response ID,Channel,Why us?,Rate us: taste,Rate us: speed,What is missing?\n");
    for (int i = 0; i < 60; ++i)
        text += "S-" + QByteArray::number(i) + "," + (i % 2 ? "Web" : "Phone") + "," +
                (i % 2 ? "Price" : "Taste") + "," + QByteArray::number(1 + i % 5) + "," +
                QByteArray::number(1 + i % 3 + i % 2 * 2) + "," +
                (i < 4 ? "Wish number " + QByteArray::number(i) + " of all our good wishes" : "") +
                "\n";
    return text;
}

} // namespace

class TestQuestionsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listHasAllQuestions();
    void arrowsChoose();
    void searchKeepsWhatFits();
    void aHitOpens();
    void cutByKeyboard();
    void aBarIsAFilter();
    void tableTwin();
    void ownWords();
    void everythingHasAName();
    void savesWhatIsShown();
    void emptySaysWhatWouldFillIt();

private:
    void settle();
    void choose(const QString &header);
    [[nodiscard]] QString sentence() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<QuestionSession> m_session;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::unique_ptr<QuestionsPane> m_pane;
};

void TestQuestionsPane::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pool = std::make_unique<QThreadPool>();
    const QString database = m_folder->filePath(u"shop.db"_qs);
    QVERIFY(prepareDatabase(database));
    QFile file(m_folder->filePath(u"spring.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(survey());
    file.close();
    QVERIFY(importFile(database, file.fileName(), {}, Progress()));
    const auto opened = Database::open(database, Access::Read);
    QVERIFY(opened);
    const auto loaded = loadSnapshot(**opened, Progress());
    QVERIFY(loaded);
    m_snapshot = *loaded;
    m_session = std::make_unique<QuestionSession>(database, *m_pool);
    m_session->setScope(m_snapshot, {});
    m_pane = std::make_unique<QuestionsPane>(*m_session);
    m_pane->setLocale(QLocale(QLocale::English));
    m_pane->resize(1100, 700);
    m_pane->show();
    settle();
}

void TestQuestionsPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_pool.reset();
}

void TestQuestionsPane::settle()
{
    for (int quiet = 0; quiet < 3; ++quiet) {
        m_pool->waitForDone();
        layOut();
    }
}

void TestQuestionsPane::choose(const QString &header)
{
    for (const Question &question : m_snapshot->questions) {
        if (question.header == header)
            m_session->choose({question.id});
    }
    settle();
}

QString TestQuestionsPane::sentence() const
{
    return m_pane->findChild<QuestionCardView *>()->accessibleDescription();
}

void TestQuestionsPane::listHasAllQuestions()
{
    const auto *tree = m_pane->findChild<QTreeView *>(u"questionList"_qs);
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex file = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(file));
    QStringList headers;
    for (int row = 0; row < tree->model()->rowCount(file); ++row)
        headers << tree->model()->index(row, 0, file).data().toString();
    QCOMPARE(headers,
             (QStringList{u"Channel"_qs, u"Why us?"_qs, u"Rate us"_qs, u"Rate us: taste"_qs,
                          u"Rate us: speed"_qs, u"What is missing?"_qs}));
    const QString said = tree->model()->index(1, 0, file).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"Why us?") && said.contains(u"60"), qPrintable(said));
}

void TestQuestionsPane::arrowsChoose()
{
    auto *tree = m_pane->findChild<QTreeView *>(u"questionList"_qs);
    tree->setFocus();
    settle();
    QCOMPARE(m_pane->findChild<QLabel *>(u"title"_qs)->text(), u"Why us?"_qs);
    QTest::keyClick(tree, Qt::Key_Down);
    settle();
    QCOMPARE(m_pane->findChild<QLabel *>(u"title"_qs)->text(), u"Rate us"_qs);
    QCOMPARE(m_session->card().wish.questions.size(), 2);
    QVERIFY(!m_pane->findChild<QComboBox *>(u"cutBy"_qs)->isVisible());
}

void TestQuestionsPane::searchKeepsWhatFits()
{
    auto *search = m_pane->findChild<QLineEdit *>(u"questionSearch"_qs);
    auto *tree = m_pane->findChild<QTreeView *>(u"questionList"_qs);
    QTest::keyClicks(search, u"SPEED"_qs);
    const QModelIndex file = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(file), 2); // the matrix that holds it, and the question
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 6);
}

// What the search hides is not on the list: the first hit is not marked in its place, and opens.
void TestQuestionsPane::aHitOpens()
{
    choose(u"Why us?"_qs);
    const QList<QuestionId> before = m_session->card().wish.questions;
    auto *search = m_pane->findChild<QLineEdit *>(u"questionSearch"_qs);
    auto *tree = m_pane->findChild<QTreeView *>(u"questionList"_qs);
    QTest::keyClicks(search, u"SPEED"_qs);
    QVERIFY(!tree->currentIndex().isValid());
    QCOMPARE(m_session->card().wish.questions, before);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    settle();
    QVERIFY(m_session->card().wish.questions != before);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(tree->currentIndex().isValid());
}

void TestQuestionsPane::cutByKeyboard()
{
    choose(u"Why us?"_qs);
    auto *cut = m_pane->findChild<QComboBox *>(u"cutBy"_qs);
    QVERIFY(cut->isVisible());
    QVERIFY(cut->count() > 2);
    cut->setFocus();
    QTest::keyClick(cut, Qt::Key_Down);
    settle();
    QVERIFY(m_session->card().isCut);
    QCOMPARE(m_session->card().chart, ChartKind::AnswerRows);
    QVERIFY2(sentence().contains(u"more than chance"), qPrintable(sentence()));
}

void TestQuestionsPane::aBarIsAFilter()
{
    choose(u"Why us?"_qs);
    QSignalSpy asked(m_session.get(), &QuestionSession::filterRequested);
    ChartView &chart = m_pane->findChild<QuestionCardView *>()->chart();
    const QPoint bar = chart.marks().first().rect.center().toPoint();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, bar);
    QCOMPARE(asked.size(), 1);
    const Filter filter = asked[0][0].value<Filter>();
    QCOMPARE(filter.answers.size(), 1);
    m_session->setScope(m_snapshot, filter);
    settle();
    QCOMPARE(m_session->card().table.rows.size(), 2); // it does not filter itself
}

void TestQuestionsPane::tableTwin()
{
    choose(u"Why us?"_qs);
    auto *card = m_pane->findChild<QuestionCardView *>();
    card->showTable(true);
    auto *table = m_pane->findChild<FigureTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"50%"_qs);
    // It stays a table from one question to the next.
    choose(u"Rate us: speed"_qs);
    QVERIFY(table->isVisible());
    card->showTable(false);
    QVERIFY(!table->isVisible());
}

void TestQuestionsPane::ownWords()
{
    choose(u"What is missing?"_qs);
    settle();
    auto *texts = m_pane->findChild<QListView *>(u"answerTexts"_qs);
    QVERIFY(texts->isVisible());
    QCOMPARE(texts->model()->rowCount(), 4);
    // How many there are is said once.
    QVERIFY(!m_pane->findChild<QLabel *>(u"figure"_qs)->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"detail"_qs)->text().startsWith(u"4 answer"));
    QVERIFY2(sentence().contains(u"4"), qPrintable(sentence()));
}

void TestQuestionsPane::everythingHasAName()
{
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestQuestionsPane::savesWhatIsShown()
{
    choose(u"Why us?"_qs);
    const QByteArray table = m_pane->written(SaveFormat::Csv);
    QVERIFY2(table.contains("Taste,30,50"), table.constData());
    QVERIFY(m_pane->written(SaveFormat::Pdf).startsWith("%PDF"));
}

void TestQuestionsPane::emptySaysWhatWouldFillIt()
{
    m_session->setScope(std::make_shared<Snapshot>(), {});
    settle();
    const auto *nothing = m_pane->findChild<QLabel *>(u"noQuestions"_qs);
    QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
}

QTEST_MAIN(TestQuestionsPane)
#include "tst_questionspane.moc"
