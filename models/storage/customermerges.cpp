// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customermerges.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace patron {

namespace {

using Pair = std::pair<qint64, qint64>; ///< the smaller id first

struct Found
{
    KeyKind shared = KeyKind::Name;
    MergeState state = MergeState::Open;
};

/// Calls read(row) for each row of a query whose only parameter is the workspace.
template <class Read>
Result<void> forEachRow(Database &database, const std::string &sql, Read read)
{
    Result<Statement> query = Statement::prepare(database.handle(), sql);
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value).each(read);
}

// A customer who is known by the name alone has it for match_key.
constexpr const char *pairs =
    "SELECT first_customer_id, second_customer_id, kind FROM customer_doubt "
    "WHERE workspace_id = ?1 "
    "UNION ALL "
    "SELECT n.customer_id, o.customer_id, 'name' FROM customer_key n "
    "CROSS JOIN customer c ON c.workspace_id = n.workspace_id AND c.customer_id = n.customer_id "
    "AND c.match_key = n.match_key "
    "CROSS JOIN customer_key o ON o.workspace_id = n.workspace_id AND o.match_key = n.match_key "
    "AND o.customer_id <> n.customer_id "
    "WHERE n.workspace_id = ?1 AND n.kind = 'name'";
constexpr const char *verdicts =
    "SELECT a.customer_id, b.customer_id, v.kind, v.is_same FROM customer_verdict v "
    "JOIN customer a ON a.workspace_id = v.workspace_id AND a.match_key = v.low_key "
    "JOIN customer b ON b.workspace_id = v.workspace_id AND b.match_key = v.high_key "
    "WHERE v.workspace_id = ?1";

Result<std::map<Pair, Found>> findPairs(Database &database)
{
    std::map<Pair, Found> found;
    const auto pairOf = [](const Statement &row) {
        return Pair(std::minmax(row.integer(0), row.integer(1)));
    };
    const auto kindOf = [](const Statement &row) {
        return keyKindFromId(row.string(2)).value_or(KeyKind::Name);
    };
    const Result<void> open = forEachRow(database, pairs, [&](const Statement &row) {
        Found &pair = found[pairOf(row)];
        pair.shared = std::min(pair.shared, kindOf(row));
    });
    if (!open)
        return failure(open.error());
    const Result<void> decided = forEachRow(database, verdicts, [&](const Statement &row) {
        found[pairOf(row)] = {kindOf(row),
                              row.integer(3) != 0 ? MergeState::Same : MergeState::Two};
    });
    if (!decided)
        return failure(decided.error());
    return found;
}

void addKnown(KnownCustomer &customer, KeyKind kind, const QString &text)
{
    QStringList &known = customer.known[static_cast<size_t>(kind)];
    if (!text.isEmpty() && !known.contains(text))
        known << text;
}

/// 0 = there is no such customer.
Result<qint64> matchKeyOf(Database &database, CustomerId customer)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT match_key FROM customer WHERE workspace_id = ?1 AND customer_id = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, customer.value).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ProblemCode::PersonUnknown, {QString::number(customer.value)});
    return query->integer(0);
}

Result<std::string> sharedKind(Database &database, CustomerId first, CustomerId second)
{
    const auto found = findPairs(database);
    if (!found)
        return failure(found.error());
    const auto pair = found->find(Pair(std::minmax(first.value, second.value)));
    return std::string(keyKindId(pair == found->end() ? KeyKind::Name : pair->second.shared));
}

} // namespace

/// The customers whose ids are the keys, as the end of a query.
static std::string amongThese(const QHash<qint64, KnownCustomer> &customers)
{
    QStringList ids;
    for (const qint64 id : customers.keys())
        ids << QString::number(id);
    return " WHERE workspace_id = ?1 AND customer_id IN (" + ids.join(u',').toStdString() + ')';
}

Result<void> readKnownAs(Database &database, QHash<qint64, KnownCustomer> &customers)
{
    const std::string among = amongThese(customers);
    const Result<void> own = forEachRow(
        database, "SELECT customer_id, external_id, email, phone, name FROM customer" + among,
        [&](const Statement &row) {
            for (size_t i = 0; i < keyKinds; ++i)
                addKnown(customers[row.integer(0)], allKeyKinds[i],
                         row.string(static_cast<int>(i) + 1));
        });
    if (!own)
        return own;
    return forEachRow(database,
                      "SELECT customer_id, kind, text FROM customer_key" + among +
                          " AND text IS NOT NULL",
                      [&](const Statement &row) {
                          if (const auto kind = keyKindFromId(row.string(1)))
                              addKnown(customers[row.integer(0)], *kind, row.string(2));
                      });
}

Result<void> readCustomers(Database &database, QHash<qint64, KnownCustomer> &customers)
{
    if (const Result<void> known = readKnownAs(database, customers); !known)
        return known;
    return forEachRow(
        database,
        "SELECT customer_id, count(*) FROM response" + amongThese(customers) +
            " GROUP BY customer_id",
        [&](const Statement &row) { customers[row.integer(0)].records = row.integer(1); });
}

Result<QList<MergeProposal>> listProposals(Database &database, const Progress &progress)
{
    const Watch watch(database, progress);
    const auto found = findPairs(database);
    if (!found)
        return failure(found.error());
    std::vector<std::pair<Pair, Found>> shown(found->begin(), found->end());
    std::ranges::stable_sort(shown, {}, [](const auto &each) { return each.second.state; });
    if (shown.size() > static_cast<size_t>(proposalLimit))
        shown.resize(static_cast<size_t>(proposalLimit));
    QHash<qint64, KnownCustomer> customers;
    for (const auto &[pair, about] : shown) {
        for (const qint64 id : {pair.first, pair.second})
            customers[id].id.value = id;
    }
    QList<MergeProposal> proposals;
    if (shown.empty())
        return proposals;
    if (Result<void> read = readCustomers(database, customers); !read)
        return failure(read.error());
    for (const auto &[pair, about] : shown)
        proposals.append(
            {customers[pair.first], customers[pair.second], about.shared, about.state});
    return proposals;
}

Result<void> decideMerge(Database &database, CustomerId first, CustomerId second, MergeState state)
{
    const Result<qint64> one = matchKeyOf(database, first);
    if (!one)
        return failure(one.error());
    const Result<qint64> other = matchKeyOf(database, second);
    if (!other)
        return failure(other.error());
    const auto [low, high] = std::minmax(*one, *other);
    const Result<std::string> kind = sharedKind(database, first, second);
    if (!kind)
        return failure(kind.error());
    Result<Statement> write = Statement::prepare(
        database.handle(),
        state == MergeState::Open
            ? "DELETE FROM customer_verdict WHERE workspace_id = ?1 AND low_key = ?2 "
              "AND high_key = ?3"
            : "INSERT INTO customer_verdict (workspace_id, low_key, high_key, kind, is_same) "
              "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (workspace_id, low_key, high_key) "
              "DO UPDATE SET is_same = excluded.is_same");
    if (!write)
        return failure(write.error());
    write->bind(1, localWorkspace.value).bind(2, low).bind(3, high);
    if (state != MergeState::Open)
        write->bind(4, std::string_view(*kind)).bind(5, qint64{state == MergeState::Same});
    return write->run();
}

Result<std::unordered_map<qint64, qint64>> mergedCustomers(Database &database)
{
    std::unordered_map<qint64, qint64> parents;
    const auto root = [&parents](qint64 customer) {
        for (auto up = parents.find(customer); up != parents.end(); up = parents.find(customer))
            customer = up->second;
        return customer;
    };
    const Result<void> read = forEachRow(database, verdicts, [&](const Statement &row) {
        if (row.integer(3) == 0)
            return;
        const auto [older, newer] = std::minmax({root(row.integer(0)), root(row.integer(1))});
        if (older != newer)
            parents.emplace(newer, older);
    });
    if (!read)
        return failure(read.error());
    std::unordered_map<qint64, qint64> merged;
    for (const auto &[customer, parent] : parents)
        merged.emplace(customer, root(parent));
    return merged;
}

Result<qint64> countCustomers(Database &database)
{
    qint64 count = 0;
    const Result<void> read =
        forEachRow(database, "SELECT count(*) FROM customer WHERE workspace_id = ?1",
                   [&count](const Statement &row) { count = row.integer(0); });
    if (!read)
        return failure(read.error());
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    return count - static_cast<qint64>(merged->size());
}

} // namespace patron
