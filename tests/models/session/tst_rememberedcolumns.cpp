// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/rememberedcolumns.h"

#include "models/session/readingtext.h"

#include <QTest>

using namespace patron;

namespace {

/// What the program made of them.
Mapping mappingOf(const QList<Field> &fields, RecordKind kind = RecordKind::Responses)
{
    Mapping mapping;
    mapping.kind = kind;
    for (const Field field : fields) {
        ColumnMapping column;
        column.field = field;
        mapping.columns << column;
    }
    return mapping;
}

const QStringList headers{u"Date"_qs, u"Shop"_qs, u"Note"_qs, u"Note"_qs};
const QList<Field> fields{Field::Date, Field::Branch, Field::Comment, Field::Question};

ImportOptions withWish(const QString &field, const QString &header)
{
    ImportOptions options;
    options.wishes << MappingWish{field, header};
    return options;
}

} // namespace

class TestRememberedColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsKnown()
    {
        const RememberedColumns found =
            rememberedColumns(rememberedText(withWish(u"channel"_qs, u"Shop"_qs), headers,
                                             mappingOf(fields, RecordKind::Purchases)));
        QCOMPARE(found.kind, RecordKind::Purchases);
        QCOMPARE(found.columns, (QList<RememberedColumn>{{u"Date"_qs, {}, u"date"_qs},
                                                         {u"Shop"_qs, u"channel"_qs, {}},
                                                         {u"Note"_qs, {}, u"comment"_qs},
                                                         {u"Note#2"_qs, {}, u"question"_qs}}));
    }

    /// Of a reading from before columns were kept there is what the owner wished.
    void olderReadings_data()
    {
        QTest::addColumn<QByteArray>("reading");
        QTest::addColumn<QList<RememberedColumn>>("columns");
        QTest::newRow("nothing of columns")
            << QByteArray(R"({"encoding":"KOI8-R"})") << QList<RememberedColumn>();
        QTest::newRow("two wishes") << readingText([] {
            ImportOptions options = withWish(u"branch"_qs, u"Shop"_qs);
            options.wishes << MappingWish{u"skip"_qs, u"Note"_qs};
            return options;
        }())
                                    << QList<RememberedColumn>{{u"Shop"_qs, u"branch"_qs, {}},
                                                               {u"Note"_qs, u"skip"_qs, {}}};
        QTest::newRow("no JSON") << QByteArray("hello") << QList<RememberedColumn>();
        QTest::newRow("another program's")
            << QByteArray(R"({"seen":5,"columns":"x"})") << QList<RememberedColumn>();
    }
    void olderReadings()
    {
        QFETCH(QByteArray, reading);
        QTEST(rememberedColumns(reading).columns, "columns");
    }

    void wishesReplaceThoseBefore()
    {
        ImportOptions options = withWish(u"channel"_qs, u"Shop"_qs);
        options.table = {u"KOI8-R"_qs, u";"_qs, {}, 1, 1, u"'"_qs};
        options.readings << ReadingWish{u"Date"_qs, u"date-order"_qs, u"mdy"_qs};
        options.file.kind = RecordKind::Customers;
        const QByteArray before = rememberedText(options, headers, mappingOf(fields));
        QList<RememberedColumn> columns = rememberedColumns(before).columns;
        columns[1].wish.clear();
        columns[3].wish = u"comment"_qs;
        const QByteArray after = withWishes(before, columns);
        QCOMPARE(rememberedColumns(after).columns, columns);
        QCOMPARE(rememberedColumns(after).kind, RecordKind::Customers);
        const ImportOptions read = readingFromText(after, {});
        QCOMPARE(read.wishes, (QList<MappingWish>{{u"comment"_qs, u"Note#2"_qs}}));
        QCOMPARE(read.table, options.table); // the rest stays
        QCOMPARE(read.readings, options.readings);
        // And back again.
        QCOMPARE(rememberedColumns(withWishes(after, rememberedColumns(before).columns)),
                 rememberedColumns(before));
    }

    void aTableOfManyColumnsIsCut()
    {
        QStringList many;
        QList<Field> questions;
        for (qsizetype i = 0; i < mostKeptColumns + 50; ++i) {
            many << u"Q%1"_qs.arg(i);
            questions << Field::Question;
        }
        const RememberedColumns found = rememberedColumns(
            rememberedText(withWish(u"branch"_qs, many.last()), many, mappingOf(questions)));
        QCOMPARE(found.columns.size(), mostKeptColumns + 1);
        QCOMPARE(found.columns.last(), (RememberedColumn{many.last(), u"branch"_qs, {}}));
    }
};

QTEST_GUILESS_MAIN(TestRememberedColumns)
#include "tst_rememberedcolumns.moc"
