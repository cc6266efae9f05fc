// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerbook.h"

#include "models/counting/snapshotloader.h"
#include "models/storage/customermerges.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/responsewriter.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QTest>

using namespace patron;

namespace {

struct Person
{
    std::string number, email, phone, name;
};

} // namespace

class TestCustomerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void phones_data();
    void phones();
    void keysOfNobody_data();
    void keysOfNobody();
    void sameCustomer_data();
    void sameCustomer();
    void listsTellTheirRowsApart();
    void oneEmailOfTwoPeople_data();
    void oneEmailOfTwoPeople();
    void aSecondPhoneIsKept();
    void laterImportAddsKeys();
    void undoTakesKeysBack();
    void undoOfTheFirstLeavesTheSecond();
    void undoneAndMadeAgain();
    void changedRowsLeaveNoKeys();
    void twoCustomersInOneRowAreDoubted();
    void sameNameIsProposed();
    void mergeAndSplitAgain();
    void verdictOutlivesReimport();
    void mergeOfThree();
    void nobodyToMerge();

private:
    Result<ImportRecord> import(const std::vector<Person> &people,
                                RecordKind kind = RecordKind::Responses,
                                const QString &file = QStringLiteral("people.csv"));
    [[nodiscard]] int customers() const
    {
        return int(rowCount(m_database->sql(), QStringLiteral("customer")));
    }
    [[nodiscard]] int keys() const
    {
        return int(rowCount(m_database->sql(), QStringLiteral("customer_key")));
    }
    [[nodiscard]] QList<MergeProposal> proposals() const
    {
        return listProposals(*m_database, {}).value_or(QList<MergeProposal>());
    }

    FreshDatabase m_database;
    qint64 m_row = 0;
};

void TestCustomerBook::init()
{
    QVERIFY(m_database.make());
}

void TestCustomerBook::cleanup()
{
    QCOMPARE(complaints(m_database->sql()), QStringList());
    m_database.close();
}

Result<ImportRecord> TestCustomerBook::import(const std::vector<Person> &people, RecordKind kind,
                                              const QString &file)
{
    ImportRecord record = shopRecord(file);
    record.kind = kind;
    auto writer = ResponseWriter::begin(*m_database, record);
    if (!writer)
        return failure(writer.error());
    for (const Person &person : people) {
        RecordDraft draft;
        draft.row = ++m_row;
        draft.customerKey = person.number;
        draft.customerEmail = person.email;
        draft.customerPhone = person.phone;
        draft.customerName = person.name;
        const Decision decision{Fate::New, (*writer)->nextId(), static_cast<quint64>(m_row)};
        if (Result<void> written = (*writer)->write(draft, decision); !written)
            return failure(written.error());
    }
    return (*writer)->commit({}, {});
}

void TestCustomerBook::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    const auto row = [](const char *name, const char *text, const char *digits) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(digits);
    };
    row("Romanian, at home", "0722 123 456", "722123456");
    row("Romanian, from abroad", "+40 722 123 456", "722123456");
    row("Romanian, two zeros", "0040722123456", "722123456");
    row("Romanian, dashes", "0722-123-456", "722123456");
    row("Moldovan, at home", "069 123 456", "69123456");
    row("Moldovan, from abroad", "+373 69 123 456", "69123456");
    row("Moldovan, nothing before", "69123456", "69123456");
    row("Russian, at home", "8 (916) 123-45-67", "9161234567");
    row("Russian, from abroad", "+7 916 123 45 67", "9161234567");
    row("Russian, nothing before", "9161234567", "9161234567");
    row("Moscow and Irkutsk are two", "+7 395 123 45 67", "3951234567");
    row("American", "+1 (202) 555-0123", "2025550123");
    row("British, at home", "07911 123456", "7911123456");
    row("British, from abroad", "+44 7911 123456", "7911123456");
    row("Ukrainian, at home", "050 123 45 67", "501234567");
    row("Ukrainian, from abroad", "+380 50 123 45 67", "501234567");
    row("with an extension", "0722 123 456 x12", "722123456");
    row("too short", "722 123", "");
    row("zeros only", "0000000000", "");
    row("one digit, repeated", "1111111111", "");
    row("words", "n/a", "");
    row("nothing", "", "");
}

void TestCustomerBook::phones()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QCOMPARE(QString::fromStdString(phoneDigits(text.toStdString())), digits);
}

void TestCustomerBook::keysOfNobody_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, KeyKind kind, const char *text) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(text);
    };
    row("no number", KeyKind::Number, "");
    row("anonymous as an address", KeyKind::Email, "Anonymous");
    row("anonymous at", KeyKind::Email, "anonymous@anonymous.com");
    row("noreply", KeyKind::Email, "noreply@shop.md");
    row("no-reply in capitals", KeyKind::Email, "No-Reply@Shop.md");
    row("do_not_reply with a number", KeyKind::Email, "do_not_reply1@shop.md");
    row("nothing before the at", KeyKind::Email, "@shop.md");
    row("short phone", KeyKind::Phone, "112");
    row("name of signs", KeyKind::Name, " - . ");
}

void TestCustomerBook::keysOfNobody()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QCOMPARE(customerKey(KeyKind(kind), text.toStdString()), quint64{0});
}

void TestCustomerBook::sameCustomer_data()
{
    QTest::addColumn<QStringList>("first"); // number, e-mail, phone, name
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<int>("customers");
    const auto row = [](const char *name, const QStringList &first, const QStringList &second,
                        int count) { QTest::newRow(name) << first << second << count; };
    const auto person = [](const char *number, const char *email, const char *phone,
                           const char *name) {
        return QStringList{QString::fromUtf8(number), QString::fromUtf8(email),
                           QString::fromUtf8(phone), QString::fromUtf8(name)};
    };
    row("number then number and e-mail", person("17", "", "", ""), person("17", "a@x.md", "", ""),
        1);
    row("e-mail behind a number", person("17", "a@x.md", "", ""), person("", "A@X.md", "", ""), 1);
    row("phone behind an e-mail", person("", "a@x.md", "069123456", ""),
        person("", "", "+37369123456", ""), 1);
    row("two numbers, one e-mail", person("17", "a@x.md", "", ""), person("18", "a@x.md", "", ""),
        1);
    row("name only, words turned round", person("", "", "", "Ion Popescu"),
        person("", "", "", "POPESCU, Ion"), 1);
    row("name only, and a customer of that name", person("", "a@x.md", "", "Ion Popescu"),
        person("", "", "", "Ion Popescu"), 2);
    row("same name, two e-mails", person("", "a@x.md", "", "Ion Popescu"),
        person("", "b@x.md", "", "Ion Popescu"), 2);
    row("nobody", person("", "noreply@x.md", "", ""), person("", "", "", ""), 0);
}

void TestCustomerBook::sameCustomer()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    const auto personOf = [](const QStringList &texts) {
        return Person{texts[0].toStdString(), texts[1].toStdString(), texts[2].toStdString(),
                      texts[3].toStdString()};
    };
    const auto together = import({personOf(first), personOf(second)});
    QVERIFY(together);
    QTEST(customers(), "customers");
    QVERIFY(undoImport(*m_database, together->id, {}));
    QCOMPARE(customers(), 0);
    QCOMPARE(keys(), 0);
    // The same in two files.
    QVERIFY(import({personOf(first)}));
    QVERIFY(import({personOf(second)}, RecordKind::Purchases));
    QTEST(customers(), "customers");
}

/// A list of customers says of two rows that they are two customers.
void TestCustomerBook::listsTellTheirRowsApart()
{
    QVERIFY(import({{"17", "home@x.md", "", "Ana"}, {"18", "home@x.md", "", "Ion"}},
                   RecordKind::Customers));
    QCOMPARE(customers(), 2);
    QCOMPARE(proposals().size(), 1);
    QCOMPARE(proposals().first().shared, KeyKind::Email);
}

void TestCustomerBook::oneEmailOfTwoPeople_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<int>("customers");
    const QString other = u"+373 69 100 033"_qs;
    const auto list = RecordKind::Customers;
    QTest::newRow("another phone and name") << other << u"Olga Russu"_qs << list << 2;
    QTest::newRow("another phone") << other << u"Stefan Turcanu"_qs << list << 1;
    QTest::newRow("another name") << u"+373 69 100 032"_qs << u"Olga Russu"_qs << list << 1;
    QTest::newRow("no phone") << QString() << u"Olga Russu"_qs << list << 1;
    QTest::newRow("of answers, not of a list")
        << other << u"Olga Russu"_qs << RecordKind::Responses << 1;
}

/// A family shares an e-mail: in a list of customers a name with a phone of its own is somebody.
void TestCustomerBook::oneEmailOfTwoPeople()
{
    QFETCH(QString, phone);
    QFETCH(QString, name);
    QFETCH(RecordKind, kind);
    QFETCH(int, customers);
    const std::vector<Person> people{{"", "p32@x.md", "+373 69 100 032", "Stefan Turcanu"},
                                     {"", "p32@x.md", phone.toStdString(), name.toStdString()}};
    const auto once = import(people, kind);
    QVERIFY(once);
    QCOMPARE(this->customers(), customers);
    QCOMPARE(proposals().size(), customers - 1);
    QVERIFY(undoImport(*m_database, once->id, {}));
    QCOMPARE(this->customers(), 0);
    QCOMPARE(keys(), 0);
}

void TestCustomerBook::aSecondPhoneIsKept()
{
    QVERIFY(import({{"", "p32@x.md", "+373 69 100 032", "Stefan"},
                    {"", "p32@x.md", "+373 69 100 033", "Stefan"}},
                   RecordKind::Customers));
    const auto found = findPeople(*m_database, u"100033"_qs, {});
    QVERIFY(found);
    QCOMPARE(found->people.size(), 1);
}

void TestCustomerBook::laterImportAddsKeys()
{
    QVERIFY(import({{"", "a@x.md", "", ""}}));
    QVERIFY(import({{"17", "a@x.md", "0722123456", "Ana"}}, RecordKind::Customers));
    QVERIFY(import({{"", "", "+40722123456", ""}, {"17", "", "", ""}}, RecordKind::Purchases));
    QCOMPARE(customers(), 1);
    QCOMPARE(keys(), 4);
    // What the later list told is known, and the customer's own row is as it was.
    QVERIFY(ask(m_database->sql(), QStringLiteral("SELECT name FROM customer")).isNull());
    QCOMPARE(
        ask(m_database->sql(), QStringLiteral("SELECT text FROM customer_key WHERE kind = 'name'"))
            .toString(),
        QStringLiteral("Ana"));
}

void TestCustomerBook::undoTakesKeysBack()
{
    QVERIFY(import({{"", "a@x.md", "", "Ana"}, {"", "b@x.md", "", ""}}));
    const QStringList before = dump(m_database->sql());
    const auto second = import({{"17", "a@x.md", "0722123456", "Anna"},
                                {"18", "c@x.md", "", "New"},
                                {"19", "b@x.md", "0722123456", ""}},
                               RecordKind::Purchases);
    QVERIFY(second);
    QVERIFY(keys() > 3);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("customer_doubt")), 1);
    QVERIFY(undoImport(*m_database, second->id, {}));
    QCOMPARE(dump(m_database->sql()), before);
}

void TestCustomerBook::undoOfTheFirstLeavesTheSecond()
{
    const auto first = import({{"17", "a@x.md", "", "Ana"}, {"18", "", "", ""}});
    QVERIFY(import({{"17", "", "", ""}}, RecordKind::Purchases));
    QVERIFY(undoImport(*m_database, first->id, {}));
    QCOMPARE(customers(), 1);
    // It is still found by all that it was known by.
    QVERIFY(import({{"", "a@x.md", "", ""}, {"17", "", "", ""}}));
    QCOMPARE(customers(), 1);
}

void TestCustomerBook::undoneAndMadeAgain()
{
    const std::vector<Person> people{{"17", "a@x.md", "069123456", "Ana"}, {"", "", "", "Ion"}};
    const QStringList nothing = dump(m_database->sql());
    for (int round = 0; round < 3; ++round) {
        const auto record = import(people, RecordKind::Customers);
        QVERIFY(record);
        QCOMPARE(customers(), 2);
        QCOMPARE(keys(), 5);
        QVERIFY(undoImport(*m_database, record->id, {}));
        QCOMPARE(dump(m_database->sql()), nothing);
    }
}

/// A row that comes again in the same file with another customer.
void TestCustomerBook::changedRowsLeaveNoKeys()
{
    const auto record = importRows(*m_database, {{"1", 9, {}, {}, "old@x.md", "Old", {}, {}, {}},
                                                 {"1", 9, {}, {}, "new@x.md", "New", {}, {}, {}}});
    QVERIFY(record);
    QCOMPARE(record->changed, 1);
    QCOMPARE(customers(), 1);
    QCOMPARE(keys(), 2);
}

void TestCustomerBook::twoCustomersInOneRowAreDoubted()
{
    QVERIFY(import({{"17", "", "", ""}, {"", "a@x.md", "", ""}}));
    QVERIFY(proposals().isEmpty());
    QVERIFY(import({{"17", "a@x.md", "", ""}}, RecordKind::Purchases));
    QCOMPARE(customers(), 2);
    QCOMPARE(proposals().size(), 1);
    const MergeProposal open = proposals().first();
    QCOMPARE(open.state, MergeState::Open);
    QCOMPARE(open.first.known[size_t(KeyKind::Number)], QStringList(QStringLiteral("17")));
    QCOMPARE(open.second.known[size_t(KeyKind::Email)], QStringList(QStringLiteral("a@x.md")));
    QCOMPARE(open.first.records, 2);
    QCOMPARE(open.second.records, 1);
}

void TestCustomerBook::sameNameIsProposed()
{
    QVERIFY(import({{"", "", "", "Ștefan Pop"}, {"", "", "", "Ion"}}));
    QVERIFY(import({{"17", "", "", "POP Ştefan"}, {"18", "", "", "Ana"}}, RecordKind::Customers));
    QCOMPARE(proposals().size(), 1);
    QCOMPARE(proposals().first().shared, KeyKind::Name);
}

void TestCustomerBook::mergeAndSplitAgain()
{
    QVERIFY(import({{"17", "", "", ""}, {"", "a@x.md", "", ""}}));
    QVERIFY(import({{"17", "a@x.md", "", ""}, {"", "a@x.md", "", ""}}, RecordKind::Purchases));
    const QStringList before = dump(m_database->sql());
    const MergeProposal pair = proposals().first();
    const auto load = [this] { return *loadSnapshot(*m_database, {}, RecordKind::Purchases); };
    QVERIFY(load()->customers[0] != load()->customers[1]);

    QVERIFY(decideMerge(*m_database, pair.second.id, pair.first.id, MergeState::Same));
    QCOMPARE(proposals().first().state, MergeState::Same);
    QCOMPARE(proposals().first().shared, KeyKind::Email);
    QCOMPARE(*countCustomers(*m_database), 1);
    QCOMPARE(load()->customers[0], load()->customers[1]);

    QVERIFY(decideMerge(*m_database, pair.first.id, pair.second.id, MergeState::Two));
    QCOMPARE(proposals().first().state, MergeState::Two);
    QCOMPARE(*countCustomers(*m_database), 2);
    QVERIFY(load()->customers[0] != load()->customers[1]);

    QVERIFY(decideMerge(*m_database, pair.first.id, pair.second.id, MergeState::Open));
    QCOMPARE(dump(m_database->sql()), before);
}

void TestCustomerBook::verdictOutlivesReimport()
{
    const std::vector<Person> people{{"17", "", "", "Ana Pop"}, {"", "", "", "Pop Ana"}};
    const auto first = import(people);
    const MergeProposal pair = proposals().first();
    QVERIFY(decideMerge(*m_database, pair.first.id, pair.second.id, MergeState::Same));
    QVERIFY(undoImport(*m_database, first->id, {}));
    QVERIFY(proposals().isEmpty());
    QCOMPARE(*countCustomers(*m_database), 0);
    QVERIFY(import(people));
    QCOMPARE(proposals().size(), 1);
    QCOMPARE(proposals().first().state, MergeState::Same);
    QCOMPARE(*countCustomers(*m_database), 1);
}

void TestCustomerBook::mergeOfThree()
{
    QVERIFY(import({{"1", "", "", ""}, {"2", "", "", ""}, {"3", "", "", ""}}));
    QList<CustomerId> ids;
    for (const char *number : {"1", "2", "3"})
        ids << CustomerId{ask(m_database->sql(), QStringLiteral("SELECT customer_id FROM customer "
                                                                "WHERE external_id = '%1'")
                                                     .arg(QLatin1String(number)))
                              .toLongLong()};
    QVERIFY(decideMerge(*m_database, ids[2], ids[1], MergeState::Same));
    QVERIFY(decideMerge(*m_database, ids[1], ids[0], MergeState::Same));
    QVERIFY(decideMerge(*m_database, ids[2], ids[0], MergeState::Same)); // a ring does no harm
    const auto merged = mergedCustomers(*m_database);
    QVERIFY(merged);
    QCOMPARE(merged->size(), size_t{2});
    QCOMPARE(merged->at(ids[2].value), ids[0].value);
    QCOMPARE(merged->at(ids[1].value), ids[0].value);
}

void TestCustomerBook::nobodyToMerge()
{
    QVERIFY(import({{"1", "", "", ""}}));
    const auto decided = decideMerge(*m_database, {1}, {2}, MergeState::Same);
    QVERIFY(!decided);
    QCOMPARE(decided.error().code, ProblemCode::PersonUnknown);
}

QTEST_GUILESS_MAIN(TestCustomerBook)
#include "tst_customerbook.moc"
