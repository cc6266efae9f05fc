// SPDX-License-Identifier: GPL-3.0-or-later
// The customers as a list: what their records add up to, one row for one person, and found by what
// they are known by.
#include "models/storage/customerrows.h"

#include "models/items/customerlistmodel.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QAbstractItemModelTester>
#include <QSqlQuery>
#include <QTest>
#include <QTimeZone>

using namespace patron;

namespace {

ShopRow rowOf(const std::string &id, const std::string &who, QDate day)
{
    ShopRow row;
    row.id = id;
    row.name = "Name of " + who;
    row.email = who + "@example.com";
    row.answeredAt = day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    return row;
}

} // namespace

class TestCustomerRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsAddUp();
    void onePersonIsOneRow();
    void foundByAPart_data();
    void foundByAPart();
    void notMoreThanAnybodyReads();
    void sortedByWhatIsClicked();

private:
    [[nodiscard]] CustomerRows list(const QString &search = {})
    {
        const auto rows = listCustomerRows(*m_database, search, {});
        return rows ? *rows : CustomerRows();
    }

    FreshDatabase m_database;
};

void TestCustomerRows::init()
{
    QVERIFY(m_database.make());
}

void TestCustomerRows::recordsAddUp()
{
    QVERIFY(
        importRows(*m_database, {rowOf("1", "ana", {2026, 1, 5}), rowOf("2", "ana", {2026, 3, 5}),
                                 rowOf("3", "ion", {2026, 2, 5})}));
    ImportRecord customers = shopRecord(QStringLiteral("list.csv"));
    customers.kind = RecordKind::Customers;
    QVERIFY(importRows(*m_database, customers, {rowOf("7", "ana", {2019, 4, 1})}));
    QSqlQuery left(m_database->sql());
    QVERIFY(left.exec(QStringLiteral("UPDATE response SET left_at = %1 WHERE source_id = '7'")
                          .arg(QDate(2026, 6, 1).startOfDay(QTimeZone::utc()).toSecsSinceEpoch())));
    ImportRecord till = shopRecord(QStringLiteral("till.csv"));
    till.kind = RecordKind::Purchases;
    QVERIFY(importRows(*m_database, till, {rowOf("8", "ion", {2026, 9, 1})}));
    const CustomerRows rows = list();
    QVERIFY(rows.isAll);
    QCOMPARE(rows.rows.size(), 2);
    const CustomerRow &ana = rows.rows[0]; // who answered last
    QCOMPARE(ana.who.known[size_t(KeyKind::Email)], QStringList{QStringLiteral("ana@example.com")});
    QCOMPARE(ana.answers, 2);
    QCOMPARE(ana.purchases, 0);
    QCOMPARE(ana.who.records, 3);
    QCOMPARE(ana.since, QDate(2019, 4, 1));
    QCOMPARE(ana.left, QDate(2026, 6, 1));
    QVERIFY(ana.hasLeft);
    QCOMPARE(ana.lastAnswer, QDate(2026, 3, 5));
    const CustomerRow &ion = rows.rows[1];
    QCOMPARE(ion.answers, 1);
    QCOMPARE(ion.purchases, 1);
    QVERIFY(!ion.since.isValid() && !ion.hasLeft);
}

void TestCustomerRows::onePersonIsOneRow()
{
    QVERIFY(importRows(*m_database,
                       {rowOf("1", "ana", {2026, 1, 5}), rowOf("2", "anna", {2026, 3, 5})}));
    QCOMPARE(list().rows.size(), 2);
    const auto first = personKnownAs(*m_database, QStringLiteral("ana@example.com"));
    const auto second = personKnownAs(*m_database, QStringLiteral("anna@example.com"));
    QVERIFY(first && second);
    QVERIFY(decideMerge(*m_database, first->id, second->id, MergeState::Same));
    const CustomerRows rows = list();
    QCOMPARE(rows.rows.size(), 1);
    QCOMPARE(rows.rows[0].answers, 2);
    QCOMPARE(rows.rows[0].lastAnswer, QDate(2026, 3, 5));
}

void TestCustomerRows::foundByAPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("part of the e-mail") << QStringLiteral("ANA@") << 1;
    QTest::newRow("part of both names") << QStringLiteral("name of") << 2;
    QTest::newRow("nobody") << QStringLiteral("petru") << 0;
    QTest::newRow("nothing typed") << QStringLiteral(" ") << 2;
}

void TestCustomerRows::foundByAPart()
{
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    QVERIFY(importRows(*m_database,
                       {rowOf("1", "ana", {2026, 1, 5}), rowOf("2", "ion", {2026, 3, 5})}));
    QCOMPARE(list(text).rows.size(), rows);
}

void TestCustomerRows::notMoreThanAnybodyReads()
{
    std::vector<ShopRow> many;
    for (int i = 0; i <= customerRowLimit; ++i)
        many.push_back(rowOf(std::to_string(i), "who" + std::to_string(i), {2026, 1, 5}));
    QVERIFY(importRows(*m_database, many));
    const CustomerRows rows = list();
    QCOMPARE(rows.rows.size(), customerRowLimit);
    QVERIFY(!rows.isAll);
}

void TestCustomerRows::sortedByWhatIsClicked()
{
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(
        importRows(*m_database, {rowOf("1", "ana", {2026, 1, 5}), rowOf("2", "ion", {2026, 3, 5}),
                                 rowOf("3", "ana", {2026, 2, 5})}));
    model.setCustomers(list());
    const auto first = [&model] {
        return model.index(0, CustomerListModel::Who).data().toString();
    };
    QVERIFY(first().contains(QLatin1String("ion")));
    model.sort(CustomerListModel::Answers, Qt::DescendingOrder);
    QVERIFY(first().contains(QLatin1String("ana")));
    model.sort(CustomerListModel::LastAnswer, Qt::DescendingOrder);
    QVERIFY(first().contains(QLatin1String("ion")));
    model.sort(CustomerListModel::Who, Qt::AscendingOrder);
    QVERIFY(first().contains(QLatin1String("ana")));
    model.setCustomers({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCustomerRows)
#include "tst_customerrows.moc"
