// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importnames.h"

#include <QTest>

using namespace patron;

class TestImportNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void TestImportNames::names_data()
{
    QTest::addColumn<QStringList>("paths"); // oldest first
    QTest::addColumn<QStringList>("names");
    QTest::newRow("files of different names") << QStringList{u"/in/may.csv"_qs, u"/in/june.csv"_qs}
                                              << QStringList{u"may.csv"_qs, u"june.csv"_qs};
    QTest::newRow("one name in two folders")
        << QStringList{u"/in/may/export.csv"_qs, u"/in/june/export.csv"_qs}
        << QStringList{u"may/export.csv"_qs, u"june/export.csv"_qs};
    QTest::newRow("saved over each month")
        << QStringList{u"/in/export.csv"_qs, u"/in/export.csv"_qs, u"/in/other.csv"_qs}
        << QStringList{u"export.csv (1)"_qs, u"export.csv (2)"_qs, u"other.csv"_qs};
    QTest::newRow("both") << QStringList{u"/a/x.csv"_qs, u"/b/x.csv"_qs, u"/b/x.csv"_qs}
                          << QStringList{u"a/x.csv"_qs, u"b/x.csv (1)"_qs, u"b/x.csv (2)"_qs};
}

void TestImportNames::names()
{
    QFETCH(const QStringList, paths);
    QFETCH(const QStringList, names);
    QList<ImportRecord> imports;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        ImportRecord import;
        import.id = ImportId{i + 1};
        import.path = paths[i];
        import.file = paths[i].section(u'/', -1);
        imports.prepend(import); // the log has the newest first
    }
    const QMap<QString, QString> found = namesOfImports(imports);
    QStringList inOrder;
    for (qsizetype i = 0; i < paths.size(); ++i)
        inOrder << found.value(QString::number(i + 1));
    QCOMPARE(inOrder, names);
}

QTEST_GUILESS_MAIN(TestImportNames)
#include "tst_importnames.moc"
