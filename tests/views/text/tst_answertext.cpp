// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/answertext.h"

#include "views/text/numbertext.h"

#include <QTest>

using namespace patron;

namespace {

AnswerVerdict example(AnswerVerdictId id)
{
    using enum AnswerVerdictId;
    switch (id) {
    case NoAnswers:
        return {id, {}};
    case TooFew:
        return {id, {3, 5}};
    case MostGiven:
        return {id, {u"Price"_qs, 42.0, 36.0, 48.0}};
    case NoneAhead:
        return {id, {u"Price"_qs, u"Taste"_qs}};
    case OneGroupLeft:
        return {id, {}};
    case TwoAnswers:
        return {id, {u"Yes"_qs, 62.0, u"No"_qs, 38.0}};
    case Average:
        return {id, {4.2, 4.0, 4.4, 1.0, 5.0}};
    case Middle:
        return {id, {1250.0, 800.0, 2000.5}};
    case GroupSays:
        return {id, {u"Nord"_qs, u"Price"_qs, 62.0, 40.0}};
    case GroupScores:
        return {id, {u"Nord"_qs, 3.1, 4.0}};
    case GroupsAlike:
        return {id, {4}};
    case OneGroup:
        return {id, {}};
    case BestAndWorst:
        return {id, {u"Staff"_qs, 4.5, u"Price"_qs, 2.1}};
    case RowsAlike:
        return {id, {3}};
    case FirstAndLast:
        return {id, {u"Taste"_qs, 1.3, u"Price"_qs, 2.8}};
    case PlacesAlike:
        return {id, {5}};
    case AllAlike:
        return {id, {7, 5.0}};
    case OwnWords:
        return {id, {12}};
    }
    Q_UNREACHABLE();
}

const QLocale english(QLocale::English);

} // namespace

class TestAnswerText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictIsSaid();
    void whatTheySay();
    void aCutNamesTheAnswerOfItsFigure();
    void whatStandsBesideTheChart();
    void whichEndIsTheBest();
    void allAlikeHaveNoRange();
    void aScaleInWords();
    void theGroupsBesideAreNamed();
    void whatStandsOut();
    void numbersInTheirUnit();
};

void TestAnswerText::everyVerdictIsSaid()
{
    QStringList said;
    for (const AnswerVerdictId id : allAnswerVerdictIds()) {
        const QString text = answerVerdictText(example(id), english);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%' + u"1"_qs) && text.endsWith(u'.'),
                 qPrintable(text));
        QVERIFY2(!said.contains(text), qPrintable(text));
        said << text;
    }
}

void TestAnswerText::whatTheySay()
{
    using enum AnswerVerdictId;
    QVERIFY(answerVerdictText(example(MostGiven), english).contains(u"42%"));
    QVERIFY(answerVerdictText(example(MostGiven), english).contains(u"36% to 48%"));
    QVERIFY(answerVerdictText(example(Middle), english).contains(u"1,250"));
    // Less and more are two sentences.
    QVERIFY(answerVerdictText(example(GroupScores), english).contains(u"lower"));
    QVERIFY(answerVerdictText(example(GroupSays), english).contains(u"more often"));
    AnswerVerdict times = example(Middle);
    times.unit = Unit::Minutes;
    QVERIFY(answerVerdictText(times, english).contains(u"20\u00a0h\u00a050\u00a0min"));
    AnswerVerdict promoters = example(GroupScores);
    promoters.arguments[0] = u"promoter"_qs;
    QVERIFY(answerVerdictText(promoters, english).startsWith(u"Promoters"));
}

void TestAnswerText::aCutNamesTheAnswerOfItsFigure()
{
    QuestionCard card;
    card.n = 30;
    card.most = shareOf(12, 30);
    card.mostAnswer = u"Friends"_qs;
    QVERIFY(!questionDetail(card, english).contains(u"Friends")); // the sentence says it
    card.isCut = true;
    QVERIFY(questionDetail(card, english).startsWith(u"“Friends” · "));
    card.n = 4; // no figure, so nothing to name
    QVERIFY(!questionDetail(card, english).contains(u"Friends"));
}

void TestAnswerText::whatStandsBesideTheChart()
{
    QuestionCard card;
    QVERIFY(questionNotes(card, english).isEmpty());
    card.answersLeftOut = 2;
    QCOMPARE(questionNotes(card, english).size(), 1);
    QVERIFY(questionNotes(card, english).first().startsWith(u"The 2 rarest"));
    card.answersLeftOut = 0;
    card.table.columns << FigureColumn{TableColumn::StandsOut, {}};
    card.table.rows << FigureRow{{u"Phone"_qs, {}}, {}, {QStringList()}};
    QVERIFY(questionNotes(card, english).isEmpty());
    card.table.rows[0].cells = {QStringList{u"-"_qs}};
    QCOMPARE(questionNotes(card, english).size(), 1);
    QVERIFY(questionNotes(card, english).first().startsWith(u"▲ and ▼"));
}

void TestAnswerText::whichEndIsTheBest()
{
    QuestionCard card;
    card.n = 30;
    card.verdict = example(AnswerVerdictId::Average);
    const QString usual = questionDetail(card, english);
    card.table.content = LowestBest();
    QVERIFY(questionDetail(card, english).startsWith(usual));
    QVERIFY(questionDetail(card, english).contains(u"the lowest number is the best"));
    card.n = 4; // too few to say anything
    QVERIFY(!questionDetail(card, english).contains(u"best"));
}

void TestAnswerText::allAlikeHaveNoRange()
{
    QuestionCard card;
    card.kind = QuestionKind::Scale;
    card.n = 7;
    card.most = shareOf(7, 7);
    const QList<AnswerCount> fives{{u"5"_qs, 5.0, 7}};
    card.numbers = numberFigures(fives);
    QVERIFY(!questionDetail(card, english).contains(u"·"));
    QuestionCounts counts;
    counts.question.kind = QuestionKind::Scale;
    counts.n = 7;
    counts.answers = fives;
    QCOMPARE(answersVerdict(counts).id, AnswerVerdictId::AllAlike);
    QVERIFY(answerVerdictText(answersVerdict(counts), english).contains(u" 5"));
}

void TestAnswerText::aScaleInWords()
{
    QuestionCard card;
    card.kind = QuestionKind::Scale;
    card.chart = ChartKind::AnswerBars;
    card.n = 50;
    card.numbers = numberFigures({{u"Never"_qs, 1., 4}, {u"Usually"_qs, 4., 40}});
    card.verdict = {AnswerVerdictId::Average, {3.7, 3.5, 3.9, 1., 4., u"Never"_qs, u"Usually"_qs}};
    const QString verdict = questionVerdict(card, english);
    QVERIFY2(verdict.contains(u"“Never” counts as 1"_qs), qPrintable(verdict));
    QVERIFY2(verdict.contains(u"“Usually” as 4"_qs), qPrintable(verdict));
    const auto isBesideSaid = [&card] {
        return questionNotes(card, english).join(u' ').contains(u"no place on the scale"_qs);
    };
    QVERIFY(isBesideSaid()); // 50 answered, 44 are in the average
    card.n = 44;
    QVERIFY(!isBesideSaid());
}

void TestAnswerText::theGroupsBesideAreNamed()
{
    const auto said = [](const QVariantList &arguments) {
        return answerVerdictText({AnswerVerdictId::OneGroup, arguments}, english);
    };
    QVERIFY(!said({}).contains(u"takes"_qs));
    const QString one = said({u"South"_qs, 4LL, 1LL, 5LL});
    QVERIFY2(one.contains(u"“South” has only 4"_qs), qPrintable(one));
    const QString several = said({u"South"_qs, 4LL, 3LL, 5LL});
    QVERIFY2(several.contains(u"the other 3"_qs) && several.contains(u"“South”"_qs),
             qPrintable(several));
    QVERIFY(said({u"promoter"_qs, 4LL, 1LL, 5LL}).contains(u"“Promoters”"_qs));
}

void TestAnswerText::whatStandsOut()
{
    QCOMPARE(standsOutText({}), QString());
    QVERIFY(standsOutText({u"+Price"_qs}).contains(u"Price"));
    const QString both = standsOutText({u"+Price"_qs, u"-Taste"_qs});
    QVERIFY(both.indexOf(u"Price"_qs) < both.indexOf(u"Taste"_qs));
    QVERIFY(standsOutText({u"+"_qs}) != standsOutText({u"-"_qs}));
}

void TestAnswerText::numbersInTheirUnit()
{
    QCOMPARE(answerNumber(35, english), u"35"_qs);
    QCOMPARE(answerNumber(4.25, english), u"4.3"_qs);
    QCOMPARE(answerNumber(12500.7, english), u"12,501"_qs);
    QCOMPARE(answerNumber(-2.5, english), u"−2.5"_qs);
    QCOMPARE(answerNumber(2012, english), u"2012"_qs); // a year
    QCOMPARE(answerNumber(2012.5, english), u"2013"_qs);
    const Breakdown byAnswer = Breakdown::over(QuestionId{7}, Measure::Volume);
    QCOMPARE(groupText({u"1985"_qs, {}}, byAnswer, english), u"1985"_qs);
    QCOMPARE(groupText({u"1980–1985"_qs, {}}, byAnswer, english), u"1980–1985"_qs);
    QCOMPARE(groupText({u"1500–2000"_qs, {}}, byAnswer, english), u"1,500–2,000"_qs);
    QCOMPARE(groupText({u"< 1970"_qs, {}}, byAnswer, english), u"< 1970"_qs);
}

QTEST_MAIN(TestAnswerText)
#include "tst_answertext.moc"
