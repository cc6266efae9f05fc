// SPDX-License-Identifier: GPL-3.0-or-later
// A customer asks for their data and then to be forgotten; the owner finds them, saves the data,
// is asked, and sees them gone everywhere. And a backup from the menu.
#include "tests/journeys/window/patronwindow.h"

#include "models/session/privacysession.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "views/import/reviewpage.h"
#include "views/window/persondialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace patron;

namespace {

constexpr int patience = 60'000;

const QByteArray answers("Id,Date,Recommend (0-10),Comment,Name,E-mail\n"
                         "1,2026-11-01,9,Lovely,Ana Pop,ana@example.com\n"
                         "2,2026-11-02,2,Slow,Olga Moraru,olga@example.com\n"
                         "3,2026-11-03,8,Fine,Ion Rusu,ion@example.com\n"
                         "4,2026-11-04,9,Good,Petru Lungu,petru@example.com\n"
                         "5,2026-11-05,9,Great,Vera Rotaru,vera@example.com\n"
                         "6,2026-11-06,9,Warm,Oleg Munteanu,oleg@example.com\n");

} // namespace

class TestWindowPrivacy final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void foundAndForgotten_data();
    void foundAndForgotten();
    void nothingHappensWithoutYes();
    void goneInASecondWindowToo();
    void leftOutWhenReadAgain();
    void closedDuringAnImport();

private:
    static void import(PatronWindow &patron);
    static PersonDialog *find(PatronWindow &patron, const QString &text);
    static QMessageBox *ask(PatronWindow &patron);
};

void TestWindowPrivacy::import(PatronWindow &patron)
{
    patron.window().showPane(PaneId::Data);
    patron.drop({patron.write(u"survey.csv"_qs, answers)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"commitImport"_qs)->isEnabled(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    patron.window().showPane(PaneId::Data);
}

PersonDialog *TestWindowPrivacy::find(PatronWindow &patron, const QString &text)
{
    if (!patron.shown<PersonDialog>(u"personDialog"_qs))
        patron.press(u"showPerson"_qs);
    auto *dialog = patron.shown<PersonDialog>(u"personDialog"_qs);
    if (dialog)
        QTest::keyClicks(patron.shown<QLineEdit>(u"personSearch"_qs), text);
    return dialog;
}

QMessageBox *TestWindowPrivacy::ask(PatronWindow &patron)
{
    patron.press(u"forgetPerson"_qs);
    return patron.shown<QMessageBox>(u"forgetQuestion"_qs);
}

void TestWindowPrivacy::foundAndForgotten_data()
{
    QTest::addColumn<bool>("keepScores");
    QTest::addColumn<int>("answersLeft");
    QTest::newRow("with everything") << false << 5;
    QTest::newRow("the score is kept") << true << 6;
}

void TestWindowPrivacy::foundAndForgotten()
{
    QFETCH(const bool, keepScores);
    QFETCH(const int, answersLeft);
    PatronWindow patron(Fill::Empty);
    import(patron);
    PersonDialog *dialog = find(patron, u"olga"_qs);
    QVERIFY(dialog);
    auto *list = patron.shown<QListWidget>(u"personList"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
    QVERIFY(list->item(0)->text().contains(u"Olga Moraru"));
    auto *forget = patron.shown<QPushButton>(u"forgetPerson"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(forget->isEnabled(), patience);
    const QString details = patron.shown<QPlainTextEdit>(u"personDetails"_qs)->toPlainText();
    QVERIFY(details.contains(u"Slow"));
    QVERIFY2(details.contains(u"Date of the answer: 2 Nov 2026\n"), qPrintable(details));

    Q_EMIT dialog->dataRequested(patron.path(u"olga.json"_qs)); // as the file dialog answers
    QFile data(patron.path(u"olga.json"_qs));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QVERIFY(data.readAll().contains("olga@example.com"));

    QMessageBox *question = ask(patron);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"1 record "));
    if (keepScores)
        question->findChild<QCheckBox *>(u"keepScores"_qs)->click();
    question->findChild<QPushButton *>(u"forgetYes"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"forgotten"), patience);
    QCOMPARE(list->count(), 0);
    QVERIFY(!forget->isEnabled());
    settle(patron.application());
    patron.press(u"closePerson"_qs);
    QTRY_COMPARE(patron.shown<QLabel>(u"customerCount"_qs)->text(), u"5 customers."_qs);
    QFile database(patron.database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().toLower().contains("olga"));
    patron.window().showPane(PaneId::Loyalty);
    settle(patron.application());
    QTRY_COMPARE(patron.figure(CardId::LoyaltyTrend), answersLeft == 5 ? u"80"_qs : u"50"_qs);
}

void TestWindowPrivacy::nothingHappensWithoutYes()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    QVERIFY(find(patron, u"nobody there"_qs));
    auto *told = patron.shown<QLabel>(u"personTold"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(u"No customer"), patience);
    patron.shown<QLineEdit>(u"personSearch"_qs)->clear();
    QVERIFY(find(patron, u"ana@"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"forgetPerson"_qs)->isEnabled(), patience);
    QMessageBox *question = ask(patron);
    QVERIFY(question);
    // Enter is the harmless answer.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!patron.shown<QMessageBox>(u"forgetQuestion"_qs));
    settle(patron.application());
    QCOMPARE(patron.shown<QListWidget>(u"personList"_qs)->count(), 1);
    QVERIFY(patron.shown<QPushButton>(u"forgetPerson"_qs)->isEnabled());
}

void TestWindowPrivacy::goneInASecondWindowToo()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    const std::unique_ptr<Application> second = patron.another();
    second->window().showPane(PaneId::Data);
    const auto *customers = second->window().findChild<QLabel *>(u"customerCount"_qs);
    QTRY_COMPARE(customers->text(), u"6 customers."_qs);
    settle(*second);
    QVERIFY(find(patron, u"olga"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"forgetPerson"_qs)->isEnabled(), patience);
    QMessageBox *question = ask(patron);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"forgetYes"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"forgotten"), patience);
    settle(patron.application());
    // The owner comes back to it.
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(&second->window(), &back);
    QTRY_COMPARE(customers->text(), u"5 customers."_qs);
    second->window().showPane(PaneId::Comments);
    const auto *list = second->window().findChild<QAbstractItemView *>(u"commentList"_qs);
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(), 5);
    settle(*second);
}

void TestWindowPrivacy::leftOutWhenReadAgain()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    QVERIFY(find(patron, u"olga"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"forgetPerson"_qs)->isEnabled(), patience);
    QMessageBox *question = ask(patron);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"forgetYes"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"forgotten"), patience);
    settle(patron.application());
    patron.press(u"closePerson"_qs);
    patron.drop({patron.write(u"again.csv"_qs, answers)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(patron.shown<QPushButton>(u"commitImport"_qs)->isEnabled(), patience);
    const auto *table = patron.window().findChild<QTableWidget *>(u"reviewLeftOut"_qs);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 1)->text().contains(u"forget"));
}

/// The import is given up, as it would be without somebody to forget behind it; who is to be
/// forgotten is.
void TestWindowPrivacy::closedDuringAnImport()
{
    PatronWindow patron(Fill::Empty);
    import(patron);
    const CustomerId olga = [&patron] {
        const auto shop = Database::open(patron.database(), Access::Read);
        const auto known =
            shop ? personKnownAs(**shop, u"olga@example.com"_qs) : failure(shop.error());
        return known ? known->id : CustomerId();
    }();
    QVERIFY(olga.isValid());
    patron.drop({patron.write(u"long.csv"_qs, survey(100'000))});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.window().showPane(PaneId::Data);
    PersonDialog *dialog = find(patron, u"olga"_qs);
    QVERIFY(dialog);
    settle(patron.application());
    Q_EMIT patron.window().findChild<ReviewPage *>()->commitRequested({});
    QVERIFY(patron.application().isBusy());
    Q_EMIT dialog->forgetRequested(olga, ErasedScores::Removed);
    patron.end();
    const auto shop = Database::open(patron.database(), Access::Read);
    QVERIFY(shop);
    QCOMPARE(listImports(**shop)->size(), 1);
    QCOMPARE(countCustomers(**shop).value_or(-1), 5);
    QFile bytes(patron.database());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().toLower().contains("olga"));
}

QTEST_MAIN(TestWindowPrivacy)
#include "tst_windowprivacy.moc"
