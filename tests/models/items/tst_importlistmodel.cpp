// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTimeZone>

using namespace patron;

namespace {

ImportRecord record(qint64 id, const QString &file, qint64 added)
{
    ImportRecord import;
    import.id = {id};
    import.file = file;
    import.importedAt = QDateTime({2026, 5, static_cast<int>(id)}, {19, 0}, QTimeZone::utc());
    import.rows = added + 6;
    import.added = added;
    import.changed = 1;
    import.duplicates = 2;
    import.rejected = 3;
    return import;
}

} // namespace

class TestImportListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsRaw();
    void resetsUnderASortedProxy();
    void anImportThatIsReadAgainKeepsItsPlace();
};

void TestImportListModel::anImportThatIsReadAgainKeepsItsPlace()
{
    ImportRecord again = record(3, u"april.csv"_qs, 10);
    again.importedAt = record(1, QString(), 0).importedAt;
    ImportListModel model;
    model.setImports({again, record(2, u"may.csv"_qs, 40)}); // by number, as the log tells them
    QCOMPARE(model.imports()[0].file, u"may.csv"_qs);
    QCOMPARE(model.imports()[1].file, u"april.csv"_qs);
}

void TestImportListModel::everyColumnIsRaw()
{
    ImportListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setImports({record(2, u"reviews.csv"_qs, 40), record(1, u"survey.csv"_qs, 10)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), static_cast<int>(ImportListModel::ColumnCount));
    const QVariantList expected{u"reviews.csv"_qs,
                                QDateTime({2026, 5, 2}, {19, 0}, QTimeZone::utc()),
                                46LL,
                                40LL,
                                1LL,
                                2LL,
                                3LL};
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.index(0, column).data(), expected[column]);
        QCOMPARE(model.index(0, column).data(Qt::EditRole), expected[column]);
        QCOMPARE(model.index(0, column).data(ImportListModel::ImportIdRole), QVariant(2LL));
    }
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.imports().size(), 2);
}

void TestImportListModel::resetsUnderASortedProxy()
{
    ImportListModel model;
    QSortFilterProxyModel proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(ImportListModel::Added, Qt::DescendingOrder);
    model.setImports({record(1, u"small"_qs, 9), record(2, u"large"_qs, 100)});
    QCOMPARE(proxy.index(0, 0).data().toString(), u"large"_qs); // as numbers, not as text
    model.setImports({});
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestImportListModel)
#include "tst_importlistmodel.moc"
