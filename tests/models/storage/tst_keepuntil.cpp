// SPDX-License-Identifier: GPL-3.0-or-later
// What is older than the owner's rules say is told, goes when they say yes, from every byte, and
// stays away from later imports.
#include "models/storage/keepuntil.h"

#include "models/storage/callbackstore.h"
#include "models/storage/contentmark.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/keeprules.h"
#include "models/storage/keptaway.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

using namespace patron;

Q_DECLARE_METATYPE(patron::KeepRule)
Q_DECLARE_METATYPE(patron::KeepAction)

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(19, 0), Qt::UTC);
const KeepScope everything{};
const KeepScope answers{RecordKind::Responses, {}};
const KeepScope shop{RecordKind::Responses, QStringLiteral("shop")};

qint64 noonOf(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
}

ShopRow rowOf(const std::string &id, const std::string &who, qint64 answeredAt)
{
    ShopRow row;
    row.id = id;
    row.score = 3;
    row.channel = "Shop";
    row.name = who.empty() ? "" : "Name of " + who;
    row.email = who.empty() ? "" : who + "@example.com";
    row.answeredAt = answeredAt;
    return row;
}

/// With a needle in everything that can hold one.
ShopRow needle(const std::string &id, qint64 answeredAt)
{
    ShopRow row = rowOf(id, "needle", answeredAt);
    row.comment = "needle in the comment of " + id;
    row.answer = "needle paid in shells";
    row.reasons = {"Price", "needle reason"};
    row.wish = "needle wish";
    return row;
}

std::vector<ShopRow> crowd(QRandomGenerator &random)
{
    std::vector<ShopRow> rows(random.bounded(1U, 30U));
    for (ShopRow &row : rows) {
        const std::string who = std::to_string(random.bounded(6));
        row = rowOf(random.bounded(3) != 0 ? std::to_string(random.bounded(20)) : std::string(),
                    random.bounded(4) != 0 ? "person-" + who : std::string(),
                    noonOf(2020 + random.bounded(7), 1 + random.bounded(11), 5));
        row.score = random.bounded(11);
        row.channel = random.bounded(2) ? "Shop" : "Web of " + who;
        row.comment = random.bounded(2) ? "said by " + who : std::string();
        row.answer = random.bounded(2) ? "Card" : "Cash of " + who;
    }
    return rows;
}

} // namespace

class TestKeepUntil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingWithoutARule();
    void goneFromEveryByte_data();
    void goneFromEveryByte();
    void scoreOfNobody();
    void namelessAnswersStay();
    void theNarrowestRuleHolds_data();
    void theNarrowestRuleHolds();
    void customersCountFromWhenTheyLeft();
    void whatHasNoDayCountsFromItsImport();
    void personWithNewerAnswersStays();
    void doneTwiceIsDoneOnce();
    void leftOutOfImports();
    void letInAgain();
    void aNewRuleKeepsAwayWhatWent();
    void toldAndNoted();
    void cancelledChangesNothing();
    void onlyWhatWasSaidYesTo();
    void othersStayAsTheyAre();
    void nothingIsLeftAfterUndo();

private:
    void rule(const KeepScope &scope, int months, KeepAction action = KeepAction::Delete)
    {
        QVERIFY(setKeepRule(*m_database, {scope, months, action, {}}));
    }
    [[nodiscard]] KeepDone remove()
    {
        auto done = removeDue(*m_database, now, {});
        return done ? *done : KeepDone();
    }
    [[nodiscard]] QList<KeepDue> due()
    {
        const auto reader = Database::open(m_database.path(), Access::Read);
        const auto list = reader ? listDue(**reader, now.date(), {}) : failure(reader.error());
        return list ? *list : QList<KeepDue>(99);
    }
    /// What an import of the rows would leave out, by its row.
    [[nodiscard]] QList<qint64> leftOut(const ImportRecord &file, const std::vector<ShopRow> &rows);
    [[nodiscard]] QStringList content() const { return dump(m_database->sql()); }
    [[nodiscard]] qint64 rows(const char *table) const
    {
        return rowCount(m_database->sql(), QLatin1String(table));
    }

    FreshDatabase m_database;
};

void TestKeepUntil::init()
{
    QVERIFY(m_database.make());
}

void TestKeepUntil::cleanup()
{
    if (m_database)
        QCOMPARE(complaints(m_database->sql()), QStringList());
}

QList<qint64> TestKeepUntil::leftOut(const ImportRecord &file, const std::vector<ShopRow> &rows)
{
    const auto survey = findSurvey(*m_database, [&file] {
        QStringList headers;
        for (const ImportColumn &column : file.columns)
            headers << column.header;
        return headers;
    }());
    RecordBatch batch;
    qint64 number = 0;
    for (const ShopRow &row : rows)
        batch.add() = shopDraft(row, ++number);
    const auto away = KeptAway::load(*m_database, *survey, file);
    if (!away)
        return {-1};
    away->leaveOut(batch);
    QList<qint64> left;
    for (const RejectedRow &row : batch.rejected) {
        if (row.reason == ProblemCode::RowExpired)
            left << row.row;
    }
    return left;
}

void TestKeepUntil::nothingWithoutARule()
{
    QVERIFY(importRows(*m_database, {needle("1", noonOf(2010, 1, 1))}));
    const QStringList before = content();
    QCOMPARE(due(), QList<KeepDue>());
    QCOMPARE(remove(), KeepDone());
    QCOMPARE(content(), before);
}

void TestKeepUntil::goneFromEveryByte_data()
{
    QTest::addColumn<KeepAction>("action");
    QTest::newRow("all of it") << KeepAction::Delete;
    QTest::newRow("who it was") << KeepAction::Forget;
}

void TestKeepUntil::goneFromEveryByte()
{
    QFETCH(const KeepAction, action);
    const bool isKept = action == KeepAction::Forget;
    std::vector<ShopRow> list;
    for (int i = 0; i < 300; ++i) // pages that are split and joined
        list.push_back(
            rowOf("B-" + std::to_string(i), "other-" + std::to_string(i), noonOf(2026, 5, 1)));
    list.insert(list.begin() + 150, needle("A-1", noonOf(2024, 11, 28)));
    QVERIFY(importRows(*m_database, list));
    ShopRow changed = needle("A-1", noonOf(2024, 11, 28));
    changed.comment = "needle changed";
    QVERIFY(importRows(*m_database, {changed, needle("A-2", noonOf(2020, 1, 1))}));
    const auto cases = loadCallBackAnswers(*m_database, {}, {});
    QVERIFY(cases);
    CallBackRecord note;
    for (const CallBackCase &each : (*cases)->cases) {
        note.note = each.answered.year() < 2026 ? u"needle on the phone"_qs : u"of others"_qs;
        QVERIFY(*writeCallBackRecord(*m_database, each.response, each.key, note, 1'750'000'000));
    }
    QVERIFY(!m_database.filesWith("needle").isEmpty());
    rule(everything, 24, action);
    const KeepDue expected{RecordKind::Responses, u"shop"_qs,        action,
                           QDate(2024, 11, 29),   QDate(2020, 1, 1), isKept ? 0 : 2,
                           isKept ? 2 : 0};
    QCOMPARE(due(), QList<KeepDue>{expected});
    const KeepDone done = remove();
    QVERIFY(done.isOverwritten);
    QCOMPARE(done.what, QList<KeepDue>{expected});
    QCOMPARE(done.touched.size(), size_t{2});
    QCOMPARE(rows("response"), isKept ? 302 : 300);
    QCOMPARE(rows("customer"), 300);
    QCOMPARE(rows("call_back"), 300);
    QCOMPARE(due(), QList<KeepDue>());
    QCOMPARE(m_database.filesWith("needle"), QStringList());
    QCOMPARE(complaints(m_database->sql()), QStringList());
    m_database.close();
    QCOMPARE(m_database.filesWith("needle"), QStringList());
}

void TestKeepUntil::scoreOfNobody()
{
    QVERIFY(importRows(*m_database,
                       {needle("1", noonOf(2020, 3, 4)), rowOf("2", "ion", noonOf(2026, 1, 1))}));
    rule(everything, 12, KeepAction::Forget);
    QCOMPARE(remove().what.first().nameless, 1);
    const QString kept = u"SELECT %1 FROM response WHERE customer_id IS NULL"_qs;
    QCOMPARE(ask(m_database->sql(), kept.arg(u"recommend"_qs)).toInt(), 3);
    QCOMPARE(ask(m_database->sql(), kept.arg(u"answered_at"_qs)).toLongLong(),
             noonOf(2020, 3, 4) - 12 * 3600);
    for (const char *column : {"comment", "source_id"})
        QVERIFY(ask(m_database->sql(), kept.arg(QLatin1String(column))).isNull());
    QVERIFY(!ask(m_database->sql(), kept.arg(u"channel_id"_qs)).isNull());
}

void TestKeepUntil::namelessAnswersStay()
{
    ShopRow anonymous = rowOf("1", {}, noonOf(2020, 1, 1));
    anonymous.answer = "Cash";
    ShopRow spoken = rowOf("2", {}, noonOf(2020, 1, 1));
    spoken.wish = "a bench";
    QVERIFY(importRows(*m_database, {anonymous, spoken}));
    rule(everything, 12, KeepAction::Forget);
    QCOMPARE(due().first().nameless, 1);
    (void)remove();
    QCOMPARE(rows("answer"), 1);
    QCOMPARE(rows("answer_text"), 0);
    rule(everything, 12, KeepAction::Delete);
    QCOMPARE(due().first().removed, 2);
}

void TestKeepUntil::theNarrowestRuleHolds_data()
{
    QTest::addColumn<QList<KeepRule>>("rules");
    QTest::addColumn<int>("removed");
    const auto months = [](const KeepScope &scope, int count) {
        return KeepRule{scope, count, KeepAction::Delete, {}};
    };
    QTest::newRow("everything for a year") << QList{months(everything, 12)} << 2;
    QTest::newRow("answers for four years")
        << QList{months(everything, 12), months(answers, 48)} << 1;
    QTest::newRow("this source always")
        << QList{months(everything, 12), months(answers, 48), months(shop, KeepRule::withoutEnd)}
        << 0;
    QTest::newRow("this source as the others")
        << QList{months(everything, 12), months(shop, KeepRule::asAbove)} << 2;
    QTest::newRow("another source") << QList{months({RecordKind::Responses, u"other"_qs}, 1)} << 0;
    QTest::newRow("another kind") << QList{months({RecordKind::Purchases, {}}, 1)} << 0;
    QTest::newRow("kept for longer than all of it is old") << QList{months(everything, 120)} << 0;
}

void TestKeepUntil::theNarrowestRuleHolds()
{
    QFETCH(const QList<KeepRule>, rules);
    QFETCH(const int, removed);
    QVERIFY(importRows(*m_database, {rowOf("1", "ana", noonOf(2020, 1, 1)),
                                     rowOf("2", "ion", noonOf(2024, 1, 1)),
                                     rowOf("3", "eva", noonOf(2026, 1, 1))}));
    for (const KeepRule &each : rules)
        QVERIFY(setKeepRule(*m_database, each));
    QCOMPARE(countRemoved(due()), removed);
    QCOMPARE(countRemoved(remove().what), removed);
    QCOMPARE(rows("response"), 3 - removed);
}

void TestKeepUntil::customersCountFromWhenTheyLeft()
{
    ImportRecord list = shopRecord(u"list.csv"_qs);
    list.kind = RecordKind::Customers;
    list.importedAt = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    QVERIFY(importRows(
        *m_database, list,
        {rowOf("1", "left", noonOf(2010, 1, 1)), rowOf("2", "here", noonOf(2010, 1, 1))}));
    QSqlQuery left(m_database->sql());
    QVERIFY(left.exec(
        u"UPDATE response SET left_at = %1 WHERE source_id = '1'"_qs.arg(noonOf(2023, 1, 1))));
    rule(everything, 24, KeepAction::Forget);
    QCOMPARE(countRemoved(remove().what), 1); // a line of a list holds nothing without the person
    QCOMPARE(rows("customer"), 1);
    QCOMPARE(ask(m_database->sql(), u"SELECT email FROM customer"_qs).toString(),
             u"here@example.com"_qs);
}

void TestKeepUntil::whatHasNoDayCountsFromItsImport()
{
    ImportRecord old = shopRecord(u"shop.csv"_qs);
    old.importedAt = QDateTime(QDate(2023, 6, 1), QTime(8, 0), Qt::UTC);
    ShopRow undated = rowOf("", "ana", RecordDraft::noTime);
    QVERIFY(importRows(*m_database, old, {undated}));
    rule(everything, 60);
    QCOMPARE(countRemoved(due()), 0);
    rule(everything, 24);
    QCOMPARE(due().first().oldest, QDate(2023, 6, 1));
    QCOMPARE(countRemoved(remove().what), 1);
    // The same file again is as old as it was; another one is not.
    QCOMPARE(leftOut(old, {undated}), QList<qint64>{1});
    ImportRecord another = old;
    another.hash = u"def"_qs;
    QCOMPARE(leftOut(another, {undated}), QList<qint64>());
}

void TestKeepUntil::personWithNewerAnswersStays()
{
    QVERIFY(importRows(*m_database, {rowOf("1", "ana", noonOf(2020, 1, 1)),
                                     rowOf("2", "ana", noonOf(2026, 1, 1))}));
    rule(everything, 24);
    QCOMPARE(countRemoved(remove().what), 1);
    QCOMPARE(rows("customer"), 1);
    QVERIFY(rows("customer_key") > 0);
}

void TestKeepUntil::doneTwiceIsDoneOnce()
{
    QVERIFY(importRows(*m_database, {needle("1", noonOf(2020, 1, 1))}));
    rule(everything, 24, KeepAction::Forget);
    QCOMPARE(countNameless(remove().what), 1);
    const QStringList after = content();
    QCOMPARE(remove(), KeepDone());
    QCOMPARE(content(), after);
}

void TestKeepUntil::leftOutOfImports()
{
    const std::vector<ShopRow> list{rowOf("1", "ana", noonOf(2020, 1, 1)),
                                    rowOf("2", "ion", noonOf(2026, 1, 1)),
                                    rowOf("3", "eva", noonOf(2024, 11, 29))};
    QVERIFY(importRows(*m_database, list));
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>());
    rule(everything, 24);
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>()); // nothing went yet
    (void)remove();
    // The day itself is kept.
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>{1});
    rule(everything, KeepRule::withoutEnd);
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>{1});
    // Taken back and imported again it has the same name.
    const auto imports = listImports(*m_database);
    QVERIFY(imports);
    QVERIFY(undoImport(*m_database, imports->first().id, {}));
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>{1});
}

void TestKeepUntil::letInAgain()
{
    const std::vector<ShopRow> list{rowOf("1", "ana", noonOf(2020, 1, 1))};
    QVERIFY(importRows(*m_database, list));
    rule(answers, 24);
    QCOMPARE(allowOlderAgain(*m_database, answers).value_or(true), false);
    (void)remove();
    QCOMPARE(allowOlderAgain(*m_database, shop).value_or(true), false);
    QCOMPARE(allowOlderAgain(*m_database, answers).value_or(false), true);
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>());
}

void TestKeepUntil::aNewRuleKeepsAwayWhatWent()
{
    const std::vector<ShopRow> list{rowOf("1", "ana", noonOf(2020, 1, 1))};
    QVERIFY(importRows(*m_database, list));
    rule(everything, 24, KeepAction::Forget);
    (void)remove();
    rule(shop, KeepRule::withoutEnd);
    QCOMPARE(leftOut(shopRecord(u"shop.csv"_qs), list), QList<qint64>{1});
}

void TestKeepUntil::toldAndNoted()
{
    QVERIFY(importRows(*m_database, {rowOf("1", "ana", noonOf(2020, 1, 1))}));
    rule(everything, 24);
    const auto before = contentMark(*m_database);
    const KeepDone done = remove();
    const auto after = contentMark(*m_database);
    QVERIFY(before && after && *before != *after);
    const auto log = listKeepLog(*m_database);
    QVERIFY(log);
    QCOMPARE(log->size(), 1);
    QCOMPARE(log->first().at, now);
    QCOMPARE(log->first().what.removed, 1);
    QCOMPARE(log->first().what.before, done.what.first().before);
    const auto rules = listKeepRules(*m_database);
    QVERIFY(rules);
    QCOMPARE(rules->first().goneBefore, QDate(2024, 11, 29));
}

void TestKeepUntil::cancelledChangesNothing()
{
    QVERIFY(importRows(*m_database, {needle("1", noonOf(2020, 1, 1))}));
    rule(everything, 24);
    const QStringList before = content();
    const Progress progress;
    progress.cancel();
    const auto done = removeDue(*m_database, now, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ProblemCode::Cancelled);
    QCOMPARE(content(), before);
}

void TestKeepUntil::onlyWhatWasSaidYesTo()
{
    QVERIFY(importRows(*m_database, {needle("1", noonOf(2020, 1, 1))}));
    rule(everything, 24);
    const QList<KeepDue> shown = due();
    QCOMPARE(countRemoved(shown), 1);
    QVERIFY(importRows(*m_database, {needle("2", noonOf(2021, 1, 1))}));
    const QStringList before = content();
    for (const QList<KeepDue> &other : {shown, QList<KeepDue>()}) {
        const auto done = removeDue(*m_database, other, now, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ProblemCode::DueChanged);
        QCOMPARE(content(), before);
    }
    // The same the day after is the same.
    const auto done = removeDue(*m_database, due(), now.addDays(1), {});
    QVERIFY(done);
    QCOMPARE(countRemoved(done->what), 2);
    QCOMPARE(rows("response"), 0);
}

// Whatever was imported: what is not due is as it was.
void TestKeepUntil::othersStayAsTheyAre()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    static const QStringList others{u"keep_rule|"_qs, u"keep_log|"_qs, u"workspace|"_qs,
                                    u"response_before|"_qs};
    for (int round = 0; round < 30; ++round) {
        init();
        for (int i = random.bounded(1, 5); i > 0; --i)
            QVERIFY(importRows(*m_database, crowd(random)));
        const int months = random.bounded(1, 80);
        rule(everything, months);
        const qint64 cutoff =
            QDateTime(now.date().addMonths(-months), QTime(), Qt::UTC).toSecsSinceEpoch();
        const QString newer = u"SELECT count(*) FROM response WHERE answered_at >= %1"_qs;
        const auto kept = ask(m_database->sql(), newer.arg(cutoff)).toLongLong();
        const QStringList before = content();
        const qint64 all = rows("response");
        QCOMPARE(countRemoved(remove().what), all - kept);
        QCOMPARE(rows("response"), kept);
        for (const QString &row : content()) {
            const bool isOther = std::ranges::none_of(
                others, [&](const QString &table) { return row.startsWith(table); });
            QVERIFY2(!isOther || before.contains(row), qPrintable(row));
        }
        QCOMPARE(complaints(m_database->sql()), QStringList());
        QCOMPARE(due(), QList<KeepDue>());
    }
}

// Every import can still be taken back, and then nothing is left, whatever the rules took.
void TestKeepUntil::nothingIsLeftAfterUndo()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 30; ++round) {
        init();
        const QStringList nothing = content();
        for (int i = random.bounded(1, 5); i > 0; --i)
            QVERIFY(importRows(*m_database, crowd(random)));
        rule(everything, random.bounded(1, 80),
             random.bounded(2) ? KeepAction::Forget : KeepAction::Delete);
        (void)remove();
        auto imports = listImports(*m_database);
        QVERIFY(imports);
        while (!imports->isEmpty()) {
            const auto one = imports->takeAt(random.bounded(int(imports->size())));
            QVERIFY(undoImport(*m_database, one.id, {}));
            QCOMPARE(complaints(m_database->sql()), QStringList());
        }
        QStringList left = content();
        left.removeIf([](const QString &row) {
            return row.startsWith(u"workspace|") || row.startsWith(u"keep_");
        });
        QStringList empty = nothing;
        empty.removeIf([](const QString &row) { return row.startsWith(u"workspace|"); });
        QVERIFY2(left == empty, qPrintable(left.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestKeepUntil)
#include "tst_keepuntil.moc"
