// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/callbackstore.h"

#include "models/storage/callbacktexts.h"
#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/erasure.h"
#include "models/storage/importstore.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QSqlQuery>
#include <QTest>
#include <QTimeZone>

using namespace patron;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 first = 1'700'000'000; ///< 2023-11-14, a Tuesday
constexpr qint64 now = 1'750'000'000;

ShopRow answer(const std::string &id, int score, const std::string &email, qint64 at = first)
{
    ShopRow row;
    row.id = id;
    row.score = score;
    row.email = email;
    row.comment = "What happened with " + id;
    row.answeredAt = at;
    return row;
}

CallBackRecord said(const QString &note)
{
    CallBackRecord record;
    record.status = CallBackStatus::Called;
    record.caller = QStringLiteral("Ana");
    record.due = QDate(2023, 11, 20);
    record.note = note;
    record.outcome = QStringLiteral("a voucher");
    record.calledOn = QDate(2023, 11, 16);
    return record;
}

} // namespace

class TestCallBackStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unhappyAnswersAreCases();
    void otherKindsAreNone();
    void whatIsSaidIsKept();
    void nothingSaidIsNoRow();
    void undoAndImportAgain_data();
    void undoAndImportAgain();
    void equalAnswersAreTwo();
    void answerThatIsGone();
    void answerOfAnotherByNow();
    void laterAnswer();
    void onePersonIsOne();
    void erasedWithThePerson();
    void cancelled();
    void textsOfAPage();
    void nobodyReadsNoreply();

private:
    [[nodiscard]] std::shared_ptr<const CallBackAnswers> load() const;
    [[nodiscard]] CallBackRecords records() const;
    void say(const CallBackCase &about, const CallBackRecord &record) const;

    FreshDatabase m_database;
};

void TestCallBackStore::init()
{
    QVERIFY(m_database.make());
}

std::shared_ptr<const CallBackAnswers> TestCallBackStore::load() const
{
    const auto answers = loadCallBackAnswers(*m_database, {}, {});
    return answers ? *answers : std::make_shared<const CallBackAnswers>();
}

CallBackRecords TestCallBackStore::records() const
{
    return loadCallBackRecords(*m_database).value_or(CallBackRecords());
}

void TestCallBackStore::say(const CallBackCase &about, const CallBackRecord &record) const
{
    const auto written = writeCallBackRecord(*m_database, about.response, about.key, record, now);
    QVERIFY(written && *written);
}

void TestCallBackStore::unhappyAnswersAreCases()
{
    QVERIFY(importRows(*m_database, {answer("1", 6, "ana@example.com"),
                                     answer("2", 7, "ion@example.com"),
                                     answer("3", 0, ""),
                                     {"4", 3, {}, {}, {}, "Olga", {}, {}, {}, first}}));
    const auto answers = load();
    QCOMPARE(answers->cases.size(), size_t(3));
    QCOMPARE(answers->cases[0].scores.recommend, 6);
    QCOMPARE(answers->cases[0].answered, QDate(2023, 11, 14));
    QVERIFY(answers->cases[0].isReachable);
    QVERIFY(answers->cases[0].customer != 0);
    QVERIFY(!answers->cases[1].isReachable);
    QCOMPARE(answers->cases[1].customer, 0);
    QVERIFY(!answers->cases[2].isReachable); // a name is no way to reach anybody
    QVERIFY(answers->cases[2].customer != 0);
}

void TestCallBackStore::otherKindsAreNone()
{
    ImportRecord record = shopRecord(QStringLiteral("clients.csv"));
    record.kind = RecordKind::Customers;
    QVERIFY(importRows(*m_database, record, {answer("1", 2, "ana@example.com")}));
    QVERIFY(load()->cases.empty());
}

void TestCallBackStore::whatIsSaidIsKept()
{
    QVERIFY(
        importRows(*m_database, {answer("1", 3, "ana@example.com"), answer("2", 3, "b@x.com")}));
    const auto cases = load()->cases;
    say(cases[0], said(QStringLiteral("Întârziere; приносим извинения")));
    QCOMPARE(
        records(),
        (CallBackRecords{{cases[0].key, said(QStringLiteral("Întârziere; приносим извинения"))}}));
    CallBackRecord closed = said({}).moved(CallBackStatus::Lost, {});
    closed.due = QDate();
    say(cases[0], closed);
    QCOMPARE(records(), (CallBackRecords{{cases[0].key, closed}}));
}

void TestCallBackStore::nothingSaidIsNoRow()
{
    QVERIFY(importRows(*m_database, {answer("1", 3, "ana@example.com")}));
    const CallBackCase about = load()->cases.front();
    say(about, said(QStringLiteral("by mistake")));
    say(about, {});
    QVERIFY(records().isEmpty());
    QCOMPARE(ask(m_database->sql(), QStringLiteral("SELECT count(*) FROM call_back")), QVariant(0));
}

void TestCallBackStore::undoAndImportAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("isFound");
    const qint64 never = RecordDraft::noTime;
    QTest::newRow("with a number and a day") << u"LV-1"_qs << first << u""_qs << true;
    QTest::newRow("with a number, changed") << u"LV-1"_qs << first << u"and more"_qs << true;
    QTest::newRow("without a number") << u""_qs << first << u""_qs << true;
    QTest::newRow("without a number, another answer") << u""_qs << first << u"other"_qs << false;
    QTest::newRow("with a number and no day") << u"1"_qs << never << u""_qs << true;
    // Another file's number one must not take its notes.
    QTest::newRow("the same number, no day, other words") << u"1"_qs << never << u"new"_qs << false;
}

void TestCallBackStore::undoAndImportAgain()
{
    QFETCH(QString, id);
    QFETCH(qint64, at);
    QFETCH(QString, changed);
    QFETCH(bool, isFound);
    ShopRow row = answer(id.toStdString(), 2, "ana@example.com", at);
    const auto import = importRows(*m_database, {row});
    QVERIFY(import);
    const CallBackCase before = load()->cases.front();
    say(before, said(QStringLiteral("call in the morning")));
    QVERIFY(undoImport(*m_database, import->id, {}));
    QVERIFY(load()->cases.empty());
    QCOMPARE(records().size(), 1);

    row.comment += changed.toStdString();
    QVERIFY(importRows(*m_database, {answer("other", 9, "zoe@example.com"), row}));
    const CallBackCase again = load()->cases.front();
    QVERIFY(again.response != before.response);
    QCOMPARE(records().contains(again.key), isFound);
}

void TestCallBackStore::equalAnswersAreTwo()
{
    QVERIFY(importRows(*m_database,
                       {answer("", 2, "ana@example.com"), answer("", 2, "ana@example.com")}));
    const auto cases = load()->cases;
    QCOMPARE(cases.size(), size_t(2));
    QVERIFY(cases[0].key != cases[1].key);
}

void TestCallBackStore::answerThatIsGone()
{
    const auto written = writeCallBackRecord(*m_database, ResponseId{4711}, {1}, said({}), now);
    QVERIFY(written);
    QVERIFY(!*written);
    QVERIFY(records().isEmpty());
}

// The number of an answer that was erased is given to the next one.
void TestCallBackStore::answerOfAnotherByNow()
{
    QVERIFY(importRows(*m_database, {answer("1", 2, "ana@example.com")}));
    const CallBackCase about = load()->cases.front();
    const auto written =
        writeCallBackRecord(*m_database, about.response, {about.key.value + 1}, said({}), now);
    QVERIFY(written);
    QVERIFY(!*written);
    QVERIFY(records().isEmpty());
}

void TestCallBackStore::laterAnswer()
{
    QVERIFY(importRows(*m_database, {answer("1", 2, "ana@example.com"),
                                     answer("2", 9, "ana@example.com", first + 9 * day),
                                     answer("3", 5, "ana@example.com", first + 3 * day),
                                     answer("4", 8, "ion@example.com", first + 4 * day)}));
    const auto answers = load();
    const qint64 ana = answers->cases.front().customer;
    QCOMPARE(answers->after(ana, QDate(2023, 11, 14))->scores.recommend, 5);
    QCOMPARE(answers->after(ana, QDate(2023, 11, 17))->scores.recommend, 9);
    QVERIFY(!answers->after(ana, QDate(2023, 11, 23)));
    QVERIFY(!answers->after(ana, QDate()));
    QVERIFY(!answers->after(0, QDate(2023, 11, 14)));
    QCOMPARE(answers->answers.size(), size_t(3)); // Ion never was unhappy
}

void TestCallBackStore::onePersonIsOne()
{
    QVERIFY(importRows(*m_database, {answer("1", 2, "ana@example.com"),
                                     answer("2", 9, "ana@work.example.com", first + 9 * day)}));
    QSqlQuery query(m_database->sql());
    query.exec(QStringLiteral("SELECT customer_id FROM customer ORDER BY customer_id"));
    QVERIFY(query.next());
    const CustomerId one{query.value(0).toLongLong()};
    QVERIFY(query.next());
    const CustomerId other{query.value(0).toLongLong()};
    query.finish();
    QVERIFY(decideMerge(*m_database, one, other, MergeState::Same));
    const auto answers = load();
    const CustomerAnswer *later =
        answers->after(answers->cases.front().customer, QDate(2023, 11, 14));
    QVERIFY(later);
    QCOMPARE(later->scores.recommend, 9);
    const std::vector<ResponseId> ids{answers->cases.front().response};
    const auto texts = loadCallBackTexts(*m_database, ids);
    QVERIFY(texts);
    QCOMPARE(texts->first().emails, QStringList({QStringLiteral("ana@example.com"),
                                                 QStringLiteral("ana@work.example.com")}));
}

void TestCallBackStore::erasedWithThePerson()
{
    const auto gone = importRows(*m_database, shopRecord(QStringLiteral("gone.csv")),
                                 {answer("1", 2, "ana@example.com")});
    QVERIFY(gone);
    say(load()->cases.front(), said(QStringLiteral("of an answer that is not there")));
    QVERIFY(undoImport(*m_database, gone->id, {}));
    QVERIFY(importRows(*m_database,
                       {answer("2", 2, "ana@example.com"), answer("3", 2, "ion@example.com")}));
    const auto cases = load()->cases;
    for (const CallBackCase &each : cases)
        say(each, said(QStringLiteral("a note")));
    QCOMPARE(records().size(), 3);
    QVERIFY(erasePerson(*m_database, CustomerId{cases[0].customer}, ErasedScores::Removed,
                        QDate(2026, 11, 22), {}));
    QCOMPARE(records().keys(), QList<CaseKey>{cases[1].key});
}

void TestCallBackStore::cancelled()
{
    QVERIFY(importRows(*m_database, {answer("1", 2, "ana@example.com")}));
    const Progress progress;
    progress.cancel();
    const auto answers = loadCallBackAnswers(*m_database, {}, progress);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ProblemCode::Cancelled);
}

void TestCallBackStore::textsOfAPage()
{
    ShopRow row = answer("1", 2, "ana@example.com");
    row.name = "Ana Pop";
    row.channel = "Shop";
    QVERIFY(importRows(*m_database, {row, answer("2", 1, "")}));
    std::vector<ResponseId> ids;
    const auto answers = load();
    for (const CallBackCase &each : answers->cases)
        ids.push_back(each.response);
    ids.push_back({4711}); // gone meanwhile
    const auto texts = loadCallBackTexts(*m_database, ids);
    QVERIFY(texts);
    QCOMPARE(texts->size(), 2);
    const CallBackTexts &ana = texts->first();
    QCOMPARE(ana.answer.customer, QStringLiteral("Ana Pop"));
    QCOMPARE(ana.emails, QStringList{QStringLiteral("ana@example.com")});
    QVERIFY(ana.phones.isEmpty());
    QCOMPARE(ana.answer.text, QStringLiteral("What happened with 1"));
    QCOMPARE(ana.answer.recommend, 2);
    QCOMPARE(ana.effort, -1);
    QCOMPARE(ana.answer.values[static_cast<size_t>(Dimension::Channel)], QStringLiteral("Shop"));
    QCOMPARE(ana.answer.file, QStringLiteral("shop.csv"));
    QCOMPARE(ana.answer.row, 1);
    QVERIFY(texts->last().answer.customer.isEmpty());
    QVERIFY(texts->last().emails.isEmpty());
    QVERIFY(loadCallBackTexts(*m_database, {})->isEmpty());
}

void TestCallBackStore::nobodyReadsNoreply()
{
    QVERIFY(importRows(*m_database, {answer("1", 2, "noreply@example.com")}));
    const auto answers = load();
    QCOMPARE(answers->cases.size(), size_t(1));
    QVERIFY(!answers->cases.front().isReachable);
    const std::vector<ResponseId> ids{answers->cases.front().response};
    QVERIFY(loadCallBackTexts(*m_database, ids)->first().emails.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallBackStore)
#include "tst_callbackstore.moc"
