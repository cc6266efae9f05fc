// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen question stays before the eyes, whoever chose it.
#include "views/panes/questionlist.h"

#include "models/items/questionlistmodel.h"
#include "tests/support/laidout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace patron;

namespace {

constexpr int questions = 80;

/// Headers of one to three lines.
SurveyNode surveyOf(int first, int last, qint64 answers)
{
    SurveyNode survey;
    survey.survey = SurveyId(first);
    survey.file = u"survey %1.csv"_qs.arg(first);
    for (int i = first; i <= last; ++i) {
        QuestionNode node;
        Question question;
        question.id = QuestionId(i);
        question.survey = survey.survey;
        question.header = u"Question %1: how pleased were you "_qs.arg(i) +
                          u"with the service of the shop "_qs.repeated(i % 3);
        question.position = i;
        node.title = question.header;
        node.n = answers;
        node.questions = {question};
        survey.questions << node;
    }
    return survey;
}

QList<SurveyNode> longSurvey(qint64 answers)
{
    return {surveyOf(1, questions, answers)};
}

} // namespace

class TestQuestionListWidget final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QuestionListModel> m_model;
    std::unique_ptr<QuestionList> m_list;
    QTreeView *m_tree = nullptr;

    [[nodiscard]] bool isSeen() const
    {
        const QRect row = m_tree->visualRect(m_tree->currentIndex());
        // Qt scrolls to all but the last line of pixels.
        return !row.isEmpty() && m_tree->viewport()->rect().adjusted(0, 0, 0, 1).contains(row);
    }
    [[nodiscard]] QString current() const { return m_tree->currentIndex().data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QuestionListModel>();
        m_model->setSurveys(longSurvey(100));
        m_list = std::make_unique<QuestionList>(*m_model);
        m_list->setLocale(QLocale(QLocale::English));
        m_tree = m_list->findChild<QTreeView *>(u"questionList"_qs);
        m_list->resize(320, 400);
        m_list->show();
        layOut();
    }

    void whatIsNotFoundIsSaid()
    {
        auto *search = m_list->findChild<QLineEdit *>(u"questionSearch"_qs);
        auto *nothing = m_list->findChild<QLabel *>(u"noQuestionFound"_qs);
        QVERIFY(!nothing->isVisible());
        search->setText(u"question 12"_qs);
        QVERIFY(!nothing->isVisible() && m_tree->isVisible());
        search->setText(u"quetsion"_qs);
        QVERIFY(nothing->isVisible() && !m_tree->isVisible());
        QVERIFY2(nothing->text().contains(u"quetsion"), qPrintable(nothing->text()));
        QTest::mouseClick(m_list->findChild<QPushButton *>(u"clearQuestionSearch"_qs),
                          Qt::LeftButton);
        QVERIFY(search->text().isEmpty());
        QVERIFY(!nothing->isVisible() && m_tree->isVisible());
    }

    /// Those of other files, under the filter of one: hidden, counted, and found.
    void unansweredOnesAreHiddenUnderAFilter()
    {
        auto *hidden = m_list->findChild<QLabel *>(u"hiddenQuestions"_qs);
        m_list->setChosen({QuestionId(5)});
        m_model->setSurveys({surveyOf(1, 3, 0), surveyOf(4, 6, 10)});
        m_list->setFiltered(false);
        QCOMPARE(m_tree->model()->rowCount(), 2);
        QVERIFY(!hidden->isVisible());
        m_list->setFiltered(true);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(0, 0)));
        QVERIFY2(hidden->isVisible() && hidden->text().startsWith(u'3'),
                 qPrintable(hidden->text()));
        QVERIFY2(current().startsWith(u"Question 5:"), qPrintable(current()));
        auto *search = m_list->findChild<QLineEdit *>(u"questionSearch"_qs);
        search->setText(u"question 2"_qs);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QVERIFY(!hidden->isVisible());
        search->clear();
        // What is looked at stays, answers or not.
        m_list->setChosen({QuestionId(2)});
        QVERIFY2(current().startsWith(u"Question 2:"), qPrintable(current()));
        QVERIFY2(hidden->text().startsWith(u'2'), qPrintable(hidden->text()));
        // Other numbers under another filter.
        m_model->setSurveys({surveyOf(1, 3, 8), surveyOf(4, 6, 0)});
        m_list->setFiltered(true);
        QVERIFY2(current().startsWith(u"Question 2:"), qPrintable(current()));
        QCOMPARE(m_tree->model()->rowCount(), 1);
    }

    void chosenElsewhere()
    {
        for (const int id : {70, 3, 41, questions}) {
            m_list->setChosen({QuestionId(id)});
            QVERIFY2(current().startsWith(u"Question %1:"_qs.arg(id)), qPrintable(current()));
            QVERIFY2(isSeen(), qPrintable(current()));
        }
    }

    void chosenWithKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("a page down") << Qt::Key_PageDown;
        QTest::newRow("to the end") << Qt::Key_End;
    }

    void chosenWithKeys()
    {
        QFETCH(const Qt::Key, key);
        m_list->setChosen({QuestionId(1)});
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_tree, key);
            QVERIFY2(isSeen(), qPrintable(current()));
        }
        QVERIFY(m_tree->verticalScrollBar()->value() > 0);
    }

    /// The name of the next file is no question.
    void headingsArePassedBy()
    {
        m_model->setSurveys({surveyOf(1, 3, 10), surveyOf(4, 6, 10)});
        m_list->resize(320, 220);
        layOut();
        m_list->setChosen({QuestionId(3)});
        QTest::keyClick(m_tree, Qt::Key_Down);
        QVERIFY2(current().startsWith(u"Question 4:"), qPrintable(current()));
        QTest::keyClick(m_tree, Qt::Key_Up);
        QVERIFY2(current().startsWith(u"Question 3:"), qPrintable(current()));
        QTest::keyClick(m_tree, Qt::Key_Home);
        QVERIFY2(current().startsWith(u"Question 1:"), qPrintable(current()));
        const QModelIndex heading = m_tree->model()->index(0, 0);
        QCOMPARE(m_tree->visualRect(heading).top(), 0);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {},
                          m_tree->visualRect(heading).center());
        QVERIFY2(current().startsWith(u"Question 1:"), qPrintable(current()));
        QVERIFY(m_tree->selectionModel()->isSelected(m_tree->currentIndex()));
    }

    /// Before the pane was looked at, or while another one was.
    void chosenWhileHidden()
    {
        m_list->hide();
        m_list->setChosen({QuestionId(60)});
        m_list->resize(260, 300);
        m_list->show();
        layOut();
        QVERIFY2(isSeen(), qPrintable(current()));
    }

    void chosenBeforeThereIsAList()
    {
        QuestionListModel model;
        m_list = std::make_unique<QuestionList>(model);
        m_tree = m_list->findChild<QTreeView *>(u"questionList"_qs);
        m_list->setChosen({QuestionId(60)});
        m_list->resize(320, 400);
        m_list->show();
        model.setSurveys(longSurvey(100));
        layOut();
        QVERIFY2(current().startsWith(u"Question 60:"), qPrintable(current()));
        QVERIFY2(isSeen(), qPrintable(current()));
        m_list.reset();
    }

    /// Another filter comes, and with it the same question.
    void foundAgainFromFarAway()
    {
        m_list->setChosen({QuestionId(60)});
        m_tree->verticalScrollBar()->setValue(0);
        QVERIFY(!isSeen());
        m_list->setChosen({QuestionId(60)}); // only counted anew: the owner is looking around
        QVERIFY(!isSeen());
        m_list->showChosen();
        QVERIFY(isSeen());
    }

    /// Narrower rows are higher, and push it down.
    void staysInSight()
    {
        m_list->setChosen({QuestionId(60)});
        for (const int width : {200, 500, 160}) {
            m_list->resize(width, 400);
            layOut();
            QVERIFY2(isSeen(), qPrintable(QString::number(width)));
        }
        m_tree->verticalScrollBar()->setValue(0);
        m_list->resize(320, 400);
        layOut();
        QVERIFY(!isSeen()); // nobody is torn away from what he reads
    }

    void searchLeadsBack()
    {
        m_list->setChosen({QuestionId(60)});
        auto *search = m_list->findChild<QLineEdit *>(u"questionSearch"_qs);
        QTest::keyClicks(search, u"60"_qs);
        QVERIFY(isSeen());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY2(current().startsWith(u"Question 60:"), qPrintable(current()));
        QVERIFY2(isSeen(), qPrintable(current()));
    }

    void cleanup()
    {
        m_list.reset();
        m_model.reset();
    }
};

QTEST_MAIN(TestQuestionListWidget)
#include "tst_questionlistwidget.moc"
