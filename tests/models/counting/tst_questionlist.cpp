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
    void theFileIsTheOneThatBroughtRows_data();
    void theFileIsTheOneThatBroughtRows();
    void boxesStandTogether_data();
    void boxesStandTogether();
    void whatTheToolNotedComesLast();
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

void TestQuestionList::theFileIsTheOneThatBroughtRows_data()
{
    QTest::addColumn<QList<int>>("added"); // of the newest import first
    QTest::addColumn<QList<int>>("changed");
    QTest::addColumn<QString>("file");
    QTest::newRow("each brought some") << QList<int>{3, 3} << QList<int>{0, 0} << u"may.csv"_qs;
    QTest::newRow("nothing new in the newest")
        << QList<int>{0, 3} << QList<int>{0, 0} << u"april.csv"_qs;
    QTest::newRow("the newest changed some")
        << QList<int>{0, 3} << QList<int>{2, 0} << u"may.csv"_qs;
    QTest::newRow("none brought any") << QList<int>{0, 0} << QList<int>{0, 0} << u"may.csv"_qs;
}

void TestQuestionList::theFileIsTheOneThatBroughtRows()
{
    QFETCH(const QList<int>, added);
    QFETCH(const QList<int>, changed);
    Survey made = survey({{u"Price"_qs}});
    ImportRecord april = made.snapshot.imports.first();
    april.file = u"april.csv"_qs;
    ImportRecord may = april;
    may.id = ImportId{6};
    may.file = u"may.csv"_qs;
    made.snapshot.imports = {may, april};
    for (qsizetype i = 0; i < 2; ++i) {
        made.snapshot.imports[i].added = added[i];
        made.snapshot.imports[i].changed = changed[i];
    }
    const QList<SurveyNode> list = questionList(made.snapshot, made.counts, {});
    QCOMPARE(list.size(), 1);
    QTEST(list[0].file, "file");
}

void TestQuestionList::boxesStandTogether_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QList<int>>("rows"); // ticked so often, from the first row on
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("areTogether");
    const QStringList three{u"Parking"_qs, u"Staff"_qs, u"Food"_qs};
    QTest::newRow("ticks of several topics") << three << QList<int>{3, 1, 2} << u"1"_qs << true;
    QTest::newRow("everybody says yes to everything")
        << three << QList<int>{3, 3, 3} << u"Yes"_qs << false;
    QTest::newRow("all answers are five") << three << QList<int>{3, 1, 2} << u"5"_qs << false;
    QTest::newRow("two boxes may be two questions")
        << three.mid(1) << QList<int>{3, 1} << u"1"_qs << false;
}

void TestQuestionList::boxesStandTogether()
{
    QFETCH(const QStringList, headers);
    QFETCH(const QList<int>, rows);
    QFETCH(const QString, word);
    QFETCH(const bool, areTogether);
    QList<Column> columns;
    for (const QString &header : headers)
        columns << Column{header, QuestionKind::Choice, {word}};
    Survey made = survey(columns);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        AnswerColumn column;
        column.words = {word};
        for (int row = 0; row < rows[i]; ++row) {
            column.rows.push_back(quint32(row));
            column.codes.push_back(0);
        }
        made.snapshot.answers.emplace(made.snapshot.questions[i].id, column);
    }
    const QuestionNode first = questionList(made.snapshot, made.counts, {})[0].questions[0];
    QCOMPARE(first.form == RowForm::Ticks, areTogether);
    if (areTogether)
        QCOMPARE(first.labels, headers);
}

void TestQuestionList::whatTheToolNotedComesLast()
{
    const QStringList words{u"1"_qs, u"2"_qs};
    Survey made = survey({{u"Progress"_qs, QuestionKind::Number, words},
                          {u"Status"_qs, QuestionKind::Choice, words},
                          {u"How did you pay?"_qs, QuestionKind::Choice, words},
                          {u"Row number"_qs, QuestionKind::Number, words}});
    // "Status" may be a question; Qualtrics writes one by itself.
    const auto list = [&made] { return questionList(made.snapshot, made.counts, {}); };
    QCOMPARE(list().size(), 2);
    QCOMPARE(list()[0].questions.size(), 3);
    made.snapshot.imports.first().recipe = u"qualtrics"_qs;
    const QList<SurveyNode> surveys = list();
    QCOMPARE(surveys.size(), 2);
    QCOMPARE(surveys[0].questions.size(), 1);
    QVERIFY(!surveys[0].isOfTool && surveys[1].isOfTool);
    QStringList noted;
    for (const QuestionNode &node : surveys[1].questions)
        noted << node.title;
    QCOMPARE(noted, (QStringList{u"Progress"_qs, u"Status"_qs, u"Row number"_qs}));
}

Q_DECLARE_METATYPE(QList<Column>)
QTEST_GUILESS_MAIN(TestQuestionList)
#include "tst_questionlist.moc"
