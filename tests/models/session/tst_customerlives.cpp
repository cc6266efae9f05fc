// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/customerlives.h"

#include "tests/models/session/listedcustomers.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

Filter segment(const QString &word)
{
    Filter filter;
    filter.chosen[Dimension::Segment] = {word};
    return filter;
}

} // namespace

class TestCustomerLives final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void lengthComesFromTheListOrFromTheDays();
    void whoLeftWithoutADayIsNoMember();
    void latestListWins();
    void latestListWinsBeforeTheFilter();
    void filterTouchesWhatCustomersHave();
    void aPeriodChoosesNoCustomers();
    void purchasesKeepTheirBeginning();
    void cancelledStopsReading();
};

void TestCustomerLives::nobody()
{
    const CustomerLives lives = customerLives(*customerList({}), {}, Progress());
    QCOMPARE(lives.rows, 0);
    QVERIFY(lives.tenures.empty() && lives.members.empty() && !lives.lastDay.isValid());
    QVERIFY(purchaseHistory(*purchaseList({}), {}, Progress()).purchases.empty());
}

void TestCustomerLives::lengthComesFromTheListOrFromTheDays()
{
    const auto list = customerList({{.customer = 1, .hasLeft = 1, .tenureDays = 90},
                                    {.customer = 2, .since = {2025, 1, 1}, .hasLeft = 0},
                                    {.customer = 3, .since = {2025, 1, 11}, .left = {2025, 1, 31}},
                                    {.customer = 4}});
    const CustomerLives lives = customerLives(*list, {}, Progress());
    QCOMPARE(lives.customers(), 4);
    QCOMPARE(lives.lastDay, QDate(2025, 1, 31)); // nothing is known beyond
    QCOMPARE(lives.withoutTime, 1);
    std::vector<std::pair<double, bool>> found;
    for (const Tenure &tenure : lives.tenures)
        found.emplace_back(tenure.time, tenure.hasLeft);
    std::ranges::sort(found);
    QCOMPARE(found, (std::vector<std::pair<double, bool>>{{20, true}, {30, false}, {90, true}}));
    QCOMPARE(lives.kept, 1);
    QCOMPARE(lives.left, 2);
    QCOMPARE(lives.members.size(), size_t(2));
}

void TestCustomerLives::whoLeftWithoutADayIsNoMember()
{
    const auto list = customerList({{.customer = 1, .since = {2025, 1, 1}, .hasLeft = 1},
                                    {.customer = 2, .since = {2025, 2, 1}, .hasLeft = 0}});
    const CustomerLives lives = customerLives(*list, {}, Progress());
    QCOMPARE(lives.members.size(), size_t(1));
    QCOMPARE(lives.withoutTime, 1);
    QCOMPARE(lives.left, 1);
}

void TestCustomerLives::latestListWins()
{
    const auto list = customerList(
        {{.customer = 7, .since = {2024, 5, 1}, .hasLeft = 1, .tenureDays = 300, .import = 12},
         {.customer = 7, .since = {2024, 5, 1}, .hasLeft = 0, .tenureDays = 100, .import = 9},
         {.hasLeft = 0, .tenureDays = 5},
         {.hasLeft = 0, .tenureDays = 5}});
    const CustomerLives lives = customerLives(*list, {}, Progress());
    QCOMPARE(lives.rows, 4);
    QCOMPARE(lives.repeated, 1);
    QCOMPARE(lives.left, 1); // 12 came after 9, though as a text before it
    QCOMPARE(lives.kept, 2); // of nobody known: each row is somebody
}

void TestCustomerLives::latestListWinsBeforeTheFilter()
{
    const auto list = customerList(
        {{.customer = 7, .hasLeft = 0, .tenureDays = 1, .segment = u"Basic"_qs, .import = 1},
         {.customer = 7, .hasLeft = 0, .tenureDays = 2, .segment = u"Gold"_qs, .import = 2}});
    QCOMPARE(customerLives(*list, segment(u"Basic"_qs), Progress()).customers(), 0);
    QCOMPARE(customerLives(*list, segment(u"Gold"_qs), Progress()).customers(), 1);
}

void TestCustomerLives::filterTouchesWhatCustomersHave()
{
    const auto list =
        customerList({{.customer = 1, .since = {2025, 1, 1}, .hasLeft = 0, .segment = u"Basic"_qs},
                      {.customer = 2, .since = {2025, 6, 1}, .hasLeft = 0, .segment = u"Gold"_qs}});
    Filter filter = segment(u"Gold"_qs);
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    filter.chosen[Dimension::ScoreClass] = {u"promoter"_qs};
    filter.answers[QuestionId{4}] = {u"Yes"_qs};
    filter.period = {QDate(2025, 5, 1), QDate(2025, 12, 31)};
    const CustomerLives lives = customerLives(*list, filter, Progress());
    QCOMPARE(lives.customers(), 1);
    QCOMPARE(lives.untouched,
             (QStringList{u"period"_qs, u"channel"_qs, u"score"_qs, u"answers"_qs}));
}

/// Those who came of late have had no time to leave.
void TestCustomerLives::aPeriodChoosesNoCustomers()
{
    Filter filter;
    filter.period = {QDate(2025, 7, 1), QDate(2025, 7, 31)};
    for (const QDate since : {QDate(), QDate(2025, 1, 1), QDate(2025, 7, 9)}) {
        const auto list =
            customerList({{.customer = 1, .since = since, .hasLeft = 0, .tenureDays = 30}});
        const CustomerLives lives = customerLives(*list, filter, Progress());
        QCOMPARE(lives.customers(), 1);
        QCOMPARE(lives.untouched, QStringList{u"period"_qs});
        QVERIFY(customerFates(*list, filter, Progress()).at(0) == CustomerFate::Stayed);
    }
}

void TestCustomerLives::purchasesKeepTheirBeginning()
{
    const auto list = purchaseList({{1, {2025, 1, 5}, u"Centru"_qs},
                                    {1, {2025, 3, 5}, u"Gara"_qs},
                                    {2, {2025, 3, 7}, u"Centru"_qs},
                                    {0, {2025, 3, 8}, u"Centru"_qs},
                                    {2, {}, u"Centru"_qs}});
    const PurchaseHistory all = purchaseHistory(*list, {}, Progress());
    QCOMPARE(all.rows, 5);
    QCOMPARE(all.nobodys, 1);
    QCOMPARE(all.undated, 1);
    QCOMPARE(all.purchases.size(), size_t(3));
    QCOMPARE(all.lastDay, QDate(2025, 3, 8));

    // Customer 1 came in January: the purchase of March is not a beginning.
    Filter march;
    march.period = {QDate(2025, 3, 1), QDate(2025, 3, 31)};
    const PurchaseHistory came = purchaseHistory(*list, march, Progress());
    QCOMPARE(came.purchases.size(), size_t(1));
    QCOMPARE(came.purchases[0].customer, 2);
    QCOMPARE(came.outsidePeriod, 2); // of customer 1, in March, too
    QCOMPARE(came.rows,
             qint64(came.purchases.size()) + came.outsidePeriod + came.undated + came.nobodys);
    QCOMPARE(all.outsidePeriod, 0);

    Filter branch;
    branch.chosen[Dimension::Branch] = {u"Gara"_qs};
    QCOMPARE(purchaseHistory(*list, branch, Progress()).purchases.size(), size_t(1));
}

void TestCustomerLives::cancelledStopsReading()
{
    const auto list = customerList({{.customer = 1, .since = {2025, 1, 1}, .hasLeft = 1},
                                    {.customer = 2, .since = {2025, 2, 1}, .hasLeft = 0}});
    const auto bought = purchaseList({{1, {2025, 1, 5}, {}}, {2, {2025, 3, 7}, {}}});
    QCOMPARE(goneCustomers(*list, Progress()), std::vector<qint64>{1});
    const Progress progress;
    progress.cancel();
    QCOMPARE(customerLives(*list, {}, progress).rows, 0);
    QVERIFY(goneCustomers(*list, progress).empty());
    QCOMPARE(purchaseHistory(*bought, {}, progress).rows, 0);
}

QTEST_GUILESS_MAIN(TestCustomerLives)
#include "tst_customerlives.moc"
