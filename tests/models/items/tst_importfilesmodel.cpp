// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importfilesmodel.h"
#include "models/items/shownrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patron;

class TestImportFilesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeAndChange()
    {
        ImportFilesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.add(u"/shop/may.csv"_qs), 0);
        QCOMPARE(model.add(u"/shop/june.csv"_qs), 1);
        QCOMPARE(model.index(1, ImportFilesModel::File).data().toString(), u"june.csv"_qs);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setState(1, FileState::Looking);
        model.setState(1, FileState::Looking); // no news
        QCOMPARE(changed.size(), 1);
        ImportRecord record;
        record.added = 5;
        record.changed = 1;
        record.duplicates = 2;
        record.rejected = 4;
        model.setImported(0, record);
        model.setRefused(1, stop(ProblemCode::FileEmpty));
        QCOMPARE(model.files()[0].duplicates, 2);
        QCOMPARE(model.files()[0].rejected, 4);
        QCOMPARE(model.files()[1].problem.code, ProblemCode::FileEmpty);
        QCOMPARE(model.count(FileState::Imported), 1);
        model.setState(-1, FileState::Looking); // a file that is in no list
        model.setState(7, FileState::Looking);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsAreShownWithTheirColumns()
    {
        ShownRowsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Review review;
        ColumnMapping date;
        date.header = u"Date"_qs;
        date.field = Field::Date;
        ColumnMapping comment;
        comment.header = u"Comment"_qs;
        review.mapping.columns = {date, comment};
        ShownRow row;
        row.row = 3;
        row.cells = {{CellForm::Unreadable, u"soon"_qs}, {CellForm::Text, u"fine"_qs}};
        review.shown = {row};
        model.setReview(review);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Date"_qs);
        QCOMPARE(model.headerData(0, Qt::Horizontal, ShownRowsModel::FieldRole).toInt(),
                 int(Field::Date));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toLongLong(), 3);
        const auto cell = model.index(0, 0).data(ShownRowsModel::CellRole).value<ShownCell>();
        QCOMPARE(cell.form, CellForm::Unreadable);
        // More columns than anybody looks at are not shown.
        for (int i = 0; i < 1000; ++i)
            review.mapping.columns << comment;
        model.setReview(review);
        QCOMPARE(model.columnCount(), int(shownColumns));
    }
};

QTEST_GUILESS_MAIN(TestImportFilesModel)
#include "tst_importfilesmodel.moc"
