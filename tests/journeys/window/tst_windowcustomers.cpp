// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and purchases in the window: the sentences speak of them, and two that may be one
// person are asked about, answered and opened again.
#include "tests/journeys/window/patronwindow.h"

#include "models/items/customerlistmodel.h"
#include "views/import/customerdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace patron;

namespace {

constexpr int patience = 60'000;

const QByteArray customers("Cod client;Nume client;E-mail;Client din;Data rezilierii\n"
                           "C-1;Ana Pop;ana@exemplu.ro;05.03.2019;\n"
                           "C-2;Ion Rusu;ion@exemplu.md;17.11.2020;28.02.2023\n"
                           "C-3;Maria Țurcan;maria@exemplu.md;01.07.2021;\n");
const QByteArray purchases("Customer;Order date;Total\n"
                           "POP Ana;2024-02-03;12,50\n"
                           "Rusu Ion;2024-02-04;30,00\n");

} // namespace

class TestWindowCustomers final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void sentencesSpeakOfWhatCame();
    void pairsAreAskedAbout();
    void onePersonIsCountedAsOne();
    void whoLeftWithoutADayHasLeft();
    void theMarkedCustomerIsOpened_data();
    void theMarkedCustomerIsOpened();

private:
    static void import(PatronWindow &patron, const QString &name, const QByteArray &bytes);
};

void TestWindowCustomers::import(PatronWindow &patron, const QString &name, const QByteArray &bytes)
{
    const int before = patron.imports();
    patron.drop({patron.write(name, bytes)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"commitImport"_qs)->isEnabled(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), before + 1, patience);
    settle(patron.application());
}

void TestWindowCustomers::sentencesSpeakOfWhatCame()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"clienti.csv"_qs, customers)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    auto *yes = patron.shown<QPushButton>(u"commitImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(yes->isEnabled(), patience);
    QCOMPARE(yes->text(), u"&Import 3 customers"_qs);
    yes->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"New rows about customers: 3."), patience);
    patron.drop({patron.write(u"till.csv"_qs, purchases)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    yes = patron.shown<QPushButton>(u"commitImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(yes->isEnabled(), patience);
    QCOMPARE(yes->text(), u"&Import 2 purchases"_qs);
}

void TestWindowCustomers::pairsAreAskedAbout()
{
    PatronWindow patron(Fill::Empty);
    patron.window().showPane(PaneId::Data);
    QVERIFY(!patron.shown<QLabel>(u"customerCount"_qs)); // nothing to say yet
    import(patron, u"clienti.csv"_qs, customers);
    QTRY_VERIFY(patron.shown<QLabel>(u"customerCount"_qs));
    auto *count = patron.shown<QLabel>(u"customerCount"_qs);
    QTRY_COMPARE(count->text(), u"3 customers."_qs);
    QVERIFY(!patron.shown<QPushButton>(u"showCustomers"_qs));
    // The log is of imports of every kind, or a list of customers could not be taken back.
    QVERIFY(patron.shown<QPushButton>(u"undoImport"_qs)->isEnabled());

    import(patron, u"till.csv"_qs, purchases);
    QTRY_COMPARE(count->text(), u"5 customers. 2 pairs of them may be the same person."_qs);
    QCOMPARE(patron.shown<QTableWidget>(u"importColumns"_qs)->item(1, 1)->text(),
             u"Date of the purchase"_qs);
    patron.press(u"showCustomers"_qs);
    QTRY_VERIFY(patron.shown<QTableWidget>(u"customerPairs"_qs));
    auto *pairs = patron.shown<QTableWidget>(u"customerPairs"_qs);
    QCOMPARE(pairs->rowCount(), 2);
    const QString asked = pairs->item(0, 0)->text();
    QVERIFY(!patron.shown<QPushButton>(u"askAgain"_qs)->isEnabled());

    auto *log = patron.shown<QTableView>(u"importTable"_qs);
    log->selectRow(1);
    patron.press(u"samePerson"_qs);
    QTRY_COMPARE(count->text(), u"4 customers. 1 pair of them may be the same person."_qs);
    settle(patron.application());
    // The log was read anew: what the buttons are about stays what was chosen.
    QCOMPARE(log->currentIndex().row(), 1);
    // On to the other question.
    QCOMPARE(pairs->currentRow(), 0);
    QVERIFY(pairs->item(0, 0)->text() != asked);
    patron.press(u"twoPeople"_qs);
    QTRY_COMPARE(count->text(), u"4 customers."_qs);

    // An answer is taken back from where it stands.
    pairs->setCurrentCell(pairs->item(0, 0)->text() == asked ? 0 : 1, 0);
    patron.press(u"askAgain"_qs);
    QTRY_COMPARE(count->text(), u"5 customers. 1 pair of them may be the same person."_qs);
    patron.window().findChild<CustomerDialog *>()->close();
}

void TestWindowCustomers::onePersonIsCountedAsOne()
{
    // Ten people bought once under a number, and ten of the same names once without.
    QByteArray shop("Customer ID;Customer;Order date;Total\n");
    QByteArray web("Customer;Order date;Total\n");
    for (int i = 0; i < 10; ++i) {
        const QByteArray name = QByteArray("Ana Popescu") + char('a' + i);
        const QByteArray bought = ";2024-02-" + QByteArray::number(10 + i) + ";12.50\n";
        shop += "K-" + QByteArray::number(i) + ';' + name + bought;
        web += name + bought;
    }
    PatronWindow patron(Fill::Empty);
    import(patron, u"shop.csv"_qs, shop);
    import(patron, u"web.csv"_qs, web);
    patron.window().showPane(PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewReturning), u"0%"_qs);
    patron.window().showPane(PaneId::Data);
    QTRY_VERIFY(patron.shown<QPushButton>(u"showCustomers"_qs));
    patron.press(u"showCustomers"_qs);
    QTRY_VERIFY(patron.shown<QTableWidget>(u"customerPairs"_qs));
    QCOMPARE(patron.shown<QTableWidget>(u"customerPairs"_qs)->rowCount(), 10);
    patron.press(u"samePerson"_qs);
    patron.window().findChild<CustomerDialog *>()->close();
    patron.window().showPane(PaneId::Overview);
    QTRY_COMPARE(patron.figure(CardId::OverviewReturning), u"5%"_qs); // 1 of 19
}

void TestWindowCustomers::whoLeftWithoutADayHasLeft()
{
    PatronWindow patron(Fill::Empty);
    import(patron, u"churn.csv"_qs,
           "customerID,Name,tenure,Churn\n"
           "C-1,Ana Pop,12,Yes\nC-2,Ion Rusu,40,No\nC-3,Olga Moraru,3,Yes\n");
    patron.window().showPane(PaneId::Data);
    auto *tabs = patron.shown<QTabWidget>(u"dataTabs"_qs);
    QVERIFY(tabs);
    tabs->setCurrentIndex(1);
    settle(patron.application());
    auto *table = patron.shown<QTableView>(u"customerTable"_qs);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto left = [table] {
        QMap<QString, QString> days;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto text = [table, row](int column) {
                return table->model()->index(row, column).data().toString();
            };
            days[text(CustomerListModel::Who).left(3)] = text(CustomerListModel::Left);
        }
        return days;
    };
    const QString unknown = u"left, no date"_qs;
    QCOMPARE(left(), (QMap<QString, QString>{
                         {u"Ana"_qs, unknown}, {u"Ion"_qs, QString()}, {u"Olg"_qs, unknown}}));
    table->sortByColumn(CustomerListModel::Left, Qt::AscendingOrder); // beside those who left
    QCOMPARE(table->model()->index(0, CustomerListModel::Left).data().toString(), QString());
}

void TestWindowCustomers::theMarkedCustomerIsOpened_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by the button") << u"button"_qs;
    QTest::newRow("by a double click") << u"mouse"_qs;
    QTest::newRow("by Enter") << u"key"_qs;
}

/// And of two who are known by the same words the one who is marked.
void TestWindowCustomers::theMarkedCustomerIsOpened()
{
    QFETCH(const QString, how);
    PatronWindow patron(Fill::Empty);
    import(patron, u"clienti.csv"_qs,
           "Cod client;Nume client;Client din\n"
           "C-1;Ana Pop;05.03.2019\nC-11;Ana Popescu;17.11.2020\nC-111;Ion Rusu;01.07.2021\n");
    patron.window().showPane(PaneId::Data);
    patron.shown<QTabWidget>(u"dataTabs"_qs)->setCurrentIndex(1);
    auto *table = patron.shown<QTableView>(u"customerTable"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QModelIndex wanted;
    for (int row = 0; row < 3; ++row) {
        if (const QModelIndex who = table->model()->index(row, 0);
            who.data().toString().contains(u"Ana Popescu"))
            wanted = who;
    }
    QVERIFY(wanted.isValid());
    table->setFocus();
    table->selectRow(wanted.row());
    if (how == u"button") {
        patron.press(u"showPerson"_qs);
    } else if (how == u"mouse") {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(wanted).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                           table->visualRect(wanted).center());
    } else {
        QTest::keyClick(table, Qt::Key_Return);
    }
    const auto *found = patron.window().findChild<QListWidget *>(u"personList"_qs);
    QVERIFY(found);
    QTRY_VERIFY(found->currentItem() && found->currentItem()->text().contains(u"Ana Popescu"));
    QTRY_VERIFY(patron.shown<QPushButton>(u"forgetPerson"_qs)->isEnabled()); // it is all there
}

QTEST_MAIN(TestWindowCustomers)
#include "tst_windowcustomers.moc"
