// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/wordscale.h"

#include "models/mapping/direction.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "tests/models/mapping/tablefrom.h"

#include <QTest>

using namespace patron;
using test::MemoryTable;

namespace {

struct Read
{
    ColumnMapping column;
    QStringList notes; ///< "code argument argument"
    QStringList answers;
    QList<int> satisfaction;
};

/// A table of one column whose values repeat down to `rows`.
Read read(const QString &header, const QStringList &values, int rows,
          const QList<ValueLabel> &labels = {}, const QList<MappingWish> &wishes = {})
{
    MemoryTable::Rows cells;
    for (int i = 0; i < rows; ++i)
        cells.push_back({values[i % values.size()].toStdString()});
    HeaderDetail detail;
    detail.labels = labels;
    MemoryTable table({header}, cells, 1000, {detail});
    const auto profile = profileTable(table, Progress());
    const Mapping mapping = *proposeMapping(table.shape(), *profile, wishes, {}, QDate(2026, 1, 1));
    Mapper mapper(mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
    RowBatch batch;
    RecordBatch drafts;
    Read result{mapping.columns[0], {}, {}, {}};
    while (table.read(batch, Progress()).value_or(false)) {
        mapper.map(batch, drafts);
        for (const RecordDraft &draft : drafts.view()) {
            result.satisfaction << draft.satisfaction;
            for (const AnswerDraft &answer : draft.answers)
                result.answers << QString::fromUtf8(answer.text.data(),
                                                    qsizetype(answer.text.size()));
        }
    }
    for (const Problem &each : mapping.notes + mapper.notes()) {
        QString text = problemId(each.code);
        for (const QVariant &argument : each.arguments)
            text += u' ' + argument.toString();
        result.notes << text;
    }
    return result;
}

QString numbersOf(const ColumnMapping &column)
{
    QStringList numbers;
    for (const AnswerLabel &label : column.labels)
        numbers << QStringLiteral("%1=%2").arg(
            label.text, label.number ? QString::number(*label.number) : QStringLiteral("-"));
    return numbers.join(u", "_qs);
}

const QList<ValueLabel> agreement{{"1", "Strongly Disagree"},
                                  {"2", "Disagree"},
                                  {"3", "No Opinion"},
                                  {"4", "Agree"},
                                  {"5", "Strongly Agree"}};

} // namespace

class TestScales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAQuestion_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("numbers");
        using List = QStringList;
        QTest::newRow("agreement") << List{"Agree", "Strongly agree", "Disagree"} << "scale"
                                   << "Disagree=2, Agree=4, Strongly agree=5";
        QTest::newRow("agreement in Russian")
            << List{u"Согласен"_qs, u"Полностью согласна"_qs, u"Не согласен"_qs} << "scale"
            << u"Не согласен=2, Согласен=4, Полностью согласна=5"_qs;
        QTest::newRow("agreement in Romanian") << List{u"De acord"_qs, u"Dezacord total"_qs}
                                               << "scale" << u"Dezacord total=1, De acord=4"_qs;
        QTest::newRow("frequency") << List{"Never", "Often", "Always"} << "scale"
                                   << "Never=1, Often=4, Always=5";
        QTest::newRow("frequency in Russian")
            << List{u"Никогда"_qs, u"Иногда"_qs} << "scale" << u"Никогда=1, Иногда=3"_qs;
        QTest::newRow("likelihood") << List{"Very likely", "Unlikely"} << "scale"
                                    << "Unlikely=2, Very likely=5";
        QTest::newRow("seven of Freshdesk")
            << List{"Extremely Happy", "Happy", "Neutral", "Very Unhappy"} << "scale"
            << "Very Unhappy=2, Neutral=4, Happy=5, Extremely Happy=7";
        QTest::newRow("Good and Bad") << List{"Good", "Bad"} << "scale"
                                      << "Bad=0, Good=1";
        QTest::newRow("thumbs") << List{u"👍"_qs, u"👎🏽"_qs} << "scale"
                                << u"👎🏽=0, 👍=1"_qs;
        QTest::newRow("five faces") << List{u"😀"_qs, u"🙂"_qs, u"😐"_qs, u"🙁"_qs, u"😡"_qs}
                                    << "scale" << u"😡=1, 🙁=2, 😐=3, 🙂=4, 😀=5"_qs;
        QTest::newRow("three faces")
            << List{u"🙂"_qs, u"😐"_qs, u"☹️"_qs} << "scale" << u"☹️=1, 😐=2, 🙂=3"_qs;
        QTest::newRow("Yes and No are no scale") << List{"Yes", "No"} << "choice"
                                                 << "";
        QTest::newRow("days of the week") << List{"Monday", "Friday"} << "choice"
                                          << "";
        QTest::newRow("one word is no scale") << List{"Good"} << "choice"
                                              << "";
        QTest::newRow("labels behind numbers") << List{"1 - Bad", "2 - Fair", "3 - Good"} << "scale"
                                               << "1 - Bad=1, 2 - Fair=2, 3 - Good=3";
        QTest::newRow("only the ends have labels")
            << List{"1 - Boring", "2", "3", "4", "5 - Exciting"} << "scale"
            << "1 - Boring=1, 5 - Exciting=5";
        QTest::newRow("numbered answers are no scale")
            << List{"1 - Bucharest", "2 - Iasi", "3 - Cluj"} << "choice"
            << "1 - Bucharest=1, 2 - Iasi=2, 3 - Cluj=3";
        QTest::newRow("out of five") << List{"4 out of 5", "5 out of 5"} << "number"
                                     << "";
        QTest::newRow("stars") << List{u"★★★★"_qs, u"★★"_qs} << "scale" << u"★★=2, ★★★★=4"_qs;
        QTest::newRow("numbers in words") << List{"FIVE", "TWO"} << "scale"
                                          << "TWO=2, FIVE=5";
    }
    void wordsOfAQuestion()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, kind);
        QFETCH(QString, numbers);
        const Read table = read(QStringLiteral("Q7"), values, 20);
        QCOMPARE(table.column.field, Field::Question);
        QCOMPARE(questionKindId(table.column.kind), kind);
        QCOMPARE(numbersOf(table.column), numbers);
    }

    void satisfaction_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QList<int>>("scores");
        QTest::addColumn<QString>("noted");
        using List = QStringList;
        const QList<int> none;
        QTest::newRow("very good to very bad")
            << "How would you rate us?" << List{"Very good", "Very bad", "Good"} << 12
            << "satisfaction" << QList<int>{5, 1, 4} << "";
        QTest::newRow("excellent to very poor")
            << "Quality" << List{"Excellent", "Poor", "Very poor", "Good"} << 12 << "satisfaction"
            << QList<int>{5, 2, 1, 4} << "";
        QTest::newRow("Russian marks in words")
            << u"Оценка"_qs
            << List{u"Отлично"_qs, u"Ужасно"_qs, u"Нормально"_qs, u"Хорошо"_qs, u"Плохо"_qs} << 15
            << "satisfaction" << QList<int>{5, 1, 3, 4, 2} << "";
        QTest::newRow("Romanian very well") << u"Cum apreciați serviciile noastre?"_qs
                                            << List{u"Foarte bine"_qs, u"Foarte rău"_qs, u"Bine"_qs}
                                            << 12 << "satisfaction" << QList<int>{5, 1, 4} << "";
        QTest::newRow("faces") << "Satisfaction"
                               << List{u"😀"_qs, u"🙂"_qs, u"😐"_qs, u"🙁"_qs, u"😡"_qs} << 15
                               << "satisfaction" << QList<int>{5, 4, 3, 2, 1} << "";
        QTest::newRow("four steps are read by their words")
            << "Satisfaction"
            << List{"Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied"} << 40
            << "satisfaction" << QList<int>{5, 4, 2, 1} << "";
        QTest::newRow("four steps in Russian")
            << "Насколько вы довольны обслуживанием?"
            << List{"Очень доволен", "Скорее доволен", "Скорее не доволен", "Совсем не доволен"}
            << 40 << "satisfaction" << QList<int>{5, 4, 2, 1} << "";
        QTest::newRow("four steps in Romanian, few answers")
            << "Cât de mulțumit sunteți de servicii?"
            << List{"Foarte mulțumit", "Destul de mulțumit", "Destul de nemulțumit",
                    "Deloc mulțumit"}
            << 8 << "satisfaction" << QList<int>{5, 4, 2, 1} << "";
        QTest::newRow("three of four steps chosen")
            << "How satisfied are you with us?"
            << List{"Very satisfied", "Somewhat satisfied", "Somewhat dissatisfied"} << 12
            << "satisfaction" << QList<int>{5, 4, 2} << "";
        QTest::newRow("four steps below a header that does not ask")
            << "Delivery on time"
            << List{"Very satisfied", "Somewhat satisfied", "Somewhat dissatisfied",
                    "Very dissatisfied"}
            << 40 << "question" << none << "";
        QTest::newRow("three steps are not stretched")
            << "Satisfaction" << List{"Satisfied", "Neutral", "Dissatisfied"} << 60 << "question"
            << none << "scale-other satisfaction 1-3 0";
        QTest::newRow("seven steps are not squeezed")
            << "Satisfaction"
            << List{"Very satisfied", "Somewhat satisfied", "Satisfied", "Very dissatisfied"} << 40
            << "question" << none << "scale-other satisfaction 1-7 20";
        QTest::newRow("Zendesk") << "Satisfaction Score" << List{"Good", "Bad"} << 40 << "question"
                                 << none << "scale-other satisfaction 0-1 20";
        QTest::newRow("excellent may be the fifth of two scales")
            << "Quality" << List{"Excellent", "Good"} << 12 << "question" << none << "";
        QTest::newRow("agreeing is not being satisfied")
            << "I am satisfied with the level of service" << List{"Strongly agree", "Disagree"}
            << 12 << "question" << none << "";
        QTest::newRow("words without a header that asks")
            << "The soup" << List{"Very good", "Very bad"} << 12 << "question" << none << "";
        QTest::newRow("a number and its label")
            << "Satisfaction" << List{"5 - Very good", "1 - Very bad", "3"} << 12 << "satisfaction"
            << QList<int>{5, 1, 3} << "";
        QTest::newRow("out of five") << "Satisfaction" << List{"4 / 5", "5 / 5", "1 / 5"} << 12
                                     << "satisfaction" << QList<int>{4, 5, 1} << "";
        QTest::newRow("out of ten is no five")
            << "Satisfaction" << List{"4 / 10", "5 / 10", "1 / 10"} << 12 << "question" << none
            << "scale-other satisfaction 0-10 0";
        QTest::newRow("a few mistyped")
            << "Satisfaction" << List{"5", "4", "1", "3", "5", "4", "99", "2", "5", "4"} << 10
            << "satisfaction" << QList<int>{5, 4, 1, 3, 5, 4, -1, 2, 5, 4}
            << "value-out-of-scale 1";
        QTest::newRow("seen but not answered")
            << "Satisfaction" << List{"5", "4", "-99", "3", "5", "4"} << 12 << "satisfaction"
            << QList<int>{5, 4, -1, 3, 5, 4} << "value-out-of-scale 2";
        QTest::newRow("ten steps")
            << "Satisfaction" << List{"10", "4", "8", "3", "9"} << 10 << "question" << none
            << "scale-other satisfaction 3-10 6 false true";
        QTest::newRow("ten steps by the header")
            << "Satisfaction (1-10)" << List{"5", "4", "3", "3", "2"} << 10 << "question" << none
            << "scale-other satisfaction 1-10 0";
        QTest::newRow("one is very good")
            << "Satisfaction (1 = very good, 5 = very bad)" << List{"1", "2", "5"} << 12
            << "question" << none << "scale-reversed satisfaction";
        QTest::newRow("labels say that one is best")
            << "Satisfaction"
            << List{"1 - Very satisfied", "2 - Satisfied", "5 - Very dissatisfied"} << 12
            << "question" << none << "scale-reversed satisfaction";
    }
    void satisfaction()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, values);
        QFETCH(int, rows);
        QFETCH(QString, field);
        QFETCH(QList<int>, scores);
        QFETCH(QString, noted);
        const Read table = read(header, values, rows);
        QCOMPARE(fieldId(table.column.field), field);
        if (!scores.isEmpty())
            QCOMPARE(table.satisfaction.mid(0, scores.size()), scores);
        QCOMPARE(table.notes.join(u", "_qs), noted);
    }

    /// The owner says that it is the satisfaction: 1 is still the best answer.
    void theBestIsTheBestWhateverItsNumber()
    {
        const QString header = QStringLiteral("Satisfaction (1 = very good, 5 = very bad)");
        const Read table =
            read(header, {"1", "2", "5"}, 12, {}, {{QStringLiteral("satisfaction"), header}});
        QCOMPARE(fieldId(table.column.field), QStringLiteral("satisfaction"));
        QCOMPARE(table.satisfaction.mid(0, 3), (QList<int>{5, 4, 1}));
        QCOMPARE(table.notes.join(u", "_qs), QStringLiteral("scale-reversed satisfaction  0 true"));
    }

    void recommending_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("noted");
        const QString other = QStringLiteral("scale-other recommend 1-10 0");
        QTest::newRow("nobody chose 0") << "Would you recommend us?"
                                        << "recommend"
                                        << "";
        QTest::newRow("0 to 10 said") << "Would you recommend us (0-10)?"
                                      << "recommend"
                                      << "";
        QTest::newRow("1 to 10") << "Would you recommend us, 1 to 10?"
                                 << "question" << other;
        QTest::newRow("1-10") << "Would you recommend us (1-10)?"
                              << "question" << other;
        QTest::newRow("Russian") << u"Порекомендуете ли вы нас от 1 до 10?"_qs << "question"
                                 << other;
        QTest::newRow("Romanian") << u"Ne-ați recomanda, de la 1 la 10?"_qs << "question" << other;
    }
    void recommending()
    {
        QFETCH(QString, header);
        QFETCH(QString, field);
        QFETCH(QString, noted);
        const Read table = read(header, {"10", "9", "1", "4", "8", "10"}, 60);
        QCOMPARE(fieldId(table.column.field), field);
        QCOMPARE(table.notes.join(u", "_qs), noted);
    }

    void directions_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("1 - Extremely simple 5 - Very difficult") << true;
        QTest::newRow("Note (1 = sehr gut)") << true;
        QTest::newRow("1 is the best") << true;
        QTest::newRow("1 - очень просто, 5 - очень сложно") << true;
        QTest::newRow("1 - foarte ușor, 5 - foarte greu") << true;
        QTest::newRow("where 10 is completely met expectations and 1 - did not meet expectations")
            << false;
        QTest::newRow("10 is work was completed on time and 1 is delayed") << false;
        QTest::newRow("1 = very bad, 5 = very good") << false;
        QTest::newRow("Satisfaction (1-5)") << false;
        QTest::newRow("FFT categorical answer") << true;
    }
    void directions()
    {
        QFETCH(bool, isReversed);
        QCOMPARE(saysOneIsBest(QString::fromUtf8(QTest::currentDataTag())), isReversed);
    }

    void hotel()
    {
        const QStringList codes{"1", "1", "1", "1", "1", "2", "2", "2", "2",
                                "3", "3", "3", "4", "4", "4", "4", "5"};
        const Read table =
            read(QStringLiteral("I am satisfied with the level of service"), codes, 17, agreement);
        QCOMPARE(table.column.field, Field::Question);
        QCOMPARE(table.column.kind, QuestionKind::Scale);
        QCOMPARE(table.answers[0], QStringLiteral("Strongly Disagree"));
        double sum = 0;
        for (const QString &answer : table.answers) {
            for (const AnswerLabel &label : table.column.labels)
                sum += label.text == answer ? *label.number : 0;
        }
        QCOMPARE(QString::number(sum / double(table.answers.size()), 'f', 3),
                 QStringLiteral("2.529"));
    }

    void dictionaries_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QList<ValueLabel>>("labels");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("first");
        using Labels = QList<ValueLabel>;
        const Labels satisfied{{"1", "Very dissatisfied"},
                               {"2", "Dissatisfied"},
                               {"3", "Neutral"},
                               {"4", "Satisfied"},
                               {"5", "Very satisfied"}};
        const Labels upsideDown{{"1", "Very satisfied"},
                                {"2", "Satisfied"},
                                {"3", "Neutral"},
                                {"4", "Dissatisfied"},
                                {"5", "Very dissatisfied"}};
        QTest::newRow("satisfaction by its numbers")
            << "Satisfaction" << QStringList{"4", "5", "1"} << satisfied << "satisfaction"
            << "scale"
            << "";
        QTest::newRow("cells with a point")
            << "Q7" << QStringList{"4.0", "5.0"} << satisfied << "question"
            << "scale"
            << "Satisfied";
        QTest::newRow("1 is very satisfied")
            << "Satisfaction" << QStringList{"4", "5", "1"} << upsideDown << "question"
            << "scale"
            << "Dissatisfied";
        QTest::newRow("recommending with labelled ends")
            << "Would you recommend us?" << QStringList{"10", "0", "9", "7"}
            << Labels{{"0", "Not at all likely"}, {"10", "Extremely likely"}} << "recommend"
            << "scale"
            << "";
        QTest::newRow("women and men") << "Gender" << QStringList{"1", "2", "1"}
                                       << Labels{{"1", "Woman"}, {"2", "Man"}} << "question"
                                       << "choice"
                                       << "Woman";
        QTest::newRow("refused to say the age") << "Age" << QStringList{"34", "51", "-1", "28"}
                                                << Labels{{"-1", "Refused"}} << "question"
                                                << "number"
                                                << "34";
    }
    void dictionaries()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, values);
        QFETCH(QList<ValueLabel>, labels);
        QFETCH(QString, field);
        QFETCH(QString, kind);
        QFETCH(QString, first);
        const Read table = read(header, values, 12, labels);
        QCOMPARE(fieldId(table.column.field), field);
        QCOMPARE(questionKindId(table.column.kind), kind);
        QCOMPARE(table.answers.value(0), first);
    }
};

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
