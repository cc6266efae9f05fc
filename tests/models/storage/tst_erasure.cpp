// SPDX-License-Identifier: GPL-3.0-or-later
// A person is found, handed their data, and gone from every byte.
#include "models/storage/erasure.h"

#include "models/storage/callbackstore.h"
#include "models/storage/contentmark.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/forgotten.h"
#include "models/storage/importstore.h"
#include "models/storage/persondata.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patron;

Q_DECLARE_METATYPE(patron::ErasedScores)

namespace {

const QDate today(2026, 11, 22);

ShopRow rowOf(const std::string &id, const std::string &name, const std::string &email)
{
    ShopRow row;
    row.id = id;
    row.score = 3;
    row.channel = "Shop";
    row.name = name;
    row.email = email;
    return row;
}

/// Ana, with a needle in everything that can hold one.
ShopRow ana(const std::string &id = "A-1")
{
    ShopRow row = rowOf(id, "Ana Munteanu", "ana.needle@example.com");
    row.comment = "needle in the comment of " + id;
    row.answer = "needle paid in shells";
    row.reasons = {"Price", "needle reason"};
    row.wish = "needle wish";
    return row;
}

/// Many different answers of some people, each with a mark of theirs.
std::vector<ShopRow> crowd(QRandomGenerator &random)
{
    std::vector<ShopRow> rows(random.bounded(1U, 30U));
    for (ShopRow &row : rows) {
        const std::string who = std::to_string(random.bounded(6));
        if (random.bounded(3) != 0)
            row.id = std::to_string(random.bounded(20));
        row.score = random.bounded(11);
        row.channel = random.bounded(2) ? "Shop" : "Web of " + who;
        if (random.bounded(4) != 0)
            row.email = "person-" + who + "@example.com";
        if (random.bounded(2) != 0)
            row.name = "Person-" + who;
        row.comment = random.bounded(2) ? "said by person-" + who : std::string();
        row.answer = random.bounded(2) ? "Card" : "Cash";
        row.answeredAt = 1'700'000'000 + random.bounded(1'000'000);
    }
    return rows;
}

} // namespace

class TestErasure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void found_data();
    void found();
    void severalOfOneName();
    void everythingIsTold();
    void goneFromEveryByte_data();
    void goneFromEveryByte();
    void scoreOfNobody();
    void mergedPersonGoesAsAWhole();
    void othersStayAsTheyAre();
    void nothingIsLeftAfterUndo();
    void cancelledChangesNothing();
    void unknownCustomer();
    void otherWindowsAreTold_data();
    void otherWindowsAreTold();

private:
    [[nodiscard]] CustomerId person(const QString &key) const
    {
        const auto known = personKnownAs(*m_database, key);
        return known ? known->id : CustomerId();
    }
    [[nodiscard]] QStringList content() const { return dump(m_database->sql()); }

    FreshDatabase m_database;
};

void TestErasure::init()
{
    QVERIFY(m_database.make());
}

void TestErasure::cleanup()
{
    if (m_database)
        QCOMPARE(complaints(m_database->sql()), QStringList());
}

void TestErasure::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("people");
    QTest::newRow("whole e-mail in capitals") << u"ANA.NEEDLE@example.com"_qs << 1;
    QTest::newRow("part of the e-mail") << u"needle@"_qs << 1;
    QTest::newRow("name turned round") << u"munteanu ana"_qs << 1;
    QTest::newRow("part of a name, without accents") << u"STEF"_qs << 1;
    QTest::newRow("a name that two have") << u"Ion Rusu"_qs << 2;
    QTest::newRow("nobody") << u"Petru"_qs << 0;
    QTest::newRow("nothing typed yet") << u"  "_qs << 0;
}

void TestErasure::found()
{
    QFETCH(const QString, text);
    QFETCH(const int, people);
    QVERIFY(importRows(*m_database, {ana(), rowOf("B", "Ștefan Lungu", "lungu@example.com"),
                                     rowOf("C", "Ion Rusu", "ion@example.com"),
                                     rowOf("D", "Ion Rusu", "rusu@example.com")}));
    const auto result = findPeople(*m_database, text, {});
    QVERIFY(result);
    QCOMPARE(result->people.size(), people);
    QVERIFY(result->isAll);
}

void TestErasure::severalOfOneName()
{
    QVERIFY(importRows(*m_database, {rowOf("C", "Ion Rusu", "ion@example.com"),
                                     rowOf("D", "Ion Rusu", "rusu@example.com")}));
    const auto unclear = personKnownAs(*m_database, u"Ion Rusu"_qs);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ProblemCode::PersonUnclear);
    const QString firstId = unclear.error().arguments.at(2).toString().section(u", "_qs, 0, 0);
    const auto chosen = personKnownAs(*m_database, firstId);
    QVERIFY(chosen);
    QCOMPARE(QString::number(chosen->id.value), firstId);
}

void TestErasure::everythingIsTold()
{
    QVERIFY(importRows(*m_database, {ana(), rowOf("B", "Ion", "ion@example.com")}));
    ShopRow later = ana();
    later.score = 9;
    ShopRow other = rowOf("B", "Ion", "ion@example.com");
    other.comment = "I came with ANA MUNTEANU";
    QVERIFY(importRows(*m_database, {later, other}));
    const auto cases = loadCallBackAnswers(*m_database, {}, {});
    QVERIFY(cases);
    const auto known = personKnownAs(*m_database, u"ana.needle@example.com"_qs);
    QVERIFY(known);
    const auto data = loadPersonData(*m_database, *known, {});
    QVERIFY(data);
    QCOMPARE(data->who.records, 1);
    QCOMPARE(data->records.size(), 2); // and what the first import had said
    QVERIFY(!data->records[0].isEarlier);
    QVERIFY(data->records[1].isEarlier);
    const auto says = [&](const PersonRecord &record, Field field, const QString &question,
                          const QString &value) {
        return record.values.contains({field, question, value});
    };
    for (const PersonRecord &record : data->records) {
        QVERIFY(says(record, Field::Comment, {}, u"needle in the comment of A-1"_qs));
        QVERIFY(says(record, Field::Question, u"How did you pay?"_qs, u"needle paid in shells"_qs));
        QVERIFY(says(record, Field::Question, u"Why us?"_qs, u"needle reason"_qs));
        QVERIFY(says(record, Field::Question, u"What is missing?"_qs, u"needle wish"_qs));
        QVERIFY(says(record, Field::Channel, {}, u"Shop"_qs));
        QVERIFY(says(record, Field::SourceId, {}, u"A-1"_qs));
        QVERIFY(says(record, Field::Date, {}, u"2023-11-14T22:13:20"_qs));
        QCOMPARE(record.row, 1);
        QCOMPARE(record.file, u"shop.csv"_qs);
    }
    QVERIFY(says(data->records[0], Field::Recommend, {}, u"9"_qs));
    QVERIFY(says(data->records[1], Field::Recommend, {}, u"3"_qs));
    QCOMPARE(data->mentions, 1);
}

void TestErasure::goneFromEveryByte_data()
{
    QTest::addColumn<ErasedScores>("scores");
    QTest::newRow("with the scores") << ErasedScores::Removed;
    QTest::newRow("score kept of nobody") << ErasedScores::KeptNameless;
}

void TestErasure::goneFromEveryByte()
{
    QFETCH(const ErasedScores, scores);
    std::vector<ShopRow> rows;
    for (int i = 0; i < 300; ++i) // pages that are split and joined
        rows.push_back(rowOf("B-" + std::to_string(i), "Other " + std::to_string(i),
                             "other-" + std::to_string(i) + "@example.com"));
    rows.insert(rows.begin() + 150, ana());
    QVERIFY(importRows(*m_database, rows));
    ShopRow changed = ana();
    changed.comment = "needle changed";
    changed.name = "Ana Needle-Munteanu";
    QVERIFY(importRows(*m_database, {changed, ana("A-2")}));
    const auto cases = loadCallBackAnswers(*m_database, {}, {});
    QVERIFY(cases);
    CallBackRecord note;
    note.note = QStringLiteral("needle said on the phone");
    for (const CallBackCase &each : (*cases)->cases) {
        if (each.customer == person(u"ana.needle@example.com"_qs).value)
            QVERIFY(
                *writeCallBackRecord(*m_database, each.response, each.key, note, 1'750'000'000));
    }
    QVERIFY(!m_database.filesWith("needle").isEmpty());
    const qint64 before = rowCount(m_database->sql(), u"response"_qs);
    const auto erased =
        erasePerson(*m_database, person(u"ana.needle@example.com"_qs), scores, today, {});
    QVERIFY(erased);
    QVERIFY(erased->isOverwritten);
    const bool isKept = scores == ErasedScores::KeptNameless;
    QCOMPARE(erased->removed, isKept ? 0 : 2);
    QCOMPARE(erased->nameless, isKept ? 2 : 0);
    QCOMPARE(rowCount(m_database->sql(), u"response"_qs), before - erased->removed);
    QCOMPARE(m_database.filesWith("needle"), QStringList());
    QCOMPARE(m_database.filesWith("munteanu"), QStringList());
    QCOMPARE(complaints(m_database->sql()), QStringList());
    m_database.close();
    QCOMPARE(m_database.filesWith("needle"), QStringList());
    QCOMPARE(m_database.filesWith("munteanu"), QStringList());
}

void TestErasure::scoreOfNobody()
{
    QVERIFY(importRows(*m_database, {ana(), rowOf("B", "Ion", "ion@example.com")}));
    QVERIFY(erasePerson(*m_database, person(u"ana.needle@example.com"_qs),
                        ErasedScores::KeptNameless, today, {}));
    const QString kept = u"SELECT %1 FROM response WHERE customer_id IS NULL"_qs;
    QCOMPARE(ask(m_database->sql(), kept.arg(u"recommend"_qs)).toInt(), 3);
    QCOMPARE(ask(m_database->sql(), kept.arg(u"answered_at"_qs)).toLongLong(),
             1'700'000'000 / 86'400 * 86'400);
    for (const char *column : {"comment", "source_id", "age_group_id"})
        QVERIFY(ask(m_database->sql(), kept.arg(QLatin1String(column))).isNull());
    QCOMPARE(ask(m_database->sql(), kept.arg(u"source_row"_qs)).toInt(), 0);
    QVERIFY(!ask(m_database->sql(), kept.arg(u"channel_id"_qs)).isNull());
    QCOMPARE(rowCount(m_database->sql(), u"answer"_qs), 0);
}

void TestErasure::mergedPersonGoesAsAWhole()
{
    QVERIFY(importRows(*m_database,
                       {rowOf("1", "Ana", "ana@example.com"), rowOf("2", "Ana P", "a@example.com"),
                        rowOf("3", "Ion", "ion@example.com")}));
    const CustomerId one = person(u"ana@example.com"_qs);
    const CustomerId other = person(u"a@example.com"_qs);
    QVERIFY(one != other);
    QVERIFY(decideMerge(*m_database, one, other, MergeState::Same));
    QCOMPARE(person(u"ana@example.com"_qs), person(u"a@example.com"_qs));
    QCOMPARE(personKnownAs(*m_database, u"a@example.com"_qs)->records, 2);
    const auto erased = erasePerson(*m_database, other, ErasedScores::Removed, today, {});
    QVERIFY(erased);
    QCOMPARE(erased->removed, 2);
    QCOMPARE(rowCount(m_database->sql(), u"customer"_qs), 1);
    QCOMPARE(rowCount(m_database->sql(), u"customer_verdict"_qs), 0);
}

// Whatever was imported: no row of another person is another afterwards, and nothing of the person
// is among those that are left.
void TestErasure::othersStayAsTheyAre()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    static const QStringList others{u"forgotten|"_qs, u"workspace|"_qs, u"import_note|"_qs,
                                    u"response_before|"_qs};
    for (int round = 0; round < 30; ++round) {
        init();
        for (int i = random.bounded(1, 5); i > 0; --i)
            QVERIFY(importRows(*m_database, crowd(random)));
        const CustomerId who = person(u"person-1@example.com"_qs);
        if (!who.isValid())
            continue;
        const QString id = QString::number(who.value);
        const QStringList before = content();
        QVERIFY(erasePerson(*m_database, who, ErasedScores::Removed, today, {}));
        for (const QString &row : content()) {
            const bool isOther = std::ranges::none_of(
                others, [&](const QString &table) { return row.startsWith(table); });
            QVERIFY2(!isOther || before.contains(row), qPrintable(row));
            QVERIFY2(!row.contains(u"person-1@"_qs) && !row.contains(u"\"customer_id\":"_qs + id),
                     qPrintable(row));
        }
        QCOMPARE(complaints(m_database->sql()), QStringList());
    }
}

// Every import can still be taken back, and then nothing is left, whether scores were kept or not.
void TestErasure::nothingIsLeftAfterUndo()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 30; ++round) {
        init();
        const QStringList nothing = content();
        std::vector<ImportId> imports;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const auto record = importRows(*m_database, crowd(random));
            QVERIFY(record);
            imports.push_back(record->id);
        }
        for (int who = 0; who < 3; ++who) {
            const CustomerId customer = person(u"person-%1@example.com"_qs.arg(who));
            const auto scores =
                random.bounded(2) ? ErasedScores::Removed : ErasedScores::KeptNameless;
            if (customer.isValid())
                QVERIFY(erasePerson(*m_database, customer, scores, today, {}));
        }
        while (!imports.empty()) {
            const auto next = imports.begin() + random.bounded(int(imports.size()));
            QVERIFY(undoImport(*m_database, *next, {}));
            imports.erase(next);
            QCOMPARE(complaints(m_database->sql()), QStringList());
        }
        QStringList left = content();
        left.removeIf([](const QString &row) {
            return row.startsWith(u"forgotten|"_qs) || row.startsWith(u"workspace|"_qs);
        });
        QStringList empty = nothing;
        empty.removeIf([](const QString &row) { return row.startsWith(u"workspace|"_qs); });
        QVERIFY2(left == empty, qPrintable(left.join(u'\n')));
    }
}

void TestErasure::cancelledChangesNothing()
{
    QVERIFY(importRows(*m_database, {ana()}));
    const QStringList before = content();
    const Progress progress;
    progress.cancel();
    const auto erased = erasePerson(*m_database, person(u"ana.needle@example.com"_qs),
                                    ErasedScores::Removed, today, progress);
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ProblemCode::Cancelled);
    QCOMPARE(content(), before);
}

void TestErasure::unknownCustomer()
{
    QVERIFY(importRows(*m_database, {ana()}));
    const QStringList before = content();
    const auto erased = erasePerson(*m_database, {4711}, ErasedScores::Removed, today, {});
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ProblemCode::PersonUnknown);
    QCOMPARE(content(), before);
}

void TestErasure::otherWindowsAreTold_data()
{
    goneFromEveryByte_data();
}

void TestErasure::otherWindowsAreTold()
{
    QFETCH(const ErasedScores, scores);
    QVERIFY(importRows(*m_database, {ana(), rowOf("B", "Ion", "ion@example.com")}));
    const auto before = contentMark(*m_database);
    QVERIFY(before);
    QCOMPARE(erasureCount(*m_database).value_or(-1), 0);
    QVERIFY(erasePerson(*m_database, person(u"ana.needle@example.com"_qs), scores, today, {}));
    const auto after = contentMark(*m_database);
    QVERIFY(after);
    QVERIFY(*before != *after);
    QCOMPARE(erasureCount(*m_database).value_or(-1), 1);
    // That she may come back takes nothing of it back, and she can be forgotten once more.
    QVERIFY(allowAgain(*m_database, u"ana.needle@example.com"_qs).value_or(false));
    QCOMPARE(erasureCount(*m_database).value_or(-1), 1);
    QVERIFY(importRows(*m_database, {ana()}));
    QVERIFY(erasePerson(*m_database, person(u"ana.needle@example.com"_qs), scores, today, {}));
    QCOMPARE(erasureCount(*m_database).value_or(-1), 2);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
