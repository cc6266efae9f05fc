// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, periods, folding, problem ids: the small things every stage uses.
#include "models/base/fingerprint.h"
#include "models/base/idsource.h"
#include "models/base/period.h"
#include "models/base/problem.h"
#include "models/base/progress.h"
#include "models/base/textfold.h"
#include "models/base/timeleft.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace patron;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsGrowAndDoNotRepeat()
    {
        IdSource source(1'800'000'000'000, 12345);
        const qint64 first = source.take(1000);
        const qint64 second = source.take();
        QCOMPARE(second, first + 1000);
        QVERIFY(first > 0);
        IdSource later(1'800'000'000'001, 0);
        QVERIFY2(later.take() > first - (qint64(1) << 23),
                 "a later moment is not below by more than the random part");
    }

    void workBesideTheWorkEndsWithIt()
    {
        const Progress whole;
        const Progress beside = whole.aside();
        beside.report(1, 2);
        QCOMPARE(whole.total(), 0);
        beside.cancel();
        QVERIFY(!beside.isWanted() && whole.isWanted());
        const Progress other = whole.aside();
        QVERIFY(other.isWanted());
        whole.cancel();
        QVERIFY(!other.isWanted());
    }

    void aProgressCancelsAfterSoManyAsks()
    {
        const Progress progress;
        progress.cancelAfter(2);
        QVERIFY(progress.isWanted());
        QVERIFY(progress.part(0, 0.5).isWanted());
        QVERIFY(!progress.isWanted());
        QVERIFY(!progress.isWanted());
    }

    void folding_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("s with comma and with cedilla")
            << u"Mulțumiți și șoc"_qs << u"Mulţumiţi şi şoc"_qs;
        QTest::newRow("without any accents") << u"Întârziat"_qs << u"intarziat"_qs;
        QTest::newRow("Russian yo") << u"Ёлка ещё"_qs << u"елка еще"_qs;
        QTest::newRow("no-break space") << u"1\u00a0000"_qs << u"1 000"_qs;
        QTest::newRow("runs of spaces and ends") << u"  a \t b\n"_qs << u"a b"_qs;
        QTest::newRow("combining comma below") << u"s\u0326i"_qs << u"\u0219i"_qs;
    }

    void folding()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
    }

    void foldingKeepsDifferentWordsApart()
    {
        QVERIFY(folded(u"мир") != folded(u"мор"));
        // Short i folds to i: a price of search without accents, as most search boxes pay it.
        QCOMPARE(folded(u"мой"), folded(u"мои"));
        QVERIFY(folded(u"casa") != folded(u"cas"));
    }

    void periodBefore()
    {
        const Period may{QDate(2026, 5, 1), QDate(2026, 5, 31)};
        QVERIFY((Period{QDate(2026, 5, 1), {}}).before().isOpen());
        QVERIFY(may.holds(QDate(2026, 5, 31)));
        QVERIFY(!may.holds(QDate(2026, 6, 1)));
        QVERIFY(Period{}.holds(QDate(1999, 1, 1)));
    }

    void whatWasBefore_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<Period>("before");
        const auto row = [](const char *name, QDate from, QDate to, QDate before, QDate last) {
            QTest::newRow(name) << Period{from, to} << Period{before, last};
        };
        row("Ana's May", {2026, 5, 1}, {2026, 5, 31}, {2026, 4, 1}, {2026, 4, 30});
        row("Boris' second half-year", {2025, 7, 1}, {2025, 12, 31}, {2025, 1, 1}, {2025, 6, 30});
        row("Carmen's leap year", {2024, 1, 1}, {2024, 12, 31}, {2023, 1, 1}, {2023, 12, 31});
        row("Dan's first quarter", {2026, 1, 1}, {2026, 3, 31}, {2025, 10, 1}, {2025, 12, 31});
        row("Elena's thirty days", {2026, 5, 2}, {2026, 5, 31}, {2026, 4, 2}, {2026, 5, 1});
        row("Fiodor's half of May", {2026, 5, 1}, {2026, 5, 15}, {2026, 4, 16}, {2026, 4, 30});
        row("Gina's Monday", {2026, 6, 1}, {2026, 6, 1}, {2026, 5, 31}, {2026, 5, 31});
    }

    void whatWasBefore()
    {
        QFETCH(Period, period);
        QTEST(period.before(), "before");
    }

    void buckets_data()
    {
        QTest::addColumn<int>("bucket");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("next");
        const auto row = [](const char *name, TimeBucket bucket, QDate start, QDate next) {
            QTest::newRow(name) << int(bucket) << start << next;
        };
        row("day", TimeBucket::Day, {2026, 11, 22}, {2026, 11, 23});
        row("week starts on Monday", TimeBucket::Week, {2026, 11, 16}, {2026, 11, 23});
        row("month", TimeBucket::Month, {2026, 11, 1}, {2026, 12, 1});
        row("quarter", TimeBucket::Quarter, {2026, 10, 1}, {2027, 1, 1});
        row("year", TimeBucket::Year, {2026, 1, 1}, {2027, 1, 1});
    }

    void buckets()
    {
        QFETCH(int, bucket);
        QFETCH(QDate, start);
        QFETCH(QDate, next);
        QCOMPARE(bucketStart(QDate(2026, 11, 22), TimeBucket(bucket)), start);
        QCOMPARE(bucketNext(start, TimeBucket(bucket)), next);
    }

    void timeLeft()
    {
        TimeLeft left;
        QVERIFY(!left.seconds(0, 1));
        QVERIFY(!left.seconds(0.01, 5)); // says nothing of the rest yet
        QCOMPARE(left.seconds(0.25, 10), std::optional(30.));
        // Waiting for a disk: the end comes nearer, and is not put off second by second.
        QCOMPARE(left.seconds(0.25, 25), std::optional(15.));
        QVERIFY(!left.seconds(0.25, 40));
        QVERIFY(!left.seconds(0.25, 400));
        QCOMPARE(left.seconds(0.5, 400), std::optional(400.));
        QVERIFY(!left.seconds(1, 500));
        TimeLeft endless;
        QVERIFY(!endless.seconds(0.02, 3600)); // two days: nobody believes that
    }

    void everyProblemHasItsOwnId()
    {
        static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_qs);
        QSet<QString> ids;
        for (const ProblemCode code : allProblemCodes()) {
            const QString id = problemId(code);
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids << id;
        }
        // The last code of the enum: a new one without a row would leave the list short.
        QCOMPARE(allProblemCodes().size(), qsizetype(ProblemCode::Internal) + 1);
    }

    void fingerprintsAreStable()
    {
        // Stored in databases: must never change. XXH3 of the empty text and of "patron", seed 0.
        QCOMPARE(fingerprint(""), 0x2d06800538d394c2ULL);
        QVERIFY(fingerprint("patron") != fingerprint("Patron"));
        QVERIFY(fingerprint("patron", 1) != fingerprint("patron", 2));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
