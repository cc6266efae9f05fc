// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/classifier.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace patron;

namespace {

/// A row in short: the key of its id (0 = none) and of its content.
struct Row
{
    quint64 source = 0;
    quint64 content = 0;
};

RecordDraft draftOf(Row row)
{
    RecordDraft draft;
    draft.sourceKey = row.source;
    draft.contentKey = row.content;
    return draft;
}

/// What a database would hold after some files.
class Store
{
public:
    /// The fates of a file's rows as letters: n(ew), c(hanged), d(uplicate).
    QByteArray import(const std::vector<Row> &rows)
    {
        KnownResponses known;
        for (const auto &[id, response] : m_responses)
            known.responses.push_back(response);
        Classifier classifier(known);
        QByteArray fates;
        for (const Row &row : rows) {
            const Decision decision = classifier.judge(draftOf(row), {m_next});
            fates += "ncd"[static_cast<int>(decision.fate)];
            if (decision.fate == Fate::New)
                ++m_next;
            if (decision.fate != Fate::Duplicate)
                m_responses[decision.response.value] = {row.source, decision.contentKey,
                                                        decision.response};
        }
        alike = classifier.alike();
        asBefore = classifier.asBefore();
        overwritten = classifier.overwritten();
        return fates;
    }
    size_t size() const { return m_responses.size(); }

    qint64 alike = 0;
    qint64 asBefore = 0;
    qint64 overwritten = 0;

private:
    std::map<qint64, KnownResponse> m_responses;
    qint64 m_next = 1;
};

using Files = QList<std::vector<Row>>;

} // namespace

Q_DECLARE_METATYPE(Files)

class TestClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void changedKeepsItsId();
    void duplicateNamesItsTwin();
    void equalRowsAreCounted();
    void manyEqualRowsTakeNoTime();
    void occurrencesDiffer();
    void sameFilesAgainAddNothing();
    void detours_data();
    void detours();
};

void TestClassifier::files_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArray>("fates"); // of the last file
    QTest::newRow("first file, no ids") << Files{{{0, 5}, {0, 6}}} << QByteArray("nn");
    QTest::newRow("same file again")
        << Files{{{0, 5}, {0, 6}}, {{0, 5}, {0, 6}}} << QByteArray("dd");
    QTest::newRow("two people said the same") << Files{{{0, 5}, {0, 5}}} << QByteArray("nn");
    QTest::newRow("two people said the same, file again")
        << Files{{{0, 5}, {0, 5}}, {{0, 5}, {0, 5}}} << QByteArray("dd");
    QTest::newRow("a third one says it in the longer export")
        << Files{{{0, 5}, {0, 5}}, {{0, 5}, {0, 6}, {0, 5}, {0, 5}}} << QByteArray("dndn");
    QTest::newRow("rows in another order")
        << Files{{{0, 5}, {0, 6}, {0, 5}}, {{0, 6}, {0, 5}, {0, 5}}} << QByteArray("ddd");
    QTest::newRow("ids: new and known") << Files{{{1, 5}}, {{1, 5}, {2, 5}}} << QByteArray("dn");
    QTest::newRow("ids: answer corrected") << Files{{{1, 5}}, {{1, 6}}} << QByteArray("c");
    QTest::newRow("ids: corrected file again")
        << Files{{{1, 5}}, {{1, 6}}, {{1, 6}}} << QByteArray("d");
    QTest::newRow("ids: old export after the corrected one")
        << Files{{{1, 5}}, {{1, 6}}, {{1, 5}}} << QByteArray("c");
    QTest::newRow("ids: same id twice, same words") << Files{{{1, 5}, {1, 5}}} << QByteArray("nd");
    QTest::newRow("ids: same id twice, other words")
        << Files{{{1, 5}, {1, 6}, {1, 6}}} << QByteArray("ncd");
    QTest::newRow("an id does not hide a row without")
        << Files{{{1, 5}}, {{0, 5}}} << QByteArray("n");
    QTest::newRow("ids: their column is named once rows are here")
        << Files{{{0, 5}, {0, 6}}, {{1, 5}, {2, 6}, {3, 7}}} << QByteArray("ddn");
    QTest::newRow("ids: named later, of two people who said the same")
        << Files{{{0, 5}, {0, 5}}, {{1, 5}, {2, 5}, {3, 5}}} << QByteArray("ddn");
    QTest::newRow("content key zero") << Files{{{0, 0}}, {{0, 0}, {0, 0}}} << QByteArray("dn");
}

void TestClassifier::files()
{
    QFETCH(Files, files);
    QFETCH(QByteArray, fates);
    Store store;
    QByteArray last;
    for (const std::vector<Row> &file : files)
        last = store.import(file);
    QCOMPARE(last, fates);
}

void TestClassifier::changedKeepsItsId()
{
    Classifier classifier({{{1, 5, {77}}}});
    const Decision decision = classifier.judge(draftOf({1, 6}), {100});
    QCOMPARE(decision.fate, Fate::Changed);
    QCOMPARE(decision.response, ResponseId{77});
    QCOMPARE(decision.contentKey, quint64{6});
    const Decision fresh = classifier.judge(draftOf({2, 6}), {100});
    QCOMPARE(fresh.response, ResponseId{100});
    QCOMPARE(classifier.judge(draftOf({2, 7}), {101}).response, ResponseId{100});
}

void TestClassifier::duplicateNamesItsTwin()
{
    Classifier classifier({{{0, 5, {77}}, {1, 6, {78}}}});
    QCOMPARE(classifier.judge(draftOf({0, 5}), {100}).response, ResponseId{77});
    QCOMPARE(classifier.judge(draftOf({1, 6}), {100}).response, ResponseId{78});
}

void TestClassifier::equalRowsAreCounted()
{
    Store store;
    store.import({{0, 5}, {0, 5}, {0, 6}, {0, 5}, {1, 5}});
    QCOMPARE(store.alike, 2);
    store.import({{0, 5}, {0, 5}, {0, 6}, {0, 5}});
    QCOMPARE(store.alike, 0); // they are duplicates now, not kept
}

void TestClassifier::manyEqualRowsTakeNoTime()
{
    // A terminal with one button: a hundred thousand times the same answer.
    Store store;
    const std::vector<Row> rows(100'000, Row{0, 5});
    store.import(rows);
    QCOMPARE(store.size(), rows.size());
    QCOMPARE(store.import(rows), QByteArray(100'000, 'd'));
}

void TestClassifier::occurrencesDiffer()
{
    QCOMPARE(occurrenceKey(5, 0), quint64{5});
    std::map<quint64, int> seen;
    for (quint64 content = 0; content < 100; ++content) {
        for (quint32 occurrence = 0; occurrence < 100; ++occurrence)
            ++seen[occurrenceKey(content, occurrence)];
    }
    QCOMPARE(seen.size(), size_t{10'000});
}

void TestClassifier::sameFilesAgainAddNothing()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 50; ++round) {
        Store store;
        std::vector<Row> rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back({random.bounded(3) == 0 ? quint64{random.bounded(1U, 100U)} : 0,
                            quint64{random.bounded(40U)}});
        store.import(rows);
        const size_t before = store.size();
        // An id that comes with two contents in one file changes on the way, and ends as it was.
        const QByteArray again = store.import(rows);
        QCOMPARE(again.count('n'), 0);
        QCOMPARE(again.count('c'), store.asBefore);
        QCOMPARE(store.size(), before);
    }
}

void TestClassifier::detours_data()
{
    QTest::addColumn<QByteArray>("contents"); // of rows with one id; 'a' is what is stored
    QTest::addColumn<qint64>("asBefore");
    QTest::addColumn<qint64>("overwritten");
    QTest::newRow("as it is") << QByteArray("a") << qint64{0} << qint64{0};
    QTest::newRow("changed") << QByteArray("b") << qint64{0} << qint64{0};
    QTest::newRow("there and back") << QByteArray("ba") << qint64{2} << qint64{1};
    QTest::newRow("a later line of a receipt") << QByteArray("aba") << qint64{2} << qint64{2};
    QTest::newRow("ends elsewhere") << QByteArray("bac") << qint64{0} << qint64{2};
    QTest::newRow("twice there and back") << QByteArray("baba") << qint64{4} << qint64{3};
    QTest::newRow("the same twice") << QByteArray("bb") << qint64{0} << qint64{0};
}

void TestClassifier::detours()
{
    QFETCH(QByteArray, contents);
    QFETCH(qint64, asBefore);
    QFETCH(qint64, overwritten);
    Store store;
    store.import({{7, 'a'}});
    std::vector<Row> rows;
    for (const char content : contents)
        rows.push_back({7, quint64(content)});
    store.import(rows);
    QCOMPARE(store.asBefore, asBefore);
    QCOMPARE(store.overwritten, overwritten);
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
