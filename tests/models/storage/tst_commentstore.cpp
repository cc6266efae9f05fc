// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/commentstore.h"
#include "models/storage/database.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/shopfile.h"

#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace patron;

class TestCommentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commentWithAllThatIsKnown();
    void inTheOrderAskedFor();
    void search_data();
    void search();
    void searchOnlyWhereAsked();
    void searchCanBeCancelled();

private:
    std::vector<ResponseId> allIds() const;

    FreshDatabase m_database;
};

void TestCommentStore::init()
{
    QVERIFY(m_database.make());
}

std::vector<ResponseId> TestCommentStore::allIds() const
{
    std::vector<ResponseId> ids;
    QSqlQuery query(m_database->sql());
    query.exec(QStringLiteral("SELECT response_id FROM response ORDER BY response_id"));
    while (query.next())
        ids.push_back({query.value(0).toLongLong()});
    return ids;
}

void TestCommentStore::commentWithAllThatIsKnown()
{
    QVERIFY(importRows(
        *m_database, shopRecord(QStringLiteral("Мнения.csv")),
        {{"1", 3, "Shop", "Too slow", "ana@example.com", "Ana", {}, {}, {}, 1'700'000'000},
         {"2", 10, {}, "Fine", {}, {}, {}, {}, {}, RecordDraft::noTime}}));
    const std::vector<ResponseId> ids = allIds();
    const auto comments = loadComments(*m_database, ids);
    QVERIFY(comments);
    QCOMPARE(comments->size(), 2);
    const Comment &first = comments->at(0);
    QCOMPARE(first.response, ids[0]);
    QCOMPARE(first.answeredAt.toString(Qt::ISODate).left(19),
             QStringLiteral("2023-11-14T22:13:20"));
    QCOMPARE(first.recommend, 3);
    QCOMPARE(first.satisfaction, -1);
    QCOMPARE(first.halfStars, -1);
    QCOMPARE(first.values[static_cast<size_t>(Dimension::Channel)], QStringLiteral("Shop"));
    QVERIFY(first.values[static_cast<size_t>(Dimension::Product)].isEmpty());
    QCOMPARE(first.customer, QStringLiteral("Ana"));
    QCOMPARE(first.text, QStringLiteral("Too slow"));
    QCOMPARE(first.file, QStringLiteral("Мнения.csv"));
    QCOMPARE(first.row, 1);
    const Comment &second = comments->at(1);
    QVERIFY(!second.answeredAt.isValid());
    QVERIFY(second.customer.isEmpty());
    QCOMPARE(second.row, 2);
}

void TestCommentStore::inTheOrderAskedFor()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, "one", {}, {}, {}, {}, {}},
                                     {"2", 9, {}, {}, {}, {}, {}, {}, {}},
                                     {"3", 9, {}, "three", {}, {}, {}, {}, {}}}));
    std::vector<ResponseId> ids = allIds();
    std::ranges::reverse(ids);
    ids.push_back({4711}); // gone meanwhile
    const auto comments = loadComments(*m_database, ids);
    QVERIFY(comments);
    QCOMPARE(comments->size(), 2);
    QCOMPARE(comments->at(0).text, QStringLiteral("three"));
    QCOMPARE(comments->at(1).text, QStringLiteral("one"));
    QVERIFY(loadComments(*m_database, {})->isEmpty());
}

void TestCommentStore::search_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a word") << u"The delivery was late"_qs << u"delivery"_qs << true;
    QTest::newRow("capitals") << u"The DELIVERY was late"_qs << u"Delivery"_qs << true;
    QTest::newRow("part of a word") << u"The delivery was late"_qs << u"deliv"_qs << true;
    QTest::newRow("inside another word") << u"A birthday party"_qs << u"art"_qs << false;
    QTest::newRow("inside another word, accents")
        << u"О доставке забыли"_qs << u"ставке"_qs << false;
    QTest::newRow("first inside a word, then by itself")
        << u"The party was art"_qs << u"art"_qs << true;
    QTest::newRow("after a bracket") << u"Slow (delivery)"_qs << u"deliv"_qs << true;
    QTest::newRow("two words, other order")
        << u"The delivery was late"_qs << u"late  delivery"_qs << true;
    QTest::newRow("one of two missing") << u"The delivery was late"_qs << u"late price"_qs << false;
    QTest::newRow("words over a line break") << u"very\nslow\tstaff"_qs << u"slow staff"_qs << true;
    QTest::newRow("comma below, asked with cedilla")
        << u"Așteptare lungă"_qs << u"aşteptare"_qs << true;
    QTest::newRow("cedilla, asked with comma below")
        << u"Aşteptare lungă"_qs << u"așteptare"_qs << true;
    QTest::newRow("asked without accents")
        << u"Așteptare lungă"_qs << u"asteptare lunga"_qs << true;
    QTest::newRow("accents asked, none written")
        << u"Asteptare lunga"_qs << u"așteptare lungă"_qs << true;
    QTest::newRow("ё asked with е")
        << u"Всё хорошо, тёплый приём"_qs << u"все теплый прием"_qs << true;
    QTest::newRow("е asked with ё") << u"Все хорошо"_qs << u"всё"_qs << true;
    QTest::newRow("Russian capitals") << u"ОЧЕНЬ ДОЛГО"_qs << u"долго"_qs << true;
    QTest::newRow("not there") << u"Всё хорошо"_qs << u"плохо"_qs << false;
    QTest::newRow("signs are no pattern") << u"100% fine_"_qs << u"%"_qs << true;
    QTest::newRow("no pattern matches all") << u"fine"_qs << u"f%e"_qs << false;
    QTest::newRow("nothing asked") << u"fine"_qs << u"  "_qs << true;
    QTest::newRow("no comment, nothing asked") << QString() << QString() << false;
}

void TestCommentStore::search()
{
    QFETCH(QString, comment);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QVERIFY(importRows(*m_database, {{"1", 9, {}, comment.toStdString(), {}, {}, {}, {}, {}}}));
    const auto found = searchComments(*m_database, allIds(), text, {});
    QVERIFY(found);
    QCOMPARE(*found, isFound ? allIds() : std::vector<ResponseId>());
}

void TestCommentStore::searchOnlyWhereAsked()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, "slow", {}, {}, {}, {}, {}},
                                     {"2", 9, {}, "slow", {}, {}, {}, {}, {}}}));
    const std::vector<ResponseId> one{allIds().at(1)};
    QCOMPARE(*searchComments(*m_database, one, QStringLiteral("slow"), {}), one);
}

void TestCommentStore::searchCanBeCancelled()
{
    QVERIFY(importRows(*m_database, {{"1", 9, {}, "slow", {}, {}, {}, {}, {}}}));
    const Progress progress;
    progress.cancel();
    const auto found = searchComments(*m_database, allIds(), QStringLiteral("slow"), progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ProblemCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCommentStore)
#include "tst_commentstore.moc"
