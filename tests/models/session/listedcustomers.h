// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of customers and of purchases as snapshots made by hand: what the loader makes of the same
// rows.
#pragma once

#include "models/counting/snapshot.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <memory>
#include <set>

namespace patron::test {

struct ListedCustomer
{
    qint64 customer = 0;
    QDate since{};
    QDate left{};
    int hasLeft = -1; ///< -1 = not known
    qint64 tenureDays = -1;
    QString segment{};
    qint64 import = 1;
};

inline CodeColumn wordCodes(const std::vector<QString> &values, QStringList &words)
{
    std::set<QString> found(values.begin(), values.end());
    found.erase(QString());
    for (const QString &word : found)
        words << word;
    CodeColumn codes(values.size(), static_cast<quint32>(words.size()));
    for (size_t i = 0; i < values.size(); ++i)
        codes.set(i, static_cast<quint32>(words.indexOf(values[i]) + 1));
    return codes;
}

inline ScoreColumn scoreCodes(const std::vector<qint64> &values)
{
    std::set<qint64> found(values.begin(), values.end());
    found.erase(-1);
    ScoreColumn column{{found.begin(), found.end()}, {}};
    column.codes = CodeColumn(values.size(), static_cast<quint32>(found.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::find(column.values, values[i]);
        if (place != column.values.end())
            column.codes.set(i, static_cast<quint32>(place - column.values.begin()) + 1);
    }
    return column;
}

/// Dated rows by day, then the undated, as the loader does.
template <class Row, class DayOf>
void fillDays(Snapshot &snapshot, std::vector<Row> &rows, DayOf dayOf)
{
    std::ranges::stable_sort(rows, {}, [&](const Row &row) {
        return dayOf(row).isValid() ? dayOf(row) : QDate(9999, 1, 1);
    });
    size_t dated = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        snapshot.responses.push_back(ResponseId{static_cast<qint64>(i) + 1});
        snapshot.customers.push_back(rows[i].customer);
        const QDate day = dayOf(rows[i]);
        if (!day.isValid())
            continue;
        ++dated;
        if (snapshot.days.empty() || snapshot.days.back() != day) {
            snapshot.days.push_back(day);
            snapshot.dayStarts.push_back(i);
        }
    }
    snapshot.dayStarts.push_back(dated);
}

inline std::shared_ptr<const Snapshot> customerList(std::vector<ListedCustomer> rows)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->kind = RecordKind::Customers;
    fillDays(*snapshot, rows, [](const ListedCustomer &row) { return row.since; });
    std::vector<QString> segments;
    std::vector<QString> imports;
    std::vector<qint64> left;
    std::vector<qint64> tenures;
    for (const ListedCustomer &row : rows) {
        segments.push_back(row.segment);
        imports.push_back(QString::number(row.import));
        left.push_back(row.hasLeft);
        tenures.push_back(row.tenureDays);
        snapshot->leftAt.push_back(row.left.isValid()
                                       ? row.left.startOfDay(QTimeZone::utc()).toSecsSinceEpoch()
                                       : std::numeric_limits<qint64>::min());
    }
    WordColumn &segment = snapshot->dimensions[Dimension::Segment];
    segment.codes = wordCodes(segments, segment.words);
    WordColumn &import = snapshot->dimensions[Dimension::Import];
    import.codes = wordCodes(imports, import.words);
    snapshot->measures[Measure::HasLeft] = scoreCodes(left);
    snapshot->measures[Measure::Tenure] = scoreCodes(tenures);
    return snapshot;
}

struct BoughtOn
{
    qint64 customer = 0;
    QDate day;
    QString branch{};
    double money = -1; ///< -1 = not known
};

inline std::shared_ptr<const Snapshot> purchaseList(std::vector<BoughtOn> rows)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->kind = RecordKind::Purchases;
    fillDays(*snapshot, rows, [](const BoughtOn &row) { return row.day; });
    std::vector<QString> branches;
    for (const BoughtOn &row : rows)
        branches.push_back(row.branch);
    WordColumn &branch = snapshot->dimensions[Dimension::Branch];
    branch.codes = wordCodes(branches, branch.words);
    std::vector<qint64> amounts;
    for (const BoughtOn &row : rows)
        amounts.push_back(row.money < 0 ? -1 : static_cast<qint64>(100 * row.money));
    snapshot->measures[Measure::Amount] = scoreCodes(amounts);
    return snapshot;
}

} // namespace patron::test
