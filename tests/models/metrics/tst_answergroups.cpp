// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/answergroups.h"

#include "models/metrics/answerverdict.h"
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace patron;

namespace {

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

AnswerGroup group(const QString &name, const QList<AnswerCount> &answers,
                  QuestionKind kind = QuestionKind::Choice)
{
    AnswerGroup made;
    made.key.value = name;
    made.counts.question = {QuestionId{1}, SurveyId{1}, u"?"_qs, 0, kind};
    made.counts.answers = answers;
    for (const AnswerCount &answer : answers)
        made.counts.n += answer.count;
    return made;
}

/// A scale answer by answer: scores[i] gave i + 1.
AnswerGroup onScale(const QString &name, const QList<qint64> &scores)
{
    QList<AnswerCount> answers;
    for (qsizetype i = 0; i < scores.size(); ++i)
        answers << AnswerCount{QString::number(i + 1), double(i + 1), scores[i]};
    return group(name, answers, QuestionKind::Scale);
}

} // namespace

class TestAnswerGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupAgainstTheOthers();
    void meansAgainstTheOthers();
    void fewAnswersAreNotJudged();
    void chanceIsRarelyCalledReal();
    void tableSaysWhatStandsOut();
    void smallGroupsLast();
    void moreAnswersThanColumns();
    void verdictOfOneQuestion_data();
    void verdictOfOneQuestion();
    void aScaleInWordsNamesItsEnds();
    void verdictOfGroups();
    void verdictOfRows();
    void verdictOfPlaces();
    void anOrderByChanceIsRarelyCalledReal();
    void placesInOrder();
};

/// Newcombe's own example: 56 of 70 against 48 of 80 differ by 0.2000 (metrics M10).
void TestAnswerGroups::aGroupAgainstTheOthers()
{
    const std::vector<AnswerGroup> groups{
        group(u"a"_qs, {{u"yes"_qs, {}, 56}, {u"no"_qs, {}, 14}}),
        group(u"b"_qs, {{u"yes"_qs, {}, 48}, {u"no"_qs, {}, 32}})};
    const auto found = contrasts(groups, {u"yes"_qs}, AnswerMeasure::Shares);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].value, 80.0);
    QCOMPARE(found[0].others, 60.0);
    QVERIFY(found[0].holds);
    // Of two groups each is the other's others.
    QVERIFY(near(found[0].p, found[1].p, 1e-12));
}

void TestAnswerGroups::meansAgainstTheOthers()
{
    const std::vector<AnswerGroup> groups{onScale(u"good"_qs, {0, 0, 2, 20, 30}),
                                          onScale(u"bad"_qs, {20, 20, 5, 5, 2}),
                                          onScale(u"middle"_qs, {5, 5, 30, 5, 5})};
    const auto found = contrasts(groups, {}, AnswerMeasure::Mean);
    QCOMPARE(found.size(), size_t(3));
    QVERIFY(found[0].holds && found[0].value > found[0].others);
    QVERIFY(found[1].holds && found[1].value < found[1].others);
    QVERIFY(!found[2].holds);
}

void TestAnswerGroups::fewAnswersAreNotJudged()
{
    const std::vector<AnswerGroup> groups{group(u"a"_qs, {{u"yes"_qs, {}, 4}}),
                                          group(u"b"_qs, {{u"no"_qs, {}, 400}})};
    for (const Contrast &contrast : contrasts(groups, {u"yes"_qs}, AnswerMeasure::Shares))
        QVERIFY(contrast.row != 0);
    QVERIFY(contrasts({}, {u"yes"_qs}, AnswerMeasure::Shares).empty());
}

/// Ten groups drawn from one and the same crowd: a screen that calls any of them different is
/// wrong, and may be so in one of ten cases at most.
void TestAnswerGroups::chanceIsRarelyCalledReal()
{
    constexpr unsigned seed = 20261122;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::discrete_distribution<int> crowd{5, 3, 2};
    constexpr int screens = 400;
    int wrong = 0;
    for (int screen = 0; screen < screens; ++screen) {
        std::vector<AnswerGroup> groups;
        for (int i = 0; i < 10; ++i) {
            QList<AnswerCount> answers{{u"a"_qs, {}, 0}, {u"b"_qs, {}, 0}, {u"c"_qs, {}, 0}};
            for (int answer = 0; answer < 60; ++answer)
                ++answers[crowd(random)].count;
            groups.push_back(group(QString::number(i), answers));
        }
        const auto found = contrasts(groups, {u"a"_qs, u"b"_qs, u"c"_qs}, AnswerMeasure::Shares);
        wrong += std::ranges::any_of(found, &Contrast::holds);
    }
    qInfo("%d of %d screens", wrong, screens);
    QVERIFY(wrong <= screens * 0.13); // 10 % and what 400 draws leave open
}

void TestAnswerGroups::tableSaysWhatStandsOut()
{
    const std::vector<AnswerGroup> groups{
        group(u"a"_qs, {{u"yes"_qs, {}, 10}, {u"no"_qs, {}, 90}}),
        group(u"b"_qs, {{u"yes"_qs, {}, 90}, {u"no"_qs, {}, 10}})};
    const QStringList answers = answerColumns(groups);
    const FigureTable table = groupsTable(groups, answers, AnswerMeasure::Shares, RowOrder::AsGiven,
                                          contrasts(groups, answers, AnswerMeasure::Shares));
    QCOMPARE(table.columns.last().kind, TableColumn::StandsOut);
    QStringList first = table.rows[0].cells.last().toStringList();
    first.sort();
    QCOMPARE(first, (QStringList{u"+no"_qs, u"-yes"_qs}));
    double sum = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == TableColumn::Share)
            sum += table.rows[0].cells[i].toDouble();
    }
    QVERIFY(near(sum, 100, 1e-9));
}

void TestAnswerGroups::smallGroupsLast()
{
    const std::vector<AnswerGroup> groups{onScale(u"tiny"_qs, {0, 0, 0, 0, 6}),
                                          onScale(u"low"_qs, {30, 10, 0, 0, 0}),
                                          onScale(u"high"_qs, {0, 0, 0, 10, 30})};
    const FigureTable table =
        groupsTable(groups, answerColumns(groups), AnswerMeasure::Mean, RowOrder::BestFirst, {});
    QStringList names;
    for (const FigureRow &row : table.rows)
        names << row.key.value;
    QCOMPARE(names, (QStringList{u"high"_qs, u"low"_qs, u"tiny"_qs}));
    QVERIFY(!table.rows.last().figure.isFirm());
}

void TestAnswerGroups::moreAnswersThanColumns()
{
    QList<AnswerCount> answers;
    for (int i = 0; i < 12; ++i)
        answers << AnswerCount{QString(QChar(u'a' + i)), {}, 10 + i};
    const std::vector<AnswerGroup> groups{group(u"g"_qs, answers), group(u"h"_qs, answers)};
    const QStringList columns = answerColumns(groups);
    QCOMPARE(columns.size(), mostAnswerColumns);
    QVERIFY(columns.contains(u"l"_qs) && !columns.contains(u"a"_qs));
    const FigureTable table =
        groupsTable(groups, columns, AnswerMeasure::Shares, RowOrder::AsGiven, {});
    QVERIFY(table.columns.contains(FigureColumn{TableColumn::Share, QLatin1String(restColumn)}));
}

void TestAnswerGroups::verdictOfOneQuestion_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, QuestionKind kind, const QList<qint64> &counts,
                        AnswerVerdictId id) {
        QTest::newRow(name) << int(kind) << counts << int(id);
    };
    using enum AnswerVerdictId;
    row("nobody", QuestionKind::Choice, {0, 0}, NoAnswers);
    row("four answers", QuestionKind::Choice, {3, 1}, TooFew);
    row("one clearly ahead", QuestionKind::Choice, {60, 20}, MostGiven);
    row("two about as often", QuestionKind::Choice, {21, 20, 4}, NoneAhead);
    row("there are only two", QuestionKind::Choice, {21, 20}, TwoAnswers);
    row("several answers, one ahead", QuestionKind::MultiChoice, {90, 20}, MostGiven);
    row("a scale", QuestionKind::Scale, {5, 20}, Average);
    row("numbers", QuestionKind::Number, {5, 20}, Middle);
}

void TestAnswerGroups::verdictOfOneQuestion()
{
    QFETCH(int, kind);
    QFETCH(QList<qint64>, counts);
    QFETCH(int, verdict);
    AnswerGroup one = onScale({}, counts);
    one.counts.question.kind = QuestionKind(kind);
    QCOMPARE(int(answersVerdict(one.counts).id), verdict);
}

/// "1 to 4" says nothing below bars that have words; who gave none of the steps counts in none.
void TestAnswerGroups::aScaleInWordsNamesItsEnds()
{
    QuestionCounts counts;
    counts.question.kind = QuestionKind::Scale;
    counts.answers = {{u"Never"_qs, 1., 4},
                      {u"Rarely"_qs, 2., 10},
                      {u"Usually"_qs, 4., 30},
                      {u"What is that?"_qs, {}, 6}};
    counts.n = 50;
    const AnswerVerdict verdict = answersVerdict(counts);
    QCOMPARE(verdict.id, AnswerVerdictId::Average);
    QCOMPARE(verdict.arguments.mid(3), (QVariantList{1., 4., u"Never"_qs, u"Usually"_qs}));
    counts.answers = {{u"Usually"_qs, 4., 30}, {u"What is that?"_qs, {}, 6}};
    QCOMPARE(answersVerdict(counts).arguments, (QVariantList{30LL, 4., u"Usually"_qs}));
    counts.answers = {{u"1"_qs, 1., 4}, {u"4"_qs, 4., 30}};
    QCOMPARE(answersVerdict(counts).arguments.size(), 5);
}

void TestAnswerGroups::verdictOfGroups()
{
    const auto verdict = [](const std::vector<AnswerGroup> &groups) {
        const QStringList answers = answerColumns(groups);
        return groupsVerdict(groups, contrasts(groups, answers, AnswerMeasure::Shares),
                             AnswerMeasure::Shares);
    };
    const AnswerGroup mostlyYes = group(u"a"_qs, {{u"yes"_qs, {}, 90}, {u"no"_qs, {}, 10}});
    const AnswerGroup half = group(u"b"_qs, {{u"yes"_qs, {}, 50}, {u"no"_qs, {}, 50}});
    const AnswerVerdict differ = verdict({mostlyYes, half});
    QCOMPARE(differ.id, AnswerVerdictId::GroupSays);
    QCOMPARE(differ.arguments.size(), 4);
    QCOMPARE(verdict({half, half}).id, AnswerVerdictId::GroupsAlike);
    QCOMPARE(verdict({half}), (AnswerVerdict{AnswerVerdictId::OneGroup, {}}));
    QCOMPARE(verdict({half, group(u"c"_qs, {{u"yes"_qs, {}, 3}})}).arguments,
             (QVariantList{u"c"_qs, 3LL, 1LL, smallestShown}));
    QCOMPARE(verdict({}).id, AnswerVerdictId::NoAnswers);
    QCOMPARE(verdict({group(u"c"_qs, {{u"yes"_qs, {}, 3}})}).id, AnswerVerdictId::TooFew);
}

void TestAnswerGroups::verdictOfRows()
{
    const std::vector<AnswerGroup> apart{onScale(u"Price"_qs, {30, 20, 5, 2, 1}),
                                         onScale(u"Staff"_qs, {0, 2, 5, 20, 40}),
                                         onScale(u"Order"_qs, {5, 5, 30, 10, 5})};
    const AnswerVerdict verdict = rowsVerdict(apart);
    QCOMPARE(verdict.id, AnswerVerdictId::BestAndWorst);
    QCOMPARE(verdict.arguments[0].toString(), u"Staff"_qs);
    QCOMPARE(verdict.arguments[2].toString(), u"Price"_qs);
    QCOMPARE(rowsVerdict(std::vector<AnswerGroup>{apart[2], apart[2]}).id,
             AnswerVerdictId::RowsAlike);
}

void TestAnswerGroups::verdictOfPlaces()
{
    const std::vector<AnswerGroup> apart{onScale(u"Price"_qs, {5, 10, 45}),
                                         onScale(u"Staff"_qs, {45, 10, 5}),
                                         onScale(u"Order"_qs, {10, 40, 10})};
    const AnswerVerdict verdict = placesVerdict(apart);
    QCOMPARE(verdict.id, AnswerVerdictId::FirstAndLast);
    QCOMPARE(verdict.arguments[0].toString(), u"Staff"_qs);
    QCOMPARE(verdict.arguments[2].toString(), u"Price"_qs);
    QCOMPARE(placesVerdict(std::vector<AnswerGroup>(3, apart[2])).id, AnswerVerdictId::PlacesAlike);
    QCOMPARE(placesVerdict(
                 std::vector<AnswerGroup>{onScale(u"a"_qs, {1, 1, 1}), onScale(u"b"_qs, {1, 1, 1})})
                 .id,
             AnswerVerdictId::TooFew);
    QCOMPARE(placesVerdict({}).id, AnswerVerdictId::NoAnswers);
}

/// Customers who shuffle the answers have no favourite: saying that they have one may happen to one
/// screen of twenty.
void TestAnswerGroups::anOrderByChanceIsRarelyCalledReal()
{
    constexpr unsigned seed = 20261129;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    constexpr int screens = 400;
    constexpr size_t options = 4;
    int wrong = 0;
    for (int screen = 0; screen < screens; ++screen) {
        std::vector<QList<qint64>> places(options, QList<qint64>(options, 0));
        std::vector<qsizetype> order{0, 1, 2, 3};
        for (int customer = 0; customer < 40; ++customer) {
            std::shuffle(order.begin(), order.end(), random);
            for (size_t i = 0; i < options; ++i)
                ++places[i][order[i]];
        }
        std::vector<AnswerGroup> rows;
        for (size_t i = 0; i < options; ++i)
            rows.push_back(onScale(QString::number(i), places[i]));
        wrong += placesVerdict(rows).id == AnswerVerdictId::FirstAndLast;
    }
    qInfo("%d of %d screens", wrong, screens);
    QVERIFY(wrong <= screens * 0.05);
}

/// The lowest on top, of equal ones the first of the file; no row stands out, as each place that
/// one answer gets is one that the others do not.
void TestAnswerGroups::placesInOrder()
{
    const std::vector<AnswerGroup> rows{
        onScale(u"Price"_qs, {10, 20, 30}), onScale(u"Taste"_qs, {20, 20, 20}),
        onScale(u"Staff"_qs, {20, 20, 20}), onScale(u"Order"_qs, {1, 1, 1})};
    const auto found = contrasts(rows, {}, AnswerMeasure::Place);
    QVERIFY(found.empty());
    const FigureTable table =
        groupsTable(rows, answerColumns(rows), AnswerMeasure::Place, RowOrder::BestFirst, found);
    QStringList names;
    for (const FigureRow &row : table.rows) {
        names << row.key.value;
        QCOMPARE(row.cells.size(), table.columns.size());
    }
    QCOMPARE(names, (QStringList{u"Taste"_qs, u"Staff"_qs, u"Price"_qs, u"Order"_qs}));
    QCOMPARE(table.rows.first().figure.value, std::optional(2.0));
    QVERIFY(!table.rows.last().figure.value);
    QVERIFY(!table.columns.contains(FigureColumn{TableColumn::StandsOut, {}}));
}

QTEST_GUILESS_MAIN(TestAnswerGroups)
#include "tst_answergroups.moc"
