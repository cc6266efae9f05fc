// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotCounter against SqlCounter, on databases, filters and breakdowns made by chance; the seed
// is printed.
#include "models/counting/scoreclass.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/counting/sqlcounter.h"
#include "models/storage/database.h"
#include "models/storage/erasure.h"
#include "tests/support/randomshop.h"
#include "tests/support/sanitized.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;
using namespace patron::test;

Q_DECLARE_METATYPE(patron::test::ShopPlan)
Q_DECLARE_METATYPE(patron::ErasedScores)
Q_DECLARE_METATYPE(patron::Measure)

namespace {

QString text(const Counts &counts)
{
    QString text;
    for (const GroupCounts &group : counts.groups) {
        text += u"\n  '%1' %2: %3 of"_qs.arg(group.key.value, group.key.start.toString(Qt::ISODate))
                    .arg(group.responses);
        for (const qint64 score : group.scores)
            text += u" %1"_qs.arg(score);
    }
    return text;
}

/// Where two lists of counts differ; empty = nowhere.
QString difference(const Result<QList<Counts>> &a, const Result<QList<Counts>> &b)
{
    if (!a || !b)
        return u"failed"_qs;
    if (a->size() != b->size())
        return u"size"_qs;
    for (qsizetype i = 0; i < a->size(); ++i) {
        if ((*a)[i] != (*b)[i])
            return u"breakdown %1 by %2 dimension %3 measure %4:%5\nand%6"_qs.arg(i)
                .arg(int((*a)[i].breakdown.by))
                .arg(int((*a)[i].breakdown.dimension))
                .arg(int((*a)[i].breakdown.measure))
                .arg(text((*a)[i]), text((*b)[i]));
    }
    return {};
}

std::vector<Breakdown> randomBreakdowns(const Snapshot &snapshot, QRandomGenerator &random)
{
    std::vector<Breakdown> breakdowns(size_t(1 + random.bounded(12)));
    std::ranges::generate(breakdowns, [&] { return randomBreakdown(snapshot, random); });
    return breakdowns;
}

} // namespace

class TestSnapshotCounter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> open(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!prepareDatabase(path))
            return nullptr;
        auto database = Database::open(path, Access::Write);
        return database ? std::move(*database) : nullptr;
    }

    QTemporaryDir m_folder;
    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase();
    void tenThousandQuestions_data();
    void tenThousandQuestions();
    void agreesWithSql_data();
    void agreesWithSql();
    void agreesAfterForgetting_data();
    void agreesAfterForgetting();
    void followsTheDatabase();
    void partsAddUp();
    void threadsDoNotMatter();
    void orderOfRowsDoesNotMatter();
    void splitDoesNotFilterItself();
    void histogramDoesNotFilterItself_data();
    void histogramDoesNotFilterItself();
    void aScoreAndItsClassAreChosenOneOrTheOther();
    void ofNothing();
    void commentedNewestFirst();
    void byHand();
};

void TestSnapshotCounter::initTestCase()
{
    bool isSet = false;
    m_seed = quint32(qEnvironmentVariableIntValue("PATRON_SEED", &isSet));
    if (!isSet)
        m_seed = QRandomGenerator::system()->generate() & 0x7FFF'FFFF;
    qInfo("seed: PATRON_SEED=%u", m_seed);
}

// 10,000 filters, each with a breakdown of its own, around the sizes where words of bits and blocks
// end.
void TestSnapshotCounter::tenThousandQuestions_data()
{
    QTest::addColumn<ShopPlan>("plan");
    QTest::addColumn<int>("filters");
    const auto row = [](const char *name, ShopPlan plan, int filters) {
        QTest::newRow(name) << plan << timesByChance(filters);
    };
    row("no response", {.responses = 0}, 300);
    row("one response", {.responses = 1}, 700);
    row("five responses", {.responses = 5}, 2'008);
    row("63 responses", {.responses = 63}, 2'330);
    row("64 responses", {.responses = 64}, 2'338);
    row("65 responses", {.responses = 65}, 2'340);
    row("100,000 responses", {.responses = 100'000, .questions = 1}, 14);
}

void TestSnapshotCounter::tenThousandQuestions()
{
    QFETCH(ShopPlan, plan);
    QFETCH(int, filters);
    const auto database = open(u"many "_qs + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), plan, m_seed), QString());
    const auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    const SqlCounter plain(database->sql());
    QRandomGenerator random(m_seed + 2);
    for (int i = 0; i < filters; ++i) {
        const Filter filter = randomFilter(**snapshot, random);
        const Breakdown breakdown = randomBreakdown(**snapshot, random);
        const auto expected = plain.counts(filter, {&breakdown, 1});
        for (const LaneWidth width : laneWidths()) {
            const SnapshotCounter fast(*snapshot, lanesOf(width));
            QCOMPARE(difference(fast.counts(filter, {&breakdown, 1}), expected), QString());
        }
        // A chart, which its own dimension does not filter.
        QCOMPARE(difference(SnapshotCounter(*snapshot).crossCounts(filter, {&breakdown, 1}),
                            plain.crossCounts(filter, {&breakdown, 1})),
                 QString());
    }
}

void TestSnapshotCounter::agreesWithSql_data()
{
    QTest::addColumn<ShopPlan>("plan");
    QTest::addColumn<int>("rounds");
    const auto row = [](const char *name, ShopPlan plan, int rounds) {
        QTest::newRow(name) << plan << timesByChance(rounds);
    };
    row("no response yet", {.responses = 0}, 10);
    row("the first response", {.responses = 1}, 10);
    row("five responses", {.responses = 5}, 25);
    row("one less than a word of bits", {.responses = 63}, 20);
    row("a word of bits", {.responses = 64}, 20);
    row("one more", {.responses = 65}, 20);
    row("a small shop", {.responses = 1'000}, 25);
    row("nobody dated anything", {.responses = 200, .undated = 1.0}, 20);
    row("nothing is missing", {.responses = 300, .without = 0.0, .undated = 0.0}, 20);
    row("one block and one response", {.responses = 4'097}, 8);
    row("every time is different", {.responses = 2'000, .words = 400, .different = 100'000}, 3);
    row("a large shop", {.responses = 20'000, .questions = 2}, 3);
}

void TestSnapshotCounter::agreesWithSql()
{
    QFETCH(ShopPlan, plan);
    QFETCH(int, rounds);
    const auto database = open(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), plan, m_seed), QString());
    const auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->size(), size_t(plan.responses));
    const SnapshotCounter fast(*snapshot);
    const SqlCounter plain(database->sql());
    QRandomGenerator random(m_seed + 1);
    for (int round = 0; round < rounds; ++round) {
        const Filter filter = randomFilter(**snapshot, random);
        const std::vector<Breakdown> breakdowns = randomBreakdowns(**snapshot, random);
        QCOMPARE(difference(fast.counts(filter, breakdowns), plain.counts(filter, breakdowns)),
                 QString());
        QCOMPARE(
            difference(fast.crossCounts(filter, breakdowns), plain.crossCounts(filter, breakdowns)),
            QString());
        // Several periods at once, which overlap, touch or hold nothing.
        std::vector<CountQuestion> questions;
        for (const Breakdown &breakdown : breakdowns) {
            const Period period = randomFilter(**snapshot, random).period;
            const Period next = random.bounded(2) == 0 ? period.before() : filter.period;
            questions.push_back({breakdown, period, OwnChoice(random.bounded(2))});
            questions.push_back({breakdown, next, OwnChoice(random.bounded(2))});
        }
        QCOMPARE(difference(fast.answers(filter, questions), plain.answers(filter, questions)),
                 QString());
        QCOMPARE(fast.days(filter), plain.days(filter));
    }
}

void TestSnapshotCounter::agreesAfterForgetting_data()
{
    QTest::addColumn<ErasedScores>("scores");
    QTest::addColumn<int>("responses");
    QTest::addColumn<int>("filters");
    struct Size
    {
        int responses;
        int filters;
    };
    for (const auto [responses, filters] :
         {Size{0, 10}, Size{1, 20}, Size{5, 40}, Size{63, 40}, Size{64, 40}, Size{65, 40},
          Size{2'000, 40}, Size{100'000, 2}}) {
        QTest::addRow("of %d, answers of ten people removed", responses)
            << ErasedScores::Removed << responses << timesByChance(filters);
        QTest::addRow("of %d, scores of ten people kept", responses)
            << ErasedScores::KeptNameless << responses << timesByChance(filters);
    }
}

void TestSnapshotCounter::agreesAfterForgetting()
{
    QFETCH(ErasedScores, scores);
    QFETCH(int, responses);
    QFETCH(int, filters);
    const auto database = open(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = responses}, m_seed), QString());
    QSqlQuery query(database->sql());
    for (int i = 1; i <= 20; ++i)
        QVERIFY2(query.exec(u"INSERT INTO customer (workspace_id, customer_id, match_key, name) "
                            "VALUES (1, %1, %1, 'Person %1')"_qs.arg(i)),
                 qPrintable(query.lastError().text()));
    QVERIFY(query.exec(u"UPDATE response SET customer_id = 1 + response_id % 20"_qs));
    qint64 left = responses;
    for (qint64 who = 1; who <= 10; ++who) {
        const auto erased = erasePerson(*database, {who}, scores, QDate(2026, 11, 22), {});
        QVERIFY(erased);
        left -= erased->removed;
    }
    if (responses >= 2'000)
        QVERIFY(scores == ErasedScores::KeptNameless ? left > responses / 2
                                                     : left <= responses * 11 / 20);
    const auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    QCOMPARE(qint64((*snapshot)->size()), left);
    const SqlCounter plain(database->sql());
    const SnapshotCounter fast(*snapshot);
    QRandomGenerator random(m_seed + 4);
    for (int i = 0; i < filters; ++i) {
        const Filter filter = randomFilter(**snapshot, random);
        const auto breakdowns = randomBreakdowns(**snapshot, random);
        QCOMPARE(difference(fast.counts(filter, breakdowns), plain.counts(filter, breakdowns)),
                 QString());
        QCOMPARE(
            difference(fast.crossCounts(filter, breakdowns), plain.crossCounts(filter, breakdowns)),
            QString());
    }
}

void TestSnapshotCounter::followsTheDatabase()
{
    const auto database = open(u"changing"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 500}, m_seed), QString());
    QRandomGenerator random(m_seed);
    const char *const changes[] = {
        "UPDATE response SET answered_at = answered_at + 86400 * 40 WHERE response_id % 2 = 0",
        "UPDATE response SET recommend = 10, channel_id = NULL, answered_at = NULL WHERE "
        "response_id % 5 = 0",
        "DELETE FROM answer WHERE response_id % 7 = 0",
        "INSERT INTO dimension_value VALUES (1, 5, 'channel', 'A new one')",
        "UPDATE response SET channel_id = 5 WHERE response_id % 3 = 0"};
    for (const char *change : changes) {
        QSqlQuery query(database->sql());
        QVERIFY2(query.exec(QString::fromLatin1(change)), qPrintable(query.lastError().text()));
        const auto snapshot = loadSnapshot(*database, {});
        QVERIFY(snapshot);
        for (int round = 0; round < 20; ++round) {
            const Filter filter = randomFilter(**snapshot, random);
            const std::vector<Breakdown> breakdowns = randomBreakdowns(**snapshot, random);
            QCOMPARE(difference(SnapshotCounter(*snapshot).counts(filter, breakdowns),
                                SqlCounter(database->sql()).counts(filter, breakdowns)),
                     QString());
        }
    }
}

void TestSnapshotCounter::partsAddUp()
{
    const auto snapshot = randomSnapshot(30'000, m_seed);
    const SnapshotCounter counter(snapshot);
    QRandomGenerator random(m_seed);
    for (int round = 0; round < 50; ++round) {
        const Filter filter = randomFilter(*snapshot, random);
        Breakdown breakdown = randomBreakdown(*snapshot, random);
        if (breakdown.by == GroupBy::Answer)
            continue; // one response may be in several groups
        const Counts parts = *counter.count(filter, breakdown);
        breakdown.by = GroupBy::Nothing;
        const Counts whole = *counter.count(filter, breakdown);
        QCOMPARE(parts.scoreValues, whole.scoreValues);
        qint64 responses = 0;
        QList<qint64> scores(whole.groups.first().scores.size());
        for (const GroupCounts &group : parts.groups) {
            responses += group.responses;
            for (qsizetype i = 0; i < scores.size(); ++i)
                scores[i] += group.scores[i];
        }
        QCOMPARE(responses, whole.groups.first().responses);
        QCOMPARE(scores, whole.groups.first().scores);
    }
}

// Large enough for several threads: the months of it, each small enough for one, must add up to the
// same.
void TestSnapshotCounter::threadsDoNotMatter()
{
    const auto snapshot = randomSnapshot(450'000, m_seed);
    const SnapshotCounter counter(snapshot);
    Filter filter;
    filter.chosen[Dimension::Segment] = {u"word 1000"_qs, u"word 1003"_qs, QString()};
    filter.answers[QuestionId{1}] = {u"answer 1001"_qs, QString()};
    const Breakdown breakdowns[] = {Breakdown::over(Dimension::Staff, Measure::Recommend),
                                    Breakdown::over(Dimension::Staff, Measure::Rating),
                                    Breakdown::over(QuestionId{1}, Measure::Effort)};
    const QList<Counts> whole = *counter.counts(filter, breakdowns);
    QList<Counts> sum = whole;
    for (Counts &counts : sum) {
        for (GroupCounts &group : counts.groups) {
            group.responses = 0;
            group.scores.fill(0);
        }
    }
    for (QDate month(2022, 1, 1); month.year() < 2025; month = month.addMonths(1)) {
        filter.period = {month, month.addMonths(1).addDays(-1)};
        const QList<Counts> part = *counter.counts(filter, breakdowns);
        for (qsizetype b = 0; b < part.size(); ++b) {
            for (const GroupCounts &group : part[b].groups) {
                auto into = std::ranges::find(sum[b].groups, group.key, &GroupCounts::key);
                QVERIFY(into != sum[b].groups.end());
                into->responses += group.responses;
                for (qsizetype i = 0; i < group.scores.size(); ++i)
                    into->scores[i] += group.scores[i];
            }
        }
    }
    QCOMPARE(sum, whole);
}

// The same responses under other ids, which is another order of rows in the database.
void TestSnapshotCounter::orderOfRowsDoesNotMatter()
{
    const auto database = open(u"order"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 700}, m_seed), QString());
    const auto before = loadSnapshot(*database, {});
    for (const char *change :
         {"PRAGMA foreign_keys = OFF",
          "UPDATE response SET response_id = -(response_id * 7919 % 9973) - 20000",
          "UPDATE answer SET response_id = -(response_id * 7919 % 9973) - 20000"}) {
        QSqlQuery query(database->sql());
        QVERIFY2(query.exec(QString::fromLatin1(change)), qPrintable(query.lastError().text()));
    }
    const auto after = loadSnapshot(*database, {});
    QVERIFY(before && after);
    QRandomGenerator random(m_seed);
    for (int round = 0; round < 100; ++round) {
        const Filter filter = randomFilter(**before, random);
        const std::vector<Breakdown> breakdowns = randomBreakdowns(**before, random);
        QCOMPARE(difference(SnapshotCounter(*before).counts(filter, breakdowns),
                            SnapshotCounter(*after).counts(filter, breakdowns)),
                 QString());
    }
}

// Volume by channel over time, with one channel chosen: the others stay to compare with.
void TestSnapshotCounter::splitDoesNotFilterItself()
{
    const auto snapshot = randomSnapshot(2'000, m_seed);
    const SnapshotCounter counter(snapshot);
    Filter filter;
    filter.chosen[Dimension::Channel] = {snapshot->dimensions.at(Dimension::Channel).words.first()};
    const Breakdown split = Breakdown::over(TimeBucket::Month, Dimension::Channel);
    QCOMPARE(difference(counter.crossCounts(filter, {&split, 1}), counter.counts({}, {&split, 1})),
             QString());
    QVERIFY(!difference(counter.counts(filter, {&split, 1}), counter.counts({}, {&split, 1}))
                 .isEmpty());
}

void TestSnapshotCounter::histogramDoesNotFilterItself_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("value");
    QTest::newRow("a class of scores") << Measure::Recommend << u"promoter"_qs;
    QTest::newRow("a score of 0 to 10") << Measure::Recommend << u"7"_qs;
    QTest::newRow("satisfaction") << Measure::Satisfaction << u"2"_qs;
    QTest::newRow("half stars") << Measure::Rating << u"4.5"_qs;
    QTest::newRow("effort") << Measure::Effort << u"7"_qs;
}

// One bar chosen: the others stay to compare with, and everything else tells of that bar alone.
void TestSnapshotCounter::histogramDoesNotFilterItself()
{
    QFETCH(const Measure, measure);
    QFETCH(const QString, value);
    const auto snapshot = randomSnapshot(2'000, m_seed);
    const SnapshotCounter counter(snapshot);
    Filter filter;
    const bool isClass = scoreClassWords().contains(value);
    filter = isClass ? filter.toggled(Dimension::ScoreClass, value)
                     : filter.toggled(scoreQuestion(measure), value);
    const Breakdown bars = Breakdown::total(measure);
    const auto whole = counter.counts({}, {&bars, 1});
    QCOMPARE(difference(counter.crossCounts(filter, {&bars, 1}), whole), QString());
    const auto chosen = counter.count(filter, bars);
    QVERIFY(chosen && whole);
    const Counts &all = whole->first();
    for (qsizetype i = 0; i < all.scoreValues.size(); ++i) {
        const bool isIn = isClass ? all.scoreValues[i] >= 9
                                  : scoreRange(measure, value)->holds(all.scoreValues[i]);
        QCOMPARE(chosen->groups.first().scores.value(i), isIn ? all.groups.first().scores[i] : 0);
    }
    QVERIFY(chosen->groups.first().scored() > 0);
}

// The two together hold nobody where the score is of another class.
void TestSnapshotCounter::aScoreAndItsClassAreChosenOneOrTheOther()
{
    const QuestionId score = scoreQuestion(Measure::Recommend);
    const Filter phone = Filter().toggled(Dimension::Channel, u"phone"_qs);
    const Filter seven =
        phone.toggled(Dimension::ScoreClass, u"detractor"_qs).toggled(score, u"7"_qs);
    QCOMPARE(seven, phone.toggled(score, u"7"_qs));
    QCOMPARE(seven.toggled(Dimension::ScoreClass, u"promoter"_qs),
             phone.toggled(Dimension::ScoreClass, u"promoter"_qs));
    const QuestionId stars = scoreQuestion(Measure::Rating);
    QVERIFY(
        seven.toggled(stars, u"5"_qs).answers.contains(score)); // another score is another matter
    QCOMPARE(seven.toggled(score, u"7"_qs), phone);
}

void TestSnapshotCounter::ofNothing()
{
    const SnapshotCounter counter(std::make_shared<const Snapshot>());
    Filter filter;
    filter.chosen[Dimension::Channel] = {QString()};
    filter.answers[QuestionId{3}] = {QString()};
    filter.period.from = QDate(2024, 1, 1);
    const Breakdown breakdowns[] = {Breakdown::total(Measure::Recommend),
                                    Breakdown::over(Dimension::Channel, Measure::Rating),
                                    Breakdown::over(TimeBucket::Month, Dimension::ScoreClass),
                                    Breakdown::over(QuestionId{3}, Measure::ReplyTime)};
    const auto counts = counter.crossCounts(filter, breakdowns);
    QVERIFY(counts);
    QCOMPARE((*counts)[0].scoreValues.size(), 11);
    QCOMPARE((*counts)[0].groups, (QList<GroupCounts>{{{}, 0, QList<qint64>(11)}}));
    QVERIFY((*counts)[1].groups.isEmpty());
    QCOMPARE((*counts)[2].splitWords,
             (QStringList{u"detractor"_qs, u"passive"_qs, u"promoter"_qs}));
    QVERIFY((*counts)[3].groups.isEmpty());
    QVERIFY(counter.commented(filter).empty());
}

void TestSnapshotCounter::commentedNewestFirst()
{
    const auto database = open(u"commented"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 5'000, .undated = 0.3}, m_seed),
             QString());
    const auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    Filter filter;
    filter.chosen[Dimension::ScoreClass] = {u"detractor"_qs};
    const auto check = [&](const QString &where) {
        QSqlQuery query(database->sql());
        QVERIFY(query.exec(
            u"SELECT response_id FROM response WHERE comment IS NOT NULL AND recommend <= 6 "_qs +
            where + u" ORDER BY answered_at DESC NULLS LAST, response_id DESC"_qs));
        std::vector<ResponseId> expected;
        while (query.next())
            expected.push_back(ResponseId{query.value(0).toLongLong()});
        QVERIFY(SnapshotCounter(*snapshot).commented(filter) == expected);
    };
    check({});
    filter.period.to = QDate(2022, 12, 31);
    check(u"AND answered_at < 1672531200"_qs);
}

// Five responses, small enough to count on the fingers of one hand.
void TestSnapshotCounter::byHand()
{
    const auto database = open(u"hand"_qs);
    QVERIFY(database);
    const char *const rows[] = {
        "INSERT INTO survey VALUES (1, 1, 's')",
        "INSERT INTO import (workspace_id, import_id, survey_id, file, hash, imported_at, recipe, "
        "kind, "
        "encoding, delimiter, sheet, row_count, added, changed, duplicates, rejected, "
        "first_response_id, last_response_id) VALUES (1, 9, 1, 'f', 'h', 0, '', 'responses', '', "
        "'', '', 5, 5, 0, 0, "
        "0, 1, 5)",
        "INSERT INTO dimension_value VALUES (1, 21, 'channel', 'Web'), (1, 22, 'channel', 'Shop')",
        // 2024-01-31 23:59:59, 2024-02-01 00:00:00, 2024-02-29, undated, 2023-12-31
        "INSERT INTO response (workspace_id, response_id, import_id, source_row, answered_at, "
        "recommend, reply_seconds, channel_id)"
        " VALUES (1, 1, 9, 1, 1706745599, 10, 60, 21), (1, 2, 9, 2, 1706745600, 6, NULL, 22),"
        " (1, 3, 9, 3, 1709164800, 9, 0, 21), (1, 4, 9, 4, NULL, 0, 60, NULL), (1, 5, 9, 5, "
        "1703980800, NULL, 90, 21)"};
    for (const char *row : rows) {
        QSqlQuery query(database->sql());
        QVERIFY2(query.exec(QString::fromLatin1(row)), qPrintable(query.lastError().text()));
    }
    const auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    const SnapshotCounter counter(*snapshot);

    const Counts months =
        *counter.count({}, Breakdown::over(TimeBucket::Month, Dimension::ScoreClass));
    const QList<GroupCounts> expectedMonths{{{{}, QDate(2023, 12, 1)}, 1, {0, 0, 0}},
                                            {{{}, QDate(2024, 1, 1)}, 1, {0, 0, 1}},
                                            {{{}, QDate(2024, 2, 1)}, 2, {1, 0, 1}},
                                            {{{}, {}}, 1, {1, 0, 0}}};
    QCOMPARE(months.groups, expectedMonths);

    const Counts replies =
        *counter.count({}, Breakdown::over(Dimension::Channel, Measure::ReplyTime));
    QCOMPARE(replies.scoreValues, (QList<qint64>{0, 60, 90}));
    const QList<GroupCounts> expectedReplies{{{u"Shop"_qs, {}}, 1, {0, 0, 0}},
                                             {{u"Web"_qs, {}}, 3, {1, 1, 1}},
                                             {{QString(), {}}, 1, {0, 1, 0}}};
    QCOMPARE(replies.groups, expectedReplies);

    Filter february;
    february.period = {QDate(2024, 2, 1), QDate(2024, 2, 29)};
    february.chosen[Dimension::Channel] = {u"Web"_qs, u"Nowhere"_qs};
    const Counts scores = *counter.count(february, Breakdown::total(Measure::Recommend));
    QCOMPARE(scores.groups.first().scores, (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0}));
    // A chart of the channels is not filtered by the channel.
    const Breakdown channels[] = {Breakdown::over(Dimension::Channel, Measure::Volume)};
    QCOMPARE(counter.crossCounts(february, channels)->first().groups.size(), 2);
    QCOMPARE(counter.counts(february, channels)->first().groups.size(), 1);
    february.chosen[Dimension::Channel] = {u"Nowhere"_qs};
    QCOMPARE(counter.count(february, Breakdown::total(Measure::Volume))->groups.first().responses,
             0);
}

QTEST_GUILESS_MAIN(TestSnapshotCounter)
#include "tst_snapshotcounter.moc"
