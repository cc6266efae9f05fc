// SPDX-License-Identifier: GPL-3.0-or-later
// Files of customers and of purchases: how they are told, and what becomes of their cells.
#include "models/mapping/guess.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/mapper.h"
#include "tests/models/mapping/tablefrom.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace patron;
using test::MemoryTable;

namespace {

using Rows = MemoryTable::Rows;

/// A table as it is understood and read. The batch stays, as the drafts point into it.
struct Read
{
    Read(const QStringList &headers, const Rows &rows, const FileWish &wish = {})
        : table(headers, rows)
    {
        const auto profile = profileTable(table, Progress());
        const auto proposed =
            proposeMapping(table.shape(), *profile, {}, {}, QDate(2026, 1, 1), wish);
        if (!proposed) {
            problem = proposed.error();
            return;
        }
        mapping = *proposed;
        Mapper mapper(mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
        [[maybe_unused]] const bool some = *table.read(cells, Progress());
        mapper.map(cells, drafts);
        notes = mapper.notes();
    }

    [[nodiscard]] QStringList fields() const
    {
        QStringList ids;
        for (const ColumnMapping &column : mapping.columns)
            ids << fieldId(column.field);
        return ids;
    }
    const RecordDraft &at(size_t i) const { return drafts.records[i]; }
    QString ageGroupOf(size_t i) const
    {
        const std::string_view text = at(i).values[size_t(Dimension::AgeGroup)];
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    MemoryTable table;
    Mapping mapping;
    Problem problem;
    RowBatch cells;
    RecordBatch drafts;
    QList<Problem> notes;
};

qint64 day(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

const QStringList romanian{u"Cod client"_qs,    u"Nume client"_qs,   u"E-mail"_qs,
                           u"Telefon"_qs,       u"Client din"_qs,    u"Data rezilierii"_qs,
                           u"Vârsta"_qs,        u"Vechime (ani)"_qs, u"Segment"_qs,
                           u"Mesaj preferat"_qs};
const Rows romanianRows{
    {"C-1", "Ana Pop", "ana@exemplu.ro", "0722 123 456", "05.03.2019", "", "34", "5,5", "Firme",
     ""},
    {"C-2", "Ion Rusu", "", "+373 69 123 456", "17.11.2020", "28.02.2023", "61", "2", "Firme",
     "SMS"},
    {"C-3", "Maria Țurcan", "", "069 222 333", "01.07.2021", "nu", "19", "3", "Firme", ""}};

} // namespace

class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void telco();
    void romanianCustomers();
    void customersAgainAreTheSameRows();
    void russianPurchases();
    void kinds_data();
    void kinds();
    void wishedKind();
    void wishedRecipe();
    void left_data();
    void left();
    void tenure_data();
    void tenure();
    void ages_data();
    void ages();
    void money_data();
    void money();
    void currencies();
};

void TestKinds::telco()
{
    const Read read({u"customerID"_qs, u"gender"_qs, u"tenure"_qs, u"Contract"_qs, u"Churn"_qs},
                    {{"7590-VHVEG", "Female", "1", "Month-to-month", "No"},
                     {"5575-GNVDE", "Male", "34", "One year", "Yes"},
                     {"3668-QPYBK", "Male", "0", "Month-to-month", "No"}});
    QCOMPARE(read.mapping.kind, RecordKind::Customers);
    QCOMPARE(read.fields(), (QStringList{u"customer"_qs, u"question"_qs, u"tenure"_qs,
                                         u"question"_qs, u"customer_left"_qs}));
    QCOMPARE(read.at(1).tenureDays, 1035); // 34 months
    QCOMPARE(read.at(2).tenureDays, 0);
    QCOMPARE(read.at(0).hasLeft, 0);
    QCOMPARE(read.at(1).hasLeft, 1);
    QCOMPARE(read.notes, QList<Problem>());
}

void TestKinds::romanianCustomers()
{
    const Read read(romanian, romanianRows);
    QCOMPARE(read.mapping.kind, RecordKind::Customers);
    QCOMPARE(read.fields(),
             (QStringList{u"customer"_qs, u"customer_name"_qs, u"customer_email"_qs,
                          u"customer_phone"_qs, u"customer_since"_qs, u"customer_left"_qs,
                          u"age_group"_qs, u"tenure"_qs, u"segment"_qs, u"question"_qs}));
    QCOMPARE(read.at(0).answeredAt, day(2019, 3, 5));
    QCOMPARE(read.at(0).leftAt, RecordDraft::noTime);
    QCOMPARE(read.at(0).hasLeft, 0); // no day: still there
    QCOMPARE(read.at(1).leftAt, day(2023, 2, 28));
    QCOMPARE(read.at(1).hasLeft, 1);
    QCOMPARE(read.at(2).hasLeft, 0);       // "nu"
    QCOMPARE(read.at(0).tenureDays, 2009); // 5.5 years
    QCOMPARE(read.ageGroupOf(0), u"25-34"_qs);
    QCOMPARE(read.ageGroupOf(1), u"55-64"_qs);
    QCOMPARE(read.at(1).answers.size(), size_t(1)); // nothing is dropped
    QCOMPARE(read.notes, QList<Problem>());
}

/// A later list of the same customers changes its rows, whatever they say now.
void TestKinds::customersAgainAreTheSameRows()
{
    Rows later = romanianRows;
    later[0][7] = "6,5";
    later[2][5] = "01.12.2025";
    const Read before(romanian, romanianRows);
    const Read after(romanian, later);
    for (size_t i = 0; i < 3; ++i) {
        QVERIFY(before.at(i).sourceKey != 0);
        QCOMPARE(after.at(i).sourceKey, before.at(i).sourceKey);
    }
    QVERIFY(after.at(0).contentKey != before.at(0).contentKey);
    QCOMPARE(after.at(1).contentKey, before.at(1).contentKey);
}

void TestKinds::russianPurchases()
{
    const Read read({u"Клиент"_qs, u"E-mail"_qs, u"Дата покупки"_qs, u"Сумма"_qs, u"Магазин"_qs},
                    {{"Иванов Иван", "ivan@primer.ru", "03.02.2024", "1 250,50 руб.", "Центр"},
                     {"Петрова Анна", "anna@primer.ru", "14.02.2024", "980,00 руб.", "Центр"},
                     {"Сидоров Пётр", "petr@primer.ru", "25.03.2024", "-150,00 руб.", "Север"},
                     {"Итого", "", "", "2 080,50 руб.", ""}});
    QCOMPARE(read.mapping.kind, RecordKind::Purchases);
    QCOMPARE(read.mapping.currency, u"RUB"_qs);
    QCOMPARE(read.fields(), (QStringList{u"customer_name"_qs, u"customer_email"_qs, u"date"_qs,
                                         u"amount"_qs, u"branch"_qs}));
    QCOMPARE(read.drafts.size, size_t(3)); // the sum is no purchase
    QCOMPARE(read.at(0).amount, 125'050);
    QCOMPARE(read.at(0).answeredAt, day(2024, 2, 3));
    QCOMPARE(read.at(2).amount, -15'000);
}

void TestKinds::kinds_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *headers, const char *cells,
                        const char *kind) {
        QTest::newRow(name) << QString::fromUtf8(headers).split(u'|')
                            << QString::fromUtf8(cells).split(u'|') << QString::fromLatin1(kind);
    };
    row("bank list with Exited", "CustomerId|Age|Tenure|Exited", "15634602|42|2|1", "customers");
    row("members since", "Name|E-mail|Member since", "Ana Pop|ana@x.md|2024-02-03", "customers");
    row("who and where alone", "Name|Phone|City", "Ana Pop|069123456|Chișinău", "customers");
    row("till", "Customer|Order date|Total|Store", "Ana Pop|2024-02-03|12.50|Center", "purchases");
    row("a till that names its money", "Чек|Дата продажи|Клиент|Сумма, руб.",
        "Ч1|03.02.2024|Анна Попа|12,50", "purchases");
    row("purchases with a comment", "Customer|Order date|Total|Comment",
        "Ana Pop|2024-02-03|12.50|It was a very nice visit and I will come again.", "responses");
    row("orders with stars", "Customer|Order date|Total|Rating", "Ana Pop|2024-02-03|12.50|5",
        "responses");
    row("a survey that asks how long", "E-mail|Tenure|Would you come again?", "a@x.md|12|Yes",
        "responses");
    row("tickets with a status", "Ticket ID|Requester|Status|Created at",
        "1041|Ana Pop|closed|2024-02-03", "responses");
    row("amounts of nobody", "Date|Amount", "2024-02-03|12.50", "responses");
    row("register of complaints in Romanian", "Nr.|Data înregistrării|Canal|Mesaj",
        "17|2024-02-03|E-mail|Coletul a venit deschis și fără factură.", "responses");
    row("register of requests in Russian", "Номер обращения|Дата регистрации|Текст обращения",
        "17|03.02.2024|Посылка пришла вскрытой и без накладной.", "responses");
    row("tickets with an end", "Ticket ID|Created at|Closed at", "1041|2024-02-03|2024-02-04",
        "responses");
    row("orders, none called off", "Order ID|Email|Created at|Total|Cancelled at",
        "1041|ana@x.md|2024-02-03|12.50|", "purchases");
    row("orders with a column for notes that nobody uses", "Customer|Order date|Total|Comment",
        "Ana Pop|2024-02-03|12.50|", "purchases");
    row("customers with a rating that nobody gave", "Name|E-mail|Member since|Rating",
        "Ana Pop|ana@x.md|2024-02-03|", "customers");
    row("reviews", "Date|Rating|Comment", "2024-02-03|5|Good coffee and good people there",
        "responses");
}

void TestKinds::kinds()
{
    QFETCH(QStringList, headers);
    QFETCH(QStringList, row);
    QFETCH(QString, kind);
    std::vector<std::string> cells;
    for (const QString &cell : row)
        cells.push_back(cell.toStdString());
    QCOMPARE(recordKindId(Read(headers, {cells, cells}).mapping.kind), kind);
}

void TestKinds::wishedKind()
{
    const Read read(romanian, romanianRows, {RecordKind::Responses, {}});
    QCOMPARE(read.mapping.kind, RecordKind::Responses);
    QVERIFY(!read.fields().contains(u"customer_left"_qs));
    QVERIFY(!read.fields().contains(u"tenure"_qs));
    QVERIFY(read.fields().contains(u"age_group"_qs));
}

void TestKinds::wishedRecipe()
{
    const QStringList headers{u"Timestamp"_qs, u"Overall"_qs};
    const Rows rows{{"2024-02-03 10:00:00", "5"}, {"2024-02-04 10:00:00", "4"}};
    QCOMPARE(Read(headers, rows, {{}, u"none"_qs}).mapping.recipe, QString());
    QCOMPARE(Read(headers, rows, {{}, u"typeform"_qs}).mapping.recipe, u"typeform"_qs);
    const Problem refused = Read(headers, rows, {{}, u"typefrom"_qs}).problem;
    QCOMPARE(refused.code, ProblemCode::ReadingValueUnknown);
    QVERIFY(refused.arguments.value(2).toString().contains(u"typeform"));
}

void TestKinds::left_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("hasLeft"); // -1: it does not say
    const auto row = [](const char *name, const char *header, const char *cell, int left) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(cell) << left;
    };
    row("yes", "Churn", "Yes", 1);
    row("no", "Churn", "No", 0);
    row("one", "Exited", "1", 1);
    row("zero", "Exited", "0", 0);
    row("churned", "Customer status", "Churned", 1);
    row("stayed", "Customer status", "Stayed", 0);
    row("joined", "Customer status", "Joined", 0);
    row("Romanian, gone", "Stare client", "Inactivă", 1);
    row("Romanian, there", "Stare client", "activ", 0);
    row("Russian, gone", "Статус клиента", "Ушла", 1);
    row("Russian, there", "Статус клиента", "Действующий", 0);
    row("active: yes", "Active", "Yes", 0);
    row("active: no", "Activ", "Nu", 1);
    row("other words", "Churn", "maybe", -1);
}

void TestKinds::left()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(int, hasLeft);
    const auto read = kindWords().hasLeft(cell.toStdString(), kindWords().asksWhoStays(header));
    QCOMPARE(read ? int(*read) : -1, hasLeft);
}

void TestKinds::tenure_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, const char *header, const char *cell, int days) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(cell) << days;
    };
    row("months unless it says otherwise", "Tenure", "12", 365);
    row("months", "Tenure (months)", "24", 731);
    row("years in English", "Tenure in years", "2", 731);
    row("days", "Tenure days", "90", 90);
    row("years in Romanian", "Vechime (ani)", "3", 1096);
    row("months in Romanian", "Vechime în luni", "6", 183);
    row("years in Russian", "Стаж (лет)", "1,5", 548);
    row("months in Russian", "Срок обслуживания (мес)", "6", 183);
    row("words in English", "Tenure", "2 years 3 months", 822);
    row("words in Russian", "Стаж клиента", "5 лет", 1826);
    row("half a year more, in words", "Tenure", "1.5 years", 548);
    row("half a year more, with a comma", "Vechime", "2,5 ani", 913);
}

void TestKinds::tenure()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    const std::string text = cell.toStdString();
    const Read read({u"Customer ID"_qs, header}, {{"C-1", text}, {"C-2", text}});
    QCOMPARE(read.mapping.kind, RecordKind::Customers);
    QTEST(int(read.at(0).tenureDays), "days");
}

void TestKinds::ages_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *name, const char *cell, const char *group) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(group);
    };
    row("child", "17", "0-17");
    row("18", "18", "18-24");
    row("24", "24", "18-24");
    row("25", "25", "25-34");
    row("64", "64", "55-64");
    row("65", "65", "65+");
    row("with a decimal", "30.0", "25-34");
    row("a group stays", "25-30", "25-30");
    row("a group without end stays", "55+", "55+");
    row("words stay", "peste 60", "peste 60");
    row("no age", "400", "400");
}

void TestKinds::ages()
{
    QFETCH(QString, cell);
    QFETCH(QString, group);
    const std::string text = cell.toStdString();
    const std::string_view found = ageGroup(text);
    QCOMPARE(QString::fromUtf8(found.data(), qsizetype(found.size())), group);
}

void TestKinds::money_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<qint64>("hundredths"); // 999'999'999: none
    const auto row = [](const char *name, const char *cell, char decimal, qint64 hundredths) {
        QTest::newRow(name) << QString::fromUtf8(cell) << decimal << hundredths;
    };
    row("plain", "12.5", '.', 1'250);
    row("whole", "1200", '.', 120'000);
    row("rounded", "0.125", '.', 13);
    row("euro before", "€12.50", '.', 1'250);
    row("euro behind, comma", "12,50 €", ',', 1'250);
    row("lei", "1.234,50 lei", ',', 123'450);
    row("roubles with a dot", "1 250,50 руб.", ',', 125'050);
    row("sign of the rouble", "1 250 ₽", ',', 125'000);
    row("minus before the sign", "-$3.20", '.', -320);
    row("minus behind the sign", "$-3.20", '.', -320);
    row("in brackets, as bookkeepers do", "(15.00)", '.', -1'500);
    row("code before", "MDL 99.90", '.', 9'990);
    row("words", "twelve", '.', 999'999'999);
    row("other unit", "12 kg", '.', 999'999'999);
    row("two currencies", "€12 $", '.', 999'999'999);
    row("beyond all money", "99999999999999999", '.', 999'999'999);
}

void TestKinds::money()
{
    QFETCH(QString, cell);
    QFETCH(char, decimal);
    const std::string text = cell.toStdString();
    QTEST(parseMoney(text, decimal).value_or(999'999'999), "hundredths");
}

void TestKinds::currencies()
{
    QCOMPARE(kindWords().currencyOf(u"Amount (EUR)"_qs), u"EUR"_qs);
    QCOMPARE(kindWords().currencyOf(u"Сумма, руб."_qs), u"RUB"_qs);
    QCOMPARE(kindWords().currencyOf(u"Suma, lei"_qs), u"lei"_qs);
    QCOMPARE(kindWords().currencyOf(u"Total $"_qs), u"USD"_qs);
    QCOMPARE(kindWords().currencyOf(u"Amount paid"_qs), QString());
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
