// SPDX-License-Identifier: GPL-3.0-or-later
// What the review of a file shows of its columns on a small screen: whole names, scales, the sheet,
// each file from its beginning.
#include "tests/journeys/window/patronwindow.h"

#include "tests/models/files/xlsxmaker.h"
#include "tests/support/laidout.h"
#include "views/widgets/figuretext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace patron;

namespace {

enum Column
{
    Name,
    Examples,
    Meaning,
    Scale,
    Details
};

/// Fifty questions that begin alike.
QByteArray wideSurvey(const QByteArray &day)
{
    QByteArray header = "Date,How likely are you to recommend us? (0-10)";
    QByteArray row = day + ",9";
    for (int i = 1; i <= 50; ++i) {
        header += ",Thinking of the last time that you visited one of our shops how content were "
                  "you with matter number " +
                  QByteArray::number(i);
        row += ',' + QByteArray::number(1 + i % 5);
    }
    return header + '\n' + (row + '\n').repeated(4);
}

/// The kind of the column at that row of the list is what it is; its dialog is open then.
void openDetails(PatronWindow &patron, int row)
{
    const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    qobject_cast<QToolButton *>(table->cellWidget(row, Details))->click();
    QTRY_VERIFY(patron.shown<QDialog>(u"columnDialog"_qs));
}

} // namespace

class TestWindowReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { useOwnHome(); }
    void namesAndMeaningsAreReadable_data();
    void namesAndMeaningsAreReadable();
    void eachFileIsShownFromItsBeginning();
    void boxesStandInTheirCells();
    void largeLetters();
    void theSheetIsNamed();
    void scalesAreShown();
    void aScaleIsOfferedForNumbersOnly();
};

void TestWindowReview::namesAndMeaningsAreReadable_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_qs, u"ro"_qs, u"ru"_qs})
        QTest::newRow(qPrintable(language)) << language;
}

void TestWindowReview::namesAndMeaningsAreReadable()
{
    QFETCH(const QString, language);
    PatronWindow patron(Fill::Empty, language);
    patron.window().resize(1366, 768);
    patron.drop({patron.write(u"wide.csv"_qs, wideSurvey("2026-05-01"))});
    QTRY_VERIFY(patron.isReviewShown());
    const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    QCOMPARE(table->rowCount(), 52);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0); // nothing stands outside
    const QTableWidgetItem *name = table->item(10, Name);
    QVERIFY(name->toolTip() == name->text() && name->text().size() > 80);
    QVERIFY2(table->columnWidth(Name) >= 15 * table->fontMetrics().averageCharWidth(),
             qPrintable(QString::number(table->columnWidth(Name))));
    QVERIFY(table->rowHeight(10) >= 2 * table->fontMetrics().lineSpacing());
    for (const int row : {0, 1, 10}) {
        const auto *meaning = qobject_cast<QComboBox *>(table->cellWidget(row, Meaning));
        const int text = meaning->fontMetrics().horizontalAdvance(meaning->currentText());
        QVERIFY2(meaning->width() >= text + 10, qPrintable(meaning->currentText()));
        QVERIFY(meaning->view()->minimumWidth() >= meaning->sizeHint().width());
    }
}

void TestWindowReview::eachFileIsShownFromItsBeginning()
{
    PatronWindow patron(Fill::Empty);
    patron.window().resize(1366, 768);
    QByteArray other = wideSurvey("2026-06-01");
    other.replace("shops", "cafes");
    patron.drop({patron.write(u"first.csv"_qs, wideSurvey("2026-05-01")),
                 patron.write(u"second.csv"_qs, other)});
    QTRY_VERIFY(patron.isReviewShown());
    const QList<QAbstractScrollArea *> parts{
        patron.shown<QTableWidget>(u"reviewColumns"_qs),
        patron.shown<QTableView>(u"reviewPreview"_qs),
        patron.shown<QAbstractScrollArea>(u"reviewDecisions"_qs)};
    const auto places = [&parts] {
        int sum = 0;
        for (const QAbstractScrollArea *part : parts)
            sum += part->verticalScrollBar()->value() + part->horizontalScrollBar()->value();
        return sum;
    };
    for (QAbstractScrollArea *part : parts) {
        part->verticalScrollBar()->setValue(part->verticalScrollBar()->maximum());
        part->horizontalScrollBar()->setValue(part->horizontalScrollBar()->maximum());
    }
    QVERIFY(places() > 0);
    patron.press(u"skipImport"_qs);
    QTRY_VERIFY(patron.isReviewShown());
    QTRY_VERIFY(
        patron.shown<QTableWidget>(u"reviewColumns"_qs)->item(5, 0)->text().contains(u"cafes"));
    QCOMPARE(places(), 0);
}

/// With the columns of the next file, too: nothing waits for another file or size.
void TestWindowReview::boxesStandInTheirCells()
{
    PatronWindow patron(Fill::Empty, u"ru"_qs);
    patron.window().resize(1366, 768);
    patron.drop({patron.write(u"first.csv"_qs, "Date,Comment\n2026-05-01,All fine as ever\n"),
                 patron.write(u"second.csv"_qs, wideSurvey("2026-06-01"))});
    for (const int rows : {2, 52}) {
        QTRY_VERIFY(patron.isReviewShown());
        const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
        QTRY_COMPARE(table->rowCount(), rows);
        layOut();
        for (int row = 0; row < rows; ++row) {
            for (const Column column : {Meaning, Details}) {
                const QWidget *box = table->cellWidget(row, column);
                QVERIFY(box);
                QVERIFY2(box->width() <= table->columnWidth(column),
                         qPrintable(QString::number(box->width())));
                QCOMPARE(box->geometry(), table->visualRect(table->model()->index(row, column)));
            }
        }
        if (rows == 2)
            patron.press(u"skipImport"_qs);
    }
}

/// The owner may ask for them while a file waits.
void TestWindowReview::largeLetters()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    PatronWindow patron(Fill::Empty, u"ru"_qs);
    patron.window().resize(1366, 768);
    patron.drop({patron.write(u"may.csv"_qs, "Date,Comment,Shelves\n"
                                             "2026-05-01,Good service as ever,2\n"
                                             "2026-05-02,Too slow this time,1\n")});
    QTRY_VERIFY(patron.isReviewShown());
    const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    const QLabel *title = nullptr;
    for (const QLabel *label : patron.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"may.csv"))
            title = label;
    }
    QVERIFY(title);
    QFont large = usual;
    large.setPointSizeF(1.5 * usual.pointSizeF());
    QApplication::setFont(large);
    QTRY_COMPARE(title->font().pointSizeF(), headingFont(large).pointSizeF());
    QTRY_COMPARE(table->item(0, Name)->font().pointSizeF(), large.pointSizeF());
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0); // the names give way
    const QWidget *box = table->cellWidget(0, Meaning);
    QTRY_COMPARE(box->geometry(), table->visualRect(table->model()->index(0, Meaning)));
}

void TestWindowReview::theSheetIsNamed()
{
    PatronWindow patron(Fill::Empty);
    const QByteArray rows =
        test::textRow({"Date", "Comment"}) + test::textRow({"2026-05-01", "All fine, thank you"});
    patron.drop({patron.write(u"book.xlsx"_qs, test::xlsx({.sheets = {{"May answers", rows}}}))});
    QTRY_VERIFY(patron.isReviewShown());
    const auto says = [&patron](const QString &text) {
        for (const QLabel *label : patron.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"book.xlsx, sheet “May answers”"_qs));
}

void TestWindowReview::scalesAreShown()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(
        u"may.csv"_qs, "Date,How likely are you to recommend us? (0-10),Staff was kind (1-7),"
                       "Shelves,Comment\n"
                       "2026-05-01,9,6,2,Good service as ever\n"
                       "2026-05-02,4,7,1,Too slow this time\n")});
    QTRY_VERIFY(patron.isReviewShown());
    const auto *table = patron.shown<QTableWidget>(u"reviewColumns"_qs);
    QCOMPARE(table->horizontalHeaderItem(Scale)->text(), u"Scale"_qs);
    QCOMPARE(table->item(0, Scale)->text(), QString());
    QCOMPARE(table->item(1, Scale)->text(), u"0–10"_qs);
    QCOMPARE(table->item(2, Scale)->text(), u"1–7"_qs);
    QCOMPARE(table->item(3, Scale)->text(), QString()); // two answers do not tell
    QCOMPARE(table->item(4, Scale)->text(), QString());
    // As the owner says.
    openDetails(patron, 2);
    auto *scale = patron.shown<QComboBox>(u"columnScale"_qs);
    scale->setCurrentIndex(scale->findData(u"1-10"_qs));
    patron.shown<QCheckBox>(u"columnLowestIsBest"_qs)->setChecked(true);
    patron.press(u"readColumn"_qs);
    QTRY_COMPARE(table->item(2, Scale)->text(), u"1–10\n1 is best"_qs);
    QVERIFY(table->item(2, Scale)->toolTip().contains(u"lowest number is the best"));
}

void TestWindowReview::aScaleIsOfferedForNumbersOnly()
{
    PatronWindow patron(Fill::Empty);
    patron.drop({patron.write(u"may.csv"_qs, "Date,Visits,Comment\n"
                                             "2026-05-01,3,Good service as ever\n"
                                             "2026-05-02,4,Too slow this time\n")});
    QTRY_VERIFY(patron.isReviewShown());
    for (const auto &[row, isOffered] :
         {std::pair(0, false), std::pair(1, true), std::pair(2, false)}) {
        openDetails(patron, row);
        QCOMPARE(patron.shown<QComboBox>(u"columnScale"_qs) != nullptr, isOffered);
        QCOMPARE(patron.shown<QCheckBox>(u"columnLowestIsBest"_qs) != nullptr, isOffered);
        auto *dialog = patron.shown<QDialog>(u"columnDialog"_qs);
        auto *kind = patron.shown<QComboBox>(u"columnKind"_qs);
        kind->setCurrentIndex(kind->findData(u"scale"_qs));
        QVERIFY(patron.shown<QComboBox>(u"columnScale"_qs)); // a scale, says the owner
        kind->setCurrentIndex(kind->findData(u"text"_qs));
        QVERIFY(!patron.shown<QComboBox>(u"columnScale"_qs));
        dialog->reject();
        QTRY_VERIFY(!patron.shown<QDialog>(u"columnDialog"_qs));
    }
}

QTEST_MAIN(TestWindowReview)
#include "tst_windowreview.moc"
