// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON parser and reader on the field data: a suite of right and wrong texts, and exports with
// known figures.
#include "models/files/jsonparser.h"
#include "models/files/jsonrecord.h"
#include "models/files/jsonsource.h"
#include "models/files/readerlist.h"

#include "tablefile.h"

#include <QDir>
#include <QTest>

using namespace patron;
using namespace patron::test;

class TestJsonField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("PATRON_FIELD_DATA"))
            QSKIP("PATRON_FIELD_DATA is not set");
    }
    void suite();
    void shopReviews();
    void businessProfile();
    void tickets();

private:
    [[nodiscard]] static QString path(const QString &name)
    {
        return qEnvironmentVariable("PATRON_FIELD_DATA") + u'/' + name;
    }
};

/// y_ is read, n_ is refused, i_ may be either.
void TestJsonField::suite()
{
    const QDir dir(path(u"nasty/json-test-suite/test_parsing"_qs));
    int right = 0;
    int wrong = 0;
    for (const QFileInfo &info : dir.entryInfoList({u"*.json"_qs}, QDir::Files)) {
        JsonSource source(info.filePath());
        const auto opened = source.open({}, {});
        JsonRecord record;
        const bool isRead = opened &&
                            parseJson(source, record, JsonExtent::Document) == JsonOutcome::Done &&
                            record.isComplete();
        const QChar kind = info.fileName().at(0);
        QVERIFY2(kind == u'i' || isRead == (kind == u'y'), qPrintable(info.fileName()));
        right += kind == u'y';
        wrong += kind == u'n';
        // What the program would do with it: anything but crash or hang.
        if (const auto reader = openTable(info.filePath()))
            (void)readAll(**reader);
    }
    QCOMPARE(right, 95);
    QCOMPARE(wrong, 188);
}

void TestJsonField::shopReviews()
{
    const auto reader = openTable(path(u"reviews/ro-laroseda-test.json"_qs));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().headers,
             (QStringList{u"index"_qs, u"title"_qs, u"content"_qs, u"starRating"_qs}));
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QMap<QString, int> stars;
    for (const QStringList &row : *rows)
        ++stars[row.value(3)];
    QCOMPARE(stars, (QMap<QString, int>{
                        {u"1"_qs, 1102}, {u"2"_qs, 398}, {u"4"_qs, 244}, {u"5"_qs, 1256}}));
    QVERIFY((*reader)->notes().isEmpty());
}

void TestJsonField::businessProfile()
{
    const auto reader =
        openTable(path(u"lookalikes/google-business-profile-takeout-reviews.json"_qs));
    QVERIFY(reader.has_value());
    const QStringList headers = (*reader)->shape().headers;
    QCOMPARE(headers,
             (QStringList{u"reviewer.displayName"_qs, u"starRating"_qs, u"comment"_qs,
                          u"createTime"_qs, u"updateTime"_qs, u"reviewReply.comment"_qs,
                          u"reviewReply.updateTime"_qs, u"name"_qs, u"reviewer.isAnonymous"_qs}));
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0)[1], u"FIVE"_qs);
    QCOMPARE(rows->at(0)[5], u"Thank you!"_qs);
    QVERIFY(rows->at(2)[2].isNull());
    QCOMPARE(rows->at(1)[8], u"true"_qs);
}

void TestJsonField::tickets()
{
    const auto reader = openTable(path(u"lookalikes/zendesk-tickets.ndjson"_qs));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().headers,
             (QStringList{u"url"_qs, u"id"_qs, u"tags"_qs, u"satisfaction_rating.score"_qs}));
    const auto rows = readAll(**reader);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0)[3], u"bad"_qs);
    QCOMPARE(rows->at(1)[3], u"good"_qs);
}

QTEST_GUILESS_MAIN(TestJsonField)
#include "tst_jsonfield.moc"
