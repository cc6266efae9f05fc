// SPDX-License-Identifier: GPL-3.0-or-later
// Purchases from the file on: those of nobody are told, and the number of a receipt knows them
// again, unless it stands at each of its lines.
#include "tests/models/session/fileshop.h"

#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

/// first: the number of the first receipt. lines: of each receipt.
QByteArray receipts(const QByteArray &header, int first, int count, int lines = 1,
                    const QByteArray &amount = "25.50")
{
    QByteArray text = "Date," + header + ",E-mail,Amount\n";
    for (int i = first; i < first + count; ++i) {
        for (int line = 0; line < lines; ++line)
            text += "2026-05-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ",A-" +
                    QByteArray::number(i) + ",c" + QByteArray::number(i % 9) + "@shop.md," +
                    amount + '\n';
    }
    return text;
}

QByteArray rowsOf(const QByteArray &text)
{
    return text.mid(text.indexOf('\n') + 1);
}

Field fieldOf(const Mapping &mapping, const QString &header)
{
    const auto column = std::ranges::find(mapping.columns, header, &ColumnMapping::header);
    return column == mapping.columns.end() ? Field::Skip : column->field;
}

const Problem *unnamed(const QList<Problem> &notes)
{
    const auto found = std::ranges::find(notes, ProblemCode::PurchasesUnnamed, &Problem::code);
    return found == notes.end() ? nullptr : &*found;
}

} // namespace

class TestPurchases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberOfAReceipt_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
             {"Receipt", "Order number", "Order No.", "Invoice #", "Nr. comandă", "Nr. bon",
              "Nr. factură", "Număr comandă", "Номер чека", "№ заказа", "Номер заказа", "№ чека"})
            QTest::newRow(header) << QString::fromUtf8(header);
    }

    void theNumberOfAReceipt()
    {
        QFETCH(QString, header);
        const test::FileShop till;
        const auto review = till.look(receipts(header.toUtf8(), 1000, 40));
        QVERIFY(review);
        QCOMPARE(review->mapping.kind, RecordKind::Purchases);
        QCOMPARE(fieldOf(review->mapping, header), Field::SourceId);
        const auto lines = till.look(receipts(header.toUtf8(), 1000, 20, 2));
        QVERIFY(lines);
        QCOMPARE(fieldOf(lines->mapping, header), Field::Question);
        QCOMPARE(lines->added, 40); // none swallows another
    }

    void ofAnswersItStaysADetail()
    {
        const test::FileShop till;
        QByteArray text("Date,Receipt,Recommend\n");
        for (int i = 0; i < 40; ++i)
            text += "2026-05-01,A-" + QByteArray::number(i) + ",9\n";
        const auto review = till.look(text);
        QVERIFY(review);
        QCOMPARE(review->mapping.kind, RecordKind::Responses);
        QCOMPARE(fieldOf(review->mapping, u"Receipt"_qs), Field::Question);
    }

    void overlappingExports_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("known");
        const QByteArray nr("Receipt");
        QTest::newRow("one line each")
            << receipts(nr, 1000, 40) << receipts(nr, 1020, 40) << 20 << 0 << 20;
        QTest::newRow("what was paid was corrected")
            << receipts(nr, 1000, 40) << receipts(nr, 1000, 40, 1, "19.00") << 0 << 40 << 0;
        QTest::newRow("two lines each")
            << receipts(nr, 1000, 40, 2) << receipts(nr, 1020, 40, 2) << 40 << 0 << 40;
        QTest::newRow("lines only later")
            << receipts(nr, 1000, 40) << receipts(nr, 1020, 20) + rowsOf(receipts(nr, 1040, 20, 2))
            << 40 << 0 << 20;
        QTest::newRow("lines only before")
            << receipts(nr, 1000, 20, 2) + rowsOf(receipts(nr, 1020, 20)) << receipts(nr, 1020, 40)
            << 20 << 0 << 20;
    }

    void overlappingExports()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, added);
        QFETCH(int, changed);
        QFETCH(int, known);
        const test::FileShop till;
        QVERIFY(till.import(first));
        const auto review = till.look(second);
        const auto record = till.import(second);
        QVERIFY(review && record);
        QCOMPARE(record->added, added);
        QCOMPARE(record->changed, changed);
        QCOMPARE(record->duplicates, known);
        QCOMPARE(review->added, record->added);
        QCOMPARE(review->changed, record->changed);
        QCOMPARE(review->duplicates, record->duplicates);
    }

    /// The owner says that the column is the number of the purchase, though a receipt has two
    /// lines.
    void linesUnderOneNumber()
    {
        const test::FileShop till;
        QByteArray text = receipts("Receipt", 1000, 30) + "2026-05-30,A-1003,c1@shop.md,4.00\n";
        ImportOptions options;
        options.wishes = {{u"source_id"_qs, u"Receipt"_qs}};
        const auto first = till.import(text, options);
        QVERIFY(first);
        const auto told = std::ranges::find(first->notes, ProblemCode::IdRepeated, &Problem::code);
        QVERIFY(told != first->notes.end());
        QCOMPARE(told->arguments.value(0).toInt(), 1);
        QCOMPARE(told->place.column, u"Receipt"_qs);
        const auto review = till.look(text, options);
        const auto again = till.import(text, options);
        QVERIFY(review && again);
        QCOMPARE(review->changed, 0);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->duplicates, 31);
        QCOMPARE(review->duplicates, again->duplicates);
    }

    void purchasesOfNobody_data()
    {
        QTest::addColumn<int>("named");
        QTest::addColumn<int>("told");
        QTest::newRow("all are named") << 40 << 0;
        QTest::newRow("some are not") << 25 << 15;
        QTest::newRow("a till without names") << 0 << 40;
    }

    void purchasesOfNobody()
    {
        QFETCH(int, named);
        QFETCH(int, told);
        const test::FileShop till;
        QByteArray text("Date,Receipt,E-mail,Amount\n");
        for (int i = 0; i < 40; ++i)
            text += "2026-05-01,A-" + QByteArray::number(i) + ',' +
                    (i < named ? "c" + QByteArray::number(i) + "@shop.md" : QByteArray()) +
                    ",10.00\n";
        const auto review = till.look(text);
        const auto record = till.import(text);
        QVERIFY(review && record);
        QCOMPARE(review->mapping.kind, RecordKind::Purchases);
        for (const QList<Problem> &notes : {review->notes, record->notes}) {
            const Problem *note = unnamed(notes);
            QCOMPARE(note ? note->arguments.value(0).toInt() : 0, told);
            QVERIFY(!note || note->arguments.value(1) == 40);
        }
    }
};

QTEST_GUILESS_MAIN(TestPurchases)
#include "tst_purchases.moc"
