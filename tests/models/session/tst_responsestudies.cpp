// SPDX-License-Identifier: GPL-3.0-or-later
// Studies of what stands side by side in one response: drivers, ratings, scores by place and wait.
#include "models/counting/channelplace.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshot.h"
#include "models/session/driverstudy.h"
#include "models/session/ratingstudy.h"
#include "models/session/scalequestions.h"
#include "models/session/scorestudies.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace patron;

namespace {

constexpr SurveyId survey{3};
constexpr ImportId import{11};

/// Responses with a satisfaction, a wait, and answers to questions of one survey; -1 = none.
struct Answered
{
    int satisfaction = -1;
    qint64 waitSeconds = -1;
    std::vector<int> answers;
    QString channel;
};

ScoreColumn scores(const std::vector<qint64> &values)
{
    ScoreColumn column;
    for (const qint64 value : values) {
        if (value >= 0)
            column.values.push_back(value);
    }
    std::ranges::sort(column.values);
    column.values.erase(std::unique(column.values.begin(), column.values.end()),
                        column.values.end());
    column.codes = CodeColumn(values.size(), static_cast<quint32>(column.values.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::find(column.values, values[i]);
        if (place != column.values.end())
            column.codes.set(i, static_cast<quint32>(place - column.values.begin()) + 1);
    }
    return column;
}

Snapshot shop(const std::vector<Answered> &rows, const QStringList &headers)
{
    Snapshot snapshot;
    snapshot.dayStarts = {0};
    std::vector<qint64> satisfaction;
    std::vector<qint64> waits;
    WordColumn &channel = snapshot.dimensions[Dimension::Channel];
    channel = {{u"Phone"_qs, u"Web"_qs}, CodeColumn(rows.size(), 2)};
    WordColumn &imports = snapshot.dimensions[Dimension::Import];
    imports = {{QString::number(import.value)}, CodeColumn(rows.size(), 1)};
    for (size_t i = 0; i < rows.size(); ++i) {
        snapshot.responses.push_back(ResponseId{static_cast<qint64>(i) + 1});
        satisfaction.push_back(rows[i].satisfaction);
        waits.push_back(rows[i].waitSeconds);
        channel.codes.set(i, rows[i].channel == u"Web" ? 2 : rows[i].channel == u"Phone" ? 1 : 0);
        imports.codes.set(i, 1);
    }
    snapshot.measures[Measure::Satisfaction] = scores(satisfaction);
    snapshot.measures[Measure::ReplyTime] = scores(waits);
    ImportRecord record;
    record.id = import;
    record.survey = survey;
    snapshot.imports = {record};
    for (qsizetype q = 0; q < headers.size(); ++q) {
        const QuestionId id{100 + q};
        snapshot.questions << Question{id, survey, headers[q], int(q), QuestionKind::Scale};
        AnswerColumn &column = snapshot.answers[id];
        for (int point = 0; point <= 10; ++point) {
            const bool isGiven = std::ranges::any_of(rows, [&](const Answered &row) {
                return static_cast<size_t>(q) < row.answers.size() &&
                       row.answers[static_cast<size_t>(q)] == point;
            });
            if (!isGiven)
                continue;
            column.words << QString::number(point);
            column.numbers.push_back(point);
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            const int answer = static_cast<size_t>(q) < rows[i].answers.size()
                                   ? rows[i].answers[static_cast<size_t>(q)]
                                   : -1;
            if (answer < 0)
                continue;
            column.rows.push_back(static_cast<quint32>(i));
            column.codes.push_back(
                static_cast<quint32>(column.words.indexOf(QString::number(answer))));
        }
    }
    return snapshot;
}

/// Waiting decides; friendliness is good whatever happens; the third question is noise.
std::vector<Answered> cafe(int count)
{
    constexpr quint32 seed = 20261122;
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> five(1, 5);
    std::uniform_int_distribution<int> nearly(-1, 1);
    std::vector<Answered> rows;
    for (int i = 0; i < count; ++i) {
        const int waiting = five(random);
        const int friendly = std::clamp(4 + nearly(random), 1, 5);
        const int satisfaction =
            std::clamp((3 * waiting + friendly) / 4 + nearly(random) / 2, 1, 5);
        rows.push_back(
            {satisfaction, -1, {waiting, friendly, five(random)}, i % 2 ? u"Web"_qs : u"Phone"_qs});
    }
    return rows;
}

const QStringList cafeQuestions{u"Waiting time"_qs, u"Friendliness"_qs, u"Music"_qs};

} // namespace

class TestResponseStudies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualScales_data();
    void usualScales();
    void waitingComesFirst();
    void refusalSaysHowManyAreMissing();
    void filterIsObeyed();
    void withoutASurvey();
    void cancelledStopsReading();
    void rarelyAskedIsNotWeighed();
    void ratingsAddUp();
    void ratersCountOnceEach();
    void ratingsOfFew();
    void fewDoNotNameTheWorst();
    void scalesAreNamed();
    void whatAScoreLeftOutIsNoQuestion();
    void theLowestNumberIsTheBest();
    void whatGoesAgainstTheOthersIsNeitherPraiseNorBlame_data();
    void whatGoesAgainstTheOthersIsNeitherPraiseNorBlame();
    void fewAnswersAgainstAreNotTold();
    void neverToAlwaysIsNoRating();
    void importanceIsNoRating_data();
    void importanceIsNoRating();
    void wordsBesideNumbers();
    void satisfactionByWait();
    void waitsWithoutScores();
    void chosenWaitKeepsTheOthers();
    void chosenAnswerKeepsItsQuestion();
    void shopAgainstInternet();
    void onePlaceAloneIsNoComparison();
    void placesByTheirWords_data();
    void placesByTheirWords();
};

void TestResponseStudies::usualScales_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("nobody gave a one") << 2.0 << 5.0 << 1 << 5;
    QTest::newRow("one to seven") << 1.0 << 6.0 << 1 << 7;
    QTest::newRow("one to ten") << 4.0 << 9.0 << 1 << 10;
    QTest::newRow("from nought") << 0.0 << 5.0 << 0 << 10;
    QTest::newRow("years of birth") << 1950.0 << 2001.0 << -1 << -1;
    QTest::newRow("below nought") << -2.0 << 2.0 << -1 << -1;
}

void TestResponseStudies::usualScales()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(int, low);
    QFETCH(int, high);
    const auto scale = usualScale(lowest, highest);
    QCOMPARE(scale.has_value(), low >= 0);
    if (scale)
        QCOMPARE(*scale, std::pair(low, high));
}

void TestResponseStudies::waitingComesFirst()
{
    const auto card = driverCard(shop(cafe(300), cafeQuestions), {}, Progress());
    QVERIFY(card);
    QVERIFY(isWorthShowing(*card));
    QCOMPARE(card->verdict.id, VerdictId::WorkOnFirst);
    QCOMPARE(card->verdict.arguments[0].toString(), cafeQuestions[0]);
    QCOMPARE(card->table.rows.first().key.value, cafeQuestions[0]); // most to gain
    QVERIFY(card->explanation.explained > 50.0);
    const auto *drivers = std::get_if<Drivers>(&card->table.content);
    QVERIFY(drivers);
    QCOMPARE(drivers->drivers.size(), card->table.rows.size());
    double sum = 0;
    for (qsizetype i = 0; i < card->table.rows.size(); ++i) {
        const FigureRow &row = card->table.rows[i];
        QCOMPARE(row.cells.size(), card->table.columns.size());
        QCOMPARE(row.cells[2].toDouble(), drivers->drivers[i].share); // in the same order
        sum += drivers->drivers[i].share;
    }
    QVERIFY(std::abs(sum - 100) < 1e-9);
}

void TestResponseStudies::refusalSaysHowManyAreMissing()
{
    const auto card = driverCard(shop(cafe(30), cafeQuestions), {}, Progress());
    QVERIFY(isWorthShowing(*card));
    QCOMPARE(card->verdict.id, VerdictId::TooFew);
    QCOMPARE(card->verdict.arguments, (QVariantList{qint64(30), qint64(50)}));
    for (const FigureRow &row : card->table.rows) {
        QVERIFY(!row.figure.value);
        QCOMPARE(row.cells.size(), card->table.columns.size());
    }
}

void TestResponseStudies::filterIsObeyed()
{
    Filter web;
    web.chosen[Dimension::Channel] = {u"Web"_qs};
    const auto card = driverCard(shop(cafe(300), cafeQuestions), web, Progress());
    QCOMPARE(card->explanation.rows, 150);
    QCOMPARE(card->explanation.used, 150);
    QCOMPARE(ratingsCard(shop(cafe(300), cafeQuestions), web, Progress()).headline.n, 150);
}

void TestResponseStudies::withoutASurvey()
{
    const auto card = driverCard(Snapshot(), {}, Progress());
    QVERIFY(card);
    QVERIFY(!isWorthShowing(*card));
    QVERIFY(!isWorthShowing(ratingsCard(Snapshot(), {}, Progress())));
    QVERIFY(!isWorthShowing(waitsCard(Snapshot(), {}, Metric::Csat, Progress())));
    const Progress progress;
    progress.cancel();
    QVERIFY(!driverCard(shop(cafe(300), cafeQuestions), {}, progress));
}

void TestResponseStudies::cancelledStopsReading()
{
    std::vector<Answered> rows = cafe(100);
    for (Answered &row : rows)
        row.waitSeconds = 600;
    const Snapshot snapshot = shop(rows, cafeQuestions);
    QVERIFY(waitsCard(snapshot, {}, Metric::Csat, Progress()).headline.n > 0);
    QVERIFY(placesCard(snapshot, {}, Metric::Csat, Progress()).headline.n > 0);
    const Progress progress;
    progress.cancel();
    QCOMPARE(ratingsCard(snapshot, {}, progress).headline.n, 0);
    QCOMPARE(waitsCard(snapshot, {}, Metric::Csat, progress).headline.n, 0);
    QCOMPARE(placesCard(snapshot, {}, Metric::Csat, progress).headline.n, 0);
}

void TestResponseStudies::rarelyAskedIsNotWeighed()
{
    std::vector<Answered> rows = cafe(200);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % 4 != 0)
            rows[i].answers[2] = -1;
    }
    const auto study = studyDrivers(shop(rows, cafeQuestions), {}, Progress());
    QCOMPARE(study->questions, cafeQuestions.first(2));
    QCOMPARE(study->drivers.n, 200);
}

/// As where two surveys ask two different questions.
void TestResponseStudies::ratersCountOnceEach()
{
    std::vector<Answered> rows(120);
    for (int i = 0; i < 120; ++i) {
        const int given = i % 5 + 1;
        rows[size_t(i)].answers = {i < 60 ? given : -1, i >= 50 && i < 110 ? given : -1};
    }
    const CardData card = ratingsCard(shop(rows, {u"Taste"_qs, u"Speed"_qs}), {}, Progress());
    QCOMPARE(card.table.rows.size(), 2);
    QCOMPARE(card.table.rows[0].figure.n, 60);
    QCOMPARE(card.headline.n, 110);
    QCOMPARE(card.explanation.used, 110);
    QCOMPARE(card.explanation.leftOut.first().second, 10);
}

void TestResponseStudies::ratingsAddUp()
{
    const CardData card = ratingsCard(shop(cafe(200), cafeQuestions), {}, Progress());
    QCOMPARE(card.table.rows.size(), 3);
    for (const FigureRow &row : card.table.rows) {
        qint64 sum = 0;
        for (const auto &[point, count] : row.figure.counts)
            sum += count;
        QCOMPARE(sum, row.figure.n);
        QCOMPARE(row.cells.size(), card.table.columns.size());
        const double shares =
            row.cells[3].toDouble() + row.cells[4].toDouble() + row.cells[5].toDouble();
        QVERIFY(std::abs(shares - 100) < 1e-9);
    }
    QCOMPARE(card.table.rows.first().key.value, cafeQuestions[1]); // always friendly
    QCOMPARE(card.verdict.id, VerdictId::BestOfQuestions);
    QCOMPARE(card.verdict.arguments[0].toString(), cafeQuestions[1]);
}

void TestResponseStudies::ratingsOfFew()
{
    const CardData card = ratingsCard(shop(cafe(3), cafeQuestions), {}, Progress());
    QCOMPARE(card.verdict.id, VerdictId::TooFew);
    for (const FigureRow &row : card.table.rows)
        QVERIFY(!row.figure.mean);
}

/// Six who hate the parking say less than two hundred.
void TestResponseStudies::fewDoNotNameTheWorst()
{
    std::vector<Answered> rows = cafe(200);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].answers.push_back(i < 6 ? 1 : -1);
    const QStringList headers = cafeQuestions + QStringList{u"Parking"_qs};
    const CardData card = ratingsCard(shop(rows, headers), {}, Progress());
    QCOMPARE(card.table.rows.last().key.value, u"Parking"_qs);
    QCOMPARE(card.verdict.arguments[1].toString(), card.table.rows[2].key.value);
    // Where nobody has enough, they are named all the same.
    rows.resize(20);
    const CardData few = ratingsCard(shop(rows, headers), {}, Progress());
    QCOMPARE(few.verdict.arguments[1].toString(), u"Parking"_qs);
}

/// 6 of 10 is more than 4 of 5, and worse.
void TestResponseStudies::scalesAreNamed()
{
    std::vector<Answered> rows(60);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].answers = {i % 2 ? 5 : 3, i % 2 ? 10 : 2};
    const CardData card = ratingsCard(shop(rows, {u"Taste"_qs, u"Speed"_qs}), {}, Progress());
    QCOMPARE(card.verdict.arguments,
             (QVariantList{u"Taste"_qs, u"Speed"_qs, qint64(2), 4.0, 1, 5, 6.0, 1, 10, qint64(0)}));
}

/// Satisfaction from 1 to 5; its "6" and "7" did not count, and were kept as answers.
void TestResponseStudies::whatAScoreLeftOutIsNoQuestion()
{
    std::vector<Answered> rows = cafe(100);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].answers.push_back(i % 3 == 0 ? 7 : i % 3 == 1 ? 6 : -1);
    Snapshot snapshot = shop(rows, cafeQuestions + QStringList{u"Satisfied?"_qs});
    QCOMPARE(scaleQuestions(snapshot).size(), 4);
    snapshot.columns = {{import, snapshot.questions.last().id, Field::Satisfaction}};
    const CardData ratings = ratingsCard(snapshot, {}, Progress());
    QCOMPARE(ratings.table.rows.size(), 3);
    QVERIFY(ratings.verdict.arguments[0].toString() != u"Satisfied?");
    const auto study = studyDrivers(snapshot, {}, Progress());
    QVERIFY(study);
    QCOMPARE(study->questions, cafeQuestions);
}

/// "1 = excellent" of the friendliest shop: turned round, it is as good as it was.
void TestResponseStudies::theLowestNumberIsTheBest()
{
    std::vector<Answered> rows = cafe(300);
    const Snapshot straight = shop(rows, cafeQuestions);
    for (Answered &row : rows)
        row.answers[1] = 6 - row.answers[1];
    Snapshot turned = shop(rows, cafeQuestions);
    for (const Question &question : turned.questions)
        turned.columns.push_back({import, question.id, Field::Question});
    turned.imports[0].notes = {note(ProblemCode::ScaleReversed, {}, {{}, {}, 0, cafeQuestions[1]})};
    const CardData before = ratingsCard(straight, {}, Progress());
    const CardData after = ratingsCard(turned, {}, Progress());
    const FigureRow &best = after.table.rows.first();
    QCOMPARE(best.key.value, cafeQuestions[1]);
    QCOMPARE(best.figure.value, before.table.rows.first().figure.value);
    QCOMPARE(best.figure.counts.last().first, u"1"_qs); // the best answer is the last
    QCOMPARE(before.verdict.arguments.mid(4, 2), (QVariantList{1, 5}));
    QCOMPARE(after.verdict.arguments.mid(4, 2), (QVariantList{5, 1}));
    QCOMPARE(after.verdict.arguments[3].toDouble(), *best.figure.mean);
    for (const int share : {3, 4, 5})
        QCOMPARE(best.cells[share], before.table.rows.first().cells[share]);
    const auto weighed = studyDrivers(turned, {}, Progress());
    QCOMPARE(weighed->drivers, studyDrivers(straight, {}, Progress())->drivers);
    // What the owner says goes before what the header says.
    turned.imports[0].reading =
        R"({"values":[{"header":"Friendliness","decision":"scale","value":"1-5"}]})";
    QVERIFY(ratingsCard(turned, {}, Progress()).table.rows.first().key.value != cafeQuestions[1]);
}

void TestResponseStudies::whatGoesAgainstTheOthersIsNeitherPraiseNorBlame_data()
{
    QTest::addColumn<bool>("hasScore");
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<bool>("isUnclear");
    QTest::newRow("against the score") << true << 300 << false << true;
    QTest::newRow("against the other questions") << false << 300 << false << true;
    QTest::newRow("the owner said so") << true << 300 << true << false;
    QTest::newRow("too few to tell, but it speaks of something bad") << true << 11 << false << true;
}

void TestResponseStudies::whatGoesAgainstTheOthersIsNeitherPraiseNorBlame()
{
    QFETCH(bool, hasScore);
    QFETCH(int, answers);
    QFETCH(bool, isSaid);
    QFETCH(bool, isUnclear);
    std::vector<Answered> rows = cafe(answers);
    for (Answered &row : rows) {
        row.answers = {row.answers[0], 6 - row.satisfaction, row.satisfaction};
        if (!hasScore)
            row.satisfaction = -1;
    }
    const QStringList headers{u"Waiting time"_qs, u"The staff were slow"_qs, u"Care"_qs};
    Snapshot snapshot = shop(rows, headers);
    for (const Question &question : snapshot.questions)
        snapshot.columns.push_back({import, question.id, Field::Question});
    if (isSaid)
        snapshot.imports[0].reading =
            R"({"values":[{"header":"The staff were slow","decision":"scale","value":"5-1"}]})";
    const QStringList unclear = isUnclear ? QStringList{headers[1]} : QStringList();
    const CardData card = ratingsCard(snapshot, {}, Progress());
    QCOMPARE(card.table.rows.size(), isUnclear ? 2 : 3);
    QCOMPARE(card.explanation.unclear, unclear);
    QCOMPARE(card.verdict.arguments.value(9).toInt(), isUnclear ? 1 : 0);
    const auto study = studyDrivers(snapshot, {}, Progress());
    QCOMPARE(study->unclear, unclear);
    QCOMPARE(study->questions.contains(headers[1]), hasScore && !isUnclear);
    // Who speaks of something bad and means it well goes with the others.
    for (Answered &row : rows)
        row.answers[1] = 6 - row.answers[1];
    const Snapshot together = shop(rows, headers);
    QCOMPARE(ratingsCard(together, {}, Progress()).explanation.unclear.isEmpty(), answers > 11);
    // A filter does not change what may be compared.
    Filter web;
    web.chosen[Dimension::Channel] = {u"Web"_qs};
    QCOMPARE(ratingsCard(snapshot, web, Progress()).explanation.unclear, unclear);
}

void TestResponseStudies::fewAnswersAgainstAreNotTold()
{
    std::vector<Answered> rows = cafe(11);
    for (Answered &row : rows)
        row.answers[2] = 6 - row.satisfaction;
    QVERIFY(ratingsCard(shop(rows, cafeQuestions), {}, Progress()).explanation.unclear.isEmpty());
}

void TestResponseStudies::neverToAlwaysIsNoRating()
{
    Snapshot snapshot = shop(cafe(100), cafeQuestions);
    AnswerColumn &column = snapshot.answers[QuestionId{102}];
    QCOMPARE(column.words, (QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs}));
    column.words = {u"Never"_qs, u"Rarely"_qs, u"Sometimes"_qs, u"Often"_qs, u"Always"_qs};
    QCOMPARE(ratingsCard(snapshot, {}, Progress()).explanation.noRatings,
             QStringList{cafeQuestions[2]});
    column.words = {u"Bad"_qs, u"Poor"_qs, u"Fair"_qs, u"Good"_qs, u"Excellent"_qs};
    QVERIFY(ratingsCard(snapshot, {}, Progress()).explanation.noRatings.isEmpty());
}

void TestResponseStudies::importanceIsNoRating_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isRating");
    QTest::newRow("English") << u"How important is the price to you?"_qs << false;
    QTest::newRow("how often") << u"How often do you come here?"_qs << false;
    QTest::newRow("Romanian") << u"Cât de importantă este viteza?"_qs << false;
    QTest::newRow("Russian") << u"Насколько важна для вас скорость?"_qs << false;
    QTest::newRow("Russian, how often") << u"Как часто вы у нас бываете?"_qs << false;
    QTest::newRow("a rating") << u"How satisfied are you with the price?"_qs << true;
    QTest::newRow("a rating of how long it took")
        << u"How satisfied are you with how long you waited?"_qs << true;
    QTest::newRow("a rating in Russian") << u"Оцените скорость"_qs << true;
}

void TestResponseStudies::importanceIsNoRating()
{
    QFETCH(QString, header);
    QFETCH(bool, isRating);
    const Snapshot snapshot = shop(cafe(100), {u"Waiting time"_qs, u"Friendliness"_qs, header});
    const CardData card = ratingsCard(snapshot, {}, Progress());
    QCOMPARE(card.table.rows.size(), isRating ? 3 : 2);
    QCOMPARE(card.explanation.noRatings, isRating ? QStringList() : QStringList{header});
}

void TestResponseStudies::wordsBesideNumbers()
{
    Snapshot snapshot = shop(cafe(100), cafeQuestions);
    AnswerColumn &column = snapshot.answers[QuestionId{100}];
    column.words << u"do not know"_qs;
    column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    column.codes[0] = static_cast<quint32>(column.words.size()) - 1;
    const CardData card = ratingsCard(snapshot, {}, Progress());
    const auto waiting = std::ranges::find(card.table.rows, cafeQuestions[0],
                                           [](const FigureRow &row) { return row.key.value; });
    QVERIFY(waiting != card.table.rows.end());
    QCOMPARE(waiting->figure.n, 99);
}

void TestResponseStudies::satisfactionByWait()
{
    std::vector<Answered> rows;
    for (int i = 0; i < 60; ++i) {
        rows.push_back({i % 10 ? 5 : 2, 3600, {}, {}});       // the hour itself is "up to 1 h"
        rows.push_back({i % 10 ? 2 : 5, 4 * 86'400, {}, {}}); // over three days
        rows.push_back({5, -1, {}, {}});
    }
    QMap<CardId, CardData> pane{
        {CardId::SatisfactionByWait, waitsCard(shop(rows, {}), {}, Metric::Csat, Progress())}};
    compareTogether(pane);
    const CardData card = pane.first();
    QCOMPARE(card.table.rowName, RowName::Wait);
    QCOMPARE(card.headline.n, 120);
    QCOMPARE(*card.headline.value, 50.0);
    QCOMPARE(card.explanation.rows, 180);
    QCOMPARE(card.explanation.without(LeftOut::Incomplete), 60);
    QStringList names;
    for (const FigureRow &row : card.table.rows) {
        names << row.key.value;
        if (row.key.value == u"0-60")
            QCOMPARE(*row.figure.value, 90.0);
        else if (row.key.value == u"4320-")
            QCOMPARE(*row.figure.value, 10.0);
        else
            QCOMPARE(row.figure.n, 0);
    }
    QCOMPARE(names,
             (QStringList{u"0-60"_qs, u"60-240"_qs, u"240-1440"_qs, u"1440-4320"_qs, u"4320-"_qs}));
    QCOMPARE(card.verdict.id, VerdictId::WaitMatters);
    QCOMPARE(card.verdict.arguments[0].toString(), u"0-60"_qs);
}

void TestResponseStudies::waitsWithoutScores()
{
    std::vector<Answered> rows(50, Answered{-1, 600, {}, {}});
    QVERIFY(!isWorthShowing(waitsCard(shop(rows, {}), {}, Metric::Csat, Progress())));
}

void TestResponseStudies::chosenWaitKeepsTheOthers()
{
    std::vector<Answered> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back({5, 3600, {}, {}});
        rows.push_back({2, 7200, {}, {}});
    }
    const Snapshot snapshot = shop(rows, {});
    const CardData all = waitsCard(snapshot, {}, Metric::Csat, Progress());
    const QuestionId waits = all.table.breakdown.question;
    QCOMPARE(scoreOf(waits), std::optional(Measure::ReplyTime));
    const CardData quick =
        waitsCard(snapshot, Filter().toggled(waits, u"0-60"_qs), Metric::Csat, Progress());
    QCOMPARE(quick.table, all.table);
    QCOMPARE(quick.headline.n, 40);
    QCOMPARE(*quick.headline.value, 100.0);
    const CardData slow =
        waitsCard(snapshot, Filter().toggled(waits, u"60-240"_qs), Metric::Csat, Progress());
    QCOMPARE(*slow.headline.value, 0.0);
}

void TestResponseStudies::chosenAnswerKeepsItsQuestion()
{
    const Snapshot snapshot = shop(cafe(200), cafeQuestions);
    const CardData all = ratingsCard(snapshot, {}, Progress());
    const FigureRow first = all.table.rows.first();
    QVERIFY(first.question.isValid());
    const auto given = std::ranges::find_if(first.figure.counts, [&](const auto &point) {
        return point.second > 0 && point.second < first.figure.n;
    });
    QVERIFY(given != first.figure.counts.end());
    const CardData chosen =
        ratingsCard(snapshot, Filter().toggled(first.question, given->first), Progress());
    for (const FigureRow &row : chosen.table.rows) {
        if (row.question == first.question)
            QCOMPARE(row.figure, first.figure);
        else
            QVERIFY(row.figure.n <= given->second);
    }
}

void TestResponseStudies::shopAgainstInternet()
{
    std::vector<Answered> rows;
    for (int i = 0; i < 60; ++i) {
        rows.push_back({i % 10 ? 5 : 2, -1, {}, u"Web"_qs});
        rows.push_back({i % 10 ? 2 : 5, -1, {}, u"Phone"_qs});
    }
    const Snapshot snapshot = shop(rows, {});
    QMap<CardId, CardData> pane{
        {CardId::PlaceSatisfaction, placesCard(snapshot, {}, Metric::Csat, Progress())}};
    compareTogether(pane);
    const CardData card = pane.first();
    QVERIFY(isWorthShowing(card));
    QCOMPARE(card.verdict.id, VerdictId::PlaceMatters);
    QCOMPARE(card.verdict.arguments[0].toString(), u"internet"_qs);
    QCOMPARE(card.table.rowName, RowName::Place);
    QCOMPARE(card.table.rows.first().key.value, u"internet"_qs);
    QCOMPARE(*card.table.rows.first().figure.value, 90.0);
    QCOMPARE(card.explanation.members,
             (QList<QPair<QString, QStringList>>{{u"internet"_qs, {u"Web"_qs}},
                                                 {u"phone"_qs, {u"Phone"_qs}}}));
    const CardData chosen = placesCard(snapshot, Filter().toggled(placeQuestion, u"phone"_qs),
                                       Metric::Csat, Progress());
    QCOMPARE(chosen.table, card.table);
    QCOMPARE(chosen.headline.n, 60);
    QCOMPARE(*chosen.headline.value, 10.0);
}

void TestResponseStudies::onePlaceAloneIsNoComparison()
{
    const std::vector<Answered> rows(60, Answered{5, -1, {}, u"Web"_qs});
    QVERIFY(!isWorthShowing(placesCard(shop(rows, {}), {}, Metric::Csat, Progress())));
}

void TestResponseStudies::placesByTheirWords_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("place");
    QTest::newRow("a shop") << u"Our shop"_qs << u"shop"_qs;
    QTest::newRow("an online shop is no shop") << u"Online shop"_qs << u"internet"_qs;
    QTest::newRow("Romanian, with diacritics") << u"La ghișeu"_qs << u"shop"_qs;
    QTest::newRow("Romanian, on the net") << u"Magazin online"_qs << u"internet"_qs;
    QTest::newRow("Russian") << u"В магазине"_qs << u"shop"_qs;
    QTest::newRow("Russian, hyphenated") << u"Интернет-магазин"_qs << u"internet"_qs;
    QTest::newRow("Russian phone") << u"По телефону"_qs << u"phone"_qs;
    QTest::newRow("e-mail") << u"E-mail"_qs << u"internet"_qs;
    QTest::newRow("an app, not a happy one") << u"App"_qs << u"internet"_qs;
    QTest::newRow("a word that only holds one") << u"Happy hour"_qs << QString();
    QTest::newRow("nothing told") << QString() << QString();
}

void TestResponseStudies::placesByTheirWords()
{
    QFETCH(const QString, channel);
    QTEST(placeOfChannel(channel), "place");
}

QTEST_GUILESS_MAIN(TestResponseStudies)
#include "tst_responsestudies.moc"
