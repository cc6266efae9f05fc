// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that customers put in order, from the file to what the pane and the command line show.
#include "models/counting/questionlist.h"
#include "models/counting/rankedquestions.h"
#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/session/query.h"
#include "models/session/questioncard.h"
#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

/// Every line is given so many times, with a branch that tells the lines apart.
QByteArray csv(const QByteArray &header, const QList<QByteArray> &lines, int times)
{
    QByteArray text = "Response ID,Branch," + header + '\n';
    int number = 0;
    for (int time = 0; time < times; ++time) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            text += "R-" + QByteArray::number(++number) + ",B" + QByteArray::number(i) + ',' +
                    lines[i] + '\n';
    }
    return text;
}

} // namespace

class TestRankings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOne_data();
    void whatIsOne();
    void isCancelledAtAnyMoment();
    void theLowestMeanComesFirst();
    void ofEqualOnesTheFileDecides();
    void aFilterChangesPlacesNotWhatItIs();
    void tooFewForAMean();
    void ofAFewItIsNone();

private:
    std::shared_ptr<const Snapshot> load(const QByteArray &text, const ImportOptions &options = {});

    QTemporaryDir m_folder;
    int m_files = 0;
};

std::shared_ptr<const Snapshot> TestRankings::load(const QByteArray &text,
                                                   const ImportOptions &options)
{
    const QString name = m_folder.filePath(QString::number(++m_files));
    QFile file(name + u".csv"_qs);
    if (!prepareDatabase(name + u".db"_qs) || !file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write(text);
    file.close();
    if (!importFile(name + u".db"_qs, file.fileName(), options, Progress()))
        return nullptr;
    const auto opened = Database::open(name + u".db"_qs, Access::Read);
    if (!opened)
        return nullptr;
    const auto loaded = loadSnapshot(**opened, Progress());
    return loaded ? *loaded : nullptr;
}

const QByteArray brackets = "Put in order [Price],Put in order [Taste],Put in order [Advice]";
const QList<QByteArray> orders{"2,1,3", "2,1,3", "3,1,2", "1,2,3"};

void TestRankings::whatIsOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found"); // title, labels
    QTest::newRow("brackets of Google Forms")
        << csv(brackets, orders, 5)
        << QStringList{u"Put in order"_qs, u"Price"_qs, u"Taste"_qs, u"Advice"_qs};
    QTest::newRow("a dash") << csv("Order: - Price,Order: - Taste,Order: - Advice", orders, 5)
                            << QStringList{u"Order:"_qs, u"Price"_qs, u"Taste"_qs, u"Advice"_qs};
    QTest::newRow("some did not answer")
        << csv(brackets, orders + QList<QByteArray>{",,"}, 5)
        << QStringList{u"Put in order"_qs, u"Price"_qs, u"Taste"_qs, u"Advice"_qs};
    QTest::newRow("marks of a matrix")
        << csv(brackets, {"2,1,3", "2,2,3", "3,1,3"}, 5) << QStringList();
    QTest::newRow("numbers beside each other")
        << csv("Visits [May],Visits [June],Visits [July]", {"12,7,9", "30,1,44", "8,22,17"}, 5)
        << QStringList();
    QTest::newRow("two columns are no order")
        << csv("Order [Price],Order [Taste]", {"1,2", "2,1"}, 5) << QStringList();
}

void TestRankings::whatIsOne()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    const auto snapshot = load(text);
    QVERIFY(snapshot);
    const auto rankings = rankedQuestions(*snapshot, Progress());
    QVERIFY(rankings);
    QStringList names;
    for (const RankedQuestion &each : *rankings)
        names << each.title << each.labels;
    QCOMPARE(names, found);
    const QList<SurveyNode> list =
        questionList(*snapshot, questionCounts(*snapshot, {}), *rankings);
    QCOMPARE(list.size(), 1);
    const bool isListed = std::ranges::any_of(
        list[0].questions, [](const QuestionNode &each) { return each.form == RowForm::Places; });
    QCOMPARE(isListed, !found.isEmpty());
}

void TestRankings::isCancelledAtAnyMoment()
{
    const auto snapshot = load(csv(brackets, orders, 5));
    QVERIFY(snapshot);
    for (int asks = 0; asks < 3; ++asks) {
        const Progress progress;
        progress.cancelAfter(asks);
        const auto rankings = rankedQuestions(*snapshot, progress);
        QVERIFY(!rankings);
        QCOMPARE(rankings.error().code, ProblemCode::Cancelled);
    }
}

void TestRankings::theLowestMeanComesFirst()
{
    const auto snapshot = load(csv(brackets, orders, 20));
    QVERIFY(snapshot);
    const auto answer = answerQuery(snapshot, {});
    QVERIFY(answer);
    QCOMPARE(answer->rankings.size(), 1);
    const RankedAnswers &ranking = answer->rankings[0];
    QCOMPARE(ranking.question, u"Put in order"_qs);
    QCOMPARE(ranking.n, 80);
    QStringList told;
    for (const RankedAnswer &each : ranking.answers)
        told << u"%1 %2 of %3"_qs.arg(each.label).arg(each.place.value_or(0)).arg(each.n);
    QCOMPARE(told,
             (QStringList{u"Taste 1.25 of 80"_qs, u"Price 2 of 80"_qs, u"Advice 2.75 of 80"_qs}));

    const auto rankings = rankedQuestions(*snapshot, Progress());
    QVERIFY(rankings && rankings->size() == 1);
    const RankedQuestion question = rankings->first();
    QuestionWish wish;
    for (const Question &option : question.options)
        wish.questions << option.id;
    wish.labels = question.labels;
    wish.form = RowForm::Places;
    const auto card = computeQuestion(snapshot, {}, wish, Progress());
    QVERIFY(card);
    QVERIFY(card->isRanking);
    QCOMPARE(card->n, 80);
    QStringList rows;
    for (const FigureRow &row : card->table.rows)
        rows << u"%1 %2"_qs.arg(row.key.value).arg(row.figure.value.value_or(0));
    QCOMPARE(rows, (QStringList{u"Taste 1.25"_qs, u"Price 2"_qs, u"Advice 2.75"_qs}));
    QVERIFY(
        card->table.columns.contains(FigureColumn{TableColumn::Value, QLatin1String(placeColumn)}));
    QCOMPARE(card->verdict.id, AnswerVerdictId::FirstAndLast);
    QCOMPARE(card->verdict.arguments, (QVariantList{u"Taste"_qs, 1.25, u"Advice"_qs, 2.75}));
}

void TestRankings::ofEqualOnesTheFileDecides()
{
    const auto snapshot = load(csv(brackets, {"1,2,3", "3,1,2", "2,3,1"}, 10));
    QVERIFY(snapshot);
    const auto answer = answerQuery(snapshot, {});
    QVERIFY(answer && answer->rankings.size() == 1);
    QStringList labels;
    for (const RankedAnswer &each : answer->rankings[0].answers)
        labels << each.label;
    QCOMPARE(labels, (QStringList{u"Price"_qs, u"Taste"_qs, u"Advice"_qs}));
}

void TestRankings::aFilterChangesPlacesNotWhatItIs()
{
    const auto snapshot = load(csv(brackets, orders, 6));
    QVERIFY(snapshot);
    FigureQuery query;
    query.conditions = {{u"branch"_qs, u"B3"_qs}}; // "1,2,3"
    const auto answer = answerQuery(snapshot, query);
    QVERIFY(answer && answer->rankings.size() == 1);
    QCOMPARE(answer->rankings[0].answers[0].label, u"Price"_qs);
    QCOMPARE(answer->rankings[0].n, 6);
    // Even where nobody of the chosen has answered.
    query.conditions = {{u"branch"_qs, u"B3"_qs}};
    query.period = {QDate(1999, 1, 1), QDate(1999, 1, 2)};
    const auto none = answerQuery(snapshot, query);
    QVERIFY(none && none->rankings.size() == 1);
    QCOMPARE(none->rankings[0].n, 0);
    QVERIFY(!none->rankings[0].answers[0].place);
}

void TestRankings::tooFewForAMean()
{
    const auto snapshot = load(csv(brackets, orders, 4));
    QVERIFY(snapshot);
    FigureQuery query;
    query.conditions = {{u"branch"_qs, u"B3"_qs}};
    const auto answer = answerQuery(snapshot, query);
    QVERIFY(answer && answer->rankings.size() == 1);
    for (const RankedAnswer &each : answer->rankings[0].answers) {
        QVERIFY(!each.place);
        QCOMPARE(each.n, 4);
    }
}

/// Marks of a few may differ by chance.
void TestRankings::ofAFewItIsNone()
{
    const auto snapshot = load(csv(brackets, orders, 2));
    QVERIFY(snapshot);
    const auto answer = answerQuery(snapshot, {});
    QVERIFY(answer && answer->rankings.isEmpty());
}

QTEST_GUILESS_MAIN(TestRankings)
#include "tst_rankings.moc"
