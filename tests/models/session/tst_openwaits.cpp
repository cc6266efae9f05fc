// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/openwaits.h"

#include "models/counting/snapshot.h"
#include "tests/models/session/listedcustomers.h"

#include <QTest>

#include <cmath>

using namespace patron;
using namespace patron::test;

namespace {

constexpr int minute = 60;
constexpr int hour = 3'600;

struct Reply
{
    QDate day;
    int second = 0;  ///< of the day; 0 = only the day is known
    int waited = -1; ///< seconds; -1 = no reply
};

/// In time order.
Snapshot answered(const std::vector<Reply> &replies)
{
    Snapshot snapshot;
    std::vector<qint64> waits;
    for (const Reply &reply : replies) {
        if (reply.day.isValid() && (snapshot.days.empty() || snapshot.days.back() != reply.day)) {
            snapshot.days.push_back(reply.day);
            snapshot.dayStarts.push_back(snapshot.responses.size());
        }
        snapshot.responses.push_back(ResponseId{static_cast<qint64>(waits.size()) + 1});
        snapshot.seconds.push_back(static_cast<quint32>(reply.second));
        waits.push_back(reply.waited);
    }
    snapshot.dayStarts.push_back(static_cast<size_t>(
        std::ranges::count_if(replies, [](const Reply &reply) { return reply.day.isValid(); })));
    snapshot.measures[Measure::ReplyTime] = scoreCodes(waits);
    return snapshot;
}

CardData card(const std::vector<Reply> &replies)
{
    return openWaitCard(answered(replies), {}, OpeningHours::usual(), Progress());
}

} // namespace

class TestOpenWaits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nightsAndSundaysAreNotWaitedFor();
    void onlyTheDayIsKnown();
    void noReplies();
    void otherHours();
    void cancelledStopsReading();
};

void TestOpenWaits::nightsAndSundaysAreNotWaitedFor()
{
    // Friday, 5 June 2026, at 17:30; answered on Monday at 9:15: 45 minutes of opening hours.
    std::vector<Reply> replies(
        10, {QDate(2026, 6, 5), 17 * hour + 30 * minute, (63 * 60 + 45) * minute});
    replies.push_back({QDate(2026, 6, 9), 0, 90 * minute}); // midnight: only a day
    replies.push_back({QDate(2026, 6, 9), 10 * hour, -1});
    replies.push_back({QDate(), 0, 5 * minute});
    const CardData found = card(replies);
    QCOMPARE(found.headline.metric, Metric::ReplyTime);
    QCOMPARE(found.headline.n, 10);
    QCOMPARE(*found.headline.value, 45.0);
    QCOMPARE(*found.headline.p90, 45.0);
    QCOMPARE(found.verdict.id, VerdictId::OpenWait);
    QCOMPARE(found.verdict.arguments[0].toDouble(), 45.0);
    QCOMPARE(found.verdict.arguments[1].toDouble(), 63.0 * 60 + 45);
    QCOMPARE(found.explanation.rows, 13);
    QCOMPARE(found.explanation.used, 10);
    QCOMPARE(found.explanation.without(LeftOut::NoTimeOfDay), 1);
    QCOMPARE(found.explanation.without(LeftOut::NoAnswer), 1);
    QCOMPARE(found.explanation.without(LeftOut::NoDay), 1);
    QVERIFY(found.explanation.hours == OpeningHours::usual());
    QVERIFY(isWorthShowing(found));
}

void TestOpenWaits::onlyTheDayIsKnown()
{
    const std::vector<Reply> replies(20, {QDate(2026, 6, 5), 0, 90 * minute});
    const CardData found = card(replies);
    QVERIFY(!found.headline.value);
    QVERIFY(std::holds_alternative<NoTimesOfDay>(found.table.content)); // they are not without days
    QCOMPARE(found.verdict.id, VerdictId::NoTimeOfDay);
    QVERIFY(isWorthShowing(found)); // the owner is told why
}

void TestOpenWaits::noReplies()
{
    QVERIFY(!isWorthShowing(card({})));
    QVERIFY(!isWorthShowing(card({{QDate(2026, 6, 5), 9 * hour, -1}})));
}

void TestOpenWaits::otherHours()
{
    const std::vector<Reply> replies(6, {QDate(2026, 6, 6), 10 * hour, 2 * hour}); // a Saturday
    QCOMPARE(*card(replies).headline.value, 0.0);
    OpeningHours weekend;
    weekend.week << OpenSpan{Qt::Saturday, 11 * 60, 15 * 60};
    const CardData found = openWaitCard(answered(replies), {}, weekend, Progress());
    QCOMPARE(*found.headline.value, 60.0);
    const CardData always = openWaitCard(answered(replies), {}, {}, Progress());
    QCOMPARE(*always.headline.value, 120.0);
}

void TestOpenWaits::cancelledStopsReading()
{
    const std::vector<Reply> replies(10, {QDate(2026, 6, 5), 10 * hour, 2 * hour});
    const Progress progress;
    progress.cancel();
    const CardData found = openWaitCard(answered(replies), {}, OpeningHours::usual(), progress);
    QCOMPARE(found.explanation.rows, 0);
}

QTEST_GUILESS_MAIN(TestOpenWaits)
#include "tst_openwaits.moc"
