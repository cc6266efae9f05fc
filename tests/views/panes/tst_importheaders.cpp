// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/importheaders.h"

#include "models/items/importlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patron;

class TestImportHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLocale();
    void theSampleShopIsMarked();
    void modelKeepsItsRules();

private:
    [[nodiscard]] static ImportRecord record(const QString &file, qint64 rows);
};

ImportRecord TestImportHeaders::record(const QString &file, qint64 rows)
{
    ImportRecord import;
    import.file = file;
    import.rows = rows;
    import.added = rows;
    return import;
}

void TestImportHeaders::numbersFollowTheLocale()
{
    ImportListModel imports;
    imports.setImports({record(u"may.csv"_qs, 12345)});
    ImportHeaders headers;
    headers.setSourceModel(&imports);
    headers.retranslate(QLocale(QLocale::English));
    const auto shown = [&headers](int column) {
        return headers.index(0, column).data().toString();
    };
    QCOMPARE(shown(ImportListModel::File), u"may.csv"_qs);
    QCOMPARE(headers.index(0, ImportListModel::File).data(Qt::ToolTipRole).toString(),
             u"may.csv"_qs); // the column may be too narrow for it
    QCOMPARE(shown(ImportListModel::Rows), u"12,345"_qs);
    QSignalSpy changed(&headers, &QAbstractItemModel::dataChanged);
    QSignalSpy renamed(&headers, &QAbstractItemModel::headerDataChanged);
    headers.retranslate(QLocale(QLocale::Romanian));
    QCOMPARE(shown(ImportListModel::Rows), u"12.345"_qs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(renamed.size(), 1);
    for (int column = 0; column < ImportListModel::ColumnCount; ++column)
        QVERIFY(!headers.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestImportHeaders::theSampleShopIsMarked()
{
    ImportRecord invented = record(u"surveys.csv"_qs, 2);
    invented.path = u":/sample/surveys.csv"_qs;
    ImportListModel imports;
    imports.setImports({invented, record(u"surveys.csv"_qs, 1)});
    ImportHeaders headers;
    headers.setSourceModel(&imports);
    headers.retranslate(QLocale(QLocale::English));
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
        QCOMPARE(headers.index(0, ImportListModel::File).data(role).toString(),
                 u"surveys.csv (sample shop)"_qs);
        QCOMPARE(headers.index(1, ImportListModel::File).data(role).toString(), u"surveys.csv"_qs);
    }
}

void TestImportHeaders::modelKeepsItsRules()
{
    ImportListModel imports;
    ImportHeaders headers;
    headers.setSourceModel(&imports);
    const QAbstractItemModelTester tester(&headers,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    headers.retranslate(QLocale(QLocale::Russian)); // empty: nothing to tell of
    imports.setImports({record(u"a.csv"_qs, 1), record(u"b.csv"_qs, 2)});
    headers.retranslate(QLocale(QLocale::Russian));
    imports.setImports({});
    QCOMPARE(headers.rowCount(), 0);
}

QTEST_MAIN(TestImportHeaders)
#include "tst_importheaders.moc"
