// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the JSON is a contract with scripts: key for key as in docs/command-line.md.
#include "app/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace patron;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import();
    void importWithoutWhatIsNotKnown();
    void review();
    void figure();
    void figureOfTooFew();
    void effortAndTimes();
    void satisfactionSaysHowItIsCounted();
    void answer();
    void questionOfTooFewHasNoMean();
    void groupsOfTime_data();
    void groupsOfTime();
    void largeIdsKeepAllDigits();
};

namespace {

ImportRecord record()
{
    ImportRecord import;
    import.id = ImportId{12};
    import.file = "survey.csv";
    import.hash = "9f86";
    import.importedAt = QDateTime(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);
    import.kind = RecordKind::Responses;
    import.encoding = "UTF-8";
    import.delimiter = ",";
    import.rows = 10;
    import.added = 4;
    import.changed = 3;
    import.duplicates = 2;
    import.rejected = 1;
    import.columns = {{"Recommend?", Field::Recommend, QuestionKind::Scale},
                      { "Mood",
                        Field::Question,
                        QuestionKind::MultiChoice }};
    import.notes = {note(ProblemCode::DateUnreadable, {3},
                         {.file = "survey.csv", .row = 17, .column = "Date"}, "soon"),
                    note(ProblemCode::EncodingGuessed, {"windows-1251"}, {.file = "survey.csv"})};
    return import;
}

Figure made(Metric metric, qint64 n, std::optional<double> value)
{
    Figure figure;
    figure.metric = metric;
    figure.n = n;
    figure.value = value;
    return figure;
}

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    return document.object();
}

} // namespace

void TestJsonText::import()
{
    QCOMPARE(toJson(record()), parsed(R"({
        "id": "12", "file": "survey.csv", "hash": "9f86", "imported_at": "2026-11-22T04:00:00Z", "recipe": null,
        "kind": "responses", "encoding": "UTF-8", "delimiter": ",", "sheet": null,
        "rows": 10, "added": 4, "changed": 3, "duplicates": 2, "rejected": 1,
        "mapping": [{"column": "Recommend?", "field": "recommend", "kind": "scale"},
                    {"column": "Mood", "field": "question", "kind": "choices"}],
        "notes": [{"code": "date-unreadable", "row": 17, "column": "Date", "value": "soon", "arguments": [3]},
                  {"code": "encoding-guessed", "row": null, "column": null, "value": null, "arguments": ["windows-1251"]}]
    })"));
}

void TestJsonText::importWithoutWhatIsNotKnown()
{
    ImportRecord import = record();
    import.recipe = "google-forms";
    import.sheet = "Sheet1";
    import.notes.clear();
    const QJsonObject json = toJson(import);
    QCOMPARE(json["recipe"].toString(), QString("google-forms"));
    QCOMPARE(json["sheet"].toString(), QString("Sheet1"));
    QVERIFY(json["notes"].isArray()); // empty, but there
}

void TestJsonText::review()
{
    Review review;
    review.shape.path = "/home/ana/survey.csv";
    review.shape.encoding = "UTF-8";
    review.shape.delimiter = ';';
    review.rows = 5;
    review.added = 5;
    const QJsonObject json = toJson(review);
    QStringList keys = toJson(record()).keys();
    keys.removeAll("imported_at");
    keys.removeAll("id");
    QCOMPARE(json.keys(), keys);
    QCOMPARE(json["file"].toString(), QString("survey.csv"));
    QCOMPARE(json["rows"].toInt(), 5);
}

void TestJsonText::figure()
{
    Figure nps = made(Metric::Nps, 1795, 73.5);
    nps.low = 72.25;
    nps.high = 75.75;
    nps.counts = {{"promoters", 1386}, {"passives", 351}, {"detractors", 58}};
    QCOMPARE(
        toJson(nps),
        parsed(
            R"({"metric": "nps", "unit": "points", "value": 73.5, "n": 1795, "low": 72.25, "high": 75.75,
        "counts": {"promoters": 1386, "passives": 351, "detractors": 58}})"));
}

void TestJsonText::figureOfTooFew()
{
    Figure rating = made(Metric::Rating, 4, std::nullopt);
    rating.counts = {{"4.5", 4}};
    QCOMPARE(
        toJson(rating),
        parsed(
            R"({"metric": "rating", "unit": "score", "value": null, "n": 4, "low": null, "high": null,
        "counts": {"4.5": 4}})"));
}

void TestJsonText::effortAndTimes()
{
    Figure effort = made(Metric::Ces, 9, 80);
    effort.mean = 5.5;
    QCOMPARE(toJson(effort)["mean"].toDouble(), 5.5);
    QVERIFY(!toJson(effort).contains("p90"));
    Figure reply = made(Metric::ReplyTime, 9, 30);
    reply.p90 = 90;
    QCOMPARE(toJson(reply)["unit"].toString(), QString("minutes"));
    QCOMPARE(toJson(reply)["p90"].toDouble(), 90);
    QVERIFY(!toJson(reply).contains("mean"));
}

void TestJsonText::satisfactionSaysHowItIsCounted()
{
    Figure csat = made(Metric::Csat, 10, 70);
    csat.low = 40;
    csat.high = 89;
    csat.counts = {{"1", 1}, {"2", 1}, {"3", 1}, {"4", 3}, {"5", 4}};
    QCOMPARE(toJson(csat), parsed(R"({"metric": "csat", "unit": "percent", "value": 70, "n": 10,
        "low": 40, "high": 89, "counts": {"1": 1, "2": 1, "3": 1, "4": 3, "5": 4},
        "definition": "4-5 of 1-5"})"));
    QCOMPARE(toJson(made(Metric::Ces, 10, 70))["definition"].toString(), QString("5-7 of 1-7"));
    QVERIFY(!toJson(made(Metric::Nps, 10, 70)).contains("definition"));
}

void TestJsonText::questionOfTooFewHasNoMean()
{
    const auto meanOf = [](qint64 threes, qint64 fives) -> QJsonValue {
        FigureAnswer answer;
        QuestionCounts question;
        question.question.kind = QuestionKind::Scale;
        question.n = threes + fives + 9; // nine who do not know are no numbers
        question.mean =
            double(3 * threes + 5 * fives) / double(std::max<qint64>(1, threes + fives));
        question.answers = {{"3", 3, threes}, {"5", 5, fives}, {"I do not know", std::nullopt, 9}};
        answer.questions = {question};
        return toJson(answer)["questions"].toArray().first().toObject()["mean"];
    };
    QCOMPARE(meanOf(2, 2), QJsonValue());
    QCOMPARE(meanOf(0, 1), QJsonValue());
    QCOMPARE(meanOf(3, 2), QJsonValue(3.8));
}

void TestJsonText::answer()
{
    FigureAnswer answer;
    answer.responses = 122;
    answer.figures = {made(Metric::Volume, 122, 122)};
    QuestionCounts question;
    question.question.header = "Will you come back?";
    question.n = 122;
    question.answers = {{"No", std::nullopt, 28}, {"Yes", std::nullopt, 94}};
    answer.questions = {question};
    answer.rankings = {{"Put in order",
                        40,
                        {{QuestionId{8}, "Taste", "Put in order [Taste]", 1.25, 40},
                         {QuestionId{7}, "Price", "Put in order [Price]", {}, 4}}}};
    answer.breakdown = Breakdown::over(Dimension::Channel, Measure::Volume);
    answer.groups = {{{"Web", {}}, 100, {}}, {{}, 22, {}}};
    QCOMPARE(toJson(answer), parsed(R"({
        "responses": 122,
        "figures": [{"metric": "volume", "unit": "count", "value": 122, "n": 122, "low": null, "high": null, "counts": {}}],
        "questions": [{"question": "Will you come back?", "kind": "choice", "field": "question", "n": 122, "mean": null,
                       "counts": {"No": 28, "Yes": 94}}],
        "rankings": [{"question": "Put in order", "n": 40,
                      "answers": [{"answer": "Taste", "question": "Put in order [Taste]", "mean": 1.25, "n": 40},
                                  {"answer": "Price", "question": "Put in order [Price]", "mean": null, "n": 4}]}],
        "groups": [{"value": "Web", "responses": 100, "figures": []}, {"value": "", "responses": 22, "figures": []}]
    })"));
}

void TestJsonText::groupsOfTime_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("value");
    QTest::addRow("day") << int(TimeBucket::Day) << QDate(2026, 3, 5) << "2026-03-05";
    QTest::addRow("week") << int(TimeBucket::Week) << QDate(2026, 3, 2) << "2026-W10";
    QTest::addRow("week of the year before")
        << int(TimeBucket::Week) << QDate(2024, 12, 30) << "2025-W01";
    QTest::addRow("month") << int(TimeBucket::Month) << QDate(2026, 3, 1) << "2026-03";
    QTest::addRow("quarter") << int(TimeBucket::Quarter) << QDate(2026, 10, 1) << "2026-Q4";
    QTest::addRow("year") << int(TimeBucket::Year) << QDate(2026, 1, 1) << "2026";
    QTest::addRow("undated") << int(TimeBucket::Month) << QDate() << "";
}

void TestJsonText::groupsOfTime()
{
    QFETCH(const int, bucket);
    QFETCH(const QDate, start);
    QFETCH(const QString, value);
    FigureAnswer answer;
    answer.breakdown = Breakdown::over(TimeBucket(bucket), Measure::Volume);
    answer.groups = {{{{}, start}, 3, {}}};
    QCOMPARE(toJson(answer)["groups"].toArray().first().toObject()["value"], QJsonValue(value));
}

void TestJsonText::largeIdsKeepAllDigits()
{
    ImportRecord import = record();
    import.id = ImportId{9'007'199'254'740'993}; // the first whole number a double cannot hold
    const QByteArray text = QJsonDocument(toJson(import)).toJson();
    QCOMPARE(QJsonDocument::fromJson(text).object()["id"].toString(), QString("9007199254740993"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
