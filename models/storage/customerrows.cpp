// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerrows.h"

#include "models/records/recordkind.h"
#include "models/storage/customersearch.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <vector>

namespace patron {

namespace {

constexpr qint64 noMoment = INT64_MIN;

/// What the records of one person add up to.
struct Sum
{
    qint64 person = 0;
    qint64 answers = 0;
    qint64 purchases = 0;
    qint64 lines = 0;
    qint64 since = INT64_MAX;
    qint64 left = noMoment;
    qint64 lastAnswer = noMoment;
    qint64 segmentOf = 0; ///< the latest record that tells one
    qint64 segment = 0;
    bool hasLeft = false;
};
using Sums = std::unordered_map<qint64, Sum>;

QDate dayOfMoment(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()).date();
}

qint64 momentOrNone(const Statement &row, int column)
{
    return row.isNull(column) ? noMoment : row.integer(column);
}

/// Row: customer, kind, answered_at, left_at, has_left, segment_id, response_id.
void addRecord(Sum &sum, const Statement &row)
{
    const RecordKind kind = recordKindFromId(row.string(1)).value_or(RecordKind::Responses);
    const qint64 day = momentOrNone(row, 2);
    switch (kind) {
    case RecordKind::Responses:
        ++sum.answers;
        sum.lastAnswer = qMax(sum.lastAnswer, day);
        break;
    case RecordKind::Purchases:
        ++sum.purchases;
        break;
    case RecordKind::Customers:
        ++sum.lines;
        if (day != noMoment)
            sum.since = qMin(sum.since, day);
        sum.left = qMax(sum.left, momentOrNone(row, 3));
        sum.hasLeft = sum.hasLeft || sum.left != noMoment || row.integer(4) == 1;
        break;
    }
    if (!row.isNull(5) && row.integer(6) > sum.segmentOf) {
        sum.segmentOf = row.integer(6);
        sum.segment = row.integer(5);
    }
}

Result<Sums> sumUp(Database &database)
{
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT r.customer_id, i.kind, r.answered_at, r.left_at, r.has_left, r.segment_id, "
        "r.response_id FROM response r CROSS JOIN import i USING (workspace_id, import_id) "
        "WHERE r.workspace_id = ?1 AND r.customer_id IS NOT NULL");
    if (!query)
        return failure(query.error());
    Sums sums;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        const auto stands = merged->find(row.integer(0));
        const qint64 person = stands == merged->end() ? row.integer(0) : stands->second;
        Sum &sum = sums[person];
        sum.person = person;
        addRecord(sum, row);
    });
    if (!read)
        return failure(read.error());
    return sums;
}

Result<QString> wordOf(Statement &query, qint64 value)
{
    const Result<bool> row = query.bind(1, localWorkspace.value).bind(2, value).step();
    if (!row)
        return failure(row.error());
    const QString word = *row ? query.string(0) : QString();
    query.reset();
    return word;
}

/// Who they are, and their segments in words.
Result<QList<CustomerRow>> customerRowsOf(Database &database, const std::vector<Sum> &sums)
{
    QHash<qint64, KnownCustomer> known;
    for (const Sum &sum : sums)
        known[sum.person].id.value = sum.person;
    QList<CustomerRow> rows;
    if (sums.empty())
        return rows;
    if (Result<void> read = readCustomers(database, known); !read)
        return failure(read.error());
    Result<Statement> words = Statement::prepare(
        database.handle(),
        "SELECT value FROM dimension_value WHERE workspace_id = ?1 AND value_id = ?2");
    if (!words)
        return failure(words.error());
    for (const Sum &sum : sums) {
        const Result<QString> segment =
            sum.segment == 0 ? Result<QString>() : wordOf(*words, sum.segment);
        if (!segment)
            return failure(segment.error());
        CustomerRow row;
        row.who = known[sum.person];
        row.who.records = sum.answers + sum.purchases + sum.lines;
        row.segment = *segment;
        row.since = sum.since == INT64_MAX ? QDate() : dayOfMoment(sum.since);
        row.left = sum.left == noMoment ? QDate() : dayOfMoment(sum.left);
        row.hasLeft = sum.hasLeft;
        row.answers = sum.answers;
        row.purchases = sum.purchases;
        row.lastAnswer = sum.lastAnswer == noMoment ? QDate() : dayOfMoment(sum.lastAnswer);
        rows << row;
    }
    return rows;
}

} // namespace

Result<CustomerRows> listCustomerRows(Database &database, const QString &search,
                                      const Progress &progress)
{
    const Watch watch(database, progress);
    std::unordered_set<qint64> wanted;
    CustomerRows result;
    const bool isSearched = !search.trimmed().isEmpty();
    if (isSearched) {
        const auto people = findPeople(database, search, progress);
        if (!people)
            return failure(people.error());
        for (const KnownCustomer &each : people->people)
            wanted.insert(each.id.value);
        result.isAll = people->isAll;
    }
    const auto sums = sumUp(database);
    if (!sums)
        return failure(sums.error());
    std::vector<Sum> shown;
    for (const auto &[person, sum] : *sums) {
        if (!isSearched || wanted.contains(person))
            shown.push_back(sum);
    }
    std::ranges::sort(shown, [](const Sum &a, const Sum &b) {
        return std::tuple(b.lastAnswer, b.answers, b.purchases, a.person) <
               std::tuple(a.lastAnswer, a.answers, a.purchases, b.person);
    });
    if (shown.size() > static_cast<size_t>(customerRowLimit)) {
        shown.resize(static_cast<size_t>(customerRowLimit));
        result.isAll = false;
    }
    auto rows = customerRowsOf(database, shown);
    if (!rows)
        return failure(rows.error());
    result.rows = std::move(*rows);
    return result;
}

} // namespace patron
