// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/questionsession.h"

#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

/// Twelve answers of spring: two questions with answers to choose from, one in own words.
QByteArray spring()
{
    QByteArray text("Response ID,Date,Channel,Why us?,Again?,What is missing?\n");
    for (int i = 0; i < 12; ++i)
        text += "S-" + QByteArray::number(i) + ",2026-04-" + QByteArray::number(10 + i) + "," +
                (i % 2 ? "Web" : "Phone") + "," + (i % 3 ? "Price" : "Taste") + "," +
                (i % 4 ? "Yes" : "No") + "," +
                (i < 4 ? "Wish number " + QByteArray::number(i) + " of all our good wishes" : "") +
                "\n";
    return text;
}

struct Desk
{
    QTemporaryDir folder;
    QThreadPool pool;
    std::unique_ptr<QuestionSession> session;
    std::shared_ptr<const Snapshot> snapshot;

    Desk()
    {
        if (!prepareDatabase(database()))
            qFatal("no database");
        QFile file(folder.filePath(u"spring.csv"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(spring()) < 1)
            qFatal("no file");
        file.close();
        if (!importFile(database(), file.fileName(), {}, Progress()))
            qFatal("no import");
        load();
        session = std::make_unique<QuestionSession>(database(), pool);
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"shop.db"_qs); }

    void load()
    {
        const auto opened = Database::open(database(), Access::Read);
        const auto loaded =
            opened ? loadSnapshot(**opened, Progress()) : Result<std::shared_ptr<const Snapshot>>();
        if (!loaded)
            qFatal("no snapshot");
        snapshot = *loaded;
    }

    [[nodiscard]] QList<QuestionId> question(const QString &header) const
    {
        for (const Question &each : snapshot->questions) {
            if (each.header == header)
                return {each.id};
        }
        return {};
    }

    /// Shown, with everything counted.
    void show(const Filter &filter = {})
    {
        session->setScope(snapshot, filter);
        session->setShown(true);
        settle();
    }

    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            pool.waitForDone();
            QTest::qWait(5);
        }
    }
};

} // namespace

class TestQuestionSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCountedBeforeItIsShown();
    void listsAndChoosesTheFirst();
    void ownWordsAreListedAndFetched();
    void ownWordsObeyTheFilter();
    void cutGoesWhereItCannotBe();
    void cutComesBackWithItsSurvey();
    void clicksAskForAFilter();
    void listIsAModel();
    void boxesCountAsOnTheirCard();
    void leftBeforeItWasCounted();
    void nothingErasedIsKept();
    void withoutAnything();
};

void TestQuestionSession::nothingIsCountedBeforeItIsShown()
{
    Desk desk;
    desk.session->setScope(desk.snapshot, {});
    desk.settle();
    QCOMPARE(desk.session->questions().rowCount(), 0);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(desk.session->questions().rowCount(), 1);
}

void TestQuestionSession::listsAndChoosesTheFirst()
{
    Desk desk;
    QSignalSpy shown(desk.session.get(), &QuestionSession::cardChanged);
    desk.show();
    const QuestionListModel &list = desk.session->questions();
    QCOMPARE(list.surveys().size(), 1);
    QCOMPARE(list.surveys()[0].file, u"spring.csv"_qs);
    QVERIFY(shown.size() > 0);
    // The channel comes before it, but has panes of its own.
    QCOMPARE(desk.session->card().wish.questions, desk.question(u"Why us?"_qs));
    desk.session->choose(desk.question(u"Why us?"_qs));
    desk.settle();
    QCOMPARE(desk.session->card().n, 12);
    QCOMPARE(desk.session->card().table.rows[0].key.value, u"Price"_qs);
    // Nothing new where nothing changed.
    const qsizetype before = shown.size();
    desk.session->choose(desk.question(u"Why us?"_qs));
    desk.session->setScope(desk.snapshot, {});
    desk.settle();
    QCOMPARE(shown.size(), before);
}

void TestQuestionSession::ownWordsAreListedAndFetched()
{
    Desk desk;
    desk.show();
    desk.session->choose(desk.question(u"What is missing?"_qs));
    desk.settle();
    QCOMPARE(desk.session->card().verdict.id, AnswerVerdictId::OwnWords);
    QCOMPARE(desk.session->card().n, 4);
    CommentListModel &texts = desk.session->texts();
    QCOMPARE(texts.total(), 4);
    texts.fetchMore({});
    desk.settle();
    QCOMPARE(texts.rowCount(), 4);
    QVERIFY(texts.index(0).data().toString().startsWith(u"Wish number 3")); // newest first
    const QModelIndex row =
        desk.session->questions().indexOf(desk.question(u"What is missing?"_qs));
    QCOMPARE(row.data(QuestionListModel::CountRole).toInt(), 4);
}

void TestQuestionSession::ownWordsObeyTheFilter()
{
    Desk desk;
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    desk.show(filter);
    desk.session->choose(desk.question(u"What is missing?"_qs));
    desk.settle();
    QCOMPARE(desk.session->card().n, 2);
    const QModelIndex row =
        desk.session->questions().indexOf(desk.question(u"What is missing?"_qs));
    QCOMPARE(row.data(QuestionListModel::CountRole).toInt(), 2);
}

void TestQuestionSession::cutGoesWhereItCannotBe()
{
    Desk desk;
    desk.show();
    desk.session->choose(desk.question(u"Why us?"_qs));
    desk.session->setCut(desk.question(u"Again?"_qs).first());
    desk.settle();
    QVERIFY(desk.session->card().isCut);
    QCOMPARE(desk.session->card().table.rows.size(), 2);
    // The question it was cut by is chosen itself.
    desk.session->choose(desk.question(u"Again?"_qs));
    desk.settle();
    QVERIFY(!desk.session->card().isCut);
    QVERIFY(std::holds_alternative<std::monostate>(desk.session->wish().cut));
    // Another dimension stays from one question to the next.
    desk.session->setCut(Dimension::Channel);
    desk.session->choose(desk.question(u"Why us?"_qs));
    desk.settle();
    QVERIFY(desk.session->card().isCut);
}

/// Two surveys in one database, one of them without channels.
void TestQuestionSession::cutComesBackWithItsSurvey()
{
    Desk desk;
    QFile file(desk.folder.filePath(u"shapes.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Which shape?,Which size?\n");
    for (int i = 0; i < 44; ++i)
        file.write("P-" + QByteArray::number(i) + (i % 2 ? ",round" : ",square") +
                   (i % 3 ? ",small\n" : ",large\n"));
    file.close();
    QVERIFY(importFile(desk.database(), file.fileName(), {}, Progress()));
    desk.load();
    desk.show();
    desk.session->choose(desk.question(u"Why us?"_qs));
    desk.session->setCut(Dimension::Channel);
    desk.settle();
    QVERIFY(desk.session->card().isCut);
    desk.session->choose(desk.question(u"Which shape?"_qs));
    desk.settle();
    QVERIFY(!desk.session->cuts().contains(CutBy(Dimension::Channel)));
    QCOMPARE(desk.session->wish().cut, CutBy());
    QCOMPARE(desk.session->card().n, 44);
    desk.session->choose(desk.question(u"Again?"_qs));
    desk.settle();
    QCOMPARE(desk.session->wish().cut, CutBy(Dimension::Channel));
    QVERIFY(desk.session->card().isCut);
}

void TestQuestionSession::clicksAskForAFilter()
{
    Desk desk;
    desk.show();
    QSignalSpy asked(desk.session.get(), &QuestionSession::filterRequested);
    const QuestionId why = desk.question(u"Why us?"_qs).first();
    desk.session->toggle(why, u"Price"_qs);
    QCOMPARE(asked.size(), 1);
    Filter wanted;
    wanted.answers[why] = {u"Price"_qs};
    QCOMPARE(asked[0][0].value<Filter>(), wanted);
    desk.show(wanted);
    desk.session->toggle(why, u"Price"_qs);
    QCOMPARE(asked[1][0].value<Filter>(), Filter());
}

void TestQuestionSession::listIsAModel()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.session->questions(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.show();
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    QSignalSpy reset(&desk.session->questions(), &QAbstractItemModel::modelReset);
    desk.show(filter);
    QCOMPARE(reset.size(), 0); // other numbers, the same rows: the list does not jump
    const QModelIndex row = desk.session->questions().indexOf(desk.question(u"Why us?"_qs));
    QCOMPARE(row.data(QuestionListModel::CountRole).toInt(), 6);
    QCOMPARE(row.data(QuestionListModel::KindRole).toInt(), int(QuestionKind::Choice));
    QVERIFY(row.data(QuestionListModel::SearchRole).toString().contains(u"why us"_qs));
    QVERIFY(row.parent().data(QuestionListModel::IsSurveyRole).toBool());
}

void TestQuestionSession::boxesCountAsOnTheirCard()
{
    Desk desk;
    QFile file(desk.folder.filePath(u"boxes.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Town,Paid,Parking,Staff,Food\n");
    for (int i = 0; i < 40; ++i)
        file.write(i % 10 < 4   ? "Iasi,Cash,,,\n"
                   : i % 10 < 7 ? "Cluj,Cash,1,,1\n"
                                : "Cluj,Card,,1,1\n");
    file.close();
    QVERIFY(importFile(desk.database(), file.fileName(), {}, Progress()));
    desk.load();
    desk.show();
    const QModelIndex row = desk.session->questions().indexOf(
        desk.question(u"Parking"_qs) + desk.question(u"Staff"_qs) + desk.question(u"Food"_qs));
    QVERIFY(row.isValid());
    desk.session->choose(desk.question(u"Parking"_qs) + desk.question(u"Staff"_qs) +
                         desk.question(u"Food"_qs));
    desk.settle();
    QCOMPARE(desk.session->card().n, 40);
    QCOMPARE(row.data(QuestionListModel::CountRole).toInt(), 40);
}

void TestQuestionSession::leftBeforeItWasCounted()
{
    Desk desk;
    desk.session->setScope(desk.snapshot, {});
    desk.session->setShown(true); // asks for the list
    desk.session->setShown(false);
    desk.settle();
    QCOMPARE(desk.session->card().n, 0);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(desk.session->card().n, 12);
}

void TestQuestionSession::nothingErasedIsKept()
{
    Desk desk;
    desk.show();
    desk.session->choose(desk.question(u"What is missing?"_qs));
    desk.settle();
    desk.session->texts().fetchMore({});
    desk.settle();
    QCOMPARE(desk.session->texts().rowCount(), 4);
    desk.session->setShown(false);
    // Another filter is no reason to forget what is on the way.
    desk.session->setScope(desk.snapshot, Filter().toggled(Dimension::Channel, u"Web"_qs));
    QCOMPARE(desk.session->texts().rowCount(), 4);
    desk.load();
    desk.session->setScope(desk.snapshot, {});
    QCOMPARE(desk.session->texts().rowCount(), 0);
    QCOMPARE(desk.session->card().n, 0);
    desk.session->setShown(true);
    desk.settle();
    QCOMPARE(desk.session->card().n, 4);
}

void TestQuestionSession::withoutAnything()
{
    Desk desk;
    desk.snapshot = std::make_shared<Snapshot>();
    desk.show();
    QCOMPARE(desk.session->questions().rowCount(), 0);
    QVERIFY(desk.session->card().wish.questions.isEmpty());
}

QTEST_GUILESS_MAIN(TestQuestionSession)
#include "tst_questionsession.moc"
