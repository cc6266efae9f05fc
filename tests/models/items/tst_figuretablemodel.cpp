// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figuretablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace patron;

namespace {

FigureTable branches(const QList<QPair<QString, qint64>> &promoters)
{
    Counts counts{Breakdown::over(Dimension::Branch, Measure::Recommend), {0, 10}, {}, {}};
    for (const auto &[name, count] : promoters)
        counts.groups << GroupCounts{{name, {}}, 40, {40 - count, count}};
    return tabulate(Metric::Nps, counts);
}

} // namespace

class TestFigureTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRaw();
    void headersAreIds();
    void fewAnswersAreNotFirm();
    void resetsUnderASortedProxy();
    void outsideIsNothing();
};

void TestFigureTableModel::valuesAreRaw()
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(branches({{u"North"_qs, 30}, {u"South"_qs, 10}}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.index(0, 0).data(), QVariant(u"North"_qs));
    QCOMPARE(model.index(0, 3).data(), QVariant(50.0));
    QCOMPARE(model.index(1, 3).data(Qt::EditRole), QVariant(-50.0));
    QVERIFY(!model.index(0, 3).data(Qt::ToolTipRole).isValid());
}

void TestFigureTableModel::headersAreIds()
{
    FigureTableModel model;
    Counts counts{Breakdown::over(TimeBucket::Month, Measure::Recommend), {0, 10}, {}, {}};
    counts.groups = {{{{}, QDate(2026, 1, 1)}, 40, {20, 20}}};
    model.setTable(tabulate(Metric::Nps, counts));
    QCOMPARE(model.headerData(0, Qt::Horizontal, FigureTableModel::ColumnKindRole).toInt(),
             static_cast<int>(TableColumn::Group));
    QCOMPARE(model.headerData(6, Qt::Horizontal, FigureTableModel::ColumnKindRole).toInt(),
             static_cast<int>(TableColumn::Count));
    QCOMPARE(model.headerData(6, Qt::Horizontal, FigureTableModel::ColumnWordRole).toString(),
             u"promoters"_qs);
    QCOMPARE(model.index(0, 7).data(FigureTableModel::ColumnKindRole).toInt(),
             static_cast<int>(TableColumn::Share));
    QVERIFY(
        !model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid()); // words are the view's
    QVERIFY(!model.headerData(0, Qt::Vertical, FigureTableModel::ColumnKindRole).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal, FigureTableModel::ColumnKindRole).isValid());
    QCOMPARE(model.index(0, 0).data(), QVariant(QDate(2026, 1, 1)));
}

void TestFigureTableModel::fewAnswersAreNotFirm()
{
    FigureTableModel model;
    Counts counts{Breakdown::over(Dimension::Branch, Measure::Recommend), {0, 10}, {}, {}};
    counts.groups = {{{u"large"_qs, {}}, 30, {0, 30}}, {{u"small"_qs, {}}, 29, {9, 20}}};
    model.setTable(tabulate(Metric::Nps, counts));
    QCOMPARE(model.index(0, 0).data(FigureTableModel::IsFirmRole), QVariant(true));
    QCOMPARE(model.index(1, 3).data(FigureTableModel::IsFirmRole), QVariant(false));
}

void TestFigureTableModel::resetsUnderASortedProxy()
{
    FigureTableModel model;
    QSortFilterProxyModel proxy;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(
        &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(3, Qt::AscendingOrder);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTable(branches({{u"a"_qs, 30}, {u"b"_qs, 10}, {u"c"_qs, 20}}));
    QCOMPARE(proxy.index(0, 0).data().toString(), u"b"_qs);
    model.setTable(branches({{u"a"_qs, 5}}));
    QCOMPARE(proxy.rowCount(), 1);
    model.setTable({});
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(resets.size(), 3);
}

void TestFigureTableModel::outsideIsNothing()
{
    FigureTableModel model;
    model.setTable(branches({{u"a"_qs, 30}}));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestFigureTableModel)
#include "tst_figuretablemodel.moc"
