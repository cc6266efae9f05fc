// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/base/bytesview.h"
#include "models/mapping/totalrow.h"
#include "tests/models/mapping/tablefrom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace patron;
using test::MemoryTable;

class TestProfile : public QObject
{
    Q_OBJECT

private:
    static ColumnProfile profileOf(const std::vector<std::string> &cells)
    {
        MemoryTable::Rows rows;
        for (const std::string &cell : cells)
            rows.push_back({cell});
        MemoryTable table({QStringLiteral("x")}, std::move(rows), 7);
        return profileTable(table, Progress())->columns[0];
    }

private Q_SLOTS:
    void numbersWithCommas()
    {
        const ColumnProfile p = profileOf({"1,234", "5,5", "", "1 200,25", "7", " 7 "});
        QCOMPARE(p.filled, 5);
        QCOMPARE(p.numbers, 5);
        QCOMPARE(p.wholeNumbers, 2);
        QCOMPARE(p.withComma, 3);
        QCOMPARE(p.decimal, ',');
        QCOMPARE(p.lowest, 1.234);
        QCOMPARE(p.highest, 1200.25);
        QVERIFY(!p.allDifferent);
        QCOMPARE(p.words.value("7"), 2);
    }

    void thousandsWithCommas()
    {
        const ColumnProfile p = profileOf({"1,234", "12,500.75"});
        QCOMPARE(p.decimal, '.');
        QCOMPARE(p.lowest, 1234.0);
        QCOMPARE(p.highest, 12500.75);
    }

    void oneValueTwiceAndTooManyWords_data()
    {
        QTest::addColumn<int>("again");
        QTest::newRow("twice at the start") << 1;
        QTest::newRow("first and last") << profileWordLimit + 299;
        QTest::newRow("both past the limit") << -1;
    }

    void oneValueTwiceAndTooManyWords()
    {
        QFETCH(int, again);
        std::vector<std::string> cells;
        for (int i = 0; i < profileWordLimit + 300; ++i)
            cells.push_back("R-" + std::to_string(i));
        if (again < 0)
            cells.push_back(cells.back());
        else
            cells[size_t(again)] = cells[0];
        const ColumnProfile p = profileOf(cells);
        QCOMPARE(p.filled, qint64(cells.size()));
        QVERIFY(!p.allDifferent);
        QVERIFY(!p.wordsComplete);
        QCOMPARE(p.words.size(), profileWordLimit);
        QCOMPARE(p.words.value("R-0"), again < 0 ? 1 : 2);
    }

    void missingWordsAmongNumbers()
    {
        const ColumnProfile p = profileOf({"1", "2", "3", "4", "5", "N/A", "-", ""});
        QCOMPARE(p.filled, 5);
        QCOMPARE(p.missing, 2);
        QVERIFY(!p.words.contains("N/A"));
    }

    void missingWordsAmongWordsAreWords()
    {
        const ColumnProfile p = profileOf({"yes", "no", "NA"});
        QCOMPARE(p.filled, 3);
        QCOMPARE(p.missing, 0);
        QCOMPARE(p.words.value("NA"), 1);
    }

    void zeroIsAnAnswer()
    {
        const ColumnProfile p = profileOf({"0", "0", "10"});
        QCOMPARE(p.filled, 3);
        QCOMPARE(p.lowest, 0.0);
    }

    void datesInBothOrders()
    {
        const ColumnProfile p = profileOf(
            {"31/05/2022", "05/31/2022", "01/02/2022", "03/03/2022", "2022-01-01", "13.01.2022"});
        QCOMPARE(p.dates, 6);
        QCOMPARE(p.dayFirst, 2);
        QCOMPARE(p.monthFirst, 1);
        QCOMPARE(p.yearFirst, 1);
        QCOMPARE(p.eitherOrder, 1);
    }

    void mailsClocksAndPoints()
    {
        const ColumnProfile p = profileOf({"a@example.com", "1:30:00", "4 / 5", "a@b"});
        QCOMPARE(p.emails, 1);
        QCOMPARE(p.clocks, 1);
        QCOMPARE(p.outOf, 1);
    }

    void lengthIsInLetters()
    {
        const ColumnProfile p = profileOf({"да", "нет", "нет"});
        QCOMPARE(p.totalLength, 8);
        QCOMPARE(p.longest, 3);
    }

    void manyWordsStayBounded()
    {
        MemoryTable::Rows rows;
        const int count = profileWordLimit + 500;
        for (int i = 0; i < count; ++i)
            rows.push_back({std::to_string(i).append("w"), std::to_string(i % 5),
                            std::to_string(i).append("v")});
        rows.push_back({"1w", "0", "last"});
        rows.push_back({std::to_string(count - 1).append("w"), "0", "more"});
        MemoryTable table({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                          std::move(rows));
        const TableProfile p = *profileTable(table, Progress());
        QCOMPARE(p.rows, count + 2);
        QVERIFY(!p.columns[0].wordsComplete);
        QCOMPARE(p.columns[0].words.size(), profileWordLimit);
        QVERIFY(!p.columns[0].allDifferent);
        QCOMPARE(p.columns[0].words.value("1w"), 2);
        QCOMPARE(p.columns[0].filled, count + 2);
        QVERIFY(p.columns[1].wordsComplete);
        QCOMPARE(p.columns[1].words.value("0"), count / 5 + 2);
        QVERIFY(p.columns[2].allDifferent);
    }

    void shortAndLongRows()
    {
        MemoryTable table({QStringLiteral("a"), QStringLiteral("b")}, {{"1"}, {"1", "2", "3"}, {}});
        const TableProfile p = *profileTable(table, Progress());
        QCOMPARE(p.rows, 3);
        QCOMPARE(p.columns[0].filled, 2);
        QCOMPARE(p.columns[1].filled, 1);
        // Rewound: the mapper reads the same rows again.
        RowBatch batch;
        QVERIFY(*table.read(batch, Progress()));
        QCOMPARE(batch.rows(), size_t(3));
    }

    /// No scale is read off a sum.
    void sumsAreNoAnswers()
    {
        MemoryTable table({QStringLiteral("Who"), QStringLiteral("Stars")},
                          {{"Ana", "4,5"}, {"Ion", "3,5"}, {"Total", "13"}, {"Итого", ""}});
        const TableProfile p = *profileTable(table, Progress());
        QCOMPARE(p.rows, 2);
        QCOMPARE(p.columns[1].highest, 4.5);
        QCOMPARE(p.columns[0].filled, 2);
    }

    /// Rows that begin with a digit soon are not looked up: no word of the lists may have one
    /// there.
    void everyWordOfASumIsKnown()
    {
        QFile file(QStringLiteral(":/patron/mapping/valuewords.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        for (const char *list : {"sums", "totals", "footers"}) {
            QVERIFY(!words[QLatin1String(list)].toArray().isEmpty());
            for (const QJsonValue &word : words[QLatin1String(list)].toArray()) {
                const std::string name = word.toString().toStdString();
                const std::array<std::string_view, 2> cells{name, "17"};
                QVERIFY2(isTotalRow(cells), name.c_str());
            }
        }
        QVERIFY(!isTotalRow(std::array<std::string_view, 2>{"R-100000", "17"}));
    }

    void aSumInOneCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("beside");
        QTest::addColumn<bool>("isSum");
        QTest::newRow("of the answers") << QByteArray("Total: 90") << QByteArray() << true;
        QTest::newRow("in Russian") << QByteArray("Итого : 1 250,50") << QByteArray() << true;
        QTest::newRow("an answer in words") << QByteArray("Total: awful") << QByteArray() << false;
        QTest::newRow("an answer beside it") << QByteArray("Total: 90") << QByteArray("9") << false;
        QTest::newRow("a time") << QByteArray("10:30") << QByteArray() << false;
        QTest::newRow("another word") << QByteArray("Room: 12") << QByteArray() << false;
    }
    void aSumInOneCell()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QByteArray, beside);
        QFETCH(const bool, isSum);
        const std::array<std::string_view, 2> cells{viewOf(cell), viewOf(beside)};
        QCOMPARE(isTotalRow(cells), isSum);
        // A row may be as short as it is written.
        if (beside.isEmpty())
            QCOMPARE(isTotalRow(std::span(cells).first(1)), isSum);
    }

    /// However many values there are, a few that came twice are counted.
    void repeatsAreCounted_data()
    {
        QTest::addColumn<int>("values");
        QTest::addColumn<int>("again"); // so many of them stand there once more, at the end
        QTest::addColumn<qint64>("repeats");
        constexpr int many = profileWordLimit + 5'000;
        QTest::newRow("none") << 50 << 0 << qint64(0);
        QTest::newRow("two") << 50 << 2 << qint64(2);
        QTest::newRow("none of many") << many << 0 << qint64(0);
        QTest::newRow("three of many") << many << 3 << qint64(3);
        QTest::newRow("as many as are remembered") << many << int(fewRepeats) << fewRepeats;
        QTest::newRow("more than are remembered")
            << many << int(fewRepeats) + 1 << qint64(many) + fewRepeats + 1;
    }
    void repeatsAreCounted()
    {
        QFETCH(const int, values);
        QFETCH(const int, again);
        QFETCH(const qint64, repeats);
        MemoryTable::Rows rows;
        for (int i = 0; i < values; ++i)
            rows.push_back({"A-" + std::to_string(1000 + i)});
        // Some of the first that are kept as words, some of those behind them.
        for (int i = 0; i < again; ++i)
            rows.push_back({"A-" + std::to_string(i % 2 ? 1000 + i : 1000 + values - 1 - i)});
        MemoryTable table({QStringLiteral("Id")}, rows);
        const ColumnProfile column = profileTable(table, Progress())->columns[0];
        QCOMPARE(column.repeats, repeats);
        QCOMPARE(column.allDifferent, again == 0);
        QCOMPARE(column.filled, values + again);
        qint64 kept = 0;
        for (const qint64 count : column.words)
            kept += count;
        if (column.wordsComplete)
            QCOMPARE(kept, column.filled);
    }

    void stopsWhenToldTo()
    {
        MemoryTable table({QStringLiteral("a")}, {{"1"}});
        const Progress progress;
        progress.cancel();
        const auto p = profileTable(table, progress);
        QVERIFY(!p);
        QCOMPARE(p.error().code, ProblemCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
