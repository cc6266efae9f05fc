// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/datestretches.h"

#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "tests/models/mapping/tablefrom.h"

#include <QTest>

using namespace patron;
using test::MemoryTable;

namespace {

/// Days as the table's rows have them after the reading, month and day only: "10-03".
QStringList daysRead(const QStringList &cells, const QList<ReadingWish> &wishes = {},
                     Mapping *used = nullptr)
{
    MemoryTable::Rows rows;
    for (const QString &cell : cells)
        rows.push_back({cell.toStdString(), "5"});
    MemoryTable table({QStringLiteral("Date"), QStringLiteral("Rating")}, rows, 4);
    const auto profile = profileTable(table, Progress());
    const auto mapping = proposeMapping(table.shape(), *profile, {}, wishes, QDate(2026, 1, 1));
    if (used)
        *used = *mapping;
    Mapper mapper(*mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
    RowBatch batch;
    RecordBatch drafts;
    QStringList days;
    while (table.read(batch, Progress()).value_or(false)) {
        mapper.map(batch, drafts);
        for (const RecordDraft &draft : drafts.view())
            days << QDateTime::fromSecsSinceEpoch(draft.answeredAt, QTimeZone::utc())
                        .toString(QStringLiteral("MM-dd"));
    }
    return days;
}

const QStringList daysFirst{"20/01/2022", "31/01/2022", "14/02/2022", "28/02/2022", "30/03/2022",
                            "29/04/2022", "31/05/2022", "30/06/2022", "31/07/2022"};

} // namespace

class TestDateStretches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursDecide_data()
    {
        QTest::addColumn<QStringList>("cells"); // behind daysFirst
        QTest::addColumn<QStringList>("days");
        QTest::newRow("between two that have to be American")
            << QStringList{"10/17/2021", "10/18/2021", "11/04/2021",
                           "11/19/2021", "11/30/2021", "12/14/2021"}
            << QStringList{"10-17", "10-18", "11-04", "11-19", "11-30", "12-14"};
        QTest::newRow("ahead of the first that has to be: the shorter way through the days")
            << QStringList{"10/03/2021", "10/08/2021", "10/17/2021", "10/18/2021",
                           "10/28/2021", "10/30/2021", "10/31/2021"}
            << QStringList{"10-03", "10-08", "10-17", "10-18", "10-28", "10-30", "10-31"};
        QTest::newRow("still of the part before")
            << QStringList{"03/08/2022", "05/08/2022", "10/17/2021", "10/18/2021",
                           "10/28/2021", "10/30/2021", "10/31/2021"}
            << QStringList{"08-03", "08-05", "10-17", "10-18", "10-28", "10-30", "10-31"};
        QTest::newRow("some of the part before, some not")
            << QStringList{"03/08/2022", "05/08/2022", "10/03/2021", "10/08/2021", "10/17/2021",
                           "10/18/2021", "10/28/2021", "10/30/2021", "10/31/2021"}
            << QStringList{"08-03", "08-05", "10-03", "10-08", "10-17",
                           "10-18", "10-28", "10-30", "10-31"};
        QTest::newRow("to the end of the file")
            << QStringList{"10/17/2021", "10/18/2021", "10/28/2021", "10/30/2021",
                           "10/31/2021", "11/02/2021", "11/05/2021"}
            << QStringList{"10-17", "10-18", "10-28", "10-30", "10-31", "11-02", "11-05"};
        QTest::newRow("behind it, and then as the rest again")
            << QStringList{"10/17/2021", "10/18/2021", "10/28/2021", "10/30/2021", "10/31/2021",
                           "11/02/2021", "01/08/2022", "04/08/2022", "19/08/2022"}
            << QStringList{"10-17", "10-18", "10-28", "10-30", "10-31",
                           "11-02", "08-01", "08-04", "08-19"};
        QTest::newRow("two slips of a hand decide nothing")
            << QStringList{"08/17/2022", "11/08/2022", "08/19/2022"}
            << QStringList{"08-17", "08-11", "08-19"};
        QTest::newRow("a point in the time is none in the day")
            << QStringList{"10/17/2021 09:15:00.000", "10/18/2021 09:15:00.000",
                           "11/03/2021 09:15:00.000", "11/28/2021 09:15:00.000",
                           "11/29/2021 09:15:00.000", "11/30/2021 09:15:00.000"}
            << QStringList{"10-17", "10-18", "11-03", "11-28", "11-29", "11-30"};
        QTest::newRow("points are behind the day everywhere")
            << QStringList{"10/17/2021", "10/18/2021", "03.11.2021",
                           "10/28/2021", "10/30/2021", "10/31/2021"}
            << QStringList{"10-17", "10-18", "11-03", "10-28", "10-30", "10-31"};
    }
    void neighboursDecide()
    {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, days);
        QCOMPARE(daysRead(daysFirst + cells).mid(daysFirst.size()), days);
    }

    void aFileMayBeginWithThem()
    {
        const QStringList american{"10/03/2021", "10/17/2021", "10/18/2021",
                                   "10/28/2021", "10/30/2021", "10/31/2021"};
        const QStringList days = daysRead(american + daysFirst);
        QCOMPARE(days.first(), QStringLiteral("10-03"));
        QCOMPARE(days.last(), QStringLiteral("07-31"));
    }

    void theOwnersOrderIsForAllOfThem()
    {
        const QStringList cells = daysFirst + QStringList{"10/17/2021", "10/18/2021", "11/04/2021",
                                                          "11/19/2021", "11/30/2021", "12/14/2021"};
        Mapping mapping;
        QCOMPARE(daysRead(cells, {}, &mapping)[daysFirst.size() + 2], QStringLiteral("11-04"));
        QCOMPARE(mapping.notes.size(), 1);
        QCOMPARE(mapping.notes[0].code, ProblemCode::DateOrderMixed);
        QCOMPARE(mapping.notes[0].arguments, (QVariantList{5, QStringLiteral("dmy"), 1}));
        QCOMPARE(mapping.notes[0].place.row, daysFirst.size() + 1);
        const QList<ReadingWish> wish{{{}, QStringLiteral("date-order"), QStringLiteral("dmy")}};
        QCOMPARE(daysRead(cells, wish, &mapping)[daysFirst.size() + 2], QStringLiteral("04-11"));
        QCOMPARE(mapping.notes[0].arguments, (QVariantList{5, QStringLiteral("dmy"), 0}));
    }

    /// The column tells the days of one row by where the row stands: the same text twice.
    void theSameCellIsTwoDays()
    {
        const QStringList days =
            daysRead(daysFirst + QStringList{"04/08/2022", "20/08/2022", "10/17/2021", "10/18/2021",
                                             "10/28/2021", "04/08/2022", "4/30/2022", "4/29/2022"});
        QCOMPARE(days[daysFirst.size()], QStringLiteral("08-04"));
        QCOMPARE(days[daysFirst.size() + 5], QStringLiteral("04-08"));
    }
};

QTEST_GUILESS_MAIN(TestDateStretches)
#include "tst_datestretches.moc"
