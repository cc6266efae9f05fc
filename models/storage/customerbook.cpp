// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerbook.h"

#include "models/base/fingerprint.h"
#include "models/base/id.h"
#include "models/base/textfold.h"

#include <array>

namespace patron {

namespace {

// What a key was made of is part of it: number 17 and a person named "17" are not one customer.
enum KeySeed : quint64
{
    KeySeedNumber = 1,
    KeySeedEmail,
    KeySeedPhone,
    KeySeedName
};
constexpr size_t leastPhoneDigits = 5;
constexpr size_t details = 4;

std::string lower(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
        .toStdString();
}

std::string digits(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            result += c;
    }
    return result;
}

std::array<std::string_view, details> detailsOf(const RecordDraft &draft)
{
    return {draft.customerKey, draft.customerName, draft.customerEmail, draft.customerPhone};
}

} // namespace

quint64 customerMatchKey(const RecordDraft &draft)
{
    if (!draft.customerKey.empty())
        return fingerprint(draft.customerKey, KeySeedNumber);
    if (!draft.customerEmail.empty())
        return fingerprint(lower(draft.customerEmail), KeySeedEmail);
    if (const std::string phone = digits(draft.customerPhone); phone.size() >= leastPhoneDigits)
        return fingerprint(phone, KeySeedPhone);
    if (!draft.customerName.empty())
        return fingerprint(lower(draft.customerName), KeySeedName);
    return 0;
}

Result<void> CustomerBook::prepare(sqlite3 *handle, qint64 firstId)
{
    m_nextId = firstId;
    const Result<void> prepared = prepareAll(
        handle,
        {{&m_find, "SELECT customer_id FROM customer WHERE workspace_id = ?1 AND match_key = ?2"},
         {&m_insert,
          "INSERT INTO customer (workspace_id, customer_id, match_key, external_id, name, "
          "email, phone) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
         {&m_learn, "UPDATE customer SET external_id = coalesce(external_id, ?3), "
                    "name = coalesce(name, ?4), email = coalesce(email, ?5), "
                    "phone = coalesce(phone, ?6) WHERE workspace_id = ?1 AND customer_id = ?2"}});
    if (!prepared)
        return prepared;
    for (Statement *statement : {&m_find, &m_insert, &m_learn})
        statement->bind(1, localWorkspace.value);
    return {};
}

Result<qint64> CustomerBook::idFor(const RecordDraft &draft)
{
    const quint64 key = customerMatchKey(draft);
    if (key == 0)
        return 0;
    auto found = m_known.find(key);
    if (found == m_known.end()) {
        const Result<Known> made = findOrMake(draft, static_cast<qint64>(key));
        if (!made)
            return failure(made.error());
        found = m_known.emplace(key, *made).first;
    } else if (Result<void> learnt = learn(found->second, draft); !learnt) {
        return failure(learnt.error());
    }
    return found->second.id;
}

Result<CustomerBook::Known> CustomerBook::findOrMake(const RecordDraft &draft, qint64 key)
{
    const Result<bool> row = m_find.bind(2, key).step();
    if (!row)
        return failure(row.error());
    const Known stored{*row ? m_find.integer(0) : 0, 0};
    m_find.reset();
    if (stored.id != 0)
        return stored;

    Known made{m_nextId++, 0};
    m_insert.bind(2, made.id).bind(3, key);
    const auto texts = detailsOf(draft);
    for (size_t i = 0; i < details; ++i) {
        const int parameter = static_cast<int>(i) + 4;
        if (!texts[i].empty()) {
            m_insert.bind(parameter, texts[i]);
        } else {
            m_insert.bindNull(parameter);
            made.missing |= static_cast<quint8>(1U << i);
        }
    }
    if (Result<void> inserted = m_insert.run(); !inserted)
        return failure(inserted.error());
    return made;
}

Result<void> CustomerBook::learn(Known &known, const RecordDraft &draft)
{
    quint8 news = 0;
    const auto texts = detailsOf(draft);
    for (size_t i = 0; i < details; ++i) {
        if (!texts[i].empty())
            news |= static_cast<quint8>(1U << i);
    }
    news &= known.missing;
    if (news == 0)
        return {};
    m_learn.bind(2, known.id);
    for (size_t i = 0; i < details; ++i) {
        const int parameter = static_cast<int>(i) + 3;
        if (!texts[i].empty())
            m_learn.bind(parameter, texts[i]);
        else
            m_learn.bindNull(parameter);
    }
    known.missing &= static_cast<quint8>(~news);
    return m_learn.run();
}

} // namespace patron
