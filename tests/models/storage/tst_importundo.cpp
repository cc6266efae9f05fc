// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

using namespace patron;

namespace {

/// Rows as messy files have them: known and new ids, none at all, repeats, changed answers.
std::vector<ShopRow> randomRows(QRandomGenerator &random)
{
    static const std::vector<std::string> channels{"", "Shop", "Web", "Телефон", "Piață"};
    static const std::vector<std::string> reasons{"Price", "Staff", "Nearby", "Habit"};
    std::vector<ShopRow> rows(random.bounded(1U, 40U));
    const auto pick = [&](const std::vector<std::string> &words) {
        return words[random.bounded(static_cast<quint32>(words.size()))];
    };
    for (ShopRow &row : rows) {
        if (random.bounded(4) != 0)
            row.id = std::to_string(random.bounded(30));
        row.score = random.bounded(11);
        row.channel = pick(channels);
        if (random.bounded(2) == 0)
            row.comment = "said \"" + std::to_string(random.bounded(5)) + "\" \\ ș";
        if (random.bounded(2) == 0)
            row.email = std::to_string(random.bounded(12)) + "@example.com";
        if (random.bounded(3) == 0)
            row.name = "Name " + std::to_string(random.bounded(3));
        row.answer = random.bounded(2) ? std::to_string(random.bounded(6)) : std::string();
        for (int i = random.bounded(4); i > 0; --i)
            row.reasons.push_back(pick(reasons));
        row.wish =
            random.bounded(3) ? std::string() : "wish " + std::to_string(random.bounded(100));
    }
    return rows;
}

ImportRecord randomRecord(QRandomGenerator &random)
{
    ImportRecord record = shopRecord(QStringLiteral("file %1.csv").arg(random.bounded(1000)));
    if (random.bounded(2) == 0)
        record.columns.append({QStringLiteral("Extra"), Field::Question, QuestionKind::Choice});
    if (random.bounded(3) == 0)
        record.columns[6].kind = QuestionKind::Text;
    if (random.bounded(4) == 0)
        record.columns[7].kind = QuestionKind::Empty;
    return record;
}

} // namespace

class TestImportUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unknownImport();
    void onlyImport();
    void lastImportWithChanges();
    void sharedWordsStay();
    void firstOfTwoThatChangedItsRow();
    void middleOfThree();
    void reimportAfterUndo();
    void cancelledLeavesAllAsItWas();
    void lastFirstAtRandom();
    void anyOrderAtRandom();
    void whatAnotherBroughtTooStays();
    void whatStaysAfterAnyUndo();
    void readAnewItIsStillShared();
    void readAnewNobodyGetsWhatHeNeverHad();
    void doubtsStayWithTheirRows();
    void wordsLeaveTheFile();

private:
    ImportId import(const std::vector<ShopRow> &rows);
    QStringList content() const { return dump(m_database->sql()); }
    QString comment() const
    {
        return ask(m_database->sql(), QStringLiteral("SELECT comment FROM response")).toString();
    }

    FreshDatabase m_database;
    QStringList m_nothing;
};

void TestImportUndo::init()
{
    QVERIFY(m_database.make());
    m_nothing = content();
}

void TestImportUndo::cleanup()
{
    QCOMPARE(complaints(m_database->sql()), QStringList());
    m_database.close();
}

ImportId TestImportUndo::import(const std::vector<ShopRow> &rows)
{
    const auto record = importRows(*m_database, rows);
    return record ? record->id : ImportId();
}

void TestImportUndo::unknownImport()
{
    import({ShopRow {}});
    const QStringList before = content();
    const auto undone = undoImport(*m_database, {12345}, {});
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ProblemCode::ImportUnknown);
    QCOMPARE(undone.error().arguments, QVariantList{QStringLiteral("12345")});
    QCOMPARE(content(), before);
}

void TestImportUndo::onlyImport()
{
    const ImportId id =
        import({{"1", 9, "Shop", "a", "a@example.com", "Ana", "Cash", {"Price"}, "Tea"}, {}});
    QVERIFY(content() != m_nothing);
    QVERIFY(undoImport(*m_database, id, {}));
    QCOMPARE(content(), m_nothing);
    QCOMPARE(undoImport(*m_database, id, {}).error().code, ProblemCode::ImportUnknown);
}

void TestImportUndo::lastImportWithChanges()
{
    import({{"1", 9, "Shop", "old", "a@example.com", "Ana", "Cash", {"Price", "Staff"}, "Tea"},
            { "2",
              1,
              "Web",
              {},
              {},
              {},
              {},
              {},
              {} }});
    const QStringList before = content();
    const ImportId second =
        import({{"1", 3, "Phone", "new", "b@example.com", "Ion", "Card", {"Habit"}, "Milk"},
                {"3", 5, "Web", "third", {}, {}, "Cash", {}, {}}});
    QVERIFY(undoImport(*m_database, second, {}));
    QCOMPARE(content(), before);
}

void TestImportUndo::sharedWordsStay()
{
    const ImportId first =
        import({{"1", 9, "Shop", "a", "a@example.com", {}, "Cash", {"Price"}, {}}});
    const ImportId second =
        import({{"2", 9, "Shop", "b", "a@example.com", {}, "Cash", {"Price"}, {}}});
    QVERIFY(undoImport(*m_database, first, {}));
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("dimension_value")), 1);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("customer")), 1);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("choice")), 2);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("survey")), 1);
    QVERIFY(undoImport(*m_database, second, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::firstOfTwoThatChangedItsRow()
{
    const ImportId first = import(
        {{"1", 9, "Shop", "old", {}, {}, {}, {}, {}}, {"2", 9, {}, "two", {}, {}, {}, {}, {}}});
    const ImportId second = import({{"1", 3, "Web", "new", {}, {}, {}, {}, {}}});
    QVERIFY(undoImport(*m_database, first, {}));
    QCOMPARE(comment(), QStringLiteral("new"));
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("response")), 1);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("dimension_value")), 1);
    QVERIFY(undoImport(*m_database, second, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::middleOfThree()
{
    const ImportId first = import({{"1", 9, "Shop", "one", {}, {}, "Cash", {}, {}}});
    const QStringList afterFirst = content();
    const ImportId second = import({{"1", 3, "Web", "two", {}, {}, "Card", {}, {}}});
    const ImportId third = import({{"1", 5, "Phone", "three", {}, {}, "Cheque", {}, {}}});
    QVERIFY(undoImport(*m_database, second, {}));
    QCOMPARE(comment(), QStringLiteral("three"));
    QVERIFY(undoImport(*m_database, third, {}));
    QCOMPARE(comment(), QStringLiteral("one"));
    QCOMPARE(content(), afterFirst);
    QVERIFY(undoImport(*m_database, first, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::reimportAfterUndo()
{
    const std::vector<ShopRow> rows{{"1", 9, "Shop", "a", {}, {}, {}, {}, {}}, {}, {}};
    QVERIFY(undoImport(*m_database, import(rows), {}));
    const auto again = importRows(*m_database, rows);
    QVERIFY(again);
    QCOMPARE(again->added, 3);
}

void TestImportUndo::cancelledLeavesAllAsItWas()
{
    const ImportId id = import(std::vector<ShopRow>(500));
    const QStringList before = content();
    const Progress progress;
    progress.cancel();
    const auto undone = undoImport(*m_database, id, progress);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ProblemCode::Cancelled);
    QCOMPARE(content(), before);
    QVERIFY(undoImport(*m_database, id, {}));
}

void TestImportUndo::lastFirstAtRandom()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QList<QStringList> contents{m_nothing};
    QList<ImportId> imports;
    for (int step = 0; step < 120; ++step) {
        if (imports.size() < 2 || (imports.size() < 8 && random.bounded(5) < 3)) {
            const auto record = importRows(*m_database, randomRecord(random), randomRows(random));
            QVERIFY(record);
            QCOMPARE(record->added + record->changed + record->duplicates, record->rows);
            imports << record->id;
            contents << content();
        } else {
            QVERIFY(undoImport(*m_database, imports.takeLast(), {}));
            contents.removeLast();
            QCOMPARE(content(), contents.last());
        }
        QCOMPARE(complaints(m_database->sql()), QStringList());
    }
}

void TestImportUndo::anyOrderAtRandom()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 15; ++round) {
        QList<ImportId> imports;
        for (int step = 0; step < 20; ++step) {
            if (imports.size() < 2 || random.bounded(5) < 3) {
                const auto record =
                    importRows(*m_database, randomRecord(random), randomRows(random));
                QVERIFY(record);
                imports << record->id;
            } else {
                QVERIFY(undoImport(*m_database,
                                   imports.takeAt(random.bounded(static_cast<int>(imports.size()))),
                                   {}));
            }
            QCOMPARE(complaints(m_database->sql()), QStringList());
            // No response without a key, no kept content that anybody could trip over.
            QCOMPARE(rowCount(m_database->sql(), QStringLiteral("response")),
                     rowCount(m_database->sql(), QStringLiteral("response_key")));
        }
        while (!imports.isEmpty())
            QVERIFY(undoImport(
                *m_database, imports.takeAt(random.bounded(static_cast<int>(imports.size()))), {}));
        QCOMPARE(content(), m_nothing);
    }
}

void TestImportUndo::whatAnotherBroughtTooStays()
{
    const std::vector<ShopRow> may{{"1", 9, "Shop", "one", "a@example.com", {}, "Cash", {}, {}},
                                   {"2", 8, "Web", "two", {}, {}, {}, {}, {}},
                                   {"", 7, {}, "three", {}, {}, {}, {}, {}}};
    ImportRecord wider = shopRecord(QStringLiteral("may.csv"));
    wider.columns.append({QStringLiteral("Extra"), Field::Question, QuestionKind::Choice});
    const auto first = importRows(*m_database, wider, may);
    QVERIFY(first);
    // Two of them once more, and one that is new.
    const auto second =
        importRows(*m_database, {may[2], may[0], {"4", 1, {}, "four", {}, {}, {}, {}, {}}});
    QVERIFY(second);
    QCOMPARE(second->duplicates, 2);
    const auto undone = undoImport(*m_database, first->id, {});
    QVERIFY(undone);
    QCOMPARE(*undone, (UndoneRows{1, 0, 2}));
    QCOMPARE(ask(m_database->sql(),
                 QStringLiteral("SELECT group_concat(comment) FROM (SELECT comment FROM response "
                                "ORDER BY comment)"))
                 .toString(),
             QStringLiteral("four,one,three"));
    // Where they stand in the file of the other is not known.
    QCOMPARE(
        ask(m_database->sql(), QStringLiteral("SELECT count(*) FROM response WHERE source_row = 0"))
            .toInt(),
        2);
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("customer_key")), 1);
    const auto log = listImports(*m_database);
    QVERIFY(log);
    QCOMPARE(log->size(), 1);
    QCOMPARE(log->first().added, 3);
    QCOMPARE(log->first().duplicates, 0);
    const auto again = importRows(*m_database, may);
    QVERIFY(again);
    QCOMPARE(again->added, 1);
    QCOMPARE(again->duplicates, 2);
    QVERIFY(undoImport(*m_database, again->id, {}));
    QVERIFY(undoImport(*m_database, second->id, {}));
    QCOMPARE(content(), m_nothing);
}

/// Whatever is taken back in whichever order: an id says what the last file says that is left, and
/// equal rows without one are as many as the file has that has the most.
void TestImportUndo::whatStaysAfterAnyUndo()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    struct File
    {
        ImportId import;
        QMap<QString, QString> byId;
        QMap<QString, int> without;
    };
    for (int round = 0; round < 40; ++round) {
        QList<File> files;
        for (int step = 0; step < 14; ++step) {
            if (files.size() < 2 || random.bounded(5) < 3) {
                File file;
                std::vector<ShopRow> rows;
                for (int i = random.bounded(1, 9); i > 0; --i) {
                    ShopRow row;
                    const int id = random.bounded(8);
                    const QString said =
                        QStringLiteral("%1 %2").arg(id < 6 ? id : 9).arg(random.bounded(2));
                    row.comment = said.toStdString();
                    if (id < 6) {
                        row.id = std::to_string(id);
                        if (file.byId.contains(QString::number(id)))
                            continue;
                        file.byId.insert(QString::number(id), said);
                    } else {
                        ++file.without[said];
                    }
                    rows.push_back(row);
                }
                const auto record = importRows(*m_database, rows);
                QVERIFY(record);
                file.import = record->id;
                files << file;
            } else {
                const File gone = files.takeAt(random.bounded(int(files.size())));
                QVERIFY(undoImport(*m_database, gone.import, {}));
            }
            QMap<QString, QString> byId;
            QMap<QString, int> without;
            for (const File &file : std::as_const(files)) {
                for (auto it = file.byId.cbegin(); it != file.byId.cend(); ++it)
                    byId.insert(it.key(), it.value());
                for (auto it = file.without.cbegin(); it != file.without.cend(); ++it)
                    without[it.key()] = qMax(without.value(it.key()), it.value());
            }
            QStringList expected;
            for (auto it = byId.cbegin(); it != byId.cend(); ++it)
                expected << it.key() + u':' + it.value();
            for (auto it = without.cbegin(); it != without.cend(); ++it)
                expected += QStringList(it.value(), u':' + it.key());
            expected.sort();
            QStringList stored;
            QSqlQuery rows(QStringLiteral("SELECT coalesce(source_id, '') || ':' || comment "
                                          "FROM response"),
                           m_database->sql());
            while (rows.next())
                stored << rows.value(0).toString();
            stored.sort();
            QCOMPARE(stored, expected);
            QCOMPARE(complaints(m_database->sql()), QStringList());
            // Each row is that of an import that is there.
            QCOMPARE(ask(m_database->sql(),
                         QStringLiteral("SELECT count(*) FROM response WHERE import_id NOT IN "
                                        "(SELECT import_id FROM import)"))
                         .toInt(),
                     0);
        }
        while (!files.isEmpty())
            QVERIFY(undoImport(*m_database, files.takeAt(random.bounded(int(files.size()))).import,
                               {}));
        QCOMPARE(content(), m_nothing);
    }
}

void TestImportUndo::readAnewItIsStillShared()
{
    const std::vector<ShopRow> may{{"1", 9, {}, "one", {}, {}, {}, {}, {}},
                                   {"2", 8, {}, "two", {}, {}, {}, {}, {}}};
    const auto first = importRows(*m_database, may);
    const auto second = importRows(*m_database, {may[1]});
    QVERIFY(first && second);
    const auto anew =
        importRows(*m_database, shopRecord(QStringLiteral("may.csv")), may, {}, first->id);
    QVERIFY(anew);
    QVERIFY(undoImport(*m_database, anew->id, {}));
    QCOMPARE(comment(), QStringLiteral("two"));
    QVERIFY(undoImport(*m_database, second->id, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::readAnewNobodyGetsWhatHeNeverHad()
{
    const auto said = [](const char *score) {
        return std::vector<ShopRow>{{"1", 9, {}, score, {}, {}, {}, {}, {}}};
    };
    const auto first = importRows(*m_database, said("before"));
    const auto changing = importRows(*m_database, said("after"));
    const auto finding = importRows(*m_database, said("after"));
    QVERIFY(first && changing && finding);
    QCOMPARE(finding->duplicates, 1);
    const auto anew = importRows(*m_database, shopRecord(QStringLiteral("may.csv")), said("after"),
                                 {}, changing->id);
    QVERIFY(anew);
    QVERIFY(undoImport(*m_database, first->id, {}));
    QCOMPARE(comment(), QStringLiteral("after"));
    QVERIFY(undoImport(*m_database, anew->id, {}));
    QVERIFY(comment() != QStringLiteral("before"));
    QVERIFY(undoImport(*m_database, finding->id, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::doubtsStayWithTheirRows()
{
    // Put there as CustomerBook would: these rows know no phone to doubt by.
    const std::vector<ShopRow> may{{"1", 9, {}, "one", "a@example.com", {}, {}, {}, {}},
                                   {"2", 8, {}, "two", "b@example.com", {}, {}, {}, {}}};
    const auto first = importRows(*m_database, may);
    const auto second = importRows(*m_database, may);
    QVERIFY(first && second);
    QSqlQuery doubt(m_database->sql());
    QVERIFY(doubt.exec(QStringLiteral("INSERT INTO customer_doubt SELECT 1, %1, min(customer_id), "
                                      "max(customer_id), 'email' FROM customer")
                           .arg(first->id.value)));
    doubt.finish();
    QVERIFY(undoImport(*m_database, first->id, {}));
    QCOMPARE(rowCount(m_database->sql(), QStringLiteral("customer_doubt")), 1);
    QVERIFY(undoImport(*m_database, second->id, {}));
    QCOMPARE(content(), m_nothing);
}

void TestImportUndo::wordsLeaveTheFile()
{
    const QByteArray needle = "Zebrowski-unique";
    const ImportId id =
        import({{"1", 9, "Shop", needle.toStdString(), {}, needle.toStdString(), {}, {}, {}}});
    QVERIFY(undoImport(*m_database, id, {}));
    emptyLog(*m_database);
    m_database.close();
    QFile file(m_database.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(needle));
    QVERIFY(!QFile::exists(file.fileName() + QStringLiteral("-wal")));
    file.close();
    QVERIFY(m_database.open());
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
