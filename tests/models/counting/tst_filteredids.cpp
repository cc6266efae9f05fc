// SPDX-License-Identifier: GPL-3.0-or-later
// Against the list of comments, which knows the filter by another way, on shops and filters made by
// chance; the seed is printed.
#include "models/counting/filteredids.h"

#include "models/counting/snapshotcounter.h"
#include "tests/support/randomshop.h"

#include <QTest>

#include <algorithm>

using namespace patron;

class TestFilteredIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFilter();
    void onlyThoseWanted();
};

void TestFilteredIds::anyFilter()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const size_t responses : {0, 1, 4'095, 4'096, 9'000}) {
        const auto snapshot = test::randomSnapshot(responses, random.generate());
        auto all = std::make_shared<Snapshot>(*snapshot);
        all->hasComment.assign(responses / 64 + 1, ~quint64(0));
        std::vector<ResponseId> wanted = snapshot->responses;
        std::ranges::sort(wanted);
        for (int i = 0; i < 40; ++i) {
            const Filter filter = test::randomFilter(*snapshot, random);
            std::vector<ResponseId> expected = SnapshotCounter(all).commented(filter);
            std::ranges::sort(expected);
            QVERIFY(filteredIds(*snapshot, filter, wanted) == expected);
        }
    }
}

void TestFilteredIds::onlyThoseWanted()
{
    const auto snapshot = test::randomSnapshot(100, 1);
    std::vector<ResponseId> wanted{snapshot->responses[7], snapshot->responses[70], {-4711}};
    std::ranges::sort(wanted);
    const std::vector<ResponseId> found = filteredIds(*snapshot, {}, wanted);
    QCOMPARE(found.size(), size_t(2));
    QVERIFY(std::ranges::includes(wanted, found));
    QVERIFY(filteredIds(*snapshot, {}, {}).empty());
}

QTEST_GUILESS_MAIN(TestFilteredIds)
#include "tst_filteredids.moc"
