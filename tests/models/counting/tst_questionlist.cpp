// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/questionlist.h"

#include <QTest>

using namespace patron;

namespace {

struct Column
{
    QString header;
    QuestionKind kind = QuestionKind::Scale;
    QStringList words{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs};
    Field field = Field::Question;
};

struct Survey
{
    Snapshot snapshot;
    QList<QuestionCounts> counts;
};

/// One survey with these columns; each word was given ten times.
Survey survey(const QList<Column> &columns)
{
    Survey made;
    ImportRecord import;
    import.id = ImportId{5};
    import.survey = SurveyId{1};
    import.file = u"spring.csv"_qs;
    made.snapshot.imports = {import};
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        const Question question{QuestionId{i + 1}, SurveyId{1}, column.header, i, column.kind};
        made.snapshot.questions << question;
        made.snapshot.columns.push_back({import.id, question.id, column.field});
        if (!isCounted(column.kind))
            continue;
        QuestionCounts counts{question, column.field, 0, {}, {}};
        for (const QString &word : column.words) {
            bool isNumber = false;
            const double number = word.toDouble(&isNumber);
            counts.answers << AnswerCount{word, isNumber ? std::optional(number) : std::nullopt,
                                          10};
            counts.n += 10;
        }
        made.counts << counts;
    }
    return made;
}

/// "title (rows)" of each node.
QStringList titles(const QList<Column> &columns)
{
    const Survey made = survey(columns);
    QStringList found;
    for (const SurveyNode &node : questionList(made.snapshot, made.counts, {})) {
        for (const QuestionNode &question : node.questions)
            found << (question.isMatrix()
                          ? u"%1 (%2)"_qs.arg(question.title).arg(question.questions.size())
                          : question.title);
    }
    return found;
}

const QStringList yesNo{u"Yes"_qs, u"No"_qs};

} // namespace

class TestQuestionList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrices_data();
    void matrices();
    void rowsAreNamedByWhatIsLeft();
    void whatIsNoQuestion();
    void newestSurveyFirst();
};

void TestQuestionList::matrices_data()
{
    QTest::addColumn<QList<Column>>("columns");
    QTest::addColumn<QStringList>("found");
    const QuestionKind choice = QuestionKind::Choice;
    QTest::newRow("brackets of Google Forms")
        << QList<Column>{{u"Rate us [Price]"_qs}, {u"Rate us [Staff]"_qs}}
        << QStringList{u"Rate us (2)"_qs, u"Rate us [Price]"_qs, u"Rate us [Staff]"_qs};
    QTest::newRow("dash") << QList<Column>{{u"How good? - Price"_qs}, {u"How good? - Staff"_qs}}
                          << QStringList{u"How good? (2)"_qs, u"How good? - Price"_qs,
                                         u"How good? - Staff"_qs};
    QTest::newRow("choices with the same words")
        << QList<Column>{{u"Know: A"_qs, choice, yesNo}, {u"Know: B"_qs, choice, yesNo}}
        << QStringList{u"Know (2)"_qs, u"Know: A"_qs, u"Know: B"_qs};
    QTest::newRow("same beginning, other answers")
        << QList<Column>{{u"Shop: size"_qs, choice, {u"S"_qs, u"M"_qs}},
                         {u"Shop: town"_qs, choice, {u"Iasi"_qs, u"Cluj"_qs}}}
        << QStringList{u"Shop: size"_qs, u"Shop: town"_qs};
    QTest::newRow("three scales in a row without common words")
        << QList<Column>{{u"Price"_qs}, {u"Staff"_qs}, {u"Order"_qs}}
        << QStringList{u" (3)"_qs, u"Price"_qs, u"Staff"_qs, u"Order"_qs};
    QTest::newRow("two scales in a row")
        << QList<Column>{{u"Price"_qs}, {u"Staff"_qs}} << QStringList{u"Price"_qs, u"Staff"_qs};
    QTest::newRow("scales of different length")
        << QList<Column>{{u"Price"_qs},
                         {u"Staff"_qs, QuestionKind::Scale, {u"1"_qs, u"2"_qs, u"10"_qs}},
                         {u"Order"_qs}}
        << QStringList{u"Price"_qs, u"Staff"_qs, u"Order"_qs};
    QTest::newRow("one of them became the stars")
        << QList<Column>{{u"Rate us: Price"_qs},
                         {u"Rate us: All"_qs,
                          QuestionKind::Scale,
                          {u"1"_qs, u"5"_qs},
                          Field::Rating}}
        << QStringList{u"Rate us: Price"_qs, u"Rate us: All"_qs};
}

void TestQuestionList::matrices()
{
    QFETCH(QList<Column>, columns);
    QFETCH(QStringList, found);
    QCOMPARE(titles(columns), found);
}

void TestQuestionList::rowsAreNamedByWhatIsLeft()
{
    const Survey made = survey({{u"Rate us [Price]"_qs}, {u"Rate us [Staff]"_qs}});
    const QuestionNode matrix = questionList(made.snapshot, made.counts, {})[0].questions[0];
    QCOMPARE(matrix.labels, (QStringList{u"Price"_qs, u"Staff"_qs}));
    QCOMPARE(matrix.n, 50);
}

void TestQuestionList::whatIsNoQuestion()
{
    QCOMPARE(titles({{u"E-mail"_qs, QuestionKind::Person, {}},
                     {u"Date"_qs, QuestionKind::Date, {}},
                     {u"Number"_qs, QuestionKind::Identifier, {}},
                     {u"Comment"_qs, QuestionKind::Text, {}, Field::Comment},
                     {u"What is missing?"_qs, QuestionKind::Text, {}},
                     {u"Left out"_qs, QuestionKind::Text, {}, Field::Skip}}),
             (QStringList{u"Comment"_qs, u"What is missing?"_qs}));
}

void TestQuestionList::newestSurveyFirst()
{
    Survey made = survey({{u"Price"_qs}});
    ImportRecord newer;
    newer.id = ImportId{6};
    newer.survey = SurveyId{2};
    newer.file = u"summer.csv"_qs;
    made.snapshot.imports.prepend(newer);
    const Question question{QuestionId{9}, SurveyId{2}, u"Town"_qs, 0, QuestionKind::Choice};
    made.snapshot.questions << question;
    made.counts << QuestionCounts{question, Field::Question, 1, {}, {{u"Iasi"_qs, {}, 1}}};
    const QList<SurveyNode> list = questionList(made.snapshot, made.counts, {});
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].file, u"summer.csv"_qs);
    QCOMPARE(list[1].questions.size(), 1);
}

Q_DECLARE_METATYPE(QList<Column>)
QTEST_GUILESS_MAIN(TestQuestionList)
#include "tst_questionlist.moc"
