// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/publishedsurvey.h"

#include "tests/models/metrics/near.h"

#include <QSet>

#include <algorithm>

using namespace patron;

namespace {

const PublishedSurvey *survey(const char *id)
{
    for (const PublishedSurvey &one : publishedSurveys()) {
        if (one.id == QLatin1String(id))
            return &one;
    }
    return nullptr;
}

const PublishedFigure *figure(const char *surveyId, const char *id)
{
    const PublishedSurvey *of = survey(surveyId);
    if (!of)
        return nullptr;
    for (const PublishedFigure &one : of->figures) {
        if (one.id == QLatin1String(id))
            return &one;
    }
    return nullptr;
}

} // namespace

class TestPublishedSurvey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSurveysAreRead();
    void whoWhenAndHowMany();
    void sampling_data();
    void sampling();
    void boundsAreKept();
    void ownFigureBesideThem();
    void everyIdIsKnownAndUnique();
    void brokenFilesAreNone_data();
    void brokenFilesAreNone();
};

void TestPublishedSurvey::allSurveysAreRead()
{
    QStringList ids;
    qsizetype figures = 0;
    for (const PublishedSurvey &one : publishedSurveys()) {
        ids << one.id;
        figures += one.figures.size();
    }
    QCOMPARE(ids, (QStringList{u"cougar"_qs, u"customer-kings"_qs, u"key4women"_qs, u"verint"_qs}));
    QCOMPARE(figures, 40);
}

void TestPublishedSurvey::whoWhenAndHowMany()
{
    const PublishedSurvey &kings = *survey("customer-kings");
    QCOMPARE(kings.year, 2009);
    QCOMPARE(kings.country, u"GB"_qs);
    QCOMPARE(kings.n, 1000);
    QVERIFY(!kings.isRandomSample);
    QVERIFY(!survey("verint")->year);
    QCOMPARE(figure("verint", "stayed-three-years-2012")->year, 2012);
    QCOMPARE(survey("verint")->country, QString());
    QVERIFY(!survey("cougar")->n);
    QVERIFY(!figure("cougar", "nines-and-tens")->interval); // of nobody knows how many
}

void TestPublishedSurvey::sampling_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // metrics M23
    QTest::newRow("LinkedIn") << u"linkedin"_qs << 37. << 31.8 << 42.3;
    QTest::newRow("Facebook") << u"facebook"_qs << 27. << 22.3 << 32.0;
    QTest::newRow("Twitter") << u"twitter"_qs << 17. << 13.2 << 21.4;
    QTest::newRow("blog") << u"blog"_qs << 16. << 12.3 << 20.3;
    QTest::newRow("none of them") << u"no-social"_qs << 24. << 19.7 << 29.0;
    QTest::newRow("dedicated strategy") << u"dedicated-strategy"_qs << 18. << 14.3 << 22.7;
    QTest::newRow("case by case") << u"case-by-case"_qs << 55. << 49.5 << 60.4;
}

void TestPublishedSurvey::sampling()
{
    QFETCH(QString, id);
    QFETCH(double, percent);
    QFETCH(double, low);
    QFETCH(double, high);
    const PublishedFigure *found = figure("key4women", qPrintable(id));
    QVERIFY(found);
    QCOMPARE(found->percent, percent);
    COMPARE_DIGITS(found->interval->low, low, 1);
    COMPARE_DIGITS(found->interval->high, high, 1);
}

void TestPublishedSurvey::boundsAreKept()
{
    QCOMPARE(figure("customer-kings", "crm")->bound, Bound::About);
    QCOMPARE(figure("key4women", "not-following-social")->bound, Bound::MoreThan);
    QCOMPARE(figure("key4women", "engaging")->bound, Bound::LessThan);
    QCOMPARE(figure("customer-kings", "customer-first")->bound, Bound::Exact);
    // Of 1,000 at most 3.1 to either side, of 18,000 about 0.7.
    for (const PublishedFigure &one : survey("customer-kings")->figures)
        QVERIFY(one.interval->high - one.percent < 3.15 && one.percent - one.interval->low < 3.15);
    const PublishedFigure &half = *figure("verint", "want-personal");
    COMPARE_DIGITS(half.interval->high - half.percent, 0.7, 1);
}

void TestPublishedSurvey::ownFigureBesideThem()
{
    QCOMPARE(figure("cougar", "nines-and-tens")->own, u"promoter-share"_qs);
    QCOMPARE(figure("verint", "ready-for-three-years")->own, u"three-year-loyalty"_qs);
    QCOMPARE(figure("key4women", "linkedin")->own, u"channel-share"_qs);
    QCOMPARE(figure("key4women", "linkedin")->comparable, Comparable::No);
    // Who got a reply says nothing of a belief in the personal touch, or of a wish for it.
    QVERIFY(figure("customer-kings", "personal-touch")->own.isEmpty());
    QVERIFY(figure("verint", "want-personal")->own.isEmpty());
    for (const PublishedSurvey &one : publishedSurveys()) {
        for (const PublishedFigure &found : one.figures) {
            if (!found.own.isEmpty() && found.comparable != Comparable::Yes)
                QVERIFY2(!found.because.isEmpty(), qPrintable(found.id)); // never without a reason
        }
    }
}

void TestPublishedSurvey::everyIdIsKnownAndUnique()
{
    const QStringList topics{u"service"_qs,    u"loyalty"_qs, u"channels"_qs,
                             u"attributes"_qs, u"staff"_qs,   u"technology"_qs,
                             u"strategy"_qs,   u"speed"_qs,   u"privacy"_qs};
    for (const PublishedSurvey &one : publishedSurveys()) {
        QSet<QString> ids;
        for (const PublishedFigure &found : one.figures) {
            ids << found.id;
            QVERIFY2(topics.contains(found.topic), qPrintable(found.topic));
            if (found.interval)
                QVERIFY(found.interval->low <= found.percent &&
                        found.percent <= found.interval->high);
        }
        QCOMPARE(ids.size(), one.figures.size());
    }
}

void TestPublishedSurvey::brokenFilesAreNone_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good =
        R"({"id":"a","name":"A","asked":"consumers","figures":[{"id":"b","topic":"c","percent":5}]})";
    QVERIFY(readSurvey(good).has_value());
    const auto changed = [&good](const char *from, const char *to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("not JSON") << QByteArray("nothing");
    QTest::newRow("no name") << changed("\"A\"", "\"\"");
    QTest::newRow("an unknown audience") << changed("consumers", "martians");
    QTest::newRow("over a hundred percent") << changed("5}", "105}");
    QTest::newRow("no percentage") << changed(",\"percent\":5", "");
    QTest::newRow("an unknown bound") << changed("5}", "5,\"bound\":\"sort-of\"}");
    QTest::newRow("an unknown reason") << changed("5}", "5,\"because\":[\"moon\"]}");
    QTest::newRow("no figure") << changed("{\"id\":\"b\",\"topic\":\"c\",\"percent\":5}", "");
}

void TestPublishedSurvey::brokenFilesAreNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readSurvey(json));
}

QTEST_GUILESS_MAIN(TestPublishedSurvey)
#include "tst_publishedsurvey.moc"
