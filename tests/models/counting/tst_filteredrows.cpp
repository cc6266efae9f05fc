// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filteredrows.h"

#include "tests/support/randomshop.h"

#include <QTest>

using namespace patron;

namespace {

std::vector<size_t> rowsOf(const Snapshot &snapshot, const Progress &progress)
{
    std::vector<size_t> rows;
    forEachFilteredRow(snapshot, {}, progress, [&rows](size_t row) { rows.push_back(row); });
    return rows;
}

} // namespace

class TestFilteredRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnce();
    void cancelledStopsAtTheNextBlock();
};

void TestFilteredRows::everyRowOnce()
{
    for (const size_t responses : {size_t{0}, size_t{1}, blockRows, 2 * blockRows + 7}) {
        const std::vector<size_t> rows = rowsOf(*test::randomSnapshot(responses, 7), Progress());
        QCOMPARE(rows.size(), responses);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], i);
    }
}

void TestFilteredRows::cancelledStopsAtTheNextBlock()
{
    const auto snapshot = test::randomSnapshot(3 * blockRows, 7);
    const Progress progress;
    progress.cancelAfter(1); // wanted for the first block only
    QCOMPARE(rowsOf(*snapshot, progress).size(), blockRows);
    QVERIFY(rowsOf(*snapshot, progress).empty());
}

QTEST_GUILESS_MAIN(TestFilteredRows)
#include "tst_filteredrows.moc"
