// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customersearch.h"

#include "models/base/textfold.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace patron {

namespace {

constexpr qint64 textsBetweenLooks = 4096;
constexpr qsizetype fewestPhoneDigits = 4;

using Merged = std::unordered_map<qint64, qint64>;

qint64 personOf(qint64 customer, const Merged &merged)
{
    const auto found = merged.find(customer);
    return found == merged.end() ? customer : found->second;
}

/// The people in the order found, each once.
class FoundOnes final
{
public:
    explicit FoundOnes(const Merged &merged)
        : m_merged(merged)
    {
    }
    void add(qint64 customer)
    {
        const qint64 person = personOf(customer, m_merged);
        if (m_seen.insert(person).second)
            m_people.push_back(person);
    }
    [[nodiscard]] const std::vector<qint64> &people() const { return m_people; }

private:
    const Merged &m_merged;
    std::set<qint64> m_seen;
    std::vector<qint64> m_people;
};

/// Customers with exactly this key; those whose key went with an import are found by their own.
Result<void> addKnownBy(Database &database, quint64 key, FoundOnes &found)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT customer_id FROM customer_key WHERE workspace_id = ?1 AND match_key = ?2 "
        "UNION SELECT customer_id FROM customer WHERE workspace_id = ?1 AND match_key = ?2");
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value)
        .bind(2, static_cast<qint64>(key))
        .each([&found](const Statement &row) { found.add(row.integer(0)); });
}

Result<bool> isCustomer(Database &database, qint64 id)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT 1 FROM customer WHERE workspace_id = ?1 AND customer_id = ?2");
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value).bind(2, id).step();
}

Result<void> addWhole(Database &database, const QString &text, FoundOnes &found)
{
    const std::string utf8 = text.toStdString();
    for (const KeyKind kind : allKeyKinds) {
        const quint64 key = customerKey(kind, utf8);
        if (key == 0)
            continue;
        if (Result<void> added = addKnownBy(database, key, found); !added)
            return added;
    }
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    const Result<bool> known = isCustomer(database, id);
    if (!known)
        return failure(known.error());
    if (*known)
        found.add(id);
    return {};
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// Whether the words typed so far may be a part of what somebody is known by.
class NamePart final
{
public:
    explicit NamePart(const QString &text)
        : m_words(folded(text).split(u' ', Qt::SkipEmptyParts))
    {
        const bool isPhone =
            std::ranges::none_of(text, [](QChar c) { return c.isLetter() || c == u'@'; });
        if (isPhone)
            m_digits = digitsOf(text);
        if (m_digits.size() < fewestPhoneDigits)
            m_digits.clear();
    }
    [[nodiscard]] bool isIn(const QString &known) const
    {
        if (!m_digits.isEmpty() && digitsOf(known).contains(m_digits))
            return true;
        const QString plain = folded(known);
        return !m_words.isEmpty() &&
               std::ranges::all_of(m_words, [&](const QString &w) { return plain.contains(w); });
    }

private:
    QStringList m_words;
    QString m_digits;
};

Result<void> addParts(Database &database, const QString &text, FoundOnes &found,
                      const Progress &progress)
{
    constexpr const char *texts =
        "SELECT customer_id, external_id, name, email, phone FROM customer WHERE workspace_id = ?1 "
        "UNION ALL SELECT customer_id, text, NULL, NULL, NULL FROM customer_key "
        "WHERE workspace_id = ?1 AND text IS NOT NULL";
    Result<Statement> query = Statement::prepare(database.handle(), texts);
    if (!query)
        return failure(query.error());
    const NamePart part(text);
    qint64 rows = 0;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        for (int column = 1; column <= 4; ++column) {
            if (!row.isNull(column) && part.isIn(row.string(column))) {
                found.add(row.integer(0));
                break;
            }
        }
        return found.people().size() <= personLimit &&
               (++rows % textsBetweenLooks != 0 || progress.isWanted());
    });
    if (!read)
        return read;
    return progress.isWanted() ? Result<void>() : failure(ProblemCode::Cancelled);
}

void unite(KnownCustomer &person, const KnownCustomer &other)
{
    for (size_t kind = 0; kind < keyKinds; ++kind) {
        for (const QString &text : other.known[kind]) {
            if (!person.known[kind].contains(text))
                person.known[kind] << text;
        }
    }
    person.records += other.records;
}

/// Everything that is known of these people, in their order.
Result<QList<KnownCustomer>> describePeople(Database &database, std::vector<qint64> people,
                                            const Merged &merged)
{
    QHash<qint64, KnownCustomer> customers;
    for (const qint64 person : people)
        customers[person].id.value = person;
    for (const auto &[customer, person] : merged) {
        if (customers.contains(person))
            customers[customer].id.value = customer;
    }
    if (customers.isEmpty())
        return QList<KnownCustomer>();
    if (Result<void> read = readCustomers(database, customers); !read)
        return failure(read.error());
    QList<KnownCustomer> described;
    for (const qint64 person : people) {
        KnownCustomer known = customers.value(person);
        for (const auto &[customer, root] : merged) {
            if (root == person)
                unite(known, customers.value(customer));
        }
        described << known;
    }
    return described;
}

} // namespace

Result<FoundPeople> findPeople(Database &database, const QString &text, const Progress &progress)
{
    const Watch watch(database, progress);
    FoundPeople result;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return result;
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    FoundOnes found(*merged);
    if (Result<void> whole = addWhole(database, wanted, found); !whole)
        return failure(whole.error());
    if (Result<void> parts = addParts(database, wanted, found, progress); !parts)
        return failure(parts.error());
    std::vector<qint64> people = found.people();
    result.isAll = people.size() <= personLimit;
    people.resize(std::min(people.size(), personLimit));
    auto described = describePeople(database, people, *merged);
    if (!described)
        return failure(described.error());
    result.people = std::move(*described);
    return result;
}

Result<KnownCustomer> personKnownAs(Database &database, const QString &key)
{
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    FoundOnes found(*merged);
    const QString wanted = key.trimmed();
    if (Result<void> whole = addWhole(database, wanted, found); !whole)
        return failure(whole.error());
    const std::vector<qint64> &people = found.people();
    if (people.empty())
        return failure(ProblemCode::PersonUnknown, {key});
    if (people.size() > 1) {
        QStringList ids;
        for (const qint64 person : people)
            ids << QString::number(person);
        return failure(ProblemCode::PersonUnclear,
                       {qint64(people.size()), key, ids.join(QStringLiteral(", "))});
    }
    auto described = describePeople(database, people, *merged);
    if (!described)
        return failure(described.error());
    return described->first();
}

Result<std::vector<qint64>> customersOfPerson(Database &database, CustomerId customer)
{
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    const qint64 person = personOf(customer.value, *merged);
    std::vector<qint64> customers{person};
    for (const auto &[other, root] : *merged) {
        if (root == person)
            customers.push_back(other);
    }
    std::ranges::sort(customers);
    return customers;
}

} // namespace patron
