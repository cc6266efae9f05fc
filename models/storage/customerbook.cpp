// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerbook.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"

#include <algorithm>
#include <tuple>

namespace patron {

namespace {

/// In the order of KeyKind, which is also that of the details in m_missing.
std::array<std::string_view, keyKinds> detailsOf(const RecordDraft &draft)
{
    return {draft.customerKey, draft.customerEmail, draft.customerPhone, draft.customerName};
}

constexpr size_t indexOf(KeyKind kind)
{
    return static_cast<size_t>(kind);
}

} // namespace

quint64 firstKey(const RecordDraft &draft)
{
    const auto details = detailsOf(draft);
    for (const KeyKind kind : {KeyKind::Number, KeyKind::Email, KeyKind::Phone}) {
        if (const quint64 key = customerKey(kind, details[indexOf(kind)]); key != 0)
            return key;
    }
    return 0;
}

Result<KeyMap<quint8>> CustomerBook::knownKeys(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT match_key FROM customer_key WHERE workspace_id = ?1 AND kind <> 'name'");
    if (!query)
        return failure(query.error());
    KeyMap<quint8> keys;
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&keys](const Statement &row) {
            keys.findOrAdd(static_cast<quint64>(row.integer(0))) = 1;
        });
    if (!read)
        return failure(read.error());
    return keys;
}

Result<void> CustomerBook::prepare(sqlite3 *handle, ImportId import, qint64 firstId,
                                   RecordKind kind)
{
    m_handle = handle;
    m_import = import;
    m_firstId = firstId;
    m_nextId = firstId;
    m_numbersTellApart = kind == RecordKind::Customers;
    Statement any;
    const Result<void> prepared = prepareAll(
        handle,
        {{&any, "SELECT EXISTS (SELECT 1 FROM customer WHERE workspace_id = ?1)"},
         {&m_findKey, "SELECT min(customer_id) FROM customer_key WHERE workspace_id = ?1 "
                      "AND match_key = ?2"},
         {&m_findOrigin,
          "SELECT customer_id FROM customer WHERE workspace_id = ?1 AND match_key = ?2"},
         {&m_hasName, "SELECT 1 FROM customer_key WHERE workspace_id = ?1 AND match_key = ?2 "
                      "AND customer_id = ?3"},
         {&m_insert,
          "INSERT INTO customer (workspace_id, customer_id, match_key, external_id, email, phone, "
          "name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
         {&m_learn, "UPDATE customer SET external_id = coalesce(external_id, ?3), "
                    "email = coalesce(email, ?4), phone = coalesce(phone, ?5), "
                    "name = coalesce(name, ?6) WHERE workspace_id = ?1 AND customer_id = ?2"}});
    if (!prepared)
        return prepared;
    for (Statement *statement : {&any, &m_findKey, &m_findOrigin, &m_hasName, &m_insert, &m_learn})
        statement->bind(1, localWorkspace.value);
    if (const Result<bool> row = any.step(); !row)
        return failure(row.error());
    m_hasStored = any.integer(0) != 0;
    return {};
}

Result<qint64> CustomerBook::find(Statement &statement, quint64 key)
{
    if (!m_hasStored)
        return 0;
    const Result<bool> row = statement.bind(2, static_cast<qint64>(key)).step();
    if (!row)
        return failure(row.error());
    const qint64 found = *row ? statement.integer(0) : 0;
    statement.reset();
    return found;
}

Result<qint64> CustomerBook::ownerOf(quint64 key, KeyKind kind)
{
    if (const Owner *owner = m_owners.find(key))
        return owner->customer;
    if (kind != KeyKind::Name) {
        const Result<qint64> stored = find(m_findKey, key);
        if (!stored || *stored != 0) {
            if (stored)
                m_owners.findOrAdd(key) = {*stored, false, kind};
            return stored;
        }
    }
    // The key a customer was made for may have gone with the import that brought it, while others
    // still use the customer: it comes back.
    const Result<qint64> made = find(m_findOrigin, key);
    if (made && *made != 0)
        m_owners.findOrAdd(key) = {*made, kind != KeyKind::Name, kind};
    return made;
}

Result<qint64> CustomerBook::idFor(const RecordDraft &draft)
{
    const auto details = detailsOf(draft);
    Keys keys{};
    qint64 customer = 0;
    quint64 first = 0;
    for (const KeyKind kind : {KeyKind::Number, KeyKind::Email, KeyKind::Phone}) {
        const quint64 key = customerKey(kind, details[indexOf(kind)]);
        keys[indexOf(kind)] = key;
        if (key == 0)
            continue;
        first = first == 0 ? key : first;
        if (customer != 0)
            continue;
        const Result<qint64> owner = ownerOf(key, kind);
        if (!owner)
            return failure(owner.error());
        if (*owner != 0 && (kind == KeyKind::Number || !isToldApart(*owner, keys, draft)))
            customer = *owner;
        else if (*owner != 0 && first == key)
            first = 0; // which is another's
    }
    if (first == 0)
        return nameOnly(draft);
    const quint8 known = detailsKnown(customer);
    if (customer == 0) {
        const Result<qint64> made = make(draft, first);
        if (!made)
            return failure(made.error());
        customer = *made;
    } else if (Result<void> learnt = learn(customer, draft); !learnt) {
        return failure(learnt.error());
    }
    if (Result<void> added = addKeys(customer, keys, draft, known); !added)
        return failure(added.error());
    remember(customer, keys, draft);
    return customer;
}

quint8 CustomerBook::detailsKnown(qint64 customer) const
{
    constexpr quint8 all = (1U << keyKinds) - 1;
    if (customer == 0)
        return 0;
    return isMadeHere(customer)
               ? static_cast<quint8>(all & ~m_missing[static_cast<size_t>(customer - m_firstId)])
               : all;
}

void CustomerBook::remember(qint64 customer, const Keys &keys, const RecordDraft &draft)
{
    if (!m_numbersTellApart || !isMadeHere(customer))
        return;
    const auto index = static_cast<size_t>(customer - m_firstId);
    if (index < m_told.size())
        return;
    m_told.resize(index + 1);
    m_told[index] = {keys[indexOf(KeyKind::Phone)], customerKey(KeyKind::Name, draft.customerName)};
}

/// In a list of customers, a row with a number of its own is nobody who has another number there,
/// and two names with a phone each share an e-mail as a family or an office does.
bool CustomerBook::isToldApart(qint64 customer, const Keys &keys, const RecordDraft &draft) const
{
    if (!m_numbersTellApart)
        return false;
    if (keys[indexOf(KeyKind::Number)] != 0 && m_numbered.contains(customer))
        return true;
    const auto index = static_cast<size_t>(customer - m_firstId);
    if (!isMadeHere(customer) || index >= m_told.size())
        return false;
    const Told &told = m_told[index];
    const quint64 phone = customerKey(KeyKind::Phone, draft.customerPhone);
    const quint64 name = customerKey(KeyKind::Name, draft.customerName);
    return told.phone != 0 && phone != 0 && told.phone != phone && told.name != 0 && name != 0 &&
           told.name != name;
}

Result<void> CustomerBook::addKeys(qint64 customer, const Keys &keys, const RecordDraft &draft,
                                   quint8 known)
{
    const auto details = detailsOf(draft);
    for (const KeyKind kind : {KeyKind::Number, KeyKind::Email, KeyKind::Phone}) {
        const quint64 key = keys[indexOf(kind)];
        if (key == 0)
            continue;
        const Result<qint64> owner = ownerOf(key, kind);
        if (!owner)
            return failure(owner.error());
        if (*owner == 0) {
            m_owners.findOrAdd(key) = {customer, true, kind};
            if ((known & (1U << indexOf(kind))) != 0)
                m_texts.emplace(key, details[indexOf(kind)]);
        } else if (*owner != customer) {
            m_doubts.insert({customer, *owner, kind});
        }
    }
    if (m_numbersTellApart && keys[indexOf(KeyKind::Number)] != 0)
        m_numbered.insert(customer);
    return {};
}

/// Somebody of whom the row tells the name alone: never a customer with a number or an address,
/// whatever the name.
Result<qint64> CustomerBook::nameOnly(const RecordDraft &draft)
{
    const quint64 key = customerKey(KeyKind::Name, draft.customerName);
    if (key == 0)
        return 0;
    const Result<qint64> owner = ownerOf(key, KeyKind::Name);
    if (!owner || *owner != 0)
        return owner;
    const Result<qint64> made = make(draft, key);
    if (made)
        m_owners.findOrAdd(key) = {*made, false, KeyKind::Name};
    return made;
}

Result<qint64> CustomerBook::make(const RecordDraft &draft, quint64 key)
{
    const qint64 customer = m_nextId++;
    quint8 missing = 0;
    m_insert.bind(2, customer).bind(3, static_cast<qint64>(key));
    const auto details = detailsOf(draft);
    for (size_t i = 0; i < keyKinds; ++i) {
        const int parameter = static_cast<int>(i) + 4;
        if (!details[i].empty()) {
            m_insert.bind(parameter, details[i]);
        } else {
            m_insert.bindNull(parameter);
            missing |= static_cast<quint8>(1U << i);
        }
    }
    if (Result<void> inserted = m_insert.run(); !inserted)
        return failure(inserted.error());
    m_missing.push_back(missing);
    if (const quint64 name = customerKey(KeyKind::Name, draft.customerName); name != 0)
        m_names.push_back({name, customer});
    return customer;
}

Result<void> CustomerBook::learn(qint64 customer, const RecordDraft &draft)
{
    if (!isMadeHere(customer))
        return learnName(customer, draft);
    const auto details = detailsOf(draft);
    quint8 news = 0;
    for (size_t i = 0; i < keyKinds; ++i) {
        if (!details[i].empty())
            news |= static_cast<quint8>(1U << i);
    }
    quint8 &missing = m_missing[static_cast<size_t>(customer - m_firstId)];
    news &= missing;
    if (news == 0)
        return {};
    m_learn.bind(2, customer);
    for (size_t i = 0; i < keyKinds; ++i) {
        const int parameter = static_cast<int>(i) + 3;
        if (!details[i].empty())
            m_learn.bind(parameter, details[i]);
        else
            m_learn.bindNull(parameter);
    }
    missing &= static_cast<quint8>(~news);
    if ((news & (1U << indexOf(KeyKind::Name))) != 0) {
        if (const quint64 name = customerKey(KeyKind::Name, draft.customerName); name != 0)
            m_names.push_back({name, customer});
    }
    return m_learn.run();
}

/// The first name that this import tells of a customer of earlier imports.
Result<void> CustomerBook::learnName(qint64 customer, const RecordDraft &draft)
{
    if (draft.customerName.empty() || m_seen.contains(customer))
        return {};
    m_seen.insert(customer);
    const quint64 key = customerKey(KeyKind::Name, draft.customerName);
    if (key == 0)
        return {};
    m_hasName.bind(3, customer);
    const Result<bool> row = m_hasName.bind(2, static_cast<qint64>(key)).step();
    if (!row)
        return failure(row.error());
    m_hasName.reset();
    if (*row)
        return {};
    m_names.push_back({key, customer});
    m_texts.emplace(key, draft.customerName);
    return {};
}

Result<void> CustomerBook::finish()
{
    if (Result<void> written = writeKeys(); !written)
        return written;
    return writeDoubts();
}

Result<void> CustomerBook::writeKeys()
{
    struct Row
    {
        qint64 key;
        qint64 customer;
        KeyKind kind;
    };
    std::vector<Row> rows;
    m_owners.forEach([&rows](quint64 key, const Owner &owner) {
        if (owner.isNew)
            rows.push_back({static_cast<qint64>(key), owner.customer, owner.kind});
    });
    for (const NameKey &name : m_names)
        rows.push_back({static_cast<qint64>(name.key), name.customer, KeyKind::Name});
    std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.key, row.customer); });

    BulkInsert table(m_handle,
                     {"customer_key",
                      {{"workspace_id", localWorkspace.value}, {"import_id", m_import.value}},
                      {"match_key", "customer_id", "kind", "text"},
                      ""});
    for (const Row &row : rows) {
        table.add(row.key);
        table.add(row.customer);
        table.add(std::string_view(keyKindId(row.kind)));
        const auto text = m_texts.find(static_cast<quint64>(row.key));
        if (text == m_texts.end())
            table.addNull();
        else
            table.add(std::string_view(text->second));
        if (Result<void> done = table.endRow(); !done)
            return done;
    }
    return table.flush();
}

Result<void> CustomerBook::writeDoubts()
{
    BulkInsert table(m_handle,
                     {"customer_doubt",
                      {{"workspace_id", localWorkspace.value}, {"import_id", m_import.value}},
                      {"first_customer_id", "second_customer_id", "kind"},
                      ""});
    for (const Doubt &doubt : m_doubts) {
        table.add(doubt.first);
        table.add(doubt.second);
        table.add(std::string_view(keyKindId(doubt.kind)));
        if (Result<void> done = table.endRow(); !done)
            return done;
    }
    return table.flush();
}

} // namespace patron
