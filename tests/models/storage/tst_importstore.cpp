// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/responsewriter.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QTest>

#include <algorithm>

using namespace patron;

class TestImportStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingYet();
    void listsWhatWasCommitted();
    void findsSurvey_data();
    void findsSurvey();
    void findsTheCloserOfTwo();
    void knowsTheKeys();
    void knowsWhatALaterImportTookOver();
    void knowingCanBeCancelled();
    void listsQuestions();

private:
    FreshDatabase m_database;
};

void TestImportStore::init()
{
    QVERIFY(m_database.make());
}

void TestImportStore::nothingYet()
{
    QVERIFY(listImports(*m_database)->isEmpty());
    QVERIFY(listQuestions(*m_database)->isEmpty());
    QVERIFY(!findSurvey(*m_database, {QStringLiteral("Score")})->isValid());
    QVERIFY(loadKnownResponses(*m_database, {1}, {})->responses.empty());
}

void TestImportStore::listsWhatWasCommitted()
{
    ImportRecord wanted = shopRecord(QStringLiteral("Отзывы мая.csv"));
    wanted.recipe = QStringLiteral("trustpilot");
    wanted.importedAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    wanted.sheet = QStringLiteral("Sheet 1");
    QList<ImportRecord> committed;
    for (int i = 0; i < 3; ++i) {
        auto writer = ResponseWriter::begin(*m_database, wanted, SurveyId());
        QVERIFY(writer);
        (*writer)->countRejected(i);
        Place place{wanted.file, wanted.sheet, 12, QStringLiteral("Comment")};
        auto record =
            (*writer)->commit({note(ProblemCode::BytesReplaced, {3}, place, QStringLiteral("caf?")),
                               {ProblemCode::RowEmpty, Severity::Row, {}, place, {}}},
                              {});
        QVERIFY(record);
        committed.prepend(*record);
    }
    const auto listed = listImports(*m_database);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 3);
    QCOMPARE(*listed, committed);
}

void TestImportStore::findsSurvey_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<bool>("isFound");
    const QStringList ten{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    QTest::newRow("the same") << ten << ten << true;
    QStringList turned = ten;
    std::ranges::reverse(turned);
    QTest::newRow("columns in another order") << ten << turned << true;
    QTest::newRow("two of ten missing") << ten << ten.mid(2) << true;
    QTest::newRow("three of ten missing") << ten << ten.mid(3) << false;
    QTest::newRow("two of ten renamed") << ten << (ten.mid(2) + QStringList{"x", "y"}) << true;
    QTest::newRow("two new columns beside ten") << ten << (ten + QStringList{"x", "y"}) << true;
    QTest::newRow("three new columns beside ten")
        << ten << (ten + QStringList{"x", "y", "z"}) << false;
    QTest::newRow("capitals are another word")
        << QStringList{"Score"} << QStringList{"score"} << false;
    QTest::newRow("repeats count once each")
        << QStringList{"a", "a", "a"} << QStringList{"a", "b", "c"} << false;
    QTest::newRow("no columns") << ten << QStringList() << false;
}

void TestImportStore::findsSurvey()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, asked);
    QFETCH(bool, isFound);
    ImportRecord record = shopRecord(QStringLiteral("a.csv"));
    record.columns.clear();
    for (const QString &header : stored)
        record.columns.append({header, Field::Question, QuestionKind::Choice});
    auto writer = ResponseWriter::begin(*m_database, record, SurveyId());
    QVERIFY(writer);
    const auto committed = (*writer)->commit({}, {});
    QVERIFY(committed);
    const auto found = findSurvey(*m_database, asked);
    QVERIFY(found);
    QCOMPARE(*found, isFound ? committed->survey : SurveyId());
}

void TestImportStore::findsTheCloserOfTwo()
{
    const QStringList headers{"a", "b", "c", "d", "e"};
    QList<SurveyId> surveys;
    for (int i = 0; i < 2; ++i) {
        ImportRecord record = shopRecord(QStringLiteral("a.csv"));
        record.columns.clear();
        for (const QString &header : headers.mid(i))
            record.columns.append({header, Field::Question, QuestionKind::Choice});
        auto writer = ResponseWriter::begin(*m_database, record, SurveyId());
        QVERIFY(writer);
        surveys << (*writer)->commit({}, {})->survey;
    }
    QVERIFY(surveys.at(0) != surveys.at(1));
    QCOMPARE(*findSurvey(*m_database, headers), surveys.at(0));
    QCOMPARE(*findSurvey(*m_database, headers.mid(1)), surveys.at(1));
}

void TestImportStore::knowsTheKeys()
{
    const auto first = importRows(
        *m_database, {{"1", 9, {}, "a", {}, {}, {}, {}, {}}, {"", 8, {}, "b", {}, {}, {}, {}, {}}});
    ImportRecord other = shopRecord(QStringLiteral("b.csv"));
    other.columns = {{QStringLiteral("Alone"), Field::Recommend, QuestionKind::Scale}};
    const auto second = importRows(*m_database, other, {{"7", 9, {}, "c", {}, {}, {}, {}, {}}});
    QVERIFY(first && second);
    QVERIFY(first->survey != second->survey);
    const auto known = loadKnownResponses(*m_database, first->survey, {});
    QVERIFY(known);
    QCOMPARE(known->responses.size(), size_t{2});
    const ShopRow withId{"1", 9, {}, "a", {}, {}, {}, {}, {}};
    const RecordDraft draft = shopDraft(withId, 1);
    const auto found =
        std::ranges::find(known->responses, draft.sourceKey, &KnownResponse::sourceKey);
    QVERIFY(found != known->responses.end());
    QCOMPARE(found->contentKey, draft.contentKey);
    QCOMPARE(found->response.value,
             ask(m_database->sql(),
                 QStringLiteral("SELECT response_id FROM response WHERE source_id = '1'"))
                 .toLongLong());
    QCOMPARE(loadKnownResponses(*m_database, second->survey, {})->responses.size(), size_t{1});
}

void TestImportStore::knowsWhatALaterImportTookOver()
{
    const auto first = importRows(*m_database, {{"1", 9, {}, "old", {}, {}, {}, {}, {}}});
    const auto second = importRows(*m_database, {{"1", 2, {}, "new", {}, {}, {}, {}, {}}});
    QVERIFY(first && second);
    QVERIFY(undoImport(*m_database, first->id, {}));
    QCOMPARE(loadKnownResponses(*m_database, second->survey, {})->responses.size(), size_t{1});
    const auto third = importRows(*m_database, {{"1", 2, {}, "new", {}, {}, {}, {}, {}}});
    QVERIFY(third);
    QCOMPARE(third->duplicates, 1);
}

void TestImportStore::knowingCanBeCancelled()
{
    const auto first = importRows(*m_database, {ShopRow{}});
    QVERIFY(first);
    const Progress progress;
    progress.cancel();
    QCOMPARE(loadKnownResponses(*m_database, first->survey, progress).error().code,
             ProblemCode::Cancelled);
    QCOMPARE(listImports(*m_database)->size(), 1);
}

void TestImportStore::listsQuestions()
{
    const auto first = importRows(*m_database, {ShopRow{}});
    QVERIFY(first);
    const auto questions = listQuestions(*m_database);
    QVERIFY(questions);
    QCOMPARE(questions->size(), first->columns.size());
    for (int i = 0; i < questions->size(); ++i) {
        const Question &question = questions->at(i);
        QVERIFY(question.id.isValid());
        QCOMPARE(question.survey, first->survey);
        QCOMPARE(question.position, i);
        QCOMPARE(question.header, first->columns.at(i).header);
        QCOMPARE(question.kind, first->columns.at(i).kind);
    }
}

QTEST_GUILESS_MAIN(TestImportStore)
#include "tst_importstore.moc"
