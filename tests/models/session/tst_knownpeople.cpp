// SPDX-License-Identifier: GPL-3.0-or-later
// A list of customers that names some who are known already, by whatever they are known.
#include "tests/models/session/fileshop.h"

#include <QTest>

using namespace patron;

namespace {

/// Customers numbered from first on; prefix: of their numbers.
QByteArray list(const QByteArray &header, const QByteArray &prefix, int first, int count)
{
    QByteArray text = header + '\n';
    for (int i = first; i < first + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += prefix + n + ",c" + n + "@shop.md,+373 69 1" + n + " 77,2024-0" +
                QByteArray::number(1 + i % 9) + "-11\n";
    }
    return text;
}

QVariantList known(const QList<Problem> &notes)
{
    return test::argumentsOf(notes, ProblemCode::CustomersKnown);
}

} // namespace

class TestKnownPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTold_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QVariantList>("told");
        const QByteArray header = "Customer ID,E-mail,Phone,Customer since";
        QTest::newRow("nobody is known") << list(header, "C", 500, 45) << QVariantList();
        QTest::newRow("by e-mail, under other numbers")
            << list(header, "X", 230, 45) << QVariantList{30, 45};
        QTest::newRow("the same list brings nothing new")
            << list(header, "C", 200, 60) << QVariantList();
    }

    void theyAreTold()
    {
        QFETCH(QByteArray, second);
        QFETCH(QVariantList, told);
        const test::FileShop shop;
        const auto first =
            shop.import(list("Customer ID,E-mail,Phone,Customer since", "C", 200, 60));
        QVERIFY(first);
        QCOMPARE(first->kind, RecordKind::Customers);
        QCOMPARE(known(first->notes), QVariantList());
        const auto review = shop.look(second);
        const auto record = shop.import(second);
        QVERIFY(review && record);
        QCOMPARE(record->kind, RecordKind::Customers);
        QCOMPARE(known(review->notes), told);
        QCOMPARE(known(record->notes), told);
    }

    void answersDoNotTell()
    {
        const test::FileShop shop;
        QVERIFY(shop.import(list("Customer ID,E-mail,Phone,Customer since", "C", 200, 60)));
        const auto answers = shop.import("Date,E-mail,Recommend\n2026-05-01,c201@shop.md,9\n"
                                         "2026-05-02,c202@shop.md,4\n");
        QVERIFY(answers);
        QCOMPARE(answers->kind, RecordKind::Responses);
        QCOMPARE(known(answers->notes), QVariantList());
    }
};

QTEST_GUILESS_MAIN(TestKnownPeople)
#include "tst_knownpeople.moc"
