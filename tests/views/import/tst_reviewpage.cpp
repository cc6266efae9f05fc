// SPDX-License-Identifier: GPL-3.0-or-later
// The review of a file under the owner's hands: rows that a note tells of are looked at.
#include "views/import/reviewpage.h"

#include "views/import/columnname.h"
#include "views/import/columntable.h"
#include "views/import/decisionlist.h"
#include "views/import/previewtable.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace patron;

class TestReviewPage final : public QObject
{
    Q_OBJECT

private:
    static ShownRow row(qint64 number, const QString &day)
    {
        ShownRow row;
        row.row = number;
        row.cells = {{CellForm::Text, day}, {CellForm::Number, 9.}};
        return row;
    }

    static Review review()
    {
        Review review;
        review.shape.path = u"/shop/may.csv"_qs;
        review.shape.headers = {u"Date"_qs, u"Recommend"_qs};
        review.mapping.columns.resize(2);
        review.mapping.columns[0].header = u"Date"_qs;
        review.mapping.columns[0].field = Field::Date;
        review.mapping.columns[1].header = u"Recommend"_qs;
        review.mapping.columns[1].field = Field::Recommend;
        review.rows = review.added = 5000;
        for (qint64 number = 2; number < 22; ++number)
            review.shown << row(number, u"1 May"_qs);
        review.noted = {row(5, u"today"_qs), row(4512, u"soon"_qs), row(4600, u"later"_qs)};
        review.notes = {
            note(ProblemCode::DateUnreadable, {2}, {.row = 4512, .column = u"Date"_qs}, u"soon"_qs),
            note(ProblemCode::RowShort, {1}, {.row = 5})};
        review.notes[0].rows = {4512, 4600};
        review.notes[1].rows = {5};
        return review;
    }

    static QList<QPushButton *> showButtons(const ReviewPage &page)
    {
        return page.findChildren<QPushButton *>(QRegularExpression(u"^show-"_qs));
    }

    static QStringList rowsIn(const ReviewPage &page)
    {
        const auto *preview = page.findChild<PreviewTable *>(u"reviewPreview"_qs);
        QStringList numbers;
        for (int i = 0; i < preview->model()->rowCount(); ++i)
            numbers << preview->model()->headerData(i, Qt::Vertical).toString();
        return numbers;
    }

private Q_SLOTS:
    void rowsOfANoteAreShown()
    {
        ReviewPage page;
        page.setLocale(QLocale(QLocale::English));
        page.setReview(review(), {}, ReviewPage::Touched::No, 0);
        page.show();
        const QStringList first = rowsIn(page);
        QCOMPARE(first.size(), 20);
        // What the preview begins with anyway needs no button.
        const auto buttons = showButtons(page);
        QCOMPARE(buttons.size(), 1);
        auto *back = page.findChild<QPushButton *>(u"toFirstRows"_qs);
        QVERIFY(back && !back->isVisible());
        buttons[0]->click();
        QCOMPARE(rowsIn(page), (QStringList{u"4,512"_qs, u"4,600"_qs}));
        QVERIFY(back->isVisible());
        back->click();
        QCOMPARE(rowsIn(page), first);
        QVERIFY(!back->isVisible());
    }

    void rowsBehindTheCountsAreShown()
    {
        ReviewPage page;
        page.setLocale(QLocale(QLocale::English));
        Review mixed = review();
        mixed.added = 4998;
        mixed.changed = 2;
        mixed.fates = {{2, 3}, {4512, 4600}, {}};
        page.setReview(mixed, {}, ReviewPage::Touched::No, 0);
        page.show();
        auto *counts = page.findChild<QLabel *>(u"reviewCounts"_qs);
        QVERIFY(counts->text().contains(u">2 (show)</a>"_qs));
        QVERIFY(!counts->text().contains(u"0 (show)"_qs));
        Q_EMIT counts->linkActivated(u"changed"_qs);
        QCOMPARE(rowsIn(page), (QStringList{u"4,512"_qs, u"4,600"_qs}));
        // Of a file that is new as a whole there is nothing to tell apart.
        Review whole = review();
        whole.fates = {{2, 3}, {}, {}};
        page.setReview(whole, {}, ReviewPage::Touched::No, 0);
        QVERIFY(!counts->text().contains(u"<a"_qs));
        QCOMPARE(counts->focusPolicy(), Qt::NoFocus);
    }

    /// The day of an answer is that of a purchase once the rows are purchases.
    void anotherKindHasOtherNames()
    {
        ReviewPage page;
        page.setLocale(QLocale(QLocale::English));
        Review other = review();
        page.setReview(other, {}, ReviewPage::Touched::No, 0);
        const auto *preview = page.findChild<PreviewTable *>(u"reviewPreview"_qs);
        const auto heading = [preview] {
            return preview->model()->headerData(0, Qt::Horizontal).toString();
        };
        const QString before = heading();
        other.mapping.kind = RecordKind::Purchases;
        page.setReview(other, {}, ReviewPage::Touched::No, 0);
        QVERIFY2(heading() != before, qPrintable(heading()));
    }

    /// While another reading is counted they stay; what is counted begins at the beginning.
    void anotherReadingShowsItsFirstRows()
    {
        ReviewPage page;
        page.setReview(review(), {}, ReviewPage::Touched::No, 0);
        page.show();
        const QStringList first = rowsIn(page);
        showButtons(page)[0]->click();
        Review sample = review();
        sample.isComplete = false;
        sample.noted.clear();
        page.setReview(sample, {}, ReviewPage::Touched::Yes, 0);
        QCOMPARE(rowsIn(page).size(), 2);
        page.setReview(review(), {}, ReviewPage::Touched::Yes, 0);
        QCOMPARE(rowsIn(page), first);
        QVERIFY(!page.findChild<QPushButton *>(u"toFirstRows"_qs)->isVisible());
    }

    /// Lines that were broken in a narrow window leave no gap in a wide one.
    void aWiderPageHasNoGap()
    {
        ReviewPage page;
        QList<ReadingDecision> decisions;
        for (int i = 0; i < 4; ++i)
            decisions << ReadingDecision{Reading::Day,
                                         u"When did you visit our shop in the old town? "_qs +
                                             QString::number(i),
                                         u"date"_qs,
                                         {u"date"_qs, u"question"_qs}};
        page.resize(420, 800);
        page.show();
        page.setReview(review(), decisions, ReviewPage::Touched::No, 0);
        QTest::qWait(0);
        const auto *list = page.findChild<DecisionList *>(u"reviewDecisions"_qs);
        const int narrow = list->height();
        page.resize(1400, 800);
        QTRY_VERIFY2(list->height() < narrow, qPrintable(QString::number(list->height())));
        QTRY_COMPARE(list->height(), list->sizeHint().height());
    }

    void aFileWithNothingNewSaysSo()
    {
        ReviewPage page;
        page.setLocale(QLocale(QLocale::English));
        Review known = review();
        known.added = 0;
        known.duplicates = known.rows;
        page.setReview(known, {}, ReviewPage::Touched::No, 0);
        const auto title = [&page] {
            QStringList texts;
            for (const QLabel *label : page.findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
                texts << label->text();
            return texts.first();
        };
        QCOMPARE(title(), u"Nothing in may.csv is new"_qs);
        page.setReview(review(), {}, ReviewPage::Touched::No, 0);
        QCOMPARE(title(), u"Import may.csv?"_qs);
    }

    /// One press, and another takes it back; what there is to be done then, the yes says.
    void earlierRowsAreReadBySinglePresses()
    {
        ReviewPage page;
        page.setLocale(QLocale(QLocale::English));
        Review known = review();
        known.notes.clear();
        known.added = 0;
        known.duplicates = known.rows;
        ReadingDecision earlier{Reading::Earlier, {}, u"stay"_qs, {u"too"_qs, u"stay"_qs}, true};
        earlier.count = 5000;
        earlier.example = u"april.csv"_qs;
        earlier.columns = {u"Recommend"_qs};
        page.setReview(known, {earlier}, ReviewPage::Touched::Yes, 0);
        page.show();
        const auto *list = page.findChild<DecisionList *>(u"reviewDecisions"_qs);
        auto *commit = page.findChild<QPushButton *>(u"commitImport"_qs);
        QStringList asked;
        connect(list, &DecisionList::decisionRequested, this,
                [&asked](const ReadingDecision &, const QString &value) { asked << value; });
        const auto press = [list] {
            for (auto *button : list->findChildren<QPushButton *>()) {
                if (button->objectName().startsWith(u"change-"))
                    button->click();
            }
        };
        press();
        QCOMPARE(asked, QStringList{u"too"_qs});
        earlier.value = u"too"_qs;
        earlier.isAssumed = false;
        page.setReview(known, {earlier}, ReviewPage::Touched::Yes, 0);
        press();
        QCOMPARE(asked, (QStringList{u"too"_qs, u"stay"_qs}));
        QVERIFY2(commit->text().contains(u"earlier import"_qs), qPrintable(commit->text()));
        const QSignalSpy committed(&page, &ReviewPage::commitRequested);
        commit->click();
        QCOMPARE(committed.size(), 1);
    }

    /// A file that brings nothing still says how files like it are to be read.
    void ofNothingNewTheReadingIsKept()
    {
        ReviewPage page;
        Review known = review();
        known.added = 0;
        known.duplicates = known.rows;
        page.setReview(known, {}, ReviewPage::Touched::Yes, 0);
        page.show();
        const QSignalSpy committed(&page, &ReviewPage::commitRequested);
        page.findChild<QPushButton *>(u"commitImport"_qs)->click();
        QCOMPARE(committed.size(), 1);
        QVERIFY(!committed.first().first().toString().isEmpty());
    }

    /// Columns of one question look alike but for their end.
    void columnsOfAQuestionAreToldApart()
    {
        ReviewPage page;
        Review wide = review();
        const QString question =
            u"Which of the things that we offer in our shops in town and on the internet do you "
            "know, have tried or would like to try at some time in the coming year?"_qs;
        wide.mapping.columns.clear();
        wide.shape.details.clear();
        for (const QString &option : {u"Bread"_qs, u"Cakes"_qs}) {
            ColumnMapping column;
            column.header = question + u" - "_qs + option;
            wide.mapping.columns << column;
            wide.shape.details << HeaderDetail{{}, question, option, {}};
        }
        page.resize(900, 600);
        page.setReview(wide, {}, ReviewPage::Touched::No, 0);
        page.show();
        auto *table = page.findChild<ColumnTable *>(u"reviewColumns"_qs);
        const auto shown = [table](int row) {
            const QTableWidgetItem *item = table->item(row, 0);
            return columnNameText(item->text(), item->data(Qt::UserRole).toString(),
                                  table->fontMetrics(), 200);
        };
        QVERIFY2(shown(0).contains(u"Bread"), qPrintable(shown(0)));
        QVERIFY2(shown(1).contains(u"Cakes"), qPrintable(shown(1)));
    }

    void rowsOfADecisionAreShown()
    {
        ReviewPage page;
        ReadingDecision footers{Reading::LeftOut, {}, u"no"_qs, {u"no"_qs, u"yes"_qs}};
        footers.reason = ProblemCode::RowFooter;
        footers.count = 1;
        footers.rows = {4600};
        Review shown = review();
        shown.notes.clear();
        page.setReview(shown, {footers}, ReviewPage::Touched::No, 0);
        page.show();
        QCOMPARE(showButtons(page).size(), 1);
        showButtons(page)[0]->click();
        QCOMPARE(rowsIn(page).size(), 1);
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
