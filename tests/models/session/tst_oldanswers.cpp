// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/oldanswers.h"

#include "tests/models/session/bruteforcecounter.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

const QDate today(2026, 6, 30);

/// So many answers of one import, a day apart, up to a day.
void add(std::vector<PlainResponse> &all, const QString &import, int count, QDate last,
         Measure measure = Measure::Recommend)
{
    for (int i = 0; i < count; ++i) {
        PlainResponse one;
        one.day = last.isValid() ? last.addDays(-i) : QDate();
        one.words[Dimension::Import] = import;
        one.scores[measure] = 9;
        all.push_back(one);
    }
}

std::optional<OldAnswers> oldOf(std::vector<PlainResponse> all, const Filter &filter = {})
{
    return findOldAnswers(BruteForceCounter(std::move(all)), filter).value();
}

} // namespace

class TestOldAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSurveyOfYearsAgo()
    {
        std::vector<PlainResponse> all;
        add(all, u"1"_qs, 88, QDate(2020, 3, 31));
        add(all, u"2"_qs, 12, today);
        const auto old = oldOf(all);
        QVERIFY(old);
        QCOMPARE(old->metric, Metric::Nps);
        QCOMPARE(old->import, u"1"_qs);
        QCOMPARE(old->share, 88.0);
        QCOMPARE(old->days, (Period{QDate(2020, 3, 31).addDays(-87), QDate(2020, 3, 31)}));
        QCOMPARE(old->now, (Period{today.addDays(-364), today}));
    }

    void whereItIsNotSo_data()
    {
        QTest::addColumn<QString>("import");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("lately");
        QTest::newRow("Ana's survey goes on") << u"2"_qs << 88 << QDate(2020, 3, 31) << 12;
        QTest::newRow("Boris' old file is the smaller half")
            << u"1"_qs << 12 << QDate(2020, 3, 31) << 12;
        QTest::newRow("Carmen's survey ended this spring")
            << u"1"_qs << 88 << QDate(2026, 4, 1) << 12;
        QTest::newRow("Dan's file has no dates") << u"1"_qs << 88 << QDate() << 12;
        QTest::newRow("Elena's last year has four answers")
            << u"1"_qs << 88 << QDate(2020, 3, 31) << 4;
    }
    void whereItIsNotSo()
    {
        QFETCH(QString, import);
        QFETCH(int, count);
        QFETCH(QDate, last);
        QFETCH(int, lately);
        std::vector<PlainResponse> all;
        add(all, import, count, last);
        add(all, u"2"_qs, lately, today);
        QVERIFY(!oldOf(all));
    }

    void aPeriodThatWasChosenIsMeant()
    {
        std::vector<PlainResponse> all;
        add(all, u"1"_qs, 88, QDate(2020, 3, 31));
        add(all, u"2"_qs, 12, today);
        Filter filter;
        filter.period = {QDate(2020, 1, 1), today};
        QVERIFY(!oldOf(all, filter));
        filter.period = {};
        filter.chosen[Dimension::Import] = QStringList{u"1"_qs};
        QVERIFY(!oldOf(all, filter));
    }

    void eachScoreForItself()
    {
        std::vector<PlainResponse> all;
        add(all, u"2"_qs, 40, today);
        add(all, u"1"_qs, 60, QDate(2019, 3, 31), Measure::Rating);
        add(all, u"3"_qs, 20, today, Measure::Rating);
        const auto old = oldOf(all);
        QVERIFY(old);
        QCOMPARE(old->metric, Metric::Rating);
        QCOMPARE(old->share, 75.0);
    }
};

QTEST_GUILESS_MAIN(TestOldAnswers)
#include "tst_oldanswers.moc"
