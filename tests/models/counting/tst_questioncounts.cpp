// SPDX-License-Identifier: GPL-3.0-or-later
// On a snapshot small enough to count by hand: six responses of two imports. Question 1 was mapped
// to the stars in import 20 and kept as a question in import 10; question 2 allows several answers;
// question 3 is free text.
#include "models/counting/questioncounts.h"

#include <QTest>

#include <limits>

using namespace patron;

namespace {

CodeColumn column(std::initializer_list<quint32> codes, quint32 highest)
{
    CodeColumn column(codes.size(), highest);
    size_t i = 0;
    for (const quint32 code : codes)
        column.set(i++, code);
    return column;
}

Snapshot sixResponses()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Snapshot snapshot;
    for (qint64 id = 1; id <= 6; ++id)
        snapshot.responses.push_back(ResponseId{id});
    snapshot.dayStarts = {0};
    snapshot.dimensions[Dimension::Import] = {{u"10"_qs, u"20"_qs}, column({1, 1, 1, 2, 2, 2}, 2)};
    snapshot.measures[Measure::Rating] = {{2, 3, 4, 5, 6, 7, 8, 9, 10},
                                          column({9, 9, 9, 8, 9, 0}, 9)};
    snapshot.answers[QuestionId{1}] = {{u"4"_qs, u"5"_qs}, {4, 5}, {0, 1}, {1, 0}, {}};
    snapshot.answers[QuestionId{2}] = {
        {u"Price"_qs, u"Taste"_qs}, {none, none}, {0, 0, 3, 5}, {0, 1, 1, 0}, {}};
    ImportRecord newer;
    newer.id = ImportId{20};
    ImportRecord older;
    older.id = ImportId{10};
    snapshot.imports = {newer, older};
    snapshot.columns = {{ImportId{10}, QuestionId{1}, Field::Question},
                        {ImportId{20}, QuestionId{1}, Field::Rating},
                        {ImportId{10}, QuestionId{2}, Field::Question},
                        {ImportId{20}, QuestionId{2}, Field::Question}};
    snapshot.questions = {
        {QuestionId{1}, SurveyId{1}, u"Stars"_qs, 0, QuestionKind::Number},
        {QuestionId{2}, SurveyId{1}, u"What did you like?"_qs, 1, QuestionKind::MultiChoice},
        {QuestionId{3}, SurveyId{1}, u"Anything else?"_qs, 2, QuestionKind::Text}};
    return snapshot;
}

} // namespace

class TestQuestionCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wherePartOfTheImportsWasMapped();
    void valuesBeyondTheScoreAreAnswers();
    void aColumnLeftOutIsNoQuestion();
    void severalAnswersCountOnePerson();
    void underAFilterOfImports();
};

void TestQuestionCounts::wherePartOfTheImportsWasMapped()
{
    const QList<QuestionCounts> counts = questionCounts(sixResponses(), {});
    QCOMPARE(counts.size(), 2); // free text is not counted
    QCOMPARE(counts[0].field, Field::Rating);
    // "5" and "4" from the answers, 4.5 and 5 from the stars; the stars of the older import are
    // another column's.
    QCOMPARE(counts[0].n, 4);
    QCOMPARE(counts[0].answers,
             (QList<AnswerCount>{{u"4"_qs, 4.0, 1}, {u"4.5"_qs, 4.5, 1}, {u"5"_qs, 5.0, 2}}));
    QCOMPARE(counts[0].mean, std::optional(18.5 / 4));
}

/// The stars of import 20 went to ten: what lies beyond five was kept as an answer.
void TestQuestionCounts::valuesBeyondTheScoreAreAnswers()
{
    Snapshot snapshot = sixResponses();
    snapshot.answers[QuestionId{1}] = {
        {u"4"_qs, u"5"_qs, u"9"_qs}, {4, 5, 9}, {0, 1, 5}, {1, 0, 2}, {}};
    const QuestionCounts stars = questionCounts(snapshot, {})[0];
    QCOMPARE(stars.n, 5);
    // Told, but on no scale: it lifts no mean. What an import kept as a question is not touched.
    QCOMPARE(stars.answers,
             (QList<AnswerCount>{
                 {u"4"_qs, 4.0, 1}, {u"4.5"_qs, 4.5, 1}, {u"5"_qs, 5.0, 2}, {u"9"_qs, {}, 1}}));
    Snapshot scale = snapshot;
    scale.questions[0].kind = QuestionKind::Scale;
    QCOMPARE(questionCounts(scale, {})[0].mean, std::optional(18.5 / 4));
}

void TestQuestionCounts::aColumnLeftOutIsNoQuestion()
{
    Snapshot snapshot = sixResponses();
    const QuestionId latitude{4};
    snapshot.questions << Question{latitude, SurveyId{1}, u"Latitude"_qs, 3, QuestionKind::Number};
    snapshot.columns.push_back({ImportId{10}, latitude, Field::Skip});
    snapshot.columns.push_back({ImportId{20}, latitude, Field::Skip});
    QCOMPARE(questionCounts(snapshot, {}).size(), 2);
    // Once it was taken in after all, nothing hides that.
    snapshot.columns.back().field = Field::Question;
    QCOMPARE(questionCounts(snapshot, {}).size(), 3);
}

void TestQuestionCounts::severalAnswersCountOnePerson()
{
    const QList<QuestionCounts> counts = questionCounts(sixResponses(), {});
    QCOMPARE(counts[1].field, Field::Question);
    QCOMPARE(counts[1].n, 3);
    QCOMPARE(counts[1].answers, (QList<AnswerCount>{{u"Price"_qs, {}, 2}, {u"Taste"_qs, {}, 2}}));
    QVERIFY(!counts[1].mean);
}

void TestQuestionCounts::underAFilterOfImports()
{
    Filter filter;
    filter.chosen[Dimension::Import] = {u"10"_qs};
    const QList<QuestionCounts> counts = questionCounts(sixResponses(), filter);
    QCOMPARE(counts[0].n, 2);
    QCOMPARE(counts[0].answers, (QList<AnswerCount>{{u"4"_qs, 4.0, 1}, {u"5"_qs, 5.0, 1}}));
    QCOMPARE(counts[1].n, 1);
}

QTEST_GUILESS_MAIN(TestQuestionCounts)
#include "tst_questioncounts.moc"
